/** Which updates Terraform applies before which others: those that an update waits for, directly or through other resources. */
import type { Resource } from '../../resource.js';
import type { Value } from '../../value.js';
import type { TerraformResource } from '../terraform-resource.js';

/** The same resources; updates know which other updates come before them. */
export function withOrder(lowered: readonly Resource[], resources: readonly TerraformResource[]): readonly Resource[] {
  const updates = new Set(lowered.filter((one) => one.patch).map((one) => one.address));
  if (updates.size < 2) return lowered;
  const dependences = new Dependences(resources);
  return lowered.map((one) => {
    if (!one.patch) return one;
    const follows = dependences.allOf(one.address).filter((address) => updates.has(address));
    return follows.length === 0 ? one : { ...one, follows };
  });
}

class Dependences {
  private readonly byAddress: ReadonlyMap<string, TerraformResource>;
  private readonly direct = new Map<string, readonly string[]>();

  constructor(resources: readonly TerraformResource[]) {
    this.byAddress = new Map(resources.map((resource) => [resource.address, resource]));
  }

  /** The addresses of everything that is there before this resource. */
  allOf(address: string): readonly string[] {
    const found = new Set<string>();
    const waiting = [...this.directlyOf(address)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...this.directlyOf(next));
    }
    found.delete(address);
    return [...found];
  }

  private directlyOf(address: string): readonly string[] {
    const known = this.direct.get(address);
    if (known !== undefined) return known;
    const resource = this.byAddress.get(address);
    const made = resource === undefined ? [] : [...addressesIn(resource.body), ...this.awaitedBy(resource)];
    this.direct.set(address, made);
    return made;
  }

  /** What `depends_on` names: all copies of a resource, all resources of a module. */
  private awaitedBy({ dependsOn = [] }: TerraformResource): readonly string[] {
    if (dependsOn.length === 0) return [];
    return [...this.byAddress.keys()].filter((address) =>
      dependsOn.some((name) => address === name || address.startsWith(`${name}[`) || address.startsWith(`${name}.`)),
    );
  }
}

/** The addresses of the resources whose IDs or computed attributes a value is made of. */
function addressesIn(value: Value): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Value>();
  const waiting: Value[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const address = next.kind === 'resource-id' ? next.address : next.kind === 'unknown' && next.target?.address;
    if (address) found.add(address);
    if (next.kind === 'object') waiting.push(...[...next.members.values()].map((member) => member.value));
    else if (next.kind === 'array') waiting.push(...next.items);
    else if (next.kind === 'choice') waiting.push(...next.alternatives.map((one) => one.value));
    else if (next.kind === 'text') waiting.push(...next.parts.filter((part) => typeof part !== 'string'));
    else if (next.kind === 'resource-id') waiting.push(...next.names);
  }
  return found;
}
