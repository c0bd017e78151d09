/** What resources of ARM types are called in Terraform. */
import type { TypeMapping } from './mapping.js';
import { LINKED_TYPES, TYPE_MAPPINGS } from './mappings.js';

/** "an azurerm_private_endpoint"; where the provider has none, what azapi has. */
export function resourceName(type: string): string {
  const name =
    plainMappingOf(type)?.azurerm ?? Object.entries(LINKED_TYPES).find(([, arm]) => isSameType(arm, type))?.[0];
  return name === undefined ? `an azapi_resource of type ${type}` : `an azurerm_${name}`;
}

/** Of several types for one ARM type, the one that is no special case of it. */
export function plainMappingOf(type: string): TypeMapping | undefined {
  const mappings = TYPE_MAPPINGS.filter(({ arm }) => isSameType(arm, type));
  return mappings.find(({ fixed }) => fixed === undefined) ?? mappings[0];
}

export function isSameType(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
