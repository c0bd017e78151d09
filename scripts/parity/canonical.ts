/**
 * Canonical texts brought to one spelling where two spellings mean the same: the order of alternatives, conjunctions in
 * conjunctions, strings in strings, a choice inside or around a string.
 */

interface Node {
  /** A literal, a name, or the name of a call; operators of access are heads too. */
  readonly head: string;
  /** Arguments of a call; undefined for anything else. */
  readonly args: readonly Node[] | undefined;
}

/** Strings with more alternatives than this stay as they are. */
const MOST_ALTERNATIVES = 64;

/** The text in its one spelling; a text of unexpected shape comes back unchanged. */
export function canonical(text: string): string {
  const reader = new Reader(text);
  const node = reader.expression();
  return reader.atEnd ? print(simplify(node)) : text;
}

function simplify(node: Node): Node {
  if (node.args === undefined) return node;
  const args = node.args.map(simplify);
  switch (node.head) {
    case 'oneOf':
      // The first argument says what decides, in each form's own words; what counts is which values are possible.
      return anyOf(args.slice(1));
    case 'and':
    case 'or':
      return { head: node.head, args: sorted(spread(node.head, args)) };
    case 'concat':
      return concatenation(spread('concat', args));
    default:
      return { head: node.head, args };
  }
}

function anyOf(alternatives: readonly Node[]): Node {
  const all = sorted(spread('oneOf', alternatives));
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : { head: 'oneOf', args: all };
}

/** A choice inside a string is a choice of strings. */
function concatenation(parts: readonly Node[]): Node {
  let rows: readonly (readonly Node[])[] = [[]];
  for (const part of parts) {
    const choices = part.head === 'oneOf' && part.args !== undefined ? part.args : [part];
    if (rows.length * choices.length > MOST_ALTERNATIVES) return { head: 'concat', args: parts };
    rows = rows.flatMap((row) => choices.map((choice) => [...row, choice]));
  }
  return anyOf(rows.map((row) => joined(row.flatMap((part) => spread('concat', [part])))));
}

function joined(parts: readonly Node[]): Node {
  const merged: Node[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && isString(last) && isString(part)) {
      merged[merged.length - 1] = { head: `${last.head.slice(0, -1)}${part.head.slice(1)}`, args: undefined };
    } else if (part.head !== "''" || part.args !== undefined) merged.push(part);
  }
  const [only] = merged;
  return merged.length === 1 && only !== undefined ? only : { head: 'concat', args: merged };
}

function isString(node: Node): boolean {
  return node.args === undefined && node.head.startsWith("'");
}

/** The arguments with those of inner calls of the same function in their place. */
function spread(head: string, args: readonly Node[]): readonly Node[] {
  return args.flatMap((arg) => (arg.head === head && arg.args !== undefined ? arg.args : [arg]));
}

/** In the order of their texts, each once. */
function sorted(nodes: readonly Node[]): readonly Node[] {
  const byText = new Map(nodes.map((node) => [print(node), node]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}

function print(node: Node): string {
  return node.args === undefined ? node.head : `${node.head}(${node.args.map(print).join(',')})`;
}

/** Reads a canonical text: literals, calls, and accesses, which become calls named for the access. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at === this.text.length;
  }

  expression(): Node {
    let node = this.primary();
    for (;;) {
      const access = this.match(/\.\??[\w$-]+/y);
      if (access !== undefined) node = { head: access, args: [node] };
      else if (this.match(/\[[?^]*/y) !== undefined) {
        const index = this.expression();
        if (this.match(/\]/y) === undefined) return node;
        node = { head: '[]', args: [node, index] };
      } else return node;
    }
  }

  private primary(): Node {
    const literal = this.match(/'(?:[^']|'')*'/y);
    if (literal !== undefined) return { head: literal, args: undefined };
    const head = this.match(/(?:\.\.\.|each )*[\w$#:.-]*/y) ?? '';
    if (this.match(/\(/y) === undefined) return { head, args: undefined };
    const args: Node[] = [];
    while (this.match(/\)/y) === undefined) {
      const before = this.at;
      args.push(this.expression());
      this.match(/,/y);
      if (this.at === before) break;
    }
    return { head, args };
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
