/** Taking a member out of an object or a block. */
import { type Container, hasCommas, type Member, type Stretch } from './container.js';
import type { Edit } from './fix.js';
import { isBlank, lineEnd, lineStart, pastLineEnd } from './layout.js';

/** The edits that take a member or an item out, with its line if nothing else stands there; comments beside it stay. */
export function removal(container: Container, member: Member): readonly Edit[] {
  const { source, members, close } = container;
  const { text } = source;
  const at = members.indexOf(member);
  const [previous, next] = [members[at - 1], members[at + 1]];
  const [comma = ''] = /^\s*,/.exec(text.slice(member.end, close)) ?? [];
  const end = member.end + comma.length;
  if (isAllThereIs(container, member, end))
    return [{ span: { source, start: container.open, end: close }, text: emptied(container, member) }];
  const isAlone =
    isBlank(text.slice(lineStart(text, member.start), member.start)) && isBlank(text.slice(end, lineEnd(text, end)));
  const own = isAlone
    ? { start: startWithBlankLine(container, member, end), end: pastLineEnd(text, lineEnd(text, end)) }
    : withinLine(text, { start: member.start, end }, previous, next);
  const edits = [{ span: { source, ...own }, text: '' }];
  if (!hasCommas(container.grammar) && comma === '' && isAlone) return edits;
  // The last one took no comma with it: the one before it is now the last.
  const before =
    next === undefined && comma === '' && previous !== undefined && own.start > previous.end
      ? commaBehind(container, previous, member)
      : undefined;
  return before === undefined ? edits : [{ span: { source, start: before, end: before + 1 }, text: '' }, ...edits];
}

/** The edits that take several out: those that stand next to each other as one. */
export function removalOfAll(container: Container, members: readonly Member[]): readonly Edit[] {
  const runs: Member[] = [];
  const merged: Member[] = [];
  for (const member of container.members) {
    const before = merged.at(-1);
    const isGoing = members.includes(member);
    const isJoined = isGoing && before !== undefined && runs.includes(before) && !hasComment(container, before, member);
    const one = isJoined ? { ...before, end: member.end } : isGoing ? { ...member } : member;
    if (isJoined) merged.pop();
    if (isJoined) runs.pop();
    merged.push(one);
    if (isGoing) runs.push(one);
  }
  return runs.flatMap((run) => removal({ ...container, members: merged }, run));
}

function hasComment({ comments }: Container, { end }: Member, { start }: Member): boolean {
  return comments.some((comment) => comment.start >= end && comment.end <= start);
}

/** True for the only member of an object or the only item of a list: without it the braces close at once. */
function isAllThereIs({ source: { text }, grammar, open, close, members }: Container, { start }: Member, end: number) {
  return grammar !== 'hcl-block' && members.length === 1 && isBlank(text.slice(open, start) + text.slice(end, close));
}

/** What is left between the edges; nothing by indentation would be nothing at all. */
function emptied({ grammar }: Container, { name }: Member): string {
  if (grammar !== 'yaml-block') return '';
  return name === '' ? '[]' : '{}';
}

/** Where the lines of a member start; a blank line before a block goes with it if nothing but the end follows. */
function startWithBlankLine({ source: { text }, close }: Container, member: Member, end: number): number {
  const start = lineStart(text, member.start);
  const [, blank = ''] = /(?:^|[\r\n])[ \t]*(\r\n|\n|\r)$/.exec(text.slice(0, start)) ?? [];
  const isLast = member.isBlock && isBlank(text.slice(end, close));
  return isLast && blank !== '' ? lineStart(text, start - blank.length) : start;
}

/** What stands beside others on its line goes with the blanks to the next one, or with what joins it to the one before. */
function withinLine(text: string, own: Stretch, previous: Member | undefined, next: Member | undefined): Stretch {
  if (next !== undefined && /^[ \t]*$/.test(text.slice(own.end, next.start))) return { ...own, end: next.start };
  const isLast =
    next === undefined && previous !== undefined && /^[ \t]*,?[ \t]*$/.test(text.slice(previous.end, own.start));
  return isLast ? { ...own, start: previous.end } : own;
}

/** Where the comma between two members stands, comments aside. */
function commaBehind({ source: { text }, comments }: Container, previous: Member, member: Member): number | undefined {
  for (let at = previous.end; at < member.start; at++) {
    const comment = comments.find(({ start, end }) => start <= at && at < end);
    if (comment !== undefined) at = comment.end - 1;
    else if (text[at] === ',') return at;
  }
  return undefined;
}
