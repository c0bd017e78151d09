/** Pictures in a few lines of text, to compare with. */
import type { Changes, LineRange } from '../../src/inputs/changes.js';
import { neighboursOf } from '../../src/model/neighbours.js';
import type { Picture, PictureEdge, PictureNode } from '../../src/model/picture/picture.js';
import { picturesOf } from '../../src/model/picture/pictures.js';
import { expandFiles } from './memory-repository.js';

/** Changes of lines by file: first and last of each stretch. */
export function changesOf(lines: Readonly<Record<string, readonly (readonly [number, number])[]>>): Changes {
  const changedLines = (path: string): readonly LineRange[] =>
    (lines[path] ?? []).map(([start, end]) => ({ start, end }));
  return { files: [], changedLines, hunks: changedLines };
}

/** The pictures of files; a text alone is `main.bicep`. */
export function picturesIn(files: string | Readonly<Record<string, string>>, changes?: Changes): readonly Picture[] {
  const { expansions } = expandFiles(typeof files === 'string' ? { 'main.bicep': files } : files);
  return picturesOf(expansions, { cloud: 'AzureCloud', neighbours: neighboursOf(expansions), changes }).pictures;
}

/** The only picture of files. */
export function pictureIn(files: string | Readonly<Record<string, string>>, changes?: Changes): Picture {
  const [picture, ...others] = picturesIn(files, changes);
  if (picture === undefined || others.length > 0) throw new Error('there is not exactly one picture');
  return picture;
}

/** `mlw (Workspace) in mlw: open; publicNetworkAccess is 'Enabled'`, one line a node. */
export function nodeLines({ nodes, groups }: Picture): readonly string[] {
  return nodes.map((node) => {
    const group = groups.find(({ id }) => id === node.group);
    const place = group === undefined ? '' : ` in ${group.name}`;
    const said = [...(node.state === 'plain' ? [] : [node.state]), ...node.facts, ...node.reasons, ...changeOf(node)];
    return `${node.names.join(', ')} (${node.what})${place}${said.length === 0 ? '' : `: ${said.join('; ')}`}`;
  });
}

function changeOf({ change }: PictureNode): readonly string[] {
  return change === undefined ? [] : [change];
}

/** `Internet => mlw: public access; publicNetworkAccess is 'Enabled'`: `=>` is open, `?>` unknown, `->` neither. */
export function edgeLines({ nodes, edges }: Picture): readonly string[] {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.names.join(', ');
  return edges.map((edge) => {
    const said = [...edge.labels, ...edge.reasons];
    return `${nameOf(edge.from)} ${ARROWS[edge.state]} ${nameOf(edge.to)}${said.length === 0 ? '' : `: ${said.join('; ')}`}`;
  });
}

const ARROWS: Readonly<Record<PictureEdge['state'], string>> = { open: '=>', unknown: '?>', plain: '->' };
