/** Lowering single Terraform resources and looking at what comes out. */
import { identityOf, lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import type { TerraformResource } from '../../../../src/expand/terraform/terraform-resource.js';
import { joinUpdates } from '../../../../src/expand/updates.js';
import type { Member, Value } from '../../../../src/expand/value.js';
import { memberOf } from '../../../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../../../src/inputs/limits.js';
import { place, plain } from '../../../support/plain.js';
import { type Options, type Plain, terraform } from './builder.js';

export function lowered(address: string, given: Record<string, Plain>, options: Options = {}) {
  const [resource] = lowerTerraformResources([terraform(address, given, options)]);
  if (resource === undefined) throw new Error('nothing came out');
  return resource;
}

/** The resources as they are deployed in the end: what separate resources say is part of those they belong to. */
export function deployed(...resources: readonly TerraformResource[]) {
  return joinUpdates(lowerTerraformResources(resources), { limits: DEFAULT_LIMITS, exhaustedAt: () => undefined });
}

/** A property of the body by its path, in short notation. */
export function at(body: Value, path: string): unknown {
  const member = memberAt(body, path);
  return member === undefined ? undefined : plain(member.value);
}

/** Where a property of the body stands; items of arrays by their index. */
export function placeAt(body: Value, path: string): string | undefined {
  const member = memberAt(body, path);
  return member === undefined ? undefined : place(member.span);
}

function memberAt(body: Value, path: string): Member | undefined {
  let member: Member | undefined;
  let value: Value | undefined = body;
  for (const name of path.split('.')) {
    if (/^\d+$/.test(name)) {
      value = value?.kind === 'array' ? value.items[Number(name)] : undefined;
      continue;
    }
    member = memberOf(value, name);
    value = member?.value;
  }
  return member;
}

export function idOf(resource: TerraformResource): Value {
  const id = identityOf(resource);
  if (id === undefined) throw new Error(`${resource.address} has no identity`);
  return id;
}

export const provider = (constraint: string) => ({ provider: { source: 'hashicorp/azurerm', constraint } });
