import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/policy/conditions/asked.js';
import { tagOf } from '../../../src/policy/conditions/fields.js';
import { alias, judge, odd, THING, thing } from '../../support/policy.js';
import { notKnown, oneOf, openArray, openObject, resourceFrom, startOf } from '../../support/resources.js';

describe('built-in fields', () => {
  const resource = thing(
    { word: 'x' },
    {
      kind: 'Hub',
      location: 'West Europe',
      identity: { type: 'UserAssigned', userAssignedIdentities: { '/subscriptions/s/id': {} } },
      tags: { env: 'prod', 'a.b': 'dotted', "it's": 'quoted', 'with space': 'blank' },
    },
  );
  it.each([
    ['name', 'main'],
    ['fullName', 'main'],
    ['kind', 'hub'],
    ['type', THING],
    ['location', 'westeurope'],
    ['identity.type', 'UserAssigned'],
    ["tags['env']", 'prod'],
    ['tags[env]', 'prod'],
    ['tags.env', 'prod'],
    ['tags.a.b', 'dotted'],
    ["tags['a.b']", 'dotted'],
    ["tags['it''s']", 'quoted'],
    ['tags[with space]', 'blank'],
    ["[concat('tags[', 'env', ']')]", 'prod'],
    ['TAGS[ENV]', 'prod'],
    ['FULLNAME', 'main'],
  ])('%s is %s', (field, expected) => {
    expect(judge({ field, equals: expected }, resource).truth).toBe(true);
    expect(judge({ field, equals: 'other' }, resource).truth).toBe(false);
    expect(judge({ field, exists: true }, resource).truth).toBe(true);
  });

  it.each([
    ['kind'],
    ['location'],
    ['identity.type'],
    ['identity.userAssignedIdentities'],
    ['tags'],
    ['tags.env'],
    ["[concat('tags[', '', ']')]"],
  ])('%s is absent', (field) => {
    expect(judge({ field, exists: false }, thing()).truth).toBe(true);
  });

  it.each([
    ['tags', notKnown('nobody sets it', 'var.tags')],
    ['tags.env', notKnown()],
    ['tags.env', openObject({ other: 'x' })],
  ])('%s is not known', (field, tags) => {
    expect(judge({ field, exists: true }, thing({}, { tags })).truth).toBe('unknown');
  });

  it('has the identities as keys', () => {
    const field = 'identity.userAssignedIdentities';
    expect(judge({ field, containsKey: '/SUBSCRIPTIONS/s/id' }, resource).truth).toBe(true);
    expect(judge({ field, containsKey: '/subscriptions/s/other' }, resource).truth).toBe(false);
  });

  it.each([
    ['tags', undefined],
    ['tagsx', undefined],
    ['tags[x', undefined],
    ["tags['x']", 'x'],
    ["tags['''My.Tag''']", "'My.Tag'"],
  ])('%s names the tag %s', (field, tag) => {
    expect(tagOf(field)).toBe(tag);
  });
});

describe('parts of something that is not known', () => {
  const open = resourceFrom({ type: THING, name: 'x', body: { properties: notKnown() } });
  it.each([
    ['are not the same', { field: alias('word'), equals: `[field('${alias('size')}')]` }, 'unknown'],
    ['may be missing', { field: alias('word'), exists: true }, 'unknown'],
    ['may be null', { value: `[field('${alias('word')}')]`, equals: '' }, 'unknown'],
    [
      'are each the same as themselves',
      { value: `[field('${alias('word')}')]`, equals: `[field('${alias('word')}')]` },
      true,
    ],
  ])('%s', (_, condition, expected) => {
    expect(judge(condition, open).truth).toBe(expected);
  });
});

describe('the name of a field', () => {
  it('may be one of several', () => {
    const resource = thing({ word: 'x' }, { tags: { a: 'x', b: 'x', c: 'y' } });
    const parameter = (names: Record<string, string>) => ({ parameters: { tag: odd(oneOf(names)) } });
    const field = "[concat('tags[', parameters('tag'), ']')]";
    expect(judge({ field, equals: 'x' }, resource, parameter({ 'if 1': 'a', 'if 2': 'b' })).truth).toBe(true);
    expect(judge({ field, equals: 'x' }, resource, parameter({ 'if 1': 'a', 'if 2': 'c' }))).toMatchObject({
      truth: 'unknown',
      trueWhen: ['if 1'],
      falseWhen: ['if 2'],
    });
  });

  it('may not be known', () => {
    const given = { parameters: { tag: odd(notKnown('no assignment says it')) } };
    const { truth, evidence } = judge(
      { field: "[concat('tags[', parameters('tag'), ']')]", exists: true },
      thing(),
      given,
    );
    expect(truth).toBe('unknown');
    expect(evidence).toMatchObject([{ path: undefined, because: 'no assignment says it' }]);
  });

  it('may be one that nobody knows', () => {
    const { truth, evidence } = judge({ field: alias('mystery'), exists: true }, thing());
    expect(truth).toBe('unknown');
    expect(evidence[0]?.because).toBe("no alias 'Microsoft.Test/things/mystery' is known");
  });

  it('may be the ID, of which the deployment tells a part', () => {
    const { evidence } = judge({ field: 'id', contains: '/resourceGroups/x/' }, thing());
    expect(evidence[0]).toMatchObject({ path: 'id', because: 'the subscription is chosen when it is deployed' });
  });

  it('may lead to one item', () => {
    expect(judge({ field: alias('list[0]'), equals: 'a' }, thing({ list: ['a', 'b'] })).truth).toBe(true);
    expect(judge({ field: alias('list[0]'), exists: false }, thing({ list: [] })).truth).toBe(true);
    expect(judge({ field: alias('list[0]'), exists: true }, thing({ list: openArray([]) })).truth).toBe('unknown');
  });
});

