import { describe, expect, test } from 'vitest';
import { CheckTally } from '../../src/decide/checks.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { runRules } from '../../src/rules/engine.js';
import { workspacePublicNetworkAccess } from '../../src/rules/network/workspace-public-network-access.js';
import { workspace } from '../support/bicep.js';
import { expandFiles } from '../support/memory-repository.js';

/** What the rule about public access came to in all evaluations of these files. */
function checksIn(files: Readonly<Record<string, string>>) {
  const tally = new CheckTally();
  for (const expansion of expandFiles(files).expansions)
    tally.add(runRules(expansion, [workspacePublicNetworkAccess], {}, new DiagnosticBag()).results);
  return tally.checks.get(workspacePublicNetworkAccess.id);
}

const MAIN = `param access string\n${workspace('publicNetworkAccess: access')}`;
const parameters = (access: string) => `using 'main.bicep'\nparam access = '${access}'\n`;

describe('what a rule came to', () => {
  test.each([
    ['nothing it speaks of', { 'main.bicep': "param x string = 'y'\n" }, undefined],
    ['a project, of which it does not speak', { 'main.bicep': workspace("hubResourceId: 'x'") }, undefined],
    [
      'one that passes',
      { 'main.bicep': workspace("publicNetworkAccess: 'Disabled'") },
      { pass: 1, fail: 0, unknown: 0 },
    ],
    ['one that cannot be decided', { 'main.bicep': MAIN }, { pass: 0, fail: 0, unknown: 1 }],
    [
      'one that fails with one of two parameter files',
      { 'main.bicep': MAIN, 'a.bicepparam': parameters('Enabled'), 'b.bicepparam': parameters('Disabled') },
      { pass: 0, fail: 1, unknown: 0 },
    ],
    [
      'two entry points',
      { 'a.bicep': workspace(''), 'b.bicep': workspace("publicNetworkAccess: 'Disabled'") },
      { pass: 1, fail: 1, unknown: 0 },
    ],
  ])('of %s', (_, files, expected) => {
    expect(checksIn(files)).toEqual(expected);
  });
});
