import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Io, runCli } from '../src/command-line.js';
import { folderWith } from './support/files.js';
import { type Data, policyOf } from './support/policy-outcome.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCESS = `${WORKSPACE}/publicNetworkAccess`;

const DENY_OPEN = {
  mode: 'Indexed',
  parameters: { effect: { type: 'String', allowedValues: ['Deny', 'Audit', 'Disabled'], defaultValue: 'Deny' } },
  ...policyOf(
    {
      allOf: [
        { field: 'type', equals: WORKSPACE },
        { field: ACCESS, notEquals: 'Disabled' },
      ],
    },
    "[parameters('effect')]",
  ),
};
const OPEN = { type: WORKSPACE, apiVersion: '2024-10-01', name: 'mlw', properties: { publicNetworkAccess: 'Enabled' } };
const CLOSED = { ...OPEN, properties: { publicNetworkAccess: 'Disabled' } };

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  files: Readonly<Record<string, unknown>>,
  words: readonly string[],
  over: Partial<Io> = {},
): Promise<Run> {
  const texts = Object.entries(files).map(([name, content]): [string, string] => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  let [stdout, stderr] = ['', ''];
  const status = await runCli(['policy', ...words], {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    env: {},
    cwd: folderWith(Object.fromEntries(texts)),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-28',
    version: '1.2.3',
    rules: [],
    ...over,
  });
  return { status, stdout, stderr };
}

const ONE = ['--definition', 'd.json', '--resource', 'r.json'];

async function answer(definition: unknown, resource: unknown, parameters?: unknown, related: readonly unknown[] = []) {
  const files: Record<string, unknown> = { 'd.json': definition, 'r.json': resource, 'p.json': parameters ?? {} };
  const words = parameters === undefined ? [...ONE] : [...ONE, '--parameters', 'p.json'];
  for (const [at, body] of related.entries()) {
    files[`r${at}.json`] = body;
    words.push('--related', `r${at}.json`);
  }
  const { status, stdout, stderr } = await run(files, words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const told: Readonly<Record<string, unknown>> = JSON.parse(stdout);
  return told;
}

describe('one policy on one resource', () => {
  test('is answered as JSON', async () => {
    expect(await answer(DENY_OPEN, OPEN)).toEqual({
      applies: true,
      effect: 'deny',
      reason: `Its condition holds: properties.publicNetworkAccess is 'Enabled', type is '${WORKSPACE}'.`,
      operations: [],
    });
  });

  test.each<[string, unknown, unknown, unknown, unknown, unknown]>([
    ['does not apply', DENY_OPEN, CLOSED, undefined, false, 'deny'],
    ['by a value', DENY_OPEN, OPEN, { effect: 'Audit' }, true, 'audit'],
    ['by a value as assignments have it', DENY_OPEN, OPEN, { Effect: { value: 'Audit' } }, true, 'audit'],
    [
      'by a parameter file',
      DENY_OPEN,
      OPEN,
      { $schema: 'x#', contentVersion: '1.0.0.0', parameters: { effect: { value: 'Disabled' } } },
      false,
      'disabled',
    ],
    ['as properties', { properties: DENY_OPEN }, OPEN, undefined, true, 'deny'],
    [
      'as az exports it',
      {
        id: '/providers/x/y',
        name: 'y',
        type: 'Microsoft.Authorization/policyDefinitions',
        policyType: 'Custom',
        displayName: 'z',
        description: null,
        metadata: {},
        ...DENY_OPEN,
      },
      OPEN,
      undefined,
      true,
      'deny',
    ],
    ['as a rule alone', policyOf({ field: 'name', like: 'ml*' }, 'Audit').policyRule, OPEN, undefined, true, 'audit'],
    [
      'on a resource with an ID',
      DENY_OPEN,
      { id: `/subscriptions/s/resourceGroups/g/providers/${WORKSPACE}/mlw`, properties: {} },
      undefined,
      true,
      'deny',
    ],
    [
      'on an expression',
      DENY_OPEN,
      { ...OPEN, properties: { publicNetworkAccess: "[parameters('access')]" } },
      undefined,
      'unknown',
      'deny',
    ],
    [
      'on what is marked',
      DENY_OPEN,
      { ...OPEN, properties: { publicNetworkAccess: { $unknown: 'nobody says' } } },
      undefined,
      'unknown',
      'deny',
    ],
    [
      'on text in brackets',
      policyOf({ field: 'tags.list', equals: '[[1,2]' }, 'audit').policyRule,
      { ...OPEN, tags: { list: '[1,2]' } },
      undefined,
      true,
      'audit',
    ],
    [
      'without a value for the effect',
      { ...DENY_OPEN, parameters: { effect: { type: 'String' } } },
      OPEN,
      undefined,
      'unknown',
      null,
    ],
    [
      'in mode Indexed on a compute',
      { ...DENY_OPEN, ...policyOf({ field: 'type', exists: true }, 'deny') },
      { type: 'Microsoft.Insights/diagnosticSettings', name: 'd' },
      undefined,
      false,
      'deny',
    ],
  ])('%s', async (_, definition, resource, parameters, applies, effect) => {
    expect(await answer(definition, resource, parameters)).toMatchObject({ applies, effect });
  });

  test('modify tells its operations', async () => {
    const operations = [
      { operation: 'addOrReplace', field: "tags['env']", value: "[concat('p', 'rod')]" },
      { operation: 'addOrReplace', field: "tags['adminPassword']", value: 'hunter2' },
    ];
    const definition = policyOf({ field: 'type', equals: WORKSPACE }, 'Modify', {
      roleDefinitionIds: ['r'],
      operations,
    });
    expect(await answer(definition, OPEN)).toMatchObject({
      applies: true,
      effect: 'modify',
      operations: [
        { operation: 'addOrReplace', field: "tags['env']", path: 'tags.env', value: 'prod' },
        { value: '(secret, not shown)' },
      ],
    });
  });

  const SETTING = 'Microsoft.Insights/diagnosticSettings';
  const auditing = policyOf({ field: 'type', equals: WORKSPACE }, 'AuditIfNotExists', { type: SETTING });
  const id = `/subscriptions/s/resourceGroups/g/providers/${WORKSPACE}/mlw`;

  test.each<[string, unknown, readonly unknown[], boolean]>([
    ['nothing else exists', OPEN, [], true],
    ['one beside it', OPEN, [{ type: SETTING, name: 'd', properties: {} }], false],
    ['one in a list', OPEN, [[{ type: SETTING, name: 'd' }]], false],
    ['one that extends it', OPEN, [{ type: SETTING, name: 'd', scope: `${WORKSPACE}/mlw` }], false],
    ['one that extends another', OPEN, [{ type: SETTING, name: 'd', scope: `${WORKSPACE}/other` }], true],
    ['one by its ID', { ...OPEN, id }, [{ id: `${id}/providers/${SETTING}/d`, name: 'd', type: SETTING }], false],
    ['one of another one by its ID', { ...OPEN, id }, [{ id: `${id}2/providers/${SETTING}/d` }], true],
    [
      'in the older notation',
      OPEN,
      [{ type: `${WORKSPACE}/providers/diagnosticSettings`, name: 'mlw/Microsoft.Insights/d' }],
      false,
    ],
  ])('the related resources are all there is: %s', async (_, resource, related, applies) => {
    expect(await answer(auditing, resource, undefined, related)).toMatchObject({ applies, effect: 'auditIfNotExists' });
  });

  test.each<[string, string, Data, readonly Data[], unknown]>([
    ['the group of its ID', '[resourceGroup().name]', { ...OPEN, id }, [], 'g'],
    ['the subscription of its ID', '[subscription().subscriptionId]', { ...OPEN, id }, [], 's'],
    [
      'the tags of the group that is given',
      "[resourceGroup().tags['env']]",
      OPEN,
      [{ type: 'Microsoft.Resources/subscriptions/resourceGroups', name: 'x', tags: { env: 'dev' } }],
      'dev',
    ],
    ['the day', '[substring(utcNow(), 0, 10)]', OPEN, [], '2026-11-28'],
    ['the group, if nobody tells', '[resourceGroup().name]', OPEN, [], undefined],
  ])('functions tell %s', async (_, value, resource, related, expected) => {
    const definition = policyOf({ value, equals: expected ?? 'x' }, 'audit');
    expect(await answer(definition, resource, undefined, related)).toMatchObject({
      applies: expected === undefined ? 'unknown' : true,
    });
  });
});

describe('what is broken is said with its place', () => {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n');

  test.each<[string, unknown, unknown, unknown, string]>([
    ['a file that is not there', DENY_OPEN, undefined, undefined, "azureml-gate: there is no file 'r.json'\n"],
    ['no JSON', '{ "policyRule": ', OPEN, undefined, "d.json:1:1: This '{' is never closed."],
    ['an operator', policyOf({ field: 'type', eqals: 'x' }, 'deny'), OPEN, undefined, "did you mean 'equals'?"],
    ['an effect', policyOf({ field: 'type', equals: 'x' }, 'denny'), OPEN, undefined, "did you mean 'Deny'?"],
    [
      'a rule',
      { policyRule: { if: { field: 'type', equals: 'x' } } },
      OPEN,
      undefined,
      "d.json:1:2: The policy rule has no 'then'.",
    ],
    [
      'an alias',
      policyOf({ field: `${WORKSPACE}/publicNetworkAcess`, equals: 'x' }, 'deny'),
      OPEN,
      undefined,
      `did you mean '${ACCESS}'?`,
    ],
    [
      'a parameter',
      DENY_OPEN,
      OPEN,
      { efect: 'Deny' },
      "p.json:1:2: The definition has no parameter 'efect'; did you mean 'effect'?",
    ],
    [
      'a value',
      DENY_OPEN,
      OPEN,
      { effect: 'Modify' },
      "p.json:1:11: The parameter 'effect' must be one of 'Deny', 'Audit', 'Disabled'.",
    ],
    [
      'a kind of value',
      DENY_OPEN,
      OPEN,
      { effect: ['Deny'] },
      "p.json:1:11: The parameter 'effect' is a string, not an array.",
    ],
    ['parameters', DENY_OPEN, OPEN, '[]', 'p.json:1:1: Parameters are a JSON object of names and values.'],
    [
      'no type',
      DENY_OPEN,
      { tipe: WORKSPACE, name: 'x' },
      undefined,
      "r.json:1:1: The resource has no 'type'; did you mean it by 'tipe'?",
    ],
    [
      'no resource type',
      DENY_OPEN,
      { type: 'workspaces', name: 'x' },
      undefined,
      "r.json:1:9: A resource type reads like 'Microsoft.Storage/storageAccounts'.",
    ],
    ['no object', DENY_OPEN, '7', undefined, 'r.json:1:1: A resource is a JSON object'],
    [
      'the name of a child alone',
      DENY_OPEN,
      { type: `${WORKSPACE}/computes`, name: 'c' },
      undefined,
      'has 2 parts, parent and child joined by slashes, not 1.',
    ],
    [
      'an ID of something else',
      DENY_OPEN,
      { ...OPEN, id: `/subscriptions/s/resourceGroups/g/providers/A.B/c/x` },
      undefined,
      'but the ID is that of a A.B/c.',
    ],
    ['no ID', DENY_OPEN, { id: 'x' }, undefined, 'r.json:1:2: This is no ID of a resource.'],
  ])('%s', async (_, definition, resource, parameters, expected) => {
    const files: Record<string, unknown> = { 'd.json': definition };
    if (resource !== undefined) files['r.json'] = resource;
    if (parameters !== undefined) files['p.json'] = parameters;
    const words = parameters === undefined ? ONE : [...ONE, '--parameters', 'p.json'];
    const { status, stdout, stderr } = await run(files, words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toContain(expected);
    expect(
      stderr
        .split('\n')
        .filter((line) => line !== '')
        .every((line) => line.startsWith('azureml-gate: ')),
    ).toBe(true);
  });

  test('a file that is too large is not read', async () => {
    const { status, stderr } = await run(
      { 'd.json': DENY_OPEN, 'r.json': `{"a":"${'x'.repeat(4 * 1024 * 1024)}"}` },
      ONE,
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "azureml-gate: the file 'r.json' has more than 4194304 bytes\n",
    });
  });

  test('the help says what it takes', async () => {
    const { status, stdout } = await run({}, ['--help']);
    expect(status).toBe(0);
    for (const flag of ['--definition FILE', '--parameters FILE', '--resource FILE', '--related FILE', '--batch FILE'])
      expect(stdout).toContain(`  ${flag}`);
  });
});

describe('a batch', () => {
  const line = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));

  async function batch(cases: readonly unknown[], end = '\n') {
    const { status, stdout, stderr } = await run({ 'c.jsonl': cases.map(line).join('\n') + end }, [
      '--batch',
      'c.jsonl',
    ]);
    expect(stderr).toBe('');
    const answers: readonly Readonly<Record<string, unknown>>[] = stdout
      .split('\n')
      .slice(0, -1)
      .map((one) => JSON.parse(one));
    return { status, answers };
  }

  test('has an answer a line', async () => {
    const cases = [
      { definition: DENY_OPEN, resource: OPEN },
      { definition: DENY_OPEN, parameters: { effect: 'Audit' }, resource: OPEN, related: [] },
      { definition: DENY_OPEN, parameters: null, resource: CLOSED, related: null },
    ];
    const { status, answers } = await batch(cases);
    expect(status).toBe(0);
    expect(answers.map(({ applies, effect }) => [applies, effect])).toEqual([
      [true, 'deny'],
      [true, 'audit'],
      [false, 'deny'],
    ]);
  });

  test.each(['', '\n', '\r\n'])('may end in %j', async (end) => {
    expect(await batch([{ definition: DENY_OPEN, resource: OPEN }], end)).toMatchObject({
      status: 0,
      answers: [{ applies: true }],
    });
  });

  test('loses nothing where a line is broken', async () => {
    const good = { definition: DENY_OPEN, resource: OPEN };
    const cases = [
      good,
      '{"definition": }',
      '',
      '7',
      { definition: DENY_OPEN },
      { ...good, resorce: 1 },
      { ...good, parameters: { efect: 1 } },
      good,
    ];
    const { status, answers } = await batch(cases);
    expect(status).toBe(2);
    expect(answers.map(({ applies, error }) => applies ?? error)).toEqual([
      true,
      expect.stringMatching(/^c\.jsonl:2:16: Expected a value/),
      expect.stringMatching(/^c\.jsonl:3:1: The file holds no JSON value/),
      'c.jsonl:4:1: A case is a JSON object with definition and resource.',
      "c.jsonl:5:1: The case has no 'resource'.",
      expect.stringMatching(/^c\.jsonl:6:\d+: A case has no 'resorce'; did you mean 'resource'\?$/),
      expect.stringMatching(/^c\.jsonl:7:\d+: The definition has no parameter 'efect'; did you mean 'effect'\?$/),
      true,
    ]);
  });

  test('remembers no mistake', async () => {
    const broken = { definition: policyOf({ field: 'type', eqals: 'x' }, 'deny'), resource: OPEN };
    const { answers } = await batch([broken, broken]);
    expect(answers.map(({ error }) => String(error).replace(/^c\.jsonl:\d/, ''))).toEqual([
      expect.stringContaining("did you mean 'equals'?"),
      expect.stringContaining("did you mean 'equals'?"),
    ]);
  });

  test('that is not there is wrong usage', async () => {
    expect(await run({}, ['--batch', 'c.jsonl'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "azureml-gate: there is no file 'c.jsonl'\n",
    });
  });
});

test('nothing of it is loaded for other commands', () => {
  const text = readFileSync(new URL('../src/command-line.ts', import.meta.url), 'utf8');
  expect(text).toContain("await import('./policy-command.js')");
  expect(text).not.toMatch(/from '\.\/policy\//);
});
