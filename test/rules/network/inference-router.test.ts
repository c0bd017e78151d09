import { inferenceRouter } from '../../../src/rules/network/inference-router.js';
import { compute, workspace } from '../../support/bicep.js';
import { cluster, extension } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const AKS = cluster('');
const attached = (lines: string, kind = 'AKS') => workspace('') + compute(kind, lines);
const serving = (...settings: readonly string[]) =>
  AKS + extension(`configurationSettings: {\n  enableInference: 'True'\n  ${settings.join('\n  ')} }`);

testRule(inferenceRouter, {
  valid: {
    'attached with an internal load balancer': attached("loadBalancerType: 'InternalLoadBalancer'"),
    'an internal load balancer': serving(
      "inferenceRouterServiceType: 'loadBalancer'",
      "internalLoadBalancerProvider: 'azure'",
    ),
    'an internal one, and no service type': serving("internalLoadBalancerProvider: 'azure'"),
    'an address of the cluster': serving("inferenceRouterServiceType: 'ClusterIP'"),
    'ports of the nodes': serving("inferenceRouterServiceType: 'nodePort'"),
  },
  invalid: {
    'attached, nothing said': { files: attached(''), found: [[6, 1, 'attached']], says: ['loadBalancerType'] },
    'attached with a public address': {
      files: attached("loadBalancerType: 'PublicIp'"),
      found: [[12, 7, 'attached']],
    },
    'a load balancer': {
      files: serving("inferenceRouterServiceType: 'LoadBalancer'"),
      found: [[13, 7, 'extension']],
    },
    'another provider': {
      files: serving("inferenceRouterServiceType: 'loadBalancer'", "internalLoadBalancerProvider: 'other'"),
      found: [[13, 7, 'extension']],
    },
    'nothing said of the router': { files: serving(), found: [[6, 1, 'unsaid']] },
  },
  unknown: {
    'a parameter': {
      files: `param kind string\n${attached('loadBalancerType: kind')}`,
      found: [[13, 7, 'attached']],
    },
    'a service type from a parameter': {
      files: `param kind string\n${serving('inferenceRouterServiceType: kind')}`,
      found: [[14, 7, 'extension']],
    },
    'a provider from a parameter': {
      files: `param lb string\n${serving("inferenceRouterServiceType: 'loadBalancer'", 'internalLoadBalancerProvider: lb')}`,
      found: [[14, 7, 'extension']],
    },
  },
  silent: {
    'attached as Kubernetes': attached('', 'Kubernetes'),
    'training only': AKS + extension("configurationSettings: { enableTraining: 'True' }"),
    'another extension': AKS + extension('', 'microsoft.flux'),
  },
});
