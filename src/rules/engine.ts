/** Runs rules over a deployment. */
import { createHash } from 'node:crypto';
import type { Expansion } from '../expand/resource.js';
import { textOf } from '../expand/values.js';
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import { associationOf } from '../model/associations.js';
import type { Evidence } from '../model/judgement.js';
import type { ResourceView } from '../model/resource-view.js';
import { holdsSecret } from '../model/secrets.js';
import { System, type SystemOptions } from '../model/system.js';
import { isOwnType } from '../model/types.js';
import type { Finding, FindingIdentity } from './finding.js';
import { failMessage, unknownMessage } from './message.js';
import { type Answer, notApplicable, type Outcome } from './outcome.js';
import { assumptionsOf, relatedPlaces } from './places.js';
import { type Mending, mendingOf } from './recipe.js';
import type { Rule } from './rule.js';
import { type GivenSettings, valuesOf } from './settings.js';
import { describeActual, expectedAsWritten, knownJson, nameAsWritten } from './value-json.js';

export type Status = 'pass' | 'fail' | 'unknown' | 'notApplicable';

/** What rules see besides the expansion. */
export interface RunOptions extends SystemOptions {
  /** What the configuration sets, by rule id. */
  readonly settings?: ReadonlyMap<string, { readonly settings?: GivenSettings | undefined }>;
}

/** What one rule says about one resource. */
export interface RuleResult {
  readonly rule: Rule;
  readonly resource: ResourceView;
  /** The worst of the outcomes. */
  readonly status: Status;
  readonly outcomes: readonly OutcomeResult[];
}

export interface OutcomeResult {
  readonly status: Status;
  /** Key of the rule's message; undefined if the rule does not apply. */
  readonly message: string | undefined;
  /** Why the rule does not apply. */
  readonly reason: string | undefined;
  /** Set for `fail` and `unknown`. */
  readonly finding: Finding | undefined;
  /** What decided it; none if the rule does not apply. */
  readonly evidence: readonly Evidence[];
}

export interface RuleRun {
  /** One for every rule and resource of its types, passing ones included. */
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
}

/**
 * Judges every resource of an expansion by every rule that speaks of its type. A rule that throws is reported as an
 * internal error and gives no verdict.
 */
export function runRules(
  expansion: Expansion,
  rules: readonly Rule[],
  options: RunOptions,
  bag: DiagnosticBag,
): RuleRun {
  const system = new System(expansion, options);
  const settingsOf = ({ id }: Rule) => options.settings?.get(id)?.settings;
  const applies = rulesByType(rules);
  const judged = system.graph.own.flatMap((resource) =>
    applies(resource.type).flatMap((rule) => judge(rule, settingsOf(rule), resource, system, bag)),
  );
  const silenced = silencedRules(judged);
  const results = judged.map((one) => resultOf(one, expansion, silenced));
  return { results, findings: results.flatMap((result) => result.outcomes.flatMap(({ finding }) => finding ?? [])) };
}

interface Judged {
  readonly rule: Rule;
  readonly resource: ResourceView;
  readonly outcomes: readonly Outcome[];
  /** What would mend each of them. */
  readonly mendings: readonly (Mending | undefined)[];
}

function rulesByType(rules: readonly Rule[]): (type: string) => readonly Rule[] {
  const byType = new Map<string, readonly Rule[]>();
  return (type) => {
    const key = type.toLowerCase();
    const known = byType.get(key);
    if (known !== undefined) return known;
    const found = rules.filter((rule) => rule.appliesTo.some((pattern) => matchesType(key, pattern.toLowerCase())));
    byType.set(key, found);
    return found;
  };
}

