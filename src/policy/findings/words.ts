/** The words of a policy's finding: who asks, what was found, what would do. */
import type { Scalar } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import type { Evidence } from '../../model/judgement.js';
import { holdsSecret } from '../../model/secrets.js';
import { describeActual, expectedAsWritten, nameAsWritten } from '../../rules/value-json.js';
import type { AssignedPolicy } from '../assignment.js';
import { askedOf } from '../conditions/asked.js';
import type { Effect } from '../definition.js';
import type { PolicyOperation, PolicyOutcome } from '../outcome.js';
import type { WORDS } from './messages.js';

/** Characters of a text of somebody's own in a message; a description can be a page. */
const LONGEST_QUOTE = 240;

/** Values that a message lists at most. */
const MOST_LISTED = 8;

/** What would do at the property that decides, as far as the policy says it. */
export interface Wanted {
  readonly required: Scalar | undefined;
  readonly allowed: readonly Scalar[] | undefined;
}

export function wordsFor(
  policy: AssignedPolicy,
  outcome: PolicyOutcome,
  subject: Evidence,
  wanted: Wanted,
): Readonly<Record<(typeof WORDS)[number], string>> {
  return {
    policy: introduction(policy, outcome),
    found: foundBy(outcome, subject),
    remedy: [remedyFor(policy, outcome, subject, wanted), ...reservationsOn(outcome)].join(' '),
  };
}

/** "The policy 'Workspaces are private' (deny, assigned as 'platform')". */
function introduction({ definition, assignment, initiative }: AssignedPolicy, { effect }: PolicyOutcome): string {
  return introduced({ policy: definition, assignment, initiative, effect });
}

interface Named {
  readonly displayName: string;
}

export function introduced({
  policy,
  assignment,
  initiative,
  effect,
}: {
  readonly policy: Named;
  readonly assignment: Named | undefined;
  readonly initiative: Named | undefined;
  readonly effect: Effect | undefined;
}): string {
  const by = assignment === undefined ? [] : [`assigned as '${quoted(assignment.displayName)}'`];
  const within = initiative === undefined ? [] : [`in the initiative '${quoted(initiative.displayName)}'`];
  const notes = [EFFECT_NAMES.get(effect ?? '') ?? 'effect not known', ...within, ...by].join(', ');
  return `The policy '${quoted(policy.displayName)}' (${notes})`;
}

/** As the language spells them. */
const EFFECT_NAMES: ReadonlyMap<string, string> = new Map(
  ['deny', 'audit', 'auditIfNotExists', 'deployIfNotExists', 'modify', 'append'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

function foundBy(outcome: PolicyOutcome, subject: Evidence): string {
  if (outcome.operations.length > 0) return outcome.operations.map(describeOperation).join('; ');
  return foundAt(subject, outcome.reason);
}

/** "publicNetworkAccess is 'Enabled'"; of the resource as a whole, the reason. */
export function foundAt(subject: Evidence, reason: string): string {
  if (subject.path === undefined) return withoutStop(quoted(reason));
  const secret = holdsSecret(subject.resource.type, subject.path, subject.value);
  return `${nameFor(subject, subject.path)} is ${describeActual(subject, secret)}`;
}

/** As the form calls it; in ARM's words without the property bags that everything lies in. */
function nameFor(subject: Evidence, path: string): string {
  const written = nameAsWritten(subject);
  return written === undefined || written === path ? path.replace(/^(?:properties\.)+/i, '') : written;
}

function describeOperation({ operation, field, value }: PolicyOperation): string {
  const text = value === undefined || value.origin.sensitive === true ? undefined : knownString(value);
  const what = value?.kind === 'scalar' && value.origin.sensitive !== true ? String(text ?? value.value) : 'a value';
  if (operation === 'remove') return `${quoted(field)} is removed`;
  return `${quoted(field)} becomes '${quoted(what)}'`;
}

function remedyFor(policy: AssignedPolicy, outcome: PolicyOutcome, subject: Evidence, wanted: Wanted): string {
  const { definition, assignment } = policy;
  if (outcome.operations.length > 0) return 'Write it so in the file.';
  return remedyAt(subject, wanted, assignment?.nonComplianceMessage ?? definition.description);
}

/** @param own what its author says of it */
export function remedyAt(subject: Evidence, { required, allowed = [] }: Wanted, own: string | undefined): string {
  const said = own === undefined ? [] : [`${withoutStop(quoted(own))}.`];
  if (allowed.length > 0 && allowed.length <= MOST_LISTED) return [listed(allowed), ...said].join(' ');
  if (required === undefined || subject.path === undefined) return said[0] ?? 'Ask who assigned it what it is for.';
  const change = expectedAsWritten(subject, required) ?? `${nameFor(subject, subject.path)} to ${literal(required)}`;
  return [`Set ${change}.`, ...said].join(' ');
}

function listed(allowed: readonly Scalar[]): string {
  return `Allowed ${allowed.length === 1 ? 'is' : 'are'} ${allowed.map(literal).join(', ')}.`;
}

/** What the answer rests on that Azure's documents do not say alike. */
function reservationsOn({ applies }: PolicyOutcome): readonly string[] {
  const restsOnArray = applies.evidence.some(({ expected }) => askedOf(expected)?.restsOn === 'missing-array');
  return restsOnArray ? ['This takes a comparison with the items of an array that is missing for false.'] : [];
}

function literal(value: Scalar): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** One line of somebody else's text, not too long. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}

/** One line that ends like a sentence. */
export function sentence(text: string): string {
  return `${withoutStop(quoted(text))}.`;
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
