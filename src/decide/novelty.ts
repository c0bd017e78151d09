/**
 * Telling new findings from old ones: by what a finding is about, never by its line. The sets of findings of the head and
 * of the base are compared; what has a partner in the base is old, however far it moved.
 */
import type { Expansion } from '../expand/resource.js';
import type { Finding } from '../rules/finding.js';

/** A finding of one evaluation, before equal ones are merged. */
export interface EvaluatedFinding {
  readonly finding: Finding;
  readonly entryPoint: string;
  /** The parameter file; undefined with defaults only. */
  readonly environment: string | undefined;
}

/** One state of the repository: what was evaluated and what was found. */
export interface Side<F extends EvaluatedFinding> {
  readonly findings: readonly F[];
  /** Every evaluation, found fault with or not. */
  readonly evaluations: readonly Evaluation[];
}

export interface Evaluation {
  readonly entryPoint: string;
  readonly environment: string | undefined;
  /** Addresses of its resources. */
  readonly addresses: readonly string[];
}

export function evaluationOf({ entryPoint, environment, resources }: Expansion): Evaluation {
  return { entryPoint, environment, addresses: resources.map(({ address }) => address) };
}

/** The path in the head of a file or folder of the base; undefined if it is gone. */
export type HeadPathOf = (basePath: string) => string | undefined;

/**
 * For each finding of the head that the base has too, its partner there. A finding has at most one partner; those of plans may
 * share one.
 *
 * Partners are sought in three rounds: the same resource, property, value and message, files that were renamed followed;
 * then a resource of the same type and name whose declaration moved or got another symbol; then an evaluation whose
 * parameter file got another name. A finding that fails is not matched with one that could not be decided.
 */
export function partnersInBase<F extends EvaluatedFinding>(
  head: Side<F>,
  base: Side<F>,
  headPathOf: HeadPathOf,
): ReadonlyMap<F, F> {
  const matching = new Matching(head.findings, base.findings);
  const inHead = (one: F): F => one;
  const moved = new Renaming(headPathOf);
  const follow = (one: F): F => moved.finding(one);

  matching.round(exactKey, inHead, follow);
  const gone = departures(head, base, moved);
  matching.round(nameKey, inHead, follow, gone.addressOnlyInHead, gone.addressOnlyInBase);
  matching.round(
    (one) => exactKey({ ...one, environment: undefined }),
    inHead,
    follow,
    gone.evaluationOnlyInHead,
    gone.evaluationOnlyInBase,
  );
  matching.lookAgain((one) => exactKey({ ...one, environment: undefined }), follow, isOfPlan);
  return matching.partners;
}

/** A plan is one more look at its root module: what the base's source shows already is nothing new in it. */
function isOfPlan({ finding }: EvaluatedFinding): boolean {
  return finding.resource.form === 'terraform-plan';
}

class Matching<F extends EvaluatedFinding> {
  readonly partners = new Map<F, F>();
  private readonly taken = new Set<F>();

  constructor(
    private readonly head: readonly F[],
    private readonly base: readonly F[],
  ) {}

  round(
    keyOf: (one: F) => string,
    inHead: (one: F) => F,
    inBase: (one: F) => F,
    mayLead: (one: F) => boolean = () => true,
    mayFollow: (one: F) => boolean = () => true,
  ): void {
    const waiting = new Map<string, F[]>();
    for (const one of this.base) {
      const followed = inBase(one);
      if (this.taken.has(one) || !mayFollow(followed)) continue;
      const key = keyOf(followed);
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [one]);
      else list.push(one);
    }
    for (const one of this.head) {
      if (this.partners.has(one) || !mayLead(one)) continue;
      const key = keyOf(inHead(one));
      // What failed before and cannot be decided now is nothing new.
      const partner = takeFirst(waiting, key, one.finding.status === 'unknown' ? ['unknown', 'fail'] : ['fail']);
      if (partner === undefined) continue;
      this.partners.set(one, partner);
      this.taken.add(partner);
    }
  }

  /** Partners for those that `mayShare`, among all findings of the base. */
  lookAgain(keyOf: (one: F) => string, inBase: (one: F) => F, mayShare: (one: F) => boolean): void {
    const waiting = this.head.filter((one) => mayShare(one) && !this.partners.has(one));
    if (waiting.length === 0) return;
    const known = new Map<string, F>();
    for (const one of this.base) {
      const key = keyOf(inBase(one));
      if (one.finding.status === 'fail' || !known.has(key)) known.set(key, one);
    }
    for (const one of waiting) {
      const partner = known.get(keyOf(one));
      const isSame = partner?.finding.status === 'fail' || one.finding.status === 'unknown';
      if (partner !== undefined && isSame) this.partners.set(one, partner);
    }
  }
}

