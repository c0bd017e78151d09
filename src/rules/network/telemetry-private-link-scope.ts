import { dependencyOf, logsBehind } from '../../model/dependencies.js';
import { declaredIn } from '../../model/graph.js';
import { about, allOf, anyOf } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { holdsTelemetry, isInPrivateLinkScope } from '../../model/telemetry.js';
import { MONITOR_PRIVATE_LINK_SCOPE, MONITOR_SCOPED_RESOURCE, WORKSPACE } from '../../model/types.js';
import { isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, type Outcome, onlyIf, passed, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const MODES = 'properties.accessModeSettings';

export const telemetryPrivateLinkScope = defineRule({
  id: 'AML-NET-109',
  title: 'Telemetry of a private workspace has no private way, or one that shuts out others',
  category: 'network',
  severity: 'low',
  mission: ['S2h', 'S6'],
  mcsb: ['NS-2'],
  policies: [
    policy('0fc55270-f8bf-4feb-b7b8-5e7e7eacc6a6', 'Azure Monitor Private Link Scope should use private link'),
    policy(
      'e8185402-357b-4768-8058-f620bc0ae6b5',
      'Configure Azure Monitor Private Link Scopes with private endpoints',
    ),
    policy(
      'a499fed8-bcc8-4195-b154-641f14743757',
      'Azure Monitor Private Link Scope should block access to non private link resources',
    ),
  ],
  appliesTo: [WORKSPACE, MONITOR_PRIVATE_LINK_SCOPE],
  followsClosing: true,
  exceptions: [
    'Every client of the network resolves the names of Azure Monitor privately, and mode PrivateOnly is meant.',
  ],
  properties: [
    { of: MONITOR_PRIVATE_LINK_SCOPE, path: `${MODES}.ingestionAccessMode` },
    { of: MONITOR_PRIVATE_LINK_SCOPE, path: `${MODES}.queryAccessMode` },
    { of: MONITOR_SCOPED_RESOURCE, path: 'properties.linkedResourceId' },
  ],
  messages: {
    none: {
      problem:
        'Neither the Application Insights of the private workspace nor the logs behind it are in a private link scope.',
      impact: 'Computes send their telemetry over public addresses, or lose it where these are blocked.',
      remedy: 'Declare {a Microsoft.Insights/privateLinkScopes/scopedResources} with {linkedResourceId} for both.',
    },
    half: {
      problem:
        'The Application Insights of the private workspace is in a private link scope, the logs behind it are not.',
      impact:
        'Who reads the telemetry in the private network asks the logs, and reaches them over public addresses only.',
      remedy:
        'Declare {a Microsoft.Insights/privateLinkScopes/scopedResources} with {linkedResourceId} for the logs too.',
    },
    privateOnly: {
      severity: 'info',
      problem: 'The private link scope shuts out every monitor resource that is not in it: {property} is {actual}.',
      impact:
        'Azure Machine Learning asks for mode Open, the benchmark for PrivateOnly: until all resources are in the scope, everything in its networks loses telemetry.',
      remedy: "Put all of them into the scope, or {set ingestionAccessMode to 'Open'} and {queryAccessMode to 'Open'}.",
    },
  },
  check: (view, system) => (view.isA(WORKSPACE) ? checkWorkspace(view, system) : checkScope(view, system)),
});

function checkScope(scope: ResourceView, system: System) {
  const mode = (name: string) => scope.property(`${MODES}.${name}`).is('Open');
  return onlyIf(holdsTelemetry(scope, system), 'it holds nothing that a workspace here sends to', () =>
    failUnless(allOf(mode('ingestionAccessMode'), mode('queryAccessMode')), 'privateOnly'),
  );
}

function checkWorkspace(workspace: ResourceView, system: System) {
  return unless(isProject(workspace), 'a project has the telemetry of its hub', () =>
    onlyIf(isPrivate(workspace, system), 'the workspace is public', () => {
      const components = declaredIn(dependencyOf(workspace, 'applicationInsights', system));
      const outcomes = components.map((component) => judgeComponent(component, workspace, system));
      return outcomes.length > 0 ? outcomes : passed('its Application Insights is not declared here');
    }),
  );
}

function judgeComponent(component: ResourceView, workspace: ResourceView, system: System): Outcome<'none' | 'half'> {
  const named = workspace.property('properties.applicationInsights').evidence();
  const isComponentIn = isInPrivateLinkScope(component, system);
  const logs = declaredIn(logsBehind(component, system));
  const areLogsIn = anyOf(...logs.map((one) => isInPrivateLinkScope(one, system)));
  const isHalf = isComponentIn.truth === true && logs.length > 0;
  const found = isHalf ? areLogsIn : anyOf(isComponentIn, areLogsIn);
  const answer = system.present(found, component, 'what puts it into a private link scope');
  return failUnless(about(named, answer), isHalf ? 'half' : 'none', { expected: 'a private link scope' });
}
