/** Everything a run needs from the outside: which repository, which files, which options. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { RuleIds } from './config.js';
import type { DiagnosticBag } from './diagnostic.js';
import { openRepository } from './file-system-repository.js';
import { matcherOf } from './globs.js';
import type { Limits } from './limits.js';
import { type ConfiguredOptions, type GivenOptions, type ScanOptions, settingsOf } from './options.js';
import { readPlainFile } from './plain-file.js';
import type { Repository } from './repository.js';
import { existing, locateScope, repositoryPath, repositoryRoot } from './scope.js';
import { UsageError } from './usage-error.js';

export interface Request {
  readonly given: GivenOptions;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** The repository, if the caller knows it: the workspace of an Action. */
  readonly root?: string;
  readonly limits: Limits;
  readonly ruleIds: RuleIds;
}

export interface Prepared {
  readonly repository: Repository;
  readonly options: ScanOptions;
  /** The configuration file that counted, relative to the repository if it lies there. */
  readonly configFile: string | undefined;
  /** True if somebody named the paths, so that finding nothing there is a surprise. */
  readonly pathsNamed: boolean;
}

export const DEFAULT_CONFIG_FILE = '.github/azureml-gate.yml';

/**
 * Reads the configuration, finds the files and settles the options.
 *
 * @throws UsageError if a path does not exist or the configuration is wrong
 */
export async function prepare(request: Request, bag: DiagnosticBag): Promise<Prepared> {
  const { given, cwd, limits } = request;
  const givenPaths = given.paths?.length ? given.paths : undefined;
  const starts = (givenPaths ?? ['.']).map((start) => existing(start, cwd));
  const namedRoot = request.root ?? repositoryRoot(starts, cwd);
  const root = realpathSync(namedRoot);
  const configFile = given.configFile === undefined ? defaultConfig(namedRoot) : existing(given.configFile, cwd);
  const config = configFile === undefined ? undefined : await readConfig(configFile, namedRoot, request.ruleIds);
  const scope = givenPaths
    ? locateScope(givenPaths, cwd, root)
    : config?.options.paths
      ? locateScope(config.options.paths, root, root)
      : locateScope(['.'], cwd, root);
  const exclude = given.exclude?.length ? given.exclude : (config?.options.exclude ?? []);
  return {
    repository: openRepository(scope, await matcherOf(exclude), limits, bag),
    options: {
      ...settingsOf(given, config?.options),
      parameterFiles: locateScope(given.parameterFiles ?? [], cwd, root).paths,
      entryPoints: config?.options.entryPoints ?? [],
      rules: config?.options.rules ?? new Map(),
    },
    configFile: config?.file,
    pathsNamed: givenPaths !== undefined || config?.options.paths !== undefined,
  };
}

interface ReadConfig {
  readonly file: string;
  readonly options: ConfiguredOptions;
}

async function readConfig(absolute: string, root: string, ruleIds: RuleIds): Promise<ReadConfig> {
  const file = repositoryPath(root, absolute) ?? absolute;
  const text = configText(absolute, root, file);
  // Loaded only when there is a file: most runs have none, and start-up time counts.
  const { parseConfig } = await import('./config.js');
  return { file, options: parseConfig(text, file, ruleIds) };
}

function defaultConfig(root: string): string | undefined {
  const file = path.join(root, DEFAULT_CONFIG_FILE);
  if (existsSync(file)) return file;
  const misnamed = DEFAULT_CONFIG_FILE.replace(/yml$/, 'yaml');
  if (!existsSync(path.join(root, misnamed))) return undefined;
  throw new UsageError(`the configuration is read from '${DEFAULT_CONFIG_FILE}'; rename '${misnamed}'`);
}

const MAX_CONFIG_BYTES = 256 * 1024;

/** A file in the repository must really stand there, so that no link planted in it makes something else the configuration. */
function configText(absolute: string, root: string, file: string): string {
  const real = realpathSync(absolute);
  if (repositoryPath(root, absolute) !== undefined && repositoryPath(realpathSync(root), real) !== file) {
    throw new UsageError(`the configuration file '${file}' is a symbolic link, which is not followed`);
  }
  const content = readPlainFile(real, MAX_CONFIG_BYTES);
  switch (content.kind) {
    case 'text':
      return content.text.replace(/^\ufeff/, '');
    case 'too-large':
      throw new UsageError(`the configuration file '${file}' has more than ${MAX_CONFIG_BYTES} bytes`);
    case 'not-text':
      throw new UsageError(`the configuration file '${file}' is not UTF-8 text`);
    default:
      throw new UsageError(`the configuration file '${file}' cannot be read`);
  }
}
