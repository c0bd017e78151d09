import { jobOf } from '../../model/jobs.js';
import { allOf, judged } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import { JOB, SCHEDULE } from '../../model/types.js';
import { failIf, failUnless, onlyIf, passed } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule } from '../rule.js';

const WITHOUT_SERVICE: Recipe = { remove: ({ judged: { path = '' } }) => [path.replace(/\.jobServiceType$/, '')] };

export const jobInteractiveServices = defineRule({
  id: 'AML-IDN-017',
  title: 'Job opens a shell or an editor on its nodes',
  category: 'identity',
  severity: 'medium',
  mission: ['S1d'],
  mcsb: ['IM-1', 'PA-7'],
  appliesTo: [JOB, SCHEDULE],
  decidedBy: 'files',
  messages: {
    interactive: {
      problem: 'The job opens an interactive service: {property} is {actual}.',
      impact: 'Whoever gets in works with the identity and the data of the job, and with SSH keys past all roles.',
      remedy: 'Remove the service from jobs that run by themselves; keep it for trying things out.',
    },
    everywhere: {
      severity: 'high',
      problem: 'The job opens an interactive service on all of its nodes: {property} is {actual}.',
      impact: 'Whoever gets in works with the identity and the data of the job on every node.',
      remedy: 'Remove the service from jobs that run by themselves; keep it for trying things out.',
    },
  },
  fixes: { interactive: WITHOUT_SERVICE, everywhere: WITHOUT_SERVICE },
  check(view) {
    const { definition, isJob } = jobOf(view);
    const { elements, open } = definition.members('services');
    if (elements.length === 0 && open === undefined) return passed('it opens no services');
    const unlisted = open === undefined ? [] : [failUnless(judged('unknown', [open]), 'interactive')];
    return onlyIf(isJob, 'it starts no job', () => [
      ...elements.map(({ property }) => judgeService(property)),
      ...unlisted,
    ]);
  },
});

function judgeService(service: Property) {
  const nodes = service.property('nodes.nodesValueType');
  const onAll = allOf(nodes.isSet(), nodes.is('All'));
  const isInteractive = service.property('jobServiceType').reads((type) => INTERACTIVE.test(type));
  return failIf(isInteractive, onAll.truth === true ? 'everywhere' : 'interactive', { expected: 'no such service' });
}

const INTERACTIVE = /^(?:ssh|vs_?code|jupyter_?lab)$/i;
