import { describe, expect, it } from 'vitest';
import { isFileFunction } from '../../../src/expand/file-functions.js';
import { TEMPLATE_FUNCTIONS } from '../../../src/expand/functions/index.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { holes, id, lambda, oneOf, param, result, run, secret, toValue } from './calls.js';

/**
 * Every function of the ARM template reference and of Bicep's `sys` and `az` namespaces.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions
 */
const DOCUMENTED = `
  any array base64 base64ToJson base64ToString bool buildUri cidrHost cidrSubnet coalesce concat contains copyIndex
  createArray createObject dataUri dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch deployer deployment
  distinct div empty endsWith environment equals extensionResourceId externalInput externalInputs fail false filter
  first flatten float format getSecret greater greaterOrEquals groupBy guid if indexFromEnd indexOf int intersection
  items join json lambda lambdaVariables last lastIndexOf length less lessOrEquals like loadDirectoryFileInfo
  loadFileAsBase64 loadJsonContent loadTextContent loadYamlContent managementGroup managementGroupResourceId map
  mapValues max min mod mul nameof newGuid not null objectKeys or and padLeft parameters parseCidr parseUri pickZones
  providers range readCliArg readEnvVar readEnvironmentVariable reduce reference replace resourceGroup resourceId
  resourceInfo roleDefinitions shallowMerge skip sort split startsWith string sub add subscription
  subscriptionResourceId substring take tenant tenantResourceId toLogicalZone toLogicalZones toLower toObject
  toPhysicalZone toPhysicalZones toUpper trim true tryGet tryIndexFromEnd union uniqueString uri uriComponent
  uriComponentToString utcNow variables extensions
`
  .trim()
  .split(/\s+/);

/** What needs more than evaluated arguments: the evaluator and the lowering do these. */
const SPECIAL = new Set('copyindex if lambda lambdavariables parameters reference resourceinfo variables'.split(' '));

describe('the function library', () => {
  it.each(DOCUMENTED)('has %s()', (name) => {
    const lower = name.toLowerCase();
    expect(TEMPLATE_FUNCTIONS.has(lower) || SPECIAL.has(lower) || isFileFunction(lower)).toBe(true);
  });

  it('has nothing else, but what the compiler makes of secrets', () => {
    const documented = new Set(DOCUMENTED.map((name) => name.toLowerCase()));
    expect([...TEMPLATE_FUNCTIONS.keys()].filter((name) => !documented.has(name))).toEqual(['keyvaultsecretreference']);
  });

  it('finds functions in any case and says if there is none', () => {
    expect(result('TOLOWER', ['A'])).toBe('a');
    expect(result('noSuchFunction', [])).toBeUndefined();
  });

  it('points at the call and keeps the way of the arguments', () => {
    const step = { role: 'default', span: toValue(1).origin.span, name: 'p' } as const;
    const arg = { ...toValue('A'), origin: { ...toValue('A').origin, steps: [step] } };
    const { value } = run('toLower', [arg]);
    expect(value?.origin).toEqual({ span: toValue(1).origin.span, steps: [step] });
  });

  it.each([
    ['toLower', [secret(toValue('A'))]],
    ['concat', ['a', secret(param('p'))]],
    ['format', ['{0}', secret(toValue('x'))]],
    ['base64', [secret(param('p'))]],
    ['equals', [secret(toValue('x')), 'x']],
    ['first', [secret(toValue(['x']))]],
    ['uniqueString', [secret(param('p'))]],
    ['concat', [['a'], secret(toValue(['x']))]],
    ['join', [['a', secret(toValue('x'))], ',']],
    ['string', [{ a: [secret(toValue('x'))] }]],
    ['format', ['{0}', [secret(toValue('x'))]]],
    ['contains', [[secret(toValue('x'))], 'x']],
    ['json', [secret(toValue('{"a":1}'))]],
    ['guid', [holes('a', secret(param('p')))]],
  ] as const)('%s() of a secret is a secret', (name, args) => {
    expect(run(name, args).value?.origin.sensitive).toBe(true);
  });

  it('leaves what is public beside a secret public', () => {
    const { value } = run('union', [{ a: secret(toValue('x')) }, { b: 1 }]);
    expect(value?.origin.sensitive).toBeUndefined();
    expect(run('tryGet', [value ?? null, 'a']).value?.origin.sensitive).toBe(true);
    expect(run('tryGet', [value ?? null, 'b']).value?.origin.sensitive).toBeUndefined();
  });

  it('does not quote a secret in what it says', () => {
    const twice = lambda(1, (item) => item ?? null);
    expect(run('toObject', [[secret(toValue('hush')), 'hush'], twice]).rejections).toEqual([
      'toObject() rejects its arguments, which are secret.',
    ]);
    const { value } = run('int', [oneOf('c', secret(toValue('hush')), '1')]);
    expect(JSON.stringify(value)).not.toContain('int() needs');
  });

  it('gives the reason of the first argument that is not known', () => {
    expect(run('add', [param('p', 'runtime'), param('q')]).value).toMatchObject({
      kind: 'unknown',
      reason: 'runtime',
      message: "parameter 'p' is not set",
      expression: "add(parameters('p'),parameters('q'))",
    });
  });

  it('gives the deployment as reason where only the scope of an ID is not known', () => {
    expect(run('base64', [id('A.B/c', 'x')]).value).toMatchObject({
      reason: 'deployment',
      expression: "base64(resourceId('A.B/c','x'))",
    });
  });
});

describe('a call with choices', () => {
  it('keeps what each result depends on', () => {
    const { value } = run('concat', [oneOf('c', 'a', 'b'), oneOf('d', 1, 2)]);
    expect(value?.kind === 'choice' ? value.alternatives.map(({ when }) => when) : undefined).toEqual([
      'if c is 0 and if d is 0',
      'if c is 0 and if d is 1',
      'if c is 1 and if d is 0',
      'if c is 1 and if d is 1',
    ]);
  });

  it('is one value if all results are equal', () => {
    expect(result('length', [oneOf('c', 'ab', 'cd')])).toBe(2);
  });

  it('reports a rejection only if every alternative is rejected', () => {
    expect(run('int', [oneOf('c', '1', 'x')])).toMatchObject({ value: { kind: 'choice' }, rejections: [] });
    expect(run('int', [oneOf('c', 'x', 'y')]).rejections).toEqual(['int() needs the text of an integer.']);
  });

  it('is evaluated as a whole with more combinations than the budget', () => {
    const limits = { ...DEFAULT_LIMITS, alternatives: 3 };
    const args = [oneOf('c', 'a', 'b'), oneOf('d', 'a', 'b')];
    expect(result('equals', args, { limits })).toBe(
      "<equals(oneOf(parameters('c'),'a','b'),oneOf(parameters('d'),'a','b'))>",
    );
    expect(result('concat', ['x', ...args], { limits })).toBe(
      "x<oneOf(parameters('c'),'a','b')><oneOf(parameters('d'),'a','b')>",
    );
  });

  it('takes the choices inside a text apart', () => {
    expect(result('toUpper', [holes('x-', oneOf('c', 'a', 'b'))])).toEqual({ oneOf: ['X-A', 'X-B'] });
  });
});
