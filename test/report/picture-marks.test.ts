import { describe, expect, test } from 'vitest';
import { NO_CHANGES } from '../../src/inputs/changes.js';
import type { Picture } from '../../src/model/picture/picture.js';
import { partLines, pathLines } from '../../src/report/picture-list.js';
import { markedPictures, openPaths } from '../../src/report/picture-marks.js';
import { shortName } from '../../src/report/picture-words.js';
import { compute, workspace } from '../support/bicep.js';
import { findingOf, scanResultOf } from '../support/findings.js';
import { pictureIn, picturesIn } from '../support/pictures.js';

const PICTURE = pictureIn(workspace('') + compute('AmlCompute', 'enableNodePublicIp: false'));

/** A finding on the resource of this node. */
function findingOn(picture: Picture, name: string, over: Parameters<typeof findingOf>[0] = {}) {
  const declared = picture.nodes.find(({ names }) => names.includes(name))?.declared[0];
  if (declared === undefined) throw new Error(`there is no '${name}'`);
  const resource = { ...findingOf().resource, address: declared.address, name: declared.name };
  return findingOf({ resource, declaration: { whole: declared.span, header: declared.span }, ...over });
}

/** How many findings each node has, by its first name. */
function countsIn(picture: Picture, ...findings: readonly ReturnType<typeof findingOf>[]): readonly string[] {
  const [marked] = markedPictures(scanResultOf({ systems: [picture], findings }));
  return picture.nodes.flatMap(({ id, names }) => {
    const count = marked?.findings.get(id)?.length;
    return count === undefined ? [] : [`${names[0]} ${count}`];
  });
}

describe('findings on a picture', () => {
  test('stand on the node of their resource, worst first', () => {
    const low = findingOn(PICTURE, 'child', { severity: 'low' });
    const open = findingOn(PICTURE, 'child', { status: 'unknown', severity: 'critical' });
    const high = findingOn(PICTURE, 'child');
    expect(countsIn(PICTURE, low, open, high)).toEqual(['child 3']);
    const [marked] = markedPictures(scanResultOf({ systems: [PICTURE], findings: [low, open, high] }));
    expect([...(marked?.findings.values() ?? [])].flat().map(({ severity }) => severity)).toEqual([
      'high',
      'low',
      'critical',
    ]);
  });

  test('are none for other resources, and none that is not shown', () => {
    const elsewhere = findingOf();
    const hidden = findingOn(PICTURE, 'mlw', { severity: 'info' });
    expect(countsIn(PICTURE, elsewhere)).toEqual([]);
    const result = scanResultOf({ systems: [PICTURE], findings: [hidden], thresholds: { reportFrom: 'low' } });
    expect(markedPictures(result)[0]?.findings.size).toBe(0);
  });

  test('stand on every copy of a loop', () => {
    const loop =
      workspace('') +
      compute('AmlCompute', '')
        .replace("= {\n  parent: ws\n  name: 'child'", "= [for i in range(0, 2): {\n  parent: ws\n  name: 'c${i}'")
        .replace(/\}\n$/, '}]\n');
    const picture = pictureIn(loop);
    const finding = findingOn(picture, 'c0', { copies: ['mlw/c1'] });
    expect(countsIn(picture, finding)).toEqual(['c0 1', 'c1 1']);
    expect(countsIn(picture, { ...finding, copies: [] })).toEqual(['c0 1']);
  });

  test('stand only on the picture of their parameter files', () => {
    const [dev, prod] = picturesIn({
      'main.bicep': `param access string\n${workspace('publicNetworkAccess: access')}`,
      'dev.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam access = 'Disabled'\n",
    });
    if (dev === undefined || prod === undefined) throw new Error('there are not two pictures');
    const finding = findingOn(dev, 'mlw', { environments: ['dev.bicepparam'] });
    expect([countsIn(dev, finding), countsIn(prod, finding)]).toEqual([['mlw 1'], []]);
  });
});

describe('the order of pictures', () => {
  test('is those that are touched, then those that are open', () => {
    const named = (title: string, text: string) => ({ ...pictureIn(text), title });
    const closed = named('closed', workspace("publicNetworkAccess: 'Disabled'"));
    const open = named('open', workspace(''));
    const touched = named('touched', workspace("publicNetworkAccess: 'Disabled'"));
    const systems = [
      closed,
      open,
      { ...touched, nodes: touched.nodes.map((node) => ({ ...node, change: 'changed' as const })) },
    ];
    const comparison = { mode: 'git', base: 'abc', changes: NO_CHANGES, fixed: [], nothingRelevant: false } as const;
    expect(markedPictures(scanResultOf({ systems })).map(({ title }) => title)).toEqual(['open', 'closed', 'touched']);
    expect(markedPictures(scanResultOf({ systems, comparison })).map(({ title }) => title)).toEqual([
      'touched',
      'open',
      'closed',
    ]);
    expect([openPaths(open), openPaths(closed)]).toEqual([1, 0]);
  });
});

describe('a picture in words', () => {
  test('tells paths, the open ones first, and parts', () => {
    const [marked] = markedPictures(scanResultOf({ systems: [PICTURE], findings: [findingOn(PICTURE, 'child')] }));
    if (marked === undefined) throw new Error('there is no picture');
    expect(pathLines(marked)).toEqual([
      { state: 'open', text: "Internet to mlw: public access (publicNetworkAccess is not set, which means 'Enabled')" },
      { state: 'open', text: 'child to Internet: anything (it stands in no network)' },
    ]);
    expect(partLines(marked).map(({ text }) => text)).toEqual([
      "mlw (Workspace): publicNetworkAccess is not set, which means 'Enabled'",
      'Internet (anyone)',
      'child (Compute cluster): in mlw; 1 finding (high)',
      'Internet (any place)',
    ]);
  });
});

describe('a short name', () => {
  test.each([
    ['mlw-risk', 'mlw-risk'],
    ['st${uniqueString(resourceGroup().id)}', 'st…'],
    ["a-${take(uniqueString('}'),6)}-b", 'a-…-b'],
    ['${x}', '…'],
    ['${ {a: {b}} }z', '…z'],
    ['${open', '…'],
    ["parameters('groupid')", 'parameter groupid'],
    ['x'.repeat(50), `${'x'.repeat(33)}…`],
  ])('of %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
