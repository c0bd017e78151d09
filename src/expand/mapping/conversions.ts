/** The words mappings are written in: what becomes of an argument. */
import { withStep } from '../origins.js';
import type { Member, ObjectValue, Scalar, UnknownValue, Value } from '../value.js';
import {
  array,
  choice,
  isNull,
  memberOf,
  object,
  scalar,
  scalarAt,
  textOf,
  unknown,
  unknownBecause,
} from '../values.js';
import { buildBody } from './body.js';
import { booleanAs, convertScalar } from './converted.js';
import type { Arguments, Conversion, Doubt, Given, Setting, Spell, Spelling, Written } from './mapping.js';
import {
  asItIs,
  byPairs,
  byPresence,
  namedAt,
  restOf,
  spelledAt,
  spelledByKey,
  spelledEach,
  spelledInBlock,
  spelledInBlocks,
  spellingsOf,
  unsaid,
} from './spelling.js';
import { isBefore, type Version } from './version.js';

/** The value as it is. */
export function copied(path: string): Conversion {
  return mapped(path, (value) => value);
}

/** A dictionary as it is, in which each key is said by itself. */
export function dictionary(path: string): Conversion {
  return { ...copied(path), spellings: spelledByKey(path) };
}

/** Each known scalar through `convert`, and back through `spell`; `name` marks unknowns that went through it. */
export function converted(
  path: string,
  name: string,
  convert: (known: Scalar) => Scalar,
  spell: Spell = unsaid,
): Conversion {
  return mapped(path, (value) => convertScalar(value, name, convert), spell);
}

/** `true` is Enabled, `false` is Disabled. */
export function enabledDisabled(path: string): Conversion {
  const back = byPairs([
    [true, 'Enabled'],
    [false, 'Disabled'],
  ]);
  return converted(path, 'enabledOrDisabled', booleanAs('Enabled', 'Disabled'), back);
}

/** `true` is false: `local_auth_enabled` and `disableLocalAuth`. */
export function inverted(path: string): Conversion {
  const back = byPairs([
    [true, false],
    [false, true],
  ]);
  return converted(path, 'not', booleanAs(false, true), back);
}

/** Values by what they are in ARM; others as they are. */
export function renamed(path: string, names: Readonly<Record<string, Scalar>>): Conversion {
  const byName = new Map(Object.entries(names));
  const pairs = [...byName].map(([written, arm]) => [asWritten(written), arm] as const);
  const back: Spell = (value) => byPairs(pairs)(value) ?? (byName.has(String(value)) ? undefined : asItIs(value));
  return converted(path, 'renamed', (known) => byName.get(String(known)) ?? known, back);
}

/** The keys of a table are texts; `true` and `false` among them are written without quotes. */
function asWritten(key: string): Scalar {
  return key === 'true' ? true : key === 'false' ? false : key;
}

/** The path is there and its value cannot be told from the argument's. */
export function uninterpreted(path: string): Conversion {
  const conversion = mapped(path, (value, { argument }) =>
    unknown('unsupported', `'${argument}' is not read`, `notRead(${textOf(value)})`, value.origin),
  );
  return { ...conversion, spellings: namedAt(path) };
}

function mapped(path: string, convert: (value: Value, at: Setting) => Value, spell: Spell = asItIs): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given, at) => (given === undefined ? [] : [{ path, value: convert(given.value, at), span: given.span }]),
    spellings: spelledAt(path, spell),
  };
}

/** One argument that decides several properties. */
export function all(...conversions: readonly Conversion[]): Conversion {
  const inner = Object.assign({}, ...conversions.map((one) => one.inner ?? {})) as Arguments;
  return {
    paths: conversions.flatMap((one) => one.paths),
    isBlock: conversions.some((one) => one.isBlock),
    inner,
    write: (given, at) => conversions.flatMap((one) => one.write(given, at)),
    spellings: (path) => conversions.flatMap((one) => spellingsOf(one, path)),
  };
}

/**
 * What the provider sends when the argument is not set, in the argument's own words. Needed only where that differs from
 * what the service does by itself, or where `model/facts/defaults.ts` does not say what that is.
 */
