/** Jobs, whether they run once, on a schedule, or as steps of a pipeline. */
import { type Elements, elementsAt } from './elements.js';
import { allOf, type Judgement, judged, not } from './judgement.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import { SCHEDULE } from './types.js';

/**
 * What a job or a schedule runs, and whether that is a job: a schedule may also watch a model or call a batch endpoint, or run
 * a job that is defined elsewhere.
 */
export function jobOf(view: ResourceView): { readonly definition: Property; readonly isJob: Judgement } {
  if (!view.isA(SCHEDULE)) return { definition: view.property('properties'), isJob: judged(true) };
  const action = view.property('properties.action');
  const definition = action.property('jobDefinition');
  const isElsewhere = definition.property('sourceJobId').isSet();
  return { definition, isJob: allOf(action.property('actionType').is('CreateJob'), not(isElsewhere)) };
}

/** Where the body of a job stands: in a job, in a schedule that creates one. */
const BODIES = ['properties', 'properties.action.jobDefinition'];
/** In a body: itself, the trial of a sweep, the steps of a pipeline with theirs. */
const PARTS = ['', '.trial', '.jobs.{*}', '.jobs.{*}.trial'];

/** What a job, or a schedule, and its steps write at these paths below the body of a job, such as `environmentId`. */
export function inJobs(view: ResourceView, ...paths: readonly string[]): Elements {
  const parts = BODIES.flatMap((body) => PARTS.map((part) => `${body}${part}`));
  return elementsAt(view, ...parts.flatMap((part) => paths.map((path) => `${part}.${path}`)));
}
