/** From evaluated Terraform resources to resources of Azure Resource Manager. */

import type { Arguments } from '../../mapping/mapping.js';
import { TOP_LEVEL } from './locators.js';
import { facetMappingOf, itemMappingOf, nestedMappingsOf, typeMappingOf } from './mappings.js';

export { hasUnknownType } from './azapi.js';
export { identityOf } from './identity.js';
export { lowerTerraformResources } from './lower.js';
export type { Arguments };

/** The arguments of a type that are mapped, blocks that stand for resources of their own included; undefined for other types. */
export function argumentsOf(type: string): Arguments | undefined {
  const mapping = typeMappingOf(type) ?? facetMappingOf(type) ?? itemMappingOf(type);
  if (mapping === undefined) return undefined;
  const blocks = nestedMappingsOf(type).map(({ block, arguments: inner }) => {
    return [block, { paths: [], isBlock: true, inner, write: () => [] }] as const;
  });
  return { ...mapping.arguments, ...Object.fromEntries(blocks) };
}

/** What azapi's resources have beside the members of their body. */
const AZAPI_ARGUMENTS = ['body', 'identity', 'location', 'name', 'parent_id', 'resource_id', 'tags', 'type'];

/** All arguments that tell something of a resource of this type: what it is, where it is, what it is set to. */
export function readArgumentsOf(type: string): ReadonlySet<string> {
  if (type.startsWith('azapi_')) return new Set(AZAPI_ARGUMENTS);
  const mapping = typeMappingOf(type);
  const located = (mapping?.located ?? TOP_LEVEL).arguments;
  const facet = facetMappingOf(type);
  const item = itemMappingOf(type)?.of;
  const owner = [facet?.of, facet?.before, item !== undefined && 'id' in item ? item.id : item?.name].flatMap(
    (name) => name ?? [],
  );
  return new Set([...Object.keys(argumentsOf(type) ?? {}), ...located, ...owner]);
}
