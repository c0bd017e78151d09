/**
 * What one policy definition says about one resource.
 * The effects: https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics
 */
import type { Resource } from '../../expand/resource.js';
import { knownString, memberOf } from '../../expand/values.js';
import { allOf, type Judgement, judged, not } from '../../model/judgement.js';
import { evaluateCondition } from '../conditions/evaluate-condition.js';
import { evaluateTemplate } from '../conditions/template.js';
import type { Effect, PolicyDefinition } from '../definition.js';
import type { EvaluatePolicy, PolicyOutcome, PolicyScope, Surroundings } from '../outcome.js';
import { readEffect } from './effects.js';
import { judgeExistence } from './existence.js';
import { asksForConnections } from './mentions.js';
import { appendices, changesForeignIdentity, modifications, type PlannedOperations } from './operations.js';
import { withPlannedConnections } from './planned-connections.js';
import { reasonOf } from './reasons.js';
import { isContainer } from './related.js';
import { withUnwritten } from './unwritten.js';

/** Evaluates a definition on a resource and on what stands beside it. Never throws. */
export const evaluatePolicy: EvaluatePolicy = (definition, given, surroundings) => {
  const effect = readEffect(evaluateTemplate(definition.then.effect, given));
  const known = effect.kind === 'known' ? effect.effect : undefined;
  if (definition.mode.kind === 'data-plane') return notEvaluated(definition.mode.written, given.resource, known);
  if (isOutOfMode(definition, given)) return notApplicable(outOfModeReason(given.resource), known);
  const scope = { ...given, resource: asJudged(definition, given.resource, surroundings) };
  const matches = evaluateCondition(definition.condition, scope);
  if (known === 'disabled') return { ...outcome(matches, known, 'The policy is disabled.'), applies: judged(false) };
  if (matches.truth === false) return outcome(matches, known, reasonOf(matches));
  if (effect.kind === 'undecided')
    return { ...outcome(matches, undefined, effect.why), applies: openly(given.resource, effect.why) };
  return EFFECTS_AT_WORK[effect.effect](matches, definition, scope, surroundings);
};

/** What an effect does with a condition that holds, or may hold. */
type AtWork = (
  matches: Judgement,
  definition: PolicyDefinition,
  scope: PolicyScope,
  surroundings: Surroundings,
) => PolicyOutcome;

const EFFECTS_AT_WORK: Readonly<Record<Effect, AtWork>> = {
  disabled: (matches) => outcome(matches, 'disabled', 'The policy is disabled.'),
  deny: plainly('deny'),
  audit: plainly('audit'),
  mutate: plainly('mutate', 'What it changes is decided inside the service.'),
  addtonetworkgroup: plainly('addtonetworkgroup', 'It only adds the resource to a network group.'),
  manual: plainly('manual', 'Somebody has to attest that it is complied with; the resource does not tell.'),
  denyaction: denyAction,
  modify,
  append: (matches, definition, scope) => changed(matches, 'append', appendices(definition, scope)),
  auditifnotexists: ifNotExists('auditifnotexists', ''),
  deployifnotexists: ifNotExists(
    'deployifnotexists',
    ' The policy would deploy it, if the identity of its assignment has the roles for that.',
  ),
};

function plainly(effect: Effect, note?: string): AtWork {
  return (matches) => outcome(matches, effect, note === undefined ? reasonOf(matches) : `${reasonOf(matches)} ${note}`);
}

/**
 * What no policy keeps from being deleted, so that nobody is locked out.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-deny-action#denyaction-evaluation
 */
const ALWAYS_DELETABLE: ReadonlySet<string> = new Set([
  'microsoft.authorization/denyassignments',
  'microsoft.authorization/locks',
  'microsoft.authorization/policyassignments',
  'microsoft.blueprint/blueprintassignments',
  'microsoft.resources/deploymentstacks',
  'microsoft.resources/subscriptions',
]);

