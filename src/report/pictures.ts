/** The systems of a result as Markdown with Mermaid diagrams: for a job summary, and for a comment on a pull request. */
import type { ScanResult } from '../decide/scan-result.js';
import { code, words } from './markdown-text.js';
import { mermaidOf } from './mermaid.js';
import { pathLines } from './picture-list.js';
import { type MarkedPicture, markedPictures, openPaths } from './picture-marks.js';
import { shortName } from './picture-words.js';
import { plural } from './wording.js';

/** More diagrams in one place are not looked at, and each takes a browser time to draw. */
const MAX_PICTURES = 4;

/**
 * Mermaid takes 50,000 characters and 500 arrows unless whoever shows it says otherwise (mermaid.js.org, configuration
 * `maxTextSize` and `maxEdges`), and diagrams cannot raise that themselves. What is longer than this cannot be read anyway.
 */
const MAX_DIAGRAM = 15_000;

/** Lines of the list that stands in for a diagram. */
const MAX_LINES = 20;

/** For the sentences behind the diagrams. */
const RESERVED_BYTES = 600;

/**
 * The systems as diagrams, in at most `maxBytes` bytes of UTF-8: those that the pull request touches, or without a comparison
 * all; the most open ones first. Says how many are left out. Undefined if there is nothing to show or no room for it.
 *
 * @param result of a scan that was asked for its systems
 */
export function picturesMarkdown(result: ScanResult, maxBytes: number): string | undefined {
  const all = markedPictures(result);
  const wanted = result.comparison.mode === 'none' ? all : all.filter(({ isTouched }) => isTouched);
  const parts: string[] = [];
  let left = maxBytes - RESERVED_BYTES;
  for (const picture of wanted.slice(0, MAX_PICTURES)) {
    const part = [drawn(picture), listed(picture)].find((text) => text !== undefined && sizeOf(text) <= left);
    if (part === undefined) continue;
    parts.push(part);
    left -= sizeOf(part);
  }
  if (parts.length === 0) return undefined;
  return [
    ...parts,
    legend(wanted, result),
    ...remainder(wanted.length - parts.length, all.length - wanted.length),
  ].join('\n\n');
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text) + 2;
}

/** The system as a diagram; undefined if it is too large to be looked at. */
function drawn(picture: MarkedPicture): string | undefined {
  if (!picture.isDrawable) return undefined;
  const diagram = mermaidOf(picture);
  if (diagram.length > MAX_DIAGRAM) return undefined;
  return [...heading(picture), fenced(diagram, 'mermaid')].join('\n\n');
}

/** A block of code that nothing in it can end. */
function fenced(text: string, language: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The system as a list of its paths, the open ones first. */
function listed(picture: MarkedPicture): string {
  const lines = pathLines(picture);
  const shown = lines.slice(0, MAX_LINES).map(({ state, text }) => `- ${STATES[state]}${words(text)}`);
  const more = lines.length - shown.length;
  return [
    ...heading(picture),
    'Too large for a diagram. Its paths, the open ones first:',
    [...shown, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n'),
  ].join('\n\n');
}

const STATES = { open: '**open**: ', unknown: 'cannot be told: ', plain: '' } as const;

function heading(picture: MarkedPicture): readonly string[] {
  const { title, what, entryPoint, environments, notes } = picture;
  const names =
    environments.length > 3 ? [...environments.slice(0, 3), `${environments.length - 3} more`] : environments;
  const given = names.length === 0 ? '' : ` with ${names.map(code).join(', ')}`;
  const open = openPaths(picture);
  const paths = open === 0 ? 'no open path' : plural(open, 'open path');
  return [
    `### ${what} ${words(shortName(title))}`,
    [`${code(entryPoint)}${given}: ${paths}.`, ...notes.map(words)].join(' '),
  ];
}

function legend(pictures: readonly MarkedPicture[], { comparison }: ScanResult): string {
  const shown = pictures.slice(0, MAX_PICTURES);
  const has = (test: (state: string) => boolean) =>
    shown.some(({ nodes, edges }) => [...nodes, ...edges].some(({ state }) => test(state)));
  const parts = [
    ...(has((state) => state === 'open') ? ['red: open from or to the internet'] : []),
    ...(has((state) => state === 'unknown') ? ['dashed: cannot be told'] : []),
    ...(comparison.mode === 'none' ? [] : ['thick violet edge: added or changed by this pull request']),
  ];
  const drawn = 'Outbound traffic of your own virtual networks is not drawn.';
  return `<sub>${parts.length === 0 ? '' : `${sentence(parts.join('; '))} `}${drawn}</sub>`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function remainder(cut: number, untouched: number): readonly string[] {
  const parts = [
    ...(cut > 0 ? [`${plural(cut, 'more system')} that ${cut === 1 ? 'does' : 'do'} not fit here`] : []),
    ...(untouched > 0 ? [`${plural(untouched, 'system')} that this pull request does not touch`] : []),
  ];
  return parts.length === 0 ? [] : [`Not drawn: ${parts.join('; ')}. The HTML report (\`html-file\`) shows all.`];
}
