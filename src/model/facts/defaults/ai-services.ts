/** What Azure AI services and Azure AI Search do when a property is not written. */
import { AI_ACCOUNT, SEARCH_SERVICE } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const POLICY_NETWORK = 'policy 037eea7a-bd0a-46c5-9a66-03aea78705d3: absent does not comply';
const POLICY_KEYS = 'policy 71ef260a-8f18-47b7-abcb-62d0673d94dc: absent does not comply';
const POLICY_SEARCH_NETWORK = 'policy ee980b6d-0eca-4501-8d54-f6290fd512c3: absent does not comply';
const POLICY_SEARCH_KEYS = 'policy 6300012e-e9a4-4649-b41f-a85f5c43be91: absent does not comply';
const OUTBOUND = 'learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention';

export const AI_SERVICES_DEFAULTS: readonly AbsenceFact[] = [
  { type: AI_ACCOUNT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: POLICY_NETWORK },
  { type: AI_ACCOUNT, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: POLICY_NETWORK },
  { type: AI_ACCOUNT, path: 'properties.disableLocalAuth', value: false, source: POLICY_KEYS },
  { type: AI_ACCOUNT, path: 'properties.restrictOutboundNetworkAccess', value: false, source: OUTBOUND },
  { type: SEARCH_SERVICE, path: 'properties.publicNetworkAccess', value: 'Enabled', source: POLICY_SEARCH_NETWORK },
  { type: SEARCH_SERVICE, path: 'properties.disableLocalAuth', value: false, source: POLICY_SEARCH_KEYS },
];
