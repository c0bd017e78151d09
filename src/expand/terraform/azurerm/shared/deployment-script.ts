/** Scripts that run in the course of a deployment: of the Azure CLI, and of PowerShell. */
import { block, blocks, copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { secret } from '../special-conversions.js';
import { PLACED_WITH_IDENTITY } from './placed.js';

export const DEPLOYMENT_SCRIPT = 'Microsoft.Resources/deploymentScripts';

/** @param version the property of the version of what runs the script */
export function deploymentScriptArguments(version: string): Arguments {
  return {
    ...PLACED_WITH_IDENTITY,
    version: copied(version),
    script_content: copied('properties.scriptContent'),
    primary_script_uri: copied('properties.primaryScriptUri'),
    supporting_script_uris: copied('properties.supportingScriptUris'),
    command_line: copied('properties.arguments'),
    cleanup_preference: copied('properties.cleanupPreference'),
    force_update_tag: copied('properties.forceUpdateTag'),
    retention_interval: copied('properties.retentionInterval'),
    timeout: copied('properties.timeout'),
    environment_variable: blocks('properties.environmentVariables', {
      name: copied('name'),
      value: copied('value'),
      secure_value: secret('secureValue'),
    }),
    storage_account: block('properties.storageAccountSettings', {
      name: copied('storageAccountName'),
      key: secret('storageAccountKey'),
    }),
  };
}

export const DEPLOYMENT_SCRIPT_IGNORED = ['container'];
