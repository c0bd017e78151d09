import { hasClientPath } from '../../model/client-access.js';
import { WORKSPACE_GROUP } from '../../model/facts/private-link.js';
import { anyOf } from '../../model/judgement.js';
import { type Network, networkOf } from '../../model/networks.js';
import { endpointsTo } from '../../model/private-endpoints.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { WORKSPACE } from '../../model/types.js';
import { isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const workspaceClientPath = defineRule({
  id: 'AML-NET-023',
  title: 'Private workspace without a declared way for clients',
  category: 'network',
  severity: 'info',
  mission: ['S2f'],
  mcsb: ['NS-2'],
  appliesTo: [WORKSPACE],
  followsClosing: true,
  exceptions: ['Another team connects the network, with its own templates.'],
  messages: {
    none: {
      problem: 'No gateway, Bastion or peering leads clients into the network of the private endpoint.',
      impact: 'People who cannot reach a private workspace end by opening it to the public network again.',
      remedy: 'Declare the VPN, ExpressRoute, Bastion or peering that they come by, or write down where that is done.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is reached through its hub', () =>
      onlyIf(isPrivate(workspace, system), 'the workspace is public', () => {
        const subnets = endpointsTo(workspace, system, WORKSPACE_GROUP).map((endpoint) =>
          endpoint.property('properties.subnet.id'),
        );
        if (subnets.length === 0) return notApplicable('no private endpoint of it is declared here');
        const found = anyOf(...subnets.map((subnet) => isReached(networkOf(subnet, system), workspace, system)));
        return failUnless(system.present(found, workspace, 'the way that clients come by'), 'none');
      }),
    ),
});

/** True if clients get into the network; what stands in a network that is declared elsewhere is not known. */
function isReached(network: Network | undefined, workspace: ResourceView, system: System) {
  if (network === undefined) return workspace.undecided('the network of its private endpoint is not known');
  const isHere = network.view !== undefined && !network.view.resource.existing;
  const found = hasClientPath(network, workspace, system);
  if (isHere) return found;
  return anyOf(found, workspace.undecided('the network of its private endpoint is declared elsewhere'));
}
