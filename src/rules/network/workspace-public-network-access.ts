import { WORKSPACE_GROUP } from '../../model/facts/private-link.js';
import { alsoBy } from '../../model/judgement.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { WORKSPACE } from '../../model/types.js';
import { isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const workspacePublicNetworkAccess = defineRule({
  id: 'AML-NET-001',
  title: 'Workspace accepts traffic from public networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [
    policy(
      '438c38d2-3772-465a-a9cc-7a6666a275ce',
      'Azure Machine Learning Workspaces should disable public network access',
    ),
    policy(
      'a10ee784-7409-4941-b091-663697637c0f',
      'Configure Azure Machine Learning Workspaces to disable public network access',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: ['properties.publicNetworkAccess'],
  messages: {
    public: {
      problem: 'The workspace accepts traffic from public networks: {publicNetworkAccess} is {actual}.',
      impact: 'Anyone on the internet reaches its studio and APIs; sign-in alone protects them.',
      remedy: "{Set publicNetworkAccess to 'Disabled'} and give clients a private endpoint.",
    },
    publicByAge: {
      problem: 'The workspace accepts traffic from public networks: nothing closes it on {this API version}.',
      impact: 'Anyone on the internet reaches its studio and APIs; sign-in alone protects them.',
      remedy: "Use {since publicNetworkAccess}, {set publicNetworkAccess to 'Disabled'} and add a private endpoint.",
    },
  },
  fixes: {
    public: {
      risk: 'lock-out',
      safeIf: (workspace, system) => hasPrivateEndpoint(workspace, system, WORKSPACE_GROUP),
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project takes its network settings from its hub', () => {
      const access = workspace.property('properties.publicNetworkAccess');
      const isClosed = isPrivate(workspace, system);
      return access.isDefined
        ? failUnless(isClosed, 'public')
        : failUnless(alsoBy(access.evidence({ expected: 'Disabled' }), isClosed), 'publicByAge');
    }),
});
