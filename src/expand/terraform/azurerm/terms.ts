/** Turns of phrase of Terraform and of its azurerm provider. */
import type { Term } from '../../vocabulary.js';

export const TERRAFORM_TERMS: Readonly<Record<Term, string>> = {
  'the property': 'the argument',
  'this API version': 'this release of azurerm',
  'a @secure() parameter': 'a sensitive variable',
  'an outbound rule of type PrivateEndpoint':
    'an azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint',
};

/** What can set properties that the azurerm provider has no argument for. */
export const AZAPI_UPDATE = 'azapi_update_resource';
