/** Azure's own account of a deployment that nobody has made: what-if for each that the inputs name. */
import type { Expansion, Resource } from '../../expand/resource.js';
import { knownString, textOf } from '../../expand/values.js';
import type { Diagnostic, DiagnosticBag } from '../../inputs/diagnostic.js';
import type { WhatIfTarget } from '../../inputs/live-options.js';
import { keyOfResource, sameResource } from '../../model/resource-key.js';
import { bundledAliases } from '../../policy/aliases/bundled.js';
import type { Rule } from '../../rules/rule.js';
import { liveResource } from '../live-resource.js';
import { restrictionsIn } from '../policies/restriction-answer.js';
import { restrictionFindings } from '../policies/restriction-findings.js';
import { Restrictions } from '../policies/restrictions.js';
import type { ArmReader, Failure } from '../reader.js';
import { answerOf, type Violation, type WhatIfAnswer } from './answer.js';
import { type DeploymentWorld, questionOf } from './deployment.js';
import { Known } from './known.js';
import { type Actual, actualsOf, matchesOf, mentionedIn, namesAllCertain, undeployedOf } from './matching.js';
import { isAbout, type OpenedModule, openedModules, withOpened } from './opened-modules.js';
import { placed } from './placed.js';
import { deployedOf, settled } from './settled.js';

export interface WhatIfAsked extends DeploymentWorld {
  readonly reader: Pick<ArmReader, 'whatIf'>;
  readonly targets: readonly WhatIfTarget[];
  /** The path in the repository of one that somebody gave; undefined if it lies outside. */
  readonly inRepository: (given: string) => string | undefined;
  /** What it is to the result that something cannot be read. */
  readonly unread: 'live-unavailable' | 'live-not-read';
}

/** What is known once Azure has answered. */
export interface WhatIf {
  /** The evaluation, of this state of the files or another one, with what Azure told of it. */
  settle(expansion: Expansion): Expansion;
  /** True if a diagnostic says that a module is not available, and Azure told what each call of it deploys. */
  isAnswered(item: Diagnostic, expansions: readonly Expansion[]): boolean;
  /** The rules, with the policies that would refuse something. */
  withRefusals(rules: readonly Rule[]): readonly Rule[];
}

export const PERMISSIONS =
  'Microsoft.Resources/deployments/whatIf/action and Microsoft.Resources/deployments/validate/action';

/** Asks about all at once; never throws for what Azure or a compiler does. What was not answered is reported. */
export async function askWhatIf(
  expansions: readonly Expansion[],
  asked: WhatIfAsked,
  bag: DiagnosticBag,
): Promise<WhatIf> {
  const questions = asked.targets.flatMap((target) => {
    const named = expansionsNamed(target, expansions, asked);
    if (typeof named !== 'string') return named.map((expansion): Question => ({ expansion, target }));
    bag.report(asked.unread, `Azure is not asked about '${target.path}': ${named}.`);
    return [];
  });
  const outcome = new Outcome();
  for (const question of questions) outcome.place(question);
  const responses = await Promise.all(questions.map((question) => responseTo(question, asked)));
  const answered = questions.flatMap((question, at): readonly Reply[] => {
    const response = responses[at];
    if (response !== undefined && typeof response !== 'string') return [{ ...question, answer: response }];
    if (response !== undefined) bag.report(asked.unread, response);
    return [];
  });
  for (const reply of answered) learnFrom(reply, asked, outcome, bag);
  for (const reply of answered) refuseBy(reply, asked, outcome, bag);
  return outcome;
}

/** One evaluation at one place. */
interface Question {
  readonly expansion: Expansion;
  readonly target: WhatIfTarget;
}

interface Reply extends Question {
  readonly answer: WhatIfAnswer;
}

