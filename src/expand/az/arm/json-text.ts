/** JSON that stands in an option or in a file that the option names, with variables of the script in it. */
import { SourceFile, type Span } from '../../../inputs/source-file.js';
import { parseJson } from '../../../syntax/arm/json.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { originAt } from '../../origins.js';
import type { RunContext } from '../../run-context.js';
import type { Value } from '../../value.js';
import { array, knownString, object, scalar, text, textOf, unknown, unknownBecause } from '../../values.js';
import type { ShellCommand } from '../command.js';
import { fileNamed } from '../files.js';
import { textAfter } from '../options.js';

/** The value of an option that takes JSON or `@file`; unknown, with the reason, if it cannot be read. */
export function jsonIn(value: Value, command: ShellCommand, run: RunContext): Value {
  const start = value.kind === 'text' ? value.parts[0] : knownString(value);
  if (typeof start === 'string' && start.startsWith('@')) {
    return jsonOfFile(textAfter(value, 1, value.origin.span), command, run);
  }
  return jsonOfText(value, run);
}

/** What a JSON file of the repository says; unknown if it is not there. */
export function jsonOfFile(path: Value, command: ShellCommand, run: RunContext): Value {
  const source = fileNamed(path, command, run);
  if (source === undefined) {
    const message = `the file '${knownString(path) ?? '...'}' is not in the repository`;
    return unknown('unsupported', message, `file(${textOf(path)})`, path.origin);
  }
  run.noteDeployedTemplate(source.path);
  const { root, errors } = parseJson(source, run.limits);
  const whole = { source, start: 0, end: source.text.length };
  if (root === undefined || errors.length > 0) {
    return unknown('error', `'${source.path}' is not JSON`, `file(${source.path})`, originAt(whole));
  }
  return valueIn(root, { spanOf: ({ start, end }) => ({ source, start, end }), holes: [] });
}

/** Characters of private use, which no script has. */
const OPENING = '\uE0F0';
const CLOSING = '\uE0F1';
const HOLE = /\uE0F0(\d+)\uE0F1/;

/** JSON with holes: one in a string is a part of it, one elsewhere a value. */
export function jsonOfText(value: Value, run: RunContext): Value {
  const parts = value.kind === 'text' ? value.parts : [knownString(value)];
  const holes: Value[] = [];
  let written = '';
  let isQuoted = false;
  for (const part of parts) {
    if (part === undefined) return unknownBecause(value, `json(${textOf(value)})`, value.origin.span);
    if (typeof part === 'string') {
      written += part;
      isQuoted = endsQuoted(part, isQuoted);
    } else {
      const token = `${OPENING}${holes.length}${CLOSING}`;
      written += isQuoted ? token : `"${token}"`;
      holes.push(part);
    }
  }
  const { root, errors } = parseJson(new SourceFile('', written), run.limits);
  if (root === undefined || errors.length > 0) {
    const message = 'this is not JSON, and other ways to write it are not read';
    return unknown('unsupported', message, `json(${textOf(value)})`, value.origin);
  }
  return valueIn(root, { spanOf: () => value.origin.span, holes });
}

/** Whether the text ends inside of a string of JSON. */
function endsQuoted(part: string, isQuoted: boolean): boolean {
  const quotes = part.replace(/\\[\s\S]/g, '').split('"').length - 1;
  return quotes % 2 === 0 ? isQuoted : !isQuoted;
}

interface Reading {
  readonly spanOf: (node: JsonNode) => Span;
  readonly holes: readonly Value[];
}

function valueIn(node: JsonNode, reading: Reading): Value {
  const origin = originAt(reading.spanOf(node));
  switch (node.kind) {
    case 'object': {
      const members = node.members.map((member) => {
        const { start } = reading.spanOf(member.key);
        const { source, end } = reading.spanOf(member.value);
        return { name: member.key.value, span: { source, start, end }, value: valueIn(member.value, reading) };
      });
      return object(members, origin);
    }
    case 'array':
      return array(
        node.items.map((item) => valueIn(item, reading)),
        origin,
      );
    case 'scalar': {
      if (typeof node.value !== 'string' || !HOLE.test(node.value)) return scalar(node.value, origin);
      const parts = node.value.split(HOLE).map((part, index) => (index % 2 === 0 ? part : reading.holes[Number(part)]));
      const known = parts.filter((part) => part !== undefined && part !== '');
      const [only] = known;
      return known.length === 1 && typeof only === 'object' ? only : text(known.filter(isDefined), origin);
    }
  }
}

function isDefined<T>(part: T | undefined): part is T {
  return part !== undefined;
}
