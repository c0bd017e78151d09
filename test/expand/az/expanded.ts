/** What commands and files beside them come to. */
import { resourcesOf } from '../../../src/expand/az/resources.js';
import { RunContext } from '../../../src/expand/run-context.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { repositoryOf } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { commandsOf } from './commands.js';

export function expanded(script: string, files: Readonly<Record<string, string>> = {}, path = 'deploy.sh') {
  const bag = new DiagnosticBag();
  const options = { parameterFiles: [], clock: () => 0, cloud: 'AzureCloud', limits: DEFAULT_LIMITS } as const;
  const run = new RunContext(repositoryOf(files), options, bag);
  const { resources, isComplete } = resourcesOf(commandsOf(script, path), run);
  return { resources, isComplete, run, diagnostics: bag.all };
}

/** The only resource of a script. */
export function only(script: string, files: Readonly<Record<string, string>> = {}) {
  const found = expanded(script, files);
  const [resource, ...more] = found.resources;
  if (resource === undefined || more.length > 0) throw new Error(`${found.resources.length} resources`);
  return { ...found, resource, body: plain(resource.body) };
}
