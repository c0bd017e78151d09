/** Files of the repository that a YAML file names and the command sends: their text takes the place of their path. */
import type { Span } from '../../inputs/source-file.js';
import type { Member, ObjectValue, Value } from '../value.js';
import { knownString, memberOf, object, scalar, unknown } from '../values.js';

/** What a key holds that names a file. */
export type NamedFile =
  /** A conda file, or its content. */
  | 'conda'
  /** A script, which may be one in the storage of the workspace. */
  | 'script';

/** The text of a file by its path as it is written in another one. */
export type ReadText = (reference: string, from: Span) => string | undefined;

/** The document with texts in place of paths, by the dotted paths of the keys that hold these. */
export function withTexts(
  document: ObjectValue,
  files: Readonly<Record<string, NamedFile>>,
  read: ReadText,
): ObjectValue {
  return Object.entries(files).reduce(
    (known, [path, file]) => replacedAt(known, path.split('.'), (value) => textFor(value, file, read)),
    document,
  );
}

function replacedAt(
  value: ObjectValue,
  [name, ...rest]: readonly string[],
  change: (value: Value) => Value,
): ObjectValue {
  const members = [...value.members.values()].map((member): Member => {
    if (member.name !== name) return member;
    if (rest.length === 0) return { ...member, value: change(member.value) };
    return member.value.kind === 'object' ? { ...member, value: replacedAt(member.value, rest, change) } : member;
  });
  return object(members, value.origin, value.open);
}

function textFor(value: Value, file: NamedFile, read: ReadText): Value {
  const { origin } = value;
  if (file === 'conda' && value.kind === 'object') return scalar(condaText(value), origin);
  const path = knownString(value);
  // Neither what is elsewhere nor what stands here already.
  if (path === undefined || /^[a-z][a-z\d+.-]+:|[\r\n]/i.test(path)) return value;
  const text = read(path, origin.span);
  if (text !== undefined) return scalar(text, origin);
  return file === 'script' ? value : unknown('error', `'${path}' is not in the repository`, `file(${path})`, origin);
}

/** The channels and packages of a conda file that is written as a map. */
function condaText(conda: ObjectValue): string {
  const channels = memberOf(conda, 'channels')?.value;
  const packages = memberOf(conda, 'dependencies')?.value;
  const lines = (value: Value | undefined) => (value === undefined ? [] : textsIn(value).map((text) => `- ${text}\n`));
  return `channels:\n${lines(channels).join('')}dependencies:\n${lines(packages).join('')}`;
}

function textsIn(value: Value): readonly string[] {
  if (value.kind === 'array') return value.items.flatMap(textsIn);
  if (value.kind === 'object') return [...value.members.values()].flatMap((member) => textsIn(member.value));
  const known = knownString(value);
  return known === undefined ? [] : [known];
}