function takeFirst<F extends EvaluatedFinding>(
  waiting: ReadonlyMap<string, F[]>,
  key: string,
  statuses: readonly Finding['status'][],
): F | undefined {
  const list = waiting.get(key) ?? [];
  for (const status of statuses) {
    const at = list.findIndex(({ finding }) => finding.status === status);
    if (at >= 0) return list.splice(at, 1)[0];
  }
  return undefined;
}

function exactKey({ finding, entryPoint, environment }: EvaluatedFinding): string {
  const { rule, identity } = finding;
  return JSON.stringify([rule.id, identity.address, ...aspectsOf(finding), entryPoint, environment ?? '']);
}

/** The resource by what Azure knows it as, wherever it is declared. */
function nameKey({ finding, environment }: EvaluatedFinding): string {
  const { rule, resource } = finding;
  return JSON.stringify([
    rule.id,
    resource.type.toLowerCase(),
    resource.name.toLowerCase(),
    ...aspectsOf(finding),
    environment ?? '',
  ]);
}

function aspectsOf({ identity }: Finding): readonly string[] {
  return [identity.path, identity.value, identity.message];
}

/** What only one of the sides has: there a partner may have another address or another parameter file. */
function departures<F extends EvaluatedFinding>(head: Side<F>, base: Side<F>, moved: Renaming) {
  const headAddresses = new Set(head.evaluations.flatMap(({ addresses }) => addresses));
  const baseAddresses = new Set(
    base.evaluations.flatMap(({ addresses }) => addresses.map((one) => moved.address(one))),
  );
  const headEvaluations = new Set(head.evaluations.map(evaluationKey));
  const baseEvaluations = new Set(base.evaluations.map((one) => evaluationKey(moved.evaluation(one))));
  return {
    addressOnlyInHead: ({ finding }: F) => !baseAddresses.has(finding.identity.address),
    addressOnlyInBase: ({ finding }: F) => !headAddresses.has(finding.identity.address),
    evaluationOnlyInHead: (one: F) => !baseEvaluations.has(evaluationKey(one)),
    evaluationOnlyInBase: (one: F) => !headEvaluations.has(evaluationKey(one)),
  };
}

function evaluationKey({ entryPoint, environment }: Pick<Evaluation, 'entryPoint' | 'environment'>): string {
  return JSON.stringify([entryPoint, environment ?? '']);
}

/** What is said of the base, in the paths of the head. */
class Renaming {
  constructor(private readonly headPathOf: HeadPathOf) {}

  path(path: string): string {
    return this.headPathOf(path) ?? path;
  }

  /** `infra/main.bicep:workspace`: the entry point, then what stands in it. */
  address(address: string): string {
    const colon = address.indexOf(':');
    return colon < 0 ? address : `${this.path(address.slice(0, colon))}${address.slice(colon)}`;
  }

  evaluation<E extends Pick<Evaluation, 'entryPoint' | 'environment'>>(one: E): E {
    const environment = one.environment === undefined ? undefined : this.path(one.environment);
    return { ...one, entryPoint: this.path(one.entryPoint), environment };
  }

  finding<F extends EvaluatedFinding>(one: F): F {
    const { finding } = one;
    const identity = { ...finding.identity, address: this.address(finding.identity.address) };
    return { ...this.evaluation(one), finding: { ...finding, identity } };
  }
}
