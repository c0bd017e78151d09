import { jobInteractiveServices } from '../../../src/rules/identity/job-interactive-services.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
/** A job; its service stands on line 11. */
const job = (service: string) => WS + child('jobs', `services: {\n  it: ${service}\n}`);

testRule(jobInteractiveServices, {
  valid: {
    'a board': job("{ jobServiceType: 'TensorBoard' }"),
    'no services': WS + child('jobs', "jobType: 'Command'"),
  },
  invalid: {
    'a shell': {
      files: job("{ jobServiceType: 'SSH' }"),
      found: [[11, 13, 'interactive']],
      says: ["properties.services.it.jobServiceType is 'SSH'"],
    },
    'an editor, in whatever case': { files: job("{ jobServiceType: 'vscode' }"), found: [[11, 13, 'interactive']] },
    'notebooks on all nodes': {
      files: job("{ jobServiceType: 'JupyterLab', nodes: { nodesValueType: 'All' } }"),
      found: [[11, 13, 'everywhere', 'high']],
    },
    'a schedule': {
      files:
        WS +
        child(
          'schedules',
          "action: {\n  actionType: 'CreateJob'\n  jobDefinition: { services: { it: { jobServiceType: 'SSH' } } }\n}",
        ),
      found: [[12, 42, 'interactive']],
    },
  },
  unknown: {
    'a parameter says which': {
      files: `param kind string\n${job('{ jobServiceType: kind }')}`,
      found: [[12, 13, 'interactive']],
    },
    'a parameter lists them': {
      files: `param all object\n${WS}${child('jobs', 'services: all')}`,
      found: [[11, 5, 'interactive']],
    },
  },
});
