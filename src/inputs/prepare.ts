/** Everything a run needs from the outside: which repository, which files, which options, which base. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { ComparisonSource } from './comparison-source.js';
import type { KnownRules } from './config.js';
import type { DiagnosticBag } from './diagnostic.js';
import { openRepository } from './file-system-repository.js';
import type { GitTree } from './git/tree.js';
import { matcherOf } from './globs.js';
import type { Limits } from './limits.js';
import {
  type ConfiguredOptions,
  type GivenOptions,
  type ScanOptions,
  type SuppressionPolicy,
  settingsOf,
} from './options.js';
import { type PlainFile, readPlainFile } from './plain-file.js';
import type { PreparedBase } from './prepare-comparison.js';
import type { PreparedPolicies } from './prepare-policies.js';
import type { Repository } from './repository.js';
import { existing, locateScope, repositoryPath, repositoryRoot } from './scope.js';
import { SourceFile } from './source-file.js';
import type { BaselineEntry, ConfiguredSuppression } from './suppression-sources.js';
import { UsageError } from './usage-error.js';

export interface Request extends KnownRules {
  readonly given: GivenOptions;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** The repository, if the caller knows it: the workspace of an Action. */
  readonly root?: string;
  readonly limits: Limits;
  /** The base to compare with. */
  readonly comparison?: ComparisonSource | undefined;
  /** The head, if it is a commit and not what stands in the work tree. */
  readonly head?: GitTree | undefined;
  /**
   * Whose configuration counts: the head's, or the base's where a pull request must not change its own gate. Without a base
   * to read, such a run has none.
   */
  readonly configFrom?: 'head' | 'base';
}

/** What suppressions are made from besides comments. */
export interface PreparedSuppressions {
  readonly configured: readonly ConfiguredSuppression[];
  readonly baseline: readonly BaselineEntry[];
  readonly policy: SuppressionPolicy;
}

export interface Prepared {
  /** The repository's absolute, real path. */
  readonly root: string;
  readonly repository: Repository;
  readonly options: ScanOptions;
  /** The configuration file that counted, relative to the repository if it lies there. */
  readonly configFile: string | undefined;
  /** A configuration file of the head that does not count, as it is not the base's. */
  readonly uncountedConfig: string | undefined;
  /** True if somebody named the paths, so that finding nothing there is a surprise. */
  readonly pathsNamed: boolean;
  readonly against: PreparedBase | undefined;
  readonly suppressions: PreparedSuppressions;
  /** The files that policies are read from; undefined if none are named. */
  readonly policyFiles: Repository | undefined;
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
  const found = findConfig(request, namedRoot);
  const config = found.text === undefined ? undefined : await readConfig(found.text, found.file, request);
  const suppressions = await prepareSuppressions(request, namedRoot, config, found);
  const scope = givenPaths
    ? locateScope(givenPaths, cwd, root)
    : config?.paths
      ? locateScope(config.paths, root, root)
      : locateScope(['.'], cwd, root);
  const exclude = await matcherOf(given.exclude?.length ? given.exclude : (config?.exclude ?? []));
  // Loaded only for a comparison: start-up time counts.
  const compared = request.comparison && (await import('./prepare-comparison.js'));
  const policies = await preparePolicies(request, root, config, bag);
  const head =
    compared === undefined || request.head === undefined
      ? { repository: openRepository(scope, exclude, limits, bag), uncommitted: [] }
      : compared.headRepository(request.head, scope, exclude, limits, bag);
  return {
    root,
    repository: head.repository,
    options: {
      ...settingsOf(given, config),
      parameterFiles: locateScope(given.parameterFiles ?? [], cwd, root).paths,
      entryPoints: config?.entryPoints ?? [],
      policies: policies?.paths ?? [],
      rules: config?.rules ?? new Map(),
    },
    configFile: config === undefined ? undefined : found.file,
    uncountedConfig: found.uncounted,
    pathsNamed: givenPaths !== undefined || config?.paths !== undefined,
    suppressions,
    policyFiles: policies?.repository,
    against: request.comparison && compared?.prepareBase(request.comparison, head, scope, exclude, limits),
  };
}

/** The code for it is loaded only where policies are named: start-up time counts. */
async function preparePolicies(
  request: Request,
  root: string,
  config: ConfiguredOptions | undefined,
  bag: DiagnosticBag,
): Promise<PreparedPolicies | undefined> {
  const { policies: given = [] } = request.given;
  const named = given.length > 0 ? { paths: given, from: request.cwd } : { paths: config?.policies ?? [], from: root };
  if (named.paths.length === 0) return undefined;
  const { openPolicies } = await import('./prepare-policies.js');
  return openPolicies(named, root, request, bag);
}

interface FoundConfig {
  /** Relative to the repository if it lies there. */
  readonly file: string;
  /** Undefined if there is none that counts. */
  readonly text: string | undefined;
  readonly uncounted: string | undefined;
}

