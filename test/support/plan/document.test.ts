/**
 * The plans of tests against what Terraform 1.11.4 printed for the same configuration, with a provider in azurerm's place that
 * answers as schema.ts says.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plan as customerKey } from '../../rules/parity/fixtures/customer-key/plan.js';
import { plan as modulesAndLoops } from '../../rules/parity/fixtures/modules-and-loops/plan.js';
import { planDocument } from './document.js';
import { create, later, type Plan } from './words.js';

function printed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`golden/${name}.golden.json`, import.meta.url), 'utf8'));
}

/** Without what the reader of a plan has no use for, and without the parts of marks that mark nothing. */
function compared(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (name, inner) => {
    if (name === 'relevant_attributes') return undefined;
    return /^(?:after_unknown|after_sensitive|sensitive_values)$/.test(name) ? (marked(inner) ?? {}) : inner;
  });
}

function marked(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(marked);
    return items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? false);
  }
  if (typeof value !== 'object' || value === null) return value === true ? true : undefined;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const marks = marked(member);
    return marks === undefined ? [] : [[name, marks] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

describe('a plan document', () => {
  it.each([
    ['modules-and-loops', modulesAndLoops],
    ['customer-key', customerKey],
  ])('of %s is what Terraform prints', (name, plan) => {
    expect(compared(planDocument(plan))).toEqual(compared(printed(name)));
  });
});

describe('a description', () => {
  const providers = { azurerm: { source: 'hashicorp/azurerm', version: '~> 4.0' } };
  const documentOf = (...resources: Plan['resources']) => planDocument({ providers, resources });

  it.each([
    ['an argument the schema lacks', create('azurerm_subnet.a', { nam: 'x' }), "the schema has no 'nam'"],
    ['a type without a schema', create('azurerm_lb.a', {}), 'no schema of azurerm_lb for ~> 4.0'],
    ['no address', create('azurerm_subnet', {}), 'not the address of a resource: azurerm_subnet'],
  ])('fails with %s', (_name, resource, message) => {
    expect(() => documentOf(resource)).toThrow(message);
  });

  it('tells what a reference leads through', () => {
    const document = JSON.stringify(
      documentOf(create('azurerm_subnet.a', { name: later('data.x.y["k"].id', 'var.a') })),
    );
    expect(document).toContain('"name":{"references":["data.x.y[\\"k\\"].id","data.x.y[\\"k\\"]","data.x.y","var.a"]}');
  });
});
