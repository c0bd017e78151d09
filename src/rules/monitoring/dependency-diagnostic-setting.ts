import { diagnosticSettingsBelow, diagnosticSettingsOf, loggingBy } from '../../model/diagnostics.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import {
  AI_ACCOUNT,
  BLOB_SERVICE,
  CONTAINER_REGISTRY,
  DIAGNOSTIC_SETTING,
  KEY_VAULT,
  KUBERNETES_CLUSTER,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
} from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Policies that create a diagnostic setting where there is none. */
const DEPLOYING = [
  policy(
    '951af2fa-529b-416e-ab6e-066fd85ac459',
    'Deploy - Configure diagnostic settings for Azure Key Vault to Log Analytics workspace',
  ),
  policy(
    '6b359d8f-f88d-4052-aa7c-32015963ecc1',
    'Enable logging by category group for Key vaults (microsoft.keyvault/vaults) to Log Analytics',
  ),
  policy(
    'b4fe1a3b-0715-4c6c-a5ea-ffc33cf823cb',
    'Configure diagnostic settings for Blob Services to Log Analytics workspace',
  ),
  policy(
    '56288eb2-4350-461d-9ece-2bb242269dce',
    'Enable logging by category group for Container registries (microsoft.containerregistry/registries) to Log Analytics',
  ),
  policy(
    '6c66c325-74c8-42fd-a286-a74b0e2939d8',
    'Deploy - Configure diagnostic settings for Azure Kubernetes Service to Log Analytics workspace',
  ),
  policy(
    '55d1f543-d1b0-4811-9663-d6d0dbc6326d',
    'Enable logging by category group for Cognitive Services (microsoft.cognitiveservices/accounts) to Log Analytics',
  ),
];

const IMPACT = 'Who used it, and what for, cannot be told after an incident.';

export const dependencyDiagnosticSetting = defineRule({
  id: 'AML-MON-103',
  title: 'Resource of the workspace has no diagnostic setting',
  category: 'monitoring',
  severity: 'low',
  mission: ['S6'],
  mcsb: ['LT-3', 'DP-8'],
  policies: [
    policy('cf820ca0-f99e-4f3e-84fb-66e913812d21', 'Resource logs in Key Vault should be enabled'),
    policy('245fc9df-fa96-4414-9a0b-3738c2f7341c', 'Resource logs in Azure Kubernetes Service should be enabled'),
    policy('1b4d1c4e-934c-4703-944c-27c82c06bebb', 'Diagnostic logs in Azure AI services resources should be enabled'),
    policy('b4330a05-a843-4bc8-bf9a-cacce50c67f4', 'Resource logs in Search services should be enabled'),
    ...DEPLOYING,
  ],
  appliesTo: [STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY, KUBERNETES_CLUSTER, AI_ACCOUNT, SEARCH_SERVICE],
  scope: 'linked',
  properties: [{ of: DIAGNOSTIC_SETTING, path: 'properties.logs[].categoryGroup' }],
  messages: {
    vault: {
      severity: 'medium',
      problem: 'The key vault has no diagnostic setting that collects its logs.',
      impact: 'Who read the secrets of datastores and connections cannot be told after an incident.',
      remedy: 'Declare {a Microsoft.Insights/diagnosticSettings} for it with {categoryGroup audit} and a destination.',
    },
    blobs: {
      problem: 'The blob service of the storage account has no diagnostic setting that collects its logs.',
      impact: 'Who read or deleted training data and models cannot be told after an incident.',
      remedy:
        'Declare {a Microsoft.Insights/diagnosticSettings} for its blobServices/default: one for the account itself holds metrics only.',
    },
    none: {
      problem: 'It has no diagnostic setting.',
      impact: IMPACT,
      remedy: 'Declare {a Microsoft.Insights/diagnosticSettings} for it that sends its logs to Log Analytics.',
    },
    collectsNothing: {
      problem: 'Its diagnostic setting collects no log, or sends it nowhere.',
      impact: IMPACT,
      remedy: 'Enable at least one log (or {categoryGroup allLogs}) in it and give it a destination.',
    },
  },
  check(view, system) {
    const { collects, isIdle } = loggingBy(settingsOf(view, system), view, system, DEPLOYING);
    return failUnless(collects, messageFor(view, isIdle));
  },
});

/** Of storage the service has the logs, not the account. */
function settingsOf(view: ResourceView, system: System) {
  return view.isA(STORAGE_ACCOUNT)
    ? diagnosticSettingsBelow(view, BLOB_SERVICE, system)
    : diagnosticSettingsOf(view, system);
}

function messageFor(view: ResourceView, isIdle: boolean) {
  if (view.isA(KEY_VAULT)) return 'vault';
  if (view.isA(STORAGE_ACCOUNT)) return 'blobs';
  return isIdle ? 'collectsNothing' : 'none';
}
