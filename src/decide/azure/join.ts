/** What the rules say of Azure as it is, beside what they say of the files: drift, told where somebody can change it. */
import type { Expansion, Resource } from '../../expand/resource.js';
import type { Span } from '../../inputs/source-file.js';
import type { RuleResult } from '../../rules/engine.js';
import { type AzureState, type Finding, type InAzure, messageKeyOf } from '../../rules/finding.js';
import type { JudgedFinding } from '../decide.js';
import { hasFault, statusFor } from './faults.js';
import { inAzure } from './in-azure.js';
import { type Declaration, Pairs } from './pairs.js';
import { partSentence, SENTENCES } from './sentences.js';
import { isSaidOfTwin, type TwinsOf } from './twins.js';
import { undeclaredFindings } from './undeclared.js';

/** One evaluation, and what every rule said of each of its resources. */
export interface JudgedExpansion {
  readonly expansion: Expansion;
  readonly findings: readonly JudgedFinding[];
  readonly results: readonly RuleResult[];
}

export interface Joined {
  /** Of the files, those that tell what Azure has instead. */
  readonly declared: ReadonlyMap<Expansion, readonly JudgedFinding[]>;
  /** Of Azure alone: at the declaration if there is one. */
  readonly live: readonly JudgedFinding[];
  /** Declarations that several resources in Azure may be. */
  readonly ambiguous: readonly Declaration[];
  /** True for what files leave open and Azure answers: it is not told, and a base that has it too has nothing that is fixed. */
  isAnswered(one: JudgedFinding): boolean;
}

/** @param portal the portal of the cloud, without a slash at the end */
export function joinedWithAzure(declared: readonly JudgedExpansion[], live: JudgedExpansion, portal: string): Joined {
  const pairs = new Pairs(
    declared.map(({ expansion }) => expansion),
    live.expansion,
  );
  const answers = new Answers([...declared, live]);
  const byAddress = new Map(live.expansion.resources.map((resource) => [resource.address, resource]));
  const joiner: Joiner = { pairs, answers, portal, byAddress, answered: new Set() };
  const byId = new Map(live.expansion.resources.map((resource) => [resource.address.toLowerCase(), resource]));
  const twins: TwinsOf = {
    isDeclared: (address) => pairs.declarationsOf(byId.get(address.toLowerCase())?.address ?? '').length > 0,
    answerOf: (ruleId, address) => answers.of(ruleId, byId.get(address.toLowerCase())),
  };
  const once = live.findings.filter(({ finding }) => !isSaidOfTwin(finding, twins));
  const told = once.flatMap((one) => aboutAzure(one, joiner));
  return {
    declared: new Map(declared.map((one) => [one.expansion, besideAzure(one, joiner)])),
    live: [...told, ...undeclaredFindings(declared, live.expansion.resources, pairs, portal)],
    ambiguous: pairs.ambiguous,
    isAnswered: ({ finding }) => finding.status === 'unknown' && joiner.answered.has(questionOf(finding)),
  };
}

interface Joiner {
  readonly pairs: Pairs;
  readonly answers: Answers;
  readonly portal: string;
  /** Resources in Azure. */
  readonly byAddress: ReadonlyMap<string, Resource>;
  /** What the files leave open and Azure answers. */
  readonly answered: Set<string>;
}

/** The rule, and the resource that it is asked about. */
function questionOf({ rule, identity }: Finding): string {
  return `${rule.id} ${identity.address}`;
}

/** What rules came to, by rule and resource. */
class Answers {
  private readonly known = new Map<Resource, Map<string, RuleResult>>();

  constructor(judged: readonly JudgedExpansion[]) {
    for (const result of judged.flatMap(({ results }) => results)) {
      const { resource } = result.resource;
      const byRule = this.known.get(resource) ?? new Map<string, RuleResult>();
      this.known.set(resource, byRule.set(result.rule.id, result));
    }
  }

  of(ruleId: string, resource: Resource | undefined): RuleResult | undefined {
    return resource && this.known.get(resource)?.get(ruleId);
  }
}

