/** Jobs, and schedules that start them. */
import { type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import { SCHEDULE } from './types.js';

/** What a job or a schedule runs, and whether that is a job: a schedule may also watch a model or call a batch endpoint. */
export function jobOf(view: ResourceView): { readonly definition: Property; readonly isJob: Judgement } {
  if (!view.isA(SCHEDULE)) return { definition: view.property('properties'), isJob: judged(true) };
  const action = view.property('properties.action');
  return { definition: action.property('jobDefinition'), isJob: action.property('actionType').is('CreateJob') };
}
