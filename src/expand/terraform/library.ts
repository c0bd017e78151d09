/** The Terraform files of the repository, each read and parsed once. */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import { parseTerraformJson } from '../../syntax/terraform/json.js';
import type { Body } from '../../syntax/terraform/nodes.js';
import { parseTerraform, type TerraformSyntax } from '../../syntax/terraform/parser.js';
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
  private readonly parsed = new Map<string, TerraformFile | undefined>();
  private readonly configurations = new Map<string, Configuration | undefined>();
  private readonly manifests = new Map<string, ReadonlyMap<string, string>>();
  private readonly filesByFolder = new Map<string, string[]>();

  constructor(private readonly run: RunContext) {
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
    if (!this.configurations.has(folder)) this.configurations.set(folder, this.read(folder));
    return this.configurations.get(folder);
  }

  /** A file parsed; undefined if it does not exist or cannot be read. */
  file(path: string): TerraformFile | undefined {
    if (!this.parsed.has(path)) this.parsed.set(path, this.parse(path));
    return this.parsed.get(path);
  }

  /** Folders of modules by the path of their call, out of `.terraform/modules/modules.json` of a root module. */
  manifest(folder: string): ReadonlyMap<string, string> {
    const known = this.manifests.get(folder);
    if (known !== undefined) return known;
    const source = this.run.repository.read(pathIn(folder, '.terraform/modules/modules.json'));
    const made = source === undefined ? new Map<string, string>() : manifestOf(source, this.run.limits);
    this.manifests.set(folder, made);
    return made;
  }

  private read(folder: string): Configuration | undefined {
    // Terraform reads a folder whole, whichever of its files are in scope.
    const listed = this.run.repository.list(folder);
    const paths = this.unshadowed((listed ?? this.filesByFolder.get(folder) ?? []).filter(isConfigurationFile));
    const files = paths.flatMap((path) => this.file(path) ?? []);
    if (files.length === 0) return undefined;
    const complete = listed !== undefined && files.length === paths.length && !this.isHiddenIn(folder);
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

  /** True if a file of the folder is there and was not read: a link that is not followed. */
  private isHiddenIn(folder: string): boolean {
    return this.run.bag.all.some(
      ({ code, file }) =>
        (code === 'skipped-path' || code === 'unreadable-file') &&
        file !== undefined &&
        isConfigurationFile(file) &&
        folderOf(file) === folder,
    );
  }

  private parse(path: string): TerraformFile | undefined {
    const source = this.run.repository.read(path);
    if (source === undefined) return undefined;
    const { body, errors } = this.syntaxOf(source);
    for (const { code, message, start, end } of errors) this.run.bag.report(code, message, { source, start, end });
    return { path, source, body, whole: errors.length === 0 };
  }

  private syntaxOf(source: SourceFile): TerraformSyntax {
    if (!/\.json$/i.test(source.path)) return parseTerraform(source, this.run.limits);
    return parseTerraformJson(source, this.run.limits, isVariableFile(source.path) ? 'values' : 'configuration');
  }
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
