/** The columns of equals signs, as `terraform fmt` lines them up: over neighbouring lines that hold one whole argument each. */
import type { Container, Member } from './container.js';
import type { Edit } from './fix.js';
import { holdsLineEnd, lineEnd, lineStart, pastLineEnd } from './layout.js';

export interface Aligned {
  /** The blanks between the new name and its equals sign. */
  readonly gap: string;
  /** What has to move because the new name is longer than the others. */
  readonly edits: readonly Edit[];
}

/** How a name is lined up with the arguments before it; a file that is not lined up stays as it is. */
export function aligned({ source, members }: Container, after: Member, name: string): Aligned {
  const chain = chainTo(after, members, source.text);
  const widths = chain.map(widthOf);
  const width = Math.max(...widths);
  const columns = chain.map((member) => widthOf(member) + gapOf(member, source.text).length);
  const isLinedUp = chain.length > 0 && columns.every((column) => column === width + 1);
  if (!isLinedUp) return { gap: ' ', edits: [] };
  if (name.length <= width) return { gap: ' '.repeat(width - name.length + 1), edits: [] };
  const edits = chain.map((member, at) => {
    const end = member.nameEnd + gapOf(member, source.text).length;
    const text = ' '.repeat(name.length - (widths[at] ?? 0) + 1);
    return { span: { source, start: member.nameEnd, end }, text };
  });
  return { gap: ' ', edits };
}

/** The arguments on neighbouring lines that end with this one, each on one line. */
function chainTo(last: Member, members: readonly Member[], text: string): readonly Member[] {
  const chain: Member[] = [];
  for (let at = members.indexOf(last); at >= 0; at--) {
    const member = members[at];
    const next = chain[0];
    if (member === undefined || member.isBlock || holdsLineEnd(text.slice(member.start, member.end))) break;
    if (next !== undefined && pastLineEnd(text, lineEnd(text, member.end)) !== lineStart(text, next.start)) break;
    chain.unshift(member);
  }
  return chain;
}

function widthOf({ start, nameEnd }: Member): number {
  return nameEnd - start;
}

function gapOf({ nameEnd }: Member, text: string): string {
  return /^[ ]*/.exec(text.slice(nameEnd))?.[0] ?? '';
}
