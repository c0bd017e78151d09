/** Encryption with a key of one's own: which key, in which vault, and who else has to be encrypted with one. */
import { textOf } from '../expand/values.js';
import { dependenciesOf } from './dependencies.js';
import { type Link, targetOf } from './graph.js';
import { allOf, anyOf, type Judgement, type Truth } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { ancestorOf, type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import {
  AI_ACCOUNT,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  LOG_ANALYTICS,
  LOG_ANALYTICS_LINK,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from './types.js';
import { ofLink } from './workspaces.js';

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

/** True if what a workspace depends on is encrypted with a key of its owner; undefined for types that cannot be. */
export function isEncryptedWithOwnKey(view: ResourceView, system: System): Judgement | undefined {
  if (view.isA(STORAGE_ACCOUNT)) {
    const settings = view.property('properties.encryption');
    const isKeyNamed = ['keyname', 'keyvaulturi'].map((name) =>
      settings.property(`keyvaultproperties.${name}`).isSet(),
    );
    return allOf(settings.property('keySource').is('Microsoft.Keyvault'), ...isKeyNamed);
  }
  if (view.isA(CONTAINER_REGISTRY)) {
    const settings = view.property('properties.encryption');
    return allOf(
      settings.property('status').is('enabled'),
      settings.property('keyVaultProperties.keyIdentifier').isSet(),
    );
  }
  if (view.isA(AI_ACCOUNT)) return view.property('properties.encryption.keySource').is('Microsoft.KeyVault');
  if (view.isA(SEARCH_SERVICE)) return view.property('properties.encryptionWithCmk.enforcement').is('Enabled');
  if (view.isA(COSMOS_ACCOUNT)) return view.property('properties.keyVaultKeyUri').isSet();
  return view.isA(LOG_ANALYTICS) ? isOnEncryptedCluster(view, system) : undefined;
}

/** Logs are encrypted with a key of their owner on a dedicated cluster only, which names the key. */
function isOnEncryptedCluster(logs: ResourceView, system: System): Judgement {
  const services = system.childrenOf(logs, LOG_ANALYTICS_LINK).map(({ view }) => view);
  const clusters = [
    logs.property('properties.features.clusterResourceId'),
    ...services.map((service) => service.property('properties.writeAccessResourceId')),
  ].flatMap((property) => system.graph.links(property));
  const hasKey = (cluster: ResourceView) => cluster.property('properties.keyVaultProperties.keyVaultUri').isSet();
  const linked = clusters.filter(({ state }) => state !== 'none');
  const isEncrypted = anyOf(...linked.map((link) => ofLink(link, logs, hasKey, 'its cluster')));
  return system.present(isEncrypted, logs, 'its link to a cluster with a key');
}

/** The workspaces that this resource is a dependency of. */
export function workspacesOn(view: ResourceView, system: System): readonly ResourceView[] {
  const isIt = (link: Link) => targetOf(link) === view;
  return system.graph.ofType(WORKSPACE).filter((workspace) => dependenciesOf(workspace, system).some(isIt));
}
