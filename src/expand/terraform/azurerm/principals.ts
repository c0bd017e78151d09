/** Who is given a role: what a principal is follows from the attribute that names it. */

import { all, copied } from '../../mapping/conversions.js';
import type { Conversion } from '../../mapping/mapping.js';
import type { Value } from '../../value.js';
import { scalar } from '../../values.js';

/**
 * Attributes of other resources that name principals of one kind. Source: azurerm 5.2.0, block `identity` of each resource and
 * r/user_assigned_identity; azuread 3.9, r/service_principal, r/group and r/user.
 */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:kubelet_)?identity(?:\[[0*]\]|\.0)?\.(?:principal_id|object_id)$/, 'ServicePrincipal'],
  [/(?:^|\.)azurerm_user_assigned_identity\..+\.principal_id$/, 'ServicePrincipal'],
  [/(?:^|\.)azuread_service_principal\..+\.(?:object_id|id)$/, 'ServicePrincipal'],
  [/(?:^|\.)azuread_group\..+\.(?:object_id|id)$/, 'Group'],
  [/(?:^|\.)azuread_user\..+\.(?:object_id|id)$/, 'User'],
];

/** The ID of a principal, and its type where the configuration does not write it. */
export const PRINCIPAL_ID: Conversion = all(copied('properties.principalId'), {
  paths: [],
  isBlock: false,
  write: (given) => {
    const kind = given === undefined ? undefined : kindOf(given.value);
    if (given === undefined || kind === undefined) return [];
    const value = scalar(kind, given.value.origin);
    return [{ path: 'properties.principalType', value, span: given.span, implied: true }];
  },
});

/** The type of the principal that the value names; undefined if that cannot be told. */
function kindOf(value: Value): string | undefined {
  if (value.kind === 'choice') {
    const kinds = new Set(value.alternatives.map((one) => kindOf(one.value)));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  }
  if (value.kind !== 'unknown' || value.expression.includes('(')) return undefined;
  return KINDS.find(([attribute]) => attribute.test(value.expression))?.[1];
}
