/** Paths into a resource's body as aliases have them: `properties.networkAcls.ipRules[*].value`, `tags['cost.center']`. */

/** A member name, or {@link EVERY} for the items of an array. */
export type BodySegment = string | typeof EVERY;

/** Every item of the array that stands there. */
export const EVERY = Symbol('[*]');

/** The segments of a path; a name in brackets and quotes may hold dots and brackets. */
export function bodySegmentsOf(path: string): readonly BodySegment[] {
  const segments: BodySegment[] = [];
  for (const [, everything, quoted, bare] of path.matchAll(/(\[\*\])|\['((?:[^']|'')*)'\]|([^.[\]]+)/g)) {
    if (everything !== undefined) segments.push(EVERY);
    else segments.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'"));
  }
  return segments;
}

/** The path of a tag. */
export function tagPath(name: string): string {
  return /^[\w-]+$/.test(name) ? `tags.${name}` : `tags['${name.replaceAll("'", "''")}']`;
}

/** The name of the tag that a field such as `tags['env']`, `tags.env` or `tags[env]` is about; undefined for other fields. */
export function tagNamed(field: string): string | undefined {
  const [, quoted, bracketed, dotted] =
    /^tags(?:\['((?:[^']|'')*)'\]|\[([^\]']*)\]|\.(.+))$/is.exec(field.trim()) ?? [];
  return quoted?.replaceAll("''", "'") ?? bracketed ?? dotted;
}
