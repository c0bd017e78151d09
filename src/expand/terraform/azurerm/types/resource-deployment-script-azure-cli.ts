/** Scripts of the Azure CLI that run in the course of a deployment. */
import type { TypeMapping } from '../mapping.js';
import {
  DEPLOYMENT_SCRIPT,
  DEPLOYMENT_SCRIPT_IGNORED,
  deploymentScriptArguments,
} from '../shared/deployment-script.js';

export const resourceDeploymentScriptAzureCli: TypeMapping = {
  azurerm: 'resource_deployment_script_azure_cli',
  arm: DEPLOYMENT_SCRIPT,
  fixed: { kind: 'AzureCLI' },
  arguments: deploymentScriptArguments('properties.azCliVersion'),
  ignored: DEPLOYMENT_SCRIPT_IGNORED,
  source: 'azurerm 5.2.0, r/resource_deployment_script_azure_cli',
};
