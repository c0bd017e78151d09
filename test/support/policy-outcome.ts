/** Policies out of plain data, and what they say about resources. */
import { originAt } from '../../src/expand/origins.js';
import type { Resource } from '../../src/expand/resource.js';
import type { Value } from '../../src/expand/value.js';
import { memberOf } from '../../src/expand/values.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { Aliases } from '../../src/policy/aliases.js';
import type { PolicyDefinition } from '../../src/policy/definition.js';
import { evaluatePolicy } from '../../src/policy/effects/evaluate-policy.js';
import type { DeploymentFacts, PolicyOutcome, PolicyScope } from '../../src/policy/outcome.js';
import { readDefinition } from '../../src/policy/reading/read-definition.js';
import { givenParameters } from '../../src/policy/reading/read-parameters.js';
import { resourceFrom } from './resources.js';

export type Data = Readonly<Record<string, unknown>>;

/** Aliases by the rule that most follow: what is not at the top of a body lies in its properties. */
const ALIASES: Aliases = {
  pathOf(alias, { type }) {
    if (!alias.toLowerCase().startsWith(`${type.toLowerCase()}/`)) return undefined;
    const rest = alias.slice(type.length + 1);
    const path = rest.replace(/^(privateEndpointConnections\[\*\])\./i, '$1.properties.');
    return /^(?:sku|zones|managedBy)\b/.test(rest) ? rest : `properties.${path}`;
  },
  covers: () => false,
  nearest: () => undefined,
  isModifiable: (alias) => (alias.endsWith('/fixed') ? false : undefined),
  isIndexed: (type) => type.split('/').length === 2 && !type.startsWith('Microsoft.Insights/'),
};

/** `{ "if": ..., "then": { "effect": ..., "details": ... } }` in a definition without parameters. */
export function policyOf(condition: unknown, effect: unknown, details?: unknown): { readonly policyRule: Data } {
  // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a rule.
  return { policyRule: { if: condition, then: { effect, details } } };
}

const NO_FACTS: DeploymentFacts = {
  subscription: undefined,
  resourceGroup: undefined,
  policy: undefined,
  now: undefined,
};

/** A value as a file has it. */
export function valueFrom(data: unknown): Value {
  const value = memberOf(resourceFrom({ type: 'A.B/c', name: 'value', body: { data } }).body, 'data')?.value;
  if (value === undefined) throw new Error('data is something');
  return value;
}

/** A sound definition; without a mode it is for all types. */
export function definitionFrom(data: Data): PolicyDefinition {
  const bag = new DiagnosticBag();
  const value = valueFrom({ mode: 'All', ...data });
  const { span } = value.origin;
  const definition = readDefinition(value, { span, headerSpan: span }, bag, DEFAULT_LIMITS);
  if (definition === undefined) throw new Error(bag.all.map(({ message }) => message).join(' '));
  return definition;
}

export interface Beside {
  readonly parameters?: Data;
  readonly related?: readonly Resource[];
  readonly isComplete?: boolean;
  readonly facts?: Partial<DeploymentFacts>;
}

export function scopeFor(definition: PolicyDefinition, resource: Resource, beside: Beside = {}): PolicyScope {
  const values = Object.entries(beside.parameters ?? {}).map(([name, data]): [string, Value] => [
    name,
    valueFrom(data),
  ]);
  return {
    resource,
    parameters: givenParameters(definition, new Map(values)),
    aliases: ALIASES,
    facts: { ...NO_FACTS, ...beside.facts },
    limits: DEFAULT_LIMITS,
  };
}

/** What a definition says about a resource. */
export function outcomeOf(data: Data, resource: Resource, beside: Beside = {}): PolicyOutcome {
  const definition = definitionFrom(data);
  const { related = [], isComplete = true } = beside;
  return evaluatePolicy(definition, scopeFor(definition, resource, beside), { related, isComplete });
}

/** The scope of what extends a resource. */
export function extending(resource: Resource): Resource['scope'] {
  const { type, names, scope, address, headerSpan } = resource;
  const origin = originAt(headerSpan);
  return { level: 'resource', resource: { kind: 'resource-id', type, names, scope, address, origin } };
}
