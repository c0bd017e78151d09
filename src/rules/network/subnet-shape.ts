import { usedSubnetsOf } from '../../model/associations.js';
import { about, judged } from '../../model/judgement.js';
import { topLevelOf } from '../../model/nesting.js';
import { managedNodesIn, plannedNodesIn } from '../../model/nodes.js';
import type { Part } from '../../model/parts.js';
import { holdsNodes, isDelegated, meetsDocker, roomIn } from '../../model/subnet-shape.js';
import { addressSpaceOf, prefixesOf } from '../../model/subnets.js';
import type { System } from '../../model/system.js';
import { SUBNET, VIRTUAL_NETWORK } from '../../model/types.js';
import { failIf, forEach, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

export const subnetShape = defineRule({
  id: 'AML-NET-123',
  title: 'Nodes cannot work in this network',
  category: 'network',
  severity: 'low',
  mission: ['S2b'],
  mcsb: [],
  appliesTo: [VIRTUAL_NETWORK, SUBNET],
  scope: 'linked',
  words: ['nodes', 'room'],
  messages: {
    docker: {
      problem:
        'The range {actual} has addresses of 172.17.0.0/16, which Docker on compute instances takes for its own.',
      impact: 'What has such an address is not reached from there, and a public way around that is soon opened.',
      remedy: 'Use another range.',
    },
    delegated: {
      problem: 'The subnet is delegated to another service.',
      impact: 'Clusters and instances cannot be created in it.',
      remedy: 'Give the nodes a subnet of their own, without a delegation.',
    },
    small: {
      problem: 'The subnet has addresses for {room} nodes, and computes may need {nodes}.',
      impact: 'Clusters stop growing, and jobs wait or fail.',
      remedy: 'Use a larger range, or allow fewer nodes.',
    },
  },
  check(view, system) {
    const subnets = forEach(usedSubnetsOf(view, system), 'docker', (subnet) => ofSubnet(subnet, system));
    if (!view.isA(VIRTUAL_NETWORK) || !holdsNodes(view, system)) return subnets;
    const ranges = forEach(addressSpaceOf(view), 'docker', (prefix) =>
      failIf(meetsDocker(prefix), 'docker', { expected: 'another range' }),
    );
    return [...ranges, ...subnets];
  },
});

/** The ranges of a network are told at the network. */
function ofSubnet(subnet: Part, system: System) {
  if (managedNodesIn(subnet, system).length === 0) return notApplicable('no nodes stand in it');
  const isAlone = subnet.view.isA(SUBNET) && topLevelOf(subnet.view, system).state !== 'declared';
  const ranges = isAlone ? prefixesOf(subnet).listed : [];
  return [
    ...ranges.map((prefix) => failIf(meetsDocker(prefix), 'docker', { expected: 'another range' })),
    failIf(isDelegated(subnet), 'delegated', { expected: 'no delegation' }),
    ...ofRoom(subnet, system),
  ];
}

function ofRoom(subnet: Part, system: System) {
  const [room, nodes] = [roomIn(subnet), plannedNodesIn(subnet, system)];
  if (room === undefined || nodes === undefined) return [];
  const range = prefixesOf(subnet).listed[0]?.property ?? subnet.property('properties.addressPrefix');
  const isSmall = about(range.evidence(), judged(room < nodes));
  const words = { nodes: String(nodes), room: String(room) };
  return [failIf(isSmall, 'small', { expected: 'a larger range', words })];
}
