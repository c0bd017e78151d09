import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { runRules } from '../../src/rules/engine.js';
import { failUnless } from '../../src/rules/outcome.js';
import type { Mending, Recipes } from '../../src/rules/recipe.js';
import { defineRule } from '../../src/rules/rule.js';
import { expansionOf, resourceFrom } from '../support/resources.js';

const TYPE = 'Microsoft.Test/things';

function ruleWith(fixes: Recipes<'open'>) {
  return defineRule({
    id: 'AML-NET-999',
    title: 'Thing is open',
    category: 'network',
    severity: 'high',
    mission: ['S2'],
    mcsb: [],
    appliesTo: [TYPE],
    messages: { open: { problem: 'It is open.', impact: 'It matters.', remedy: 'Close it.' } },
    fixes,
    check: (thing) => failUnless(thing.property('properties.mode').isOneOf('closed', 'shut'), 'open'),
  });
}

/** The mendings of a thing, as `path = value` and `no path`, with their warnings. */
function mendingsOf(fixes: Recipes<'open'>, properties: Readonly<Record<string, unknown>>): readonly unknown[] {
  const thing = resourceFrom({ type: `${TYPE}@2024-01-01`, name: 'thing', body: { properties } });
  const { findings } = runRules(expansionOf([thing]), [ruleWith(fixes)], {}, new DiagnosticBag());
  return findings.flatMap((finding) => finding.mendings.map(told));
}

function told({ settings, removals, risk, warning }: Mending): readonly unknown[] {
  const changes = [
    ...settings.map(({ property, value }) => `${property.path} = ${value}`),
    ...removals.map(({ path }) => `no ${path}`),
  ];
  return risk === undefined ? changes : [...changes, risk, warning];
}

describe('a recipe', () => {
  it('writes what is expected at the judged property, the first of several values', () => {
    expect(mendingsOf({ open: {} }, { mode: 'open' })).toEqual([['properties.mode = closed']]);
  });

  it('is for one message', () => {
    expect(mendingsOf({}, { mode: 'open' })).toEqual([]);
    // @ts-expect-error: the rule has no such message
    expect(mendingsOf({ closed: {} }, { mode: 'open' })).toEqual([]);
  });

  it('leaves alone what holds already, and takes out only what is written', () => {
    const open = {
      set: { 'properties.mode': 'shut', 'properties.door': true },
      remove: ['properties.a', 'properties.b'],
    };
    expect(mendingsOf({ open }, { mode: 'open', door: true, b: 1 })).toEqual([
      ['properties.mode = shut', 'no properties.b'],
    ]);
  });

  it('says what it may cost, in its own words or those of the risk, unless it is safe here', () => {
    expect(mendingsOf({ open: { risk: 'irreversible' } }, { mode: 'open' })).toEqual([
      ['properties.mode = closed', 'irreversible', 'This cannot be taken back.'],
    ]);
    const open = {
      risk: 'lock-out',
      warning: 'It is shut.',
      safeIf: (thing) => thing.property('properties.key').isSet(),
    } satisfies Recipes<'open'>['open'];
    expect(mendingsOf({ open }, { mode: 'open' })).toEqual([['properties.mode = closed', 'lock-out', 'It is shut.']]);
    expect(mendingsOf({ open }, { mode: 'open', key: 'k' })).toEqual([['properties.mode = closed']]);
  });

  it('is offered only where it may be', () => {
    const open = { offerIf: (thing) => thing.property('properties.size').is('big') } satisfies Recipes<'open'>['open'];
    expect(mendingsOf({ open }, { mode: 'open', size: 'small' })).toEqual([]);
    expect(mendingsOf({ open }, { mode: 'open', size: 'big' })).toEqual([['properties.mode = closed']]);
  });
});
