/** Comparing what two expansions of one deployment say: Bicep source against the ARM JSON a compiler made of it. */
import type { Expansion, Resource, UnresolvedModule } from '../../src/expand/resource.js';
import { textOf } from '../../src/expand/values.js';
import { canonical } from './canonical.js';
import { leavesOf, scopeText } from './leaves.js';

/** What is compared of each resource and each call of a module whose content is not at hand. */
export const KINDS = [
  'resource',
  'copies',
  'type',
  'apiVersion',
  'name',
  'scope',
  'condition',
  'property',
  'module',
  'argument',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Difference {
  readonly kind: Kind;
  /** Address and, for a property, its path. */
  readonly where: string;
  /** Canonical texts; undefined where that side has nothing. */
  readonly bicep: string | undefined;
  readonly json: string | undefined;
}

/** How many of each kind were compared and which of them differ. */
export interface Comparison {
  readonly compared: Record<Kind, number>;
  readonly differences: Difference[];
}

export function emptyComparison(): Comparison {
  const compared = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  return { compared, differences: [] };
}

/** Adds `more` to `sum`; `where` of its differences gets the prefix. */
export function addComparison(sum: Comparison, more: Comparison, prefix = ''): void {
  for (const kind of KINDS) sum.compared[kind] += more.compared[kind];
  for (const item of more.differences) sum.differences.push({ ...item, where: `${prefix}${item.where}` });
}

/**
 * Compares two expansions of one deployment, resource by resource.
 * @param symbolic true if both name resources by symbol; else they are matched by type, API version and name
 */
export function compareExpansions(bicep: Expansion, json: Expansion, symbolic: boolean): Comparison {
  const result = emptyComparison();
  const key = symbolic ? symbolKey : identityKey;
  const declared = (resource: Resource): boolean =>
    (symbolic || !resource.existing) && resource.type.toLowerCase() !== NESTED_DEPLOYMENT;
  const left = bicep.resources.filter(declared);
  const right = json.resources.filter(declared);
  compareCopies(left, right, key, result);
  const unpaired: Unpaired = { bicep: [], json: [] };
  pair(left, right, key, (where, one, other) => {
    if (one !== undefined && other !== undefined) comparePair(where, one, other, result);
    else if (one !== undefined) unpaired.bicep.push(one);
    else if (other !== undefined) unpaired.json.push(other);
  });
  compareUnpaired(unpaired, result);
  pair(bicep.unresolvedModules, json.unresolvedModules, moduleKey, (where, one, other) => {
    note(result, 'module', where, one && 'called', other && 'called');
    if (one !== undefined && other !== undefined) compareArguments(where, one, other, result);
  });
  return result;
}

/** The deployment's name and the loop index: the same whether the JSON has symbols or not. */
function moduleKey(module: UnresolvedModule): string {
  const index = /\[[^\]]*\]$/.exec(module.address.replace(/resources\[\d+\]/, ''))?.[0] ?? '';
  return `${canonical(textOf(module.name))}${index}`;
}

/**
 * A deployment written as a resource is left out: in Bicep it is a resource like any other, in JSON nothing tells it from a
 * module, whose content counts instead.
 */
const NESTED_DEPLOYMENT = 'microsoft.resources/deployments';

interface Unpaired {
  readonly bicep: Resource[];
  readonly json: Resource[];
}

/**
 * Pairs what has no symbol in common: a template that is compiled without symbols, as modules inside one with symbols may
 * be. There, what is only read is not in the JSON at all.
 */
function compareUnpaired({ bicep, json }: Unpaired, result: Comparison): void {
  const withoutSymbols = new Set(json.filter((resource) => /resources\[\d+\]$/.test(loopless(resource))).map(moduleOf));
  const here = (resource: Resource): boolean => !(resource.existing && withoutSymbols.size > 0);
  pair(bicep.filter(here), json, identityKey, (where, one, other) => {
    if (one !== undefined && other !== undefined) comparePair(where, one, other, result);
    else note(result, 'resource', where, one && headline(one), other && headline(other));
  });
}

/** The address without the loop index at its end; an array index of JSON is no loop index. */
function loopless(resource: Resource): string {
  return symbolKey(resource).replace(/(resources\[\d+\])\[[^\]]*\]$/, '$1');
}

