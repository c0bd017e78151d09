/** Putting something into an object or a block that does not hold it yet, in the style of the file. */
import { aligned } from './alignment.js';
import { type Branch, branchesOf, type Entry } from './branches.js';
import { type Container, type Grammar, hasCommas, type Member } from './container.js';
import type { Edit } from './fix.js';
import { holdsLineEnd, indentationAt, isBlank, levelOf, lineEnd, lineStart, newLineOf } from './layout.js';
import { languageIn, spell } from './spelling.js';
import { intoBlockMap } from './yaml-insertion.js';

/** The edits that write values below names the outermost of which are missing; the objects between are made, each once. */
export function insertion(container: Container, entries: readonly Entry[]): readonly Edit[] {
  const branches = branchesOf(entries);
  if (container.grammar === 'yaml-block') return intoBlockMap(container, branches);
  if (container.members.length === 0) return [intoEmpty(container, branches)];
  return branches.flatMap((branch) => besideOthers(container, branch));
}

function isLeaf(branch: Branch): boolean {
  return 'value' in branch;
}

function besideOthers(container: Container, branch: Branch): readonly Edit[] {
  const { source, open, close, members } = container;
  const start = members[0]?.start ?? open;
  if (holdsLineEnd(source.text.slice(open, start))) return onOwnLine(container, branch);
  if (container.grammar === 'hcl-block') return unfolded(container, branch);
  const end = members.at(-1)?.end ?? start;
  const [comma = ''] = /^\s*,/.exec(source.text.slice(end, close)) ?? [];
  const text = comma === '' ? `, ${inline(container, branch)}` : ` ${inline(container, branch)},`;
  return [insertedAt(container, end + comma.length, text)];
}

/** `{}`, `{ }`, and braces with nothing but comments between them. */
function intoEmpty(container: Container, branches: readonly Branch[]): Edit {
  const { source, open, close } = container;
  const { text } = source;
  const inner = text.slice(open, close);
  const outer = indentationAt(text, open);
  const indent = outer + levelOf(text);
  const newLine = newLineOf(text);
  const written = linesOf(container, branches, indent);
  const closing = lineStart(text, close);
  if (holdsLineEnd(inner) && isBlank(text.slice(closing, close)))
    return beforeBrace(container, closing, `${indent}${written}${newLine}`);
  if (!isBlank(inner)) return beforeBrace(container, close, `${newLine}${indent}${written}${newLine}${outer}`);
  const isWithinLine =
    container.grammar === 'yaml-flow' ||
    (container.grammar !== 'hcl-block' && /^[ \t]*[}\])]/.test(text.slice(close + 1)));
  const content = isWithinLine
    ? ` ${branches.map((branch) => inline(container, branch)).join(', ')} `
    : `${newLine}${indent}${written}${newLine}${outer}`;
  // With the braces, so that two do not both fill them.
  return { span: { source, start: open - 1, end: close + 1 }, text: `{${content}}` };
}

/** On a line behind the last member: in a block behind its arguments, a new block at the end. */
function onOwnLine(container: Container, branch: Branch): readonly Edit[] {
  const { source, grammar } = container;
  const { text } = source;
  const newLine = newLineOf(text);
  const after = neighbour(container, branch);
  if (after === undefined) {
    const [first] = container.members;
    const indent = indentationAt(text, first?.start ?? container.open);
    return [insertedAt(container, container.open, `${newLine}${indent}${lines(container, branch, indent)}${newLine}`)];
  }
  const indent = indentationAt(text, after.start);
  if (hasCommas(grammar)) return [betweenCommas(container, after, lines(container, branch, indent), indent)];
  const [comma = ''] = /^[ \t]*,/.exec(text.slice(after.end)) ?? [];
  const isNested = grammar === 'hcl-block' && !isLeaf(branch);
  const isAligned = languageIn(grammar) === 'hcl' && isLeaf(branch);
  const { gap, edits } = isAligned ? aligned(container, after, keyOf(container, branch.name)) : ONE_BLANK;
  const written = lines(container, branch, indent, gap);
  const at = behind(container, after, comma.length);
  return [
    ...edits,
    insertedAt(container, at, `${isNested ? newLine : ''}${newLine}${indent}${written}${comma.trim()}`),
  ];
}

const ONE_BLANK = { gap: ' ', edits: [] };

/** The member to stand behind; undefined to stand first. */
function neighbour({ members, grammar }: Container, branch: Branch): Member | undefined {
  if (grammar === 'hcl-block' && !isLeaf(branch)) return members.at(-1);
  if (grammar !== 'hcl-block') return members.findLast((member) => member.isProperty) ?? members.at(-1);
  const firstBlock = members.findIndex((member) => member.isBlock);
  const leading = firstBlock < 0 ? members : members.slice(0, firstBlock);
  return leading.at(-1) ?? members.findLast((member) => !member.isBlock);
}

