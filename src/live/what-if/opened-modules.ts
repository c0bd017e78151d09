/** Modules of which no file has the content, by what Azure says that they deploy. */
import { originAt, withStep } from '../../expand/origins.js';
import type { Expansion, Form, Resource, UnresolvedModule } from '../../expand/resource.js';
import { joinNames } from '../../expand/resource-names.js';
import type { Member, ResourceScope, Value } from '../../expand/value.js';
import { knownString, object, scalarAt, textOf } from '../../expand/values.js';
import type { Diagnostic } from '../../inputs/diagnostic.js';
import { keyOfResource, sameResource } from '../../model/resource-key.js';
import type { Change } from './answer.js';
import type { Actual } from './matching.js';
import { valueAt } from './settled.js';

/** A module and the resources that it deploys, which stand at its call. */
export interface OpenedModule {
  /** Tells the call from another one, whatever commit it is of. */
  readonly key: string;
  readonly resources: readonly Resource[];
}

/**
 * The modules of which it is clear what they deploy: every resource that no file declares is of one of them.
 *
 * @param expansion the evaluation with what else Azure told
 * @param asked whom Azure was asked about, for messages
 */
export function openedModules(
  expansion: Expansion,
  actuals: readonly Actual[],
  asked: string,
): readonly OpenedModule[] {
  const { resources, unresolvedModules } = expansion;
  const undeclared = actuals.filter(
    ({ resource }) =>
      resource.type.toLowerCase() !== 'microsoft.resources/deployments' && !isDeclared(resource, resources),
  );
  const owners = undeclared.map(({ change }) => ownerOf(change, unresolvedModules));
  if (owners.includes(undefined)) return [];
  return unresolvedModules.flatMap((module) => {
    const own = undeclared.filter((_, at) => owners[at] === module);
    if (own.length === 0 || own.some(({ change }) => change.after === undefined)) return [];
    return [
      { key: keyOfModule(module), resources: own.map((one) => resourceAt(module, one, formOf(expansion), asked)) },
    ];
  });
}

/** The evaluation with the resources of its opened modules in their place. */
export function withOpened(expansion: Expansion, opened: readonly OpenedModule[]): Expansion {
  const byKey = new Map(opened.map((one) => [one.key, one]));
  const found = expansion.unresolvedModules.filter((module) => byKey.has(keyOfModule(module)));
  if (found.length === 0) return expansion;
  const unresolvedModules = expansion.unresolvedModules.filter((module) => !found.includes(module));
  const more = found.flatMap((module) => byKey.get(keyOfModule(module))?.resources ?? []);
  const isWhole =
    unresolvedModules.length === 0 &&
    expansion.trace?.diagnostics.every((item) => item.level !== 'error' || isAbout(item, found));
  return {
    ...expansion,
    resources: [...expansion.resources, ...more],
    unresolvedModules,
    complete: expansion.complete || isWhole === true,
  };
}

/** True if a diagnostic says that one of these modules is not available. */
export function isAbout({ code, span }: Diagnostic, modules: readonly UnresolvedModule[]): boolean {
  if (code !== 'module-unresolved' || span === undefined) return false;
  return modules.some(
    (module) =>
      module.span.source.path === span.source.path && module.span.start <= span.start && span.end <= module.span.end,
  );
}

/** Also true if it cannot be told. */
function isDeclared(actual: Resource, resources: readonly Resource[]): boolean {
  return resources.some((one) => !one.existing && sameResource(keyOfResource(one), keyOfResource(actual)) !== false);
}

/** The module whose deployment makes it: the only one, or the one of that name. */
function ownerOf({ deploymentId }: Change, modules: readonly UnresolvedModule[]): UnresolvedModule | undefined {
  const [only, ...more] = modules;
  if (more.length === 0) return only;
  const name = deploymentId?.split('/').at(-1)?.toLowerCase();
  const named = modules.filter((module) => knownString(module.name)?.toLowerCase() === name);
  return named.length === 1 ? named[0] : undefined;
}

function keyOfModule({ address, reference, arguments: given }: UnresolvedModule): string {
  return [address, reference, textOf(given)].join(' ');
}

function formOf({ entryPoint }: Expansion): Form {
  return /\.json$/i.test(entryPoint) ? 'arm' : 'bicep';
}

/** Members of what Azure sends that identify a resource. */
const OUTSIDE_BODY = new Set(['id', 'name', 'type', 'apiversion', 'scope', 'systemdata', 'etag']);

function resourceAt(module: UnresolvedModule, { resource, change }: Actual, form: Form, asked: string): Resource {
  const { span, way } = module;
  const place = withStep(scalarAt(null, span), { role: 'what-if', span, name: asked }).origin;
  const members = Object.entries(change.after ?? {})
    .filter(([name]) => !OUTSIDE_BODY.has(name.toLowerCase()))
    .map(([name, data]): Member => ({ name, span, value: valueAt(data, place) }));
  const names = resource.names.map((one) => moved(one, module));
  const version = change.after?.['apiVersion'];
  return {
    type: resource.type,
    apiVersion: typeof version === 'string' ? version : undefined,
    names,
    name: joinNames(names, scalarAt(change.id, span)),
    address: `${module.address}/${resource.type}/${names.map(knownString).join('/')}`,
    form,
    existing: false,
    // Azure says that it is deployed.
    condition: true,
    scope: scopeAt(resource.scope, module),
    body: object(members, place),
    patch: false,
    span,
    headerSpan: span,
    way,
    isAtCall: true,
  };
}

function moved(value: Value, { span }: UnresolvedModule): Value {
  const text = knownString(value);
  return text === undefined ? { ...value, origin: originAt(span) } : scalarAt(text, span);
}

function scopeAt({ level, ...parts }: ResourceScope, module: UnresolvedModule): ResourceScope {
  const { managementGroup, subscription, resourceGroup, resource } = parts;
  return {
    level,
    ...(managementGroup && { managementGroup: moved(managementGroup, module) }),
    ...(subscription && { subscription: moved(subscription, module) }),
    ...(resourceGroup && { resourceGroup: moved(resourceGroup, module) }),
    ...(resource && { resource: moved(resource, module) }),
  };
}
