import { describe, expect, it } from 'vitest';
import { MAX_NODES } from '../../../src/model/picture/picture.js';
import { child, resource, workspace } from '../../support/bicep.js';
import { edgeLines, nodeLines, pictureIn } from '../../support/pictures.js';

const CLOSED = "publicNetworkAccess: 'Disabled'";
const PROVIDER = 'Microsoft.MachineLearningServices/workspaces';

/** Computes `c0`, `c1`, … of the workspace. */
function clusters(count: number, lines: string): string {
  return [
    `resource many '${PROVIDER}/computes@2024-10-01' = [for i in range(0, ${count}): {`,
    "  parent: ws\n  name: 'c${i}'\n  properties: {\n    computeType: 'AmlCompute'\n    properties: {",
    lines,
    '    }\n  }\n}]\n',
  ].join('\n');
}

describe('a drawing', () => {
  it('makes one of many computes that look alike', () => {
    const picture = pictureIn(workspace(CLOSED) + clusters(5, 'enableNodePublicIp: true'));
    expect(nodeLines(picture)).toContainEqual(
      expect.stringMatching(/^c0, c1, c2, c3, c4 \(Compute cluster\) in mlw: open;/),
    );
    expect(edgeLines(picture)).toEqual([
      expect.stringMatching(/^Internet => c0, c1, c2, c3, c4: public IP;/),
      'c0, c1, c2, c3, c4 => Internet: anything; it stands in no network',
    ]);
    expect(picture.nodes.find(({ role }) => role === 'compute')?.declared).toHaveLength(5);
  });

  it('keeps a few apart, and those that differ', () => {
    const two = pictureIn(workspace(CLOSED) + clusters(2, 'enableNodePublicIp: true'));
    expect(two.nodes.filter(({ role }) => role === 'compute').map(({ names }) => names)).toEqual([['c0'], ['c1']]);
    const mixed = pictureIn(workspace(CLOSED) + clusters(4, 'enableNodePublicIp: i > 0'));
    expect(mixed.nodes.filter(({ role }) => role === 'compute').map(({ names }) => names)).toEqual([
      ['c0'],
      ['c1', 'c2', 'c3'],
    ]);
  });

  /** Projects of the workspace, each with what `parts` gives for it. */
  const projects = (count: number, parts: (project: string, at: number) => string) =>
    Array.from({ length: count }, (_, at) =>
      [
        resource(`p${at}`, `${PROVIDER}@2024-10-01`, `name: 'p${at}'\n  kind: 'Project'`, 'hubResourceId: ws.id'),
        parts(`p${at}`, at),
      ].join(''),
    ).join('');
  const part = (type: string, project: string, symbol: string) =>
    child(type, '', { symbol }).replace('parent: ws', `parent: ${project}`);

  it('leaves out what matters least where it is too large, and says so', () => {
    const text =
      workspace(CLOSED) +
      projects(20, (project, at) => part('datastores', project, `d${at}`) + part('batchEndpoints', project, `b${at}`));
    const picture = pictureIn(text);
    expect(picture.isDrawable).toBe(true);
    expect(picture.nodes.length).toBe(41);
    expect(picture.notes).toEqual(['Not drawn: 20 datastores.']);
    expect(
      picture.edges.every(({ from, to }) => [from, to].every((id) => picture.nodes.some((node) => node.id === id))),
    ).toBe(true);
  });

  it('joins what looks alike whatever it is joined with before it leaves something out', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      [
        resource(`a${at}`, 'Microsoft.Storage/storageAccounts@2023-05-01', `name: 'a${at}'`, CLOSED),
        child('datastores', `accountName: 'a${at}'`, { symbol: `d${at}` }),
      ].join(''),
    ).join('');
    const picture = pictureIn(workspace(CLOSED) + many);
    expect(picture.nodes.map(({ role, names }) => [role, names.length])).toEqual([
      ['workspace', 1],
      ['datastore', 50],
      ['dependency', 50],
    ]);
    expect(picture.notes).toEqual([]);
  });

  it('is not drawable where even that does not help', () => {
    const picture = pictureIn(
      workspace(CLOSED) + projects(60, (project, at) => part('batchEndpoints', project, `b${at}`)),
    );
    expect(picture.isDrawable).toBe(false);
    expect(picture.nodes.length).toBeGreaterThan(MAX_NODES);
    expect(picture.edges).toHaveLength(60);
  });
});
