/** The Azure ML systems that a repository deploys, each as a picture. */
import type { Cloud } from '../../expand/functions/call.js';
import type { Expansion, UnresolvedModule } from '../../expand/resource.js';
import { knownString } from '../../expand/values.js';
import type { Changes } from '../../inputs/changes.js';
import { isWorkspaceModule, namedBy } from '../dependencies.js';
import type { Graph } from '../graph.js';
import { visitMentions } from '../mentions.js';
import type { Neighbours } from '../neighbours.js';
import { ancestorOf, keyOfResource } from '../resource-key.js';
import type { ResourceView } from '../resource-view.js';
import { System } from '../system.js';
import { AML_REGISTRY, WORKSPACE } from '../types.js';
import { hubOf } from '../workspaces.js';
import { changeTeller, NO_CHANGE } from './changed.js';
import { Drawing } from './drawing.js';
import type { Picture, PictureGroup } from './picture.js';
import { drawIdentities, drawRoles } from './rights.js';
import { drawPrivateEndpoints } from './surroundings.js';
import { tidy } from './tidy.js';
import { drawDiagnostics, drawLink, drawPublicTraffic } from './uses.js';
import { drawWorkspace, kindOfWorkspace } from './workspace.js';

export interface PictureOptions {
  readonly cloud: Cloud;
  readonly neighbours: ReadonlyMap<Expansion, Neighbours>;
  /** What the pull request changes; undefined without a comparison. */
  readonly changes: Changes | undefined;
}

export interface Pictures {
  readonly pictures: readonly Picture[];
  /** How many systems were not looked at. */
  readonly left: number;
}

/** Systems that are looked at, each in each environment. Nobody looks at more, and every one takes time. */
export const MAX_SYSTEMS = 500;

/**
 * One picture for each system: a workspace, a hub with its projects, or a registry. Parameter files that come to the same but
 * for names share one.
 */
export function picturesOf(expansions: readonly Expansion[], options: PictureOptions): Pictures {
  const pictures = new Map<string, Picture>();
  let seen = 0;
  for (const expansion of expansions) {
    const deployed = systemsIn(expansion, options);
    for (const draw of deployed.slice(0, Math.max(0, MAX_SYSTEMS - seen))) {
      const { address, picture } = draw();
      const key = likeness(address, picture);
      const known = pictures.get(key);
      const environments = [...(known?.environments ?? []), ...picture.environments];
      pictures.set(key, { ...(known ?? picture), environments });
    }
    seen += deployed.length;
  }
  return { pictures: [...pictures.values()], left: Math.max(0, seen - MAX_SYSTEMS) };
}

interface Drawn {
  /** Where what the picture is about is declared, the same with all parameter files. */
  readonly address: string;
  readonly picture: Picture;
}

/** The systems of an expansion, each to be drawn when it is asked for. */
function systemsIn(expansion: Expansion, { cloud, neighbours, changes }: PictureOptions): readonly (() => Drawn)[] {
  if (!mayHoldSystem(expansion)) return [];
  const system = new System(expansion, { cloud, ...neighbours.get(expansion) });
  const teller = changes === undefined ? NO_CHANGE : changeTeller(changes);
  return rootsOf(system).map((root) => () => {
    const drawing = new Drawing(system, teller);
    root.draw(drawing);
    drawPrivateEndpoints(drawing);
    drawIdentities(drawing);
    drawRoles(drawing);
    drawUnreadModules(drawing);
    return { address: root.address, picture: finished(root, drawing) };
  });
}

const PROVIDER = /^microsoft\.machinelearningservices\//i;

/** False if nothing in it has to do with Azure Machine Learning, which is cheap to tell. */
function mayHoldSystem({ resources, unresolvedModules }: Expansion): boolean {
  return (
    resources.some(({ type }) => PROVIDER.test(type)) ||
    unresolvedModules.some(({ reference }) => isWorkspaceModule(reference))
  );
}

/** What a picture is about. */
interface Root {
  readonly address: string;
  readonly title: string;
  readonly what: string;
  draw(drawing: Drawing): void;
}

function rootsOf(system: System): readonly Root[] {
  const workspaces = [...declaredWorkspaces(system), ...referencedWorkspaces(system)];
  const roots = [...families(workspaces, system), ...registriesOf(system).map(registryRoot)];
  if (roots.length > 0) return roots;
  return system.expansion.unresolvedModules.filter(({ reference }) => isWorkspaceModule(reference)).map(moduleRoot);
}

function declaredWorkspaces({ graph }: System): readonly ResourceView[] {
  return graph.ofType(WORKSPACE).filter((view) => !graph.isForeign(view));
}

/** Workspaces that are declared nowhere in the repository but referenced here: what is put into them is drawn. */
function referencedWorkspaces({ graph }: System): readonly ResourceView[] {
  const bearers = new Set(graph.own.flatMap((view) => workspaceAround(view, graph) ?? []));
  return graph.own.filter(
    (view) =>
      view.isA(WORKSPACE) &&
      view.resource.existing &&
      graph.declarationOf(view) === view &&
      graph.find(keyOfResource(view.resource))?.state !== 'declared' &&
      bearers.has(view),
  );
}

/** The workspace, declared or referenced, that a declared resource is nested in. */
function workspaceAround(view: ResourceView, graph: Graph): ResourceView | undefined {
  const { existing, parentAddress } = view.resource;
  if (existing || !view.type.toLowerCase().startsWith(NESTED)) return undefined;
  const parent = parentAddress === undefined ? undefined : graph.at(parentAddress);
  if (parent?.isA(WORKSPACE)) return graph.declarationOf(parent);
  const above = ancestorOf(keyOfResource(view.resource), 1);
  const found = above === undefined ? undefined : graph.find(above);
  return found?.state === 'declared' || found?.state === 'named' ? found.target : undefined;
}

