import { isNodePath, nodeRightIn } from '../../model/containers.js';
import { elementsAt } from '../../model/elements.js';
import { inJobs } from '../../model/jobs.js';
import { COMPUTE, JOB, SCHEDULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';

const SERVICES = 'properties.properties.customServices.[]';

export const privilegedContainer = defineRule({
  id: 'AML-SUP-004',
  title: 'Container with rights over its node',
  category: 'supply-chain',
  severity: 'high',
  mission: ['S4'],
  mcsb: ['PV-3', 'PA-7'],
  appliesTo: [COMPUTE, JOB, SCHEDULE],
  messages: {
    privileged: {
      problem: 'The container of a custom application runs privileged: {property} is {actual}.',
      impact: 'Whatever runs in it has the compute instance, its identity and the files of its owner.',
      remedy: 'Remove {property}, or set it to false.',
    },
    volume: {
      problem: 'The container of a custom application gets {actual} of the compute instance.',
      impact: 'Whatever runs in it can take over the instance, with its identity and the files of its owner.',
      remedy: 'Mount only the folder that the application works in.',
    },
    arguments: {
      problem: 'The job starts its container with {actual}.',
      impact: 'The code of the job, and of every package it loads, gets the node, its identity and other jobs on it.',
      remedy:
        'Leave out arguments that open the node: --privileged, --cap-add, the namespaces and folders of the host.',
    },
  },
  fixes: { privileged: {} },
  check(resource) {
    if (!resource.isA(COMPUTE)) {
      const given = inJobs(resource, 'resources.dockerArgs', 'resources.dockerArgsList.[]');
      return forEach(given, 'arguments', ({ property }) =>
        failIf(
          property.reads((text) => nodeRightIn(text) !== undefined),
          'arguments',
          { expected: 'no rights over the node' },
        ),
      );
    }
    return [
      ...forEach(elementsAt(resource, `${SERVICES}.docker.privileged`), 'privileged', ({ property }) =>
        failIf(property.isTrue(), 'privileged', { expected: false }),
      ),
      ...forEach(elementsAt(resource, `${SERVICES}.volumes.[].source`), 'volume', ({ property }) =>
        failIf(property.reads(isNodePath), 'volume', { expected: 'a folder of the application' }),
      ),
    ];
  },
});
