import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { rangeOf } from '../../../src/inputs/source-file.js';
import { readDefinition } from '../../../src/policy/reading/read-definition.js';
import { givenParameters } from '../../../src/policy/reading/read-parameters.js';
import { reportUnknownAliases } from '../../../src/policy/reading/unknown-aliases.js';
import { plain } from '../../support/plain.js';
import { ALIASES, alias, readFrom, ruleOf, written } from '../../support/policy.js';
import { notKnown, oneOf, openArray, openObject, resourceFrom } from '../../support/resources.js';

const RULE = ruleOf({ field: 'type', equals: 'Microsoft.Test/things' });

/** A definition with this condition; it stands alone on line 5, from column 11 on. */
function withCondition(condition: string): string {
  return `{
  "mode": "All",
  "parameters": { "effect": { "type": "String", "defaultValue": "Audit" } },
  "policyRule": {
    "if": ${condition},
    "then": { "effect": "[parameters('effect')]" }
  }
}`;
}

describe('a definition', () => {
  it('is read by itself', () => {
    const { definition, problems } = readFrom({
      displayName: 'Things are good',
      description: 'Why',
      mode: 'Indexed',
      metadata: { version: '1.0.0' },
      parameters: { Effect: { type: 'String', allowedValues: ['Audit', 'Deny'], defaultValue: 'Audit' } },
      policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: "[parameters('effect')]" }),
    });
    expect(problems).toEqual([]);
    expect(definition).toMatchObject({
      name: 'Things are good',
      id: undefined,
      displayName: 'Things are good',
      description: 'Why',
      mode: { kind: 'indexed' },
      condition: { kind: 'comparison', operator: 'equals', subject: { kind: 'field' } },
    });
    expect([...(definition?.parameters.keys() ?? [])]).toEqual(['effect']);
    expect(definition?.parameters.get('effect')).toMatchObject({ name: 'Effect', type: 'string' });
  });

  it('is read as a resource', () => {
    const id = '/providers/Microsoft.Authorization/policyDefinitions/ABC';
    const { definition, problems } = readFrom({
      id,
      name: 'ABC',
      type: 'x',
      properties: { mode: 'All', policyRule: RULE },
    });
    expect(problems).toEqual([]);
    expect(definition).toMatchObject({ name: 'ABC', id: id.toLowerCase(), displayName: 'ABC' });
  });

  it('has the name and ID of where it is declared', () => {
    const value = written({ name: 'inner', properties: { displayName: 'Shown', policyRule: RULE } });
    const { span } = value.origin;
    const where = { name: 'outer', id: '/X/Y', span, headerSpan: span };
    const definition = readDefinition(value, where, new DiagnosticBag(), DEFAULT_LIMITS);
    expect(definition).toMatchObject({ name: 'outer', id: '/x/y', displayName: 'Shown' });
  });

  it('keeps details and reads the existence condition', () => {
    const details = { type: 'x', existenceCondition: { field: 'name', equals: 'y' } };
    const { definition } = readFrom({
      policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: 'AuditIfNotExists', details }),
    });
    expect(definition?.then.existenceCondition).toMatchObject({ kind: 'comparison', operator: 'equals' });
    expect(definition?.then.details && plain(definition.then.details)).toEqual(details);
  });

  it('may be null where it says nothing', () => {
    const { definition, problems } = readFrom({ mode: null, parameters: null, description: null, policyRule: RULE });
    expect(problems).toEqual([]);
    expect(definition?.mode).toEqual({ kind: 'indexed' });
  });

  it('reads every kind of condition', () => {
    const { definition, problems } = readFrom({
      mode: 'All',
      policyRule: ruleOf({
        ALLOF: [
          { anyof: [{ Field: 'type', Equals: 'x' }] },
          { Not: { value: '[true()]', equals: true } },
          { count: { field: 'x/y[*]', where: { field: 'x/y[*]', equals: 1 } }, Greater: 0 },
          { count: { value: [1], name: 'n' }, less: 2 },
          { source: 'action', field: 'type', equals: 'x' },
        ],
      }),
    });
    expect(problems).toEqual([]);
    expect(definition?.condition).toMatchObject({
      kind: 'allOf',
      conditions: [
        { kind: 'anyOf' },
        { kind: 'not', condition: { subject: { kind: 'value' } } },
        { operator: 'greater', subject: { kind: 'count', over: { kind: 'field' }, where: { operator: 'equals' } } },
        { operator: 'less', subject: { kind: 'count', over: { kind: 'value', name: 'n' }, where: undefined } },
        { kind: 'comparison' },
      ],
    });
  });
});

