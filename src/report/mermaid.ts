/**
 * A picture as Mermaid text, as GitHub draws it. Only what old versions know too is used: GitHub Enterprise Server lags behind.
 * Nothing from a scanned file can be a part of the language: whatever is no letter, digit or harmless sign is written as its
 * number, which Mermaid turns back into a character only where it draws text.
 */
import type { NodeRole, PictureEdge, PictureGroup, PictureNode } from '../model/picture/picture.js';
import { plain } from './inert.js';
import type { MarkedPicture } from './picture-marks.js';
import { edgeText, groupTitle, linesOf } from './picture-words.js';

/** The text of a diagram, without a fence around it. */
export function mermaidOf(picture: MarkedPicture): string {
  const { nodes, edges } = picture;
  return [
    'flowchart LR',
    ...CLASSES,
    ...boxes(picture, undefined, '  '),
    ...picture.groups.flatMap((group) => frameOf(group, picture)),
    ...edges.map((edge) => `  ${arrowOf(edge, picture)}`),
    ...classed(nodes, 'open', ({ state }) => state === 'open'),
    ...classed(nodes, 'unknown', ({ state }) => state === 'unknown'),
    ...classed(nodes, 'changed', ({ change }) => change !== undefined),
    ...openLinks(edges),
  ].join('\n');
}

/** Colours that can be read on a light and on a dark page. What is not marked is left to the page's theme. */
const CLASSES = [
  '  classDef frame fill:none,stroke:#8c959f',
  '  classDef open fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:2px',
  '  classDef unknown stroke-dasharray:6 4',
  '  classDef changed stroke:#8250df,stroke-width:5px',
];

/** The nodes that stand in a frame, or in none. */
function boxes(picture: MarkedPicture, within: string | undefined, indent: string): readonly string[] {
  return picture.nodes.filter(({ group }) => group === within).map((node) => indent + boxOf(node, picture));
}

function frameOf(group: PictureGroup, picture: MarkedPicture): readonly string[] {
  const title = inertLabel(groupTitle(group));
  return [
    `  subgraph ${group.id}["${title}"]`,
    ...boxes(picture, group.id, '    '),
    '  end',
    `  class ${group.id} frame`,
  ];
}

const SHAPES: Readonly<Partial<Record<NodeRole, readonly [string, string]>>> = {
  internet: ['([', '])'],
  outside: ['([', '])'],
  'private-endpoint': ['[[', ']]'],
};

function boxOf(node: PictureNode, picture: MarkedPicture): string {
  const [open, close] = SHAPES[node.role] ?? ['[', ']'];
  return `${node.id}${open}"${linesOf(node, picture)
    .map(({ text }) => inertLabel(text))
    .join('<br/>')}"${close}`;
}

function arrowOf(edge: PictureEdge, picture: MarkedPicture): string {
  const arrow = edge.state === 'open' ? '==>' : edge.state === 'unknown' ? '-.->' : '-->';
  const text = edgeText(edge, picture);
  // Mermaid stumbles over a label in which nothing can be seen.
  const label = text.trim() === '' ? '' : `|"${inertLabel(text)}"|`;
  return `${edge.from} ${arrow}${label} ${edge.to}`;
}

function classed(
  nodes: readonly PictureNode[],
  name: string,
  isOne: (node: PictureNode) => boolean,
): readonly string[] {
  const ids = nodes.filter(isOne).map(({ id }) => id);
  return ids.length === 0 ? [] : [`  class ${ids.join(',')} ${name}`];
}

function openLinks(edges: readonly PictureEdge[]): readonly string[] {
  const open = edges.flatMap(({ state }, at) => (state === 'open' ? [at] : []));
  return open.length === 0 ? [] : [`  linkStyle ${open.join(',')} stroke:#cf222e,stroke-width:3px`];
}

/**
 * Signs in which Mermaid finds Markdown, mathematics, line ends or its own placeholders even when they are written as numbers,
 * and what is drawn in their place. `ﬂ°` and `¶ß` are what Mermaid puts in place of `&` and `;` meanwhile.
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\\', '∖'],
  ['`', 'ˋ'],
  ['*', '∗'],
  ['~', '∼'],
  ['$', '＄'],
  ['@', '＠'],
  ['[', '［'],
  [']', '］'],
  ['ﬂ', 'fl'],
  ['¶', '⁋'],
]);

/** Not visible; parts what would be an address or an icon, and a line from what would make it a list or a heading. */
const PART = '#8203;';

/** The text as Mermaid shows it on one line and never reads it. */
export function inertLabel(text: string): string {
  const visible = lookalike(plain(text));
  const spelled = visible.replace(
    /[^\p{L}\p{N} .,_/()∖ˋ∗∼＄＠［］⁋-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
  const parted = spelled.replaceAll('#58;', `#58;${PART}`).replace(/www(?=\.)/gi, (word) => word + PART);
  return /^\p{L}/u.test(parted) ? parted : PART + parted;
}

/** The text as it is read in a diagram. */
export function lookalike(text: string): string {
  const replaced = text.replace(/[\\`*~$@[\]ﬂ¶]/g, (sign) => LOOKALIKES.get(sign) ?? sign);
  // Inside a word it emphasises nothing.
  return replaced.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ');
}
