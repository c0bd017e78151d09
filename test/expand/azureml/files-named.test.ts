/** Files that a YAML file names: their content is what the command sends. */
import { expect, it } from 'vitest';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/';
const ENVIRONMENT = `${SCHEMA}environment.schema.json\nname: e\nversion: 1\nimage: x:1\n`;

function bodyOf(files: Readonly<Record<string, string>>): unknown {
  const { expansions, diagnostics } = expandFiles(files);
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  const body = expansions.flatMap(({ resources }) => resources).at(-1)?.body;
  return body && plain(body);
}

const CONDA = 'name: c\nchannels: [conda-forge]\n';

it.each([
  ['beside it', 'ml/e.yml', './conda.yml', 'ml/conda.yml'],
  ['above it', 'ml/e/e.yml', '../conda/c.yaml', 'ml/conda/c.yaml'],
  ['with backslashes', 'ml/e.yml', 'conda\\c.yml', 'ml/conda/c.yml'],
])('the conda file of an environment, %s', (_, path, written, conda) => {
  const body = bodyOf({ [path]: `${ENVIRONMENT}conda_file: ${written}\n`, [conda]: CONDA });
  expect(body).toMatchObject({ properties: { condaFile: CONDA } });
});

it.each([
  [
    'by lines',
    'conda_file:\n  channels:\n    - conda-forge\n  dependencies:\n    - python=3.10\n    - pip:\n      - a==1\n',
  ],
  ['in braces', 'conda_file: {channels: [conda-forge], dependencies: [python=3.10, {pip: [a==1]}]}\n'],
])('a conda file that stands there, %s', (_, written) => {
  const condaFile = 'channels:\n- conda-forge\ndependencies:\n- python=3.10\n- a==1\n';
  expect(bodyOf({ 'e.yml': ENVIRONMENT + written })).toMatchObject({ properties: { condaFile } });
});

it('the conda file of an environment in a deployment', () => {
  const deployment = `${SCHEMA}managedOnlineDeployment.schema.json\nname: d\nendpoint_name: e\nenvironment:\n  image: x:1\n  conda_file: c.yml\n`;
  expect(bodyOf({ 'd.yml': deployment, 'c.yml': CONDA })).toMatchObject({ properties: { condaFile: CONDA } });
});

it.each([
  ['is missing', 'no.yml', '<file(no.yml)>'],
  ['lies outside', '../../no.yml', '<file(../../no.yml)>'],
  ['is on the web', 'https://x/c.yml', 'https://x/c.yml'],
])('a conda file that %s', (_, written, condaFile) => {
  expect(bodyOf({ 'e.yml': `${ENVIRONMENT}conda_file: ${written}\n` })).toMatchObject({ properties: { condaFile } });
});

it('a script that is in the repository, and one that is not', () => {
  const instance = `${SCHEMA}computeInstance.schema.json\nname: i\ntype: computeinstance\nsetup_scripts:\n  creation_script: {path: s.sh}\n  startup_script: {path: Users/me/s.sh}\n`;
  expect(bodyOf({ 'i.yml': instance, 's.sh': 'curl x | sh\n' })).toMatchObject({
    properties: {
      properties: {
        setupScripts: {
          scripts: { creationScript: { scriptData: 'curl x | sh\n' }, startupScript: { scriptData: 'Users/me/s.sh' } },
        },
      },
    },
  });
});
