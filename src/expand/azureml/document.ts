/** The document in a YAML file that `az ml` commands read. */
import { namesAzuremlSchema } from '../../inputs/azureml-yaml.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { nearest } from '../../inputs/nearest.js';
import { resolvePath } from '../../inputs/repository.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import { parseYaml, type YamlDocument } from '../../syntax/yaml/reader.js';
import { originAt } from '../origins.js';
import type { RunContext } from '../run-context.js';
import type { ObjectValue, UnknownValue, Value } from '../value.js';
import { unknown } from '../values.js';
import { blocksOf } from './block-keys.js';
import type { ReadText } from './files.js';
import type { Kind } from './kind.js';
import { type Declared, firstLine } from './lower.js';
import { addSecretsOf } from './secrets.js';
import { valueOfYaml } from './values.js';

export interface ReadDocument {
  readonly source: SourceFile;
  readonly value: ObjectValue;
  readonly span: Span;
  /** What names it on its first line. */
  readonly headerSpan: Span;
  /** False if a part of it could not be read. */
  readonly isWhole: boolean;
  readonly syntax: YamlDocument;
  /** Reads files that it names. */
  readonly read: ReadText;
}

/** The document in a file; undefined if that is no map of keys. Nothing is reported yet. */
export function documentIn(source: SourceFile, run: RunContext): ReadDocument | undefined {
  const syntax = parseYaml(source, run.limits);
  if (syntax.root?.kind !== 'map') return undefined;
  const value = valueOfYaml(syntax.root, source);
  if (value.kind !== 'object') return undefined;
  const span = { source, start: syntax.root.start, end: syntax.root.end };
  const headerSpan = headerOf(value, span);
  const read: ReadText = (reference, from) => textAt(reference, from, run);
  return { source, value, span, headerSpan, isWhole: syntax.errors.length === 0, syntax, read };
}

/** Reports why nothing of a file was read, if it is meant for `az ml` commands: whoever named a schema wanted a resource. */
export function reportUnread(source: SourceFile, { bag, limits }: RunContext): undefined {
  if (!namesAzuremlSchema(source.text)) return;
  const syntax = parseYaml(source, limits);
  if (syntax.root?.kind !== 'map') reportProblems(syntax, source, bag);
}

function textAt(reference: string, from: Span, { repository }: RunContext): string | undefined {
  const path = resolvePath(from.source.path, reference);
  return path === undefined ? undefined : repository.read(path)?.text;
}

/** What of a declaration the document says. */
export function declaredIn(
  document: ReadDocument,
): Pick<Declared, 'document' | 'span' | 'headerSpan' | 'unread' | 'read'> {
  const { value, span, headerSpan, isWhole, read } = document;
  return { document: value, span, headerSpan, read, unread: isWhole ? undefined : unreadPart(span) };
}

function unreadPart(span: Span): UnknownValue {
  return unknown('error', 'a part of the file could not be read', 'unread()', originAt(span));
}

/** Reports what is wrong with the document, read as one of this kind, and takes note of its secrets. */
export function reportOn({ syntax, source, value }: ReadDocument, kind: Kind, { bag, secrets }: RunContext): void {
  addSecretsOf(value, secrets);
  reportProblems(syntax, source, bag);
  reportUnknownKeys(kind, value, bag);
}

/** The key that names it, else its first line. */
function headerOf(document: ObjectValue, whole: Span): Span {
  const name = document.members.get('name')?.span;
  return firstLine(name?.source === whole.source ? name : whole);
}

function reportProblems(
  { errors, duplicateKeys, further }: YamlDocument,
  source: SourceFile,
  bag: DiagnosticBag,
): void {
  for (const { start, end, message } of errors) bag.report('syntax-error', message, { source, start, end });
  for (const { key, start, end } of duplicateKeys) {
    bag.report('duplicate-key', `'${shortened(key.name)}' is written more than once; the last one counts.`, {
      source,
      start,
      end,
    });
  }
  if (further !== undefined) {
    const message = 'The Azure CLI reads one document of a file; put this one in a file of its own.';
    bag.report('syntax-error', message, firstLine({ source, ...further }));
  }
}

/** The command refuses keys it does not know, and a typing mistake may hide a setting. Definitions that stand in it are files of a kind too. */
function reportUnknownKeys(kind: Kind, document: ObjectValue, bag: DiagnosticBag): void {
  const known = [...Object.keys(kind.arguments), ...kind.otherKeys, ...kind.names, '$schema'];
  reportOthers(document, known, withArticle(kind.label, 'A'), bag);
  for (const { path, keys } of blocksOf(kind.command)) {
    const inner = Object.keys(kind.arguments[path]?.inner ?? {});
    const owner = path.endsWith('.*') ? `One of '${path.slice(0, -2)}'` : `'${path}'`;
    for (const block of objectsAt(document, path.split('.')))
      reportOthers(block, [...keys, ...inner], `${owner} of ${withArticle(kind.label, 'a')}`, bag);
  }
  for (const [path, inner] of Object.entries(kind.inline ?? {}))
    for (const definition of objectsAt(document, path.split('.'))) reportUnknownKeys(inner, definition, bag);
}

/** The objects at a path, whose `*` is any key or item. */
function objectsAt(value: Value, [first, ...rest]: readonly string[]): readonly ObjectValue[] {
  if (value.kind === 'array' && first === '*') return value.items.flatMap((item) => objectsAt(item, rest));
  if (value.kind !== 'object') return [];
  if (first === undefined) return [value];
  return [...value.members.values()]
    .filter(({ name }) => first === '*' || name === first)
    .flatMap((member) => objectsAt(member.value, rest));
}

function withArticle(label: string, article: 'A' | 'a'): string {
  return `${article}${/^[aeiou]/i.test(label) ? 'n' : ''} ${label}`;
}

function reportOthers(object: ObjectValue, known: readonly string[], owner: string, bag: DiagnosticBag): void {
  for (const { name, span } of object.members.values()) {
    if (known.includes(name)) continue;
    const meant = name.length > LONGEST_KEY ? undefined : nearest(name, known);
    const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
    bag.report(
      'unknown-key',
      `${owner} has no key '${shortened(name)}', so the Azure CLI refuses it.${hint}`,
      firstLine(span),
    );
  }
}

/** What is longer was not meant as a key. */
const LONGEST_KEY = 100;

function shortened(name: string): string {
  return name.length <= LONGEST_KEY ? name : `${name.slice(0, LONGEST_KEY)}...`;
}
