/** A repository of files that exist only in the test. */
import { type ExpandOptions, expandRepository, loadForms } from '../../src/expand/expand.js';
import type { Expansion } from '../../src/expand/resource.js';
import { type Diagnostic, DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/inputs/limits.js';
import type { Repository } from '../../src/inputs/repository.js';
import { rangeOf, SourceFile } from '../../src/inputs/source-file.js';

export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return repositoryOfSources(Object.entries(files).map(([path, text]) => new SourceFile(path, text)));
}

/** @param isInScope which files the run is about; the others can be read all the same */
export function repositoryOfSources(
  files: readonly SourceFile[],
  isInScope: (path: string) => boolean = () => true,
): Repository {
  const sources = new Map(files.map((source) => [source.path, source]));
  const paths = [...sources.keys()].sort();
  return {
    files: paths.filter(isInScope),
    read: (path) => sources.get(path),
    list: (folder) => paths.filter((path) => path.split('/').slice(0, -1).join('/') === folder),
  };
}

/** All forms, so that files of any kind can be expanded without waiting. */
const FORMS = await loadForms(
  repositoryOf({
    'main.bicep': '',
    'main.tf': '',
    'plan.json': '{"format_version": "1.2", "planned_values": {}}',
    'endpoint.yml': 'auth_mode: key',
    'deploy.sh': 'az ml compute create',
  }),
);

export interface Expanded {
  readonly expansions: readonly Expansion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands files as a scan would, with a clock that stands still. */
export function expandFiles(
  files: Readonly<Record<string, string>>,
  options: Partial<Omit<ExpandOptions, 'limits'>> & { readonly limits?: Partial<Limits> } = {},
): Expanded {
  const bag = new DiagnosticBag();
  const expansions = expandRepository(
    repositoryOf(files),
    {
      parameterFiles: [],
      clock: () => 0,
      cloud: 'AzureCloud',
      ...options,
      limits: { ...DEFAULT_LIMITS, ...options.limits },
    },
    bag,
    FORMS,
  );
  return { expansions, diagnostics: bag.all };
}

/** `code file:line:column message`, for readable expectations. */
export function printDiagnostic(item: Diagnostic): string {
  const range = item.span === undefined ? undefined : rangeOf(item.span);
  const place = range === undefined ? (item.file ?? '') : `${range.file}:${range.startLine}:${range.startColumn}`;
  return `${item.code} ${place} ${item.message}`;
}