describe('a mistake in a condition', () => {
  it.each([
    ['{ "field": "type", "eqals": "x" }', "5:30 unknown-symbol Unknown operator 'eqals'; did you mean 'equals'?"],
    ['{ "field": "type", "sounds": "x" }', "5:30 unknown-symbol Unknown operator 'sounds'."],
    ['{ "field": "type" }', "5:11 syntax-error The condition on 'field' has no operator."],
    ['{ "equals": "x" }', "5:13 syntax-error The condition has no 'field', 'value' or 'count'."],
    ['{ "feild": "type", "equals": "x" }', "5:13 unknown-symbol Unknown condition 'feild'; did you mean 'field'?"],
    ['{ "alof": [] }', "5:13 unknown-symbol Unknown condition 'alof'; did you mean 'allOf'?"],
    ['{}', '5:11 syntax-error The condition is empty.'],
    ['"type"', '5:11 syntax-error A condition must be an object.'],
    ['[]', '5:11 syntax-error A condition must be an object.'],
    [
      '{ "field": "type", "value": "x", "equals": "x" }',
      "5:11 syntax-error A condition has 'field' or 'value', not both.",
    ],
    [
      '{ "field": "type", "equals": "x", "like": "y" }',
      "5:45 syntax-error A condition has one operator, but this one has 'equals' and 'like'.",
    ],
    ['{ "field": 5, "equals": "x" }', "5:13 syntax-error 'field' must be the name of a field."],
    ['{ "field": "", "equals": "x" }', "5:13 syntax-error 'field' must be the name of a field."],
    ['{ "allOf": {} }', "5:13 syntax-error 'allOf' must be an array of conditions."],
    ['{ "anyOf": [] }', "5:13 syntax-error 'anyOf' has no condition."],
    ['{ "allOf": [{ "field": "type", "is": 1 }] }', "5:42 unknown-symbol Unknown operator 'is'; did you mean 'in'?"],
    ['{ "not": [{ "field": "type", "equals": 1 }] }', '5:20 syntax-error A condition must be an object.'],
    [
      '{ "not": { "field": "type", "equals": 1 }, "equals": 2 }',
      "5:54 syntax-error 'equals' cannot stand beside 'not'.",
    ],
    [
      '{ "anyOf": [{ "field": "type", "equals": 1 }], "nto": 2 }',
      "5:58 unknown-symbol Unknown key 'nto'; did you mean 'not'?",
    ],
    ['{ "count": "x", "equals": 1 }', "5:13 syntax-error 'count' must be an object."],
    ['{ "count": {}, "equals": 1 }', "5:13 syntax-error 'count' needs either 'field' or 'value'."],
    [
      '{ "count": { "field": "x/y[*]", "wher": {} }, "equals": 1 }',
      "5:43 unknown-symbol Unknown key of count 'wher'; did you mean 'where'?",
    ],
    [
      '{ "count": { "field": "x/y[*]", "where": { "field": "type" } }, "equals": 1 }',
      "5:52 syntax-error The condition on 'field' has no operator.",
    ],
  ])('%s', (condition, expected) => {
    const { definition, problems } = readFrom(written(undefined, withCondition(condition)));
    expect(problems).toEqual([expected]);
    expect(definition).toBeUndefined();
  });
});

describe('a mistake in an expression', () => {
  it.each([
    [
      `{ "field": "type", "equals": "[parameters('efect')]" }`,
      "5:42 unknown-symbol The policy has no parameter 'efect'; did you mean 'effect'?",
    ],
    [
      `{ "value": "[concta('a')]", "equals": "a" }`,
      "5:24 unknown-symbol Unknown function 'concta'; did you mean 'concat'?",
    ],
    [`{ "value": "[length(frobnicate('a'))]", "equals": "a" }`, "5:31 unknown-symbol Unknown function 'frobnicate'."],
    [
      `{ "value": "[resourceId('a/b', 'c')]", "equals": "a" }`,
      "5:24 unknown-symbol The function 'resourceId' cannot be used in a policy.",
    ],
    [
      `{ "value": "[concat('a']", "equals": "a" }`,
      "5:34 syntax-error The expression cannot be read. Expected ',' or ')' before the end of the expression.",
    ],
    [
      `{ "field": "[concat('tags[', x, ']')]", "equals": "a" }`,
      "5:41 syntax-error The expression cannot be read. Expected '(' after 'x'.",
    ],
    [`{ "value": "\\u005Bfrobnicate()]", "equals": "a" }`, "5:22 unknown-symbol Unknown function 'frobnicate'."],
  ])('%s costs that expression only', (condition, expected) => {
    const { definition, problems } = readFrom(written(undefined, withCondition(condition)));
    expect(problems).toEqual([expected]);
    expect(definition).toBeDefined();
  });

  it('is not looked for in a template that the policy deploys', () => {
    const template = { resources: [{ name: "[variables('x')]", id: "[resourceId('a/b', parameters('inner'))]" }] };
    const details = {
      type: 'x',
      deployment: { properties: { template, parameters: { inner: { value: "[field('nme'" } } } },
    };
    const { problems } = readFrom({
      policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: 'DeployIfNotExists', details }),
    });
    expect(problems).toHaveLength(0);
  });

  it('is looked for in the parameters of that template', () => {
    const details = { type: 'x', deployment: { properties: { parameters: { inner: { value: "[feild('name')]" } } } } };
    const { problems } = readFrom({
      policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: 'DeployIfNotExists', details }),
    });
    expect(problems).toEqual([expect.stringContaining("Unknown function 'feild'; did you mean 'field'?")]);
  });
});