export function orElse(
  conversion: Conversion,
  implied: Scalar | ((version: Version) => Scalar | undefined),
): Conversion {
  const inRelease = typeof implied === 'function' ? implied : () => implied;
  const varies = (releases: readonly Version[]) => new Set(releases.map(inRelease)).size > 1;
  return {
    ...conversion,
    write: (given, at) => {
      const value = inRelease(at.release.version);
      const assumed = value === undefined ? undefined : impliedValue(value, at, varies);
      if (given !== undefined && !isNull(given.value)) {
        return conversion.write(assumed === undefined ? given : withoutNull(given, assumed), at);
      }
      if (assumed === undefined) return [];
      return conversion.write({ value: assumed, span: at.anchor }, at).map((one) => ({ ...one, implied: true }));
    },
    spellings: (path) =>
      spellingsOf(conversion, path).map((one) => ({
        ...one,
        varies: (releases, isSet) => (!isSet && varies(releases)) || one.varies?.(releases, isSet) === true,
      })),
  };
}

/** What the provider sends; where that depends on the release, the value says which one was assumed. */
function impliedValue(value: Scalar, at: Setting, varies: (releases: readonly Version[]) => boolean): Value {
  const { anchor, argument, declaration, release } = at;
  const implied = scalarAt(value, anchor);
  if (release.because === undefined || !varies(release.possible)) return implied;
  const name = `argument ${argument} of ${declaration.type} in ${release.because}`;
  return withStep(implied, { role: 'default', span: anchor, name });
}

/** `var.tls == "" ? null : var.tls`: the alternative that is null leaves the choice to the provider. */
function withoutNull(given: Given, implied: Value): Given {
  const { value } = given;
  if (value.kind !== 'choice' || !value.alternatives.some((one) => isNull(one.value))) return given;
  const alternatives = value.alternatives.map((one) => (isNull(one.value) ? { ...one, value: implied } : one));
  return { ...given, value: choice(alternatives, value.reason, value.origin) };
}

/** An argument the provider takes and does not pass on to Azure. */
export const NOT_SENT: Conversion = { paths: [], isBlock: false, write: () => [] };

/** One conversion before the provider's version, another from it on. */
export function until(version: string, before: Conversion, since: Conversion): Conversion {
  const differs = (releases: readonly Version[]) =>
    new Set(releases.map((release) => isBefore(release, version))).size > 1;
  const also = (one: Spelling): Spelling => ({
    ...one,
    varies: (releases, isSet) => differs(releases) || one.varies?.(releases, isSet) === true,
  });
  return {
    ...since,
    paths: [...new Set([...before.paths, ...since.paths])],
    write: (given, at) => (isBefore(at.release.version, version) ? before : since).write(given, at),
    spellings: (path) => [
      ...spellingsOf(since, path).map((one) => ({ ...also(one), since: one.since ?? version })),
      ...spellingsOf(before, path).map((one) => ({ ...also(one), before: one.before ?? version })),
    ],
  };
}

/** A value that is there because the block or argument is, whatever it says. */
export function presence(path: string, value: Scalar): Conversion {
  return {
    paths: [path],
    isBlock: true,
    inner: {},
    write: (given, at) => {
      const content = contentOf(given, at);
      if (content.kind === 'none') return [];
      const written = content.kind === 'unknown' ? content.because : scalar(value, content.origin);
      return [{ path, value: written, span: content.span }];
    },
    spellings: spelledAt(path, byPresence(value)),
  };
}

/** A value that is there because an attribute is set to something. */
export function fixedIfSet(path: string, value: Scalar): Conversion {
  return mapped(path, (given) => scalar(value, given.origin), byPresence(value));
}

/** The same arguments, for the object at `path`. */
export function prefixed(path: string, args: Arguments): Arguments {
  return Object.fromEntries(Object.entries(args).map(([name, conversion]) => [name, below(path, conversion)]));
}

function below(prefix: string, conversion: Conversion): Conversion {
  return {
    ...conversion,
    paths: conversion.paths.map((path) => `${prefix}.${path}`),
    write: (given, at) => conversion.write(given, at).map((one) => ({ ...one, path: `${prefix}.${one.path}` })),
    spellings: (path) => {
      const rest = restOf(path, prefix);
      return rest?.startsWith('.') === true ? spellingsOf(conversion, rest.slice(1)) : [];
    },
  };
}

