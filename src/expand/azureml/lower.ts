/** Putting what a YAML file declares into the resources of Azure Resource Manager that rules see. */
import type { Span } from '../../inputs/source-file.js';
import { buildBody } from '../mapping/body.js';
import { writeArguments } from '../mapping/conversions.js';
import type { Setting, Surroundings } from '../mapping/mapping.js';
import { originAt } from '../origins.js';
import type { Form, Resource } from '../resource.js';
import { joinNames } from '../resource-names.js';
import type { Member, ObjectValue, ResourceIdValue, UnknownValue, Value } from '../value.js';
import { isNull, memberOf, object, scalarAt, unknown } from '../values.js';
import type { Vocabulary } from '../vocabulary.js';
import { type ReadText, withTexts } from './files.js';
import type { Kind } from './kind.js';
import { COMMAND_LINE_RELEASE } from './release.js';
import { AzuremlWords } from './words.js';

/** What a file declares, and what is known of how it is deployed. */
export interface Declared {
  readonly kind: Kind;
  readonly document: ObjectValue;
  /** Unique in the repository and stable: the path of the file, and in it the key of an inline definition. */
  readonly address: string;
  /** The keys of the file below which an inline definition stands. */
  readonly inside?: readonly string[];
  readonly span: Span;
  /** What names it on its first line. */
  readonly headerSpan: Span;
  /** The workspace or registry it is deployed to. */
  readonly within: Surroundings;
  /** Reads files that it names; undefined where no file says it. */
  readonly read?: ReadText;
  /** Set if a part of the file could not be read. */
  readonly unread?: UnknownValue | undefined;
  /** The command that deploys it, where that is known. */
  readonly by?: DeployedBy;
}

/** What a command says of the resource that its file declares. */
export interface DeployedBy {
  readonly form: Form;
  /** The whole command. */
  readonly span: Span;
  readonly condition: true | UnknownValue;
  /** What is not said stays as it is. */
  readonly isUpdate: boolean;
  readonly words: (kind: Kind, given: ObjectValue) => Vocabulary;
}

/** The resource a file declares, and those of definitions that stand in it. */
export function lowered(declared: Declared): readonly Resource[] {
  const found: Declared[] = [];
  const given = Object.entries(declared.kind.inline ?? {}).reduce<Value>((document, [path, kind]) => {
    return withReferences(document, path.split('.'), (definition, header, keys) => {
      const inner = definedInline(declared, kind, keys, header, definition);
      found.push(inner);
      return idOf(inner);
    });
  }, declared.document);
  return [
    resourceOf(declared, given.kind === 'object' ? given : declared.document),
    ...found.flatMap((inner) => lowered(inner)),
  ];
}

type Define = (definition: ObjectValue, header: Span, keys: readonly string[]) => Value;

/** The value with what `define` gives in place of the objects at a path, whose `*` is any key. */
function withReferences(value: Value, path: readonly string[], define: Define, above: readonly string[] = []): Value {
  const [first, ...rest] = path;
  if (value.kind !== 'object' || first === undefined) return value;
  const members = [...value.members.values()].map((member): Member => {
    if (first !== '*' && member.name !== first) return member;
    const keys = [...above, member.name];
    const inner = member.value;
    if (rest.length > 0) return { ...member, value: withReferences(inner, rest, define, keys) };
    return inner.kind === 'object' ? { ...member, value: define(inner, member.span, keys) } : member;
  });
  return object(members, value.origin, value.open);
}

function definedInline(
  outer: Declared,
  kind: Kind,
  keys: readonly string[],
  header: Span,
  document: ObjectValue,
): Declared {
  const { span } = document.origin;
  const address = `${outer.address}/${keys.join('/')}`;
  const by = outer.by === undefined ? {} : { by: { ...outer.by, isUpdate: false } };
  const inside = [...(outer.inside ?? []), ...keys];
  return { ...outer, ...by, kind, document, address, inside, span, headerSpan: firstLine(header) };
}

function resourceOf(declared: Declared, document: ObjectValue): Resource {
  const { kind, address, span, headerSpan, within, unread, by, read } = declared;
  const given = read === undefined ? document : withTexts(document, kind.files ?? {}, read);
  const names = namesOf(declared);
  const setting: Setting = {
    // What a workspace names stands in it.
    declaration: { type: kind.label, address, span, within: kind.isTopLevel === true ? { ...within, names } : within },
    release: COMMAND_LINE_RELEASE,
    argument: '',
    anchor: headerSpan,
  };
  const fixed = Object.entries(by?.isUpdate === true ? {} : (kind.fixed ?? {})).map(([path, value]) => {
    return { path, value: scalarAt(value, headerSpan), span: headerSpan };
  });
  return {
    type: kind.arm,
    apiVersion: undefined,
    names,
    name: displayNameOf(declared, names),
    address,
    form: by?.form ?? 'azureml-yaml',
    existing: false,
    condition: by?.condition ?? true,
    scope: within.scope,
    body: buildBody([...fixed, ...writeArguments(kind.arguments, given, setting)], originAt(headerSpan), unread),
    patch: by?.isUpdate === true,
    span,
    headerSpan,
    way: [],
    ...(by && { command: by.span }),
    words: by?.words(kind, given) ?? new AzuremlWords(kind, given),
  };
}

/** The names below the workspace; where one is not known, what tells people which definition is meant. */
function displayNameOf({ kind, address, inside, headerSpan, within }: Declared, names: readonly Value[]): Value {
  const own = names.slice(kind.isTopLevel === true ? 0 : within.names.length);
  const isSaid = own.every((name) => name.kind !== 'unknown' || !name.expression.startsWith(`${address}.`));
  const fallback = scalarAt(shortAddress(address, inside, headerSpan.source.path), headerSpan);
  return isSaid ? joinNames(own, fallback) : fallback;
}

/** `blue.yml/environment`: the file and the keys in it; for what a command says itself, the command. */
function shortAddress(address: string, inside: readonly string[] | undefined, path: string): string {
  if (address.startsWith(`${path}:`)) return address.slice(path.length + 1);
  return [path.slice(path.lastIndexOf('/') + 1), ...(inside ?? [])].join('/');
}

function idOf(declared: Declared): ResourceIdValue {
  const { kind, address, span, within } = declared;
  return {
    kind: 'resource-id',
    type: kind.arm,
    names: namesOf(declared),
    scope: within.scope,
    address,
    origin: originAt(span),
  };
}

function namesOf({ kind, document, address, headerSpan, within }: Declared): readonly Value[] {
  const own = kind.names.map((key) => {
    const value = memberOf(document, key)?.value;
    if (value !== undefined && !isNull(value)) return value;
    const message = `'${key}' is not set, so it is given on the command line or made up`;
    return unknown('deployment', message, `${address}.${key}`, originAt(headerSpan));
  });
  return kind.isTopLevel === true ? own : [...within.names, ...own];
}

/** Up to the end of its first line. */
export function firstLine(span: Span): Span {
  const text = span.source.text.slice(span.start, span.end);
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  return { ...span, end: span.start + end };
}
