/** What Azure's own policies would say to what is planned: checkPolicyRestrictions for each resource at its scope. */
import type { Resource } from '../../expand/resource.js';
import type { Secrets } from '../../expand/secrets.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Aliases } from '../../policy/aliases.js';
import { kindOfType } from '../../policy/sources/naming.js';
import { gapOf, sentencesOf } from '../facts.js';
import type { Answer, ArmReader, Body, Failure } from '../reader.js';
import { eachInTurn } from './in-turn.js';
import { type PlannedBody, parentId, plannedBody } from './planned-body.js';
import { type PlannedPlace, placeOf, scopeId } from './planned-place.js';
import { isUnderstood, type Restriction, restrictionsIn } from './restriction-answer.js';

export type { Restriction } from './restriction-answer.js';

/** The service counts each question as a write: 200 at once, and 10 a second after that. */
const MOST_QUESTIONS = 200;

const PERMISSION = 'Microsoft.PolicyInsights/checkPolicyRestrictions/read';

export interface RestrictionsAsked {
  readonly reader: ArmReader;
  /** GUIDs that the inputs name. */
  readonly subscriptions: readonly string[];
  readonly aliases: Aliases;
  /** Of all expansions. */
  readonly secrets: Secrets;
  /** What it is to the result that something cannot be read. */
  readonly unread: 'live-unavailable' | 'live-not-read';
  /** How many different questions are asked at most. */
  readonly mostQuestions?: number;
}

/** One question: what is equal in several evaluations is asked once. */
interface Question {
  readonly resource: Resource;
  readonly place: PlannedPlace;
  readonly planned: PlannedBody;
  readonly body: Body;
}

/** What Azure answered, by what it was asked. */
export class Restrictions {
  private readonly keys = new WeakMap<Resource, string>();
  private readonly answers = new Map<string, readonly Restriction[]>();

  constructor(private readonly keyOf: (resource: Resource) => string | undefined) {}

  add(key: string, restrictions: readonly Restriction[]): void {
    this.answers.set(key, restrictions);
  }

  /** How many questions were answered. */
  get answered(): number {
    return this.answers.size;
  }

  /** All that was answered. */
  get all(): readonly Restriction[] {
    return [...this.answers.values()].flat();
  }

  /** Undefined if Azure was not asked about the resource, or did not answer. */
  of(resource: Resource): readonly Restriction[] | undefined {
    const key = this.keys.get(resource) ?? this.keyOf(resource);
    if (key === undefined) return undefined;
    this.keys.set(resource, key);
    return this.answers.get(key);
  }
}

/**
 * Asks about each planned resource, with what is known of it. Never throws for what Azure does; what was not asked, and what was
 * taken for granted, is reported.
 */
export async function askRestrictions(
  planned: Iterable<Resource>,
  asked: RestrictionsAsked,
  bag: DiagnosticBag,
): Promise<Restrictions> {
  const questionOf = (resource: Resource) => questionAbout(resource, asked);
  const restrictions = new Restrictions((resource) => {
    const question = questionOf(resource);
    return typeof question === 'object' ? keyOf(question) : undefined;
  });
  const questions = new Map<string, Question>();
  const notAsked = new Notes();
  for (const resource of planned) {
    const question = questionOf(resource);
    if (typeof question === 'string') notAsked.add(question, resource);
    else if (question !== undefined && !questions.has(keyOf(question))) questions.set(keyOf(question), question);
  }
  const most = asked.mostQuestions ?? MOST_QUESTIONS;
  const within = [...questions].slice(0, most);
  for (const [, { resource }] of [...questions].slice(most)) notAsked.add(`more than ${most} differ`, resource);
  reportAssumed(
    within.map(([, question]) => question),
    bag,
  );
  for (const [because, names] of notAsked.groups)
    bag.report('policy-assumed', `Azure was not asked what its policies say to ${names}: ${because}.`);
  const refused = new Refusals();
  const odd: Question[] = [];
  await eachInTurn(within, async ([key, question]) => {
    const scope = scopeId(question.place);
    if (refused.isFinal(scope)) return;
    const answer = await ask(asked.reader, question);
    if (!answer.ok) return refused.add(scope, answer.failure);
    const read = restrictionsIn(answer.value, question.resource, question.planned, asked.aliases);
    if (!isUnderstood(answer.value, read)) odd.push(question);
    restrictions.add(key, read);
  });
  if (odd.length > 0)
    bag.report(asked.unread, `What Azure answered that its policies say to ${namesOf(odd)} is not all understood.`);
  for (const sentence of refused.sentences()) bag.report(asked.unread, sentence);
  return restrictions;
}

