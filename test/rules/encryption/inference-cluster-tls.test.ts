import { inferenceClusterTls } from '../../../src/rules/encryption/inference-cluster-tls.js';
import { compute, workspace } from '../../support/bicep.js';
import { cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const OWN = "cert: 'c', cname: 'models.contoso.com'";
const TLS =
  WS +
  compute('AKS', "sslConfiguration: { status: 'Auto', leafDomainLabel: 'models' }", { outer: 'resourceId: aks.id' });
const ROUTING = 'addonProfiles: { httpApplicationRouting: {\n  enabled: ';

testRule(inferenceClusterTls, {
  valid: {
    'a certificate of Microsoft':
      WS + compute('AKS', "sslConfiguration: { status: 'auto', leafDomainLabel: 'models' }"),
    'a certificate of its own': WS + compute('AKS', `sslConfiguration: { status: 'Enabled', key: 'k', ${OWN} }`),
    'a cluster without HTTP routing': cluster(`${ROUTING}false } }`) + TLS,
  },
  invalid: {
    'no TLS settings': { files: WS + compute('AKS', ''), found: [[6, 1, 'plain']] },
    'turned off': {
      files: WS + compute('AKS', "sslConfiguration: {\n  status: 'Disabled' }"),
      found: [[13, 9, 'plain']],
    },
    null: { files: WS + compute('AKS', 'sslConfiguration: null'), found: [[12, 7, 'plain']] },
    'no label': {
      files: WS + compute('AKS', "sslConfiguration: { status: 'Auto', leafDomainLabel: '' }"),
      found: [[12, 43, 'incomplete']],
    },
    'no key': {
      files: WS + compute('AKS', `sslConfiguration: { status: 'Enabled', ${OWN} }`),
      found: [[12, 27, 'incomplete']],
    },
    'HTTP routing': {
      files: cluster(`${ROUTING}true } }`) + TLS,
      found: [[5, 7, 'routing', 'medium']],
    },
  },
  unknown: {
    'a status from a parameter': {
      files: `param tls string\n${WS}${compute('AKS', "sslConfiguration: { status: tls, leafDomainLabel: 'models' }")}`,
      found: [
        [13, 27, 'plain'],
        [13, 27, 'incomplete'],
      ],
    },
    'a label from a parameter': {
      files: `param label string\n${WS}${compute('AKS', "sslConfiguration: { status: 'Auto', leafDomainLabel: label }")}`,
      found: [[13, 43, 'incomplete']],
    },
  },
  silent: {
    'a cluster of nodes': WS + compute('AmlCompute', ''),
    'a cluster that nobody attaches': cluster(`${ROUTING}true } }`),
    'attached as Kubernetes, where the extension decides': WS + compute('Kubernetes', ''),
  },
});