describe('a mistake elsewhere', () => {
  const then = { effect: 'audit' };
  it.each([
    ['no rule', { mode: 'All' }, "1:1 syntax-error The policy definition has no 'policyRule'."],
    [
      'no if',
      { mode: 'All', policyRule: Object.fromEntries([['then', then]]) },
      "3:3 syntax-error The policy rule has no 'if'.",
    ],
    [
      'no then',
      { mode: 'All', policyRule: { if: { field: 'type', equals: 'x' } } },
      "3:3 syntax-error The policy rule has no 'then'.",
    ],
    [
      'no effect',
      { policyRule: ruleOf({ field: 'type', equals: 'x' }, {}) },
      "7:5 syntax-error 'then' has no 'effect'.",
    ],
    [
      'another key in the rule',
      { policyRule: { ...RULE, els: {} } },
      "10:5 unknown-symbol Unknown key of policyRule 'els'.",
    ],
    [
      'another key in then',
      { policyRule: ruleOf({ field: 'type', equals: 'x' }, { efect: 'audit', effect: 'audit' }) },
      "8:7 unknown-symbol Unknown key of then 'efect'; did you mean 'effect'?",
    ],
    [
      'an unknown effect',
      { policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: 'denny' }) },
      "8:7 unknown-symbol Unknown effect 'denny'; did you mean 'Deny'?",
    ],
    [
      'an effect that is no text',
      { policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: 5 }) },
      "8:7 syntax-error 'effect' must be the name of an effect.",
    ],
    [
      'an unknown mode',
      { mode: 'Indexd', policyRule: RULE },
      "2:3 unknown-symbol Unknown mode 'Indexd'; did you mean 'Indexed'?",
    ],
    ['a mode that is no text', { mode: 5, policyRule: RULE }, "2:3 syntax-error 'mode' must be 'All' or 'Indexed'."],
    [
      'parameters that are no object',
      { parameters: [], policyRule: RULE },
      "2:3 syntax-error 'parameters' must be an object.",
    ],
    [
      'a parameter without type',
      { parameters: { a: {} }, policyRule: RULE },
      "3:5 syntax-error Parameter 'a' has no 'type'.",
    ],
    [
      'a parameter of an unknown type',
      { parameters: { a: { type: 'Strng' } }, policyRule: RULE },
      "3:5 unknown-symbol Unknown type of parameter 'a' 'Strng'; did you mean 'String'?",
    ],
    [
      'an existence condition',
      {
        policyRule: ruleOf(
          { field: 'type', equals: 'x' },
          { effect: 'auditIfNotExists', details: { existenceCondition: {} } },
        ),
      },
      '10:31 syntax-error The condition is empty.',
    ],
    ['properties that are no object', { properties: 'x' }, "2:3 syntax-error 'properties' must be an object."],
  ])('%s', (_, data, expected) => {
    const { definition, problems } = readFrom(data);
    expect(problems).toEqual([expected]);
    expect(definition).toBeUndefined();
  });

  it.each([
    [
      'an unknown key',
      { mode: 'All', policyrul: {}, policyRule: RULE },
      "3:3 unknown-key Unknown key of a policy definition 'policyrul'; did you mean 'policyRule'?",
    ],
    [
      'a default that is not allowed',
      { parameters: { a: { type: 'String', allowedValues: ['x'], defaultValue: 'y' } }, policyRule: RULE },
      "8:23 value-not-allowed The default of parameter 'a' is none of its allowed values.",
    ],
    [
      'an item of a default that is not allowed',
      { parameters: { a: { type: 'Array', allowedValues: ['x'], defaultValue: ['x', 'y'] } }, policyRule: RULE },
      "10:9 value-not-allowed The default of parameter 'a' is none of its allowed values.",
    ],
  ])('%s does not keep it from being evaluated', (_, data, expected) => {
    const { definition, problems } = readFrom(data);
    expect(problems).toEqual([expected]);
    expect(definition).toBeDefined();
  });

  it('is an effect that a parameter allows', () => {
    const parameters = { e: { type: 'String', allowedValues: ['Audit', 'Deni'], defaultValue: 'Audit' } };
    const { problems } = readFrom({
      parameters,
      policyRule: ruleOf({ field: 'type', equals: 'x' }, { effect: "[parameters('e')]" }),
    });
    expect(problems).toEqual(["7:9 unknown-symbol Unknown effect 'Deni'; did you mean 'Deny'?"]);
  });

  it('is not looked for among the effects of other modes', () => {
    const policyRule = ruleOf({ field: 'type', equals: 'x' }, { effect: 'EnforceOPAConstraint' });
    expect(readFrom({ mode: 'Microsoft.Kubernetes.Data', policyRule }).problems).toEqual([]);
  });
});