/** The module something is declared in: its address up to its symbol. */
function moduleOf(item: { readonly address: string }): string {
  const symbol = symbolKey(item);
  return symbol.slice(0, symbol.lastIndexOf('/') + 1);
}

function comparePair(where: string, bicep: Resource, json: Resource, result: Comparison): void {
  note(result, 'resource', where, headline(bicep), headline(json));
  compareResources(where, bicep, json, result);
}

/** The address without the file it starts with: `storage/account[0]`. */
function symbolKey(item: { readonly address: string }): string {
  return item.address.slice(item.address.indexOf(':') + 1);
}

function identityKey(resource: Resource): string {
  return `${resource.type.toLowerCase()}@${resource.apiVersion} ${canonical(textOf(resource.name)).toLowerCase()}`;
}

function headline(resource: Resource): string {
  return `${resource.type}@${resource.apiVersion}`;
}

/** Loop counts: the instances of each declaration, whatever their indexes. */
function compareCopies(
  left: readonly Resource[],
  right: readonly Resource[],
  key: (resource: Resource) => string,
  result: Comparison,
): void {
  const counts = (resources: readonly Resource[]): ReadonlyMap<string, number> => {
    const byDeclaration = new Map<string, number>();
    for (const resource of resources) {
      const declaration = key(resource).replace(/\[[^\]]*\]/g, '');
      byDeclaration.set(declaration, (byDeclaration.get(declaration) ?? 0) + 1);
    }
    return byDeclaration;
  };
  const [ours, theirs] = [counts(left), counts(right)];
  for (const [declaration, count] of ours) {
    const other = theirs.get(declaration);
    if (other !== undefined) note(result, 'copies', declaration, String(count), String(other));
  }
}

function compareResources(where: string, bicep: Resource, json: Resource, result: Comparison): void {
  note(result, 'type', where, bicep.type.toLowerCase(), json.type.toLowerCase());
  note(result, 'apiVersion', where, bicep.apiVersion, json.apiVersion);
  note(result, 'name', where, textOf(bicep.name), textOf(json.name));
  note(result, 'scope', where, scopeText(bicep.scope), scopeText(json.scope));
  note(result, 'condition', where, conditionText(bicep.condition), conditionText(json.condition));
  if (bicep.existing && json.existing) return;
  compareLeaves('property', where, leavesOf(bicep.body), leavesOf(json.body), result);
}

function compareArguments(where: string, bicep: UnresolvedModule, json: UnresolvedModule, result: Comparison): void {
  note(result, 'condition', where, conditionText(bicep.condition), conditionText(json.condition));
  compareLeaves('argument', where, leavesOf(bicep.arguments), leavesOf(json.arguments), result);
}

/** A loop whose length is not known depends on an array in Bicep and on the length of that array in JSON. */
function conditionText(condition: Resource['condition']): string {
  const text = canonical(condition === true ? 'true' : textOf(condition));
  return /^length\((.*)\)$/s.exec(text)?.[1] ?? text;
}

function compareLeaves(
  kind: Kind,
  where: string,
  bicep: ReadonlyMap<string, string>,
  json: ReadonlyMap<string, string>,
  result: Comparison,
): void {
  for (const path of new Set([...bicep.keys(), ...json.keys()])) {
    note(result, kind, `${where} ${path}`, bicep.get(path), json.get(path));
  }
}

function note(
  result: Comparison,
  kind: Kind,
  where: string,
  bicep: string | undefined,
  json: string | undefined,
): void {
  result.compared[kind]++;
  if (bicep !== json && !sameMeaning(bicep, json)) result.differences.push({ kind, where, bicep, json });
}

function sameMeaning(bicep: string | undefined, json: string | undefined): boolean {
  return bicep !== undefined && json !== undefined && canonical(bicep) === canonical(json);
}

/** Visits the union of two lists by key; items that share a key are paired in order. */
function pair<Item>(
  left: readonly Item[],
  right: readonly Item[],
  key: (item: Item) => string,
  visit: (key: string, left: Item | undefined, right: Item | undefined) => void,
): void {
  const waiting = new Map<string, Item[]>();
  for (const item of right) waiting.set(key(item), [...(waiting.get(key(item)) ?? []), item]);
  for (const item of left) visit(key(item), item, waiting.get(key(item))?.shift());
  for (const [name, rest] of waiting) for (const item of rest) visit(name, undefined, item);
}
