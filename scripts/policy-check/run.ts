/** Evaluating definitions on resources that are made up for them, and counting what comes of it. */
import type { Resource } from '../../src/expand/resource.js';
import type { Value } from '../../src/expand/value.js';
import { object, scalar } from '../../src/expand/values.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { rangeOf } from '../../src/inputs/source-file.js';
import type { Aliases } from '../../src/policy/aliases.js';
import type { PolicyDefinition } from '../../src/policy/definition.js';
import { evaluatePolicy } from '../../src/policy/effects/evaluate-policy.js';
import type { DeploymentFacts, PolicyOutcome, PolicyScope } from '../../src/policy/outcome.js';
import { readDefinition } from '../../src/policy/reading/read-definition.js';
import { reportUnknownAliases } from '../../src/policy/reading/read-expressions.js';
import { givenParameters } from '../../src/policy/reading/read-parameters.js';
import type { FoundDefinition } from './definitions.js';
import { askedBy, FILLINGS, type Filling, madeUpOrigin, syntheticResource } from './synthetic.js';

export interface Tally {
  evaluations: number;
  readonly answers: Map<string, number>;
  readonly effects: Map<string, number>;
  /** Definitions that cannot be read, or whose evaluation failed, with the reason. */
  readonly failures: string[];
  /** Things that were read all the same. */
  readonly remarks: string[];
}

export function newTally(): Tally {
  return { evaluations: 0, answers: new Map(), effects: new Map(), failures: [], remarks: [] };
}

/** A definition with everything to evaluate it on, so that only the evaluation is measured. */
export interface Prepared {
  readonly file: string;
  readonly definition: PolicyDefinition;
  readonly rounds: readonly Round[];
}

interface Round {
  readonly filling: Filling;
  readonly scope: PolicyScope;
  readonly related: readonly Resource[];
  readonly isComplete: boolean;
}

/** Types that definitions about no type in particular are tried with. */
const SOME_TYPES = ['Microsoft.Storage/storageAccounts', 'Microsoft.MachineLearningServices/workspaces'];
/** Types of one definition that are tried. */
const MOST_TYPES = 4;

/** Reads a definition and makes up resources for it; undefined if it cannot be read, which is noted. */
export function prepare(found: FoundDefinition, aliases: Aliases, tally: Tally): Prepared | undefined {
  const bag = new DiagnosticBag();
  const { span } = found.value.origin;
  const definition = readDefinition(found.value, { name: found.name, span, headerSpan: span }, bag, DEFAULT_LIMITS);
  if (definition !== undefined) reportUnknownAliases(definition, aliases, bag, DEFAULT_LIMITS);
  for (const { level, message, span: at } of bag.all) {
    const line = at === undefined ? '' : `:${rangeOf(at).startLine}`;
    (level === 'error' ? tally.failures : tally.remarks).push(`${found.file}${line}: ${message}`);
  }
  return definition && { file: found.file, definition, rounds: roundsOf(definition, aliases) };
}

function roundsOf(definition: PolicyDefinition, aliases: Aliases): readonly Round[] {
  const { own, related } = askedBy(definition);
  const origin = madeUpOrigin(definition);
  const types = own.types.length === 0 ? SOME_TYPES : own.types.slice(0, MOST_TYPES);
  return types.flatMap((type) =>
    FILLINGS.flatMap((filling): readonly Round[] => {
      const resource = syntheticResource(type, own, filling, aliases, origin);
      const beside = related.types.map((one) => syntheticResource(one, related, filling, aliases, origin));
      const scope = {
        resource,
        parameters: valuesFor(definition),
        aliases,
        facts: factsFor(definition),
        limits: DEFAULT_LIMITS,
      };
      return [
        { filling, scope, related: [], isComplete: true },
        { filling, scope, related: beside, isComplete: false },
      ];
    }),
  );
}

/** Defaults, else the first value that is allowed, else one of the type. */
function valuesFor(definition: PolicyDefinition): ReadonlyMap<string, Value> {
  const origin = madeUpOrigin(definition);
  const given = new Map<string, Value>();
  for (const [name, { type, allowedValues, defaultValue }] of definition.parameters) {
    if (defaultValue !== undefined) continue;
    given.set(name, allowedValues?.[0] ?? valueOfType(type, origin));
  }
  return givenParameters(definition, given);
}

function valueOfType(type: string, origin: Value['origin']): Value {
  switch (type) {
    case 'array':
      return { kind: 'array', items: [scalar('text', origin)], origin };
    case 'object':
      return object([], origin);
    case 'boolean':
      return scalar(true, origin);
    case 'integer':
    case 'float':
      return scalar(1, origin);
    case 'datetime':
      return scalar('2026-01-01T00:00:00Z', origin);
    default:
      return scalar('text', origin);
  }
}

function factsFor(definition: PolicyDefinition): DeploymentFacts {
  const origin = madeUpOrigin(definition);
  const named = (entries: Readonly<Record<string, Value>>) =>
    object(
      Object.entries(entries).map(([name, value]) => ({ name, span: origin.span, value })),
      origin,
    );
  const id = '/subscriptions/00000000-0000-0000-0000-000000000000';
  return {
    subscription: named({ id: scalar(id, origin), subscriptionId: scalar(id.slice(15), origin), tags: named({}) }),
    resourceGroup: named({
      id: scalar(`${id}/resourceGroups/group`, origin),
      name: scalar('group', origin),
      location: scalar('westeurope', origin),
      managedBy: scalar('', origin),
      tags: named({ text: scalar('text', origin) }),
    }),
    policy: named({
      assignmentId: scalar(`${id}/providers/Microsoft.Authorization/policyAssignments/a`, origin),
      definitionId: scalar(`/providers/Microsoft.Authorization/policyDefinitions/${definition.name}`, origin),
    }),
    now: '2026-11-28T00:00:00.0000000Z',
  };
}

/** Evaluates a definition on all that was made up for it. */
export function evaluateAll({ file, definition, rounds }: Prepared, tally: Tally): void {
  for (const { filling, scope, related, isComplete } of rounds) {
    tally.evaluations++;
    try {
      note(evaluatePolicy(definition, scope, { related, isComplete }), filling, file, tally);
    } catch (error) {
      tally.failures.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function note(outcome: PolicyOutcome, filling: Filling, file: string, tally: Tally): void {
  const { applies, effect } = outcome;
  count(tally.answers, `${filling}: ${String(applies.truth)}`);
  count(tally.effects, effect ?? 'unknown effect');
  if (effect === undefined) tally.remarks.push(`${file}: ${outcome.reason}`);
  for (const { value } of applies.evidence) {
    // A mistake of the definition or a gap of the engine; what a made-up resource leaves open is neither.
    const isGap = value?.kind === 'unknown' && (value.reason === 'unsupported' || value.reason === 'budget');
    if (isGap) tally.failures.push(`${file}: ${value.message}`);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
