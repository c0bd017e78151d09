import { describe, expect, test } from 'vitest';
import { originAt } from '../../../src/expand/origins.js';
import { memberOf, unknown } from '../../../src/expand/values.js';
import { applyOperations, type Doubt, valueAt } from '../../../src/policy/effects/apply-operations.js';
import type { PolicyOperation } from '../../../src/policy/outcome.js';
import { valueData } from '../../../src/report/resources-json.js';
import { notKnown, oneOf, openObject, resourceFrom } from '../../support/resources.js';

const DATA = resourceFrom({ type: 'X.Y/z', name: 'data', body: {} });

/** A value as an operation has it: one that the definition wrote. */
function written(data: unknown) {
  return memberOf(resourceFrom({ type: 'X.Y/z', name: 'v', body: { value: data } }).body, 'value')?.value;
}

function operation(kind: PolicyOperation['operation'], path: string | undefined, data?: unknown): PolicyOperation {
  return { operation: kind, field: 'a field', path, value: data === undefined ? undefined : written(data) };
}

function made(body: Readonly<Record<string, unknown>>, operations: readonly PolicyOperation[], doubt?: Doubt): unknown {
  return valueData(applyOperations(resourceFrom({ type: 'X.Y/z', name: 'r', body }), operations, doubt).body);
}

