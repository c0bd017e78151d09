import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { parseTerraformJson } from '../../../src/syntax/terraform/json.js';
import { errorsOf, nodesUnder, type Parsed, placeOf, printItems } from './printed.js';

function read(text: string, form: 'configuration' | 'values' = 'configuration'): Parsed {
  const source = new SourceFile('main.tf.json', text);
  return { source, ...parseTerraformJson(source, DEFAULT_LIMITS, form) };
}

const fixture = read(readFileSync(new URL('fixtures/workspace.tf.json', import.meta.url), 'utf8'));

describe('a configuration in JSON', () => {
  it('has the blocks and arguments of the native syntax', () => {
    expect(errorsOf(fixture)).toEqual([]);
    expect(printItems(fixture.body)).toEqual([
      'terraform { required_version = ">= 1.9"; required_providers = {azurerm = {source = "hashicorp/azurerm", version = "~> 4.40"}} }',
      'provider "azurerm" { features = {} }',
      'provider "azurerm" { alias = "hub"; features = {} }',
      'variable "stage" { type = map(list(string)); default = {a = ["$${not.a.template}"]} }',
      'locals { suffix = "${var.team}-$${x}\\n\\"é\\" ${join(", ", ["a", local.b])}" }',
      'resource "azurerm_machine_learning_workspace" "this" { name = "mlw-${local.suffix}"; ' +
        'public_network_access_enabled = false; identity = [{type = "SystemAssigned"}]; ' +
        'tags = {"${var.key}" = "x", count = 1.50, none = null}; depends_on = [azurerm_key_vault.this]; ' +
        'lifecycle = {ignore_changes = [tags["created"]], prevent_destroy = "${true}"} }',
      'resource "azurerm_resource_group" "a" { name = "rg-a" }',
      'resource "azurerm_resource_group" "b" { name = "rg-b" }',
      'moved { from = azurerm_x.a; to = azurerm_x.b[0] }',
    ]);
    expect(fixture.body.lost).toEqual([]);
  });

  it.each([
    ['variable', '8:17-8:100', '8:17-8:24'],
    ['locals', '9:3-9:87', '9:3-9:11'],
    ['moved', '24:3-24:62', '24:3-24:10'],
  ])('has its %s at its place', (type, place, header) => {
    const block = fixture.body.blocks.find((each) => each.type.name === type);
    expect(block && [placeOf(block, fixture.source), placeOf(block.header, fixture.source)]).toEqual([place, header]);
  });

  it('has the places of what is written with escapes', () => {
    const { body, source, errors } = read('{ "locals": { "a": "\\n\\"${f(\\"\\u0062\\", c.d)}\\u00e9${~e}" } }');
    expect(errors).toEqual([]);
    const nodes = nodesUnder(body.blocks[0]?.body.attributes).map((node) => `${node.kind} ${placeOf(node, source)}`);
    expect(nodes).toEqual([
      'attribute 1:15-1:58',
      'identifier 1:15-1:18',
      'template 1:20-1:58',
      'text 1:21-1:25',
      'interpolation 1:25-1:46',
      'call 1:27-1:45',
      'identifier 1:27-1:28',
      'template 1:29-1:39',
      'text 1:31-1:37',
      'property-access 1:41-1:44',
      'name 1:41-1:42',
      'identifier 1:43-1:44',
      'text 1:46-1:52',
      'interpolation 1:52-1:57',
      'name 1:55-1:56',
    ]);
  });

  it('may be several objects', () => {
    const { body, errors } = read('[{ "locals": { "a": 1 } }, { "locals": { "b": 2 }, "unknown": { "c": 3 } }]');
    expect(errors).toEqual([]);
    expect(printItems(body)).toEqual(['locals { a = 1 }', 'locals { b = 2 }', 'unknown = {c = 3}']);
  });

  it('may leave blocks out', () => {
    const { body, errors } = read('{ "resource": null, "output": {}, "moved": [] }');
    expect(errors).toEqual([]);
    expect(body).toMatchObject({ attributes: [], blocks: [], lost: [] });
  });

  it.each<[text: string, errors: string[], kept: string[], lost: string[]]>([
    ['', ['1:1 The file holds no JSON value.'], [], ['']],
    ['1', ['1:1 Expected an object or an array of objects.'], [], ['']],
    ['{ "resource": { "a": 1 } }', ['1:22 Expected an object or an array of objects.'], [], ['resource.a']],
    [
      '{ "resource": { "a": { "b": { "c": 1 }, "d": "e" } } }',
      ['1:46 Expected an object or an array of objects.'],
      ['resource "a" "b" { c = 1 }'],
      ['resource.a.d'],
    ],
    [
      '{ "locals": { "a": "${b", "c": 1 } }',
      ['1:24 This string is not closed at the end of the file.'],
      ['locals { c = 1 }'],
      [],
    ],
    ['{ "locals": { "a": "${b c}", "c": 1 } }', ['1:25 Expected "}", found "c".'], ['locals { c = 1 }'], []],
    [
      '{ "moved": { "from": "a b", "to": "c" } }',
      ['1:25 Expected the end of the string, found "b".'],
      ['moved { to = c }'],
      [],
    ],
    ['{ "locals": { "a": [1, x], "c": 1 } }', ["1:24 Expected a value, found 'x'."], ['locals { c = 1 }'], []],
    ['{ "locals": { "a": 1, "a": 2 } }', ['1:23 The argument "a" is set twice.'], ['locals { a = 1 }'], []],
    ['{ "locals": { "a": 1 }, "b" }', ["1:25 Expected ':' after the property name 'b'."], ['locals { a = 1 }'], ['']],
  ])('loses only what is broken: %s', (text, errors, kept, lost) => {
    const parsed = read(text);
    expect(errorsOf(parsed)).toEqual(errors);
    expect(printItems(parsed.body)).toEqual(kept);
    expect(parsed.body.lost).toEqual(lost);
  });

  it('says in a block what it lost', () => {
    const { body } = read('{ "locals": { "a": "${", "b": 1 }, "moved": { "from": "a", x } }');
    expect(body.lost).toEqual([]);
    expect(body.blocks.map((block) => block.body.lost)).toEqual([['a'], ['']]);
  });
});

describe('values in JSON', () => {
  it('are plain', () => {
    const { body, errors } = read('{ "a": "${b}", "resource": { "c": [true, null] }, "//": 1 }', 'values');
    expect(errors).toEqual([]);
    expect(printItems(body)).toEqual(['a = "$${b}"', 'resource = {c = [true, null]}', '// = 1']);
  });
});
