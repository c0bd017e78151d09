/** YAML files that `az ml` commands read, as an input form. */
import { mayBeAzuremlYaml } from '../../inputs/azureml-yaml.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { nearest } from '../../inputs/nearest.js';
import { resolvePath } from '../../inputs/repository.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import { parseYaml, type YamlDocument } from '../../syntax/yaml/reader.js';
import type { InputForm } from '../input-form.js';
import type { Surroundings } from '../mapping/mapping.js';
import { originAt } from '../origins.js';
import type { Expansion, Resource } from '../resource.js';
import type { RunContext } from '../run-context.js';
import type { ObjectValue, UnknownValue } from '../value.js';
import { unknown } from '../values.js';
import type { Kind } from './kind.js';
import { firstLine, lowered } from './lower.js';
import { recognise } from './recognise.js';
import { addSecretsOf } from './secrets.js';
import { unnamedWorkspace, valueOfYaml } from './values.js';

export const AZUREML_YAML: InputForm = {
  expand(run) {
    return [...byFolder(run.filesOf('azureml-yaml'))].flatMap(([folder, paths]) =>
      run.evaluation(['azureml-yaml', folder, ...paths], () => expandFolder(paths, run)),
    );
  },
};

/** Files of one folder are one deployment: they name each other, and are deployed to one workspace. */
function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return folders;
}

function expandFolder(paths: readonly string[], run: RunContext): readonly Expansion[] {
  run.beginEntryPoint();
  const files = paths.flatMap((path) => {
    const source = run.repository.read(path);
    return source !== undefined && mayBeAzuremlYaml(source.text) ? (readFile(source, run) ?? []) : [];
  });
  const [first] = files;
  if (first === undefined) return [];
  return [
    {
      entryPoint: first.path,
      environment: undefined,
      resources: files.flatMap(({ resources }) => resources),
      unresolvedModules: [],
      complete: files.every(({ isWhole }) => isWhole),
      secrets: run.secrets,
    },
  ];
}

interface ReadFile {
  readonly path: string;
  readonly resources: readonly Resource[];
  readonly isWhole: boolean;
}

/** What a file declares; undefined if it is YAML of something else. */
function readFile(source: SourceFile, run: RunContext): ReadFile | undefined {
  const document = parseYaml(source, run.limits);
  if (document.root?.kind !== 'map') return undefined;
  const value = valueOfYaml(document.root, source);
  if (value.kind !== 'object') return undefined;
  const recognised = recognise(value);
  if (recognised === undefined) return undefined;
  addSecretsOf(value, run.secrets);
  reportProblems(document, source, run.bag);
  reportUnknownKeys(recognised.kind, value, run.bag);
  const span = { source, start: document.root.start, end: document.root.end };
  const headerSpan = headerOf(value, span);
  const isWhole = document.errors.length === 0;
  const resources = lowered({
    kind: recognised.kind,
    document: value,
    address: source.path,
    span,
    headerSpan,
    within: surroundingsOf(recognised.kind, headerSpan),
    read: (reference, from) => textAt(reference, from, run),
    unread: isWhole ? undefined : unreadPart(span),
  });
  for (const resource of resources) run.countDeclared(resource.headerSpan);
  return { path: source.path, resources, isWhole };
}

function textAt(reference: string, from: Span, { repository }: RunContext): string | undefined {
  const path = resolvePath(from.source.path, reference);
  return path === undefined ? undefined : repository.read(path)?.text;
}

/** The key that names it, else its first line. */
function headerOf(document: ObjectValue, whole: Span): Span {
  const name = document.members.get('name')?.span;
  return firstLine(name?.source === whole.source ? name : whole);
}

function surroundingsOf(kind: Kind, headerSpan: Span): Surroundings {
  const scope = { level: 'resourceGroup' } as const;
  return kind.isTopLevel === true ? { names: [], scope } : { names: [unnamedWorkspace(originAt(headerSpan))], scope };
}

function unreadPart(span: Span): UnknownValue {
  return unknown('error', 'a part of the file could not be read', 'unread()', originAt(span));
}

function reportProblems(
  { errors, duplicateKeys, further }: YamlDocument,
  source: SourceFile,
  bag: DiagnosticBag,
): void {
  for (const { start, end, message } of errors) bag.report('syntax-error', message, { source, start, end });
  for (const { key, start, end } of duplicateKeys) {
    bag.report('duplicate-key', `'${key.name}' is written more than once; the last one counts.`, {
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

/** The command refuses keys it does not know, and a typing mistake may hide a setting. */
function reportUnknownKeys(kind: Kind, document: ObjectValue, bag: DiagnosticBag): void {
  const known = [...Object.keys(kind.arguments), ...kind.otherKeys, ...kind.names, '$schema'];
  for (const { name, span } of document.members.values()) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
    bag.report(
      'unknown-key',
      `A ${kind.label} has no key '${name}', so the Azure CLI refuses it.${hint}`,
      firstLine(span),
    );
  }
}