function matchesType(type: string, pattern: string): boolean {
  if (pattern === '*') return !type.startsWith('azureml-gate/');
  return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

function judge(
  rule: Rule,
  settings: GivenSettings | undefined,
  resource: ResourceView,
  system: System,
  bag: DiagnosticBag,
): readonly Judged[] {
  try {
    const outside = reasonNotToAsk(rule, resource, system);
    const outcomes = outside === undefined ? [rule.check(resource, system, settings)].flat() : [notApplicable(outside)];
    const mendings = outcomes.map((outcome) => mendingFor(rule, settings, outcome, resource, system));
    return [{ rule, resource, outcomes, mendings }];
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    bag.report(
      'internal-error',
      `Rule ${rule.id} failed on ${resource.address}: ${cause}`,
      resource.resource.headerSpan,
    );
    return [];
  }
}

/** What would mend it, if the rule says so. Only what fails for certain is mended. */
function mendingFor(
  rule: Rule,
  given: GivenSettings | undefined,
  outcome: Outcome,
  resource: ResourceView,
  system: System,
): Mending | undefined {
  if (outcome.status !== 'fail') return undefined;
  const recipe = rule.fixes[outcome.message];
  if (recipe === undefined) return undefined;
  const judged = primaryOf(resource, outcome);
  const expected = outcome.details.expected ?? judged.expected;
  return mendingOf(recipe, { resource, system, judged, expected, settings: valuesOf(rule.settings, given) });
}

/** Why rules are not asked about a resource, whatever they would say. */
export const NOT_ASKED = {
  onlyLive: 'only live Azure tells',
  declaredElsewhere: 'it is judged where it is declared',
  onlyReferenced: 'it is only referenced here, not declared',
  notLinked: 'no workspace here is known to use it',
} as const;

/** Why a rule is not asked about a resource of its type; undefined if it is. */
function reasonNotToAsk(rule: Rule, resource: ResourceView, system: System): string | undefined {
  const { existing } = resource.resource;
  if (rule.decidedBy === 'live' && resource.form !== 'live') return NOT_ASKED.onlyLive;
  if (existing && system.graph.declarationOf(resource) !== resource) return NOT_ASKED.declaredElsewhere;
  if (rule.scope === 'declared' || isOwnType(resource.type)) return existing ? NOT_ASKED.onlyReferenced : undefined;
  return associationOf(resource, system) === undefined ? NOT_ASKED.notLinked : undefined;
}

/**
 * A property the API version does not define is reported once, by the rule about that. Every rule that fails because of it
 * stays silent; here is which, by resource and property.
 */
type Silenced = ReadonlyMap<string, readonly { readonly path: string; readonly ruleId: string }[]>;

function silencedRules(judged: readonly Judged[]): Silenced {
  const silenced = new Map<string, { readonly path: string; readonly ruleId: string }[]>();
  for (const { rule, outcomes } of judged) {
    for (const { resource, path = '' } of outcomes.flatMap(droppedBy)) {
      const list = silenced.get(resource.address) ?? [];
      list.push({ path: path.toLowerCase(), ruleId: rule.id });
      silenced.set(resource.address, list);
    }
  }
  return silenced;
}

/** "; AML-IDN-007 therefore does not hold": what it means that the property, with all below it, has no effect. */
function consequenceOf({ resource, path = '' }: Evidence, silenced: Silenced): string {
  const prefix = path.toLowerCase();
  const below = (silenced.get(resource.address) ?? []).filter((one) => `${one.path}.`.startsWith(`${prefix}.`));
  const ids = [...new Set(below.map((one) => one.ruleId))].sort();
  if (ids.length === 0) return '';
  return `; ${ids.join(' and ')} therefore ${ids.length === 1 ? 'does' : 'do'} not hold`;
}

function droppedBy(outcome: Outcome): readonly Evidence[] {
  if (outcome.status !== 'fail' && outcome.status !== 'unknown') return [];
  return outcome.judgement.evidence.filter((one) => one.dropped === true);
}

function resultOf(judged: Judged, expansion: Expansion, silenced: Silenced): RuleResult {
  const { rule, resource } = judged;
  const results = judged.outcomes.map((outcome, at) =>
    outcomeResult(judged, outcome, judged.mendings[at], expansion, silenced),
  );
  return { rule, resource, status: worst(results.map((result) => result.status)), outcomes: results };
}

function outcomeResult(
  { rule, resource }: Judged,
  outcome: Outcome,
  mending: Mending | undefined,
  expansion: Expansion,
  silenced: Silenced,
): OutcomeResult {
  if (outcome.status === 'notApplicable') return silent(outcome.reason);
  if (outcome.status === 'passed') {
    return { status: 'pass', message: undefined, reason: outcome.reason, finding: undefined, evidence: [] };
  }
  const { evidence } = outcome.judgement;
  if (outcome.status === 'pass')
    return { status: 'pass', message: outcome.message, reason: undefined, finding: undefined, evidence };
  const [dropped] = droppedBy(outcome);
  if (dropped !== undefined) return silent(`the API version does not define ${dropped.path ?? 'the property'}`);
  if (evidence.length > 0 && evidence.every((one) => one.unchanged === true)) {
    return silent('this update does not touch it');
  }
  const finding = findingOf(rule, resource, outcome, mending, expansion, silenced);
  return { status: outcome.status, message: outcome.message, reason: undefined, finding, evidence };
}

function silent(reason: string): OutcomeResult {
  return { status: 'notApplicable', message: undefined, reason, finding: undefined, evidence: [] };
}

function worst(statuses: readonly Status[]): Status {
  const order: readonly Status[] = ['fail', 'unknown', 'pass'];
  return order.find((status) => statuses.includes(status)) ?? 'notApplicable';
}

function findingOf(
  rule: Rule,
  resource: ResourceView,
  answer: Answer,
  mending: Mending | undefined,
  expansion: Expansion,
  silenced: Silenced,
): Finding {
  const status = answer.status === 'fail' ? 'fail' : 'unknown';
  const primary = wellPlaced(primaryOf(resource, answer));
  const secret = isSecret(answer, primary);
  const evidence = [...answer.judgement.evidence, ...answer.doubts];
  const expected = answer.details.expected ?? primary.expected;
  const identity = identityOf(answer, primary, secret);
  return {
    rule,
    status,
    severity: answer.details.severity ?? rule.messages[answer.message]?.severity ?? rule.severity,
    message: messageOf(rule, answer, primary, silenced),
    resource: { type: resource.type, name: resource.displayName, address: resource.address, form: resource.form },
    property: primary.path,
    actual: secret ? undefined : knownJson(primary.value),
    ...(answer.details.accepted && { accepted: answer.details.accepted }),
    ...(secret ? { secret } : {}),
    expected,
    ...asWritten(primary, expected),
    absent: primary.absent,
    span: primary.span,
    declaration: { whole: resource.resource.span, header: resource.resource.headerSpan },
    related: relatedPlaces(primary, evidence, { secret, undecided: status === 'unknown' }),
    assumptions: assumptionsOf(resource.resource, evidence),
    copies: [],
    environments: expansion.environment === undefined ? [] : [expansion.environment],
    mendings: mending === undefined ? [] : [mending],
    identity,
    fingerprint: fingerprintOf(rule, identity),
  };
}

/**
 * The evidence a finding points at: what the judgement is about; else what fails of the judged resource, written rather than
 * absent, and for an unknown that which is not known; else the resource itself.
 */
function primaryOf(resource: ResourceView, { status, judgement }: Answer): Evidence {
  const own = judgement.evidence.filter((one) => one.resource === resource.resource && one.answer !== true);
  const telling = status === 'unknown' ? own.filter((one) => one.because !== undefined) : own;
  const candidates = telling.length > 0 ? telling : own;
  const subject = own.find((one) => one.isSubject === true);
  return subject ?? candidates.find((one) => !one.absent) ?? candidates[0] ?? resource.evidence();
}

/** Where somebody would write it: what is absent may have a block of its own that is there. */
function wellPlaced(evidence: Evidence): Evidence {
  const { absent, path, resource } = evidence;
  const span = absent && path !== undefined ? resource.words?.placeOf(path) : undefined;
  return span === undefined ? evidence : { ...evidence, span };
}

/** The words of the form for what is judged and for what would pass, where they are not ARM's. */
function asWritten(evidence: Evidence, expected: unknown): Partial<Finding> {
  const { path, resource } = evidence;
  const name = path === undefined ? undefined : resource.words?.nameOf(path);
  const change = expectedAsWritten(evidence, expected);
  return {
    ...(name === undefined ? {} : { propertyAsWritten: name }),
    ...(change === undefined ? {} : { expectedAsWritten: change }),
  };
}

/** True if what was found is never printed. */
function isSecret({ details }: Answer, { resource, path, value }: Evidence): boolean {
  return details.secret === true || holdsSecret(resource.type, path, value);
}

function messageOf(rule: Rule, answer: Answer, primary: Evidence, silenced: Silenced): string {
  const message = rule.messages[answer.message];
  if (message === undefined) throw new Error(`${rule.id} has no message '${answer.message}'`);
  const words = new Map<string, string>([
    ['actual', describeActual(primary, isSecret(answer, primary))],
    ['property', nameAsWritten(primary) ?? ''],
    ['consequence', consequenceOf(primary, silenced)],
    ...Object.entries(answer.details.words ?? {}),
  ]);
  const { type, apiVersion, words: vocabulary } = primary.resource;
  const speech = { rule, type, vocabulary, apiVersion, words };
  return answer.status === 'unknown' ? unknownMessage(message, answer, speech) : failMessage(message, speech);
}

/** Never from positions, so that it survives edits elsewhere; never from a secret, which a short hash would give away. */
function identityOf(
  { message, details }: Answer,
  { resource, path, value }: Evidence,
  secret: boolean,
): FindingIdentity {
  return {
    address: resource.address,
    path: path ?? '',
    value: value === undefined || secret ? '' : textOf(value),
    message: JSON.stringify([message, ...Object.values(details.words ?? {})]),
  };
}

function fingerprintOf(rule: Rule, { address, path, value, message }: FindingIdentity): string {
  const parts = JSON.stringify([rule.id, address, path, value, message]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
