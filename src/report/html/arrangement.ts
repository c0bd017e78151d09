/** Columns of blocks in an order with few crossings, and at heights that keep arrows short. */

/** One thing in a column that keeps together: a node, a frame with its nodes, a lane for passing arrows. */
export interface Block {
  readonly frame?: string;
  readonly items: readonly Item[];
  /** The room a frame takes around its items. */
  readonly inset: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Between items. */
  readonly gap: number;
}

export interface Item {
  readonly key: string;
  readonly height: number;
}

type Columns<B extends Block = Block> = readonly (readonly B[])[];
type Links = readonly (readonly [string, string])[];

/** More rounds than this change nothing that can be seen. */
const ROUNDS = 8;

/**
 * The blocks of each column, and the items of each block, in an order with few crossings: again and again, from the left and
 * from the right, by what they are joined with on that side (the barycentre method); the best order that is come across.
 */
export function ordered(columns: Columns, links: Links): Columns {
  const columnOf = new Map(
    columns.flatMap((blocks, at) => blocks.flatMap(({ items }) => items.map(({ key }) => [key, at] as const))),
  );
  const across = links.filter(([from, to]) => columnOf.get(from) !== columnOf.get(to));
  const neighbours = neighboursOf(across);
  let [now, best] = [columns, columns];
  let fewest = crossings(columns, across, columnOf);
  for (let round = 0; round < ROUNDS; round++) {
    const side = round % 2 === 0 ? -1 : 1;
    for (const column of side < 0 ? now.keys() : [...now.keys()].reverse()) {
      const places = placesIn(now);
      const order = (key: string): number => {
        const beside = (neighbours.get(key) ?? []).filter((other) => ((columnOf.get(other) ?? 0) - column) * side > 0);
        return meanOf(beside.map((other) => places.get(other) ?? 0.5)) ?? places.get(key) ?? 0.5;
      };
      now = now.map((blocks, at) => (at === column ? sortedBlocks(blocks, order) : blocks));
    }
    const count = crossings(now, across, columnOf);
    if (count < fewest) [best, fewest] = [now, count];
  }
  return best;
}

function sortedBlocks(blocks: readonly Block[], order: (key: string) => number): readonly Block[] {
  const inside = blocks.map((block) => ({ ...block, items: sortedBy(block.items, ({ key }) => order(key)) }));
  return sortedBy(inside, ({ items }) => meanOf(items.map(({ key }) => order(key))) ?? 0.5);
}

/** How many pairs of links cross between their columns. */
function crossings(columns: Columns, links: Links, columnOf: ReadonlyMap<string, number>): number {
  const places = placesIn(columns);
  const ends = links.map(([from, to]) => {
    const [left, right] = (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0) ? [from, to] : [to, from];
    return { column: columnOf.get(left), start: places.get(left) ?? 0, end: places.get(right) ?? 0 };
  });
  let count = 0;
  for (const [at, one] of ends.entries()) {
    for (const other of ends.slice(at + 1)) {
      if (one.column === other.column && (one.start - other.start) * (one.end - other.end) < 0) count += 1;
    }
  }
  return count;
}

/** How far down each item stands in its column: 0 is the top, 1 the bottom. */
function placesIn(columns: Columns): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((blocks) => {
      const items = blocks.flatMap((block) => block.items);
      return items.map(({ key }, at) => [key, (at + 0.5) / items.length] as const);
    }),
  );
}

/** The blocks with their heights: each as near to what it is joined with as the others in its column let it. */
export function aligned(columns: Columns, links: Links, gap: number): Columns<Block & { readonly y: number }> {
  const neighbours = neighboursOf(links);
  let now: Columns<Block & { readonly y: number }> = columns.map((blocks) => stacked(blocks, () => undefined, gap));
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of round % 2 === 0 ? now.keys() : [...now.keys()].reverse()) {
      const centres = centresOf(now);
      const wanted = ({ items }: Block) => {
        const own = ownCentres(items, centres);
        const joined = items.flatMap(({ key }) =>
          (neighbours.get(key) ?? []).map((other) => (centres.get(other) ?? 0) - ((centres.get(key) ?? 0) - own)),
        );
        return meanOf(joined);
      };
      now = now.map((blocks, at) => (at === column ? stacked(blocks, wanted, gap) : blocks));
    }
  }
  return now;
}

function ownCentres(items: readonly Item[], centres: ReadonlyMap<string, number>): number {
  return meanOf(items.map(({ key }) => centres.get(key) ?? 0)) ?? 0;
}

/**
 * The blocks from top to bottom, each with its middle as near as can be to where it is wanted. Blocks that would overlap move
 * together (the pool adjacent violators algorithm of isotonic regression).
 */
function stacked<B extends Block & { readonly y?: number }>(
  blocks: readonly B[],
  wanted: (block: B) => number | undefined,
  gap: number,
): readonly (B & { readonly y: number })[] {
  const pools: { sum: number; count: number }[] = [];
  const sizes: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    const height = heightOf(block);
    const middle = wanted(block);
    const target = (middle === undefined ? (block.y ?? offset) : middle - height / 2) - offset;
    pools.push({ sum: target, count: 1 });
    sizes.push(height);
    offset += height + gap;
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before && before.sum / before.count > last.sum / last.count;
    ) {
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      [last, before] = [pools.at(-1), pools.at(-2)];
    }
  }
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  let top = 0;
  return blocks.map((block, at) => {
    const y = top + (shifts[at] ?? 0);
    top += (sizes[at] ?? 0) + gap;
    return { ...block, y };
  });
}

function heightOf({ items, inset, gap }: Block): number {
  const inside = items.reduce((sum, { height }) => sum + height + gap, -gap);
  return inset.top + inside + inset.bottom;
}

function centresOf(columns: Columns<Block & { readonly y: number }>): ReadonlyMap<string, number> {
  const centres = new Map<string, number>();
  for (const { items, inset, gap, y } of columns.flat()) {
    let at = y + inset.top;
    for (const { key, height } of items) {
      centres.set(key, at + height / 2);
      at += height + gap;
    }
  }
  return centres;
}

function neighboursOf(links: Links): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of links) {
    found.set(from, (found.get(from) ?? new Set()).add(to));
    found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return new Map([...found].map(([key, others]) => [key, [...others]]));
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sorted; what is equal keeps its order. */
function sortedBy<T>(items: readonly T[], by: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, value: by(item) }))
    .sort((left, right) => left.value - right.value)
    .map(({ item }) => item);
}
