import { hasOwnKey, KEY_VAULT_ID } from '../../model/encryption.js';
import { anyOf, not } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject, ofLink } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

const SWITCHES = ['properties.enableServiceSideCMKEncryption', 'properties.enableSimplifiedCmk'] as const;

export const serviceSideEncryption = defineRule({
  id: 'AML-ENC-004',
  title: 'Service-side encryption without a key, or with a vault it cannot reach',
  category: 'encryption',
  severity: 'low',
  mission: ['S3'],
  mcsb: ['DP-5'],
  appliesTo: [WORKSPACE],
  properties: ['properties.encryption.status'],
  messages: {
    alone: {
      problem: 'Metadata are to be kept by the service with your key, and encryption with a key is {actual}.',
      impact: 'The workspace is not created, or its metadata are encrypted with a key of Microsoft.',
      remedy: "Add an encryption block ({encryption.status 'Enabled'} with vault and key), or leave the switch out.",
    },
    closedVault: {
      problem:
        'The service keeps the metadata with a key in a vault that is closed to public networks: {property} is {actual}.',
      impact: 'The service is not documented to reach such a vault, so the workspace may stop working.',
      remedy: 'Let trusted services of Azure through the firewall of the vault, or leave service-side encryption out.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is encrypted with its hub', () => {
      const isOn = anyOf(...SWITCHES.map((path) => workspace.property(path).isTrue()));
      const isOpen = (vault: ResourceView) => not(vault.property('properties.publicNetworkAccess').is('Disabled'));
      const vaults = system.graph.links(workspace.property(KEY_VAULT_ID)).filter(({ state }) => state !== 'none');
      return onlyIf(isOn, 'the service does not keep its metadata', () => [
        failUnless(hasOwnKey(workspace), 'alone'),
        ...vaults.map((link) => failUnless(ofLink(link, workspace, isOpen, 'the vault of its key'), 'closedVault')),
      ]);
    }),
});
