/** What definitions are given: by assignments, by initiatives, and by nobody. */
import { describe, expect, test } from 'vitest';
import { plain } from '../../support/plain.js';
import { read, short } from '../../support/policy-sources.js';
import { assignment, definition, exports, initiative, SUBSCRIPTION } from './policies.js';

const TWO = { effect: { type: 'String', defaultValue: 'Audit' }, names: { type: 'Array' } };

/** The parameters of the only policy. */
async function parametersOf(files: Readonly<Record<string, unknown>>) {
  const { policies, said } = await read(files);
  expect(policies).toHaveLength(1);
  return { parameters: short(policies[0] ?? expect.fail()).parameters, said };
}

describe('a policy that is assigned by itself', () => {
  test('has the values of the assignment, without its defaults', async () => {
    const files = exports(definition('own', TWO), assignment('a', 'own', { names: { value: ['x'] } }));
    expect(await parametersOf(files)).toEqual({ parameters: { names: ['x'] }, said: [] });
  });

  test('keeps brackets of its values as they are', async () => {
    const files = exports(definition('own', TWO), assignment('a', 'own', { NAMES: { value: ["[parameters('x')]"] } }));
    expect(await parametersOf(files)).toEqual({ parameters: { names: ["[parameters('x')]"] }, said: [] });
  });

  test('is told what is given and not declared, not allowed or not written as it has to be', async () => {
    const parameters = { effect: { type: 'String', defaultValue: 'Audit', allowedValues: ['Audit', 'Deny'] } };
    const files = {
      'own.json': definition('own', parameters),
      'a.json': [
        '{',
        '  "name": "a",',
        `  "properties": { "policyDefinitionId": "${SUBSCRIPTION}/providers/Microsoft.Authorization/policyDefinitions/own",`,
        '    "parameters": {',
        '      "effekt": { "value": "Deny" },',
        '      "effect": { "value": "Denny" } } } }',
      ].join('\n'),
      'b.json': { name: 'b', properties: { policyDefinitionId: idOf('own'), parameters: { effect: 'Deny' } } },
    };
    const { said } = await read(files);
    expect(said).toEqual([
      'policy-invalid b.json:6:7 The value of the parameter \'effect\' has to be written as { "value": ... }.',
      "policy-invalid a.json:5:7 There is no parameter 'effekt' in the policy 'own'; did you mean 'effect'?",
      "value-not-allowed a.json:6:28 The parameter 'effect' is given a value that it does not allow; did you mean 'Deny'?",
    ]);
  });

  test('is not evaluated without a value for what has no default', async () => {
    const { policies, said } = await read(exports(definition('own', TWO), assignment('a', 'own', {})));
    expect(policies).toEqual([]);
    expect(said).toEqual([
      "policy-invalid 1.json:3:3 The parameter 'names' of the policy 'own' has no value and no default, so it is not evaluated. Give it in the parameters of the assignment 'a': \"names\": { \"value\": ... }.",
    ]);
  });
});

function idOf(name: string, collection = 'policyDefinitions'): string {
  return `${SUBSCRIPTION}/providers/Microsoft.Authorization/${collection}/${name}`;
}

describe('a policy of an initiative', () => {
  const SET = { level: { type: 'String', defaultValue: 'Deny' }, list: { type: 'Array', defaultValue: ['d'] } };

  test.each([
    ['a parameter', "[parameters('list')]", { list: { value: ['x'] } }, ['x']],
    ['the default of a parameter', "[parameters('list')]", {}, ['d']],
    ['a parameter in another case', "[PARAMETERS('LIST')]", { List: { value: ['x'] } }, ['x']],
    ['a parameter inside of a value', ["[parameters('level')]", 'more'], {}, ['Deny', 'more']],
    ['an expression', "[createArray(concat(parameters('level'), '!'))]", {}, ['Deny!']],
    ['text in brackets that is none', ['[[x]'], {}, ['[x]']],
    ['a value of its own', ['own'], {}, ['own']],
  ])('is given %s', async (_, given, assigned, expected) => {
    const files = exports(
      definition('own', TWO),
      initiative('set', SET, { names: { value: given } }),
      assignment('a', 'set', assigned, 'policySetDefinitions'),
    );
    expect(await parametersOf(files)).toEqual({ parameters: { names: expected }, said: [] });
  });

  test('is not given what the initiative does not declare', async () => {
    const files = {
      'own.json': definition('own', TWO),
      'set.json': [
        '{',
        '  "name": "set",',
        '  "properties": {',
        '    "parameters": { "lists": { "type": "Array", "defaultValue": [] } },',
        '    "policyDefinitions": [{',
        `      "policyDefinitionId": "${idOf('own')}",`,
        '      "parameters": {',
        '        "names": { "value": "[parameters(\'list\')]" },',
        '        "name": { "value": "x" }',
        '      }',
        '    }]',
        '  }',
        '}',
      ].join('\n'),
    };
    const { policies, said } = await read(files);
    expect(policies.map((one) => [...one.parameters].map(([name, value]) => [name, plain(value)]))).toEqual([
      [['names', "<policy(parameters('list'))>"]],
    ]);
    expect(said).toEqual([
      "unknown-symbol set.json:8:31 The policy has no parameter 'list'; did you mean 'lists'?",
      "policy-invalid set.json:9:9 There is no parameter 'name' in the policy 'own'; did you mean 'names'?",
    ]);
  });

  test('knows where a value was written and what passed it on', async () => {
    const files = exports(
      definition('own', TWO),
      initiative('set', SET, { names: { value: "[parameters('list')]" } }),
      assignment('a', 'set', { list: { value: ['x'] } }, 'policySetDefinitions'),
    );
    const value = (await read(files)).policies[0]?.parameters.get('names');
    expect(value?.origin.span.source.path).toBe('2.json');
    expect(value?.origin.steps.map(({ role, name, span }) => [role, name, span.source.path])).toEqual([
      ['argument', 'names', '1.json'],
    ]);
  });

  test.each([
    [
      'the initiative',
      { list: { type: 'Array' } },
      { names: { value: "[parameters('list')]" } },
      "policy-invalid 2.json:3:3 The parameter 'list' of the initiative 'set' has no value and no default, so it is not evaluated. Give it in the parameters of the assignment 'a': \"list\": { \"value\": ... }.",
    ],
    [
      'the definition',
      {},
      {},
      "policy-invalid 1.json:6:7 The parameter 'names' of the policy 'own' has no value and no default, so it is not evaluated. Give it in the parameters of 'one' in the initiative 'set': \"names\": { \"value\": ... }.",
    ],
  ])('is not evaluated without a value that %s needs', async (_, declared, given, message) => {
    const files = exports(
      definition('own', TWO),
      initiative('set', declared, given),
      assignment('a', 'set', {}, 'policySetDefinitions'),
    );
    const { policies, said } = await read(files);
    expect(policies).toEqual([]);
    expect(said).toEqual([message]);
  });
});

