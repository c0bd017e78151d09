import { printedCredentials } from '../../../src/rules/identity/printed-credentials.js';
import { testRule } from '../../support/rule-tester.js';

/** A command, by where its output ends; that stands on line 3. */
const command = (output: string) =>
  `param end string\nresource keys 'azureml-gate/credentials@2024-01-01' = { name: 'e', properties: { what: 'the keys of an online endpoint'\noutput: ${output}\n} }`;

testRule(printedCredentials, {
  valid: { 'kept in the script': command("'script'"), 'thrown away': command("'nowhere'") },
  invalid: {
    'in the log': {
      files: command("'log'"),
      found: [[3, 1, 'printed']],
      says: ['prints the keys of an online endpoint into the log'],
    },
    'in a file': { files: command("'file'"), found: [[3, 1, 'stored']] },
    'in what all steps see': { files: command("'environment'"), found: [[3, 1, 'stored']] },
  },
  unknown: {
    'a parameter says where': {
      files: command('end'),
      found: [
        [3, 1, 'printed'],
        [3, 1, 'stored'],
      ],
    },
  },
});
