import { usedSubnetsOf } from '../../model/associations.js';
import { FRONT_DOOR_TAG, STORAGE_TAG } from '../../model/facts/storage-egress.js';
import { managedNodesIn, nodeSubnetsOf } from '../../model/nodes.js';
import type { ResourceView } from '../../model/resource-view.js';
import { securityRulesOf } from '../../model/security-groups.js';
import {
  allowsService,
  allowsWholeScope,
  definitionsOf,
  opensToAllRegions,
  opensToTag,
  reachesAnyAccount,
} from '../../model/storage-egress.js';
import { securityGroupsOf, serviceEndpointPoliciesOf } from '../../model/subnets.js';
import type { System } from '../../model/system.js';
import { SECURITY_GROUP, SERVICE_ENDPOINT_POLICY, SUBNET, VIRTUAL_NETWORK } from '../../model/types.js';
import { failIf, failUnless, forEach, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

export const storageEgress = defineRule({
  id: 'AML-NET-119',
  title: 'Nodes reach storage accounts of strangers',
  category: 'network',
  severity: 'medium',
  aliases: ['AML-DAT-005'],
  mission: ['S2a', 'S2e', 'S2g'],
  mcsb: ['NS-2', 'DP-2'],
  appliesTo: [VIRTUAL_NETWORK, SUBNET, SECURITY_GROUP, SERVICE_ENDPOINT_POLICY],
  scope: 'linked',
  words: ['name'],
  messages: {
    anyAccount: {
      problem: 'No service endpoint policy says which storage accounts the nodes in the subnet reach.',
      impact: 'Whoever runs code on them can copy training data to an account of their own in the same region.',
      remedy:
        'Attach a service endpoint policy with the accounts of the workspace and the alias of Azure Machine Learning, together with the service endpoint Microsoft.Storage; or reach storage by private endpoints alone and do not let the tag out.',
    },
    allRegions: {
      severity: 'low',
      problem: 'The security rule {name} lets nodes out to the storage accounts of all regions.',
      impact:
        'A service endpoint policy binds only what goes through the service endpoint: the accounts of other regions stay in reach.',
      remedy: 'Name the tag with your region, such as Storage.WestEurope.',
    },
    frontDoor: {
      problem: 'The security rule {name} lets nodes out to whatever stands behind Azure Front Door.',
      impact: 'Anybody can put a site of their own behind it and take data in there.',
      remedy: 'Delete the rule, and allow the few domains of the studio and of automated ML in a firewall.',
    },
    withoutService: {
      severity: 'low',
      problem: 'The service endpoint policy does not allow the accounts that Azure Machine Learning itself needs.',
      impact: 'Nodes do not start, and whoever has to mend that takes the policy away.',
      remedy: "Add a definition for the service 'Global' with the resource /services/Azure/MachineLearning.",
    },
    wholeScope: {
      problem: 'The service endpoint policy allows all storage accounts of a subscription or resource group.',
      impact: 'Whoever may create an account there has a place to copy training data to.',
      remedy: 'List the accounts that jobs need by their IDs.',
    },
  },
  check(view, system) {
    if (view.isA(SECURITY_GROUP)) return ofGroup(view, system);
    if (view.isA(SERVICE_ENDPOINT_POLICY)) return ofPolicy(view, system);
    return forEach(usedSubnetsOf(view, system), 'anyAccount', (subnet) => {
      if (managedNodesIn(subnet, system).length === 0) return notApplicable('no nodes stand in it');
      return failIf(reachesAnyAccount(subnet, system), 'anyAccount', { expected: 'a service endpoint policy' });
    });
  },
});

function ofGroup(group: ResourceView, system: System) {
  if (group.resource.existing || nodeSubnetsOf(group, securityGroupsOf, system).length === 0) {
    return notApplicable('no nodes stand behind it');
  }
  return forEach(securityRulesOf(group, system), 'allRegions', (rule) => {
    const words = { name: rule.name ?? '' };
    return [
      failIf(opensToAllRegions(rule, group, STORAGE_TAG, system), 'allRegions', {
        expected: 'Storage.<region>',
        words,
      }),
      failIf(opensToTag(rule, group, FRONT_DOOR_TAG, system), 'frontDoor', { expected: 'no such rule', words }),
    ];
  });
}

function ofPolicy(policy: ResourceView, system: System) {
  if (policy.resource.existing || nodeSubnetsOf(policy, serviceEndpointPoliciesOf, system).length === 0) {
    return notApplicable('it is for no nodes');
  }
  return [
    failUnless(system.present(allowsService(policy, system), policy, 'a definition for the service'), 'withoutService'),
    ...forEach(definitionsOf(policy, system), 'wholeScope', (definition) =>
      failIf(allowsWholeScope(definition), 'wholeScope', { expected: 'IDs of storage accounts' }),
    ),
  ];
}
