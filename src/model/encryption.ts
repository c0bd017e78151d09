/** Encryption with a key of one's own: which key, in which vault, and who else has to be encrypted with one. */
import { textOf } from '../expand/values.js';
import type { Judgement, Truth } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { ancestorOf, type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';

/** Below `properties.encryption` of a workspace. */
export const KEY_VAULT_ID = 'properties.encryption.keyVaultProperties.keyVaultArmId';
export const KEY_IDENTIFIER = 'properties.encryption.keyVaultProperties.keyIdentifier';

/** True if the workspace is encrypted with a key of its owner. */
export function hasOwnKey(workspace: ResourceView): Judgement {
  return workspace.property('properties.encryption.status').is('Enabled');
}

/**
 * True if the URL of a key is that of a key in the vault: by the name in the host, `https://kv.vault.azure.net/keys/cmk/1`, or
 * because it is read from a key or a vault that is declared. No URL at all is false.
 */
export function keyLiesIn(key: Property, vault: Property, system: System): Judgement {
  const wanted = vault.value === undefined ? undefined : resourceKeyOf(vault.value);
  return key.judge((url) => (wanted === undefined ? 'unknown' : isUrlIn(url, wanted, system)), false);
}

function isUrlIn(url: SettledValue, vault: ResourceKey, system: System): Truth {
  if (url.kind === 'scalar') return isHostOf(HOST.exec(String(url.value))?.[1], vault);
  if (url.kind === 'unknown') return url.target === undefined ? 'unknown' : isSameVault(url.target, vault, system);
  if (url.kind !== 'text') return 'unknown';
  const [first, second, third] = url.parts;
  if (typeof first === 'object') {
    const target = first.kind === 'unknown' ? first.target : undefined;
    return target === undefined ? 'unknown' : isSameVault(target, vault, system);
  }
  const host = HOST.exec(first ?? '')?.[1];
  if (host !== undefined) return isHostOf(host, vault);
  const isName = first === 'https://' && typeof second === 'object' && String(third).startsWith('.');
  const [name] = vault.names;
  return isName && name !== undefined && textOf(second) === textOf(name) ? true : 'unknown';
}

const HOST = /^https:\/\/([^./]+)\./i;

/** A text without a host names no vault. */
function isHostOf(host: string | undefined, { names }: ResourceKey): Truth {
  if (host === undefined) return false;
  const [name] = names;
  return name?.kind === 'scalar' ? String(name.value).toLowerCase() === host.toLowerCase() : 'unknown';
}

/** What the URL is read from is the vault, or a key or a version of a key in it. */
function isSameVault(target: ResourceKey, vault: ResourceKey, { graph }: System): Truth {
  return graph.areSame(ancestorOf(target, 1) ?? target, vault);
}