describe('evidence', () => {
  /** `path line:column`, with what tells it apart. */
  function told(condition: unknown, resource = thing({ word: 'x', options: { a: 1 }, list: ['a', 'b'] })) {
    return judge(condition, resource).evidence.map(
      ({ path, span, absent }) => `${path} ${startOf(span)}${absent ? ' absent' : ''}`,
    );
  }

  // 1: the type, 2: {, 3: "properties": {, 4: "word", 5: "options": {, 8: "list": [, 9: "a", 10: "b"
  it.each([
    ['a property', { field: alias('word'), equals: 'x' }, ['properties.word 4:5']],
    ['an absent one', { field: alias('flag'), exists: false }, ['properties.flag 1:1 absent']],
    ['an item', { field: alias('list[*]'), equals: 'a' }, ['properties.list[1] 10:7']],
    ['all items', { field: alias('list[*]'), like: '*' }, ['properties.list[0] 9:7', 'properties.list[1] 10:7']],
    ['an absent array', { field: alias('rules[*].port'), equals: 1 }, ['properties.rules 1:1 absent']],
    ['the type', { field: 'type', equals: THING }, ['type 1:1']],
    ['what an expression reads', { value: `[length(field('${alias('word')}'))]`, equals: 1 }, ['properties.word 4:5']],
    ['nothing but the resource', { value: '[length(createArray())]', equals: 0 }, ['undefined 1:1']],
    [
      'the property before the type',
      {
        allOf: [
          { field: 'type', equals: THING },
          { field: alias('word'), equals: 'x' },
        ],
      },
      ['properties.word 4:5', 'type 1:1'],
    ],
    [
      'every reason of several',
      {
        anyOf: [
          { field: alias('word'), equals: 'x' },
          { field: alias('flag'), exists: false },
        ],
      },
      ['properties.word 4:5', 'properties.flag 1:1 absent'],
    ],
    [
      'what made it false',
      {
        allOf: [
          { field: alias('word'), equals: 'y' },
          { field: alias('flag'), exists: false },
        ],
      },
      ['properties.word 4:5'],
    ],
    ['the negated', { not: { field: alias('word'), equals: 'y' } }, ['properties.word 4:5']],
  ])('points at %s', (_, condition, expected) => {
    expect(told(condition)).toEqual(expected);
  });

  it('points at an element that lacks what is asked of it', () => {
    const resource = thing({ rules: [{ name: 'a' }] });
    expect(told({ field: alias('rules[*].port'), exists: false }, resource)).toEqual([
      'properties.rules[0].properties.port 5:7 absent',
    ]);
  });

  it('points at a null', () => {
    expect(told({ field: alias('word'), exists: false }, thing({ word: null }))).toEqual([
      'properties.word 4:5 absent',
    ]);
  });

  it('tells what was asked, and what the comparison itself answers', () => {
    const { evidence } = judge({ not: { field: alias('word'), equals: 'Disabled' } }, thing({ word: 'Enabled' }));
    const asked = askedOf(evidence[0]?.expected);
    expect(asked).toMatchObject({ operator: 'equals', operand: { kind: 'scalar', value: 'Disabled' }, answer: false });
  });

  it('evaluates what was asked', () => {
    const condition = { field: alias('word'), in: "[parameters('allowed')]" };
    const { evidence } = judge(condition, thing({ word: 'x' }), { parameters: { allowed: ['a', 'b'] } });
    expect(askedOf(evidence[0]?.expected)?.operand).toMatchObject({
      kind: 'array',
      items: [{ value: 'a' }, { value: 'b' }],
    });
  });

  it('is what an update says', () => {
    const update = resourceFrom({ type: THING, name: 'x', patch: true, body: { properties: { word: 'x' } } });
    const { truth, evidence } = judge(
      {
        allOf: [
          { field: alias('word'), equals: 'x' },
          { field: alias('flag'), exists: true },
        ],
      },
      update,
    );
    expect(truth).toBe('unknown');
    expect(evidence[0]).toMatchObject({
      path: 'properties.flag',
      unchanged: true,
      because: 'this update does not set it, so it stays as it is',
    });
  });
});
