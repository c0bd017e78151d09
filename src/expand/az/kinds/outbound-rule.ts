/** `az ml workspace outbound-rule`. */
import { word } from '../../azureml/conversions.js';
import { copied } from '../../mapping/conversions.js';
import { type AzKind, option } from '../az-kind.js';
import { idAt } from './shared.js';

export const outboundRule: AzKind = {
  label: 'outbound rule',
  create: 'ml workspace outbound-rule set',
  arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
  parents: ['workspace'],
  name: { option: 'rule', also: [] },
  options: {
    type: option(
      'text',
      word('properties.type', { fqdn: 'FQDN', private_endpoint: 'PrivateEndpoint', service_tag: 'ServiceTag' }),
    ),
    destination: option('text', copied('properties.destination')),
    'service-resource-id': option('text', idAt('properties.destination.serviceResourceId')),
    'subresource-target': option('text', copied('properties.destination.subresourceTarget')),
    'spark-enabled': option('switch', copied('properties.destination.sparkEnabled')),
    'service-tag': option('text', copied('properties.destination.serviceTag')),
    protocol: option('text', copied('properties.destination.protocol')),
    'port-ranges': option('text', copied('properties.destination.portRanges')),
    'address-prefixes': option('commas', copied('properties.destination.addressPrefixes')),
    fqdns: option('commas', copied('properties.fqdns')),
  },
  source:
    'learn.microsoft.com/cli/azure/ml/workspace/outbound-rule, az ml workspace outbound-rule set; azure-ai-ml, entities/_workspace/networking.py',
};
