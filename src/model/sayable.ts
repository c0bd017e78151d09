/** Whether the API version that a resource is sent with can say what somebody would write. */
import { existsIn } from './facts/api-version.js';
import { availabilityOfType } from './facts/lookup.js';
import type { Evidence } from './judgement.js';
import { matchesPattern, type Segment, segmentsOf } from './paths.js';
import type { ResourceView } from './resource-view.js';

/** True if the API version defines the property, and the value where only some versions have it. */
export function isSayable(view: ResourceView, { path = '', by }: Evidence, value: unknown): boolean {
  const version = by?.apiVersion ?? view.apiVersion;
  if (version === undefined) return true;
  const segments = segmentsIn(path);
  const ofValue = availabilityOfType(view.type).filter(
    ({ path: pattern, variant }) =>
      variant?.path === pattern &&
      variant.equals.toLowerCase() === String(value).toLowerCase() &&
      matchesPattern(segments, segmentsOf(pattern)),
  );
  return view.defines(segments, version) && ofValue.every((row) => existsIn(version, row));
}

/** The way back from what evidence calls a path: `properties.logs[0].enabled`. */
function segmentsIn(path: string): readonly Segment[] {
  return [...path.matchAll(/\[\*\]|[^.[\]]+/g)].map(([one]) => (/^\d+$/.test(one) ? Number(one) : one));
}
