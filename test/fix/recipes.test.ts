/** What recipes can say, with rules made up for it. */
import { describe, expect, test } from 'vitest';
import { failIf, failUnless } from '../../src/rules/outcome.js';
import type { Recipe } from '../../src/rules/recipe.js';
import { defineRule, type Rule } from '../../src/rules/rule.js';
import { numberSetting } from '../../src/rules/settings.js';
import { fixed } from '../support/fixing.js';

const TYPE = 'Contoso.Things/boxes';

function ruleWith(recipe: Recipe, path = 'properties.keep.enabled', type = TYPE): Rule {
  return defineRule({
    id: 'AML-DAT-901',
    title: 'Test',
    category: 'data',
    severity: 'low',
    mission: ['S3'],
    mcsb: ['DP-2'],
    appliesTo: [type],
    settings: { days: numberSetting('Days.', { default: 7, least: 1, most: 9 }) },
    messages: { wrong: { problem: 'Wrong.', impact: 'Bad.', remedy: 'Mend it.' } },
    fixes: { wrong: recipe },
    check: (box) =>
      path.includes('[]')
        ? box.propertiesAt(path).map((item) =>
            failIf(
              item.reads((text) => text === 'bad'),
              'wrong',
              { expected: 'another' },
            ),
          )
        : failUnless(
            box.property(path).judge((value) => value.kind === 'scalar' && value.value === true, false),
            'wrong',
          ),
  });
}

const FORMS = {
  bicep: ['main.bicep', (text: string) => `resource it '${TYPE}@2024-01-01' = {\n  name: 'it'\n${text}}\n`],
  arm: [
    'azuredeploy.json',
    (text: string) =>
      `{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": [\n  { "type": "${TYPE}", "apiVersion": "2024-01-01", "name": "it",\n${text}  }\n] }\n`,
  ],
  azapi: [
    'main.tf',
    (text: string) =>
      `resource "azapi_resource" "it" {\n  type      = "${TYPE}@2024-01-01"\n  name      = "it"\n  parent_id = "x"\n\n${text}}\n`,
  ],
} as const;

type Row = readonly [form: keyof typeof FORMS, before: string, after: string];

async function expectFixed(rule: Rule, [form, before, after]: Row) {
  const [name, wrap] = FORMS[form];
  const { files } = await fixed({ [name]: wrap(before) }, { rules: [rule] });
  expect(files[name]).toBe(wrap(after));
}

describe('several properties of one object', () => {
  const rule = ruleWith({ set: { 'properties.keep.enabled': true, 'properties.keep.numberOfDays': 7 } });

  test.each<Row>([
    [
      'bicep',
      '  properties: {\n    a: 1\n  }\n',
      '  properties: {\n    a: 1\n    keep: {\n      enabled: true\n      numberOfDays: 7\n    }\n  }\n',
    ],
    ['bicep', '', '  properties: {\n    keep: {\n      enabled: true\n      numberOfDays: 7\n    }\n  }\n'],
    ['bicep', '  properties: { a: 1 }\n', '  properties: { a: 1, keep: { enabled: true, numberOfDays: 7 } }\n'],
    [
      'bicep',
      '  properties: {\n    keep: {\n      enabled: false\n    }\n  }\n',
      '  properties: {\n    keep: {\n      enabled: true\n      numberOfDays: 7\n    }\n  }\n',
    ],
    [
      'arm',
      '    "properties": {}\n',
      '    "properties": {\n      "keep": {\n        "enabled": true,\n        "numberOfDays": 7\n      }\n    }\n',
    ],
    [
      'arm',
      '    "properties": {\n      "keep": {}\n    }\n',
      '    "properties": {\n      "keep": {\n        "enabled": true,\n        "numberOfDays": 7\n      }\n    }\n',
    ],
    [
      'arm',
      '    "properties": {\n      "a": 1\n    }\n',
      '    "properties": {\n      "a": 1,\n      "keep": {\n        "enabled": true,\n        "numberOfDays": 7\n      }\n    }\n',
    ],
    [
      'azapi',
      '  body = {\n    properties = {\n      a = 1\n    }\n  }\n',
      '  body = {\n    properties = {\n      a = 1\n      keep = {\n        enabled      = true\n        numberOfDays = 7\n      }\n    }\n  }\n',
    ],
  ])('in %s: %j', (...row) => expectFixed(rule, row));
});

