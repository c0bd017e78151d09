/** Resources as Azure would create them: with what policies of the effects modify and append change before others are asked. */
import type { Resource } from '../../expand/resource.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import type { AssignedPolicy } from '../assignment.js';
import { applyOperations } from '../operations.js';
import { outcomeFor, type PolicyBench } from './asked.js';

export class PlannedResources {
  private readonly known = new WeakMap<Resource, Resource>();
  private readonly changing: readonly AssignedPolicy[];

  constructor(
    assigned: readonly AssignedPolicy[],
    private readonly bench: PolicyBench,
  ) {
    this.changing = assigned.filter((one) => one.assignment?.notEnforced !== true && mayChange(one));
  }

  /** The resource after every change that is certain; itself if there is none. */
  of(view: ResourceView, system: System): Resource {
    const { resource } = view;
    const known = this.known.get(resource);
    if (known !== undefined) return known;
    const planned = this.changing.reduce((changed, policy) => {
      const asked = outcomeFor(policy, changed, view, system, this.bench);
      const isCertain = asked?.applies.truth === true && asked.exemption === undefined;
      return isCertain && isChange(asked.outcome.effect) ? applyOperations(changed, asked.outcome.operations) : changed;
    }, resource);
    this.known.set(resource, planned);
    return planned;
  }
}

/** True if a definition has operations or appends, whatever its effect turns out to be. */
function mayChange({ definition }: AssignedPolicy): boolean {
  return definition.then.details !== undefined && definition.then.existenceCondition === undefined;
}

function isChange(effect: string | undefined): boolean {
  return effect === 'modify' || effect === 'append';
}