const NESTED = `${WORKSPACE}/`.toLowerCase();

/** Hubs with their projects; workspaces that stand alone. */
function families(workspaces: readonly ResourceView[], system: System): readonly Root[] {
  const members = new Map<ResourceView, ResourceView[]>(workspaces.map((workspace) => [workspace, []]));
  for (const workspace of workspaces) members.get(hubIn(workspace, members, system) ?? workspace)?.push(workspace);
  return [...members].flatMap(([head, family]) => (family.length === 0 ? [] : [workspaceRoot(head, family)]));
}

function hubIn(
  workspace: ResourceView,
  among: ReadonlyMap<ResourceView, unknown>,
  system: System,
): ResourceView | undefined {
  const hubs = hubOf(workspace, system).flatMap((link) => (link.state === 'declared' ? [link.target] : []));
  return hubs.find((hub) => hub !== workspace && among.has(hub));
}

function workspaceRoot(head: ResourceView, family: readonly ResourceView[]): Root {
  return {
    address: head.address,
    title: head.displayName,
    what: kindOfWorkspace(head),
    draw: (drawing) => {
      for (const workspace of family) drawWorkspace(workspace, drawing);
    },
  };
}

function registriesOf({ graph }: System): readonly ResourceView[] {
  return graph.ofType(AML_REGISTRY).filter((view) => !graph.isForeign(view));
}

function registryRoot(registry: ResourceView): Root {
  return {
    address: registry.address,
    title: registry.displayName,
    what: 'Registry',
    draw: (drawing) => {
      const node = drawing.resource(registry, { role: 'registry', what: 'Registry', name: registry.displayName });
      drawPublicTraffic(registry, node, drawing);
      drawDiagnostics(registry, node, drawing);
    },
  };
}

/** A workspace that a module would declare which could not be read. */
function moduleRoot(module: UnresolvedModule): Root {
  const title = knownString(module.name) ?? module.reference;
  return {
    address: module.address,
    title,
    what: 'Workspace',
    draw: (drawing) => {
      const node = drawModule(module, drawing);
      for (const link of namedBy(module.arguments, drawing.system)) drawLink(node, link, '', drawing);
    },
  };
}

function moduleKey({ address }: UnresolvedModule): string {
  return `module ${address}`;
}

function drawModule(module: UnresolvedModule, drawing: Drawing): string {
  return drawing.thing(moduleKey(module), {
    role: 'module',
    what: 'Module that was not read',
    name: module.reference,
    mark: { state: 'unknown', reasons: ['what it deploys is not known'] },
  });
}

/** Modules that could not be read and are given something that is drawn. */
function drawUnreadModules(drawing: Drawing): void {
  const { graph, expansion } = drawing.system;
  for (const module of expansion.unresolvedModules) {
    // What the picture is about shows all it is given already.
    if (drawing.nodes.has(moduleKey(module))) continue;
    visitMentions(module.arguments, {
      key: (key) => {
        const found = graph.find(key);
        const target = found?.state === 'declared' || found?.state === 'named' ? found.target : undefined;
        const node = target === undefined ? undefined : drawing.drawn(target);
        if (node !== undefined) drawing.arrow(node, drawModule(module, drawing), '', { state: 'unknown', reasons: [] });
      },
    });
  }
  if (!expansion.complete) drawing.notes.add('A part of this deployment could not be read, and may be missing here.');
}

/** The picture of a drawing: bounded, with short ids. */
function finished({ title, what }: Root, drawing: Drawing): Picture {
  const { nodes, edges, notes, isDrawable } = tidy({ nodes: drawing.nodes, edges: [...drawing.edges.values()] });
  const nodeIds = new Map([...nodes.keys()].map((key, at) => [key, `n${at + 1}`]));
  const groupIds = new Map(
    [...new Set([...nodes.values()].flatMap(({ group }) => group ?? []))].map((key, at) => [key, `g${at + 1}`]),
  );
  const { entryPoint, environment } = drawing.system.expansion;
  return {
    title,
    what,
    entryPoint,
    environments: environment === undefined ? [] : [environment],
    groups: [...groupIds].flatMap(([key, id]): readonly PictureGroup[] => {
      const group = drawing.groups.get(key);
      return group === undefined ? [] : [{ ...group, id }];
    }),
    nodes: [...nodes].map(([key, node]) => ({
      ...node,
      id: nodeIds.get(key) ?? '',
      group: idIn(groupIds, node.group),
    })),
    edges: edges.map((edge) => ({ ...edge, from: nodeIds.get(edge.from) ?? '', to: nodeIds.get(edge.to) ?? '' })),
    notes: [...drawing.notes, ...notes],
    isDrawable,
  };
}

function idIn(ids: ReadonlyMap<string, string>, key: string | undefined): string | undefined {
  return key === undefined ? undefined : ids.get(key);
}

/** A text that is equal for pictures that differ in nothing but names and parameter files. */
function likeness(address: string, { nodes, edges, groups, notes }: Picture): string {
  return JSON.stringify([
    address,
    nodes.map(({ role, what: kind, names, facts, state, change, group }) => [
      role,
      kind,
      names.length,
      facts,
      state,
      change,
      group,
    ]),
    edges.map(({ from, to, labels, state }) => [from, to, labels, state]),
    groups.map(({ kind }) => kind),
    notes,
  ]);
}
