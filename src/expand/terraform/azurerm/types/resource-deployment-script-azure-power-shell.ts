/** Scripts of PowerShell that run in the course of a deployment. */
import type { TypeMapping } from '../mapping.js';
import {
  DEPLOYMENT_SCRIPT,
  DEPLOYMENT_SCRIPT_IGNORED,
  deploymentScriptArguments,
} from '../shared/deployment-script.js';

export const resourceDeploymentScriptAzurePowerShell: TypeMapping = {
  azurerm: 'resource_deployment_script_azure_power_shell',
  arm: DEPLOYMENT_SCRIPT,
  fixed: { kind: 'AzurePowerShell' },
  arguments: deploymentScriptArguments('properties.azPowerShellVersion'),
  ignored: DEPLOYMENT_SCRIPT_IGNORED,
  source: 'azurerm 5.2.0, r/resource_deployment_script_azure_power_shell',
};
