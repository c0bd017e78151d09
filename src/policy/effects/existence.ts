/** `auditIfNotExists` and `deployIfNotExists`: whether something is there that satisfies them. */
import type { Resource } from '../../expand/resource.js';
import { sameResource } from '../../expand/same-resource.js';
import type { Value } from '../../expand/value.js';
import { firstUnknown, knownString, memberOf } from '../../expand/values.js';
import { allOf, anyOf, clauseOf, type Evidence, type Judgement, judged } from '../../model/judgement.js';
import { nameFor } from '../../model/resource-view.js';
import { sameType } from '../../model/types.js';
import { evaluateCondition } from '../conditions/evaluate-condition.js';
import { evaluateTemplate } from '../conditions/template.js';
import type { PolicyDefinition } from '../definition.js';
import type { PolicyScope, Surroundings } from '../outcome.js';
import { connectionsAsChildren, isConnectionType } from './planned-connections.js';
import { isOfType, isRelated, isThereWith, type Wanted } from './related.js';
import { withUnwritten } from './unwritten.js';

export interface Existence {
  /** Whether a related resource satisfies the effect. */
  readonly judgement: Judgement;
  /** One sentence. */
  readonly reason: string;
}

/** Whether the deployment has, as far as its surroundings tell, what the definition looks for. */
export function judgeExistence({ then }: PolicyDefinition, scope: PolicyScope, surroundings: Surroundings): Existence {
  const wanted = wantedBy(then.details, scope);
  if (typeof wanted === 'string') return undecided(scope.resource, wanted);
  const candidates = candidatesFor(wanted, scope.resource, surroundings);
  const answers = candidates.map((candidate) => answerOf(candidate, wanted, then.existenceCondition, scope));
  const found = answers.find(({ judgement }) => judgement.truth === true);
  if (found !== undefined) return { judgement: found.judgement, reason: `${named(found.candidate)} satisfies it.` };
  const open = answers.filter(({ judgement }) => judgement.truth === 'unknown');
  const failing = answers.filter(({ judgement, isCertain }) => judgement.truth === false && isCertain);
  const isAll = surroundings.isComplete || (failing.length > 0 && isOnlyOne(wanted));
  if (open.length === 0 && isAll) return missing(wanted, failing, then.existenceCondition, scope);
  const unseen = isAll ? [] : [unseenElsewhere(wanted, scope.resource)];
  const judgement = anyOf(...open.map((one) => one.judgement), ...unseen);
  return { judgement, reason: whyOpen(wanted, open[0], judgement) };
}

/** True if no two resources can be meant: a name is given once in a resource group, or below a parent. */
function isOnlyOne({ name, inSubscription }: Wanted): boolean {
  const known = knownString(name);
  return known !== undefined && !known.endsWith('?') && !inSubscription;
}

/** A related resource, or one that may be. */
interface Answer {
  readonly candidate: Resource;
  readonly judgement: Judgement;
  /** It is related for certain. */
  readonly isCertain: boolean;
}

function answerOf(
  candidate: Resource,
  wanted: Wanted,
  condition: PolicyDefinition['then']['existenceCondition'],
  scope: PolicyScope,
): Answer {
  const related = isRelated(candidate, wanted, scope.resource);
  if (related === false) return { candidate, judgement: judged(false), isCertain: false };
  const relation =
    related === true ? judged(true) : openly(candidate, `whether ${named(candidate)} belongs to it is not known`);
  const presence = isThereWith(candidate, scope.resource)
    ? judged(true)
    : openly(candidate, candidate.condition === true ? '' : clauseOf(candidate.condition));
  const satisfied =
    condition === undefined
      ? judged(true, [wholeOf(candidate)])
      : evaluateCondition(condition, { ...scope, resource: candidate, functionResource: scope.resource });
  return { candidate, judgement: allOf(satisfied, relation, presence), isCertain: related === true };
}

