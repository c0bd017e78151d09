/** Policies out of plain data, and aliases of a type that no service has, so that tests say themselves what is known. */
import { valueOfJson } from '../../src/expand/file-functions.js';
import type { Resource } from '../../src/expand/resource.js';
import type { Value } from '../../src/expand/value.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/inputs/limits.js';
import { nearest } from '../../src/inputs/nearest.js';
import { rangeOf, SourceFile } from '../../src/inputs/source-file.js';
import type { Judgement } from '../../src/model/judgement.js';
import type { Aliases } from '../../src/policy/aliases.js';
import { evaluateCondition } from '../../src/policy/conditions/evaluate-condition.js';
import { evaluateTemplate } from '../../src/policy/conditions/template.js';
import type { PolicyDefinition } from '../../src/policy/definition.js';
import type { DeploymentFacts, PolicyScope } from '../../src/policy/outcome.js';
import { readDefinition } from '../../src/policy/reading/read-definition.js';
import { givenParameters } from '../../src/policy/reading/read-parameters.js';
import { parseJson } from '../../src/syntax/arm/json.js';
import { resourceFrom } from './resources.js';

/** The type that {@link ALIASES} are about. */
export const THING = 'Microsoft.Test/things';

const PATHS: Readonly<Record<string, string>> = {
  'things/flag': 'properties.flag',
  'things/size': 'properties.size',
  'things/word': 'properties.word',
  'things/options': 'properties.options',
  'things/list': 'properties.list',
  'things/list[*]': 'properties.list[*]',
  'things/list[0]': 'properties.list[0]',
  'things/rules': 'properties.rules',
  'things/rules[*]': 'properties.rules[*]',
  'things/rules[*].port': 'properties.rules[*].properties.port',
  'things/rules[*].name': 'properties.rules[*].name',
  'things/rules[*].sources[*]': 'properties.rules[*].properties.sources[*]',
  'things/logs.enabled': 'properties.logs[*].enabled',
  'things/Special.depth': 'properties.depth',
  'things/parts/colour': 'properties.colour',
  sharedName: 'properties.shared',
};

/** On API versions before this one the alias `moved` has another path. */
const MOVED_IN = '2020-01-01';

export const ALIASES: Aliases = {
  pathOf: (alias, { type, apiVersion }) => {
    const name = alias.toLowerCase().replace('microsoft.test/', '');
    if (name.startsWith('things/parts/') && !type.toLowerCase().endsWith('/parts')) return undefined;
    if (name === 'things/moved') return (apiVersion ?? MOVED_IN) < MOVED_IN ? 'properties.old' : 'properties.new';
    return Object.entries(PATHS).find(([known]) => known.toLowerCase() === name)?.[1];
  },
  covers: (alias) => alias.toLowerCase().startsWith('microsoft.test/'),
  nearest: (alias) => {
    const known = Object.keys(PATHS).map((name) => `Microsoft.Test/${name}`);
    return nearest(alias, known, 2);
  },
  isModifiable: () => undefined,
  isIndexed: () => undefined,
};

/** An alias of {@link THING}. */
export function alias(name: string): string {
  return `${THING}/${name}`;
}

/** A thing with these properties; `body` stands beside them. */
export function thing(
  properties: Readonly<Record<string, unknown>> = {},
  body: Readonly<Record<string, unknown>> = {},
) {
  return resourceFrom({ type: `${THING}@2024-01-01`, name: 'main', body: { ...body, properties } });
}

/** The value that data spells, printed into `policy.json` so that everything has a place. */
export function written(data: unknown, text = JSON.stringify(data, null, 2)): Value {
  const source = new SourceFile('policy.json', text);
  const { root, errors } = parseJson(source, { ...DEFAULT_LIMITS, nesting: 5_000 });
  if (root === undefined) throw new Error(`no JSON: ${errors[0]?.message}`);
  return valueOfJson(root, source);
}

/** The value of data that plain JSON cannot say, such as `notKnown()`. */
export function odd(data: unknown): Value {
  const member = resourceFrom({ type: THING, name: 'odd', body: { data } }).body.members.get('data');
  if (member === undefined) throw new Error('there is one');
  return member.value;
}

export interface Read {
  readonly definition: PolicyDefinition | undefined;
  /** `line:column code message` */
  readonly problems: readonly string[];
}

/** Reads a definition and what is wrong with it. */
export function readFrom(data: unknown, limits: Limits = DEFAULT_LIMITS): Read {
  const value = data instanceof Object && 'kind' in data ? (data as Value) : written(data);
  const bag = new DiagnosticBag();
  const definition = readDefinition(value, { span: value.origin.span, headerSpan: value.origin.span }, bag, limits);
  const problems = bag.all.map(({ span, code, message }) => {
    const range = span === undefined ? undefined : rangeOf(span);
    return `${range?.startLine}:${range?.startColumn} ${code} ${message}`;
  });
  return { definition, problems };
}

export interface Given {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly facts?: Partial<DeploymentFacts>;
  readonly functionResource?: Resource;
  readonly limits?: Limits;
}

const NO_FACTS: DeploymentFacts = {
  subscription: undefined,
  resourceGroup: undefined,
  policy: undefined,
  now: undefined,
};

/** What a condition is evaluated with; parameters may be values or plain data. */
export function scopeOf(resource: Resource, given: Given = {}): PolicyScope {
  const parameters = Object.entries(given.parameters ?? {}).map(([name, data]): [string, Value] => [
    name.toLowerCase(),
    data instanceof Object && 'kind' in data ? (data as Value) : written(data),
  ]);
  return {
    resource,
    ...(given.functionResource === undefined ? {} : { functionResource: given.functionResource }),
    parameters: new Map(parameters),
    aliases: ALIASES,
    facts: { ...NO_FACTS, ...given.facts },
    limits: given.limits ?? DEFAULT_LIMITS,
  };
}

/** A policy rule with this condition and, if no other is given, the effect to audit. */
export function ruleOf(condition: unknown, then: unknown = { effect: 'audit' }) {
  return { if: condition, then };
}

/** The answer of a condition on a resource; the condition must be sound. */
export function judge(condition: unknown, resource: Resource, given: Given = {}): Judgement {
  const names = Object.keys(given.parameters ?? {});
  const declared = Object.fromEntries(names.map((name) => [name, { type: 'Object' }]));
  const { definition, problems } = readFrom({
    mode: 'All',
    parameters: declared,
    policyRule: ruleOf(condition),
  });
  if (definition === undefined || problems.length > 0) throw new Error(`not sound: ${problems.join('; ')}`);
  const scope = scopeOf(resource, given);
  return evaluateCondition(definition.condition, {
    ...scope,
    parameters: new Map([...givenParameters(definition, scope.parameters)]),
  });
}

/** The value of an expression, such as `[field('name')]`. */
export function evaluate(expression: unknown, resource: Resource, given: Given = {}): Value {
  return evaluateTemplate(written(expression), scopeOf(resource, given));
}
