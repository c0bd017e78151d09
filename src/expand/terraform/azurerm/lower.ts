/** Turning evaluated Terraform resources into the ARM-shaped resources that rules see. */

import { buildBody } from '../../mapping/body.js';
import { writeArguments } from '../../mapping/conversions.js';
import type { Written } from '../../mapping/mapping.js';
import { originAt } from '../../origins.js';
import type { Resource } from '../../resource.js';
import { joinNames } from '../../resource-names.js';
import type { UnknownValue, Value } from '../../value.js';
import { isNull, memberOf, object, scalarAt, textOf, unknown, unknownBecause } from '../../values.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { TerraformResource } from '../terraform-resource.js';
import { addedItems, type ForeignItem, itemWritten } from './added-items.js';
import { lowerAzapi } from './azapi.js';
import { type Facet, facetTarget, facetWrites } from './facets.js';
import { TOP_LEVEL } from './locators.js';
import {
  COMMON_ARGUMENTS,
  type FacetMapping,
  type ItemMapping,
  type Located,
  type NestedMapping,
  type TypeMapping,
} from './mapping.js';
import { facetMappingOf, nestedMappingsOf, typeMappingOf } from './mappings.js';
import { withOrder } from './order.js';
import { assumedRelease } from './provider-version.js';
import { ignoredChange, settingOf } from './settings.js';
import { AzurermWords } from './words.js';

/** A mapped resource with what its own arguments say. */
interface Draft {
  readonly resource: TerraformResource;
  readonly mapping: TypeMapping;
  readonly located: Located;
  readonly writes: readonly Written[];
}

/**
 * The resources of Azure Resource Manager that the Terraform ones declare or read, in their order. Types that are not mapped
 * are left out. Resources that set properties of others are updates of those.
 */
export function lowerTerraformResources(resources: readonly TerraformResource[]): readonly Resource[] {
  const items = addedItems(
    resources,
    resources.flatMap((resource) => draftOf(resource) ?? []),
  );
  const lowered = resources.flatMap((resource) => loweredOf(resource, items.byOwner.get(resource)));
  return withOrder([...lowered, ...items.foreign.map(itemUpdate)], resources);
}

function loweredOf(resource: TerraformResource, items?: readonly Written[]): readonly Resource[] {
  if (resource.type.startsWith('azapi_')) return [lowerAzapi(resource) ?? []].flat();
  const facet = facetMappingOf(resource.type);
  if (facet !== undefined) return resource.mode === 'data' ? [] : [updateOf({ resource, mapping: facet })];
  const draft = draftOf(resource);
  return draft === undefined ? [] : [finished(draft, items), ...nestedOf(draft)];
}

function draftOf(resource: TerraformResource): Draft | undefined {
  const mapping = typeMappingOf(resource.type);
  if (mapping === undefined || (resource.mode === 'data' && mapping.isNeverRead === true)) return undefined;
  const located = (mapping.located ?? TOP_LEVEL).locate(resource, mapping.arm);
  return { resource, mapping, located, writes: resource.mode === 'data' ? [] : writesOf(resource, mapping) };
}

function writesOf(
  resource: TerraformResource,
  { arguments: args, fixed = {}, itemOf }: TypeMapping,
): readonly Written[] {
  const span = resource.headerSpan;
  const always = Object.entries(fixed).map(([path, value]) => ({ path, value: scalarAt(value, span), span }));
  const writes = writeArguments(args, resource.body, settingOf(resource));
  if (itemOf === undefined) return [...always, ...writes];
  return [...always, itemWritten(itemOf, buildBody(writes, originAt(span)), span, true)];
}

/** What a facet says, as an update of the resource that it belongs to. */
function updateOf(facet: Facet): Resource {
  const { resource, mapping } = facet;
  const { names, scope, parentAddress } = facetTarget(facet);
  return {
    ...commonOf(resource, { names, scope }),
    type: mapping.arm,
    apiVersion: undefined,
    existing: false,
    body: buildBody(facetWrites(facet), originAt(resource.headerSpan)),
    patch: true,
    ...(parentAddress === undefined ? {} : { updates: parentAddress }),
    words: wordsOf(mapping, resource),
  };
}

/** An item of an array of a resource that is declared elsewhere. */
function itemUpdate({ resource, arm, mapping, target, written }: ForeignItem): Resource {
  return {
    ...commonOf(resource, { names: target.names, scope: target.scope }),
    type: arm,
    apiVersion: undefined,
    existing: false,
    body: buildBody([written], originAt(resource.headerSpan)),
    patch: true,
    words: wordsOf(mapping, resource),
  };
}

function finished({ resource, mapping, located, writes }: Draft, items: readonly Written[] = []): Resource {
  const { version } = assumedRelease(resource.provider);
  const origin = originAt(resource.headerSpan);
  const isRead = resource.mode === 'data';
  return {
    ...commonOf(resource, located),
    type: mapping.arm,
    apiVersion: mapping.apiVersion?.(version),
    existing: isRead,
    body: isRead ? object([], origin) : buildBody([...writes, ...items], origin, unreadArgument(resource, mapping)),
    patch: false,
    words: wordsOf(mapping, resource),
  };
}

