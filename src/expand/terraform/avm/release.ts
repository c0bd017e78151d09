/** Which release of a known module a call means. */
import { compare, isBefore, parseVersion, type Version } from '../../mapping/version.js';
import { allows, type Bound, parseBound } from '../azurerm/provider-version.js';

/** A release that is described. */
export class Release {
  private readonly version: Version;

  constructor(readonly name: string) {
    this.version = versionOf(name);
  }

  since(version: string): boolean {
    return !this.before(version);
  }

  before(version: string): boolean {
    return isBefore(this.version, version);
  }
}

/** The releases that a call may mean. */
export interface PossibleReleases {
  /** Newest first; never empty. */
  readonly releases: readonly Release[];
  /** The call names the one there is. */
  readonly isNamed: boolean;
  /** What they are the releases of, as the end of a clause: "known", "known of '~> 0.3'". */
  readonly which: string;
}

/**
 * The releases that a version argument allows: those of a range that were read, all of them if it says nothing or asks for
 * something newer. Undefined if it asks for one that was not read.
 *
 * @param known oldest first
 * @param constraint undefined if the call says nothing or nothing readable
 */
export function possibleReleases(
  known: readonly string[],
  constraint: string | undefined,
): PossibleReleases | undefined {
  const newestFirst = [...known].reverse();
  const all = { releases: newestFirst.map((name) => new Release(name)), isNamed: false, which: 'known' };
  const bounds = constraint === undefined ? [] : constraint.split(',').map(parseBound);
  const readable = bounds.filter((bound) => bound !== undefined);
  const [newest] = newestFirst;
  if (newest === undefined) return undefined;
  if (readable.length === 0 || readable.length < bounds.length) return all;
  const allowed = newestFirst.filter((name) => readable.every((bound) => allows(bound, versionOf(name))));
  if (allowed.length === 0) {
    const [first] = all.releases;
    return first !== undefined && readable.some((bound) => asksForMore(bound, newest))
      ? { ...all, releases: [first] }
      : undefined;
  }
  return {
    releases: allowed.map((name) => new Release(name)),
    isNamed: readable.some(({ operator }) => operator === '='),
    which: `known of '${constraint?.trim() ?? ''}'`,
  };
}

/** True if the bound leaves only releases newer than this one. */
function asksForMore({ operator, version }: Bound, newest: string): boolean {
  const order = compare(version, versionOf(newest));
  return operator === '>' ? order >= 0 : ['=', '>=', '~>'].includes(operator) && order > 0;
}

function versionOf(name: string): Version {
  return parseVersion(name) ?? { major: 0, minor: 0, patch: 0 };
}