/** A finding of Azure as it is told; none if the files say it, or if they decide what Azure does not tell. */
function aboutAzure(one: JudgedFinding, { pairs, answers, portal, byAddress }: Joiner): readonly JudgedFinding[] {
  const { finding } = one;
  const { rule, resource } = finding;
  const place = (state: AzureState): InAzure => inAzure(resource.address, portal, state);
  const live = byAddress.get(resource.address);
  const part = live === undefined ? '' : partSentence(live, finding.property);
  const declarations = pairs.declarationsOf(resource.address);
  const [declaration] = declarations;
  if (declaration === undefined) {
    const isUnmatched = live !== undefined && pairs.mayBeDeclared(live);
    return [withState(unmended(one), place(isUnmatched ? 'unmatched' : 'undeclared'), part)];
  }
  const own = answers.of(rule.id, live);
  const results = declarations.map((declared) => answers.of(rule.id, declared.resource));
  const key = messageKeyOf(finding);
  const statuses = results.map((result) => statusFor(result, key));
  const isTold =
    finding.status === 'fail'
      ? results.some((result) => hasFault(result, finding, own))
      : statuses.some((status) => status !== 'notApplicable');
  if (isTold) return [];
  const isRight = statuses.every((status) => status === 'pass');
  const at = results.find((_, index) => statuses[index] === 'pass') ?? results[0];
  const told = withState(one, place(isRight ? 'weaker' : 'only-azure'), part);
  return [movedTo(told, declaration.resource, spanIn(at, finding.property))];
}

/** Where the files decide what the finding is about. */
function spanIn(result: RuleResult | undefined, property: string | undefined): Span | undefined {
  const own = (result?.outcomes ?? [])
    .flatMap(({ evidence }) => evidence)
    .filter(({ resource }) => resource === result?.resource.resource);
  return (own.find(({ path }) => path?.toLowerCase() === property?.toLowerCase()) ?? own[0])?.span;
}

/** There is no file to mend, and none that leads there. */
function unmended(one: JudgedFinding): JudgedFinding {
  return { ...one, finding: { ...one.finding, mendings: [], related: [] } };
}

/** The finding at the place of a declaration; its resource stays the one in Azure. */
function movedTo(
  one: JudgedFinding,
  { span: whole, headerSpan: header }: Resource,
  span: Span | undefined,
): JudgedFinding {
  const place = { span: span ?? header, declaration: { whole, header }, related: [], mendings: [] };
  return { ...one, finding: { ...one.finding, ...place } };
}

/** The findings of the files, with what Azure has instead or too. */
function besideAzure(
  { expansion, findings }: JudgedExpansion,
  { pairs, answers, portal, answered }: Joiner,
): readonly JudgedFinding[] {
  const byAddress = new Map(expansion.resources.map((resource) => [resource.address, resource]));
  return findings.flatMap((one) => {
    const { finding } = one;
    const declared = byAddress.get(finding.resource.address);
    const live = declared && pairs.liveOf(declared);
    if (live === undefined) return [one];
    const answer = answers.of(finding.rule.id, live);
    if (isKnownToAzure(finding, answer)) {
      answered.add(questionOf(finding));
      return [];
    }
    if (finding.status !== 'fail') return [one];
    const isSame = hasFault(answer, finding, answers.of(finding.rule.id, declared));
    if (isSame) return [withState(one, inAzure(live.address, portal, 'same'))];
    const isRight = statusFor(answer, messageKeyOf(finding)) === 'pass';
    return [isRight ? withState(one, inAzure(live.address, portal, 'weakened')) : one];
  });
}

/** True for what no file says of the subscription, where Azure was asked: what is wrong with it, Azure's own findings say. */
function isKnownToAzure({ rule, status }: Finding, answer: RuleResult | undefined): boolean {
  return status === 'unknown' && rule.ofSubscription === true && answer !== undefined && answer.status !== 'unknown';
}

/** @param part a sentence about the part of the resource that it is about; empty if it is about the whole */
function withState(one: JudgedFinding, azure: InAzure, part = ''): JudgedFinding {
  return { ...one, finding: withAzure(one.finding, azure, part) };
}

function withAzure<F extends Finding>(finding: F, azure: InAzure, part: string): F {
  const sentences = [finding.message, part, SENTENCES[azure.state]].filter((sentence) => sentence !== '');
  return { ...finding, azure, message: sentences.join(' ') };
}
