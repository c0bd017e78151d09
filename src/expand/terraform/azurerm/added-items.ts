/** Resources that are items of an array of another resource: whose they are, and what they add. */
import type { Span } from '../../../inputs/source-file.js';
import { buildBody } from '../../mapping/body.js';
import { writeArguments } from '../../mapping/conversions.js';
import type { Written } from '../../mapping/mapping.js';
import { originAt } from '../../origins.js';
import type { ResourceIdValue, UnknownValue, Value } from '../../value.js';
import { array, textOf, unknown, unknownBecause } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { argumentOf, resourceOfId } from './locators.js';
import type { ItemMapping, Located } from './mapping.js';
import { itemMappingOf } from './mappings.js';
import { settingOf } from './settings.js';

/** A declared resource that may have items added. */
export interface Owner {
  readonly resource: TerraformResource;
  readonly mapping: { readonly arm: string };
  readonly located: Located;
}

/** An item of a resource that is declared elsewhere. */
export interface ForeignItem {
  readonly resource: TerraformResource;
  readonly mapping: ItemMapping;
  readonly arm: string;
  readonly target: ResourceIdValue;
  readonly written: Written;
}

export interface AddedItems {
  readonly byOwner: ReadonlyMap<TerraformResource, readonly Written[]>;
  readonly foreign: readonly ForeignItem[];
}

/**
 * What all items add to the resources they belong to. One whose resource is not known may belong to any: what its array holds
 * is then not known, unless more is written there.
 */
export function addedItems(resources: readonly TerraformResource[], owners: readonly Owner[]): AddedItems {
  const byOwner = new Map<TerraformResource, Written[]>();
  const foreign: ForeignItem[] = [];
  const add = ({ resource }: Owner, written: Written) => {
    byOwner.set(resource, [...(byOwner.get(resource) ?? []), written]);
  };
  for (const resource of resources) {
    const mapping = resource.mode === 'managed' ? itemMappingOf(resource.type) : undefined;
    if (mapping === undefined) continue;
    const candidates = owners.filter((one) => one.mapping.arm === mapping.arm && one.resource.mode === 'managed');
    const target = targetOf(resource, mapping);
    const owner = target === undefined ? undefined : ownerOf(target, candidates);
    if (owner !== undefined) {
      add(owner, itemOf(resource, mapping));
      continue;
    }
    if (target === undefined || !isCertain(target))
      for (const one of candidates) add(one, uncertainItem(resource, mapping));
    if (target !== undefined)
      foreign.push({ resource, mapping, arm: mapping.arm, target, written: itemOf(resource, mapping, true) });
  }
  return { byOwner, foreign };
}

function ownerOf(target: ResourceIdValue, candidates: readonly Owner[]): Owner | undefined {
  const names = (texts: readonly Value[]) => texts.map((name) => textOf(name).toLowerCase()).join('/');
  return (
    candidates.find(({ resource }) => resource.address === target.address) ??
    candidates.find(({ located }) => names(located.names) === names(target.names))
  );
}

/** False if the names are not all known and nothing says which declaration is meant: it may be any. */
function isCertain({ names, address }: ResourceIdValue): boolean {
  return address !== undefined || names.every((name) => name.kind === 'scalar');
}

/** The resource that the item belongs to; undefined if it is not known which. */
function targetOf(resource: TerraformResource, { of, arm }: ItemMapping): ResourceIdValue | undefined {
  const value = argumentOf(resource, argumentNaming(of));
  if (value === undefined) return undefined;
  if ('id' in of) return resourceOfId(value);
  const resourceGroup = argumentOf(resource, 'resource_group_name');
  const scope = { level: 'resourceGroup', ...(resourceGroup === undefined ? {} : { resourceGroup }) } as const;
  return { kind: 'resource-id', type: arm, names: [value], scope, origin: value.origin };
}

function argumentNaming(of: ItemMapping['of']): string {
  return 'id' in of ? of.id : of.name;
}

function itemOf(resource: TerraformResource, mapping: ItemMapping, exists?: true): Written {
  const span = resource.headerSpan;
  const item = buildBody(writeArguments(mapping.arguments, resource.body, settingOf(resource)), originAt(span));
  return itemWritten(mapping.itemOf, item, span, exists ?? resource.condition);
}

function uncertainItem(resource: TerraformResource, { of, itemOf: path }: ItemMapping): Written {
  const argument = argumentNaming(of);
  const id = argumentOf(resource, argument);
  const span = resource.headerSpan;
  const value =
    id === undefined
      ? unknown('unsupported', `'${argument}' is not set`, `${resource.address}.${argument}`, originAt(span))
      : unknownBecause(id, `${resource.address}.of(${textOf(id)})`, span);
  return { path, value, span, implied: true };
}

/** What adds an item to an array; under a condition that is not known, an item that may be there. */
export function itemWritten(path: string, item: Value, span: Span, condition: true | UnknownValue): Written {
  const value =
    condition === true ? array([item], originAt(span)) : array([], originAt(span), { reason: condition, each: item });
  return { path, value, span, appended: true };
}
