import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/expand/resource.js';
import { joinUpdates } from '../../src/expand/updates.js';
import { memberOf, unknown } from '../../src/expand/values.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { ResourceView } from '../../src/model/resource-view.js';
import { runRules } from '../../src/rules/engine.js';
import { RULES } from '../../src/rules/index.js';
import { place, plain } from '../support/plain.js';
import {
  expansionOf,
  notKnown,
  oneOf,
  openArray,
  openObject,
  type ResourceData,
  resourceFrom,
} from '../support/resources.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const BUDGET = { limits: { alternatives: 8 }, exhaustedAt: () => undefined };

const base = (properties: Readonly<Record<string, unknown>>, over: Partial<ResourceData> = {}) =>
  resourceFrom({ type: WORKSPACE, name: 'mlw', body: { properties }, ...over });

/** An update of the address `main.bicep:<address>`. */
function update(
  address: string,
  properties: Readonly<Record<string, unknown>>,
  over: Partial<ResourceData> = {},
): Resource {
  const made = resourceFrom({ type: WORKSPACE, name: 'mlw', patch: true, body: { properties }, ...over });
  return { ...made, address };
}

function condition(expression: string) {
  const span = { source: new SourceFile('x', ''), start: 0, end: 0 };
  return unknown('parameter', `'${expression}' is not known`, expression, { span, steps: [] });
}

function joined(...resources: readonly Resource[]): readonly Resource[] {
  return joinUpdates(resources, BUDGET);
}

/** What `properties` of the first resource come to. */
function properties(...resources: readonly Resource[]): unknown {
  const [first] = joined(...resources);
  const found = memberOf(first?.body, 'properties');
  return found && plain(found.value);
}

