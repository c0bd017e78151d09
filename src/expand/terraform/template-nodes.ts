/** ARM templates that are made in Terraform (`jsonencode({...})`, text with interpolations) as JSON, for the reader of templates. */
import type { SourceFile } from '../../inputs/source-file.js';
import type { JsonMember, JsonNode, JsonScalar, Node } from '../../syntax/arm/nodes.js';
import type { Member, Origin, Value } from '../value.js';
import { array, object, textOf, unknown } from '../values.js';

/** A template whose parts that only Terraform knows are parameters, with the values of those. */
export interface TemplateNodes {
  readonly root: JsonNode;
  /** By parameter name. */
  readonly holes: ReadonlyMap<string, Value>;
}

/** @param place where to point at what does not stand in `source` */
export function templateNodes(value: Value, source: SourceFile, place: Node): TemplateNodes {
  const writer = new NodeWriter(source, value.origin);
  return { root: writer.node(value, place, ''), holes: writer.holes };
}

/** What must be written out, because reading a template begins with it. */
const LITERAL_MEMBERS: ReadonlySet<string> = new Set(['$schema', 'contentversion', 'type', 'scope']);

class NodeWriter {
  readonly holes = new Map<string, Value>();

  constructor(
    private readonly source: SourceFile,
    private readonly origin: Origin,
  ) {}

  /** @param name of the member that holds the value */
  node(value: Value, around: Node, name: string): JsonNode {
    const place = this.placeOf(value.origin.span, around);
    switch (value.kind) {
      case 'scalar':
        if (typeof value.value === 'string' && value.value.startsWith('[')) return this.text(value.value, place);
        if (!this.isWrittenHere(value.origin) && !LITERAL_MEMBERS.has(name.toLowerCase()))
          return this.hole(value, place);
        return typeof value.value === 'string'
          ? this.text(value.value, place)
          : { kind: 'scalar', ...place, value: value.value };
      case 'object': {
        const members = [...value.members.values()];
        if (value.open !== undefined || members.some((member) => member.key !== undefined))
          return this.hole(value, place);
        return { kind: 'object', ...place, members: members.map((member) => this.member(member, place)) };
      }
      case 'array':
        if (value.open !== undefined) return this.hole(value, place);
        return { kind: 'array', ...place, items: value.items.map((item) => this.node(item, place, name)) };
      case 'text': {
        const [first] = value.parts;
        const isExpression = typeof first === 'string' && first.startsWith('[') && !first.startsWith('[[');
        const written = isExpression ? expressionAround(value.parts, (part) => this.read(part)) : undefined;
        return written === undefined ? this.hole(value, place) : this.text(written, place);
      }
      default:
        return this.hole(value, place);
    }
  }

  private member(member: Member, around: Node): JsonMember {
    const place = this.placeOf(member.span, around);
    const key = this.text(member.name, {
      start: place.start,
      end: Math.min(place.start + member.name.length, place.end),
    });
    return { ...place, key, value: this.node(member.value, place, member.name) };
  }

  /** False for what has come another way and has that to tell, and for what is never printed. */
  private isWrittenHere({ steps, sensitive }: Origin): boolean {
    return sensitive !== true && (steps.length === 0 || steps === this.origin.steps);
  }

  private placeOf({ source, start, end }: Origin['span'], around: Node): Node {
    return source === this.source ? { start, end } : { start: around.start, end: around.end };
  }

  private text(value: string, place: Node): JsonScalar & { readonly value: string } {
    const { start, end } = place;
    const isQuoted = this.source.text.slice(start, end) === `"${value}"`;
    if (isQuoted) return { kind: 'scalar', start, end, value };
    return { kind: 'scalar', start, end, value, offsetInFile: (offset) => Math.min(start + offset, end) };
  }

  private hole(value: Value, place: Node): JsonNode {
    return this.text(`[${this.read(value)}]`, place);
  }

  /** The expression that reads a value which the template is given. */
  private read(value: Value): string {
    const name = `terraform ${this.holes.size}`;
    this.holes.set(name, asData(value));
    return `parameters('${name}')`;
  }
}

/**
 * The text of an expression with the holes in its quoted texts read from parameters; undefined if one stands for a part of the
 * expression itself.
 */
function expressionAround(parts: readonly (string | Value)[], read: (value: Value) => string): string | undefined {
  let written = '';
  let quoted: string[] | undefined;
  const append = (text: string) => {
    if (quoted === undefined) written += text;
    else quoted[quoted.length - 1] += text;
  };
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (quoted === undefined) return undefined;
      quoted.push(read(part), '');
      continue;
    }
    for (const [piece] of part.matchAll(/''|'|[^']+/g)) {
      if (piece === "'" && quoted === undefined) quoted = [''];
      else if (piece === "''" && quoted === undefined) written += piece;
      else if (piece === "'" && quoted !== undefined) {
        written += joined(quoted);
        quoted = undefined;
      } else append(piece);
    }
  }
  return quoted === undefined ? written : undefined;
}

/** Pieces of text with expressions between: `concat('a',parameters('x'),'b')`. */
function joined(pieces: readonly string[]): string {
  const arguments_ = pieces.map((piece, at) => (at % 2 === 0 ? `'${piece}'` : piece));
  return pieces.length === 1 ? arguments_.join('') : `concat(${arguments_.join(',')})`;
}

/** A value that is handed over as it is: what would be an expression in it is not evaluated, so it is not known. */
function asData(value: Value): Value {
  switch (value.kind) {
    case 'scalar': {
      if (typeof value.value !== 'string' || !/^\[(?!\[).*\]$/s.test(value.value)) return value;
      const message = 'it is an expression in a part of a template that is not wholly known';
      return unknown('unsupported', message, `evaluate(${textOf(value)})`, value.origin);
    }
    case 'object': {
      const members = [...value.members.values()].map((member) => ({ ...member, value: asData(member.value) }));
      return object(members, value.origin, value.open);
    }
    case 'array':
      return array(value.items.map(asData), value.origin, value.open);
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: asData(one.value) })) };
    default:
      return value;
  }
}