/** The resources of the deployment that may be meant, and the resource itself if the definition asks for its type. */
function candidatesFor(wanted: Wanted, subject: Resource, surroundings: Surroundings): readonly Resource[] {
  const beside = surroundings.related.filter(
    (one) => one.address !== subject.address && isOfType(one, wanted.type) && sameResource(one, subject) !== true,
  );
  const declared = beside.filter(({ existing }) => !existing);
  // What is only referenced may be declared as well, and then that tells more.
  const elsewhere = beside.filter(
    (one) => one.existing && !declared.some((other) => sameResource(one, other) === true),
  );
  const itself = sameType(wanted.type, subject.type) ? [subject] : [];
  const connections = isConnectionType(wanted.type) ? connectionsAsChildren(subject, surroundings) : [];
  return [...itself, ...declared.map(withUnwritten), ...elsewhere.map(withUnwritten), ...connections];
}

/** What `then.details` asks for; a sentence if that cannot be told. */
function wantedBy(details: Value | undefined, scope: PolicyScope): Wanted | string {
  const read = (name: string): Value | undefined => {
    const written = memberOf(details, name)?.value;
    return written === undefined ? undefined : evaluateTemplate(written, scope);
  };
  const type = read('type');
  const known = knownString(type)?.replace(/\/+$/, '');
  if (known === undefined || known === '')
    return type === undefined ? 'The definition does not say which type it looks for.' : whyUnknown('type', type);
  const existenceScope = read('existenceScope');
  const inSubscription = knownString(existenceScope)?.toLowerCase() === 'subscription';
  if (existenceScope !== undefined && knownString(existenceScope) === undefined)
    return whyUnknown('existenceScope', existenceScope);
  return {
    type: known,
    name: read('name'),
    kind: read('kind'),
    resourceGroupName: read('resourceGroupName'),
    inSubscription,
  };
}

function whyUnknown(what: string, value: Value): string {
  const unknown = firstUnknown(value);
  const clause = unknown === undefined ? 'it is no text' : clauseOf(unknown);
  return `What 'details.${what}' says is not known: ${clause}.`;
}

function missing(
  wanted: Wanted,
  failing: readonly Answer[],
  condition: PolicyDefinition['then']['existenceCondition'],
  { resource }: PolicyScope,
): Existence {
  const satisfying = condition === undefined ? '' : ' that satisfies its existence condition';
  const evidence = failing.flatMap(({ judgement }) => judgement.evidence);
  return {
    judgement: judged(false, [{ ...wholeOf(resource), absent: failing.length === 0 }, ...evidence]),
    reason:
      failing.length === 0
        ? `Nothing of type ${wanted.type}${nameClause(wanted)} belongs to it.`
        : `It has no ${wanted.type}${nameClause(wanted)}${satisfying}: ${failing
            .map(({ candidate }) => named(candidate))
            .slice(0, 3)
            .join(', ')} does not.`,
  };
}

function nameClause({ name }: Wanted): string {
  return name === undefined ? '' : ` named '${nameFor(name)}'`;
}

function unseenElsewhere({ type }: Wanted, resource: Resource): Judgement {
  return openly(
    resource,
    `whether it has a ${type} elsewhere is not known, as this deployment may not be all there is`,
  );
}

function whyOpen({ type }: Wanted, first: Answer | undefined, { evidence }: Judgement): string {
  const clause = evidence.find(({ because }) => because !== undefined)?.because;
  const because = clause === undefined ? '' : `: ${clause}`;
  if (first === undefined) return `Whether it has a ${type} cannot be told${because}.`;
  return `Whether ${named(first.candidate)} satisfies it cannot be told${because}.`;
}

function undecided(resource: Resource, reason: string): Existence {
  return { judgement: openly(resource, reason.replace(/\.$/, '')), reason };
}

function openly(resource: Resource, because: string): Judgement {
  return judged('unknown', [{ ...wholeOf(resource), because }]);
}

function wholeOf(resource: Resource): Evidence {
  return { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined };
}

function named({ name, type }: Resource): string {
  return `'${nameFor(name)}' (${type})`;
}