/** The evaluations that a path names; else why there is none, as a clause. */
function expansionsNamed(
  { path }: WhatIfTarget,
  expansions: readonly Expansion[],
  { inRepository }: WhatIfAsked,
): readonly Expansion[] | string {
  const wanted = inRepository(path);
  if (wanted === undefined) return 'it lies outside the repository';
  const deployable = expansions.filter(({ entryPoint }) => /\.(?:bicep|json)$/i.test(entryPoint));
  const byParameters = deployable.filter(({ environment }) => environment === wanted);
  if (byParameters.length > 0) return byParameters;
  const ofTemplate = deployable.filter(({ entryPoint }) => entryPoint === wanted);
  const alone = ofTemplate.filter(({ environment }) => environment === undefined);
  if (alone.length > 0) return alone;
  const [first, ...others] = ofTemplate.flatMap(({ environment }) => environment ?? []);
  if (first !== undefined && others.length === 0) return ofTemplate;
  if (first !== undefined) return `it is deployed with ${[first, ...others].join(', ')}; name the one that is meant`;
  const isOther = expansions.some(({ entryPoint, environment }) => entryPoint === wanted || environment === wanted);
  return isOther
    ? 'what-if takes Bicep files and ARM templates'
    : 'no template or parameter file of that path is evaluated; check the path and the input paths';
}

/** What Azure answers; a sentence if it does not. */
async function responseTo({ expansion, target }: Question, asked: WhatIfAsked): Promise<WhatIfAnswer | string> {
  const what = describe({ expansion, target });
  const question = await questionOf(expansion, target, asked);
  if (typeof question === 'string') return `Azure is not asked ${what}: ${question}.`;
  const response = await asked.reader.whatIf(target.scope, question);
  return response.ok ? answerOf(response.value) : refusalText(response.failure, what);
}

function describe({ expansion: { entryPoint, environment }, target: { scope } }: Question): string {
  return `what deploying '${environment ?? entryPoint}' to ${scope} would do`;
}

function learnFrom(reply: Reply, asked: WhatIfAsked, outcome: Outcome, bag: DiagnosticBag): void {
  const { expansion, target, answer } = reply;
  const what = describe(reply);
  for (const remark of answer.remarks) bag.report('live-note', `Azure was asked ${what}: ${remark}.`);
  if (answer.failure !== undefined) reportFailure(answer, answer.failure, what, asked, bag);
  const actuals = actualsOf(answer.changes, asked.limits);
  const before = outcome.answerAbout(expansion);
  const known = knownFrom(placed(expansion, target), actuals);
  if (before !== undefined) known.compare(before.known);
  const name = nameOfScope(target.scope);
  // What Azure did not look at may be in any module, and at two places a module may deploy two things.
  const soFar = settled(placed(expansion, target), known, name);
  const mentioned = mentionedIn(answer, asked.limits);
  const isAlone = before === undefined && answer.failure === undefined && answer.remarks.length === 0;
  const isWhole = isAlone && namesAllCertain(soFar, mentioned);
  const undeployed = isWhole ? undeployedOf(soFar, mentioned) : [];
  for (const { condition } of undeployed) if (condition !== true) known.learn(condition, false);
  const opened = isWhole ? openedModules(soFar, actuals, name) : [];
  outcome.add(expansion, { known, opened, asked: before === undefined ? name : `${before.asked}, ${name}` });
}

function refuseBy(reply: Reply, asked: WhatIfAsked, outcome: Outcome, bag: DiagnosticBag): void {
  for (const violation of reply.answer.violations) {
    if (outcome.refuse(reply.expansion, violation, asked)) continue;
    const where = `where Azure is asked ${describe(reply)}`;
    const message = `A policy refuses '${violation.target}' ${where}, and no file that is read declares it.`;
    bag.report(asked.unread, message);
  }
}

function refusalText(failure: Failure, what: string): string {
  if (failure.reason === 'forbidden')
    return `Azure does not say ${what}: the identity needs a role with ${PERMISSIONS} (${failure.message}).`;
  return `Azure does not say ${what}: ${failure.message.replace(/\.$/, '')}.`;
}

/** Where policies refuse it the findings say why; anything else keeps Azure from an answer. */
function reportFailure(
  { violations }: WhatIfAnswer,
  failure: string,
  what: string,
  { unread }: WhatIfAsked,
  bag: DiagnosticBag,
): void {
  const isOfPolicies = violations.length > 0;
  bag.report(isOfPolicies ? 'live-note' : unread, `Azure does not say ${what}: ${failure}.`);
}

/** `rg-ml` of the ID of a resource group. */
function nameOfScope(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1);
}

/** With names that become known more resources are told apart; after that many rounds nothing new is found. */
const ROUNDS = 4;

