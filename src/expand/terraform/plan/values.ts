/** The values of a plan's attributes, with what is known only later, what is secret, and where they are written. */
import type { Span } from '../../../inputs/source-file.js';
import type { JsonNode, JsonScalar } from '../../../syntax/arm/nodes.js';
import { asSensitive, originAt } from '../../origins.js';
import type { Member, Origin, Value } from '../../value.js';
import { array, memberOf, object, scalar } from '../../values.js';
import { at, itemsOf, memberNamed, membersOf } from './json.js';

/** One attribute, or a part of one, in all the places that speak of it. */
export interface Attribute {
  /** From the resource: `network_rules.bypass`. */
  readonly path: string;
  /** What it will be; undefined if that is known only later, or if it is nothing. */
  readonly after: JsonNode | undefined;
  /** True where it is known only later. */
  readonly unknown: JsonNode | undefined;
  /** True where it is secret. */
  readonly sensitive: JsonNode | undefined;
  /** What the configuration says: the expression it is part of, the expressions of a block, or `all` if nobody knows. */
  readonly written: JsonNode | 'all' | undefined;
  /** The same argument as the source code has it; undefined if that is not here or does not have it. */
  readonly declared: Value | undefined;
  /** Where it stands if the source code is not here. */
  readonly place: Span;
  /** For an item of a list: which one, and of how many. */
  readonly item?: { readonly index: number; readonly count: number };
}

/** What reading attributes asks of those who know the whole plan. */
export interface AttributeReader {
  /** What stands for a value that is known only later. */
  unknown(attribute: Attribute): Value;
  /** Told about each secret. */
  secret(value: Value): void;
  spanOf(node: { readonly start: number; readonly end: number }): Span;
}

/** The value of an attribute; undefined if it is not set. */
export function attributeValue(attribute: Attribute, reader: AttributeReader): Value | undefined {
  const value = plainValue(attribute, reader);
  if (value === undefined || !isAllTrue(attribute.sensitive)) return value;
  reader.secret(value);
  return asSensitive(value);
}

function plainValue(attribute: Attribute, reader: AttributeReader): Value | undefined {
  const { after, unknown } = attribute;
  if (isAllTrue(unknown)) return reader.unknown(attribute);
  const isObject = after?.kind === 'object' || (after === undefined && unknown?.kind === 'object');
  if (isObject) return objectOf(attribute, reader);
  if (after?.kind === 'array') return arrayOf(after.items, attribute, reader);
  return after === undefined || after.value === null ? undefined : scalarOf(after, attribute);
}

/** The source code's own value if it is the same: it knows the way it took. */
function scalarOf({ value }: JsonScalar, attribute: Attribute): Value {
  const { declared } = attribute;
  if (declared?.kind === 'scalar' && String(declared.value) === String(value)) return declared;
  // An ID that the code takes from another resource leads to that resource.
  if (declared?.kind === 'resource-id' && typeof value === 'string' && value.startsWith('/')) return declared;
  return scalar(value, originOf(attribute));
}

function objectOf(attribute: Attribute, reader: AttributeReader): Value {
  return object(
    membersFrom(attribute, reader, () => true),
    originOf(attribute),
  );
}

/**
 * The members that are set.
 *
 * @param isKept asked about members that the configuration does not write: what the provider fills in
 */
export function membersFrom(
  attribute: Attribute,
  reader: AttributeReader,
  isKept: (name: string, after: JsonNode | undefined) => boolean,
): readonly Member[] {
  const { after, unknown, declared } = attribute;
  const names = new Set([...membersOf(after), ...membersOf(unknown)].map((member) => member.key.value));
  return [...names].flatMap((name): readonly Member[] => {
    const inner = memberAttribute(attribute, name, reader);
    const value = attributeValue(inner, reader);
    if (value === undefined) return [];
    if (!isWritten(attribute, name) && !isOpen(declared) && !isKept(name, inner.after)) return [];
    return [{ name, span: memberOf(declared, name)?.span ?? inner.place, value }];
  });
}

function memberAttribute(attribute: Attribute, name: string, reader: AttributeReader): Attribute {
  const { path, after, unknown, sensitive, written, declared, place } = attribute;
  const stands = memberNamed(after, name) ?? memberNamed(unknown, name);
  return {
    path: path === '' ? name : `${path}.${name}`,
    after: at(after, name),
    unknown: isAllTrue(unknown) ? unknown : at(unknown, name),
    sensitive: isAllTrue(sensitive) ? sensitive : at(sensitive, name),
    written: isExpression(written) ? written : at(written === 'all' ? undefined : written, name),
    declared: memberOf(declared, name)?.value,
    place: stands === undefined ? place : reader.spanOf(stands),
  };
}

/** True if the code, or else the configuration of the plan, says something about the member. */
function isWritten({ declared, written }: Attribute, name: string): boolean {
  if (declared !== undefined) return memberOf(declared, name) !== undefined;
  return isExpression(written) || memberNamed(written === 'all' ? undefined : written, name) !== undefined;
}

function isOpen(declared: Value | undefined): boolean {
  return declared !== undefined && (declared.kind !== 'object' || declared.open !== undefined);
}

/** Blocks, and lists of values. The blocks of a type are written as a list of expressions, or as one. */
function arrayOf(items: readonly JsonNode[], attribute: Attribute, reader: AttributeReader): Value | undefined {
  const { path, unknown, sensitive, written, declared, place } = attribute;
  if (items.length === 0 && declared === undefined && !isExpression(written)) return undefined;
  const values = items.flatMap((after, index): readonly Value[] => {
    const block: Attribute = {
      path: `${path}[${index}]`,
      after,
      unknown: isAllTrue(unknown) ? unknown : itemsOf(unknown)[index],
      sensitive: isAllTrue(sensitive) ? sensitive : itemsOf(sensitive)[index],
      written: writtenItem(written, index),
      declared:
        declared?.kind === 'array' && declared.items.length === items.length ? declared.items[index] : undefined,
      place: reader.spanOf(after),
      item: { index, count: items.length },
    };
    const value = after.kind === 'object' ? blockOf(block, reader) : attributeValue(block, reader);
    return value === undefined ? [] : [value];
  });
  return array(values, declared?.origin ?? originAt(place));
}

/** What the provider fills in inside a block is left out like what it fills in elsewhere. */
function blockOf(block: Attribute, reader: AttributeReader): Value {
  const isKnown = block.declared !== undefined || (block.written !== undefined && !isExpression(block.written));
  const members = membersFrom(block, reader, (_, after) => !isKnown || isContainer(after));
  const value = object(members, originOf(block));
  if (!isAllTrue(block.sensitive)) return value;
  reader.secret(value);
  return asSensitive(value);
}

function writtenItem(written: Attribute['written'], index: number): Attribute['written'] {
  if (isExpression(written)) return written;
  if (written === 'all' || written === undefined) return undefined;
  return written.kind === 'array' ? written.items[index] : written;
}

export function isContainer(node: JsonNode | undefined): boolean {
  return node?.kind === 'object' ? node.members.length > 0 : node?.kind === 'array' && node.items.length > 0;
}

/** `{ "references": [...] }`, `{ "constant_value": ... }`, or `{}` for one that only calls functions. */
function isExpression(written: Attribute['written']): boolean {
  if (written === 'all') return true;
  if (written?.kind !== 'object') return false;
  const names = written.members.map((member) => member.key.value);
  return names.every((name) => name === 'references' || name === 'constant_value');
}

function isAllTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

/** The place in the source code, with the way it took there; else the place in the plan. */
function originOf({ declared, place }: Attribute): Origin {
  return declared?.origin ?? originAt(place);
}
