/** Whether a resource lies where an assignment is made, and in nothing that it excludes. */
import type { Resource } from '../../expand/resource.js';
import type { Value } from '../../expand/value.js';
import { knownString, scalar } from '../../expand/values.js';
import { anyOf, type Judgement, judged } from '../../model/judgement.js';
import { evidenceOf, type Reach, reachOf, scopeOfId } from './reach.js';
import type { Place } from './read-assignment.js';

/**
 * Where it is not known whether it lies in the scope it counts as inside, and where it is not known whether it lies in an excluded
 * scope it counts as outside of that: what is not known excuses nothing.
 */
export function isInside(places: readonly Place[], resource: Resource): Judgement {
  return anyOf(...places.map((place) => isIn(place, resource)));
}

function isIn({ scope, notScopes }: Place, resource: Resource): Judgement {
  const reach = reachOf(scope, resource);
  if (reach.truth === false) return judged(false, [evidenceOf(resource)]);
  const excluded = notScopes.map((one) => reachOfExcluded(one, resource));
  if (excluded.some((one) => one.truth === true)) return judged(false, [evidenceOf(resource)]);
  const clauses = [
    ...(reach.truth === 'unknown'
      ? [`${reach.because ?? 'where it is is not known'}, so it counts as inside the scope`]
      : []),
    ...excluded
      .filter((one) => one.truth === 'unknown')
      .slice(0, 1)
      .map((one) => `${one.because ?? 'where it is is not known'}, so it does not count as excluded`),
  ];
  return judged(true, [evidenceOf(resource, clauses.length === 0 ? undefined : clauses.join('; '))]);
}

/** EPAC also has patterns of the names of resource groups there. */
function reachOfExcluded(excluded: Value, resource: Resource): Reach {
  const written = knownString(excluded);
  if (written?.includes('*') !== true) return reachOf(scopeOfId(excluded), resource);
  const [start, ...more] = written.split('*');
  const match = /^(\/subscriptions\/[^/]+)\/resourceGroups\/([^/]*)$/i.exec(start ?? '');
  const group = resource.scope.level === 'resourceGroup' ? knownString(resource.scope.resourceGroup) : undefined;
  const undecided: Reach = { truth: 'unknown', because: `what the pattern '${written}' excludes is not known` };
  if (match === null || group === undefined) return undecided;
  const [, subscription = '', begins = ''] = match;
  if (more.length > 1 || more[0] !== '') return undecided;
  if (!group.toLowerCase().startsWith(begins.toLowerCase())) return { truth: false };
  return reachOf(scopeOfId(scalar(subscription, excluded.origin)), resource);
}