/** A block that may be written once, for the object at `path`; the arguments' paths start there. Without one, at the body. */
export function block(
  path: string | undefined,
  inner: Arguments,
  more: Readonly<Record<string, Scalar>> = {},
): Conversion {
  const prefix = path === undefined ? '' : `${path}.`;
  const innerPaths = Object.values(inner).flatMap((one) => one.paths);
  const paths = path === undefined ? [...innerPaths, ...Object.keys(more)] : [path];
  return {
    paths,
    isBlock: true,
    inner,
    write: (given, at) => {
      const content = contentOf(given, at);
      if (content.kind === 'none') return [];
      const { span } = content;
      if (content.kind === 'unknown') return paths.map((one) => ({ path: one, value: content.because, span }));
      const writes = writeArguments(inner, content.object, { ...at, anchor: span });
      const fixed = Object.entries(more).map(([name, value]) => ({ path: name, value: scalarAt(value, span), span }));
      return [
        ...(path === undefined ? [] : [{ path, value: undefined, span }]),
        ...[...fixed, ...writes].map((one) => ({ ...one, path: `${prefix}${one.path}` })),
      ];
    },
    spellings: spelledInBlock(path, inner, more),
  };
}

/** A block that may be repeated: an array of objects. */
export function blocks(path: string, inner: Arguments, more: Readonly<Record<string, Scalar>> = {}): Conversion {
  return {
    paths: [path],
    isBlock: true,
    inner,
    write: (given, at) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      if (value.kind !== 'array') return [{ path, value: notABlock(value), span }];
      const items = value.items.map((item) =>
        item.kind === 'object' ? itemOf(item, inner, more, at) : notABlock(item),
      );
      return [{ path, value: array(items, value.origin, listOpenness(value.open?.reason)), span }];
    },
    spellings: spelledInBlocks(path, inner, more),
  };
}

function itemOf(item: ObjectValue, inner: Arguments, more: Readonly<Record<string, Scalar>>, at: Setting): ObjectValue {
  const { span } = item.origin;
  const fixed = Object.entries(more).map(([path, value]) => ({ path, value: scalarAt(value, span), span }));
  const writes = writeArguments(inner, item, { ...at, anchor: span });
  return buildBody([...fixed, ...writes], item.origin);
}

/** A list of scalars as an array of objects with that scalar at `member`, and what else each of them has. */
export function eachAs(path: string, member: string, more: Readonly<Record<string, Scalar>> = {}): Conversion {
  const conversion = mapped(path, (value) => eachItem(value, (item) => objectAround(item, member, more)));
  return { ...conversion, spellings: spelledEach(path, member) };
}

function eachItem(value: Value, convert: (item: Value) => Value): Value {
  if (isNull(value)) return value;
  if (value.kind !== 'array') return unknownBecause(value, `each(${textOf(value)})`, value.origin.span);
  return array(value.items.map(convert), value.origin, listOpenness(value.open?.reason));
}

function listOpenness(reason: UnknownValue | undefined) {
  return reason === undefined ? undefined : { reason };
}

function objectAround(item: Value, member: string, more: Readonly<Record<string, Scalar>>): ObjectValue {
  const { span } = item.origin;
  const fixed = Object.entries(more).map(([path, value]) => ({ path, value: scalarAt(value, span), span }));
  return buildBody([{ path: member, value: item, span }, ...fixed], item.origin);
}

/** The `identity` block: `type` and, under their IDs, the user-assigned identities. */
export function identity(): Conversion {
  // Without an identity there is no block.
  const type = converted(
    'type',
    'type',
    (known) => known,
    (value) => (value === 'None' ? { kind: 'leave-out' } : asItIs(value)),
  );
  const ids = { ...mapped('userAssignedIdentities', keyedByIds), spellings: namedAt('userAssignedIdentities') };
  return block('identity', { type, identity_ids: ids });
}

