/** `az lock`. */
import { word } from '../../azureml/conversions.js';
import { copied } from '../../mapping/conversions.js';
import { splitSegments } from '../../resource-names.js';
import type { ObjectValue, ResourceScope } from '../../value.js';
import { knownString, memberOf, unknown } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { scopeOfId } from './scopes.js';

export const lock: AzKind = {
  label: 'lock',
  create: 'lock create',
  arm: 'Microsoft.Authorization/locks',
  name: { option: 'name', also: ['-n'] },
  scope: onTarget,
  options: {
    'lock-type': option('text', word('properties.level', { CanNotDelete: 'CanNotDelete', ReadOnly: 'ReadOnly' }), '-t'),
    notes: option('text', copied('properties.notes')),
  },
  others: {
    'resource-name': { takes: 'text', also: ['--resource'] },
    'resource-type': { takes: 'text' },
    namespace: { takes: 'text' },
    parent: { takes: 'text' },
  },
  source: 'Azure/azure-cli, command_modules/resource, custom.py create_lock; az lock create --help',
};

/** A resource, a group, or the subscription if neither is named. */
function onTarget(options: ObjectValue, group: ResourceScope): ResourceScope {
  const name = memberOf(options, 'resource-name')?.value;
  if (name === undefined) {
    if (group.resourceGroup !== undefined) return group;
    return { level: 'subscription', ...(group.subscription === undefined ? {} : { subscription: group.subscription }) };
  }
  if (knownString(name)?.startsWith('/') === true) return scopeOfId(name);
  const type = knownString(memberOf(options, 'resource-type')?.value);
  const namespace = knownString(memberOf(options, 'namespace')?.value);
  const full = type === undefined || type.includes('/') || namespace === undefined ? type : `${namespace}/${type}`;
  const parent = memberOf(options, 'parent')?.value;
  if (full === undefined || !/^[^/]+\.[^/]+\/[^/]+$/.test(full) || parent !== undefined) {
    const resource = unknown(
      'unsupported',
      'what the lock is put on is not worked out',
      'lockedResource()',
      name.origin,
    );
    return { level: 'resource', resource };
  }
  const [named = name] = splitSegments(name);
  return {
    level: 'resource',
    resource: { kind: 'resource-id', type: full, names: [named], scope: group, origin: name.origin },
  };
}
