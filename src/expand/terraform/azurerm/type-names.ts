/** What resources of ARM types are called in Terraform. */
import { LINKED_TYPES, TYPE_MAPPINGS } from './mappings.js';

/** "an azurerm_private_endpoint"; where the provider has none, what azapi has. */
export function resourceName(type: string): string {
  const mapped = TYPE_MAPPINGS.find(({ arm }) => isSameType(arm, type))?.azurerm;
  const name = mapped ?? Object.entries(LINKED_TYPES).find(([, arm]) => isSameType(arm, type))?.[0];
  return name === undefined ? `an azapi_resource of type ${type}` : `an azurerm_${name}`;
}

export function isSameType(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
