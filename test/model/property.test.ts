import { describe, expect, it } from 'vitest';
import { asSensitive } from '../../src/expand/origins.js';
import type { Judgement } from '../../src/model/judgement.js';
import type { Property } from '../../src/model/property.js';
import { ResourceView } from '../../src/model/resource-view.js';
import {
  after,
  atRuntime,
  notKnown,
  oneOf,
  openArray,
  openObject,
  type ResourceData,
  resourceFrom,
  startOf,
} from '../support/resources.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces@2024-10-01';
const TEST = 'Microsoft.Test/things@2024-01-01';
const WHEN_A = { "if 'a' is true": 'Disabled', "if 'a' is false": 'Enabled' };

function view(body: Readonly<Record<string, unknown>>, over: Partial<ResourceData> = {}): ResourceView {
  return new ResourceView(resourceFrom({ type: TEST, name: 'thing', body, ...over }));
}

function mode(value: unknown, over: Partial<ResourceData> = {}): Property {
  return view(value === undefined ? {} : { mode: value }, over).property('mode');
}

/** Truth, and the cases told. */
function told({ truth, trueWhen, falseWhen }: Judgement): unknown {
  return truth === 'unknown' ? { trueWhen, falseWhen } : truth;
}

describe('a property that a plan tells although nobody wrote it', () => {
  /** `mode` and what lies in it, filled in by the provider. */
  const filled = (value: unknown, over: Partial<ResourceData> = {}, name = 'mode'): Property => {
    const resource = resourceFrom({ type: TEST, name: 'thing', body: { [name]: value }, ...over });
    const members = new Map(
      [...resource.body.members].map(([key, member]) => [key, { ...member, filledIn: true as const }]),
    );
    return new ResourceView({ ...resource, body: { ...resource.body, members } }).property(name);
  };

  it('counts as absent, with its value as what absence means', () => {
    const { truth, evidence } = filled('Enabled').is('Disabled');
    expect([truth, evidence.map(({ absent, meaning, value }) => [absent, meaning, value])]).toEqual([
      false,
      [[true, 'Enabled', undefined]],
    ]);
    expect([filled('Enabled').isWritten, filled('Enabled').isDeclared().truth]).toEqual([false, false]);
  });

  it('is there all the same', () => {
    expect(filled('Enabled').is('Enabled').truth).toBe(true);
    expect([filled('x').isSet().truth, filled('x').isAbsent().truth, filled('x').possibleValues.length]).toEqual([
      true,
      false,
      1,
    ]);
  });

  it('passes this on to what lies in it', () => {
    const inner = filled({ a: 'x' }).property('a');
    expect([inner.isWritten, inner.is('x').truth, inner.is('y').evidence[0]?.meaning]).toEqual([false, true, 'x']);
  });

  it('outweighs what the facts say', () => {
    const over = { type: 'Microsoft.KeyVault/vaults', form: 'terraform-plan' } as const;
    const vault = filled({ publicNetworkAccess: 'Disabled' }, over, 'properties').property('publicNetworkAccess');
    expect([vault.is('Disabled').truth, vault.is('Enabled').evidence[0]?.meaning]).toEqual([true, 'Disabled']);
  });

  it('is what an update leaves as it is', () => {
    expect(filled('Enabled', { patch: true }).is('Enabled').truth).toBe(true);
  });

  it('has no meaning that could be printed if it is a secret', () => {
    const resource = resourceFrom({ type: TEST, name: 'thing', body: { mode: 'x' } });
    const members = new Map(
      [...resource.body.members].map(([key, member]) => [
        key,
        { ...member, filledIn: true as const, value: asSensitive(member.value) },
      ]),
    );
    const property = new ResourceView({ ...resource, body: { ...resource.body, members } }).property('mode');
    expect(property.is('y').evidence[0]).toMatchObject({ absent: true });
    expect(property.is('y').evidence[0]?.meaning).toBeUndefined();
  });
});

describe('comparing a property', () => {
  it.each([
    ['equal text', 'Disabled', true],
    ['without case', 'DISABLED', true],
    ['other text', 'Enabled', false],
    ['another kind', { a: 1 }, false],
    ['an unknown', notKnown(), { trueWhen: [], falseWhen: [] }],
    ['alternatives that agree', oneOf({ x: 'disabled', y: 'Disabled' }), true],
    ['alternatives that differ', oneOf(WHEN_A), { trueWhen: ["if 'a' is true"], falseWhen: ["if 'a' is false"] }],
    ['an alternative that is absent', oneOf({ x: 'Disabled', y: null }), { trueWhen: ['x'], falseWhen: [] }],
  ])('%s', (_name, value, expected) => {
    expect(told(mode(value).is('Disabled'))).toEqual(expected);
  });

  it.each([
    [true, true],
    ['True', true],
    ['true', true],
    [false, false],
    ['yes', false],
    [1, false],
  ])('%j is true: %s', (value, expected) => {
    expect(mode(value).isTrue().truth).toBe(expected);
  });

  it.each([
    ['a', true],
    ['', false],
    [null, false],
    [undefined, false],
    [0, true],
    [false, true],
    [[], false],
    [['a'], true],
    [{}, false],
    [{ a: 1 }, true],
    [notKnown(), 'unknown'],
    [openObject({}), 'unknown'],
    [openArray([]), 'unknown'],
    [openArray(['a']), true],
  ])('%j is set: %s', (value, expected) => {
    expect(mode(value).isSet().truth).toBe(expected);
  });

  it('says why it is not known', () => {
    expect(
      mode(notKnown('because'))
        .is('x')
        .evidence.map((one) => one.because),
    ).toEqual(['because']);
    expect(
      mode(undefined)
        .is('x')
        .evidence.map((one) => one.because),
    ).toEqual(['it is not set, and what that means is not known']);
  });

  it('asks several values at once', () => {
    expect(mode('B').isOneOf('a', 'b').truth).toBe(true);
    expect(mode('c').isOneOf('a', 'b').truth).toBe(false);
    expect(mode(notKnown()).isOneOf('a', 'b').truth).toBe('unknown');
  });
});