describe('what nothing assigns', () => {
  test('is assigned to everything with its defaults', async () => {
    const { policies, said } = await read(exports(definition('own', { effect: TWO.effect })));
    expect(policies.map(short)).toEqual([
      {
        definition: 'own',
        called: 'own',
        parameters: {},
        assignment: undefined,
        initiative: undefined,
        override: undefined,
        exemptions: [],
      },
    ]);
    expect(said).toEqual([]);
  });

  test('is an initiative with its defaults, whose policies are not assigned by themselves as well', async () => {
    const set = { list: { type: 'Array', defaultValue: ['d'] } };
    const files = exports(definition('own', TWO), initiative('set', set, { names: { value: "[parameters('list')]" } }));
    const { policies } = await read(files);
    expect(policies.map((one) => [one.definition.name, one.assignment, one.initiative?.name])).toEqual([
      ['own', undefined, 'set'],
    ]);
  });

  test('is told what has no default', async () => {
    const { policies, said } = await read(exports(definition('own', TWO)));
    expect(policies).toEqual([]);
    expect(said).toEqual([
      'policy-invalid 0.json:2:3 The parameter \'names\' of the policy \'own\' has no value and no default, so it is not evaluated. Nothing assigns it: add an assignment with "names": { "value": ... }, or give it a defaultValue.',
    ]);
  });
});

describe('a definition that is not at hand', () => {
  const BUILT_IN = '/providers/Microsoft.Authorization/policyDefinitions';

  test.each([
    [
      'built-in, and known by name',
      `${BUILT_IN}/1d413020-63de-11ea-bc55-0242ac130003`,
      '[Preview]: Configure log filter expressions and datastore to be used for full logs for specified Azure Machine Learning computes',
      'it is built into Azure, and its definition is not at hand here',
    ],
    [
      'built-in',
      `${BUILT_IN}/00000000-1111-2222-3333-444444444444`,
      undefined,
      'it is built into Azure, and its definition is not at hand here',
    ],
    ['of one’s own', idOf('elsewhere'), undefined, 'its definition is not in the files of policies'],
    [
      'nearly one that is',
      idOf('owm'),
      undefined,
      "its definition is not in the files of policies; did you mean 'own'",
    ],
    ['none', 'own', undefined, "'own' is no ID of a policy or initiative"],
  ])('is %s', async (_, id, displayName, reason) => {
    const files = exports(definition('own', {}), { name: 'a', properties: { policyDefinitionId: id } });
    const { policies, unavailable, said } = await read(files);
    expect(policies.map((one) => [one.definition.name, one.assignment?.name])).toEqual([['own', undefined]]);
    expect(unavailable.map(({ span: { source }, ...one }) => [one, source.path])).toEqual([
      [{ id, displayName, kind: 'definition', assignedBy: 'a', reason }, '1.json'],
    ]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^policy-unavailable 1\.json:4:27 .* is not evaluated: .*\.$/);
    expect(said[0]).toContain(reason);
  });
});

describe('a definition that is asked for in another version', () => {
  test('is evaluated, and told', async () => {
    const own = { ...definition('own', {}), properties: { ...definition('own', {}).properties, version: '2.1.0' } };
    const of = (version: string) => ({
      name: version,
      properties: { policyDefinitionId: idOf('own'), definitionVersion: version },
    });
    const { policies, said } = await read(exports(own, of('2.*.*'), of('1.*.*')));
    expect(policies.map((one) => one.assignment?.definitionVersion)).toEqual(['2.*.*', '1.*.*']);
    expect(said).toEqual([
      "policy-unavailable 2.json:4:27 Version 1.*.* of 'own' is asked for; evaluated is the one at hand, 2.1.0.",
    ]);
  });
});
