/** Whatever stands in a template, rules answer: no throw, no finding without a place, no placeholder left over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { AVAILABILITY } from '../../src/model/facts/availability.js';
import { ABSENCE_FACTS } from '../../src/model/facts/defaults.js';
import { runRules } from '../../src/rules/engine.js';
import { RULES } from '../../src/rules/index.js';
import { expansionOf, notKnown, oneOf, openArray, openObject, resourceFrom } from '../support/resources.js';

const NAMES = [
  ...new Set([...ABSENCE_FACTS, ...AVAILABILITY].flatMap((fact) => fact.path.split('.'))),
  'privateLinkServiceConnections',
  'privateLinkServiceId',
  'groupIds',
  'logs',
  'enabled',
  'keys',
  'destination',
  'type',
].filter((name) => /^\w+$/.test(name));

const TYPES = [
  ...RULES.flatMap((rule) => rule.appliesTo),
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  'Microsoft.Insights/diagnosticSettings',
  'Microsoft.Authorization/policyAssignments',
].map((type) => type.replace('*', 'workspaces/services'));

const VERSIONS = ['2018-11-19', '2021-04-01', '2022-02-01-preview', '2024-10-01', '2026-05-01'];

const leaf = fc.oneof(
  fc.constantFrom(
    'Enabled',
    'Disabled',
    'amlworkspace',
    'Hub',
    'Project',
    'AmlCompute',
    'ComputeInstance',
    'FQDN',
    '*',
    '',
  ),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.constant(notKnown()),
);

/** Bodies of objects, lists, alternatives and things that are not known, named as rules name them. */
const { body } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('body'),
    tie('list'),
    tie('choice'),
    tie('open'),
  ),
  body: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 }),
  list: fc.oneof(
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 2 }).map((items) => openArray(items, items[0])),
  ),
  choice: fc
    .tuple(tie('value'), tie('value'))
    .map(([yes, no]) => oneOf({ "if 'a' is true": yes, "if 'a' is false": no })),
  open: tie('body').map((members) => openObject(members as Record<string, unknown>)),
}));

const anyResource = fc
  .record({
    type: fc.constantFrom(...TYPES),
    version: fc.constantFrom(...VERSIONS),
    name: fc.constantFrom('mlw', 'mlw/child', 'other'),
    form: fc.constantFrom('bicep' as const, 'terraform' as const, 'az-cli' as const, 'live' as const),
    existing: fc.boolean(),
    patch: fc.boolean(),
    body: body.map((properties) => ({ properties, ...(properties as Record<string, unknown>) })),
  })
  .map(({ type, version, ...rest }) => ({ type: `${type}@${version}`, ...rest }));

describe('all rules', () => {
  it('answer, whatever they are asked', () => {
    let answers = 0;
    fc.assert(
      fc.property(fc.array(anyResource, { minLength: 1, maxLength: 4 }), fc.boolean(), (data, complete) => {
        const resources = data.map((one, at) => resourceFrom({ ...one, address: `main.bicep:r${at}` }));
        const bag = new DiagnosticBag();
        const { results, findings } = runRules(
          expansionOf(resources, { complete }),
          RULES,
          { associatedScope: 'all' },
          bag,
        );
        expect(bag.all).toEqual([]);
        answers += results.length;
        for (const finding of findings) {
          const { source, start, end } = finding.span;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.text.length);
          expect(finding.message).not.toMatch(/\{\w+\}|undefined|\[object/);
          expect(finding.message).toMatch(/\.$/);
        }
      }),
      { numRuns: 300 },
    );
    expect(answers).toBeGreaterThan(300);
  });
});
