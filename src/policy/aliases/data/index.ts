/**
 * Written by scripts/policy-aliases.ts: the aliases of Azure Policy that are shipped. Sources:
 * github.com/maciejporebski/azure-policy-aliases 92a03715147cba9f2cb77d69ac913e84cc7c47d1 (the answers of Get-AzPolicyAlias) and
 * github.com/Azure/azure-policy f4a50bacae07ddb096943c597669bcae494a6e29 (what the built-in definitions use).
 */
import { AUTHORIZATION_ALIASES } from './authorization.js';
import { COGNITIVESERVICES_ALIASES } from './cognitiveservices.js';
import { COMPUTE_ALIASES } from './compute.js';
import { CONTAINERREGISTRY_ALIASES } from './containerregistry.js';
import { CONTAINERSERVICE_ALIASES } from './containerservice.js';
import { DOCUMENTDB_ALIASES } from './documentdb.js';
import { EVENTHUB_ALIASES } from './eventhub.js';
import { INSIGHTS_ALIASES } from './insights.js';
import { KEYVAULT_ALIASES } from './keyvault.js';
import { KUBERNETES_ALIASES } from './kubernetes.js';
import { MACHINELEARNINGSERVICES_ALIASES } from './machinelearningservices.js';
import { MANAGEDIDENTITY_ALIASES } from './managedidentity.js';
import { NETWORK_ALIASES } from './network.js';
import { OPERATIONALINSIGHTS_ALIASES } from './operationalinsights.js';
import { OTHERS_ALIASES } from './others.js';
import { RESOURCES_ALIASES } from './resources.js';
import { SEARCH_ALIASES } from './search.js';
import { SECURITY_ALIASES } from './security.js';
import { SERVICEBUS_ALIASES } from './servicebus.js';
import { SQL_ALIASES } from './sql.js';
import { STORAGE_ALIASES } from './storage.js';
import { WEB_ALIASES } from './web.js';

/** Texts in the form of table-text.ts. */
export const ALIAS_TEXTS: readonly string[] = [
  AUTHORIZATION_ALIASES,
  COGNITIVESERVICES_ALIASES,
  COMPUTE_ALIASES,
  CONTAINERREGISTRY_ALIASES,
  CONTAINERSERVICE_ALIASES,
  DOCUMENTDB_ALIASES,
  EVENTHUB_ALIASES,
  INSIGHTS_ALIASES,
  KEYVAULT_ALIASES,
  KUBERNETES_ALIASES,
  MACHINELEARNINGSERVICES_ALIASES,
  MANAGEDIDENTITY_ALIASES,
  NETWORK_ALIASES,
  OPERATIONALINSIGHTS_ALIASES,
  OTHERS_ALIASES,
  RESOURCES_ALIASES,
  SEARCH_ALIASES,
  SECURITY_ALIASES,
  SERVICEBUS_ALIASES,
  SQL_ALIASES,
  STORAGE_ALIASES,
  WEB_ALIASES,
];

/** Lower-cased: namespaces of which every alias is written. */
export const WHOLE_NAMESPACES: ReadonlySet<string> = new Set([
  'microsoft.authorization',
  'microsoft.cognitiveservices',
  'microsoft.containerregistry',
  'microsoft.containerservice',
  'microsoft.documentdb',
  'microsoft.eventhub',
  'microsoft.insights',
  'microsoft.keyvault',
  'microsoft.kubernetes',
  'microsoft.machinelearningservices',
  'microsoft.managedidentity',
  'microsoft.operationalinsights',
  'microsoft.resources',
  'microsoft.search',
  'microsoft.security',
  'microsoft.servicebus',
  'microsoft.sql',
  'microsoft.storage',
]);
