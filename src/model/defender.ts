/** Plans of Defender for Cloud. */
import { type Judgement, judged } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { DEFENDER_PLAN } from './types.js';

/** True if the resource sets one of these plans. */
export function isPlan(view: ResourceView, ...names: readonly string[]): Judgement {
  const { knownName } = view;
  if (knownName === undefined) return view.undecided('which plan of Defender for Cloud it sets is not known');
  return judged(names.some((name) => name.toLowerCase() === knownName.toLowerCase()));
}

/** True if the plan is set here, to whatever tier. */
export function declaresPlan(name: string, system: System): boolean {
  return system.graph.ofType(DEFENDER_PLAN).some((view) => isPlan(view, name).truth === true);
}

/** Those of the plans that nothing here sets: of a subscription in Azure, which has every plan that its cloud offers, all or none. */
export function undeclaredPlans(names: readonly string[], system: System): readonly string[] {
  if (system.graph.ofType(DEFENDER_PLAN).some(({ form }) => form === 'live')) return [];
  return names.filter((name) => !declaresPlan(name, system));
}

/** Unknown, as nothing here sets the plans of the subscription. */
export function plansAreUnknown(workspace: ResourceView): Judgement {
  return workspace.undecided(
    workspace.form === 'live'
      ? 'the plans of the subscription could not be read'
      : 'the plans of the subscription are not set here',
  );
}