describe('a property of the wrong API version', () => {
  const at = (form: 'arm' | 'live') => {
    const body = { properties: { publicNetworkAccess: 'Disabled' } };
    const data = { type: 'Microsoft.MachineLearningServices/workspaces@2018-11-19', name: 'w', body };
    return new ResourceView({ ...resourceFrom(data), form }).property('properties.publicNetworkAccess');
  };

  it('is dropped where it is declared, and in effect where the service tells it', () => {
    expect([at('arm').isDropped, at('arm').is('Disabled').truth]).toEqual([true, 'unknown']);
    expect([at('live').isDropped, at('live').is('Disabled').truth]).toEqual([false, true]);
  });
});

describe('reading a path', () => {
  it.each([
    ['through objects', { a: { b: { mode: 'x' } } }, 'a.b.mode', true],
    ['without case', { A: { B: { Mode: 'x' } } }, 'a.b.mode', true],
    ['missing on the way', { a: {} }, 'a.b.mode', false],
    ['null on the way', { a: null }, 'a.b.mode', false],
    ['text on the way', { a: 'text' }, 'a.b.mode', false],
    ['an unknown on the way', { a: notKnown() }, 'a.b.mode', 'unknown'],
    ['an object on the way that only a deployment tells', { a: atRuntime() }, 'a.b.mode', 'unknown'],
    ['a value that only a deployment tells', { a: { mode: atRuntime() } }, 'a.mode', true],
    ['not listed in an open object', { a: openObject({}) }, 'a.mode', 'unknown'],
    ['listed in an open object', { a: openObject({ mode: 'x' }) }, 'a.mode', true],
    ['a choice of objects that agree', { a: oneOf({ x: { mode: 'x' }, y: { mode: 'X' } }) }, 'a.mode', true],
    ['a choice of an object and null', { a: oneOf({ x: { mode: 'x' }, y: null }) }, 'a.mode', 'unknown'],
  ])('%s', (_name, body, path, expected) => {
    expect(view(body).property(path).isSet().truth).toBe(expected);
  });

  it('tells which alternative of a container decides', () => {
    const body = { acls: oneOf({ "if 'a' is true": { action: 'Deny' }, "if 'a' is false": { action: 'Allow' } }) };
    expect(told(view(body).property('acls.action').is('Deny'))).toEqual({
      trueWhen: ["if 'a' is true"],
      falseWhen: ["if 'a' is false"],
    });
  });

  it('calls too many alternatives unknown', () => {
    const many = (depth: number): unknown =>
      depth === 0 ? 'x' : oneOf({ one: { n: many(depth - 1), a: depth }, other: { n: many(depth - 1), b: depth } });
    const property = view({ n: many(6) }).property('n.n.n.n.n.n.n');
    expect(property.is('x').truth).toBe('unknown');
    expect(property.readings.length).toBeLessThanOrEqual(32);
  });

  it('adds the steps of a container to what it holds', () => {
    const body = { a: after([{ role: 'default', name: 'settings' }], { mode: 'x' }) };
    const { value } = view(body).property('a.mode');
    expect(value?.origin.steps.map((step) => `${step.role} ${step.name}`)).toEqual(['default settings']);
  });
});

describe('where a property stands', () => {
  const body = { properties: { acls: { action: 'Allow' }, list: [{ enabled: true }], gone: null, later: notKnown() } };

  it.each([
    ['properties.acls.action', '5:7'],
    ['properties.acls.missing', '1:1'],
    ['properties.gone', '1:1'],
    ['properties.missing', '1:1'],
    // The nearest thing that is written.
    ['properties.later.on', '13:5'],
  ])('%s at %s', (path, expected) => {
    expect(startOf(view(body).property(path).span)).toBe(expected);
  });

  it('points at the item for what it lacks', () => {
    const [first] = view(body).items('properties.list').elements;
    expect(first?.property.path).toBe('properties.list[0]');
    const category = first?.property.property('category');
    expect(category && startOf(category.span)).toBe('8:7');
  });
});

