/** A drawing in the making: nodes, arrows and frames are put down once, however often they are come across. */
import { clauseOf } from '../judgement.js';
import type { ResourceView } from '../resource-view.js';
import type { System } from '../system.js';
import type { ChangeTeller } from './changed.js';
import type { Mark } from './marks.js';
import {
  type Change,
  type Declared,
  type NodeRole,
  type PictureEdge,
  type PictureGroup,
  type PictureNode,
  type State,
  worseState,
} from './picture.js';

/** How something is drawn. */
export interface Look {
  readonly role: NodeRole;
  readonly what: string;
  readonly name: string;
  readonly facts?: readonly string[];
  readonly mark?: Mark | undefined;
  /** Key of the group it stands in. */
  readonly group?: string | undefined;
  readonly change?: Change | undefined;
}

export type Group = Omit<PictureGroup, 'id'>;

export interface DrawnNode extends Omit<PictureNode, 'id'> {
  readonly declared: readonly Declared[];
}

export type DrawnEdge = PictureEdge;

/** Keys are the drawing's own and never printed. */
export class Drawing {
  readonly nodes = new Map<string, DrawnNode>();
  readonly edges = new Map<string, DrawnEdge>();
  readonly groups = new Map<string, Group>();
  readonly notes = new Set<string>();
  private readonly views = new Map<string, ResourceView>();

  constructor(
    readonly system: System,
    readonly changes: ChangeTeller,
  ) {}

  /** Draws a resource and gives the key of its node. What is only referenced, or may not be deployed, is drawn as unknown. */
  resource(view: ResourceView, look: Look): string {
    const own = this.system.graph.declarationOf(view);
    const key = keyOf(own);
    this.views.set(key, own);
    const { existing, condition, address, span } = own.resource;
    const marks = [
      look.mark,
      existing ? { state: 'unknown' as const, reasons: ['it is declared elsewhere'] } : undefined,
      condition === true
        ? undefined
        : { state: 'unknown' as const, reasons: [`it may not be deployed: ${clauseOf(condition)}`] },
    ];
    this.put(
      key,
      { ...look, change: look.change ?? this.changes.of(own) },
      marks,
      existing ? [] : [{ address, name: own.displayName, span }],
    );
    return key;
  }

  /** Draws something that is no resource. */
  thing(key: string, look: Look): string {
    this.put(key, look, [look.mark], []);
    return key;
  }

  /** The key of the node of a resource, if it is drawn. */
  drawn(view: ResourceView): string | undefined {
    const key = keyOf(this.system.graph.declarationOf(view));
    return this.nodes.has(key) ? key : undefined;
  }

  /** Every resource drawn so far, with the key of its node. */
  get resources(): readonly (readonly [string, ResourceView])[] {
    return [...this.views];
  }

  group(key: string, group: Group): string {
    if (!this.groups.has(key)) this.groups.set(key, group);
    return key;
  }

  /** An arrow. Several between the same two are one, with all their labels and the worst state. */
  arrow(from: string, to: string, label: string, mark?: Mark): void {
    if (from === to) return;
    const key = JSON.stringify([from, to]);
    const known = this.edges.get(key);
    const { state = 'plain', reasons = [] } = mark ?? {};
    this.edges.set(key, {
      from,
      to,
      labels: united(known?.labels ?? [], label === '' ? [] : [label]),
      state: known === undefined ? state : worseState(known.state, state),
      reasons: united(known?.reasons ?? [], reasons),
    });
  }

  /** A further fact about a node that is drawn. */
  fact(key: string, fact: string): void {
    const node = this.nodes.get(key);
    if (node !== undefined) this.nodes.set(key, { ...node, facts: united(node.facts, [fact]) });
  }

  /** A further mark on a node that is drawn. */
  mark(key: string, { state, reasons }: Mark): void {
    const node = this.nodes.get(key);
    if (node === undefined) return;
    this.nodes.set(key, { ...node, state: worseState(node.state, state), reasons: united(node.reasons, reasons) });
  }

  private put(
    key: string,
    { role, what, name, facts = [], group, change }: Look,
    marks: readonly (Mark | undefined)[],
    declared: readonly Declared[],
  ): void {
    const known = this.nodes.get(key);
    const state = marks.reduce<State>(
      (worst, mark) => worseState(worst, mark?.state ?? 'plain'),
      known?.state ?? 'plain',
    );
    const reasons = united(
      known?.reasons ?? [],
      marks.flatMap((mark) => mark?.reasons ?? []),
    );
    this.nodes.set(key, {
      // What it was taken for first stays: a workspace's own storage is no less so because a datastore uses it too.
      ...(known ?? { role, what, names: [name], group, declared, change }),
      facts: united(known?.facts ?? [], facts),
      state,
      reasons,
    });
  }
}

function keyOf(view: ResourceView): string {
  return `resource ${view.address}`;
}

/** Both lists, each entry once. */
export function united(left: readonly string[], right: readonly string[]): readonly string[] {
  return [...new Set([...left, ...right])];
}
