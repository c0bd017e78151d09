import { about, allOf, anyOf, type Judgement, judged, not } from '../../model/judgement.js';
import { holdsPublicNodes, nodeSubnetsOf, servesPrivateWorkspace } from '../../model/nodes.js';
import type { Part, Parts } from '../../model/parts.js';
import { isDefaultRoute, leadsAside, leadsToInternet, routesOf } from '../../model/routes.js';
import { namesTag } from '../../model/service-tags.js';
import { routeTablesOf } from '../../model/subnets.js';
import { ROUTE_TABLE } from '../../model/types.js';
import { failIf, forEach, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const nodeRoutes = defineRule({
  id: 'AML-NET-121',
  title: 'Route table sends nodes straight to the internet, or cuts the way of the service to them',
  category: 'network',
  severity: 'medium',
  mission: ['S2e'],
  mcsb: ['NS-3'],
  policies: [
    policy(
      'fc5e4038-4584-4632-8c85-c0448d374b2c',
      '[Preview]: All Internet traffic should be routed via your deployed Azure Firewall',
    ),
  ],
  appliesTo: [ROUTE_TABLE],
  scope: 'linked',
  messages: {
    straight: {
      problem: 'The route for everything that leaves leads nodes of a private workspace straight to the internet.',
      impact: 'The workspace is closed, and what its jobs send out passes nobody.',
      remedy: 'Route 0.0.0.0/0 to a firewall.',
    },
    asymmetric: {
      problem: 'Nodes with public addresses answer Azure Machine Learning by another way than it calls them.',
      impact: 'The firewall drops answers to calls it has not seen: nodes do not start.',
      remedy:
        "Add a route of the tag AzureMachineLearning with the next hop 'Internet', or give the nodes no public addresses.",
    },
    stale: {
      severity: 'low',
      problem:
        'A route past the firewall is left for a service that calls none of the nodes: they have no public addresses.',
      impact: 'What goes to these addresses passes nobody, and the tag holds more than is needed.',
      remedy: 'Delete the route.',
    },
  },
  check(table, system) {
    if (table.resource.existing || table.resource.patch) return notApplicable('it is declared elsewhere');
    const subnets = nodeSubnetsOf(table, routeTablesOf, system);
    if (subnets.length === 0) return notApplicable('no nodes follow it');
    const isPrivate = anyOf(...subnets.map((subnet) => servesPrivateWorkspace(subnet, system)));
    const arePublic = anyOf(...subnets.map((subnet) => holdsPublicNodes(subnet, system)));
    const routes = routesOf(table, system);
    const hasWayBack = anyOf(...routes.listed.map((route) => allOf(route.presence, isWayBack(route))), ...more(routes));
    return forEach(routes, 'straight', (route) => [
      failIf(told(route, isDefaultRoute(route), leadsToInternet(route), isPrivate), 'straight', {
        expected: 'VirtualAppliance',
      }),
      failIf(told(route, isDefaultRoute(route), leadsAside(route), arePublic, not(hasWayBack)), 'asymmetric', {
        expected: 'a route of AzureMachineLearning',
      }),
      failIf(told(route, isPastFirewall(route), not(arePublic)), 'stale', { expected: 'no such route' }),
    ]);
  },
});

function told(route: Part, ...conditions: readonly Judgement[]): Judgement {
  return about(route.property('properties.nextHopType').evidence(), allOf(...conditions));
}

/** True if it is the way of answers to the service. */
function isWayBack(route: Part): Judgement {
  return allOf(namesTag(route.property('properties.addressPrefix'), 'AzureMachineLearning'), leadsToInternet(route));
}

/** True if it is, or was, the way of answers to the service or to the batch service behind it. */
function isPastFirewall(route: Part): Judgement {
  const prefix = route.property('properties.addressPrefix');
  return allOf(
    anyOf(namesTag(prefix, 'AzureMachineLearning'), namesTag(prefix, 'BatchNodeManagement')),
    leadsToInternet(route),
  );
}

function more({ open }: Parts): readonly Judgement[] {
  return open === undefined ? [] : [judged('unknown', [open])];
}
