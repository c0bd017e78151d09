/** The Terraform files of the repository, each read and parsed once. */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import { parseTerraformJson } from '../../syntax/terraform/json.js';
import type { Body } from '../../syntax/terraform/nodes.js';
import { parseTerraform, type TerraformSyntax } from '../../syntax/terraform/parser.js';
import { Remembered, RememberedByText } from '../remembered.js';
import type { RunContext } from '../run-context.js';
import { type Configuration, configurationOf } from './configuration.js';

/** A parsed file. */
export interface TerraformFile {
  /** Where it was found: of a link its own name, while the source has that of its target. */
  readonly path: string;
  readonly source: SourceFile;
  readonly body: Body;
  /** False if something in it could not be read. */
  readonly whole: boolean;
}

export class TerraformLibrary {
  private readonly parsed: Remembered<TerraformFile | undefined>;
  private readonly configurations: Remembered<Configuration | undefined>;
  private readonly manifests: Remembered<ReadonlyMap<string, string>>;
  private readonly constraints: Remembered<ReadonlySet<string>>;
  private readonly filesByFolder = new Map<string, string[]>();

  constructor(private readonly run: RunContext) {
    this.parsed = new Remembered(run);
    this.configurations = new Remembered(run);
    this.manifests = new Remembered(run);
    this.constraints = new Remembered(run);
    for (const path of run.repository.files) {
      if (!isConfigurationFile(path) && !isVariableFile(path)) continue;
      const folder = folderOf(path);
      const files = this.filesByFolder.get(folder) ?? [];
      this.filesByFolder.set(folder, files);
      files.push(path);
    }
    this.variableFiles = [...this.filesByFolder.values()].flat().filter(isVariableFile).sort();
  }

  /** Folders in scope that hold configuration, sorted. */
  get folders(): readonly string[] {
    const folders = [...this.filesByFolder].filter(([, files]) => files.some(isConfigurationFile));
    return folders.map(([folder]) => folder).sort();
  }

  /** Variable files in scope, sorted. */
  readonly variableFiles: readonly string[];

  /** Those in a folder itself. */
  variableFilesIn(folder: string): readonly string[] {
    return this.filesByFolder.get(folder)?.filter(isVariableFile) ?? [];
  }

  /** The module in a folder; undefined if no configuration is found there. */
  configuration(folder: string): Configuration | undefined {
    return this.configurations.get(folder, () => this.read(folder));
  }

  /** A file parsed; undefined if it does not exist or cannot be read. */
  file(path: string): TerraformFile | undefined {
    return this.parsed.get(path, () => this.parse(path));
  }

  /** Folders of modules by the path of their call, out of `.terraform/modules/modules.json` of a root module. */
  manifest(folder: string): ReadonlyMap<string, string> {
    return this.manifests.get(folder, () => {
      const source = this.run.repository.read(pathIn(folder, '.terraform/modules/modules.json'));
      return source === undefined ? new Map<string, string>() : manifestOf(source, this.run.limits);
    });
  }

  /**
   * What the modules of a root ask of a provider's version, worked out by `collect` once: it is the same in each of the root's
   * environments.
   */
  constraintsOn(source: string, rootFolder: string, collect: () => ReadonlySet<string>): ReadonlySet<string> {
    return this.constraints.get(`${rootFolder}:${source}`, collect);
  }

  private read(folder: string): Configuration | undefined {
    // Terraform reads a folder whole, whichever of its files are in scope.
    const listed = this.run.repository.list(folder);
    const paths = this.unshadowed((listed ?? this.filesByFolder.get(folder) ?? []).filter(isConfigurationFile));
    const files = paths.flatMap((path) => this.file(path) ?? []);
    const hidden = this.hiddenIn(folder);
    // Asked for, so that whoever uses the folder is known to depend on what becomes of them.
    for (const path of hidden) this.run.repository.read(path);
    if (files.length === 0) return undefined;
    const complete = listed !== undefined && files.length === paths.length && hidden.length === 0;
    return configurationOf(folder, files, complete, this.run.bag);
  }

  /** OpenTofu reads `main.tofu` instead of `main.tf`, which Terraform reads: only the former is, and that is said. */
  private unshadowed(paths: readonly string[]): readonly string[] {
    return paths.filter((path) => {
      const instead = path.replace(/\.tf(\.json)?$/, '.tofu$1');
      if (instead === path || !paths.includes(instead)) return true;
      this.run.bag.report('unsupported', `OpenTofu reads '${instead}' instead; this file is not checked.`, path);
      return false;
    });
  }

  /** Files of the folder that are there and were not read: links that are not followed. */
  private hiddenIn(folder: string): readonly string[] {
    return this.run.bag.all.flatMap(({ code, file }) =>
      (code === 'skipped-path' || code === 'unreadable-file') &&
      file !== undefined &&
      isConfigurationFile(file) &&
      folderOf(file) === folder
        ? [file]
        : [],
    );
  }

  private parse(path: string): TerraformFile | undefined {
    const source = this.run.repository.read(path);
    if (source === undefined) return undefined;
    const { limits, bag } = this.run;
    const { body, errors } = SYNTAX.get(source, limits, bag, () => syntaxOf(source, limits));
    for (const { code, message, start, end } of errors) bag.report(code, message, { source, start, end });
    return { path, source, body, whole: errors.length === 0 };
  }
}

const SYNTAX = new RememberedByText<TerraformSyntax>();

function syntaxOf(source: SourceFile, limits: Limits): TerraformSyntax {
  if (!/\.json$/i.test(source.path)) return parseTerraform(source, limits);
  return parseTerraformJson(source, limits, isVariableFile(source.path) ? 'values' : 'configuration');
}

/** `{ "Modules": [{ "Key": "ml.inner", "Dir": ".terraform/modules/ml" }] }`, as Terraform 1.x writes it. */
function manifestOf(source: SourceFile, limits: Limits): ReadonlyMap<string, string> {
  const { root } = parseJson(source, limits);
  const modules = memberOf(root, 'Modules');
  const found = new Map<string, string>();
  for (const item of modules?.kind === 'array' ? modules.items : []) {
    const [key, directory] = [memberOf(item, 'Key'), memberOf(item, 'Dir')];
    if (key?.kind === 'scalar' && directory?.kind === 'scalar') found.set(String(key.value), String(directory.value));
  }
  return found;
}

function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.find((member) => member.key.value === name)?.value : undefined;
}

export function isConfigurationFile(path: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/i.test(path);
}

export function isVariableFile(path: string): boolean {
  return /\.tfvars(?:\.json)?$/i.test(path);
}

/** The folder of a path; the repository's own is the empty text. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** The path of a file in a folder. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
