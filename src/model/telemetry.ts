/** Where the telemetry of workspaces goes, and the private link scopes of Azure Monitor that hold it. */
import { dependencyOf, logsBehind, workspacesOn } from './dependencies.js';
import { targetOf } from './graph.js';
import { anyOf, type Judgement } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import { type System, someCompanion } from './system.js';
import { APPLICATION_INSIGHTS, MONITOR_SCOPED_RESOURCE, WORKSPACE } from './types.js';

/** The workspaces that send to the component, or to one that keeps its data in the Log Analytics workspace, for certain. */
export function workspacesReportingTo(view: ResourceView, system: System): readonly ResourceView[] {
  const { graph } = system;
  const keepsHere = (component: ResourceView) =>
    graph.pointsAt(component.property('properties.WorkspaceResourceId'), view).truth === true;
  const components = view.isA(APPLICATION_INSIGHTS) ? [view] : graph.ofType(APPLICATION_INSIGHTS).filter(keepsHere);
  return [...new Set(components.flatMap((component) => workspacesOn(component, 'applicationInsights', system)))];
}

/** True if a private link scope declared here holds the component or Log Analytics workspace. */
export function isInPrivateLinkScope(view: ResourceView, system: System): Judgement {
  const scoped = system.companions(MONITOR_SCOPED_RESOURCE, (one) => system.existsBeside(one, view));
  return someCompanion(scoped, (one) => system.graph.pointsAt(one.property('properties.linkedResourceId'), view));
}

/** True if the private link scope holds what a workspace sends to. */
export function holdsTelemetry(scope: ResourceView, system: System): Judgement {
  const receivers = system.graph.ofType(WORKSPACE).flatMap((workspace) => receiversOf(workspace, system));
  return someCompanion(system.childrenOf(scope, MONITOR_SCOPED_RESOURCE), (one) => {
    const linked = one.property('properties.linkedResourceId');
    return anyOf(...receivers.map((receiver) => system.graph.pointsAt(linked, receiver)));
  });
}

/** The component that a workspace sends to and the Log Analytics workspace behind it, as far as they are in reach. */
function receiversOf(workspace: ResourceView, system: System): readonly ResourceView[] {
  const components = dependencyOf(workspace, 'applicationInsights', system).flatMap((link) => targetOf(link) ?? []);
  const logs = components.flatMap((one) => logsBehind(one, system)).flatMap((link) => targetOf(link) ?? []);
  return [...components, ...logs];
}
