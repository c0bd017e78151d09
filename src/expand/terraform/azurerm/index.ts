/** From evaluated Terraform resources to resources of Azure Resource Manager. */
import type { Arguments } from './mapping.js';
import { facetMappingOf, nestedMappingsOf, typeMappingOf } from './mappings.js';

export { identityOf } from './identity.js';
export { lowerTerraformResources } from './lower.js';
export type { Arguments };

/** The arguments of a type that are mapped, blocks that stand for resources of their own included; undefined for other types. */
export function argumentsOf(type: string): Arguments | undefined {
  const mapping = typeMappingOf(type) ?? facetMappingOf(type);
  if (mapping === undefined) return undefined;
  const blocks = nestedMappingsOf(type).map(({ block, arguments: inner }) => {
    return [block, { paths: [], isBlock: true, inner, write: () => [] }] as const;
  });
  return { ...mapping.arguments, ...Object.fromEntries(blocks) };
}
