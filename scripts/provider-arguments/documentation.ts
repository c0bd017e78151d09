/** Reading argument names out of the provider's documentation pages (`website/docs/r/*.html.markdown`). */

export interface DocumentedArguments {
  /** Names of arguments and blocks of the resource itself, sorted. */
  readonly arguments: readonly string[];
  /** `block.argument` for what stands in blocks, sorted; of a block in a block only the inner one is named. */
  readonly inBlocks: readonly string[];
}

const ARGUMENTS_HEADING = /^#{2,3}\s+arguments?(?:\s+reference)?\s*$/i;
const OTHER_HEADING = /^#{1,2}\s/;
const BULLET = /^(\s*)[*-]\s+`(\w+)`/;

/**
 * What the argument reference of a page lists. Pages are prose, so this goes by their habits: a bullet starts with the name
 * in backticks, and a line such as "A `sku` block supports the following:" says which block the bullets below it are in.
 */
export function documentedArguments(page: string): DocumentedArguments {
  const own = new Set<string>();
  const inBlocks = new Set<string>();
  let blocks: readonly string[] = [];
  let last = '';
  for (const line of argumentReference(page)) {
    const [, indent = '', name] = BULLET.exec(line) ?? [];
    if (name === undefined) {
      blocks = blocksIntroducedBy(line) ?? blocks;
      continue;
    }
    // What is indented below an argument stands in it.
    const around = indent.length > 1 && last !== '' ? [last] : blocks;
    if (around.length === 0) own.add(name);
    for (const block of around) inBlocks.add(`${block}.${name}`);
    if (indent.length <= 1) last = name;
  }
  return { arguments: [...own].sort(), inBlocks: [...inBlocks].sort() };
}

/** The lines of the argument reference, without code. */
function argumentReference(page: string): readonly string[] {
  const lines = page.replace(/^```[\s\S]*?^```/gm, '').split(/\r?\n/);
  const start = lines.findIndex((line) => ARGUMENTS_HEADING.test(line));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => OTHER_HEADING.test(line));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The blocks that the bullets below the line are in; undefined if the line introduces none. */
function blocksIntroducedBy(line: string): readonly string[] | undefined {
  if (!/^\s*(?:(?:an?|the|each|elements? of)\s+)?`/i.test(line)) return undefined;
  const introduction = /^(.*?)\b(?:supports?|contains?|consists?|has|have|exports?|blocks?|exposes?)\b/i.exec(line);
  const names = [...(introduction?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  return names.length === 0 ? undefined : names;
}

/** Releases by version, newest first; of an older one only what no newer one has. Releases without a page are left out. */
export function newInEach(
  pages: readonly (readonly [version: string, page: string | undefined])[],
): Readonly<Record<string, DocumentedArguments>> {
  const seen = { arguments: new Set<string>(), inBlocks: new Set<string>() };
  const releases: Record<string, DocumentedArguments> = {};
  for (const [version, page] of pages) {
    if (page === undefined) continue;
    const { arguments: own, inBlocks } = documentedArguments(page);
    releases[version] = {
      arguments: own.filter((name) => !seen.arguments.has(name)),
      inBlocks: inBlocks.filter((name) => !seen.inBlocks.has(name)),
    };
    for (const name of own) seen.arguments.add(name);
    for (const name of inBlocks) seen.inBlocks.add(name);
  }
  return releases;
}
