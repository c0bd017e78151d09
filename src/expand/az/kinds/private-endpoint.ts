/** `az network private-endpoint`. */
import { blocks, copied } from '../../mapping/conversions.js';
import { type AzKind, option } from '../az-kind.js';
import { idAt } from './shared.js';

const CONNECTION = {
  'connection-name': copied('name'),
  'private-connection-resource-id': idAt('properties.privateLinkServiceId'),
  'group-id': copied('properties.groupIds'),
};

export const privateEndpoint: AzKind = {
  label: 'private endpoint',
  create: 'network private-endpoint create',
  arm: 'Microsoft.Network/privateEndpoints',
  name: { option: 'name', also: ['-n'] },
  options: {
    location: option('text', copied('location'), '-l'),
    tags: option('pairs', copied('tags')),
    subnet: option('text', idAt('properties.subnet.id')),
    'connection-name': option('text', CONNECTION['connection-name']),
    'private-connection-resource-id': option('text', CONNECTION['private-connection-resource-id']),
    'group-id': option('list', CONNECTION['group-id'], '--group-ids'),
  },
  gathered: { connection: ['connection-name', 'private-connection-resource-id', 'group-id'] },
  together: { connection: blocks('properties.privateLinkServiceConnections', CONNECTION) },
  others: { 'vnet-name': { takes: 'text' }, 'manual-request': { takes: 'switch' }, 'nic-name': { takes: 'text' } },
  source: 'az network private-endpoint create --help',
};
