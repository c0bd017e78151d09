/** Plans that somebody broke, by chance or on purpose: they never throw and always end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { secretsOf } from '../../../../src/model/secrets.js';
import { runRules } from '../../../../src/rules/engine.js';
import { RULES } from '../../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../../support/memory-repository.js';
import { DEPLOYMENTS } from './deployments/index.js';
import { planText, refersTo } from './plans.js';

/** Reads, judges, and gathers secrets, as a scan does. */
function judge(files: Readonly<Record<string, string>>): readonly string[] {
  const { expansions, diagnostics } = expandFiles(files);
  secretsOf(expansions);
  const bag = new DiagnosticBag();
  for (const expansion of expansions) runRules(expansion, RULES, { associatedScope: 'all' }, bag);
  return [...diagnostics, ...bag.all].map(printDiagnostic);
}

const PLANS = DEPLOYMENTS.map(([, , plan]) => plan);
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1e308,
  '',
  'x',
  '[parameters(',
  [],
  {},
  [[]],
  { references: [{}] },
  { constant_value: [] },
];

/** A document with some of its values put elsewhere or made something else. */
const broken = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.array(fc.tuple(fc.nat(100_000), fc.oneof(fc.constantFrom(...STRANGE), fc.nat(100_000))), { maxLength: 8 }),
  )
  .map(([text, changes]) => {
    const document: unknown = JSON.parse(text);
    for (const [at, by] of changes) {
      const places = placesIn(document);
      const place = places[at % places.length];
      if (place === undefined) continue;
      const other = typeof by === 'number' && by > 0 ? places[by % places.length] : undefined;
      // Copies: a value that stands in two places would come to hold itself.
      place.put(structuredClone(other === undefined ? by : other.get()));
    }
    return JSON.stringify(document, undefined, 1).slice(0, 400_000);
  });

interface Slot {
  get(): unknown;
  put(value: unknown): void;
}

/** Every place in a document at which there is a value; the format version stays, or nothing is read. */
function placesIn(document: unknown): readonly Slot[] {
  const places: Slot[] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      if (key === 'format_version') continue;
      places.push({
        get: () => holder[key],
        put: (value) => {
          holder[key] = value;
        },
      });
      const value = holder[key];
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
    }
  };
  visit(document as Record<string, unknown>);
  return places;
}

describe('plans', { timeout: 60_000 }, () => {
  it('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(broken, fc.boolean(), (plan, withSource) => {
        const files = withSource ? { ...DEPLOYMENTS[1][1], 'plan.json': plan } : { 'plan.json': plan };
        expect(judge(files).filter((line) => line.startsWith('internal-error'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never throw, wherever their text breaks off or is torn', () => {
    const torn = fc
      .tuple(fc.constantFrom(...PLANS), fc.nat(100_000), fc.nat(40), fc.string({ maxLength: 6 }))
      .map(([text, at, length, put]) => {
        const start = at % text.length;
        return text.slice(0, start) + put + text.slice(start + length);
      });
    fc.assert(
      fc.property(torn, (plan) => {
        expect(judge({ 'plan.json': plan }).filter((line) => line.startsWith('internal-error'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('make no assertion of what could not be read', () => {
    const text = planText({
      resources: { 'azurerm_key_vault.kv': { after: 'x' }, 'azurerm_key_vault.b': { after: null } },
    });
    const { expansions } = expandFiles({ 'plan.json': text });
    const statuses = expansions.flatMap((expansion) =>
      runRules(expansion, RULES, { associatedScope: 'all' }, new DiagnosticBag()).results.flatMap(({ outcomes }) =>
        outcomes.map(({ status }) => status),
      ),
    );
    // What only a live read tells is no matter of plans.
    expect(new Set(statuses.filter((status) => status !== 'notApplicable'))).toEqual(new Set(['unknown']));
  });
});

describe('plans made to take long', { timeout: 60_000 }, () => {
  const timed = (plan: string, files: Readonly<Record<string, string>> = {}): readonly string[] => {
    const started = performance.now();
    const told = judge({ ...files, 'plan.json': plan });
    expect(performance.now() - started).toBeLessThan(30_000);
    return told;
  };
  const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  it('by resources of many arguments', () => {
    const wide = Object.fromEntries(many(20_000, (index) => [`a${index}`, index]));
    const marks = Object.fromEntries(many(20_000, (index) => [`a${index}`, true]));
    const resources = { 'azurerm_key_vault.kv': { after: { ...wide, name: 'kv' }, unknown: marks, sensitive: marks } };
    const expressions = Object.fromEntries(many(20_000, (index) => [`a${index}`, refersTo('local.x')]));
    timed(planText({ resources, configuration: { resources: { 'azurerm_key_vault.kv': expressions } } }));
  });

  it('by many blocks', () => {
    const rules = many(10_000, (index) => ({ name: `r${index}`, access: 'Allow' }));
    const written = many(10_000, (index) => ({ name: { constant_value: `r${index}` } }));
    timed(
      planText({
        resources: { 'azurerm_network_security_group.n': { after: { name: 'n', security_rule: rules } } },
        configuration: { resources: { 'azurerm_network_security_group.n': { security_rule: written } } },
      }),
    );
  });

  it('by chains of references', () => {
    const key = (index: number) => `azurerm_key_vault_key.k${index}`;
    const resources = Object.fromEntries(
      many(3_000, (index) => [key(index), { after: { name: `k${index}` }, unknown: { key_vault_id: true } }]),
    );
    const configuration = {
      resources: Object.fromEntries(
        many(3_000, (index) => [key(index), { key_vault_id: refersTo(`${key(index + 1)}.key_vault_id`) }]),
      ),
    };
    timed(planText({ resources, configuration }));
  });

  it('by copies that refer to all copies', () => {
    const resources = Object.fromEntries(
      many(2_000, (index) => [
        `azurerm_private_endpoint.p[${index}]`,
        { after: { name: `p${index}` }, unknown: { subnet_id: true } },
      ]),
    );
    const configuration = {
      resources: {
        'azurerm_private_endpoint.p': { subnet_id: { references: ['azurerm_private_endpoint.p', 'each.value'] } },
      },
    };
    timed(planText({ resources, configuration }));
  });

  it('by depth', () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const text = `{"format_version": "1.2", "resource_changes": [{"address": "azurerm_key_vault.kv", "change": {"actions": ["create"], "after": {"name": "kv", "tags": ${deep}}}}]}`;
    expect(timed(text)).toEqual([expect.stringContaining('nesting-too-deep plan.json:1:')]);
    const modules = `${'module.m.'.repeat(20_000)}azurerm_key_vault.kv`;
    expect(timed(planText({ resources: { [modules]: { after: {} } } }))).toEqual([
      expect.stringContaining('no address'),
    ]);
  });
});
