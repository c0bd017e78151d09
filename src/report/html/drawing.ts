/** A picture as SVG inside a page. Colours and fonts are the style sheet's. */
import type { PictureEdge, PictureNode, State } from '../../model/picture/picture.js';
import { type MarkedPicture, openPaths } from '../picture-marks.js';
import { groupTitle, linesOf, shortName } from '../picture-words.js';
import { redact } from '../redact.js';
import { plural } from '../wording.js';
import { type Box, type Layout, layoutOf, type Point } from './layout.js';
import { html, type Markup } from './markup.js';

const LINE = 15;
const TOP = 19;
const BOTTOM = 9;
const INDENT = 12;

/** @param prefix makes the ids of this drawing unique in its page */
export function drawingOf(picture: MarkedPicture, prefix: string): Markup {
  const layout = layoutOf(picture, (node) => TOP + (linesOf(node, picture).length - 1) * LINE + BOTTOM);
  const { width, height } = layout;
  const open = openPaths(picture);
  const says = `${plural(picture.nodes.length, 'part')}, ${open === 0 ? 'no open path' : plural(open, 'open path')}. The list below says the same in words.`;
  return html`<svg class="drawing" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}-title ${prefix}-desc">
<title id="${prefix}-title">${picture.what} ${shortName(picture.title)}</title><desc id="${prefix}-desc">${says}</desc>
<defs>${(['plain', 'open', 'unknown'] as const).map((state) => arrowHead(state, prefix))}</defs>
${picture.groups.map((group) => frame(groupTitle(group), group.kind, layout.frames.get(group.id)))}
${inOrder(picture.edges).map((edge) => arrow(edge, layout, prefix))}
${picture.nodes.map((node) => box(node, picture, layout.boxes.get(node.id)))}
</svg>`;
}

/** What is open last, so that it lies on top. */
function inOrder(edges: readonly PictureEdge[]): readonly PictureEdge[] {
  return [...edges.filter(({ state }) => state !== 'open'), ...edges.filter(({ state }) => state === 'open')];
}

function arrowHead(state: State, prefix: string): Markup {
  return html`<marker id="${prefix}-${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class="head ${state}" d="M0 0L8 4L0 8Z"/></marker>`;
}

function frame(title: string, kind: string, place: Box | undefined): Markup {
  if (place === undefined) return html``;
  const { x, y, width, height } = place;
  return html`<rect class="frame ${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><text class="frame-title" x="${x + 10}" y="${y + 17}">${fitting(title, width - 20, 6.8)}</text>`;
}

function arrow(edge: PictureEdge, { routes }: Layout, prefix: string): Markup {
  const points = routes.get(edge) ?? [];
  const title = [...edge.labels, ...edge.reasons].map(redact).join('; ');
  return html`<path class="arrow ${edge.state}" d="${curve(points)}" marker-end="url(#${prefix}-${edge.state})">${title === '' ? undefined : html`<title>${title}</title>`}</path>`;
}

/** Level through lanes, in curves from one column to the next. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${first.x} ${first.y}`;
  let from = first;
  for (const to of rest) {
    const [leaving, arriving] = bends(from, to);
    const isLevel = from.y === to.y && from.x < to.x;
    path += isLevel ? `H${to.x}` : `C${from.x + leaving} ${from.y} ${to.x + arriving} ${to.y} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}

/** How far to the right of each end the curve is pulled. Within a column it leads around on the right. */
function bends(from: Point, to: Point): readonly [number, number] {
  if (from.x === to.x) return [30, 30];
  if (from.x < to.x) return [(to.x - from.x) / 2, (from.x - to.x) / 2];
  const back = Math.max(20, (from.x - to.x) / 2);
  return [-back, back];
}

function box(node: PictureNode, picture: MarkedPicture, place: Box | undefined): Markup {
  if (place === undefined) return html``;
  const { x, y, width, height } = place;
  const tag = tagOf(node);
  const style = ['node', node.state, node.role, ...(node.change === undefined ? [] : ['changed'])].join(' ');
  const all = linesOf(node, picture);
  // The tag stands to the right of what it is, so that the names have all the room.
  const tagged = all.findIndex(({ style: one }, at) => one === 'kind' && all[at + 1]?.style !== 'kind');
  const lines = all.map((line, at) => {
    const room = width - INDENT - 8 - (at === tagged ? (tag ?? '').length * 6.2 : 0);
    const shown = fitting(line.text, room, line.style === 'name' ? 7.3 : 6.4);
    return html`<text class="${line.style}" x="${x + INDENT}" y="${y + TOP + at * LINE}">${shown}</text>`;
  });
  return html`<g class="${style}"><title>${tooltip(node)}</title>
<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="${ROUND.has(node.role) ? 14 : 4}"/>
${node.change === undefined ? undefined : html`<rect class="mark" x="${x}" y="${y}" width="5" height="${height}"/>`}${lines}
${tag === undefined ? undefined : html`<text class="tag" x="${x + width - 8}" y="${y + TOP + tagged * LINE}">${tag}</text>`}</g>`;
}

const ROUND: ReadonlySet<string> = new Set(['internet', 'outside', 'identity', 'principal']);

/** Said beside the colour, for those who do not see it. */
function tagOf({ state, change }: PictureNode): string | undefined {
  const words = [
    ...(change === undefined ? [] : [change === 'added' ? 'new' : 'edit']),
    ...(state === 'open' ? ['open'] : state === 'unknown' ? ['?'] : []),
  ];
  return words.length === 0 ? undefined : words.join(' · ');
}

function tooltip({ names, what, facts, reasons }: PictureNode): string {
  return [`${what}: ${names.slice(0, 20).map(redact).join(', ')}`, ...facts.map(redact), ...reasons.map(redact)].join(
    '; ',
  );
}

/** As much of the text as fits; scripts with wide characters need twice the room. */
function fitting(text: string, room: number, perCharacter: number): string {
  let left = room;
  let shown = '';
  for (const character of text) {
    left -= perCharacter * (/[\u1100-\u115f\u2e80-\uffef]|[\u{10000}-\u{3ffff}]/u.test(character) ? 2 : 1);
    if (left < 0) return `${shown.slice(0, -1)}…`;
    shown += character;
  }
  return shown;
}