/** The end of the line of a member with its comment, unless more stands there. */
function behind({ source: { text }, comments, close }: Container, { end }: Member, comma: number): number {
  let at = end + comma;
  for (let stop = lineEnd(text, at); ; stop = lineEnd(text, at)) {
    const comment = comments.find(({ start }) => start >= at && start < stop && isBlank(text.slice(at, start)));
    if (comment === undefined) return stop <= close && isBlank(text.slice(at, stop)) ? stop : end + comma;
    // The comment of a line may hold its end.
    at = text.endsWith('\n', comment.end) ? comment.end - 1 : comment.end;
  }
}

/** Between commas the member before it gets one; one with a comment behind it stays the last. */
function betweenCommas(container: Container, last: Member, written: string, indent: string): Edit {
  const { source, members, comments, close } = container;
  const { text } = source;
  const newLine = newLineOf(text);
  const [comma = ''] = /^\s*,/.exec(text.slice(last.end, close)) ?? [];
  if (comma !== '')
    return insertedAt(container, behind(container, last, comma.length), `${newLine}${indent}${written},`);
  const stop = lineEnd(text, last.end);
  const isCommented = comments.some(({ start }) => start >= last.end && start < stop);
  const [first = last] = members;
  return isCommented
    ? insertedAt(container, first.start, `${written},${newLine}${indent}`)
    : insertedAt(container, last.end, `,${newLine}${indent}${written}`);
}

/** A block on one line holds one argument: for more it gets lines. */
function unfolded(container: Container, branch: Branch): readonly Edit[] {
  const { source, open, close, members } = container;
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined) return [];
  const outer = indentationAt(source.text, open);
  const indent = outer + levelOf(source.text);
  const newLine = newLineOf(source.text);
  const { gap, edits } = isLeaf(branch) ? aligned(container, last, branch.name) : ONE_BLANK;
  const written = lines(container, branch, indent, gap);
  return [
    ...edits,
    { span: { source, start: open, end: first.start }, text: `${newLine}${indent}` },
    { span: { source, start: last.end, end: close }, text: `${newLine}${indent}${written}${newLine}${outer}` },
  ];
}

/** Before the closing brace. In JSON it takes the brace along: two that know nothing of each other would lack a comma. */
function beforeBrace(container: Container, at: number, text: string): Edit {
  const { source, grammar, close } = container;
  if (!hasCommas(grammar)) return insertedAt(container, at, text);
  return { span: { source, start: at, end: close + 1 }, text: `${text}${source.text.slice(at, close + 1)}` };
}

function insertedAt({ source }: Container, at: number, text: string): Edit {
  return { span: { source, start: at, end: at }, text };
}

/** `networkAcls: { defaultAction: 'Deny' }`. */
function inline(container: Container, branch: Branch): string {
  const { grammar } = container;
  const content =
    'value' in branch
      ? spell(branch.value, languageIn(grammar))
      : `{ ${branch.members.map((member) => inline(container, member)).join(', ')} }`;
  return `${keyOf(container, branch.name)}${ASSIGNMENTS[grammar](' ')}${content}`;
}

/** The same on lines of their own, those behind the first one indented. */
function lines(container: Container, branch: Branch, indent: string, gap = ' '): string {
  const { source, grammar } = container;
  const key = keyOf(container, branch.name);
  if ('value' in branch) return `${key}${ASSIGNMENTS[grammar](gap)}${spell(branch.value, languageIn(grammar))}`;
  const newLine = newLineOf(source.text);
  const deeper = indent + levelIn(container);
  const opening = grammar === 'hcl-block' ? ' ' : ASSIGNMENTS[grammar](' ');
  return `${key}${opening}{${newLine}${deeper}${linesOf(container, branch.members, deeper)}${newLine}${indent}}`;
}

/** Several members below each other, the equals signs of their values lined up. */
function linesOf(container: Container, branches: readonly Branch[], indent: string): string {
  const { source, grammar } = container;
  const width = Math.max(0, ...branches.filter(isLeaf).map(({ name }) => keyOf(container, name).length));
  const written = branches.map((branch) => {
    const gap = ' '.repeat(Math.max(1, width - keyOf(container, branch.name).length + 1));
    return lines(container, branch, indent, gap);
  });
  return written.join(`${hasCommas(grammar) ? ',' : ''}${newLineOf(source.text)}${indent}`);
}

const ASSIGNMENTS: Readonly<Record<Grammar, (gap: string) => string>> = {
  bicep: () => ': ',
  json: () => ': ',
  'hcl-object': (gap) => `${gap}= `,
  'hcl-block': (gap) => `${gap}= `,
  'yaml-block': () => ': ',
  'yaml-flow': () => ': ',
};

/** In quotes where the language has them, or where the other names have. */
function keyOf({ source, grammar, members }: Container, name: string): string {
  const isQuoted = grammar === 'hcl-object' && members[0] !== undefined && source.text[members[0].start] === '"';
  return grammar === 'json' || isQuoted ? JSON.stringify(name) : name;
}

/** One level of indentation: by how much the members stand behind the line of the opening brace. */
function levelIn({ source: { text }, open, members: [first] }: Container): string {
  const outer = indentationAt(text, open);
  const inner = first === undefined ? outer : indentationAt(text, first.start);
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : levelOf(text);
}
