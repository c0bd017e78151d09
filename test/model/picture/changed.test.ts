import { describe, expect, it } from 'vitest';
import type { Changes } from '../../../src/inputs/changes.js';
import { compute, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { changesOf, nodeLines, pictureIn } from '../../support/pictures.js';

const WORKSPACE = workspace("publicNetworkAccess: 'Disabled'");
const CLUSTER = compute('AmlCompute', 'enableNodePublicIp: false');
/** Lines 1 to 6 are the workspace, 7 to 15 the cluster. */
const TEXT = WORKSPACE + CLUSTER;

function marks(files: string | Readonly<Record<string, string>>, changes: Changes): readonly string[] {
  return nodeLines(pictureIn(files, changes)).flatMap((line) => {
    const found = /^(\S+) .*; (added|changed)$|^(\S+) .*: (added|changed)$/.exec(line);
    return found === null ? [] : [`${found[1] ?? found[3]} ${found[2] ?? found[4]}`];
  });
}

describe('what a pull request does to a system', () => {
  it('has the lines the cases speak of', () => {
    const lines = TEXT.split('\n');
    expect([lines[0], lines[3], lines[6]]).toEqual([
      expect.stringContaining('resource ws '),
      "    publicNetworkAccess: 'Disabled'",
      expect.stringContaining('resource child '),
    ]);
  });

  it.each([
    ['nothing', {}, []],
    ['another file', { 'other.bicep': [[1, 100]] }, []],
    ['a property of the workspace', { 'main.bicep': [[4, 4]] }, ['mlw changed']],
    ['the workspace as a whole', { 'main.bicep': [[1, 6]] }, ['mlw added']],
    ['everything', { 'main.bicep': [[1, 100]] }, ['mlw added', 'child added']],
    ['the end of one and the beginning of the other', { 'main.bicep': [[6, 7]] }, ['mlw changed', 'child changed']],
  ] as const)('is told by lines: %s', (_, lines, expected) => {
    expect(marks(TEXT, changesOf(lines))).toEqual(expected);
  });

  it('is told by where values come from', () => {
    const files = {
      'main.bicep': `param access string\n${workspace('publicNetworkAccess: access')}`,
      'prod.bicepparam': "using 'main.bicep'\n\nparam access = 'Disabled'\n",
    };
    expect(marks(files, changesOf({ 'prod.bicepparam': [[3, 3]] }))).toEqual(['mlw changed']);
    expect(marks(files, changesOf({ 'prod.bicepparam': [[2, 2]] }))).toEqual([]);
    expect(marks(files, changesOf({ 'main.bicep': [[1, 1]] }))).toEqual([]);
  });

  it('is told by the module call and by the default of its parameter', () => {
    const files = {
      'main.bicep':
        "param access string = 'Disabled'\nmodule ml 'ml.bicep' = {\n  name: 'ml'\n  params: { access: access }\n}\n",
      'ml.bicep': `param access string\n${workspace('publicNetworkAccess: access')}`,
    };
    expect(marks(files, changesOf({ 'main.bicep': [[1, 1]] }))).toEqual(['mlw changed']);
    expect(marks(files, changesOf({ 'main.bicep': [[2, 2]] }))).toEqual(['mlw changed']);
    expect(marks(files, changesOf({ 'main.bicep': [[3, 3]] }))).toEqual([]);
  });

  it('is told of a rule in the body of a workspace too', () => {
    const text = workspace(
      "publicNetworkAccess: 'Disabled'\nmanagedNetwork: {\n  isolationMode: 'AllowOnlyApprovedOutbound'\n  outboundRules: {\n    a: { type: 'FQDN', destination: 'pypi.org' }\n  }\n}",
    );
    expect(text.split('\n')[7]).toContain('pypi.org');
    expect(marks(text, changesOf({ 'main.bicep': [[8, 8]] }))).toEqual(['mlw changed', 'pypi.org added']);
  });

  it('is told of the names of a private endpoint with it', () => {
    const group = resource(
      'group',
      'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01',
      "parent: pe\n  name: 'default'",
      'privateDnsZoneConfigs: []',
    );
    const text = privateEndpoint('ws.id') + WORKSPACE + group;
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('privateDnsZoneConfigs')) + 1;
    expect(marks(text, changesOf({ 'main.bicep': [[at, at]] }))).toEqual(['pe changed']);
  });

  it('looks at shared values once, however often they are used', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `var v${at + 1} = [ v${at}, v${at} ]`).join('\n');
    const text = `param p string = 'x'\nvar v0 = p\n${levels}\n${workspace("publicNetworkAccess: 'Disabled'", { top: 'tags: { all: v12 }' })}`;
    expect(marks(text, changesOf({ 'main.bicep': [[1, 1]] }))).toEqual(['mlw changed']);
  });
});
