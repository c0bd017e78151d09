import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/inputs/arguments.js';
import { UsageError } from '../../src/inputs/usage-error.js';

describe('the command line', () => {
  test('scan without anything else', () => {
    expect(parseArguments(['scan'])).toEqual({
      kind: 'scan',
      given: {
        paths: [],
        parameterFiles: [],
        policies: [],
        configFile: undefined,
        failOn: undefined,
        reportFrom: undefined,
        onUnknown: undefined,
        onIncomplete: undefined,
        associatedScope: undefined,
      },
      format: 'text',
      output: undefined,
    });
  });

  test('scan with every flag, in both spellings', () => {
    const words = ['scan', 'infra', '--format=json', '--output', 'out.json', '--config', 'c.yml', '--fail-on', 'low'];
    const more = [
      '--report-from=medium',
      '--on-unknown',
      'fail',
      '--on-incomplete=warn',
      '--all-resources',
      'other',
      '--profile=regulated',
      '--policies=policies',
      '--policies',
      'own.json',
    ];
    expect(parseArguments([...words, ...more, '--parameters', 'a.bicepparam', '--parameters=b.json'])).toEqual({
      kind: 'scan',
      given: {
        paths: ['infra', 'other'],
        parameterFiles: ['a.bicepparam', 'b.json'],
        policies: ['policies', 'own.json'],
        configFile: 'c.yml',
        failOn: 'low',
        reportFrom: 'medium',
        onUnknown: 'fail',
        onIncomplete: 'warn',
        associatedScope: 'all',
        profile: 'regulated',
      },
      format: 'json',
      output: 'out.json',
    });
  });

  test('paths after -- may look like flags', () => {
    expect(parseArguments(['scan', '--', '--odd'])).toMatchObject({ given: { paths: ['--odd'] } });
  });

  test('the last of a repeated flag counts', () => {
    expect(parseArguments(['scan', '--fail-on', 'low', '--fail-on', 'high'])).toMatchObject({
      given: { failOn: 'high' },
    });
  });

  test('the other commands', () => {
    expect(parseArguments(['resources', 'x'])).toMatchObject({
      kind: 'resources',
      format: 'json',
      given: { paths: ['x'] },
    });
    expect(parseArguments(['rules', '--format', 'markdown'])).toEqual({
      kind: 'rules',
      format: 'markdown',
      output: undefined,
    });
    expect(parseArguments(['explain', 'aml-net-001'])).toEqual({ kind: 'explain', ruleId: 'aml-net-001' });
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  test.each([
    [['--help'], undefined],
    [['-h'], undefined],
    [['help', 'scan'], 'scan'],
    [['scan', '--help'], 'scan'],
    [['scan', '--fail-on', 'nonsense', '-h'], 'scan'],
    [['fix', '--help'], 'fix'],
  ])('%j asks for help', (words, command) => {
    const invocation = parseArguments(words);
    expect(invocation.kind).toBe('help');
    expect(invocation.kind === 'help' && invocation.command?.name).toBe(command);
  });

  test.each([
    [[], 'say what to do: scan, resources, rules, explain, fix, policy, or --help'],
    [['scna'], "unknown command 'scna'; did you mean 'scan'?"],
    [['--hlep'], "unknown option '--hlep'; did you mean '--help'?"],
    [['scan', '--failon', 'low'], "unknown option '--failon' of 'scan'; did you mean '--fail-on'?"],
    [['scan', '-x'], "unknown option '-x' of 'scan'"],
    [['scan', '--fail-on'], "'--fail-on' needs a value: critical|high|medium|low|info|never"],
    [['scan', '--output', '--format', 'json'], "'--output' needs a value: FILE"],
    [['scan', '--config='], "'--config' needs a value: FILE"],
    [['scan', '--all-resources=yes'], "'--all-resources' takes no value"],
    [
      ['scan', '--fail-on', 'severe'],
      "'--fail-on' must be one of critical, high, medium, low, info, never, not 'severe'",
    ],
    [['scan', '--format', 'xml'], "'--format' must be one of text, json, sarif, markdown, html, not 'xml'"],
    [
      ['scan', '--live'],
      "nothing says what to look at in Azure: set '--subscription ID', '--management-group ID' or '--workspace ID'",
    ],
    [['scan', '--subscription', 'x'], "'--subscription' needs '--live', which is missing"],
    [['resources', '--workspace', 'x'], "'--workspace' needs '--live', which is missing"],
    [
      ['scan', '--live', '--subscription', 'x'],
      "'--subscription ID' must be an ID such as 00000000-0000-0000-0000-000000000000, not 'x'",
    ],
    [['fix', '--unsave'], "unknown option '--unsave' of 'fix'; did you mean '--unsafe'?"],
    [['fix', '--rule'], "'--rule' needs a value: ID"],
    [['policy', '--definition', 'x'], "'policy' needs '--definition FILE' and '--resource FILE', or '--batch FILE'"],
    [['policy', '--resource', 'x'], "'policy' needs '--definition FILE' and '--resource FILE', or '--batch FILE'"],
    [['policy'], "'policy' needs '--definition FILE' and '--resource FILE', or '--batch FILE'"],
    [['policy', '--batch', 'x', '--related', 'y'], "'--batch' has everything in its lines: leave out '--related'"],
    [['policy', '--defnition', 'x'], "unknown option '--defnition' of 'policy'; did you mean '--definition'?"],
    [['policy', 'x'], "'policy' takes no argument, but got 'x'"],
    [['explain'], "'explain' needs RULE-ID"],
    [['explain', 'a', 'b'], "'explain' takes one RULE-ID, but got also 'b'"],
    [['rules', 'a'], "'rules' takes no argument, but got 'a'"],
  ])('%j is refused', (words, message) => {
    expect(() => parseArguments(words)).toThrow(new UsageError(message));
  });
});
