/** Settings of Defender for Cloud that each subscription has one of. */
import { scalarAt } from '../../../values.js';
import type { Locator } from '../mapping.js';

export const ONE_IN_SUBSCRIPTION: Locator = {
  arguments: [],
  locate: (resource) => ({ names: [scalarAt('default', resource.headerSpan)], scope: { level: 'subscription' } }),
};
