/** Objects with members under computed names: `{ '${identity.id}': {} }`. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/expand/value.js';
import { type Given, holes, id, lambda, param, plainOf, type Row, result, run, testRows } from './calls.js';

const identity = id('Microsoft.ManagedIdentity/userAssignedIdentities', 'mi1');
const other = id('Microsoft.ManagedIdentity/userAssignedIdentities', param('p'));
const ID = "resourceId('microsoft.managedidentity/userassignedidentities','mi1')";
const OTHER_ID = "resourceId('microsoft.managedidentity/userassignedidentities',parameters('p'))";

function made(name: string, ...args: readonly Given[]): Value {
  const { value, rejections } = run(name, args);
  if (value === undefined) throw new Error(rejections.join());
  return value;
}

const PROVIDER = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities';

const one = made('createObject', identity, {});
const both = made('createObject', identity, 1, other, 2, 'plain', 3);

const ROWS: readonly Row[] = [
  ['createObject', [identity, {}], { [ID]: {} }],
  ['createObject', [holes(identity), 1, 'a', 2], { [`concat(${ID})`]: 1, a: 2 }],
  ['createObject', [identity, 1, identity, 2], `! createObject() gets the name '${ID}' twice.`],
  [
    'toObject',
    [[identity, other], lambda(1, (item) => item ?? null), lambda(1, () => ({}))],
    { [ID]: {}, [OTHER_ID]: {} },
  ],
  ['union', [one, { a: 1 }], { [ID]: {}, a: 1 }],
  ['union', [one, made('createObject', other, {})], { [ID]: {}, [OTHER_ID]: {} }],
  ['shallowMerge', [[one, { a: 1 }]], { [ID]: {}, a: 1 }],
  ['empty', [one], false],
  ['length', [one], 1],
  ['contains', [both, 'PLAIN'], true],
  ['contains', [both, 'else'], false],
  ['contains', [one, `${PROVIDER}/mi9`], false],
  ['equals', [one, one], true],
  ['equals', [one, {}], `<equals(createObject(${argumentOf(one)},createObject()),createObject())>`],
  ['string', [one], `<string(createObject(${argumentOf(one)},createObject()))>`],
];

/** The name of an object's first member as it shows in canonical texts. */
function argumentOf(value: Value): string {
  const member = value.kind === 'object' ? [...value.members.values()][0] : undefined;
  return member?.key === undefined ? '' : String(plainOf(member.key)).slice(1, -1);
}

describe('members under the IDs of resources', () => {
  testRows(ROWS);

  it('keeps the ID as the key', () => {
    const merged = made('union', one, { a: 1 });
    const keys = merged.kind === 'object' ? [...merged.members.values()].map(({ key }) => key?.kind) : [];
    expect(keys).toEqual(['resource-id', undefined]);
  });

  it('lists the ID itself', () => {
    const scoped = "<resourceId('Microsoft.ManagedIdentity/userAssignedIdentities','mi1')>";
    expect(result('objectKeys', [one])).toEqual([scoped]);
    expect(result('items', [one])).toEqual([{ key: scoped, value: {} }]);
  });

  it('does not tell what depends on the names', () => {
    expect(run('length', [both]).value).toMatchObject({ kind: 'unknown' });
    expect(run('contains', [both, `${PROVIDER}/mi9`]).value).toMatchObject({ kind: 'unknown' });
    expect(run('intersection', [one, { a: 1 }]).value).toMatchObject({ kind: 'object', open: { kind: 'unknown' } });
  });

  it('leaves an object open to names that are not known at all', () => {
    expect(result('createObject', [param('p'), 1])).toEqual({ '...': "<createObject(parameters('p'))>" });
  });
});
