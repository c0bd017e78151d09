import { isAppliance, isShellOpen } from '../../model/client-access.js';
import { anyOf } from '../../model/judgement.js';
import { hasPublicAddress } from '../../model/machines.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { BASTION_HOST, NETWORK_INTERFACE, WORKSPACE } from '../../model/types.js';
import { isolationModeIs } from '../../model/workspaces.js';
import { failIf, failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const FORWARDING = 'properties.enableIPForwarding';
const LINKS = 'properties.enableShareableLink';
const COPYING = 'properties.disableCopyPaste';

export const accessHost = defineRule({
  id: 'AML-NET-128',
  title: 'Jump host or Bastion opens an extra door',
  category: 'network',
  severity: 'medium',
  mission: ['S2f', 'S2a'],
  mcsb: ['NS-1', 'NS-2'],
  policies: [
    policy('83a86a26-fd1f-447c-b59d-e51f44264114', 'Network interfaces should not have public IPs'),
    policy('88c0b9da-ce96-4b03-9635-f29a937e2900', 'Network interfaces should disable IP forwarding'),
  ],
  appliesTo: [NETWORK_INTERFACE, BASTION_HOST],
  scope: 'linked',
  properties: [
    { of: NETWORK_INTERFACE, path: FORWARDING },
    { of: BASTION_HOST, path: LINKS },
    { of: BASTION_HOST, path: COPYING },
  ],
  messages: {
    address: {
      problem: 'A machine in the network of a workspace has a public IP address.',
      impact: 'Whoever breaks into it from the internet stands next to the private endpoints of the workspace.',
      remedy: 'Take the address away and reach the machine through Bastion or a VPN.',
    },
    forwarding: {
      severity: 'low',
      problem: 'A machine in the network of a workspace passes packets on: {enableIPForwarding} is {actual}.',
      impact: 'Packets get around the routes and filters between subnets through a machine that is no firewall.',
      remedy: '{Set enableIPForwarding to false}, unless routes lead through the machine.',
    },
    links: {
      problem: 'Bastion gives out links to machines: {enableShareableLink} is {actual}.',
      impact: 'Whoever has a link tries passwords of the machine without a sign-in to Azure and without a role there.',
      remedy: '{Set enableShareableLink to false}.',
    },
    copying: {
      severity: 'low',
      problem: 'Bastion passes the clipboard on: {disableCopyPaste} is {actual}.',
      impact: 'Data leaves the isolated network of the workspace through the clipboard of whoever works in it.',
      remedy: '{Set disableCopyPaste to true}.',
    },
  },
  fixes: {
    copying: {},
    forwarding: { risk: 'lock-out', warning: 'Packets that are routed through the machine no longer arrive.' },
    links: { risk: 'lock-out', warning: 'Whoever gets in by such a link needs a role in Azure in its place.' },
  },
  check: (view, system) => (view.isA(BASTION_HOST) ? asBastion(view, system) : asMachine(view, system)),
});

function asBastion(bastion: ResourceView, system: System) {
  const isolated = system.graph
    .ofType(WORKSPACE)
    .map((workspace) => isolationModeIs(workspace, system, 'AllowOnlyApprovedOutbound'));
  return [
    failUnless(bastion.property(LINKS).isFalse(), 'links'),
    ...onlyIf(anyOf(...isolated), 'nothing here keeps data from leaving', () =>
      failUnless(bastion.property(COPYING).isTrue(), 'copying'),
    ),
  ];
}

function asMachine(machine: ResourceView, system: System) {
  const severity = isShellOpen(machine, system) ? 'high' : undefined;
  return [
    failIf(hasPublicAddress(machine), 'address', { expected: 'none', severity }),
    ...unless(isAppliance(machine, system), 'routes lead through it', () =>
      failUnless(machine.property(FORWARDING).isFalse(), 'forwarding'),
    ),
  ];
}
