/** The words of a picture, the same in every drawing of it. */
import type { DecidedFinding } from '../decide/scan-result.js';
import type { PictureEdge, PictureGroup, PictureNode } from '../model/picture/picture.js';
import { clip } from './inert.js';
import type { MarkedPicture } from './picture-marks.js';
import { redact } from './redact.js';
import { plural } from './wording.js';

/** Characters of a name in a drawing. */
const NAME_LENGTH = 34;

/** How many names a node shows that stands for several things. */
const NAMES = 3;

export interface Line {
  readonly text: string;
  readonly style: 'name' | 'kind' | 'fact' | 'found';
}

/** The lines of a node: its names, what it is, what is to be said of it. */
export function linesOf(node: PictureNode, picture: MarkedPicture): readonly Line[] {
  const { names, facts } = node;
  const listed = names.slice(0, NAMES).map((name) => line('name', nameIn(node, name)));
  const more = names.length > NAMES ? [line('kind', `and ${names.length - NAMES} more`)] : [];
  const found = findingsText(picture.findings.get(node.id) ?? []);
  return [
    ...listed,
    ...more,
    line('kind', names.length === 1 ? node.what : counted(names.length, node.what)),
    ...facts.slice(0, 2).map((fact) => line('fact', redact(fact))),
    ...(found === undefined ? [] : [line('found', found)]),
  ];
}

function line(style: Line['style'], text: string): Line {
  return { style, text };
}

/** Every private DNS zone is called `privatelink.` something, which needs no room. */
function nameIn({ role }: PictureNode, name: string): string {
  return shortName(role === 'dns-zone' ? name.replace(/^privatelink\./, '') : name);
}

/** "2 private DNS zones": the first letter is a small one unless an abbreviation or a name follows. */
function counted(count: number, what: string): string {
  const isPlainWord = /^[A-Z][a-z]+ /.test(`${what} `) && !/^(Kubernetes|Cosmos|Log|Application)/.test(what);
  return plural(count, isPlainWord ? what.charAt(0).toLowerCase() + what.slice(1) : what);
}

/** "2 findings (high), 1 new"; undefined without findings. */
export function findingsText(findings: readonly DecidedFinding[]): string | undefined {
  const [worst] = findings;
  if (worst === undefined) return undefined;
  const grade = worst.status === 'unknown' ? 'undecided' : worst.severity;
  const fresh = findings.filter(({ isNew }) => isNew === true).length;
  return `${plural(findings.length, 'finding')} (${grade})${fresh === 0 ? '' : `, ${fresh} new`}`;
}

/** The name of a frame; Mermaid breaks longer ones over what stands below. */
export function groupTitle({ name }: PictureGroup): string {
  return clip(shortName(name), 24);
}

/** "public IP, SSH"; empty for an arrow that needs no words. What somebody may do stands on the node the arrow comes from. */
export function edgeText({ from, labels }: PictureEdge, { nodes }: MarkedPicture): string {
  const source = nodes.find(({ id }) => id === from)?.role;
  if (source === 'identity' || source === 'principal') return '';
  const [first, second, ...others] = labels.map((label) => clip(redact(label), NAME_LENGTH));
  if (first === undefined) return '';
  if (second === undefined) return first;
  const both = `${first}, ${second}`;
  return others.length === 0 && both.length <= NAME_LENGTH ? both : `${first} and ${labels.length - 1} more`;
}

/** The name as it fits a drawing, what is not known of it left out: `st…` for `st${uniqueString(...)}`. */
export function shortName(name: string): string {
  const spoken = redact(name).replace(/^parameters\('(\w+)'\)$/, 'parameter $1');
  return clip(withoutExpressions(spoken), NAME_LENGTH);
}

/** The text with `…` in place of every `${...}`, whatever braces and texts in quotes stand in it. */
function withoutExpressions(text: string): string {
  let short = '';
  let depth = 0;
  let quoted = false;
  for (const part of text.match(/\$\{|[\s\S]/gu) ?? []) {
    if (depth === 0) short += part === '${' ? '…' : part;
    if (part === "'" && depth > 0) quoted = !quoted;
    if (quoted) continue;
    if (part === '${' || (part === '{' && depth > 0)) depth += 1;
    else if (part === '}' && depth > 0) depth -= 1;
  }
  return short;
}
