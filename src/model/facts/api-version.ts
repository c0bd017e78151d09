/** API versions: `2024-10-01`, or with a suffix such as `-preview` for versions that may still change. */

export interface ApiVersion {
  readonly date: string;
  readonly preview: boolean;
}

/** The parts of an API version, or undefined if the text is none. */
export function parseApiVersion(text: string): ApiVersion | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(-[a-z][a-z0-9.-]*)?$/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { date: match[1], preview: match[2] !== undefined };
}

/** Negative if `left` is older. A preview precedes the stable version of its date. Texts that are no version sort last. */
export function compareApiVersions(left: string, right: string): number {
  const [one, other] = [parseApiVersion(left), parseApiVersion(right)];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return Number(other.preview) - Number(one.preview);
}

/** Versions in which something exists; a part that is not given sets no bound. */
export interface VersionRange {
  /** First version in it. */
  readonly since?: string;
  /** First version no longer in it. */
  readonly before?: string;
}

/** True if the version lies in the range. No version means the form has none: the newest counts. */
export function isInRange(version: string | undefined, range: VersionRange): boolean {
  if (version === undefined) return range.before === undefined;
  if (range.since !== undefined && compareApiVersions(version, range.since) < 0) return false;
  return range.before === undefined || compareApiVersions(version, range.before) < 0;
}

/** In which versions of its type a property exists. */
export interface Availability {
  readonly firstPreview?: string;
  readonly firstStable?: string;
  /** Versions after the first that lack it again. */
  readonly missingIn?: readonly string[];
  readonly lastStable?: string;
  readonly lastPreview?: string;
}

/**
 * True if the property exists in the version. Stable: from the first stable version to the last. Preview: from the
 * first preview, or later than the first stable version, to the last preview. Gaps are left out of both.
 */
export function existsIn(version: string, availability: Availability): boolean {
  const parsed = parseApiVersion(version);
  if (parsed === undefined) return true;
  if (availability.missingIn?.includes(version) === true) return false;
  return parsed.preview ? existsInPreview(version, availability) : existsInStable(version, availability);
}

function existsInStable(version: string, { firstStable, lastStable }: Availability): boolean {
  if (firstStable === undefined || compareApiVersions(version, firstStable) < 0) return false;
  return lastStable === undefined || compareApiVersions(version, lastStable) <= 0;
}

function existsInPreview(version: string, availability: Availability): boolean {
  const { firstPreview, firstStable } = availability;
  const begun = [firstPreview, firstStable].some(
    (first) => first !== undefined && compareApiVersions(version, first) >= 0,
  );
  const last = availability.lastPreview ?? availability.lastStable;
  return begun && (last === undefined || compareApiVersions(version, last) <= 0);
}
