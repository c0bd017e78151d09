import { allOf, anyOf } from '../../model/judgement.js';
import { nodeSubnetsOf } from '../../model/nodes.js';
import { isStoppedBy, labelOf, requirementsOf } from '../../model/required-outbound.js';
import { securityGroupsOf } from '../../model/subnets.js';
import { SECURITY_GROUP } from '../../model/types.js';
import { failIf, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

export const requiredOutbound = defineRule({
  id: 'AML-NET-118',
  title: 'Nodes cannot reach what Azure Machine Learning needs',
  category: 'network',
  severity: 'medium',
  mission: ['S2b', 'S2e'],
  mcsb: ['NS-1'],
  appliesTo: [SECURITY_GROUP],
  scope: 'linked',
  words: ['services'],
  messages: {
    group: {
      problem: 'The network security group stops what its nodes need: {services}.',
      impact: 'Nodes do not start or lose their jobs, and whoever has to mend that in a hurry lets everything out.',
      remedy:
        'Allow these service tags and ports, the regional ones for your region, before the rule that denies the rest.',
    },
  },
  check(group, system) {
    if (group.resource.existing || group.resource.patch) return notApplicable('it is declared elsewhere');
    const subnets = nodeSubnetsOf(group, securityGroupsOf, system);
    if (subnets.length === 0) return notApplicable('no nodes stand behind it');
    const stopped = requirementsOf(subnets, group, system).map(({ outbound, isNeeded }) => ({
      service: labelOf(outbound),
      isStopped: allOf(isNeeded, isStoppedBy(outbound, group, system)),
    }));
    const certain = stopped.filter(({ isStopped }) => isStopped.truth === true);
    const told = certain.length > 0 ? certain : stopped.filter(({ isStopped }) => isStopped.truth === 'unknown');
    return failIf(anyOf(...told.map(({ isStopped }) => isStopped)), 'group', {
      expected: 'what the service needs',
      words: { services: told.map(({ service }) => service).join(', ') },
    });
  },
});
