/**
 * Where everything of a picture stands: columns from those who ask to what is reached, arrows from left to right. Every position
 * follows from the picture alone, so that the same system always looks the same.
 */
import type { NodeRole, PictureEdge, PictureNode } from '../../model/picture/picture.js';
import type { MarkedPicture } from '../picture-marks.js';
import { aligned, type Block, ordered } from './arrangement.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** By id of the node. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By id of the group. */
  readonly frames: ReadonlyMap<string, Box>;
  /** For each arrow the points it passes, its ends included. */
  readonly routes: ReadonlyMap<PictureEdge, readonly Point[]>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const NODE_WIDTH = 190;
const COLUMN_GAP = 50;
const ROW_GAP = 14;
const PADDING = 12;
/** Around the nodes of a frame; its title stands in the upper part. */
const FRAME = { side: 8, top: 26, bottom: 8 };
/** The room an arrow gets that passes a column. */
const LANE = 10;

const COLUMNS: Readonly<Record<NodeRole, number>> = {
  internet: 0,
  'dns-zone': 0,
  'private-endpoint': 1,
  identity: 1,
  principal: 1,
  workspace: 2,
  registry: 2,
  compute: 2,
  endpoint: 2,
  datastore: 2,
  connection: 2,
  dependency: 3,
  'managed-network': 3,
  outside: 4,
  destination: 4,
  logs: 4,
  module: 4,
};

/** @param heightOf how much room a node needs */
export function layoutOf(picture: MarkedPicture, heightOf: (node: PictureNode) => number): Layout {
  const columnOf = columnsOf(picture);
  const lanes = new Lanes(picture.edges, columnOf);
  const columns = blocksOf(picture, columnOf, lanes, heightOf);
  const links = linksOf(picture.edges, lanes);
  const arranged = aligned(ordered(columns, links), links, ROW_GAP);
  const placed = placedBoxes(arranged);
  return {
    ...placed,
    ...sizeOf(placed),
    routes: routesOf(picture.edges, placed.boxes, lanes, columnOf),
  };
}

/** The column of every node, without gaps. Computes in a subnet stand with the private endpoints there. */
function columnsOf({ nodes, groups }: MarkedPicture): ReadonlyMap<string, number> {
  const networks = new Set(groups.filter(({ kind }) => kind === 'network').map(({ id }) => id));
  const wanted = nodes.map(({ id, role, group }) => {
    const inNetwork = group !== undefined && networks.has(group);
    return [id, inNetwork ? 1 : COLUMNS[role]] as const;
  });
  const used = [...new Set(wanted.map(([, column]) => column))].sort((left, right) => left - right);
  return new Map(wanted.map(([id, column]) => [id, used.indexOf(column)]));
}

/**
 * Lanes between the nodes of the columns an arrow passes. Arrows of one state that come from the same node share theirs until
 * they have to part.
 */
class Lanes {
  private readonly byColumn = new Map<number, Set<string>>();

  constructor(
    edges: readonly PictureEdge[],
    private readonly columnOf: ReadonlyMap<string, number>,
  ) {
    for (const edge of edges) {
      for (const [column, lane] of this.of(edge))
        this.byColumn.set(column, (this.byColumn.get(column) ?? new Set()).add(lane));
    }
  }

  in(column: number): readonly string[] {
    return [...(this.byColumn.get(column) ?? [])];
  }

  /** The lanes an arrow takes, by column. */
  of({ from, to, state }: PictureEdge): readonly (readonly [number, string])[] {
    const [start, end] = [this.columnOf.get(from) ?? 0, this.columnOf.get(to) ?? 0];
    const passed = Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at);
    return passed.map((column) => [column, `lane ${column} ${from} ${state}`]);
  }
}

function blocksOf(
  { nodes, groups }: MarkedPicture,
  columnOf: ReadonlyMap<string, number>,
  lanes: Lanes,
  heightOf: (node: PictureNode) => number,
): readonly (readonly Block[])[] {
  const count = Math.max(0, ...columnOf.values()) + 1;
  return Array.from({ length: count }, (_, column) => {
    const here = nodes.filter(({ id }) => columnOf.get(id) === column);
    const item = (node: PictureNode) => ({ key: node.id, height: heightOf(node) });
    const single = here.filter(({ group }) => group === undefined).map((node) => ({ items: [item(node)] }));
    const framed = groups.flatMap(({ id }) => {
      const items = here.filter(({ group }) => group === id).map(item);
      return items.length === 0 ? [] : [{ frame: id, items }];
    });
    const free = lanes.in(column).map((lane) => ({ items: [{ key: lane, height: LANE }] }));
    return [...single, ...framed, ...free].map((block) => ({
      ...block,
      inset: 'frame' in block ? FRAME : NO_FRAME,
      gap: ROW_GAP,
    }));
  });
}

