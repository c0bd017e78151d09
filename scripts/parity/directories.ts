/** Expanding main.bicep and main.json of one folder the same way a scan would. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expandRepository } from '../../src/expand/expand.js';
import { callKey } from '../../src/expand/modules.js';
import type { Expansion } from '../../src/expand/resource.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { Repository } from '../../src/inputs/repository.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { type Comparison, compareExpansions } from './compare.js';

/** Compiled templates hold every module they call, so they are larger than what people write. */
const LIMITS = { ...DEFAULT_LIMITS, fileBytes: 64 * 1024 * 1024, nodes: 20_000_000, totalMs: 600_000 };

/** Folders below `root`, itself included, that hold both main.bicep and main.json, relative and sorted. */
export function comparableDirectories(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'main.bicep')
    .map((entry) => entry.parentPath)
    .filter((folder) => !folder.includes('node_modules') && existsSync(path.join(folder, 'main.json')))
    .map((folder) => path.relative(root, folder).split(path.sep).join('/'))
    .sort();
}

/** What is taken for granted about the parameters of a template. */
export const ASSUMPTIONS = ['defaults', 'nothing known'] as const;

export type Assumption = (typeof ASSUMPTIONS)[number];

/** Compares the two templates of a folder; modules that need a download are compared by what they are given. */
export function compareDirectory(root: string, folder: string, assumption: Assumption): Comparison {
  const file = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  return compareTemplates(root, file('main.bicep'), file('main.json'), assumption);
}

/**
 * Compares a Bicep template with the JSON compiled from it: with the defaults of its parameters, where most values are
 * known, or with nothing known about any parameter, where no condition or loop is decided away.
 */
export function compareTemplates(
  root: string,
  bicepPath: string,
  jsonPath: string,
  assumption: Assumption,
): Comparison {
  const compiled = readCompiled(root, jsonPath);
  const parameters = assumption === 'defaults' ? undefined : nothingKnown(Object.keys(compiled.parameters ?? {}));
  const bicep = expandOne(root, bicepPath, parameters, new Set());
  const opaque = bicep.unresolvedModules.flatMap((module) => [
    symbolPath(module.address),
    callKey(module.name, module.arguments),
  ]);
  const json = expandOne(root, jsonPath, parameters, new Set(opaque));
  return compareExpansions(bicep, json, !Array.isArray(compiled.resources));
}

interface CompiledTemplate {
  readonly parameters?: object;
  /** An object by symbol in `languageVersion` 2.0, else an array. */
  readonly resources: unknown;
}

function readCompiled(root: string, jsonPath: string): CompiledTemplate {
  return JSON.parse(readFileSync(path.join(root, jsonPath), 'utf8'));
}

/** A parameter file that takes every parameter from the environment, so that none is known. */
function nothingKnown(names: readonly string[]): SourceFile {
  const parameters = Object.fromEntries(names.map((name) => [name, { value: `\${${name}}` }]));
  const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';
  return new SourceFile('unknown.parameters.json', JSON.stringify({ $schema, contentVersion: '1.0.0.0', parameters }));
}

function expandOne(
  root: string,
  template: string,
  parameters: SourceFile | undefined,
  opaqueModules: ReadonlySet<string>,
): Expansion {
  const disk = diskRepository(root);
  const [expansion] = expandRepository(
    { ...disk, read: (file) => (file === parameters?.path ? parameters : disk.read(file)) },
    {
      parameterFiles: [],
      entryPoints: [{ path: template, parameters: parameters === undefined ? [] : [parameters.path] }],
      limits: LIMITS,
      clock: () => performance.now(),
      cloud: 'AzureCloud',
      opaqueModules,
    },
    new DiagnosticBag(),
  );
  if (expansion === undefined) throw new Error(`${template} is not a template`);
  return expansion;
}

/** Module symbols below the entry point without loop indexes. */
function symbolPath(address: string): string {
  return address.slice(address.indexOf(':') + 1).replace(/\[[^\]]*\]/g, '');
}

/** A repository that reads any file below `root` when asked. */
export function diskRepository(root: string): Repository {
  const sources = new Map<string, SourceFile | undefined>();
  const load = (file: string): SourceFile | undefined => {
    const absolute = path.join(root, file);
    return existsSync(absolute) ? new SourceFile(file, readFileSync(absolute, 'utf8')) : undefined;
  };
  return {
    files: [],
    read(file) {
      if (!sources.has(file)) sources.set(file, load(file));
      return sources.get(file);
    },
    list: (folder) => filesIn(root, folder),
  };
}

function filesIn(root: string, folder: string): readonly string[] {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  const files = readdirSync(absolute, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => path.posix.join(folder, entry.name)).sort();
}