/** The words of a declaration: of the resource itself, of a block in it, or of one nobody knows the arguments of. */
function wordsOf(
  mapping: TypeMapping | FacetMapping | ItemMapping | NestedMapping,
  { body, span, provider }: Pick<TerraformResource, 'provider'> & Partial<Pick<TerraformResource, 'body' | 'span'>>,
): Vocabulary {
  const { arm, azurerm, arguments: args } = mapping;
  const itemOf = 'itemOf' in mapping ? mapping.itemOf : undefined;
  return new AzurermWords({ arm, azurerm, arguments: args, itemOf, body, span, provider });
}

function commonOf(resource: TerraformResource, { names, scope, parentAddress }: Located) {
  return {
    names,
    name: joinNames(names, scalarAt(resource.address, resource.headerSpan)),
    address: resource.address,
    form: 'terraform' as const,
    condition: resource.condition,
    scope,
    span: resource.span,
    headerSpan: resource.headerSpan,
    ...(parentAddress === undefined ? {} : { parentAddress }),
    way: resource.way,
  };
}

/** An argument that the mapping does not know may set anything. */
function unreadArgument(resource: TerraformResource, mapping: TypeMapping): UnknownValue | undefined {
  const located = mapping.located ?? TOP_LEVEL;
  const known = new Set([
    ...COMMON_ARGUMENTS,
    ...located.arguments,
    ...Object.keys(mapping.arguments),
    ...(mapping.ignored ?? []),
  ]);
  const unread = [...resource.body.members.values()].find(
    (member) => member.filledIn !== true && !known.has(member.name) && !isNull(member.value),
  );
  if (unread === undefined) return undefined;
  const message = `what '${unread.name}' of ${resource.type} sets is not known`;
  return unknown('unsupported', message, `${resource.address}.${unread.name}`, originAt(unread.span));
}

/** Resources that blocks stand for. */
function nestedOf(draft: Draft): readonly Resource[] {
  if (draft.resource.mode === 'data') return [];
  return nestedMappingsOf(draft.resource.type).flatMap((mapping) => nestedIn(draft, mapping));
}

function nestedIn(draft: Draft, mapping: NestedMapping): readonly Resource[] {
  const { resource } = draft;
  const block = memberOf(resource.body, mapping.block);
  if (ignoredChange(mapping.block, resource) !== undefined) {
    const message = `'${mapping.block}' is under ignore_changes, so what is deployed may differ`;
    const text = `deployed(${resource.address}.${mapping.block})`;
    return [uncertainNested(draft, mapping, unknown('deployment', message, text, originAt(resource.headerSpan)))];
  }
  // What a plan tells that nobody wrote is the service's own, as in the source.
  if (block?.filledIn === true) return [];
  if (block === undefined) {
    return resource.body.open === undefined ? [] : [uncertainNested(draft, mapping, resource.body.open)];
  }
  if (isNull(block.value)) return [];
  if (block.value.kind !== 'array') {
    const because = unknownBecause(block.value, textOf(block.value), block.value.origin.span);
    return [uncertainNested(draft, mapping, because)];
  }
  const { items, open } = block.value;
  const certain = items.map((item, index) => nestedResource(draft, mapping, item, index));
  return open === undefined ? certain : [...certain, uncertainNested(draft, mapping, open.reason)];
}

function nestedResource(draft: Draft, mapping: NestedMapping, item: Value, index: number): Resource {
  const { resource } = draft;
  const { span } = item.origin;
  const name = nameOfNested(mapping, item) ?? unknownBecause(item, `${textOf(item)}.name`, span);
  const names = [...draft.located.names, name];
  const setting = settingOf(resource, mapping.block, span);
  const body =
    item.kind === 'object'
      ? buildBody(writeArguments(mapping.arguments, item, setting), item.origin)
      : object([], item.origin, unknownBecause(item, textOf(item), span));
  return {
    ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
    type: mapping.arm,
    address: `${resource.address}.${mapping.block}[${index}]`,
    apiVersion: undefined,
    existing: false,
    body,
    patch: false,
    span,
    headerSpan: span,
    words: wordsOf(
      mapping,
      item.kind === 'object' ? { ...resource, body: item, span } : { provider: resource.provider },
    ),
  };
}

/** The name that the block gives, or that is always the same; undefined if the block does not say. */
function nameOfNested({ name }: NestedMapping, item: Value): Value | undefined {
  return typeof name === 'string' ? memberOf(item, name)?.value : scalarAt(name.always, item.origin.span);
}

/** A block that may or may not be there, with whatever in it. */
function uncertainNested(draft: Draft, mapping: NestedMapping, because: UnknownValue): Resource {
  const { resource } = draft;
  const names = [...draft.located.names, nameOfNested(mapping, because) ?? because];
  return {
    ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
    type: mapping.arm,
    address: `${resource.address}.${mapping.block}[*]`,
    apiVersion: undefined,
    existing: false,
    condition: because,
    body: object([], originAt(resource.headerSpan), because),
    patch: false,
    words: wordsOf(mapping, { provider: resource.provider }),
  };
}
