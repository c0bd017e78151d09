/** Machines that are attached as computes, and the addresses at which they are reached. */

import { isPrivateRange, parsePrefix } from './facts/addresses.js';
import { allOf, anyOf, type Judgement, not, type Truth } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { NETWORK_INTERFACE, PUBLIC_ADDRESS, sameType, VIRTUAL_MACHINE } from './types.js';
import { ofLink } from './workspaces.js';

/** Jobs are sent to it over SSH; the service does not manage it. */
export function isAttachedMachine(compute: ResourceView): Judgement {
  return compute.property('properties.computeType').isOneOf('VirtualMachine', 'HDInsight');
}

/** Where an attached machine is reached; without it the service takes the address of what `resourceId` names. */
export const MACHINE_ADDRESS = 'properties.properties.address';

/** True if the address at which an attached machine is reached is one of the internet. */
export function isReachedPublicly(compute: ResourceView, system: System): Judgement {
  const address = compute.property(MACHINE_ADDRESS);
  return anyOf(
    allOf(address.isSet(), isPublicAddress(address)),
    allOf(not(address.isSet()), isMachinePublic(compute, system)),
  );
}

/** True if the network interface of a machine has a public address. */
export function hasPublicAddress(networkInterface: ResourceView): Judgement {
  return networkInterface
    .items('properties.ipConfigurations')
    .some((configuration) => configuration.property('properties.publicIPAddress.id').isSet());
}

function isPublicAddress(address: Property): Judgement {
  const isName = address.reads((text) => parsePrefix(text) === undefined && !isPublicName(text));
  if (isName.truth === true) return address.undecided('where this name leads is not known');
  return address.judge(isPublicValue, false);
}

function isPublicValue(value: SettledValue): Truth {
  if (value.kind === 'scalar') {
    const range = parsePrefix(String(value.value));
    return range === undefined ? isPublicName(String(value.value)) : !isPrivateRange(range);
  }
  const source = value.kind === 'unknown' ? value.target?.type : undefined;
  if (source === undefined) return 'unknown';
  if (sameType(source, PUBLIC_ADDRESS)) return true;
  // The public address of an interface is a resource of its own; what an interface tells of itself is private.
  return sameType(source, NETWORK_INTERFACE) ? false : 'unknown';
}

/** The names that Azure gives to public addresses. Source: learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses */
function isPublicName(text: string): boolean {
  return /\.cloudapp\.azure\.com$/i.test(text.trim());
}

function isMachinePublic(compute: ResourceView, system: System): Judgement {
  const machines = system.graph.links(compute.property('properties.resourceId'));
  return anyOf(
    ...machines.map((link) => ofLink(link, compute, (machine) => isOnPublicInterface(machine, system), 'its machine')),
  );
}

function isOnPublicInterface(machine: ResourceView, system: System): Judgement {
  if (!machine.isA(VIRTUAL_MACHINE)) return machine.undecided('the address it is reached at is not known');
  const interfaces = machine
    .propertiesAt('properties.networkProfile.networkInterfaces.[].id')
    .flatMap((property) => system.graph.links(property));
  return anyOf(...interfaces.map((link) => ofLink(link, machine, hasPublicAddress, 'its network interface')));
}
