/** From evaluated Terraform resources to resources of Azure Resource Manager. */
export { hasUnknownType } from './azapi.js';
export { identityOf } from './identity.js';
export { lowerTerraformResources } from './lower.js';
export { isMappedArgument } from './mappings.js';