describe('an update of something declared', () => {
  it.each<readonly [string, Record<string, unknown>, Record<string, unknown>, unknown]>([
    ['writes over a value', { a: 1, b: 2 }, { a: 3 }, { a: 3, b: 2 }],
    ['adds members at any depth', { n: { a: 1 } }, { n: { b: { c: 2 } } }, { n: { a: 1, b: { c: 2 } } }],
    ['takes away with null', { a: 1 }, { a: null }, { a: null }],
    ['replaces an object by something else', { n: { a: 1 } }, { n: 'x' }, { n: 'x' }],
    ['replaces a list of another length', { l: [1, 2] }, { l: [3] }, { l: [3] }],
    ['merges lists of equal length', { l: [{ a: 1, b: 1 }] }, { l: [{ a: 2 }] }, { l: [{ a: 2, b: 1 }] }],
    [
      'merges lists of named items by name',
      { l: [{ name: 'x', a: 1 }, { name: 'y' }] },
      { l: [{ name: 'y', b: 2 }, { name: 'z' }] },
      { l: [{ name: 'x', a: 1 }, { name: 'y', b: 2 }, { name: 'z' }] },
    ],
    ['empties a list', { l: [1] }, { l: [] }, { l: [] }],
    [
      'does not know what it makes of an open list',
      { l: openArray([1]) },
      { l: [2] },
      { l: "<merge(createArray(1,...parameters('list')),createArray(2))>" },
    ],
    [
      'does not know which item it changes',
      { l: [{ name: notKnown() }] },
      { l: [{ name: 'x' }] },
      { l: "<merge(createArray(createObject('name',parameters('x'))),createArray(createObject('name','x')))>" },
    ],
    ['writes over what is not known', { a: notKnown() }, { a: 1 }, { a: 1 }],
    [
      'leaves open what an object has more',
      { n: notKnown() },
      { n: { a: 1 } },
      { n: { a: 1, '...': "<parameters('x')>" } },
    ],
    [
      'merges into each alternative',
      { n: oneOf({ yes: { a: 1 }, no: null }) },
      { n: { b: 2 } },
      { n: { oneOf: [{ a: 1, b: 2 }, { b: 2 }] } },
    ],
    [
      'merges each alternative of its own',
      { n: { a: 1 } },
      { n: oneOf({ yes: { a: 2 }, no: { b: 3 } }) },
      { n: { oneOf: [{ a: 2 }, { a: 1, b: 3 }] } },
    ],
    [
      'may change all that it does not tell',
      { n: { a: 1, b: 2 } },
      { n: openObject({ b: 3 }) },
      { n: { a: { oneOf: [1, "<parameters('extra')>"] }, b: 3, '...': "<parameters('extra')>" } },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(properties(base(before), update('u', after))).toEqual(expected);
  });

  it('is gone, and other resources stay as they are', () => {
    const other = resourceFrom({ type: WORKSPACE, name: 'other' });
    const result = joined(base({}), other, update('u', { a: 1 }));
    expect(result.map((one) => one.address)).toEqual(['main.bicep:mlw', 'main.bicep:other']);
    expect(result[1]).toBe(other);
  });

  it.each<readonly [string, Partial<ResourceData>, Partial<ResourceData>, boolean]>([
    ['names that differ in case', { name: 'MLW' }, {}, true],
    ['another name', { name: 'other' }, {}, false],
    ['another type', { type: `${WORKSPACE}/computes`, name: 'mlw/c' }, {}, false],
    ['an equal expression as name', { name: notKnown() }, { name: notKnown() }, true],
    ['a resource that is only read', {}, { existing: true }, false],
  ])('is found by type and name: %s', (_, of, by, expected) => {
    const result = joined(base({}, by), update('u', { a: 1 }, of));
    expect(result.length === 1).toBe(expected);
  });

  it('is found by its address, whatever the names are', () => {
    const named = base({}, { name: 'x', address: 'ws' });
    expect(properties(named, update('u', { a: 1 }, { name: notKnown(), updates: 'ws' }))).toEqual({ a: 1 });
  });

  it('is found by the address of another update', () => {
    const named = base({}, { name: 'x', address: 'ws' });
    const first = update('u', { a: 1, b: 1 }, { name: notKnown(), updates: 'ws' });
    const second = update('v', { a: 2 }, { name: notKnown('m', 'other'), updates: 'u' });
    expect(properties(named, second, first)).toEqual({ a: 2, b: 1 });
  });

  it('belongs to an extension of the same resource only', () => {
    const scope = (name: string) => {
      const { names, scope: within, headerSpan } = resourceFrom({ type: WORKSPACE, name });
      const origin = { span: headerSpan, steps: [] };
      return {
        level: 'resource' as const,
        resource: { kind: 'resource-id' as const, type: WORKSPACE, names, scope: within, origin },
      };
    };
    const type = 'Microsoft.Insights/diagnosticSettings';
    const setting = base({}, { type, name: 'd', scope: scope('one') });
    expect(joined(setting, update('u', { a: 1 }, { type, name: 'd', scope: scope('two') }))).toHaveLength(2);
    expect(joined(setting, update('u', { a: 1 }, { type, name: 'd', scope: scope('one') }))).toHaveLength(1);
  });
});

describe('an update that is not certain', () => {
  it('leaves a choice', () => {
    const maybe = update('u', { a: 2, n: { b: 1 } }, { condition: condition('c') });
    expect(properties(base({ a: 1, n: { c: 3 } }), maybe)).toEqual({
      a: { oneOf: [2, 1] },
      n: { c: 3, b: { oneOf: [1, null] } },
    });
  });

  it('is certain beside a resource under the same condition', () => {
    const [both, other] = [condition('c'), condition('d')];
    const maybe = (of: typeof both) => update('u', { a: 2 }, { condition: of });
    expect(properties(base({ a: 1 }, { condition: both }), maybe(both))).toEqual({ a: 2 });
    expect(properties(base({ a: 1 }, { condition: both }), maybe(other))).toEqual({ a: { oneOf: [2, 1] } });
  });

  it('makes its properties uncertain in all it may belong to, and stays', () => {
    const two = [base({ a: 1 }), base({ b: 1 }, { name: 'second' })];
    const result = joined(...two, update('u', { a: 2 }, { name: notKnown() }));
    expect(result.map((one) => plain(one.body))).toEqual([
      { properties: { a: { oneOf: [2, 1] } } },
      { properties: { b: 1, a: { oneOf: [2, null] } } },
      { properties: { a: 2 } },
    ]);
  });

  it('cannot be one of a resource that was there before', () => {
    const read = resourceFrom({ type: WORKSPACE, name: notKnown(), existing: true, address: 'data' });
    const unnamed = base({ a: 1 }, { name: notKnown('m', 'other') });
    const result = joined(unnamed, read, update('u', { a: 2 }, { name: notKnown(), updates: 'data' }));
    expect(result.map((one) => plain(one.body))).toEqual([{ properties: { a: 1 } }, {}, { properties: { a: 2 } }]);
  });
});

describe('several updates', () => {
  it('come in the order of their dependences', () => {
    const first = update('first', { a: 1 });
    const middle = update('middle', {}, { follows: ['first'] });
    const last = update('last', { a: 2 }, { follows: ['middle'] });
    expect(properties(base({}), last, middle, first)).toEqual({ a: 2 });
  });

  it('may win either way without one', () => {
    expect(properties(base({ a: 0 }), update('u', { a: 1, b: 1 }), update('v', { a: 2, b: 1, c: 1 }))).toEqual({
      a: { oneOf: [2, 1] },
      b: 1,
      c: 1,
    });
  });

  it('may win either way if one sets what the other sets a part of', () => {
    const [whole, part] = [update('u', { n: { a: 1 } }), update('v', { n: { a: 2, b: 2 } })];
    expect(properties(base({}), whole, part)).toEqual({ n: { a: { oneOf: [2, 1] }, b: 2 } });
  });

  it('do not hang in a ring', () => {
    const [one, other] = [update('u', { a: 1 }, { updates: 'v' }), update('v', { a: 2 }, { updates: 'u' })];
    expect(properties(base({}), one, other)).toEqual({ a: 2 });
  });
});

describe('a property that an update says', () => {
  it('stands where the update says it, with the API version of the update', () => {
    const old = base({ publicNetworkAccess: 'Enabled' }, { type: `${WORKSPACE}@2021-04-01` });
    const late = update(
      'u',
      { publicNetworkAccess: 'Disabled', managedNetwork: { isolationMode: 'Disabled' } },
      { type: `${WORKSPACE}@2024-10-01` },
    );
    const [first] = joined(old, late);
    if (first === undefined) throw new Error('nothing came out');
    const view = new ResourceView(first);
    const access = view.property('properties.publicNetworkAccess');
    expect([place(access.span), access.isDefined, access.apiVersion]).toEqual(['mlw.txt:4:5-4:38', true, '2024-10-01']);
    expect(access.span.source).toBe(late.span.source);
    const mode = view.property('properties.managedNetwork.isolationMode');
    expect([mode.span.source === late.span.source, place(mode.span)]).toEqual([true, 'mlw.txt:6:7-6:34']);
    expect(new ResourceView(old).property('properties.publicNetworkAccess').isDefined).toBe(false);
  });

  it('is the evidence of findings about the resource it updates', () => {
    const resources = joined(
      base({ publicNetworkAccess: 'Disabled' }),
      update('u', { publicNetworkAccess: 'Enabled' }),
    );
    const { findings } = runRules(expansionOf(resources), RULES, {}, new DiagnosticBag());
    const found = findings.find((finding) => finding.rule.id === 'AML-NET-001');
    expect([found?.status, found?.resource.address, found && place(found.span)]).toEqual([
      'fail',
      'main.bicep:mlw',
      'mlw.txt:4:5-4:37',
    ]);
    expect(found?.related.map(({ span, message }) => `${place(span)} ${message}`)).toEqual([
      'mlw.txt:1:1-1:45 mlw, which this updates, is declared here',
    ]);
  });

  it('has no effect by the API version of the update', () => {
    const late = base({}, { type: `${WORKSPACE}@2024-10-01` });
    const early = update('u', { publicNetworkAccess: 'Disabled' }, { type: `${WORKSPACE}@2021-04-01` });
    const { results } = runRules(expansionOf(joined(late, early)), RULES, {}, new DiagnosticBag());
    const answers = results.filter(({ rule }) => rule.id === 'AML-POL-005').flatMap(({ outcomes }) => outcomes);
    expect(answers.map(({ status, finding }) => [status, finding?.message.split('{')[0]?.slice(0, 90)])).toEqual([
      ['fail', 'properties.publicNetworkAccess has no effect: API version 2021-04-01 does not define it; A'],
    ]);
  });
});

it('stops at the budget', () => {
  const stopped = { ...BUDGET, exhaustedAt: () => 'out-of-time' };
  const [first] = joinUpdates([base({ a: 1 }), update('u', { a: 2 })], stopped);
  expect(first === undefined ? undefined : plain(first.body)).toEqual({ properties: '<budget()>' });
});
