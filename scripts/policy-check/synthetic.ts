/** Resources made up for a definition, so that every branch of it has something to look at. */
import { originAt } from '../../src/expand/origins.js';
import type { Resource } from '../../src/expand/resource.js';
import { joinNames } from '../../src/expand/resource-names.js';
import type { Member, ObjectValue, Origin, Value } from '../../src/expand/value.js';
import { array, knownString, memberOf, object, scalar, unknown } from '../../src/expand/values.js';
import type { Aliases } from '../../src/policy/aliases.js';
import type { Condition, Subject } from '../../src/policy/condition.js';
import { bodySegmentsOf, EVERY, tagNamed, tagPath } from '../../src/policy/conditions/body-path.js';
import type { PolicyDefinition } from '../../src/policy/definition.js';

/** How much of a body is there. */
export type Filling = 'empty' | 'as asked' | 'otherwise' | 'unknown';

export const FILLINGS: readonly Filling[] = ['empty', 'as asked', 'otherwise', 'unknown'];

/** A field that a definition asks for, with what it compares it to, if it says so literally. */
interface AskedField {
  readonly name: string;
  readonly operand: Value;
}

export interface Asked {
  /** What the definition compares `type` with. */
  readonly types: readonly string[];
  readonly fields: readonly AskedField[];
}

/** What the `if` and the existence condition of a definition ask for. */
export function askedBy({ condition, then }: PolicyDefinition): { readonly own: Asked; readonly related: Asked } {
  const type = knownString(memberOf(then.details, 'type')?.value);
  const own = askedIn(condition);
  const existence =
    then.existenceCondition === undefined ? { types: [], fields: [] } : askedIn(then.existenceCondition);
  return { own, related: { ...existence, types: type === undefined ? [] : [type] } };
}

function askedIn(condition: Condition): Asked {
  const fields = [...fieldsOf(condition)];
  const types = fields.filter(({ name }) => name.toLowerCase() === 'type').flatMap(({ operand }) => textsIn(operand));
  const plain = types.filter((type) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(type));
  return { types: [...new Set(plain)], fields };
}

function* fieldsOf(condition: Condition): Iterable<AskedField> {
  switch (condition.kind) {
    case 'allOf':
    case 'anyOf':
      for (const one of condition.conditions) yield* fieldsOf(one);
      return;
    case 'not':
      yield* fieldsOf(condition.condition);
      return;
    case 'comparison':
      yield* fieldsOfSubject(condition.subject, condition.operand);
  }
}

function* fieldsOfSubject(subject: Subject, operand: Value): Iterable<AskedField> {
  switch (subject.kind) {
    case 'field': {
      const name = knownString(subject.field);
      if (name !== undefined) yield* namesIn(name, operand);
      return;
    }
    case 'value': {
      const text = knownString(subject.value);
      if (text !== undefined) yield* namesIn(text, operand);
      return;
    }
    case 'count':
      yield* fieldsOfSubject(subject.over, operand);
      if (subject.where !== undefined) yield* fieldsOf(subject.where);
  }
}

/** A name as it is, or the names in an expression: `[first(field('Microsoft.X/y/z[*].w'))]`. */
function* namesIn(text: string, operand: Value): Iterable<AskedField> {
  if (!text.startsWith('[')) yield { name: text, operand };
  else {
    for (const [, name = ''] of text.matchAll(/'([A-Za-z.]+\/[^']{1,300})'/g)) yield { name, operand };
  }
}

function textsIn(value: Value): readonly string[] {
  if (value.kind === 'array') return value.items.flatMap(textsIn);
  const text = knownString(value);
  return text === undefined ? [] : [text];
}

/** A resource of a type in which the fields that are asked for are filled in one of these ways. */
export function syntheticResource(
  type: string,
  asked: Asked,
  filling: Filling,
  aliases: Aliases,
  origin: Origin,
): Resource {
  const names = type
    .split('/')
    .slice(1)
    .map((_, at) => scalar(`n${at}`, origin));
  const bare = object([], origin);
  const location = scalar('westeurope', origin);
  const started = filling === 'empty' ? bare : object([memberOfName('location', location)], origin);
  const apiVersion = '2024-10-01';
  const body = filling === 'empty' ? started : filled(started, type, asked, filling, aliases, origin);
  return {
    type,
    apiVersion,
    names,
    name: joinNames(names, location),
    address: `synthetic:${type}`,
    form: 'arm',
    existing: false,
    condition: true,
    scope: {
      level: 'resourceGroup',
      subscription: scalar('00000000-0000-0000-0000-000000000000', origin),
      resourceGroup: scalar('group', origin),
    },
    body,
    patch: false,
    span: origin.span,
    headerSpan: origin.span,
    way: [],
  };
}

function filled(
  body: ObjectValue,
  type: string,
  { fields }: Asked,
  filling: Filling,
  aliases: Aliases,
  origin: Origin,
): ObjectValue {
  let now: Value = body;
  for (const { name, operand } of fields) {
    const path = pathIn(name, type, aliases);
    if (path !== undefined) now = put(now, bodySegmentsOf(path), madeUp(operand, filling, name, origin), origin);
  }
  return now.kind === 'object' ? now : body;
}

/** Fields that stand in the body under their own name. */
const IN_BODY = ['kind', 'identity.type', 'tags'];

function pathIn(name: string, type: string, aliases: Aliases): string | undefined {
  const tag = tagNamed(name);
  if (tag !== undefined) return tagPath(tag);
  if (IN_BODY.includes(name.toLowerCase())) return name;
  return name.includes('/') ? aliases.pathOf(name, { type, apiVersion: '2024-10-01' }) : undefined;
}

function madeUp(operand: Value, filling: Filling, name: string, origin: Origin): Value {
  if (filling === 'unknown') return unknown('parameter', 'nothing sets it', `parameters('${name}')`, origin);
  const [literal] = operand.kind === 'array' ? operand.items : [operand];
  const isLiteral = literal?.kind === 'scalar' && !String(literal.value).startsWith('[');
  if (filling === 'as asked') return isLiteral ? literal : scalar('text', origin);
  if (isLiteral && typeof literal.value === 'boolean') return scalar(!literal.value, origin);
  return isLiteral && typeof literal.value === 'number'
    ? scalar(literal.value + 1, origin)
    : scalar('otherwise', origin);
}

/** The value with something put at a path; what is there stays, and an array gets one item. */
function put(at: Value | undefined, segments: ReturnType<typeof bodySegmentsOf>, value: Value, origin: Origin): Value {
  const [segment, ...rest] = segments;
  if (segment === undefined) return at ?? value;
  if (segment === EVERY) {
    const first = at?.kind === 'array' ? at.items[0] : undefined;
    return array([put(first, rest, value, origin)], origin);
  }
  const around = at?.kind === 'object' ? at : object([], origin);
  const member = memberOfName(segment, put(memberOf(around, segment)?.value, rest, value, origin));
  return { ...around, members: new Map([...around.members, [segment.toLowerCase(), member]]) };
}

function memberOfName(name: string, value: Value): Member {
  return { name, span: value.origin.span, value };
}

/** The origin of everything that is made up for a definition. */
export function madeUpOrigin({ span }: PolicyDefinition): Origin {
  return originAt(span);
}
