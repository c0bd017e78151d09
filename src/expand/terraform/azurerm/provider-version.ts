/** Which release of the azurerm provider a configuration uses, as far as its files tell. */
import { type AssumedRelease, compare, formatVersion, parseVersion, type Version } from '../../mapping/version.js';
import type { ProviderRequirement } from '../terraform-resource.js';

/** The last release of each major version. Source: tags of github.com/hashicorp/terraform-provider-azurerm, August 2026. */
const LAST_RELEASES = ['5.2.0', '4.81.0', '3.117.1', '2.99.0', '1.44.0'];

/**
 * The provider's version: the lock file's, else the newest known release that the constraint allows, else the newest.
 * A constraint that cannot be read counts as none.
 */
export function assumedRelease(requirement: ProviderRequirement): AssumedRelease {
  const known = releases.get(requirement);
  if (known !== undefined) return known;
  const made = { ...assume(requirement), possible: possibleVersions(requirement) };
  releases.set(requirement, made);
  return made;
}

/** All resources of a module share one requirement, and each asks more than once. */
const releases = new WeakMap<ProviderRequirement, AssumedRelease>();

function assume({ locked, constraint }: ProviderRequirement): Omit<AssumedRelease, 'possible'> {
  const exact = locked === undefined ? undefined : parseVersion(locked);
  if (exact !== undefined) return { version: exact };
  const bounds = boundsOf(constraint);
  const version = bounds.length === 0 ? undefined : newestWithin(bounds);
  if (version === undefined) return { version: NEWEST, because: `the newest azurerm, ${formatVersion(NEWEST)}` };
  return { version, because: `the newest azurerm of '${constraint?.trim() ?? ''}', ${formatVersion(version)}` };
}

/**
 * Releases that the configuration may be run with: the lock file's alone, else the first and the last of each major version
 * that the constraint allows, and those it names itself.
 */
function possibleVersions({ locked, constraint }: ProviderRequirement): readonly Version[] {
  const exact = locked === undefined ? undefined : parseVersion(locked);
  if (exact !== undefined) return [exact];
  const bounds = boundsOf(constraint);
  const lasts = LAST_RELEASES.flatMap((text) => parseVersion(text) ?? []);
  const firsts = lasts.map(({ major }): Version => ({ major, minor: 0, patch: 0 }));
  const named = bounds.flatMap((bound) => [bound.version, ...lastUnder(bound)]);
  return [...firsts, ...lasts, ...named].filter((candidate) => bounds.every((bound) => allows(bound, candidate)));
}

/** What a constraint asks for: nothing if there is none or one part of it cannot be read. */
function boundsOf(constraint: string | undefined): readonly Bound[] {
  const bounds = constraint === undefined ? [] : constraint.split(',').map(parseBound);
  const readable = bounds.filter((bound) => bound !== undefined);
  return readable.length < bounds.length ? [] : readable;
}

/** One condition of a version constraint. */
export interface Bound {
  readonly operator: string;
  readonly version: Version;
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

const NEWEST: Version = { major: 5, minor: 2, patch: 0 };

function newestWithin(bounds: readonly Bound[]): Version | undefined {
  const releases = LAST_RELEASES.flatMap((text) => parseVersion(text) ?? []);
  const candidates = [...releases, ...bounds.flatMap(lastUnder)].sort((left, right) => compare(right, left));
  return candidates.find((candidate) => bounds.every((bound) => allows(bound, candidate)));
}

/** Releases a bound itself names: the one it is, or the last below it. */
function lastUnder({ operator, version, parts }: Bound): readonly Version[] {
  const { major, minor } = version;
  if (operator === '~>' && parts === 3) return [{ major, minor, patch: undefined }];
  if (operator === '<' && minor > 0) return [version, { major, minor: minor - 1, patch: undefined }];
  return [version];
}

/** True if the version fulfils the condition. */
export function allows({ operator, version, parts }: Bound, candidate: Version): boolean {
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