const NO_FRAME = { side: 0, top: 0, bottom: 0 };

/** Which keys are joined, from column to column. */
function linksOf(edges: readonly PictureEdge[], lanes: Lanes): readonly (readonly [string, string])[] {
  return edges.flatMap((edge) => {
    const stops = [edge.from, ...lanes.of(edge).map(([, lane]) => lane), edge.to];
    return stops.slice(1).map((stop, at) => [stops[at] ?? stop, stop] as const);
  });
}

function placedBoxes(columns: readonly (readonly (Block & { readonly y: number })[])[]): {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
} {
  const boxes = new Map<string, Box>();
  const frames = new Map<string, Box>();
  const top = columns.flat().reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  for (const [column, blocks] of columns.entries()) {
    const x = PADDING + FRAME.side + column * (NODE_WIDTH + COLUMN_GAP);
    for (const { frame, items, inset, y } of blocks) {
      let at = PADDING + y - top + inset.top;
      for (const { key, height } of items) {
        boxes.set(key, { x, y: round(at), width: NODE_WIDTH, height });
        at += height + ROW_GAP;
      }
      const height = at - ROW_GAP + inset.bottom - (PADDING + y - top);
      if (frame !== undefined) {
        const width = NODE_WIDTH + 2 * inset.side;
        frames.set(frame, { x: x - inset.side, y: round(PADDING + y - top), width, height: round(height) });
      }
    }
  }
  return { boxes, frames };
}

function sizeOf({ boxes, frames }: Pick<Layout, 'boxes' | 'frames'>): {
  readonly width: number;
  readonly height: number;
} {
  const all = [...boxes.values(), ...frames.values()];
  return {
    width: Math.max(0, ...all.map(({ x, width }) => x + width)) + FRAME.side + PADDING,
    height: Math.max(0, ...all.map(({ y, height }) => y + height)) + PADDING,
  };
}

function routesOf(
  edges: readonly PictureEdge[],
  boxes: ReadonlyMap<string, Box>,
  lanes: Lanes,
  columnOf: ReadonlyMap<string, number>,
): ReadonlyMap<PictureEdge, readonly Point[]> {
  const centre = (key: string) => {
    const box = boxes.get(key);
    return box === undefined ? 0 : box.y + box.height / 2;
  };
  const nextTo = (edge: PictureEdge) => lanes.of(edge)[0]?.[1] ?? edge.to;
  const lastBefore = (edge: PictureEdge) => lanes.of(edge).at(-1)?.[1] ?? edge.from;
  const starts = portsOf(
    edges,
    ({ from }) => from,
    (edge) => centre(nextTo(edge)),
    boxes,
  );
  const ends = portsOf(
    edges,
    ({ to }) => to,
    (edge) => centre(lastBefore(edge)),
    boxes,
  );
  return new Map(
    edges.map((edge) => {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      const [start, end] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0];
      if (from === undefined || to === undefined) return [edge, []];
      const passed = lanes.of(edge).flatMap(([, lane]) => {
        const box = boxes.get(lane);
        if (box === undefined) return [];
        const y = round(box.y + box.height / 2);
        return [
          { x: box.x - FRAME.side, y },
          { x: box.x + box.width + FRAME.side, y },
        ];
      });
      const first = { x: start > end ? from.x : from.x + from.width, y: starts.get(edge) ?? 0 };
      const last = { x: start < end ? to.x : to.x + to.width, y: ends.get(edge) ?? 0 };
      return [edge, [first, ...passed, last]];
    }),
  );
}

/** How high each arrow leaves or enters its box: spread over the side, in the order of where the arrows come from. */
function portsOf(
  edges: readonly PictureEdge[],
  boxOf: (edge: PictureEdge) => string,
  otherEnd: (edge: PictureEdge) => number,
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<PictureEdge, number> {
  const ports = new Map<PictureEdge, number>();
  for (const key of new Set(edges.map(boxOf))) {
    const box = boxes.get(key);
    const own = edges.filter((edge) => boxOf(edge) === key).sort((left, right) => otherEnd(left) - otherEnd(right));
    const places = [...new Set(own.map(otherEnd))];
    for (const edge of own) {
      const share = (places.indexOf(otherEnd(edge)) + 1) / (places.length + 1);
      if (box !== undefined) ports.set(edge, round(box.y + box.height * share));
    }
  }
  return ports;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
