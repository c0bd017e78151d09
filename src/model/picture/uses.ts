/** What a workspace or registry uses: its own resources, those it refers to, and where its logs go. */
import { type DependencyKind, dependencyOf, furtherDependenciesOf, REFERENCES } from '../dependencies.js';
import { collectsLogs, diagnosticSettingsOf } from '../diagnostics.js';
import { takesPublicTraffic } from '../exposure.js';
import type { Link } from '../graph.js';
import { keyText, type ResourceKey } from '../resource-key.js';
import { nameFor, type ResourceView } from '../resource-view.js';
import {
  AI_ACCOUNT,
  APPLICATION_INSIGHTS,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  KEY_VAULT,
  KUBERNETES_CLUSTER,
  LOG_ANALYTICS,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from '../types.js';
import type { Drawing, Look } from './drawing.js';
import { openIf } from './marks.js';

const WHAT: ReadonlyMap<string, string> = new Map(
  [
    [STORAGE_ACCOUNT, 'Storage account'],
    [KEY_VAULT, 'Key vault'],
    [CONTAINER_REGISTRY, 'Container registry'],
    [APPLICATION_INSIGHTS, 'Application Insights'],
    [LOG_ANALYTICS, 'Log Analytics'],
    [COSMOS_ACCOUNT, 'Cosmos DB'],
    [SEARCH_SERVICE, 'AI Search'],
    [AI_ACCOUNT, 'AI services'],
    [KUBERNETES_CLUSTER, 'Kubernetes cluster'],
    [WORKSPACE, 'Workspace'],
  ].map(([type = '', what = '']) => [type.toLowerCase(), what]),
);

/** What a type is, in words; its last segment if it has no words here. */
function whatIs(type: string): string {
  return WHAT.get(type.toLowerCase()) ?? type.slice(type.lastIndexOf('/') + 1);
}

const KINDS: readonly (readonly [DependencyKind, string])[] = [
  ['storage', STORAGE_ACCOUNT],
  ['keyVault', KEY_VAULT],
  ['containerRegistry', CONTAINER_REGISTRY],
  ['applicationInsights', APPLICATION_INSIGHTS],
];

/** Draws what the workspace is made of and refers to. */
export function drawDependencies(workspace: ResourceView, node: string, drawing: Drawing): void {
  const { system } = drawing;
  for (const [kind, type] of KINDS) {
    for (const link of dependencyOf(workspace, kind, system)) {
      drawLink(node, link, '', drawing, { key: `${node} ${kind}`, what: whatIs(type) });
      drawLogsBehind(link, drawing);
    }
  }
  for (const link of furtherDependenciesOf(workspace, system)) drawLink(node, link, '', drawing);
  for (const [path, label] of REFERENCES) {
    // What the managed network leads to is drawn from there.
    if (path.startsWith('properties.managedNetwork.')) continue;
    for (const property of workspace.propertiesAt(path)) {
      for (const link of system.graph.links(property)) drawLink(node, link, label, drawing);
    }
  }
}

/** The Log Analytics workspace of an Application Insights component. */
function drawLogsBehind(link: Link, drawing: Drawing): void {
  if (link.state !== 'declared' || !link.target.isA(APPLICATION_INSIGHTS)) return;
  const from = drawing.drawn(link.target);
  if (from === undefined) return;
  for (const logs of drawing.system.graph.links(link.target.property('properties.WorkspaceResourceId')))
    drawLink(from, logs, '', drawing);
}

/** Draws where a link leads, and the arrow to it. What nobody can tell is drawn only where `unknown` says what it would be. */
export function drawLink(
  from: string,
  link: Link,
  label: string,
  drawing: Drawing,
  unknown?: { readonly key: string; readonly what: string },
): void {
  const when =
    link.when.length === 0 ? undefined : { state: 'unknown' as const, reasons: [`only ${link.when.join(' and ')}`] };
  const to = endOf(link, drawing, unknown);
  if (to !== undefined) drawing.arrow(from, to, label, when);
}

function endOf(
  link: Link,
  drawing: Drawing,
  unknown: { readonly key: string; readonly what: string } | undefined,
): string | undefined {
  switch (link.state) {
    case 'declared':
      return drawDependency(link.target, drawing);
    case 'named':
      return link.target === undefined ? drawNamed(link.key, drawing) : drawDependency(link.target, drawing);
    case 'unknown': {
      if (unknown === undefined) return undefined;
      const mark = { state: 'unknown' as const, reasons: [link.because] };
      return drawing.thing(unknown.key, { role: 'dependency', what: unknown.what, name: 'not known', mark });
    }
    case 'none':
      return undefined;
  }
}

/** A resource that is used, with whether the internet reaches it. */
export function drawDependency(view: ResourceView, drawing: Drawing): string {
  const drawn = drawing.drawn(view);
  if (drawn !== undefined) return drawn;
  const look: Look = {
    role: view.isA(LOG_ANALYTICS) ? 'logs' : 'dependency',
    what: whatIs(view.type),
    name: view.displayName,
  };
  const key = drawing.resource(view, look);
  drawPublicTraffic(view, key, drawing);
  return key;
}

/** A resource that is only named, and not even referenced as existing. */
function drawNamed(key: ResourceKey, drawing: Drawing): string {
  const name = key.names.at(-1);
  return drawing.thing(`named ${keyText(key)}`, {
    role: 'dependency',
    what: whatIs(key.type),
    name: name === undefined ? 'not known' : nameFor(name),
    mark: { state: 'unknown', reasons: ['it is declared elsewhere'] },
  });
}

/** The arrow from the internet to what takes public traffic. Nothing is said of what is declared elsewhere. */
export function drawPublicTraffic(view: ResourceView, node: string, drawing: Drawing): void {
  const own = drawing.system.graph.declarationOf(view);
  if (own.resource.existing) return;
  const judgement = takesPublicTraffic(own, drawing.system);
  const mark = judgement === undefined ? undefined : openIf(judgement);
  if (mark === undefined) return;
  drawing.arrow(internet(drawing), node, 'public access', mark);
  drawing.mark(node, mark);
}

export function internet(drawing: Drawing): string {
  return drawing.thing('internet', { role: 'internet', what: 'anyone', name: 'Internet' });
}

/** Where the logs of a resource go. */
export function drawDiagnostics(view: ResourceView, node: string, drawing: Drawing): void {
  const { system } = drawing;
  for (const { view: setting } of diagnosticSettingsOf(view, system)) {
    if (collectsLogs(setting).truth === false) continue;
    for (const link of system.graph.links(setting.property('properties.workspaceId')))
      drawLink(node, link, 'logs', drawing);
  }
}
