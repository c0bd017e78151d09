import { knownString } from '../../expand/values.js';
import { CREDENTIALS } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const printedCredentials = defineRule({
  id: 'AML-IDN-019',
  title: 'Script prints or stores credentials',
  category: 'identity',
  severity: 'medium',
  mission: ['S1e'],
  mcsb: ['IM-8', 'DS-6'],
  appliesTo: [CREDENTIALS],
  decidedBy: 'files',
  messages: {
    printed: {
      problem: 'The command prints {what} into the log.',
      impact: 'Whoever reads the log of a run can use them until somebody renews them.',
      remedy: 'Use Entra ID tokens, or keep the output in a variable that is masked before anything can print it.',
    },
    stored: {
      problem: 'The command writes {what} to where other steps or artefacts pick it up.',
      impact: 'Files and outputs of a run stay on the agent and are handed on, unencrypted.',
      remedy: 'Use Entra ID tokens, or hand them over through a key vault.',
    },
  },
  words: ['what'],
  check(command) {
    const output = command.property('properties.output');
    const what = knownString(command.property('properties.what').value) ?? 'credentials';
    const details = { words: { what }, secret: true } as const;
    return [
      failIf(output.is('log'), 'printed', details),
      failIf(output.isOneOf('file', 'environment'), 'stored', details),
    ];
  },
});