function findConfig({ given, cwd, comparison, configFrom = 'head' }: Request, root: string): FoundConfig {
  const absolute = given.configFile === undefined ? defaultConfig(root) : path.resolve(cwd, given.configFile);
  const file = absolute === undefined ? DEFAULT_CONFIG_FILE : (repositoryPath(root, absolute) ?? absolute);
  const isTrusted = configFrom === 'head' || path.isAbsolute(file);
  if (!isTrusted && comparison === undefined) return { file, text: undefined, uncounted: absolute && file };
  const before = comparison?.changes.files.find(({ basePath }) => basePath === file);
  const now = comparison?.changes.files.find((change) => change.path === file && change.status !== 'removed');
  if (!isTrusted && comparison !== undefined && (before !== undefined || now !== undefined)) {
    const uncounted = now === undefined ? undefined : file;
    if (before === undefined) return { file, text: undefined, uncounted };
    return { file, text: textOfConfig(comparison.contents.read(file), file), uncounted };
  }
  if (absolute === undefined) return { file, text: undefined, uncounted: undefined };
  if (given.configFile !== undefined) existing(given.configFile, cwd);
  return { file, text: configText(absolute, root, file), uncounted: undefined };
}

async function readConfig(text: string, file: string, known: KnownRules): Promise<ConfiguredOptions> {
  // Loaded only when there is a file: most runs have none, and start-up time counts.
  const { parseConfig } = await import('./config.js');
  return parseConfig(text, file, known);
}

function defaultConfig(root: string): string | undefined {
  const file = path.join(root, DEFAULT_CONFIG_FILE);
  if (existsSync(file)) return file;
  const misnamed = DEFAULT_CONFIG_FILE.replace(/yml$/, 'yaml');
  if (!existsSync(path.join(root, misnamed))) return undefined;
  throw new UsageError(`the configuration is read from '${DEFAULT_CONFIG_FILE}'; rename '${misnamed}'`);
}

async function prepareSuppressions(
  request: Request,
  root: string,
  config: ConfiguredOptions | undefined,
  { file, text = '' }: FoundConfig,
): Promise<PreparedSuppressions> {
  const { organizationFile } = request.given;
  const needed = organizationFile !== undefined || config?.baseline !== undefined || config?.suppressions.length;
  if (!needed) return NO_SUPPRESSIONS;
  const { configuredSuppressions, parseBaseline } = await import('./suppression-sources.js');
  const policy = organizationFile === undefined ? NO_POLICY : await readOrganization(organizationFile, request);
  if (config !== undefined) refuseForbiddenSettings(config, policy, file);
  const baseline = config?.baseline === undefined ? undefined : findTrusted(config.baseline, request, root);
  return {
    configured: await configuredSuppressions(config?.suppressions ?? [], new SourceFile(file, text)),
    baseline: baseline === undefined ? [] : parseBaseline(baseline, config?.baseline ?? ''),
    policy,
  };
}

/** What counts where nobody demands anything. */
const NO_POLICY: SuppressionPolicy = {
  forbidden: new Set(),
  requireExpiry: false,
  requireTicket: false,
  maxDays: undefined,
};

export const NO_SUPPRESSIONS: PreparedSuppressions = { configured: [], baseline: [], policy: NO_POLICY };

async function readOrganization(given: string, { cwd, ruleIds }: Request): Promise<SuppressionPolicy> {
  const { parseOrganization } = await import('./organization.js');
  return parseOrganization(textOfConfig(readPlainFile(existing(given, cwd), MAX_CONFIG_BYTES), given), given, ruleIds);
}

/** Turning a rule off, making it less severe than what fails or setting it to find less suppresses it as well. */
function refuseForbiddenSettings({ rules }: ConfiguredOptions, { forbidden }: SuppressionPolicy, file: string): void {
  const changed = [...rules.keys()].filter((id) => forbidden.has(id));
  if (changed.length === 0) return;
  throw new UsageError(
    `'${file}' changes the severity or settings of ${changed.join(', ')}, which the organisation forbids; remove that from 'rules'`,
  );
}

/** The text of a file of the repository, the base's where only that is trusted; undefined if there is none. */
function findTrusted(file: string, { comparison, configFrom = 'head' }: Request, root: string): string | undefined {
  const change = comparison?.changes.files.find(({ path: now, basePath }) => now === file || basePath === file);
  if (configFrom === 'base' && comparison !== undefined && change !== undefined) {
    const content = change.basePath === file ? comparison.contents.read(file) : undefined;
    return content?.kind === 'text' ? content.text : undefined;
  }
  const absolute = path.join(root, file);
  if (!existsSync(absolute))
    throw new UsageError(`there is no baseline '${file}'; write it with scan --write-baseline`);
  const content = readPlainFile(absolute, MAX_BASELINE_BYTES);
  if (content.kind === 'text') return content.text;
  throw new UsageError(`the baseline '${file}' cannot be read`);
}

const MAX_BASELINE_BYTES = 16 * 1024 * 1024;

const MAX_CONFIG_BYTES = 256 * 1024;

/** A file in the repository must really stand there, so that no link planted in it makes something else the configuration. */
function configText(absolute: string, root: string, file: string): string {
  const real = realpathSync(absolute);
  if (repositoryPath(root, absolute) !== undefined && repositoryPath(realpathSync(root), real) !== file) {
    throw new UsageError(`the configuration file '${file}' is a symbolic link, which is not followed`);
  }
  return textOfConfig(readPlainFile(real, MAX_CONFIG_BYTES), file);
}

function textOfConfig(content: PlainFile, file: string): string {
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
