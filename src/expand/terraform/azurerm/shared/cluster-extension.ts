/** Extensions of Kubernetes clusters, in Azure and connected through Azure Arc. */
import { copied } from '../conversions.js';
import { extending } from '../locators.js';
import type { Arguments } from '../mapping.js';
import { secret } from '../special-conversions.js';
import { spelledEachMember } from '../spelling.js';

export const EXTENSION = {
  arm: 'Microsoft.KubernetesConfiguration/extensions',
  located: extending('cluster_id'),
};

const SETTINGS = 'properties.configurationSettings';

export const EXTENSION_ARGUMENTS: Arguments = {
  extension_type: copied('properties.extensionType'),
  configuration_settings: { ...copied(SETTINGS), spellings: spelledEachMember(SETTINGS) },
  configuration_protected_settings: secret('properties.configurationProtectedSettings'),
  release_train: copied('properties.releaseTrain'),
  version: copied('properties.version'),
};

export const EXTENSION_IGNORED = ['release_namespace', 'target_namespace'];
