/** Extensions of Kubernetes clusters, in Azure and connected through Azure Arc. */
import { copied, dictionary } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { extending } from '../locators.js';
import { secret } from '../special-conversions.js';

export const EXTENSION = {
  arm: 'Microsoft.KubernetesConfiguration/extensions',
  located: extending('cluster_id'),
};

export const EXTENSION_ARGUMENTS: Arguments = {
  extension_type: copied('properties.extensionType'),
  configuration_settings: dictionary('properties.configurationSettings'),
  configuration_protected_settings: secret('properties.configurationProtectedSettings'),
  release_train: copied('properties.releaseTrain'),
  version: copied('properties.version'),
};

export const EXTENSION_IGNORED = ['release_namespace', 'target_namespace'];