describe('a rule that is not known before deployment', () => {
  it.each([
    ['not at all', notKnown('nobody passes it')],
    ['one of several', oneOf({ 'if a': RULE, 'if b': {} })],
    ['open', openObject(RULE)],
  ])('%s', (_, policyRule) => {
    const { definition, problems } = readFrom(
      resourceFrom({ type: 'x/y', name: 'n', body: { mode: 'All', policyRule } }).body,
    );
    expect(definition).toBeUndefined();
    expect(problems.join()).toMatch(/unsupported 'policyRule' is not known before deployment/);
  });

  it('in its condition', () => {
    const list = ruleOf({ allOf: openArray([{ field: 'type', equals: 'x' }]) });
    const { definition, problems } = readFrom(
      resourceFrom({ type: 'x/y', name: 'n', body: { policyRule: list } }).body,
    );
    expect(definition).toBeUndefined();
    expect(problems.join()).toMatch(
      /unsupported 'allOf' is not known before deployment: parameter 'list' has no default/,
    );
  });
});

describe('aliases', () => {
  function unknownIn(
    condition: unknown,
    existenceCondition: unknown = { field: 'name', equals: 'x' },
  ): readonly string[] {
    const { definition } = readFrom({
      policyRule: ruleOf(condition, { effect: 'auditIfNotExists', details: { type: 'x', existenceCondition } }),
    });
    if (definition === undefined) throw new Error('it is sound');
    const bag = new DiagnosticBag();
    reportUnknownAliases(definition, ALIASES, bag, DEFAULT_LIMITS);
    return bag.all.map(({ span, message }) => {
      const { startLine, startColumn } = rangeOf(span ?? definition.span);
      return `${startLine}:${startColumn} ${message}`;
    });
  }

  it('that nobody knows are told where they stand', () => {
    expect(unknownIn({ field: alias('wrod'), equals: 'x' })).toEqual([
      `4:16 No alias '${alias('wrod')}' is known; did you mean '${alias('word')}'?`,
    ]);
    expect(
      unknownIn({
        allOf: [{ count: { field: alias('nowhere[*]'), where: { field: 'tpe', equals: 'x' } }, equals: 1 }],
      }),
    ).toEqual([`7:22 No alias '${alias('nowhere[*]')}' is known.`, "9:24 Unknown field 'tpe'; did you mean 'type'?"]);
    expect(unknownIn({ not: { field: 'type', equals: 'x' } }, { field: alias('lst[*]'), equals: 1 })).toHaveLength(1);
  });

  it('are looked for in expressions and operations too', () => {
    const { definition } = readFrom({
      policyRule: ruleOf(
        { value: `[length(field('${alias('wrod')}'))]`, equals: 1 },
        { effect: 'modify', details: { operations: [{ operation: 'remove', field: alias('flg') }] } },
      ),
    });
    if (definition === undefined) throw new Error('it is sound');
    const bag = new DiagnosticBag();
    reportUnknownAliases(definition, ALIASES, bag, DEFAULT_LIMITS);
    expect(
      bag.all.map(({ span }) => span && rangeOf(span)).map((range) => `${range?.startLine}:${range?.startColumn}`),
    ).toEqual(['4:31', '13:22']);
  });

  it('that are known, or of namespaces that are not covered, are not', () => {
    const fields = [
      'type',
      'tags.x',
      "tags['x']",
      alias('word').toUpperCase(),
      alias('rules[*].port'),
      'Microsoft.Other/x/y',
      "[concat('a/', 'b')]",
    ];
    expect(unknownIn({ anyOf: fields.map((field) => ({ field, equals: 'x' })) })).toEqual([]);
  });
});

describe('the values of parameters', () => {
  it('are given or the defaults', () => {
    const { definition } = readFrom({
      parameters: {
        A: { type: 'String', defaultValue: 'a' },
        B: { type: 'String', defaultValue: 'b' },
        C: { type: 'String' },
      },
      policyRule: RULE,
    });
    if (definition === undefined) throw new Error('it is sound');
    const values = givenParameters(
      definition,
      new Map([
        ['b', written('given')],
        ['other', written('x')],
      ]),
    );
    expect([...values].map(([name, value]) => [name, plain(value)])).toEqual([
      ['a', 'a'],
      ['b', 'given'],
    ]);
  });
});
