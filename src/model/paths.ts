/** ARM property paths: `properties.logs[0].enabled`, `properties.managedNetwork.outboundRules.pypi.destination`. */

/** One step into a body: a member name, an index into an array, or {@link EACH}. */
export type Segment = string | number;

/** The item that stands for all items of a list whose length is not known. */
export const EACH = '[*]';

/** The segments of a path of member names, as rules write them. */
export function segmentsOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

/** The path as people read it. */
export function formatPath(segments: readonly Segment[]): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (segment === EACH) path += EACH;
    else path += path === '' ? segment : `.${segment}`;
  }
  return path;
}

/** The segments of a path as people read it, whose names hold no dots and brackets. */
export function parsePath(path: string): readonly Segment[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([name]) => (/^\d+$/.test(name) ? Number(name) : name));
}

/**
 * True if the pattern (`{*}` for any member, `[]` for any item) names the path itself, or with `prefix` something it lies in.
 * Member names compare without case.
 */
export function matchesPattern(segments: readonly Segment[], pattern: readonly string[], prefix = false): boolean {
  if (prefix ? pattern.length > segments.length : pattern.length !== segments.length) return false;
  return pattern.every((wanted, at) => matchesSegment(segments[at], wanted));
}

function matchesSegment(segment: Segment | undefined, wanted: string): boolean {
  if (typeof segment === 'number' || segment === EACH) return wanted === '[]';
  return segment !== undefined && (wanted === '{*}' || segment.toLowerCase() === wanted.toLowerCase());
}

/** The pattern with its wildcards filled in from the path at the same depth; undefined if the path is too short for that. */
export function fillPattern(pattern: readonly string[], segments: readonly Segment[]): readonly Segment[] | undefined {
  const filled: Segment[] = [];
  for (const [at, wanted] of pattern.entries()) {
    const segment = wanted === '{*}' || wanted === '[]' ? segments[at] : wanted;
    if (segment === undefined) return undefined;
    filled.push(segment);
  }
  return filled;
}
