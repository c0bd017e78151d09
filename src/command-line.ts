/** The command line: words in, text and an exit status out. */
import { renderBaseline } from './decide/baseline.js';
import { Concealer, concealDiagnostic } from './decide/concealment.js';
import type { DecidedFinding, ScanResult } from './decide/scan-result.js';
import { GATE_RULES } from './decide/suppressions/gate-rules.js';
import { exitStatusOf } from './decide/verdict.js';
import type { Expansion } from './expand/resource.js';
import { type Invocation, parseArguments } from './inputs/arguments.js';
import type { ComparisonSource } from './inputs/comparison-source.js';
import { configurationName } from './inputs/configuration-name.js';
import { DiagnosticBag } from './inputs/diagnostic.js';
import { type Clock, DEFAULT_LIMITS, type Limits } from './inputs/limits.js';
import type { LiveOptions } from './inputs/live-options.js';
import { didYouMean } from './inputs/nearest.js';
import type { GivenOptions } from './inputs/options.js';
import { writeOutput } from './inputs/output-file.js';
import { prepare } from './inputs/prepare.js';
import type { Repository } from './inputs/repository.js';
import { givenPath } from './inputs/scope.js';
import { UsageError } from './inputs/usage-error.js';
import type { Observer } from './live/observer.js';
import type { LiveSource } from './live-scan.js';
import { secretsOf } from './model/secrets.js';
import { findRule, idsOf, renderRule } from './report/explain.js';
import { renderHelp } from './report/help.js';
import { inertLines, plain } from './report/inert.js';
import { renderJson } from './report/json.js';
import { renderMarkdown } from './report/markdown.js';
import { renderResourcesJson, renderResourcesText } from './report/resources-json.js';
import { renderRules } from './report/rules-list.js';
import { diagnosticLine, renderText } from './report/text.js';
import { plural } from './report/wording.js';
import type { Rule } from './rules/rule.js';
import { settingReadersOf } from './rules/settings.js';
import { type Analysis, expand, judgeFiles, type Stage, scan } from './scan.js';

/** The world around one invocation. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly clock: Clock;
  /** `2026-11-28`. */
  readonly today: string;
  readonly version: string;
  readonly rules: readonly Rule[];
  /** Budgets other than the default ones. */
  readonly limits?: Limits;
  /** Watches what live Azure is asked; the program itself never does. */
  readonly observe?: Observer;
}

/** Runs one invocation and gives its exit status. Never throws. */
export async function runCli(words: readonly string[], io: Io): Promise<number> {
  try {
    return await run(parseArguments(words), io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr(
        safeForLog(
          error.message
            .split('\n')
            .map((line) => `azureml-gate: ${plain(line)}\n`)
            .join(''),
          io,
        ),
      );
      return 2;
    }
    io.stderr(safeForLog(internalErrorLine(error), io));
    return 4;
  }
}

/** One line, without a stack: what happened and where to report it. */
export function internalErrorLine(error: unknown): string {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `azureml-gate: internal error: ${plain(cause)}. Please report it with the command and, if you can, the file.\n`;
}

async function run(invocation: Invocation, io: Io): Promise<number> {
  switch (invocation.kind) {
    case 'help':
      io.stdout(renderHelp(invocation.command));
      return 0;
    case 'version':
      io.stdout(`${io.version}\n`);
      return 0;
    case 'rules':
      print(renderRules(io.rules, invocation.format), invocation.output, io);
      return 0;
    case 'explain':
      io.stdout(renderRule(ruleOf(invocation.ruleId, io.rules)));
      return 0;
    case 'scan':
      return runScan(invocation, io);
    case 'resources':
      return runResources(invocation, io);
    case 'fix':
      return runFix(invocation, io);
    case 'policy':
      return runPolicy(invocation, io);
  }
}

function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const rule = findRule(rules, id);
  if (rule !== undefined) return rule;
  throw new UsageError(`there is no rule '${id}'${didYouMean(id, idsOf(rules).keys())}`);
}

async function runScan(invocation: Extract<Invocation, { kind: 'scan' }>, io: Io): Promise<number> {
  const progress = new Progress(io);
  const analysis = await analysisOf(invocation.given, io, progress);
  const live = invocation.live && (await openAzure(invocation.live, analysis, io));
  const draws = invocation.format === 'markdown' || invocation.format === 'html';
  const fixes = invocation.format === 'json' ? ({ fixes: 'planned' } as const) : {};
  const result = await scan({ ...analysis, live, draws, ...fixes }).finally(() => progress.clear());
  if (invocation.baseline !== undefined) return writeBaseline(invocation.baseline, result, io);
  const colour = invocation.output === undefined && io.stdoutIsTerminal && usesColour(io);
  switch (invocation.format) {
    case 'text':
      print(renderText(result, { colour }), invocation.output, io);
      break;
    case 'json':
      print(renderJson(result, io.version), invocation.output, io);
      break;
    case 'sarif':
      print(await sarif(result, invocation, io), invocation.output, io);
      break;
    case 'markdown':
      print(renderMarkdown(result), invocation.output, io);
      break;
    case 'html': {
      const { renderHtml } = await import('./report/html/page.js');
      print(renderHtml(result, { version: io.version, rules: io.rules }), invocation.output, io);
      break;
    }
  }
  return exitStatusOf(result);
}

