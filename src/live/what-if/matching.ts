/** Which resource of an answer is which that the files declare. */
import type { Expansion, Resource } from '../../expand/resource.js';
import type { Limits } from '../../inputs/limits.js';
import { keyOfResource, sameResource } from '../../model/resource-key.js';
import { liveResource } from '../live-resource.js';
import { WHAT_IF_NAME } from '../reader.js';
import type { Change, WhatIfAnswer } from './answer.js';

/** A declaration, and the resource that Azure says it makes. */
export interface Match {
  readonly planned: Resource;
  readonly actual: Resource;
  readonly change: Change;
}

/** Resources that the deployment would make, in the shape that declared ones have. */
export interface Actual {
  readonly resource: Resource;
  readonly change: Change;
}

export function actualsOf(changes: readonly Change[], limits: Limits): readonly Actual[] {
  return changes
    .filter(({ isDeployed }) => isDeployed)
    .flatMap((change) => {
      const resource = liveResource(change.after ?? { id: change.id }, '', limits);
      return resource === undefined ? [] : [{ resource, change }];
    });
}

/**
 * What is declared under a condition that does not hold: Azure does not so much as mention it. Only of use where it looked at
 * everything.
 */
export function undeployedOf(
  { resources, unresolvedModules }: Expansion,
  mentioned: readonly Resource[],
): readonly Resource[] {
  if (unresolvedModules.length > 0) return [];
  return resources.filter((one) => one.condition !== true && !one.existing && !isAmong(one, mentioned));
}

/** Every resource that the answer names, deployed or not. */
export function mentionedIn({ changes }: WhatIfAnswer, limits: Limits): readonly Resource[] {
  return changes.flatMap(({ id }) => liveResource({ id }, '', limits) ?? []);
}

/** True if the answer names all that is deployed for certain: else Azure left something out, and may have left out more. */
export function namesAllCertain({ resources }: Expansion, mentioned: readonly Resource[]): boolean {
  const certain = resources.filter(({ condition, existing, patch }) => condition === true && !existing && !patch);
  return certain.every((one) => isAmong(one, mentioned));
}

/** Also true if it cannot be told. */
function isAmong(resource: Resource, others: readonly Resource[]): boolean {
  return others.some((other) => isSame(resource, other) !== false);
}

/**
 * Pairs that are clear: equal names, or the only two left that may be the same. What a module deploys that no file has may be
 * anything: then only what the deployment itself makes, by Azure's word, may be the same as something of an unknown name.
 */
export function matchesOf({ resources, unresolvedModules }: Expansion, actuals: readonly Actual[]): readonly Match[] {
  const open = resources.filter(({ existing }) => !existing);
  const certain = pairs(open, actuals, (one, other) => isSame(one, other) === true);
  const [takenOpen, takenActual] = [
    new Set(certain.map((one) => one.planned)),
    new Set(certain.map((one) => one.actual)),
  ];
  const possible = pairs(
    open.filter((one) => !takenOpen.has(one)),
    actuals.filter(
      ({ resource, change }) => !takenActual.has(resource) && (unresolvedModules.length === 0 || isOfRoot(change)),
    ),
    (one, other) => isSame(one, other) !== false,
  );
  return [...certain, ...possible];
}

function isOfRoot({ deploymentId }: Change): boolean {
  return deploymentId?.toLowerCase().endsWith(`/deployments/${WHAT_IF_NAME}`) === true;
}

/** Whom only each other fits. */
function pairs(
  planned: readonly Resource[],
  actuals: readonly Actual[],
  fits: (planned: Resource, actual: Resource) => boolean,
): readonly Match[] {
  const fitting = planned.map((one) => actuals.filter(({ resource }) => fits(one, resource)));
  const counts = new Map<Actual, number>();
  for (const actual of fitting.flat()) counts.set(actual, (counts.get(actual) ?? 0) + 1);
  return planned.flatMap((one, at) => {
    const [only, ...more] = fitting[at] ?? [];
    if (only === undefined || more.length > 0 || counts.get(only) !== 1) return [];
    return [{ planned: one, actual: only.resource, change: only.change }];
  });
}

function isSame(planned: Resource, actual: Resource) {
  return sameResource(keyOfResource(planned), keyOfResource(actual));
}
