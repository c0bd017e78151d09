/** Arguments of what stands in a region. */
import { copied, identity } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

export const PLACED: Arguments = { location: copied('location'), tags: copied('tags') };

export const PLACED_WITH_IDENTITY: Arguments = { ...PLACED, identity: identity() };