function keyedByIds(ids: Value): Value {
  if (ids.kind !== 'array') return isNull(ids) ? ids : unknownBecause(ids, `keys(${textOf(ids)})`, ids.origin.span);
  const members = ids.items.map((id): Member => {
    const { span } = id.origin;
    const value = object([], id.origin);
    return id.kind === 'scalar' ? { name: String(id.value), span, value } : { name: textOf(id), key: id, span, value };
  });
  return object(members, ids.origin, ids.open?.reason);
}

/** What the arguments of an object become, defaults of those not set included. */
export function writeArguments(args: Arguments, given: ObjectValue, at: Setting): readonly Written[] {
  return Object.entries(args).flatMap(([name, conversion]) => {
    const argument = at.argument === '' ? name : `${at.argument}.${name}`;
    const setting = { ...at, argument };
    const member = memberOf(given, name);
    const doubt = at.declaration.doubtAbout?.(argument);
    // Something inside a block that is there is left to the arguments of the block.
    const isInside = doubt?.reach === 'inside' && member !== undefined && conversion.isBlock;
    if (doubt !== undefined && !isInside) return doubtful(conversion, member, doubt, setting);
    if (member === undefined && conversion.isBlock && given.open !== undefined) {
      const { open } = given;
      return conversion.paths.map((path) => ({ path, value: open, span: at.anchor }));
    }
    return member?.filledIn === true ? filledIn(conversion, member, setting) : conversion.write(member, setting);
  });
}

/** What nobody wrote, as the mapping implies it if that comes to the same: then source and plan say it in the same words. */
function filledIn(conversion: Conversion, given: Given, setting: Setting): readonly Written[] {
  const implied = conversion.write(undefined, setting);
  const filled = conversion.write(given, setting);
  if (implied.length > 0 && sameWrites(implied, filled)) return implied;
  return filled.map((one): Written => ({ ...one, implied: true, filledIn: true }));
}

function sameWrites(left: readonly Written[], right: readonly Written[]): boolean {
  const textOfWrite = ({ path, value }: Written) => `${path}=${value === undefined ? '' : textOf(value)}`;
  return left.length === right.length && left.every((one, at) => textOfWrite(one) === textOfWrite(right[at] ?? one));
}

/** What is deployed may differ from what is written. */
function doubtful(
  { paths }: Conversion,
  given: Given | undefined,
  { message }: Doubt,
  { anchor, argument, declaration }: Setting,
): readonly Written[] {
  const span = given?.span ?? anchor;
  const value = unknown('deployment', message, `deployed(${declaration.address}.${argument})`, { span, steps: [] });
  return paths.map((path) => ({ path, value, span }));
}

type Content =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly because: UnknownValue; readonly span: Given['span'] }
  | {
      readonly kind: 'object';
      readonly object: ObjectValue;
      readonly origin: Value['origin'];
      readonly span: Given['span'];
    };

/** The content of a block that is written once at most; an attribute that is an object counts. */
function contentOf(given: Given | undefined, at: Setting): Content {
  if (given === undefined || isNull(given.value)) return { kind: 'none' };
  const { value } = given;
  const [first] = value.kind === 'array' ? value.items : [value];
  if (first?.kind === 'object') {
    return { kind: 'object', object: first, origin: first.origin, span: placeOfBlock(first, given, at) };
  }
  if (value.kind === 'array' && first === undefined) {
    return value.open === undefined
      ? { kind: 'none' }
      : { kind: 'unknown', because: value.open.reason, span: given.span };
  }
  return { kind: 'unknown', because: notABlock(first ?? value), span: given.span };
}

/** The block itself, if it was written where the argument is read. */
function placeOfBlock(content: ObjectValue, given: Given, { declaration }: Setting): Given['span'] {
  const { span } = content.origin;
  const whole = declaration.span;
  return span.source === whole.source && whole.start <= span.start && span.end <= whole.end ? span : given.span;
}

function notABlock(value: Value): UnknownValue {
  if (value.kind === 'scalar') {
    const written = typeof value.value === 'string' ? 'text' : `a ${typeof value.value}`;
    return unknown('error', `${written} stands where an object belongs`, `block(${textOf(value)})`, value.origin);
  }
  return unknownBecause(value, `block(${textOf(value)})`, value.origin.span);
}
