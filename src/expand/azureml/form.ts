/** YAML files that `az ml` commands read, as an input form. */
import { isAzuremlSchema, mayBeAzuremlYaml } from '../../inputs/azureml-yaml.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type { InputForm } from '../input-form.js';
import type { Surroundings } from '../mapping/mapping.js';
import { originAt } from '../origins.js';
import type { Expansion, Resource } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { knownString } from '../values.js';
import { declaredIn, documentIn, type ReadDocument, reportOn, reportUnread } from './document.js';
import type { Kind } from './kind.js';
import { problemWith } from './kinds/index.js';
import { firstLine, lowered } from './lower.js';
import { recognise } from './recognise.js';
import { unnamedWorkspace } from './values.js';

export const AZUREML_YAML: InputForm = {
  expand(run) {
    return [...byFolder(filesNobodyNames(run))].flatMap(([folder, paths]) =>
      run.evaluation(['azureml-yaml', folder, ...paths], () => expandFolder(paths, run)),
    );
  },
};

/** What a command names is judged with that command. */
function filesNobodyNames(run: RunContext): readonly string[] {
  return run.filesOf('azureml-yaml').filter((path) => !run.deployedTemplates.has(path));
}

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
  const document = documentIn(source, run);
  const recognised = document === undefined ? undefined : recognise(document.value);
  if (document === undefined) return reportUnread(source, run);
  if (recognised === undefined) return reportSchema(document, run);
  const { kind } = recognised;
  reportOn(document, kind, run);
  const { headerSpan } = document;
  const resources = lowered({
    ...declaredIn(document),
    kind,
    address: source.path,
    within: surroundingsOf(kind, headerSpan),
  });
  for (const resource of resources) run.countDeclared(resource.headerSpan);
  return { path: source.path, resources, isWhole: document.isWhole };
}

/** What names a schema of Azure Machine Learning is meant to be read. */
function reportSchema({ value }: ReadDocument, { bag }: RunContext): undefined {
  const member = value.members.get('$schema');
  const schema = knownString(member?.value);
  if (member === undefined || schema === undefined || !isAzuremlSchema(schema)) return;
  const problem = problemWith(schema);
  if (problem !== undefined) bag.report('unknown-schema', problem, firstLine(member.span));
}

function surroundingsOf(kind: Kind, headerSpan: Span): Surroundings {
  const scope = { level: 'resourceGroup' } as const;
  return kind.isTopLevel === true ? { names: [], scope } : { names: [unnamedWorkspace(originAt(headerSpan))], scope };
}
