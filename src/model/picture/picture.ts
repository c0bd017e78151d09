/**
 * One Azure ML system as a drawing: what it is made of, who reaches it, and where it gets to. Everything is decided here; a
 * report only chooses how to draw it.
 */
import type { Span } from '../../inputs/source-file.js';

/**
 * `open`: reachable from the internet, or free to send anything there. `unknown`: that, or whether it exists at all, cannot be
 * told. `plain`: neither.
 */
export type State = 'open' | 'unknown' | 'plain';

/** What a pull request does to it. */
export type Change = 'added' | 'changed';

export type NodeRole =
  /** Whoever is on the internet. */
  | 'internet'
  /** The internet as a place to send things to. */
  | 'outside'
  | 'workspace'
  | 'registry'
  | 'dependency'
  | 'logs'
  | 'private-endpoint'
  | 'dns-zone'
  | 'compute'
  | 'endpoint'
  | 'managed-network'
  | 'destination'
  | 'datastore'
  | 'connection'
  | 'identity'
  | 'principal'
  | 'module';

export interface PictureNode {
  /** Unique in its picture: a letter and a number. */
  readonly id: string;
  readonly role: NodeRole;
  /** What it is, in words: "Compute cluster". */
  readonly what: string;
  /** Of everything it stands for: several things that look alike and have the same neighbours are one node. */
  readonly names: readonly string[];
  /** A few words each: "public IP", "declared elsewhere". */
  readonly facts: readonly string[];
  readonly state: State;
  /** Why it has that state, as clauses: "publicNetworkAccess is 'Enabled'". */
  readonly reasons: readonly string[];
  readonly change: Change | undefined;
  /** The group it stands in. */
  readonly group: string | undefined;
  /** The declarations it stands for; empty for what is no resource. */
  readonly declared: readonly Declared[];
}

export interface Declared {
  readonly address: string;
  /** Its full name. */
  readonly name: string;
  readonly span: Span;
}

/** An arrow: from who asks to who answers, from who uses to what is used. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** "public access", "SSH", "storage"; what several arrows between the same two say. */
  readonly labels: readonly string[];
  readonly state: State;
  readonly reasons: readonly string[];
}

/** A frame around nodes: a workspace with what is nested in it, or a subnet. */
export interface PictureGroup {
  readonly id: string;
  readonly kind: 'workspace' | 'network';
  readonly what: string;
  readonly name: string;
}

export interface Picture {
  /** The name of the workspace (of a hub with its projects: the hub) or registry it is about. */
  readonly title: string;
  /** "Workspace", "Hub", "Registry". */
  readonly what: string;
  /** Path of the template it is deployed by. */
  readonly entryPoint: string;
  /** Parameter files with which it looks like this, its names aside; empty without parameter files. */
  readonly environments: readonly string[];
  readonly groups: readonly PictureGroup[];
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Sentences about what is not drawn. */
  readonly notes: readonly string[];
  /** False if it has more parts than anybody can look at. */
  readonly isDrawable: boolean;
}

/** Parts a drawing may have before it is told as a list. */
export const MAX_NODES = 45;
export const MAX_EDGES = 90;

/** The worse of two states: what is open stays so, whatever else is not known. */
export function worseState(left: State, right: State): State {
  if (left === 'open' || right === 'open') return 'open';
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'plain';
}
