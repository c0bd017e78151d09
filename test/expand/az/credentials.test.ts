import { describe, expect, it } from 'vitest';
import type { CommandOutput } from '../../../src/expand/az/command.js';
import { resourcesOf } from '../../../src/expand/az/resources.js';
import { originAt } from '../../../src/expand/origins.js';
import { RunContext } from '../../../src/expand/run-context.js';
import { scalar } from '../../../src/expand/values.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { repositoryOf } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { commandsOf } from './commands.js';

const PLACE = { source: new SourceFile('a.sh', ''), start: 0, end: 0 };
const KEYS = 'az ml online-endpoint get-credentials -n e';

function file(target: string): CommandOutput {
  return { kind: 'file', target: scalar(target, originAt(PLACE)) };
}

function outputOf(line: string, output: CommandOutput): unknown {
  const options = { parameterFiles: [], clock: () => 0, cloud: 'AzureCloud', limits: DEFAULT_LIMITS } as const;
  const run = new RunContext(repositoryOf({}), options, new DiagnosticBag());
  const commands = commandsOf(line).map((command) => ({ ...command, output }));
  const [found] = resourcesOf(commands, run).resources.map(({ body }) => plain(body));
  return found;
}

describe('credentials that a command gives out', () => {
  it.each<[string, string, CommandOutput, string]>([
    ['stand in the log', KEYS, { kind: 'printed' }, 'log'],
    ['stand nowhere', `${KEYS} -o none`, { kind: 'printed' }, 'nowhere'],
    ['are thrown away', KEYS, file('/dev/null'), 'nowhere'],
    ['stand in a file', KEYS, file('keys.json'), 'file'],
    ['are handed to all steps', KEYS, file('$GITHUB_ENV'), 'environment'],
    ['are kept in a variable', KEYS, { kind: 'variable', name: 'KEY', isExported: false }, 'script'],
    ['go to another command', KEYS, { kind: 'argument' }, 'script'],
    ['are read by another program', KEYS, { kind: 'piped', to: 'jq' }, 'script'],
    ['are read by tee, which says more', KEYS, { kind: 'piped', to: 'tee' }, 'script'],
  ])('%s', (_, line, output, end) => {
    expect(outputOf(line, output)).toEqual({ properties: { what: 'the keys of an online endpoint', output: end } });
  });

  it('are not those of a cluster, which go into a file of kubectl', () => {
    expect(outputOf('az aks get-credentials -n k -g g', { kind: 'printed' })).toBeUndefined();
  });
});
