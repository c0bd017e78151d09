/** Releases of what turns a declaration into requests to Azure: a provider, a command line. */

/** Numeric parts; the patch of a release that is only bounded from above is `undefined`: the last one there is. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number | undefined;
}

export interface AssumedRelease {
  readonly version: Version;
  /** Why this one, if no file says so. */
  readonly because?: string;
  /** The releases that may be meant, enough of them to tell whether something depends on which. */
  readonly possible: readonly Version[];
}

/** True if the version is older than `other`, such as `4.0`. */
export function isBefore(version: Version, other: string): boolean {
  const bound = parseVersion(other);
  return bound !== undefined && compare(version, bound) < 0;
}

/** `4.81.0`; `3.90` where any patch may be meant. */
export function formatVersion({ major, minor, patch }: Version): string {
  return patch === undefined ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

/** `4.81.0` or `v4.81`; undefined if it does not start like a version. */
export function parseVersion(text: string): Version | undefined {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  return { major: Number(match[1]), minor: Number(match[2] ?? 0), patch: Number(match[3] ?? 0) };
}

/** Below zero if `left` is older. */
export function compare(left: Version, right: Version): number {
  const last = Number.MAX_SAFE_INTEGER;
  return left.major - right.major || left.minor - right.minor || (left.patch ?? last) - (right.patch ?? last);
}
