import { describe, expect, it } from 'vitest';
import { ancestorsOf, namedIn } from '../../src/live/references.js';

const GROUP = '/subscriptions/s/resourceGroups/rg/providers';
const NETWORK = `${GROUP}/Microsoft.Network/virtualNetworks/vnet`;
const TYPES = [
  'Microsoft.Network/virtualNetworks',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.Authorization/policyDefinitions',
];

describe('what a body names', () => {
  it.each([
    ['a subnet, for its network', { properties: { subnet: { id: `${NETWORK}/subnets/a` } } }, [NETWORK]],
    ['one in a list, twice', { list: [NETWORK, NETWORK.toUpperCase()] }, [NETWORK]],
    [
      'an identity as a key',
      { identity: { userAssignedIdentities: { [`${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/i`]: {} } } },
      [`${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/i`],
    ],
    [
      'a definition of the tenant',
      { a: '/providers/Microsoft.Authorization/policyDefinitions/d' },
      ['/providers/Microsoft.Authorization/policyDefinitions/d'],
    ],
    ['a type that is not asked for', { a: `${GROUP}/Microsoft.Storage/storageAccounts/st` }, []],
    ['the name of a type alone', { type: 'Microsoft.Network/virtualNetworks' }, []],
    ['an ID without a name', { a: `${GROUP}/Microsoft.Network/virtualNetworks/` }, []],
    ['a text that only looks like one', { a: 'see /subscriptions/s/providers/x', b: 7, c: null, d: [[]] }, []],
  ])('%s', (_name, body, expected) => {
    expect(namedIn(body, TYPES).map(({ id }) => id)).toEqual(expected);
  });

  it('lies in what its ID says, the last provider counting', () => {
    const setting = `${NETWORK}/subnets/a/providers/Microsoft.Insights/diagnosticSettings/d`;
    expect(ancestorsOf(setting)).toEqual([{ id: setting, type: 'Microsoft.Insights/diagnosticSettings' }]);
    expect(ancestorsOf(`${NETWORK}/subnets/a`).map(({ type }) => type)).toEqual([
      'Microsoft.Network/virtualNetworks',
      'Microsoft.Network/virtualNetworks/subnets',
    ]);
    expect(ancestorsOf('nothing')).toEqual([]);
  });
});
