/** A repository of files that exist only in the test. */
import { type ExpandOptions, expandRepository, loadForms } from '../../src/expand/expand.js';
import type { Expansion } from '../../src/expand/resource.js';
import { type Diagnostic, DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/inputs/limits.js';
import type { Repository } from '../../src/inputs/repository.js';
import { rangeOf, SourceFile } from '../../src/inputs/source-file.js';

export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new SourceFile(path, text)]));
  return { files: [...sources.keys()].sort(), read: (path) => sources.get(path) };
}

/** All forms, so that files of any kind can be expanded without waiting. */
const FORMS = await loadForms(
  repositoryOf({ 'main.bicep': '', 'main.tf': '', 'plan.json': '{"format_version": "1.2", "planned_values": {}}' }),
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