/** The code for it is loaded only where it is wanted: start-up time counts. */
async function sarif(result: ScanResult, { given }: { readonly given: GivenOptions }, io: Io): Promise<string> {
  const { renderSarif } = await import('./report/sarif.js');
  return renderSarif(result, { version: io.version, configuration: configurationName(given) });
}

/** Writes what is found now, and says how to make it count. */
function writeBaseline(file: string, result: ScanResult, io: Io): number {
  const unread = result.diagnostics.filter((item) => item.level === 'error').length;
  if (unread > 0) {
    throw new UsageError(
      `no baseline is written, because ${plural(unread, 'problem')} kept the analysis from being complete; see scan without --write-baseline`,
    );
  }
  const found = result.findings.filter(({ status }) => status === 'fail');
  writeOutput(file, renderBaseline(found), io.cwd);
  io.stdout(
    safeForLog(
      `${plural(found.length, 'finding')} written to ${plain(file)}. It counts once the configuration names it: baseline: ${plain(file)}\n`,
      io,
    ),
  );
  return 0;
}

async function runResources(invocation: Extract<Invocation, { kind: 'resources' }>, io: Io): Promise<number> {
  const { expansions, bag } = await expansionsOf(invocation, io);
  const secrets = secretsOf(expansions);
  const concealer = new Concealer(secrets);
  const text =
    invocation.format === 'json' ? renderResourcesJson(expansions, secrets) : renderResourcesText(expansions, secrets);
  print(text, invocation.output, io);
  const problems = bag.all.filter((item) => item.level === 'error');
  io.stderr(safeForLog(problems.map((item) => `${diagnosticLine(concealDiagnostic(item, concealer))}\n`).join(''), io));
  return problems.length > 0 ? 3 : 0;
}

/**
 * Prints what would mend the findings, or writes it. The exit status is 1 if there is something that was not written; with
 * `--write` what is left out because of its risk does not count.
 */
async function runFix(invocation: Extract<Invocation, { kind: 'fix' }>, io: Io): Promise<number> {
  const { given, write, unsafe, ruleIds } = invocation;
  const wanted = new Set(ruleIds.map((id) => ruleOf(id, io.rules)));
  const progress = new Progress(io);
  const analysis = await analysisOf(given, io, progress);
  const [{ fixAll }, { renderDiff, renderFixes }] = await Promise.all([
    import('./fixing.js'),
    import('./report/fixes.js'),
  ]);
  const judge = (repository: Repository) => judgeFiles({ ...analysis, repository });
  const first = await judge(analysis.repository);
  const isWanted = ({ rule }: DecidedFinding) => wanted.size === 0 || wanted.has(rule);
  const { limits, clock } = analysis;
  const run = await fixAll(first, { limits, clock, judge }, isWanted, unsafe).finally(() => progress.clear());
  if (write && run.files.length > 0) {
    const { writeEditedFiles } = await import('./inputs/edited-files.js');
    writeEditedFiles(run.files, analysis.root, io.cwd);
  }
  io.stdout(safeForLog(renderDiff(run.files, first.secrets()), io));
  io.stderr(safeForLog(renderFixes({ ...run, isWritten: write }), io));
  const errors = [...analysis.bag.all, ...first.diagnostics].filter(({ level }) => level === 'error');
  const concealer = new Concealer(first.secrets());
  io.stderr(safeForLog(errors.map((item) => `${diagnosticLine(concealDiagnostic(item, concealer))}\n`).join(''), io));
  if (errors.some(({ code }) => code === 'internal-error')) return 4;
  if (!write && run.made.length + run.risky.length > 0) return 1;
  return errors.length > 0 && analysis.options.onIncomplete === 'fail' ? 3 : 0;
}

/** Prints what a policy says about a resource, or what each line of a batch comes to. */
async function runPolicy({ cases }: Extract<Invocation, { kind: 'policy' }>, io: Io): Promise<number> {
  const { evaluateBatch, evaluateFiles } = await import('./policy-command.js');
  return cases.kind === 'batch' ? evaluateBatch(cases.file, io) : evaluateFiles(cases, io);
}

