/** Definitions and initiatives that the sources name and do not hold, from where they may be had. */
import { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Declaration } from './declaration.js';
import { idOf, isGuid, isSame, type Named } from './naming.js';
import { readAssignment, type Target } from './read-assignment.js';
import { readInitiative } from './read-initiative.js';
import type { PolicySources } from './read-sources.js';
import { isVersion } from './versions.js';

/** Answers for resource IDs; what it cannot get it gives a reason for. Never throws. */
export interface PolicyResolver {
  resolve(wanted: readonly WantedPolicy[]): Promise<ResolvedPolicies>;
}

export interface WantedPolicy {
  readonly kind: 'definition' | 'initiative';
  /** Its resource ID, lower-cased. */
  readonly id: string;
  /** The version asked for, such as `1.*.*`; undefined: the newest. */
  readonly definitionVersion: string | undefined;
}

export interface ResolvedPolicies {
  readonly declarations: readonly Declaration[];
  /** Why one is not among them, as a clause, by lower-cased ID. */
  readonly reasons: ReadonlyMap<string, string>;
}

export const NOTHING_RESOLVED: ResolvedPolicies = { declarations: [], reasons: new Map() };

/** The sources with what they name and do not hold, as far as the resolver has it. */
export async function completed(
  sources: PolicySources,
  resolver: PolicyResolver,
  limits: Limits,
): Promise<{ readonly sources: PolicySources; readonly reasons: ReadonlyMap<string, string> }> {
  const resolvedOnes = new Set<Declaration>();
  let { declarations } = sources;
  const reasons = new Map<string, string>();
  // What assignments name may be initiatives, and these name more: nothing goes deeper.
  for (const _ of ['assigned', 'members']) {
    const wanted = missingFrom({ ...sources, declarations }, resolvedOnes, limits);
    if (wanted.length === 0) break;
    const resolved = await resolver.resolve(wanted);
    for (const one of resolved.declarations) resolvedOnes.add(one);
    declarations = [...sources.declarations, ...resolvedOnes];
    for (const [id, reason] of resolved.reasons) reasons.set(id, reason);
  }
  return { sources: { ...sources, declarations }, reasons };
}

/** The ID by which a definition or an initiative can be asked for; a GUID alone is taken for what comes with Azure. */
export function idToAskFor(named: Named): string | undefined {
  return idOf(named.prefix === undefined && isGuid(named.name) ? { ...named, prefix: '' } : named);
}

/** What is named and not declared, each version of it once. */
function missingFrom(
  sources: PolicySources,
  resolved: ReadonlySet<Declaration>,
  limits: Limits,
): readonly WantedPolicy[] {
  const declared = new Map<string, Declaration[]>();
  for (const one of sources.declarations) {
    const known = declared.get(one.named.name);
    if (known === undefined) declared.set(one.named.name, [one]);
    else known.push(one);
  }
  const isThere = (named: Named, version: string | undefined) =>
    (declared.get(named.name) ?? []).some((one) => isSame(one.named, named) && serves(one, version, resolved));
  const wanted = new Map<string, WantedPolicy>();
  for (const { target, definitionVersion } of namedIn(sources, limits)) {
    const { named } = target;
    if (named === undefined || (named.kind !== 'definition' && named.kind !== 'initiative')) continue;
    const id = isThere(named, definitionVersion) ? undefined : idToAskFor(named);
    if (id !== undefined) wanted.set(`${id} ${definitionVersion}`, { kind: named.kind, id, definitionVersion });
  }
  return [...wanted.values()];
}

/** Files say which version they hold, and are not second-guessed; of what was asked for there may be others to ask for. */
function serves(declared: Declaration, version: string | undefined, resolved: ReadonlySet<Declaration>): boolean {
  if (!resolved.has(declared)) return true;
  return version === undefined ? declared.isPinned !== true : isVersion(declared, version);
}

/** Passes on what was found, softened where it is about what Azure holds: nobody mends that in the repository. */
export function passOn(heard: DiagnosticBag, bag: DiagnosticBag): void {
  for (const item of heard.all) {
    const isElsewhere = item.span?.source.path.startsWith('/') === true;
    if (isElsewhere && item.level !== 'note') bag.report('policy-unavailable', item.message, item.span);
    else bag.add(item);
  }
}

interface NamedPolicy {
  readonly target: Target;
  readonly definitionVersion: string | undefined;
}

/** Everything that assignments and initiatives name. Mistakes in them are told when they are read for good. */
function namedIn({ declarations, assignments }: PolicySources, limits: Limits): readonly NamedPolicy[] {
  const unheard = new DiagnosticBag();
  const of = (kind: Declaration['kind']) => declarations.filter((one) => one.kind === kind);
  return [
    ...of('assignment').flatMap((one) => readAssignment(one, unheard) ?? []),
    ...assignments,
    ...of('initiative').flatMap((one) => readInitiative(one, unheard, limits)?.references ?? []),
  ];
}