describe('a value that is worked out', () => {
  const days: Recipe = {
    set: {
      'properties.keep.enabled': true,
      'properties.keep.days': (property, { settings: { days } }) =>
        property.reads((text) => Number(text) >= Number(days)).truth === true ? undefined : Number(days),
    },
  };

  test.each<Row>([
    ['bicep', '  properties: { keep: { days: 9 } }\n', '  properties: { keep: { days: 9, enabled: true } }\n'],
    ['bicep', '  properties: { keep: { days: 2 } }\n', '  properties: { keep: { days: 7, enabled: true } }\n'],
  ])('in %s: %j', (...row) => expectFixed(ruleWith(days), row));

  test('may be that of the judged item', async () => {
    const write: Recipe = { write: ({ judged }) => (judged.path?.endsWith('[1]') === true ? 'good' : undefined) };
    await expectFixed(ruleWith(write, 'properties.list.[]'), [
      'bicep',
      "  properties: {\n    list: [\n      'bad'\n      'bad'\n    ]\n  }\n",
      "  properties: {\n    list: [\n      'bad'\n      'good'\n    ]\n  }\n",
    ]);
  });
});

describe('a list', () => {
  const rule = ruleWith({ set: { 'properties.keep.enabled': true, 'properties.keep.kinds': ['a', 'b'] } });

  test.each<Row>([
    [
      'bicep',
      "  properties: {\n    keep: { kinds: ['a'] }\n  }\n",
      "  properties: {\n    keep: { kinds: ['a', 'b'], enabled: true }\n  }\n",
    ],
    [
      'arm',
      '    "properties": { "keep": { "kinds": [] } }\n',
      '    "properties": { "keep": { "kinds": ["a", "b"], "enabled": true } }\n',
    ],
    [
      'azapi',
      '  body = { properties = { keep = { kinds = ["c"] } } }\n',
      '  body = { properties = { keep = { kinds = ["a", "b"], enabled = true } } }\n',
    ],
    [
      'bicep',
      '  properties: { keep: { kinds: [resourceGroup().location] } }\n',
      '  properties: { keep: { kinds: [resourceGroup().location] } }\n',
    ],
  ])('in %s: %j', (...row) => expectFixed(rule, row));
});

describe('an item of a list', () => {
  const rule = ruleWith({ remove: 'judged' }, 'properties.list.[]');

  test.each<Row>([
    [
      'bicep',
      "  properties: {\n    list: [\n      'good'\n      'bad' // why\n      'other'\n    ]\n  }\n",
      "  properties: {\n    list: [\n      'good'\n       // why\n      'other'\n    ]\n  }\n",
    ],
    ['bicep', "  properties: { list: ['good', 'bad'] }\n", "  properties: { list: ['good'] }\n"],
    ['bicep', "  properties: {\n    list: [\n      'bad'\n    ]\n  }\n", '  properties: {\n    list: []\n  }\n'],
    ['arm', '    "properties": { "list": ["bad", "good"] }\n', '    "properties": { "list": ["good"] }\n'],
    [
      'arm',
      '    "properties": {\n      "list": [\n        "good",\n        "bad"\n      ]\n    }\n',
      '    "properties": {\n      "list": [\n        "good"\n      ]\n    }\n',
    ],
    [
      'azapi',
      '  body = {\n    properties = {\n      list = [\n        "good",\n        "bad",\n      ]\n    }\n  }\n',
      '  body = {\n    properties = {\n      list = [\n        "good",\n      ]\n    }\n  }\n',
    ],
    ['azapi', '  body = { properties = { list = ["bad"] } }\n', '  body = { properties = { list = [] } }\n'],
  ])('in %s: %j', (...row) => expectFixed(rule, row));

  test('stays where the list is made elsewhere', async () => {
    const lines = "  properties: { list: concat(['good'], ['bad']) }\n";
    await expectFixed(rule, ['bicep', lines, lines]);
  });
});

describe('what the API version does not take is not written', () => {
  test.each([
    ['Microsoft.MachineLearningServices/workspaces', '2021-04-01', 'properties.publicNetworkAccess'],
    ['Microsoft.Storage/storageAccounts', '2021-04-01', 'properties.publicNetworkAccess'],
    ['Microsoft.DocumentDB/databaseAccounts', '2020-03-01', 'properties.publicNetworkAccess'],
  ])('on %s@%s: %s', async (type, api, path) => {
    const rule = ruleWith({ set: { [path]: 'Disabled', 'properties.keep': true } }, 'properties.keep', type);
    const files = { 'main.bicep': `resource it '${type}@${api}' = {\n  name: 'it'\n}\n` };
    const { left, made } = await fixed(files, { rules: [rule] });
    expect({ left, made }).toEqual({ left: ['AML-DAT-901'], made: [] });
  });
});
