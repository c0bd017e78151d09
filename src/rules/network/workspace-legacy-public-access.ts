import { WORKSPACE_GROUP } from '../../model/facts/private-link.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const workspaceLegacyPublicAccess = defineRule({
  id: 'AML-NET-002',
  title: 'Legacy switch lets public traffic in beside the private endpoint',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  appliesTo: [WORKSPACE],
  properties: ['properties.allowPublicAccessWhenBehindVnet', 'properties.publicNetworkAccess'],
  messages: {
    open: {
      problem:
        '{allowPublicAccessWhenBehindVnet} is {actual}: the workspace takes public traffic beside its private endpoint.',
      impact: 'It reopens the public door of a workspace that looks private.',
      remedy: "Delete {the property} and {set publicNetworkAccess to 'Disabled'}.",
    },
    contradiction: {
      problem: "{allowPublicAccessWhenBehindVnet} is {actual} while {publicNetworkAccess is 'Disabled'}.",
      impact: 'Both write the same state and the last write wins, so a later deployment can reopen the workspace.',
      remedy: '{Delete allowPublicAccessWhenBehindVnet}.',
    },
  },
  fixes: {
    open: {
      set: { 'properties.publicNetworkAccess': 'Disabled' },
      remove: ['properties.allowPublicAccessWhenBehindVnet'],
      risk: 'lock-out',
      safeIf: (workspace, system) => hasPrivateEndpoint(workspace, system, WORKSPACE_GROUP),
    },
    contradiction: { remove: ['properties.allowPublicAccessWhenBehindVnet'] },
  },
  check: (workspace) =>
    unless(isProject(workspace), 'a project takes its network settings from its hub', () => {
      const isOpen = workspace.property('properties.allowPublicAccessWhenBehindVnet').isTrue();
      const saysClosed = workspace.property('properties.publicNetworkAccess').is('Disabled');
      return failIf(isOpen, saysClosed.truth === true ? 'contradiction' : 'open', { expected: false });
    }),
});
