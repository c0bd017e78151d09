/** JSON text out of `jsonencode(...)` or a heredoc, as the value it spells. */
import type { Member, Origin, TextValue, Value } from '../value.js';
import { array, isNull, object, scalar, text, textOf, unknownBecause } from '../values.js';
import { encodedIn } from './encoded.js';
import { withPlaces } from './json-places.js';

/** Deeper JSON is not read. */
const MAX_DEPTH = 200;

/** The value that a JSON text spells, each part where it stands if that can be told; other values as they are or unknown. */
export function jsonValue(value: Value): Value {
  if (value.kind === 'object' || value.kind === 'array' || isNull(value)) return value;
  const before = encodedIn(value);
  if (before !== undefined) return before;
  if (value.kind === 'choice') {
    return {
      ...value,
      alternatives: value.alternatives.map((one) => ({ ...one, value: jsonValue(one.value) })),
    };
  }
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    return withPlacesOf(value, parsed(value.value, value.origin));
  }
  if (value.kind === 'text') return withPlacesOf(value, parsedWithHoles(value));
  return unread(value);
}

function withPlacesOf(text: Value, spelled: Value | undefined): Value {
  return spelled === undefined ? unread(text) : withPlaces(spelled, text.origin.span);
}

function unread(value: Value): Value {
  return unknownBecause(value, `jsondecode(${textOf(value)})`, value.origin.span);
}

function parsed(json: string, origin: Origin): Value | undefined {
  try {
    return fromJson(JSON.parse(json), origin, 0, NO_HOLES);
  } catch {
    return undefined;
  }
}

/** What stands in JSON text for the holes, by number. A private-use character cannot be mistaken for anything written. */
const MARK = '\uE000';

const NO_HOLES: readonly Value[] = [];

function parsedWithHoles({ parts, origin }: TextValue): Value | undefined {
  const holes: Value[] = [];
  let json = '';
  let inString = false;
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part.includes(MARK)) return undefined;
      json += part;
      inString = endsInString(part, inString);
    } else {
      const mark = `${MARK}${holes.length}${MARK}`;
      json += inString ? mark : JSON.stringify(mark);
      holes.push(part);
    }
  }
  try {
    return fromJson(JSON.parse(json), origin, 0, holes);
  } catch {
    return undefined;
  }
}

/** True if a JSON string is still open at the end of the stretch. */
function endsInString(stretch: string, startsInString: boolean): boolean {
  let inString = startsInString;
  for (let at = 0; at < stretch.length; at++) {
    if (inString && stretch[at] === '\\') at++;
    else if (stretch[at] === '"') inString = !inString;
  }
  return inString;
}

/** The text with its holes back in place. */
function withHoles(written: string, origin: Origin, holes: readonly Value[]): Value {
  if (holes.length === 0 || !written.includes(MARK)) return scalar(written, origin);
  const parts = written.split(MARK).map((part, at) => (at % 2 === 0 ? part : (holes[Number(part)] ?? part)));
  return text(parts, origin);
}

function fromJson(json: unknown, origin: Origin, depth: number, holes: readonly Value[]): Value {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
  if (Array.isArray(json)) {
    return array(
      json.map((item) => fromJson(item, origin, depth + 1, holes)),
      origin,
    );
  }
  if (typeof json === 'object' && json !== null) {
    const members = Object.entries(json).map(
      ([name, value]): Member => ({ name, span: origin.span, value: fromJson(value, origin, depth + 1, holes) }),
    );
    return object(members, origin);
  }
  if (typeof json === 'string') return withHoles(json, origin, holes);
  return scalar(typeof json === 'number' || typeof json === 'boolean' ? json : null, origin);
}
