import { about } from '../../model/judgement.js';
import { isAttachedMachine, isReachedPublicly, MACHINE_ADDRESS } from '../../model/machines.js';
import { COMPUTE } from '../../model/types.js';
import { failIf, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const attachedMachineAddress = defineRule({
  id: 'AML-NET-020',
  title: 'Attached machine reached at a public address',
  category: 'network',
  severity: 'medium',
  mission: ['S1d', 'S2b'],
  mcsb: ['NS-1'],
  appliesTo: [COMPUTE],
  messages: {
    address: {
      problem: 'Jobs are sent to a machine over the internet: {property} is {actual}.',
      impact: 'Its SSH port is open to everybody, and behind it are your code and the data it reads.',
      remedy: 'Take the public address away, and attach the machine by a private one.',
    },
    machine: {
      problem: 'Jobs are sent to a machine that has a public IP address.',
      impact: 'Its SSH port is open to everybody, and behind it are your code and the data it reads.',
      remedy: 'Take the public address away, and attach the machine by a private one.',
    },
  },
  check: (compute, system) =>
    onlyIf(isAttachedMachine(compute), 'it is no attached machine', () => {
      const address = compute.property(MACHINE_ADDRESS);
      const isOnUsualPort = compute.property('properties.properties.sshPort').is(22);
      const isFromMachine = address.isAbsent().truth === true;
      const place = isFromMachine ? compute.property('properties.resourceId') : address;
      return failIf(
        about(place.evidence(), isReachedPublicly(compute, system)),
        isFromMachine ? 'machine' : 'address',
        // Scanners of the internet try the usual port first.
        { expected: 'a private address', severity: isOnUsualPort.truth === true ? 'high' : undefined },
      );
    }),
});