/** Undefined for what nobody plans; a clause if it is planned and cannot be asked about. */
function questionAbout(
  resource: Resource,
  { subscriptions, aliases, secrets }: RestrictionsAsked,
): Question | string | undefined {
  const { type, existing, form, patch, apiVersion } = resource;
  if (existing || form === 'live' || form === 'configuration' || !isAzureType(type)) return undefined;
  if (patch) return 'it is an update, which does not say what stays as it is';
  const place = placeOf(resource, subscriptions);
  if (typeof place === 'string') return place;
  const planned = plannedBody(resource, { place, aliases, secrets });
  if (planned === undefined) return 'nothing of what it says is known';
  const parent = parentId(resource, place);
  const details = {
    resourceContent: planned.content,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(parent === undefined ? {} : { scope: parent }),
  };
  const pending = planned.pending.length === 0 ? {} : { pendingFields: planned.pending };
  return { resource, place, planned, body: { resourceDetails: details, ...pending, includeAuditEffect: true } };
}

/** Types of providers; of policies Azure says nothing, and deployments are none that policies see. */
function isAzureType(type: string): boolean {
  const isType = /^[A-Za-z][\w]*(?:\.[\w]+)+(?:\/[\w.-]+)+$/.test(type);
  return isType && kindOfType(type) === undefined && !/^microsoft\.resources\/deployments$/i.test(type);
}

function keyOf({ place, body }: Question): string {
  return JSON.stringify([scopeId(place), body]);
}

/** A group that the same deployment makes is not there yet: then its subscription answers. */
async function ask(reader: ArmReader, { place, body }: Question): Promise<Answer<Body>> {
  const answer = await reader.checkPolicyRestrictions(scopeId(place), body);
  if (answer.ok || answer.failure.reason !== 'not-found' || place.resourceGroup === undefined) return answer;
  return reader.checkPolicyRestrictions(scopeId({ ...place, resourceGroup: undefined }), body);
}

function reportAssumed(questions: readonly Question[], bag: DiagnosticBag): void {
  const assumed = questions.filter(({ place }) => place.isAssumed);
  const [first] = assumed;
  if (first !== undefined) {
    const taken = `subscription ${first.place.subscription}, the only one of the inputs, is taken`;
    bag.report('policy-assumed', `No file says to which subscription ${namesOf(assumed)} will be deployed: ${taken}.`);
  }
  const inAnyGroup = questions.filter(({ place }) => place.isGroupUnknown);
  if (inAnyGroup.length === 0) return;
  const left = 'Azure is asked at the subscription, and what is assigned to a resource group is not in its answer';
  const message = `No file says to which resource group ${namesOf(inAnyGroup)} will be deployed: ${left}.`;
  bag.report('policy-assumed', message);
}

/** How many names one sentence has. */
const NAMED = 3;

function namesOf(questions: readonly { readonly resource: Resource }[]): string {
  const names = [...new Set(questions.map(({ resource }) => `'${resource.address}'`))];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return names.slice(0, NAMED).join(', ') + more;
}

/** Resources by the reason for which they are not asked about. */
class Notes {
  private readonly byReason = new Map<string, { readonly resource: Resource }[]>();

  add(because: string, resource: Resource): void {
    const known = this.byReason.get(because);
    if (known === undefined) this.byReason.set(because, [{ resource }]);
    else known.push({ resource });
  }

  get groups(): readonly (readonly [because: string, names: string])[] {
    return [...this.byReason].map(([because, resources]) => [because, namesOf(resources)]);
  }
}

/** What was not answered. Where the identity may not ask, it may not ask again. */
class Refusals {
  private readonly failures: { readonly scope: string; readonly failure: Failure }[] = [];

  add(scope: string, failure: Failure): void {
    this.failures.push({ scope, failure });
  }

  isFinal(scope: string): boolean {
    return this.failures.some(
      (one) =>
        one.failure.reason === 'unauthorized' ||
        one.failure.reason === 'out-of-time' ||
        (one.failure.reason === 'forbidden' && one.scope === scope),
    );
  }

  sentences(): readonly string[] {
    const gaps = this.failures.map(({ scope, failure }) => gapOf(failure, 'policy restrictions', scope, PERMISSION));
    return sentencesOf(gaps);
  }
}