function denyAction(matches: Judgement, { then }: PolicyDefinition, { resource }: PolicyScope): PolicyOutcome {
  if (ALWAYS_DELETABLE.has(resource.type.toLowerCase())) {
    const reason = `Resources of type ${resource.type} can always be deleted.`;
    return { ...outcome(matches, 'denyaction', reason), applies: judged(false) };
  }
  const actions = memberOf(then.details, 'actionNames')?.value;
  const named = actions?.kind === 'array' ? actions.items.map(knownString).filter((name) => name !== undefined) : [];
  const what = named.length === 0 ? 'delete' : named.join(', ').slice(0, 60);
  return outcome(
    matches,
    'denyaction',
    `${reasonOf(matches)} It denies the action ${what} on the deployed resource, not its deployment.`,
  );
}

function modify(matches: Judgement, definition: PolicyDefinition, scope: PolicyScope): PolicyOutcome {
  if (changesForeignIdentity(definition, scope)) {
    const type = scope.resource.type;
    return notApplicable(`The policy changes identity.type, which policies may not change for ${type}.`, 'modify');
  }
  return changed(matches, 'modify', modifications(definition, scope));
}

/** Operations that are left out and told of. */
const MOST_NOTES = 3;

function changed(matches: Judgement, effect: Effect, planned: PlannedOperations): PolicyOutcome {
  const { operations, refusal, skipped } = planned;
  const refused = refusal === undefined ? [] : [`The request would be denied: ${refusal}`];
  const notes = refusal === undefined ? [...new Set(skipped)].slice(0, MOST_NOTES) : refused;
  const base = outcome(matches, effect, [reasonOf(matches), ...notes].join(' '));
  return refusal === undefined ? { ...base, operations } : { ...base, refusal };
}

function ifNotExists(effect: Effect, note: string): AtWork {
  return (matches, definition, scope, surroundings) => {
    const { judgement, reason } = judgeExistence(definition, scope, surroundings);
    const applies = allOf(not(judgement), matches);
    const told = applies.truth === true ? `${reason}${note}` : reason;
    const isAboutCondition = matches.truth === 'unknown' && judgement.truth !== true;
    return {
      ...outcome(matches, effect, isAboutCondition ? `${reasonOf(matches)} ${told}` : told),
      applies,
    };
  };
}

/** The effect takes hold where the condition does. */
function outcome(matches: Judgement, effect: Effect | undefined, reason: string): PolicyOutcome {
  return { matches, applies: matches, effect, operations: [], reason };
}

function notApplicable(reason: string, effect: Effect | undefined): PolicyOutcome {
  return outcome(judged(false), effect, reason);
}

function notEvaluated(mode: string, resource: Resource, effect: Effect | undefined): PolicyOutcome {
  const reason = `Policies of mode ${mode.slice(0, 80)} are decided inside the service and are not evaluated.`;
  return outcome(openly(resource, reason), effect, reason);
}

/** Mode Indexed is for types with tags and a location; resource groups and subscriptions need mode All. */
function isOutOfMode({ mode }: PolicyDefinition, { resource, aliases }: PolicyScope): boolean {
  if (mode.kind !== 'indexed') return false;
  return isContainer(resource) || aliases.isIndexed(resource.type) === false;
}

function outOfModeReason({ type }: Resource): string {
  return `The policy is of mode Indexed, which is for types with tags and a location, and leaves out ${type}.`;
}

/** The resource with what its declaration and its surroundings leave open or add. */
function asJudged(definition: PolicyDefinition, resource: Resource, surroundings: Surroundings): Resource {
  const open = withUnwritten(resource);
  return asksForConnections(definition) ? withPlannedConnections(open, surroundings) : open;
}

function openly(resource: Resource, sentence: string): Judgement {
  const because = sentence.replace(/\.$/, '');
  const { headerSpan: span } = resource;
  return judged('unknown', [{ resource, path: undefined, span, absent: false, value: undefined, because }]);
}
