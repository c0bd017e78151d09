/** Turning evaluated Terraform resources into the ARM-shaped resources that rules see. */
import { originAt } from '../../origins.js';
import type { Resource } from '../../resource.js';
import { joinNames } from '../../resource-names.js';
import type { ResourceIdValue, UnknownValue, Value } from '../../value.js';
import { isNull, memberOf, object, scalarAt, textOf, unknown, unknownBecause } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { lowerAzapi } from './azapi.js';
import { buildBody } from './body.js';
import { isIgnoredChange, writeArguments } from './conversions.js';
import { type Facet, facetWrites, hasNames, uncertainWrites } from './facets.js';
import { argumentOf, resourceOfId, TOP_LEVEL } from './locators.js';
import { COMMON_ARGUMENTS, type Located, type NestedMapping, type TypeMapping, type Written } from './mapping.js';
import { facetMappingOf, nestedMappingsOf, typeMappingOf } from './mappings.js';
import { assumedVersion } from './provider-version.js';

/** A mapped resource before what other resources say about it is added. */
interface Draft {
  readonly resource: TerraformResource;
  readonly mapping: TypeMapping;
  readonly located: Located;
  readonly writes: Written[];
}

/**
 * The resources of Azure Resource Manager that the Terraform ones declare or read, in their order. Types that are not mapped
 * are left out. Resources that set properties of others are folded into those, or are updates if those are not declared here.
 */
export function lowerTerraformResources(resources: readonly TerraformResource[]): readonly Resource[] {
  const drafts = resources.flatMap((resource) => draftOf(resource) ?? []);
  const updates = resources.flatMap((resource) => foldIn(resource, drafts));
  const byResource = new Map(drafts.map((draft) => [draft.resource, draft]));
  const lowered = resources.flatMap((resource): readonly Resource[] => {
    if (resource.type.startsWith('azapi_')) return [lowerAzapi(resource) ?? []].flat();
    const draft = byResource.get(resource);
    return draft === undefined ? [] : [finished(draft), ...nestedOf(draft)];
  });
  return [...lowered, ...updates];
}

function draftOf(resource: TerraformResource): Draft | undefined {
  const mapping = typeMappingOf(resource.type);
  if (mapping === undefined) return undefined;
  const located = (mapping.located ?? TOP_LEVEL).locate(resource, mapping.arm);
  return { resource, mapping, located, writes: resource.mode === 'data' ? [] : writesOf(resource, mapping) };
}

function writesOf(resource: TerraformResource, { arguments: args, fixed = {} }: TypeMapping): Written[] {
  const span = resource.headerSpan;
  const always = Object.entries(fixed).map(([path, value]) => ({ path, value: scalarAt(value, span), span }));
  return [...always, ...writeArguments(args, resource.body, settingOf(resource))];
}

function settingOf(resource: TerraformResource) {
  return { resource, provider: assumedVersion(resource.provider), argument: '', anchor: resource.headerSpan };
}

/** Adds what a resource says about another one to that; an update if it is not declared here. */
function foldIn(resource: TerraformResource, drafts: readonly Draft[]): readonly Resource[] {
  const mapping = facetMappingOf(resource.type);
  if (mapping === undefined || resource.mode === 'data') return [];
  const facet: Facet = { resource, mapping };
  const id = argumentOf(resource, mapping.of);
  const target = id === undefined ? undefined : resourceOfId(id);
  const candidates = drafts.filter((draft) => draft.mapping.arm === mapping.arm && draft.resource.mode === 'managed');
  if (target === undefined) {
    for (const draft of candidates) draft.writes.push(...uncertainWrites(facet));
    return [];
  }
  const owner =
    candidates.find((draft) => draft.resource.address === target.address) ??
    candidates.find((draft) => hasNames(target, draft.located));
  if (owner === undefined) return [updateOf(facet, target)];
  owner.writes.push(...facetWrites(facet));
  return [];
}

/** What a facet says about a resource that is declared elsewhere. */
function updateOf({ resource, mapping }: Facet, target: ResourceIdValue): Resource {
  const writes = writeArguments(mapping.arguments, resource.body, settingOf(resource));
  return {
    ...commonOf(resource, { names: target.names, scope: target.scope }),
    type: mapping.arm,
    apiVersion: undefined,
    existing: false,
    body: buildBody(writes, originAt(resource.headerSpan)),
    patch: true,
  };
}

function finished({ resource, mapping, located, writes }: Draft): Resource {
  const { version } = assumedVersion(resource.provider);
  const origin = originAt(resource.headerSpan);
  const isRead = resource.mode === 'data';
  return {
    ...commonOf(resource, located),
    type: mapping.arm,
    apiVersion: mapping.apiVersion?.(version),
    existing: isRead,
    body: isRead ? object([], origin) : buildBody(writes, origin, unreadArgument(resource, mapping)),
    patch: false,
  };
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
  if (isIgnoredChange(mapping.block, draft)) {
    const message = `'${mapping.block}' is under ignore_changes, so what is deployed may differ`;
    const text = `deployed(${resource.address}.${mapping.block})`;
    return [uncertainNested(draft, mapping, unknown('runtime', message, text, originAt(resource.headerSpan)))];
  }
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
  const name = memberOf(item, mapping.name)?.value ?? unknownBecause(item, `${textOf(item)}.name`, span);
  const names = [...draft.located.names, name];
  const setting = { ...settingOf(resource), argument: mapping.block, anchor: span };
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
  };
}

/** A block that may or may not be there, with whatever in it. */
function uncertainNested(draft: Draft, mapping: NestedMapping, because: UnknownValue): Resource {
  const { resource } = draft;
  const names = [...draft.located.names, because];
  return {
    ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
    type: mapping.arm,
    address: `${resource.address}.${mapping.block}[*]`,
    apiVersion: undefined,
    existing: false,
    condition: because,
    body: object([], originAt(resource.headerSpan), because),
    patch: false,
  };
}
