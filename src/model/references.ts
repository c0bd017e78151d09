/** References to images and assets that are only partly known: what stands at their ends often decides. */
import { isLabelled } from './assets.js';
import { imageHostOf, isFloatingImage, isHostIn } from './containers.js';
import type { Truth } from './judgement.js';
import type { SettledValue } from './readings.js';
import { CONTAINER_REGISTRY, sameType } from './types.js';

/** True if the ID of an asset names a label in place of a version; the ID of a resource never does. */
export function namesLabel(id: SettledValue): Truth {
  if (id.kind === 'scalar') return isLabelled(String(id.value));
  if (id.kind !== 'text') return id.kind === 'unknown' ? 'unknown' : false;
  const last = id.parts.at(-1);
  if (typeof last === 'string') return isLabelled(`azureml:x${last}`) || isLabelled(`/x${last}`);
  const before = id.parts.at(-2);
  if (typeof before !== 'string') return 'unknown';
  if (/(?:@|\/labels\/)$/i.test(before)) return true;
  return /(?::|\/versions\/)$/i.test(before) ? false : 'unknown';
}

/** True if the image may be another one tomorrow. */
export function mayMove(image: SettledValue): Truth {
  if (image.kind === 'scalar') return isFloatingImage(String(image.value));
  if (image.kind !== 'text') return 'unknown';
  const last = image.parts.at(-1);
  return typeof last === 'string' && /[:/@]/.test(last) ? isFloatingImage(`x${last}`) : 'unknown';
}

/** True if the image comes from a host of the list, or from a registry that this deployment knows. */
export function comesFrom(image: SettledValue, approvedHosts: readonly string[]): Truth {
  if (image.kind === 'scalar') return isHostIn(imageHostOf(String(image.value)), approvedHosts);
  if (image.kind !== 'text') return 'unknown';
  const [first] = image.parts;
  if (typeof first === 'string') return first.includes('/') ? isHostIn(imageHostOf(first), approvedHosts) : 'unknown';
  const isRegistry = first?.kind === 'unknown' && sameType(first.target?.type ?? '', CONTAINER_REGISTRY);
  return isRegistry ? true : 'unknown';
}