/** The resources of the files, or those of the subscriptions if live Azure is asked for. */
async function expansionsOf({ given, live }: Extract<Invocation, { kind: 'resources' }>, io: Io): Promise<Expanded> {
  if (live !== undefined) return liveExpansions(live, io);
  const progress = new Progress(io);
  const analysis = await analysisOf(given, io, progress);
  const expansions = await expand(analysis).finally(() => progress.clear());
  return { expansions, bag: analysis.bag };
}

interface Expanded {
  readonly expansions: readonly Expansion[];
  readonly bag: DiagnosticBag;
}

async function liveExpansions(live: LiveOptions, io: Io): Promise<Expanded> {
  const { limits = DEFAULT_LIMITS } = io;
  const bag = new DiagnosticBag();
  const [{ openLive }, { readLive }] = await Promise.all([import('./live/open.js'), import('./live/read-live.js')]);
  const opened = await openLive(live, liveWorld(io));
  if (!opened.ok) bag.report('live-unavailable', `Live Azure is not read: ${opened.why}.`);
  const read = opened.ok ? await readLive(opened.reader, live, limits, bag) : undefined;
  const { resources = [], complete = false } = read ?? {};
  return {
    expansions: [{ entryPoint: 'live', environment: undefined, resources, unresolvedModules: [], complete }],
    bag,
  };
}

/** The repository's absolute, real path too. */
type Opened = Analysis & { readonly root: string };

/** Live Azure to look at beside the files; why there is none is said. */
async function openAzure(live: LiveOptions, { bag, limits, root }: Opened, io: Io): Promise<LiveSource | undefined> {
  const [{ openOrReport }, { liveSourceOf }] = await Promise.all([import('./live/open.js'), import('./live-scan.js')]);
  const opened = await openOrReport(live, liveWorld(io), bag);
  const inRepository = (given: string) => givenPath(given, io.cwd, root);
  return opened && liveSourceOf(opened, { limits, env: io.env, showsValues: true, inRepository });
}

/** A command line has no event, no token of a job and nothing that masks: its own output never holds a token. */
function liveWorld({ env, version, limits = DEFAULT_LIMITS, observe }: Io) {
  const { totalMs } = limits;
  return { event: undefined, env, idToken: undefined, mask: () => {}, version, totalMs, ...(observe && { observe }) };
}

async function analysisOf(given: GivenOptions, io: Io, progress: Progress): Promise<Opened> {
  const { cwd, clock, rules, limits = DEFAULT_LIMITS } = io;
  const bag = new DiagnosticBag();
  const comparison = given.baseRef === undefined ? undefined : await workTreeComparison(given.baseRef, given, io);
  const ruleIds = idsOf([...rules, ...GATE_RULES]);
  const settingReaders = settingReadersOf(rules);
  const prepared = await prepare({ given, cwd, limits, ruleIds, settingReaders, comparison }, bag);
  const onStage = (stage: Stage) => progress.show(stage, prepared.repository.files.length);
  return { ...prepared, rules, ruleIds, limits, clock, today: io.today, bag, expectsTemplates: true, onStage };
}

/** What stands in the work tree, committed or not, against a commit. */
async function workTreeComparison(baseRef: string, { paths = [] }: GivenOptions, io: Io): Promise<ComparisonSource> {
  const { compareWorkTree } = await import('./inputs/compare-work-tree.js');
  return compareWorkTree(baseRef, paths[0] ?? '.', io.cwd, io.env, io.limits ?? DEFAULT_LIMITS);
}

function print(text: string, output: string | undefined, io: Io): void {
  if (output === undefined || output === '-') io.stdout(safeForLog(text, io));
  else writeOutput(output, text, io.cwd);
}

/** A GitHub runner reads what steps print for commands; elsewhere the text stays as it is. */
function safeForLog(text: string, io: Io): string {
  return io.env['GITHUB_ACTIONS'] === 'true' ? inertLines(text) : text;
}

/** https://no-color.org: any value but the empty one turns colour off. */
function usesColour(io: Io): boolean {
  return !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}

/** Fewer files are done before anybody could read a progress line. */
const FILES_WORTH_PROGRESS = 200;

const STAGES: Readonly<Record<Stage, string>> = { expand: 'reading', judge: 'checking', compare: 'comparing' };

/** A line on a terminal's standard error that goes away again. */
class Progress {
  private isShown = false;

  constructor(private readonly io: Io) {}

  show(stage: Stage, files: number): void {
    if (!this.io.stderrIsTerminal || files < FILES_WORTH_PROGRESS) return;
    this.clear();
    this.io.stderr(`azureml-gate: ${STAGES[stage]} ${files} files …`);
    this.isShown = true;
  }

  clear(): void {
    if (this.isShown) this.io.stderr('\r\u001b[K');
    this.isShown = false;
  }
}
