/** Objects and blocks as they are written, whatever the language: what an edit can put something into or take it out of. */
import type { SourceFile } from '../inputs/source-file.js';

/** Offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type Grammar =
  /** `name: value` on lines of their own, or between commas. */
  | 'bicep'
  /** `"name": value` between commas. */
  | 'json'
  /** `name = value` on lines of their own, or between commas. */
  | 'hcl-object'
  /** `name = value` and `name { }`, each on lines of its own. */
  | 'hcl-block'
  /** `name: value`, by indentation; it opens where the first member starts, and ends with the last one. */
  | 'yaml-block'
  /** `name: value` between commas. */
  | 'yaml-flow';

/** True if something has to stand between two members on lines of their own. */
export function hasCommas(grammar: Grammar): boolean {
  return grammar === 'json' || grammar === 'yaml-flow';
}

/** True for maps and lists of YAML. */
export function isYaml(grammar: Grammar): boolean {
  return grammar === 'yaml-block' || grammar === 'yaml-flow';
}

export interface Container {
  readonly source: SourceFile;
  readonly grammar: Grammar;
  /** Behind the opening brace. */
  readonly open: number;
  /** Of the closing brace. */
  readonly close: number;
  /** In the order of the file. */
  readonly members: readonly Member[];
  /** All of the file. */
  readonly comments: readonly Stretch[];
  /** True if something that is not among the members may stand for this name. */
  mayHold(name: string): boolean;
}

/** Name to end of value; of an item of a list the value alone. */
export interface Member extends Stretch {
  readonly name: string;
  readonly nameEnd: number;
  /** What stands for the value; of a block the braces and what is in them. */
  readonly value: Stretch;
  readonly isBlock: boolean;
  /** False for what is no property: a resource nested in another one. */
  readonly isProperty: boolean;
  /** Undefined if the value is not written as an object. */
  inside(): Container | undefined;
  /** The list that the value is, its items as members without names; undefined if it is not written as one. */
  items(): Container | undefined;
}

export type Place =
  | { readonly kind: 'member'; readonly container: Container; readonly member: Member }
  /** Nothing is written there: these names are missing in the innermost object that is. */
  | { readonly kind: 'missing'; readonly container: Container; readonly names: readonly string[] };

/** Where something is written, or would be; undefined if that cannot be told from what stands in the file. */
export function placeOf(container: Container, names: readonly (string | number)[]): Place | undefined {
  const [name, ...rest] = names;
  if (typeof name !== 'string') return undefined;
  const found = container.members.filter((member) => isCalled(member, name, container));
  const [member, ...others] = found;
  if (member === undefined) {
    const below = rest.filter((one) => typeof one === 'string');
    if (below.length < rest.length || container.mayHold(name)) return undefined;
    return { kind: 'missing', container, names: [name, ...below] };
  }
  const [next, ...below] = rest;
  if (typeof next === 'number') {
    const list = member.isBlock ? container : member.items();
    const item = member.isBlock ? found[next] : list?.members[next];
    if (list === undefined || item === undefined) return undefined;
    return below.length === 0 ? { kind: 'member', container: list, member: item } : within(item, below);
  }
  if (others.length > 0) return undefined;
  if (rest.length === 0) return { kind: 'member', container, member };
  return within(member, rest);
}

function within(member: Member, names: readonly (string | number)[]): Place | undefined {
  const inside = member.inside();
  return inside === undefined ? undefined : placeOf(inside, names);
}

/** Resource Manager compares names without case; Terraform's arguments and keys of YAML are exact. */
function isCalled(member: Member, name: string, { grammar }: Container): boolean {
  if (!member.isProperty) return false;
  return grammar === 'hcl-block' || isYaml(grammar)
    ? member.name === name
    : member.name.toLowerCase() === name.toLowerCase();
}
