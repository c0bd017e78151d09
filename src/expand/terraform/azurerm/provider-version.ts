/** Which release of the azurerm provider a configuration uses, as far as its files tell. */
import type { ProviderRequirement } from '../terraform-resource.js';

/** Numeric parts; the patch of a release that is only bounded from above is `undefined`: the last one there is. */
export interface ProviderVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number | undefined;
}

export interface AssumedVersion {
  readonly version: ProviderVersion;
  /** Why this one, if the lock file does not say so. */
  readonly because?: string;
}

/** The last release of each major version. Source: tags of github.com/hashicorp/terraform-provider-azurerm, August 2026. */
const LAST_RELEASES = ['5.2.0', '4.81.0', '3.117.1', '2.99.0', '1.44.0'];

/**
 * The provider's version: the lock file's, else the newest known release that the constraint allows, else the newest.
 * A constraint that cannot be read counts as none.
 */
export function assumedVersion(requirement: ProviderRequirement): AssumedVersion {
  return remembered(assumed, requirement, assume);
}

function assume({ locked, constraint }: ProviderRequirement): AssumedVersion {
  const exact = locked === undefined ? undefined : parseVersion(locked);
  if (exact !== undefined) return { version: exact };
  const bounds = boundsOf(constraint);
  const version = bounds.length === 0 ? undefined : newestWithin(bounds);
  if (version === undefined) return { version: NEWEST, because: `the newest azurerm, ${formatVersion(NEWEST)}` };
  return { version, because: `the newest azurerm of '${constraint?.trim() ?? ''}', ${formatVersion(version)}` };
}

/**
 * Releases that the configuration may be run with, enough of them to tell whether something depends on which: the lock
 * file's alone, else the first and the last of each major version that the constraint allows, and those it names itself.
 */
export function possibleVersions(requirement: ProviderRequirement): readonly ProviderVersion[] {
  return remembered(possible, requirement, listPossible);
}

function listPossible({ locked, constraint }: ProviderRequirement): readonly ProviderVersion[] {
  const exact = locked === undefined ? undefined : parseVersion(locked);
  if (exact !== undefined) return [exact];
  const bounds = boundsOf(constraint);
  const lasts = LAST_RELEASES.flatMap((text) => parseVersion(text) ?? []);
  const firsts = lasts.map(({ major }): ProviderVersion => ({ major, minor: 0, patch: 0 }));
  const named = bounds.flatMap((bound) => [bound.version, ...lastUnder(bound)]);
  return [...firsts, ...lasts, ...named].filter((candidate) => bounds.every((bound) => allows(bound, candidate)));
}

/** All resources of a module share one requirement, and each asks more than once. */
const assumed = new WeakMap<ProviderRequirement, AssumedVersion>();
const possible = new WeakMap<ProviderRequirement, readonly ProviderVersion[]>();

function remembered<Answer>(
  answers: WeakMap<ProviderRequirement, Answer>,
  requirement: ProviderRequirement,
  make: (requirement: ProviderRequirement) => Answer,
): Answer {
  const known = answers.get(requirement);
  if (known !== undefined) return known;
  const made = make(requirement);
  answers.set(requirement, made);
  return made;
}

/** What a constraint asks for: nothing if there is none or one part of it cannot be read. */
function boundsOf(constraint: string | undefined): readonly Bound[] {
  const bounds = constraint === undefined ? [] : constraint.split(',').map(parseBound);
  const readable = bounds.filter((bound) => bound !== undefined);
  return readable.length < bounds.length ? [] : readable;
}

/** True if the version is older than `other`, such as `4.0`. */
export function isBefore(version: ProviderVersion, other: string): boolean {
  const bound = parseVersion(other);
  return bound !== undefined && compare(version, bound) < 0;
}

/** `4.81.0`; `3.90` where any patch may be meant. */
function formatVersion({ major, minor, patch }: ProviderVersion): string {
  return patch === undefined ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

/** One condition of a version constraint. */
export interface Bound {
  readonly operator: string;
  readonly version: ProviderVersion;
  /** How many parts were written: `~> 4.0` and `~> 4.0.0` differ. */
  readonly parts: number;
}

const BOUND = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(?:-[0-9A-Za-z.-]+)?\s*$/;

/** `~> 4.0`; undefined if it cannot be read. */
export function parseBound(text: string): Bound | undefined {
  const match = BOUND.exec(text);
  const version = match?.[2] === undefined ? undefined : parseVersion(match[2]);
  if (match?.[2] === undefined || version === undefined) return undefined;
  return { operator: match[1] ?? '=', version, parts: match[2].split('.').length };
}

/** `4.81.0` or `v4.81`; undefined if it does not start like a version. */
export function parseVersion(text: string): ProviderVersion | undefined {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  return { major: Number(match[1]), minor: Number(match[2] ?? 0), patch: Number(match[3] ?? 0) };
}

const NEWEST: ProviderVersion = { major: 5, minor: 2, patch: 0 };

function newestWithin(bounds: readonly Bound[]): ProviderVersion | undefined {
  const releases = LAST_RELEASES.flatMap((text) => parseVersion(text) ?? []);
  const candidates = [...releases, ...bounds.flatMap(lastUnder)].sort((left, right) => compare(right, left));
  return candidates.find((candidate) => bounds.every((bound) => allows(bound, candidate)));
}

/** Releases a bound itself names: the one it is, or the last below it. */
function lastUnder({ operator, version, parts }: Bound): readonly ProviderVersion[] {
  const { major, minor } = version;
  if (operator === '~>' && parts === 3) return [{ major, minor, patch: undefined }];
  if (operator === '<' && minor > 0) return [version, { major, minor: minor - 1, patch: undefined }];
  return [version];
}

/** True if the version fulfils the condition. */
export function allows({ operator, version, parts }: Bound, candidate: ProviderVersion): boolean {
  const order = compare(candidate, version);
  switch (operator) {
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '~>':
      return order >= 0 && candidate.major === version.major && (parts < 3 || candidate.minor === version.minor);
    default:
      return order === 0;
  }
}

/** Below zero if `left` is older. */
export function compare(left: ProviderVersion, right: ProviderVersion): number {
  const last = Number.MAX_SAFE_INTEGER;
  return left.major - right.major || left.minor - right.minor || (left.patch ?? last) - (right.patch ?? last);
}