describe('absence', () => {
  const access = (over: Partial<ResourceData>) =>
    view({}, { type: WORKSPACE, ...over }).property('properties.publicNetworkAccess');

  it('is the default where there is a fact', () => {
    const judgement = access({}).is('Disabled');
    expect(judgement.truth).toBe(false);
    expect(judgement.evidence).toMatchObject([{ absent: true, meaning: 'Enabled', expected: 'Disabled' }]);
    expect(access({}).is('enabled').truth).toBe(true);
  });

  it('is unknown where there is none', () => {
    expect(access({ type: 'Microsoft.MachineLearningServices/workspaces@2021-04-01' }).is('Disabled').truth).toBe(
      'unknown',
    );
  });

  it('is "unchanged" in an update', () => {
    expect(access({ patch: true }).is('Disabled')).toMatchObject({ truth: 'unknown', evidence: [{ unchanged: true }] });
  });

  it('says nothing about a resource that is only referenced', () => {
    const judgement = access({ existing: true }).is('Disabled');
    expect(judgement.truth).toBe('unknown');
    expect(judgement.evidence[0]?.because).toBe("'thing' is only referenced here, not declared");
  });
});

describe('a property the API version does not define', () => {
  const old = view(
    { properties: { systemDatastoresAuthMode: 'Identity', encryption: { status: 'Enabled' } } },
    { type: 'Microsoft.MachineLearningServices/workspaces@2024-04-01' },
  );
  const property = old.property('properties.systemDatastoresAuthMode');

  it('counts as absent', () => {
    expect(property.isDropped).toBe(true);
    expect(property.value).toBeUndefined();
    expect(property.possibleValues).toEqual([]);
    expect(property.isSet().truth).toBe(false);
    const judgement = property.is('Identity');
    expect(judgement).toMatchObject({
      truth: false,
      evidence: [{ absent: true, dropped: true, meaning: 'AccessKey' }],
    });
    expect(startOf(property.span)).toBe('4:5');
  });

  it('is declared all the same', () => {
    expect(property.isDeclared()).toMatchObject({ truth: true, evidence: [{ absent: false }] });
    expect(property.isDeclared().evidence[0]?.dropped).toBeUndefined();
    expect(old.property('properties.encryption.status').isDropped).toBe(false);
  });

  it('is not declared for certain inside something unknown, and counts as absent there too', () => {
    const type = 'Microsoft.MachineLearningServices/workspaces@2024-04-01';
    const within = view({ properties: notKnown() }, { type }).property('properties.systemDatastoresAuthMode');
    expect(within.isWritten).toBe(false);
    expect(within.isDropped).toBe(true);
    expect(within.isDeclared().truth).toBe('unknown');
    const judgement = within.is('Identity');
    expect(judgement).toMatchObject({ truth: false, evidence: [{ absent: true, meaning: 'AccessKey' }] });
    expect(judgement.evidence[0]?.dropped).toBeUndefined();
  });
});

describe('lists', () => {
  const some = (list: unknown) =>
    told(
      view({ list })
        .items('list')
        .some((item) => item.is('x')),
    );
  const every = (list: unknown) =>
    told(
      view({ list })
        .items('list')
        .every((item) => item.is('x')),
    );

  it.each([
    [['a', 'x'], true, false],
    [['x', 'X'], true, true],
    [['a'], false, false],
    [[], false, true],
    [undefined, false, true],
    ['text', false, true],
  ])('%j: some %s, every %s', (list, isSome, isEvery) => {
    expect([some(list), every(list)]).toEqual([isSome, isEvery]);
  });

  it('cannot deny what may be in an open list', () => {
    expect(
      view({ list: openArray(['a']) })
        .items('list')
        .some((item) => item.is('x')).truth,
    ).toBe('unknown');
    expect(
      view({ list: openArray(['a']) })
        .items('list')
        .every((item) => item.is('x')).truth,
    ).toBe(false);
    expect(
      view({ list: notKnown() })
        .items('list')
        .some((item) => item.is('x')).truth,
    ).toBe('unknown');
  });

  it('judges the item that stands for all', () => {
    const each = view({ list: openArray([], { mode: 'x' }) }).items('list');
    expect(each.elements.map((element) => element.property.path)).toEqual(['list[*]']);
    expect(each.every((item) => item.property('mode').is('x')).truth).toBe(true);
    expect(each.every((item) => item.property('mode').is('y')).truth).toBe('unknown');
    expect(each.some((item) => item.property('mode').is('x')).truth).toBe('unknown');
    expect(each.some((item) => item.property('mode').is('y')).truth).toBe(false);
  });

  it('knows that an item is there in one case only', () => {
    const list = oneOf({ "if 'a' is true": ['x'], "if 'a' is false": ['y'] });
    expect(some(list)).toEqual({ trueWhen: ["if 'a' is true"], falseWhen: [] });
  });

  it('reads dictionaries by name', () => {
    const rules = view({ rules: { one: { type: 'FQDN' }, 'two.dots': { type: 'FQDN' } } }).members('rules');
    expect(rules.elements.map((element) => element.property.property('type').path)).toEqual([
      'rules.one.type',
      'rules.two.dots.type',
    ]);
    expect(rules.every((rule) => rule.property('type').is('fqdn')).truth).toBe(true);
  });
});
