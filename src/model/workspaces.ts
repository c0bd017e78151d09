/** Workspaces, what they are, and what belongs to them. */
import type { Collection } from './collection.js';
import { WORKSPACE_GROUP } from './facts/private-link.js';
import { type Link, targetOf } from './graph.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import { topLevelOf } from './nesting.js';
import { hasPrivateEndpoint } from './private-endpoints.js';
import { ancestorOf, keyOfResource, type ResourceKey } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { type Companion, type System, someCompanion } from './system.js';
import { COMPUTE, MANAGED_NETWORK } from './types.js';

/** A project takes network, key and dependency settings from its hub. */
export function isProject(workspace: ResourceView): Judgement {
  return anyOf(workspace.property('kind').is('Project'), workspace.property('properties.hubResourceId').isSet());
}

/** The hub a project belongs to. */
export function hubOf(project: ResourceView, system: System): readonly Link[] {
  return system.graph.links(project.property('properties.hubResourceId'));
}

/** The workspace that a compute, endpoint, deployment, datastore, connection or outbound rule is nested in. */
export function workspaceOf(child: ResourceView, system: System): Link {
  return topLevelOf(child, system);
}

/** The workspace that it is nested in, by type and name; undefined if it is nested in none. */
export function workspaceKeyOf(child: ResourceView): ResourceKey | undefined {
  return ancestorOf(keyOfResource(child.resource), 1);
}

/** The answer of a question about the workspace of `child`; unknown if that workspace is not declared in reach. */
export function ofWorkspace(
  child: ResourceView,
  system: System,
  question: (workspace: ResourceView) => Judgement,
): Judgement {
  const link = workspaceOf(child, system);
  if (link.state !== 'declared') return ofLink(link, child, question, 'its workspace');
  const namesakes = system.graph.namesakesOf(link.target);
  const answers = [link.target, ...namesakes].map(question);
  const [first = question(link.target)] = answers;
  if (answers.every(({ truth }) => truth === first.truth)) return first;
  // Which of them it belongs to is not known, as only names join files.
  const places = [link.target, ...namesakes].map((workspace) => `'${workspace.address}'`).join(' and ');
  return child.undecided(`${places} declare workspaces of this name that differ`);
}

/** The answer of a question about what a link leads to; unknown if that is not declared in reach. */
export function ofLink(
  link: Link,
  from: ResourceView,
  question: (target: ResourceView) => Judgement,
  what: string,
): Judgement {
  switch (link.state) {
    case 'declared':
      return question(link.target);
    case 'unknown':
      return judged('unknown', [link.evidence]);
    default:
      return from.undecided(`${what} is not declared here`);
  }
}

export function computesOf(workspace: ResourceView, system: System): readonly Companion[] {
  return system.childrenOf(workspace, COMPUTE);
}

/** The workspaces with a compute that is this cluster or machine, attached. */
export function workspacesRunningOn(target: ResourceView, system: System): readonly ResourceView[] {
  const { graph } = system;
  const computes = graph.ofType(COMPUTE).filter((compute) => {
    return graph.links(compute.property('properties.resourceId')).some((link) => targetOf(link) === target);
  });
  return computes.flatMap((compute) => targetOf(workspaceOf(compute, system)) ?? []);
}

/** The outbound rules in the body of a workspace: a dictionary, in some forms a list. Others are resources of their own. */
export function outboundRulesOf(workspace: ResourceView): Collection {
  const rules = workspace.property('properties.managedNetwork.outboundRules');
  const listed = rules.items();
  return listed.elements.length > 0 ? listed : rules.members();
}

/** True if the workspace's managed network isolates its computes: mode AllowInternetOutbound or AllowOnlyApprovedOutbound. */
export function hasManagedNetwork(workspace: ResourceView, system: System): Judgement {
  return ofNetworkOwner(workspace, system, (owner) =>
    isolationIs(owner, system, 'AllowInternetOutbound', 'AllowOnlyApprovedOutbound'),
  );
}

/** True if the managed network of the workspace (for a project: of its hub) is in one of these modes. */
export function isolationModeIs(workspace: ResourceView, system: System, ...modes: readonly string[]): Judgement {
  return ofNetworkOwner(workspace, system, (owner) => isolationIs(owner, system, ...modes));
}

/** The mode stands on the workspace or on its child `managedNetworks/default`. */
function isolationIs(workspace: ResourceView, system: System, ...modes: readonly string[]): Judgement {
  const path = 'properties.managedNetwork.isolationMode';
  const children = system.childrenOf(workspace, MANAGED_NETWORK);
  return anyOf(
    workspace.property(path).isOneOf(...modes),
    someCompanion(children, (child) => child.property(path).isOneOf(...modes)),
  );
}

/** A project has the managed network of its hub. */
function ofNetworkOwner(
  workspace: ResourceView,
  system: System,
  question: (owner: ResourceView) => Judgement,
): Judgement {
  const project = isProject(workspace);
  if (project.truth === false) return question(workspace);
  const onHub = hubOf(workspace, system).map((hub) => ofLink(hub, workspace, question, 'its hub'));
  const answer = onHub.length === 0 ? workspace.undecided('its hub is not known') : allOf(...onHub);
  return project.truth === true ? answer : anyOf(answer, allOf(not(project), question(workspace)));
}

/**
 * True if only private networks reach the workspace. Where the API version has no `publicNetworkAccess`, a private endpoint
 * closes the workspace unless the legacy flag reopens it.
 */
export function isPrivate(workspace: ResourceView, system: System): Judgement {
  const access = workspace.property('properties.publicNetworkAccess');
  if (access.isDefined) return access.is('Disabled');
  const legacy = workspace.property('properties.allowPublicAccessWhenBehindVnet');
  return allOf(hasPrivateEndpoint(workspace, system, WORKSPACE_GROUP), not(legacy.isTrue()));
}
