import { describe, expect, test } from 'vitest';
import { type EvaluatedFinding, partnersInBase, type Side } from '../../src/decide/novelty.js';
import type { FindingIdentity } from '../../src/rules/finding.js';
import { findingOf, ruleOf } from '../support/findings.js';

interface Parts extends Partial<FindingIdentity> {
  readonly rule?: string;
  readonly name?: string;
  readonly status?: 'fail' | 'unknown';
  readonly entryPoint?: string;
  readonly environment?: string | undefined;
}

function evaluated(parts: Parts = {}): EvaluatedFinding {
  const {
    rule = 'AML-NET-001',
    name = 'mlw',
    status = 'fail',
    entryPoint = 'main.bicep',
    environment,
    ...rest
  } = parts;
  const identity = {
    address: `${entryPoint}:ws`,
    path: 'properties.x',
    value: "'Enabled'",
    message: 'public',
    ...rest,
  };
  const resource = { type: 'Microsoft.X/y', name, address: identity.address, form: 'bicep' } as const;
  return { finding: findingOf({ rule: ruleOf({ id: rule }), status, identity, resource }), entryPoint, environment };
}

function side(...findings: readonly EvaluatedFinding[]): Side<EvaluatedFinding> {
  const evaluations = findings.map(({ entryPoint, environment, finding }) => ({
    entryPoint,
    environment,
    addresses: [finding.identity.address],
  }));
  return { findings, evaluations };
}

/** True for each finding of the head that has a partner. */
function old(
  head: readonly EvaluatedFinding[],
  base: readonly EvaluatedFinding[],
  renames: Readonly<Record<string, string | undefined>> = {},
): readonly boolean[] {
  const partners = partnersInBase(side(...head), side(...base), (path) => (path in renames ? renames[path] : path));
  return head.map((one) => partners.has(one));
}

describe('a finding is old', () => {
  test.each<[string, Parts, Parts, Readonly<Record<string, string | undefined>>?]>([
    ['if the base has the same', {}, {}],
    ['in a file that was renamed', { entryPoint: 'b.bicep' }, { entryPoint: 'a.bicep' }, { 'a.bicep': 'b.bicep' }],
    [
      'if its declaration moved to another file',
      { entryPoint: 'b.bicep' },
      { entryPoint: 'a.bicep', environment: undefined },
    ],
    ['if its symbol has another name', { address: 'main.bicep:workspace' }, { address: 'main.bicep:ws' }],
    ['if its parameter file was renamed', { environment: 'p.bicepparam' }, { environment: 'prod.bicepparam' }],
    ['if it now has a parameter file', { environment: 'prod.bicepparam' }, {}],
    ['if what failed cannot be decided now', { status: 'unknown' }, { status: 'fail' }],
  ])('%s', (_, head, base, renames) => {
    // A move to another file is a move of the declaration: the entry point that evaluates it is the same one.
    const moved = head.entryPoint !== undefined && renames === undefined ? { entryPoint: 'main.bicep' } : {};
    const address = (parts: Parts) => ({ address: `${parts.entryPoint ?? 'main.bicep'}:ws`, ...parts });
    expect(
      old([evaluated({ ...address(head), ...moved })], [evaluated({ ...address(base), ...moved })], renames),
    ).toEqual([true]);
  });
});

describe('a finding is new', () => {
  test.each<[string, Parts, Parts]>([
    ['of another rule', { rule: 'AML-NET-002' }, {}],
    ['of another property', { path: 'properties.y' }, {}],
    ['with another value', { value: "'enabledForAll'" }, {}],
    ['with another message', { message: 'other' }, {}],
    ['of a resource of another name that was declared elsewhere', { address: 'main.bicep:ws2', name: 'mlw2' }, {}],
    ['if it fails and could not be decided before', {}, { status: 'unknown' }],
  ])('%s', (_, head, base) => {
    expect(old([evaluated(head)], [evaluated(base)])).toEqual([false]);
  });

  test('under one more parameter file', () => {
    const dev = evaluated({ environment: 'dev.bicepparam' });
    const prod = evaluated({ environment: 'prod.bicepparam' });
    expect(old([dev, prod], [dev])).toEqual([true, false]);
  });

  test('if there is one more of the same', () => {
    expect(old([evaluated(), evaluated()], [evaluated()])).toEqual([true, false]);
  });

  test('if a resource of the same name stays where it was', () => {
    const stays = evaluated();
    const copy = evaluated({ address: 'main.bicep:copy' });
    expect(old([stays, copy], [stays])).toEqual([true, false]);
  });
});

test('one finding of the base makes one of the head old', () => {
  const moved = evaluated({ address: 'main.bicep:a' });
  const another = evaluated({ address: 'main.bicep:b' });
  expect(old([moved, another], [evaluated({ address: 'main.bicep:before' })])).toEqual([true, false]);
});