function knownFrom(expansion: Expansion, actuals: readonly Actual[]): Known {
  const known = new Known();
  for (let round = 0; round < ROUNDS; round++) {
    const before = known.size;
    const soFar = settled(expansion, known, '');
    const declared = deployedOf(expansion, known);
    const writtenOf = new Map(soFar.resources.map((one, at) => [one, declared[at]]));
    for (const { planned, actual, change } of matchesOf(soFar, actuals)) {
      const written = writtenOf.get(planned) ?? planned;
      for (const [at, name] of written.names.entries()) known.learn(name, knownString(actual.names[at]));
      if (written.condition !== true) known.learn(written.condition, true);
      if (change.after !== undefined) known.learn(written.body, change.after);
    }
    if (known.size === before) break;
  }
  return known;
}

interface Answered {
  readonly known: Known;
  readonly opened: readonly OpenedModule[];
  readonly asked: string;
}

class Outcome implements WhatIf {
  private readonly answers = new Map<string, Answered>();
  /** Where evaluations go; undefined for what goes to several places. */
  private readonly places = new Map<string, WhatIfTarget | undefined>();
  private readonly made = new WeakMap<Expansion, Expansion>();
  private readonly restrictions = new Restrictions(keyOf);
  private isRefused = false;

  place({ expansion, target }: Question): void {
    const key = evaluationKey(expansion);
    this.places.set(key, this.places.has(key) ? undefined : target);
  }

  /** What was learned of an evaluation at other places. */
  answerAbout(expansion: Expansion): Answered | undefined {
    return this.answers.get(evaluationKey(expansion));
  }

  add(expansion: Expansion, answered: Answered): void {
    this.answers.set(evaluationKey(expansion), answered);
  }

  settle(expansion: Expansion): Expansion {
    // What is settled stays the same object: by that a comparison knows what a change does not touch.
    const before = this.made.get(expansion);
    if (before !== undefined) return before;
    const key = evaluationKey(expansion);
    const [answered, target] = [this.answers.get(key), this.places.get(key)];
    const told = answered === undefined ? expansion : withAnswer(expansion, answered);
    const after = target === undefined ? told : placed(told, target);
    this.made.set(expansion, after);
    this.made.set(after, after);
    return after;
  }

  isAnswered(item: Diagnostic, expansions: readonly Expansion[]): boolean {
    const modules = expansions.flatMap(({ unresolvedModules }) => unresolvedModules);
    const left = expansions.flatMap((one) => this.settle(one).unresolvedModules);
    return isAbout(item, modules) && !isAbout(item, left);
  }

  /** False if nothing that is declared is what the policy refuses. */
  refuse(expansion: Expansion, violation: Violation, { limits }: WhatIfAsked): boolean {
    const { resources } = this.settle(expansion);
    const refused = resources.filter((one) => !one.existing && isMeant(one, violation, limits));
    const answer = { contentEvaluationResult: { policyEvaluations: [violation.evaluation] } };
    for (const resource of refused) {
      const told = restrictionsIn(answer, resource, EVERYTHING_TOLD, bundledAliases());
      const key = keyOf(resource);
      this.restrictions.add(key, [...(this.restrictions.of(resource) ?? []), ...told]);
    }
    if (refused.length > 0) this.isRefused = true;
    return refused.length > 0;
  }

  withRefusals(rules: readonly Rule[]): readonly Rule[] {
    return this.isRefused ? restrictionFindings(this.restrictions, { assigned: [], rules }) : rules;
  }
}

function withAnswer(expansion: Expansion, { known, opened, asked }: Answered): Expansion {
  return withOpened(settled(expansion, known, asked), opened);
}

/** Azure evaluated the whole template. */
const EVERYTHING_TOLD = { content: {}, pending: [], untold: new Set<string>() };

function evaluationKey({ entryPoint, environment }: Expansion): string {
  return JSON.stringify([entryPoint, environment ?? '']);
}

/** Equal resources of the base are refused for the same reason. */
function keyOf({ address, body }: Resource): string {
  return `${address} ${textOf(body)}`;
}

function isMeant(resource: Resource, { target, type }: Violation, limits: WhatIfAsked['limits']): boolean {
  if (target.startsWith('/')) {
    const named = liveResource({ id: target }, '', limits);
    return named !== undefined && sameResource(keyOfResource(resource), keyOfResource(named)) === true;
  }
  if (type !== undefined && type !== resource.type.toLowerCase()) return false;
  const names = [knownString(resource.name), knownString(resource.names.at(-1))];
  return names.some((name) => name?.toLowerCase() === target.toLowerCase());
}