describe('what modify and append make of a resource', () => {
  test.each<[string, Readonly<Record<string, unknown>>, PolicyOperation, unknown]>([
    ['a property is added', { properties: {} }, operation('addOrReplace', 'properties.a', 1), { properties: { a: 1 } }],
    ['with properties', {}, operation('addOrReplace', 'properties.a', 1), { properties: { a: 1 } }],
    [
      'a property is replaced, its name as written',
      { Properties: { A: 1, b: 2 } },
      operation('addOrReplace', 'properties.a', false),
      { Properties: { A: false, b: 2 } },
    ],
    [
      'null counts as absent',
      { properties: { a: null } },
      operation('add', 'properties.a', 1),
      { properties: { a: 1 } },
    ],
    ['add replaces nothing', { properties: { a: 2 } }, operation('add', 'properties.a', 1), { properties: { a: 2 } }],
    ['nor does append', { properties: { a: 2 } }, operation('append', 'properties.a', 1), { properties: { a: 2 } }],
    [
      'a parent that is left out stays out',
      { properties: {} },
      operation('addOrReplace', 'properties.a.b', 1),
      { properties: {} },
    ],
    [
      'below a parent that is there',
      { properties: { a: {} } },
      operation('addOrReplace', 'properties.a.b', 1),
      { properties: { a: { b: 1 } } },
    ],
    ['a tag without tags', {}, operation('addOrReplace', 'tags.env', 'prod'), { tags: { env: 'prod' } }],
    [
      'a tag with a dot',
      { tags: { env: 'x' } },
      operation('add', "tags['cost.center']", '7'),
      { tags: { env: 'x', 'cost.center': '7' } },
    ],
    ['a tag goes', { tags: { env: 'x', Temp: '' } }, operation('remove', 'tags.temp'), { tags: { env: 'x' } }],
    ['a tag that is not there', { tags: { env: 'x' } }, operation('remove', 'tags.temp'), { tags: { env: 'x' } }],
    [
      'an item of an array',
      { properties: { rules: [1] } },
      operation('append', 'properties.rules[*]', 2),
      { properties: { rules: [1, 2] } },
    ],
    [
      'an item that is there',
      { properties: { rules: ['A'] } },
      operation('add', 'properties.rules[*]', 'a'),
      { properties: { rules: ['A'] } },
    ],
    [
      'the first item',
      { properties: {} },
      operation('append', 'properties.rules[*]', { value: '1.2.3.4' }),
      { properties: { rules: [{ value: '1.2.3.4' }] } },
    ],
    [
      'a property of each item',
      { properties: { rules: [{ action: 'Allow' }, { other: 1 }] } },
      operation('addOrReplace', 'properties.rules[*].action', 'Deny'),
      { properties: { rules: [{ action: 'Deny' }, { other: 1, action: 'Deny' }] } },
    ],
    [
      'no array, no item',
      { properties: { rules: 'x' } },
      operation('append', 'properties.rules[*]', 1),
      { properties: { rules: 'x' } },
    ],
    [
      'no object, no property',
      { properties: { a: 'x' } },
      operation('addOrReplace', 'properties.a.b', 1),
      { properties: { a: 'x' } },
    ],
    [
      'an alias nobody knows',
      { properties: { a: 1 } },
      operation('addOrReplace', undefined, 2),
      { properties: { a: 1 } },
    ],
    [
      'in each alternative',
      { properties: oneOf({ x: { a: 1 }, y: { b: 1 } }) },
      operation('addOrReplace', 'properties.a', 2),
      { properties: { $unknown: "parameter 'a' has no default", $oneOf: [{ a: 2 }, { b: 1, a: 2 }] } },
    ],
    [
      'tags that are not known have the tag',
      { tags: notKnown() },
      operation('addOrReplace', 'tags.env', 'prod'),
      { tags: { env: 'prod', $unknown: "parameter 'x' has no default" } },
    ],
    [
      'a parent that is not known stays so',
      { properties: { a: notKnown() } },
      operation('addOrReplace', 'properties.a.b', 1),
      { properties: { a: { $unknown: "parameter 'x' has no default" } } },
    ],
    [
      'beside what is not known',
      { tags: openObject({ a: '1' }) },
      operation('addOrReplace', 'tags.b', '2'),
      { tags: { a: '1', b: '2', $unknown: "parameter 'extra' has no default" } },
    ],
  ])('%s', (_, body, one, expected) => {
    expect(made(body, [one])).toEqual(expected);
  });

  test('operations are made in their order', () => {
    const operations = [
      operation('addOrReplace', 'tags.a', '1'),
      operation('add', 'tags.a', '2'),
      operation('remove', 'tags.b'),
    ];
    expect(made({ tags: { b: 'x' } }, operations)).toEqual({ tags: { a: '1' } });
  });

  test('the resource itself is left as it is', () => {
    const resource = resourceFrom({ type: 'X.Y/z', name: 'r', body: { properties: { a: 1 } } });
    const changed = applyOperations(resource, [operation('addOrReplace', 'properties.a', 2)]);
    expect(valueData(resource.body)).toEqual({ properties: { a: 1 } });
    expect(applyOperations(resource, [operation('add', 'properties.a', 2)])).toBe(resource);
    expect(changed.address).toBe(resource.address);
  });

  test.each<[string, PolicyOperation, unknown]>([
    ['a change', operation('addOrReplace', 'properties.a', 2), [2, 1]],
    ['something new', operation('addOrReplace', 'properties.b', 2), [2, null]],
    ['something less', operation('remove', 'properties.a'), [null, 1]],
  ])('with a doubt, %s is a choice', (_, one, expected) => {
    const origin = originAt(DATA.headerSpan);
    const reason = unknown('condition', 'it is not known whether it applies', 'applies()', origin);
    const doubt = { reason, applied: 'if it applies', otherwise: 'if it does not' };
    const path = one.path?.split('.').at(-1) ?? '';
    expect(made({ properties: { a: 1 } }, [one], doubt)).toMatchObject({
      properties: { [path]: { $unknown: 'it is not known whether it applies', $oneOf: expected } },
    });
  });

  test('a path deeper than any body changes nothing', () => {
    const path = Array.from({ length: 5_000 }, () => 'a').join('.');
    expect(made({ a: {} }, [operation('addOrReplace', path, 1)])).toEqual({ a: {} });
  });
});

describe('what stands at a path', () => {
  const body = resourceFrom({
    type: 'X.Y/z',
    name: 'r',
    body: { properties: { a: { b: 1 }, none: null, list: [1], open: notKnown() }, tags: { 'x.y': 't' } },
  }).body;

  test.each<[string, unknown]>([
    ['properties.a.b', 1],
    ['PROPERTIES.A.B', 1],
    ['properties.none', undefined],
    ['properties.missing', undefined],
    ['properties.list[*].x', [1]],
    ['properties.open.below', { $unknown: "parameter 'x' has no default" }],
    ["tags['x.y']", 't'],
  ])('%s', (path, expected) => {
    const found = valueAt(body, path);
    expect(found === undefined ? undefined : valueData(found)).toEqual(expected);
  });
});
