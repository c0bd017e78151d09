/** The Action: inputs in; log, annotations, summary, outputs and success or failure out. */
import type { ScanResult } from './decide/scan-result.js';
import { GATE_RULES } from './decide/suppressions/gate-rules.js';
import { countsAgainst, exitStatusOf, failCount } from './decide/verdict.js';
import type { Connection, Patience } from './github/client.js';
import { type ActionInputs, readInputs } from './inputs/action-inputs.js';
import { configurationName } from './inputs/configuration-name.js';
import { DiagnosticBag } from './inputs/diagnostic.js';
import { isOfPublicRepository, isProposal, type Trigger, triggerOf } from './inputs/event.js';
import { READ_KINDS } from './inputs/forms.js';
import { fetchCredentials } from './inputs/git/base.js';
import { gitIn } from './inputs/git/git.js';
import { type Clock, DEFAULT_LIMITS, type Limits } from './inputs/limits.js';
import { openComparison, type ServiceComparison } from './inputs/open-comparison.js';
import { writeIntoTree } from './inputs/output-file.js';
import { type Prepared, prepare, type Request } from './inputs/prepare.js';
import { givenPath } from './inputs/scope.js';
import { UsageError } from './inputs/usage-error.js';
import type { LiveSource } from './live-scan.js';
import { type Annotation, annotationsOf } from './report/annotations.js';
import { idsOf } from './report/explain.js';
import { inertLines, plain } from './report/inert.js';
import { renderJson } from './report/json.js';
import { renderMarkdown } from './report/markdown.js';
import { renderText } from './report/text.js';
import { countsText, plural } from './report/wording.js';
import type { Rule } from './rules/rule.js';
import { settingReadersOf } from './rules/settings.js';
import { scan } from './scan.js';

/** What the Action needs of @actions/core. */
export interface Toolkit {
  getInput(name: string): string;
  setOutput(name: string, value: string): void;
  info(message: string): void;
  error(message: string, properties: AnnotationProperties): void;
  warning(message: string, properties: AnnotationProperties): void;
  notice(message: string, properties: AnnotationProperties): void;
  /** Prints an error and makes the step fail. */
  setFailed(message: string): void;
  /** Adds Markdown to the job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** The job's token from GitHub for an audience. */
  getIDToken(audience: string): Promise<string>;
  /** Has the runner print `***` in place of a text from now on. */
  setSecret(secret: string): void;
}

export interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

export interface GateWorld {
  readonly toolkit: Toolkit;
  /** The event that triggered the workflow. */
  readonly eventName: string;
  /** Its payload, as the runner wrote it. */
  readonly payload: unknown;
  /** Why there is no payload. */
  readonly payloadProblem?: string | undefined;
  /** Who triggered it. */
  readonly actor: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the repository was checked out. */
  readonly workspace: string;
  readonly clock: Clock;
  /** `2026-11-28`. */
  readonly today: string;
  readonly version: string;
  readonly rules: readonly Rule[];
  /** Budgets other than the default ones. */
  readonly limits?: Limits;
  /** How long GitHub is waited for, if not as long as by default. */
  readonly patience?: Patience;
}

/** Runs the gate. Never throws; every output is set whatever happens. */
export async function runGate(world: GateWorld): Promise<void> {
  const { toolkit } = world;
  const outputs = new Map(NO_OUTPUTS);
  try {
    await gate(world, outputs);
  } catch (error) {
    toolkit.setFailed(failureOf(error));
  } finally {
    for (const [name, value] of outputs) toolkit.setOutput(name, value);
  }
}

/** The outputs of a run that came to nothing. */
const NO_OUTPUTS: ReadonlyMap<string, string> = new Map([
  ['result', 'incomplete'],
  ['findings-count', '0'],
  ['new-findings-count', '0'],
  ['critical-count', '0'],
  ['high-count', '0'],
  ['medium-count', '0'],
  ['low-count', '0'],
  ['info-count', '0'],
  ['unknown-count', '0'],
  ['comparison', 'none'],
  ['sarif-file', ''],
  ['json-file', ''],
  ['html-file', ''],
]);

function failureOf(error: unknown): string {
  if (error instanceof UsageError) {
    return ['azureml-gate: wrong usage or configuration', ...error.message.split('\n').map(plain)].join('\n');
  }
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `azureml-gate: internal error: ${plain(cause)}. Please report it with the workflow and, if you can, the file.`;
}

async function gate(world: GateWorld, outputs: Map<string, string>): Promise<void> {
  const { toolkit, workspace, clock, rules, limits = DEFAULT_LIMITS } = world;
  const inputs = readInputs((name) => toolkit.getInput(name));
  refusePullRequestTarget(world.eventName, inputs);

  const trigger = triggerOf(world.eventName, world.payload, world.actor, world.payloadProblem);
  const opened = await openComparison({
    git: gitIn(workspace, world.env, true),
    limits,
    withWorkTree: false,
    trigger,
    baseRef: inputs.given.baseRef,
    credentials: credentialsOf(inputs, world),
    service: serviceFor(trigger, inputs, world),
  });
  const bag = new DiagnosticBag();
  const ruleIds = idsOf([...rules, ...GATE_RULES]);
  const settingReaders = settingReadersOf(rules);
  const request: Request = {
    given: inputs.given,
    cwd: workspace,
    root: workspace,
    limits,
    ruleIds,
    settingReaders,
    ...opened,
    configFrom: isProposal(world.eventName) ? 'base' : 'head',
  };
  const prepared = await prepare(request, bag);
  const live = await openAzure(inputs, trigger, prepared.root, world, bag);
  sayWhatCounts(toolkit, prepared);
  if (opened.comparison === undefined) sayNotCompared(world, opened.reason);
  const result = await scan({
    ...prepared,
    rules,
    ruleIds,
    today: world.today,
    limits,
    clock,
    bag,
    live,
    expectsTemplates: prepared.pathsNamed,
    ...(inputs.suggestions ? { fixes: 'tried' } : inputs.jsonFile === undefined ? {} : { fixes: 'planned' }),
    notCompared: opened.comparison === undefined ? opened.reason : undefined,
    trustsHead: !isProposal(world.eventName) || inputs.newSuppressions === 'allow',
    draws: drawsSystems(inputs),
  });

  setOutputs(outputs, result);
  say(toolkit, renderText(result, { colour: false }));
  annotate(toolkit, result);
  await writeReports(world, inputs, result, outputs);
  await writeToPullRequest(world, inputs, trigger, result);
  const isUnlooked = result.comparison.mode !== 'none' && result.comparison.nothingRelevant;
  if (result.coverage.entryPoints === 0 && result.result === 'pass' && !isUnlooked) {
    toolkit.notice(`No Azure Machine Learning infrastructure files were found. Read are ${READ_KINDS}.`, {});
  }
  const failure = reasonToFail(result);
  if (failure !== undefined) toolkit.setFailed(`azureml-gate: ${failure}`);
}

/**
 * Live Azure, if it is asked for and can be looked at; else the bag says why not. The code for it is loaded only where it is
 * asked for.
 */
async function openAzure(
  { live }: ActionInputs,
  trigger: Trigger,
  root: string,
  world: GateWorld,
  bag: DiagnosticBag,
): Promise<LiveSource | undefined> {
  if (live === undefined) return undefined;
  const { eventName: name, payload, env, version, toolkit, workspace, limits = DEFAULT_LIMITS } = world;
  const { openOrReport } = await import('./live/open.js');
  const opened = await openOrReport(
    live,
    {
      event: { name, trigger, payload },
      env,
      idToken: (audience) => toolkit.getIDToken(audience),
      mask: (secret) => toolkit.setSecret(secret),
      version,
      totalMs: limits.totalMs,
    },
    bag,
  );
  if (opened === undefined) return undefined;
  say(toolkit, `Signed in to Azure: ${opened.cloud.name}, ${opened.cloud.resourceManager}`);
  const { liveSourceOf } = await import('./live-scan.js');
  return liveSourceOf(opened, {
    limits,
    env,
    showsValues: !isOfPublicRepository(payload),
    inRepository: (given) => givenPath(given, workspace, root),
  });
}

/** Whether a report is asked for that shows the systems. */
function drawsSystems({ summary, htmlFile, comment }: ActionInputs): boolean {
  return summary || htmlFile !== undefined || comment !== 'never';
}

function credentialsOf({ token }: ActionInputs, { env }: GateWorld): Readonly<Record<string, string>> | undefined {
  return token === undefined ? undefined : fetchCredentials(token, env['GITHUB_SERVER_URL'] ?? 'https://github.com');
}

/** Asking GitHub for a comparison. The code for it is loaded only where git has none: start-up time counts. */
function serviceFor(trigger: Trigger, inputs: ActionInputs, world: GateWorld): ServiceComparison {
  const { workspace, env, limits = DEFAULT_LIMITS } = world;
  return async (base, head) => {
    const [{ serviceComparison }, connect] = await Promise.all([
      import('./github/comparison.js'),
      connecting(inputs, world),
    ]);
    const { baseRef } = inputs.given;
    return serviceComparison({ trigger, baseRef, sha: env['GITHUB_SHA'], workspace, limits, connect })(base, head);
  };
}

/** Whom to talk to, told when it is asked for: that nobody is there matters only then. */
async function connecting({ token }: ActionInputs, { env, version, patience }: GateWorld): Promise<() => Connection> {
  const { connectionOf } = await import('./github/client.js');
  return () => connectionOf(env, token, version, patience);
}

function sayWhatCounts(toolkit: Toolkit, { configFile, uncountedConfig }: Prepared): void {
  if (configFile !== undefined) say(toolkit, `Configuration: ${plain(configFile)}`);
  if (uncountedConfig !== undefined) {
    const whose = configFile === undefined ? 'There is no configuration yet' : "The base's configuration counts";
    const message = `${whose}: the changes to '${plain(uncountedConfig)}' take effect when they are merged.`;
    toolkit.notice(message, { file: uncountedConfig });
  }
}

/**
 * That event runs with a token that can write and with secrets, on code from forks. Reading files as data is safe;
 * what workflows tend to do around it is not, so it takes a decision.
 */
function refusePullRequestTarget(eventName: string, inputs: ActionInputs): void {
  if (eventName !== 'pull_request_target' || inputs.allowPullRequestTarget) return;
  throw new UsageError(
    "the event 'pull_request_target' runs with write access and secrets; use 'pull_request', which works for forks too, " +
      "or set the input 'allow-pull-request-target' to true if nothing in the job runs code of the pull request",
  );
}

function setOutputs(outputs: Map<string, string>, { result, counts, findings, comparison }: ScanResult): void {
  outputs.set('result', result);
  outputs.set('findings-count', String(failCount(counts)));
  // What cannot be told from old counts as new; without a comparison that is everything.
  const isNew = findings.filter((finding) => finding.status === 'fail' && finding.isNew !== false);
  outputs.set('new-findings-count', String(isNew.length));
  outputs.set('comparison', comparison.mode);
  outputs.set('critical-count', String(counts.critical));
  outputs.set('high-count', String(counts.high));
  outputs.set('medium-count', String(counts.medium));
  outputs.set('low-count', String(counts.low));
  outputs.set('info-count', String(counts.info));
  outputs.set('unknown-count', String(counts.unknown));
}

/** Prints lines that no runner takes for commands. */
function say(toolkit: Toolkit, text: string): void {
  toolkit.info(inertLines(text.trimEnd()));
}

function annotate(toolkit: Toolkit, result: ScanResult): void {
  const { kept, dropped } = annotationsOf(result);
  for (const annotation of kept) toolkit[annotation.level](annotation.message, propertiesOf(annotation));
  const more = dropped.error + dropped.warning + dropped.notice;
  if (more > 0) {
    const parts = [
      plural(dropped.error, 'error'),
      plural(dropped.warning, 'warning'),
      plural(dropped.notice, 'notice'),
    ];
    say(
      toolkit,
      `${more} more than GitHub shows as annotations (${parts.join(', ')}): see the list above or the summary.`,
    );
  }
}

function propertiesOf({ title, place }: Annotation): AnnotationProperties {
  return place === undefined ? { title } : { title, ...place };
}

/** A report that cannot be written is a warning: it says nothing about the infrastructure. */
async function writeReports(
  world: GateWorld,
  inputs: ActionInputs,
  result: ScanResult,
  outputs: Map<string, string>,
): Promise<void> {
  const { toolkit, workspace, version, rules } = world;
  const { jsonFile, sarifFile, htmlFile } = inputs;
  if (jsonFile !== undefined) {
    await warnIfFails(toolkit, 'The JSON report', () => {
      writeIntoTree(jsonFile, renderJson(result, version), workspace);
      outputs.set('json-file', jsonFile);
    });
  }
  if (sarifFile !== undefined) {
    await warnIfFails(toolkit, 'The SARIF report', async () => {
      const { renderSarif } = await import('./report/sarif.js');
      const configuration = configurationName(inputs.given);
      writeIntoTree(sarifFile, renderSarif(result, { version, configuration }), workspace);
      outputs.set('sarif-file', sarifFile);
    });
  }
  if (htmlFile !== undefined) {
    await warnIfFails(toolkit, 'The HTML report', async () => {
      const { renderHtml } = await import('./report/html/page.js');
      writeIntoTree(htmlFile, renderHtml(result, { version, rules }), workspace);
      outputs.set('html-file', htmlFile);
    });
  }
  if (inputs.summary) await warnIfFails(toolkit, 'The job summary', () => toolkit.writeSummary(renderMarkdown(result)));
}

async function warnIfFails(toolkit: Toolkit, what: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    toolkit.warning(`${what} was not written: ${plain(cause)}`, {});
  }
}

/** Writes to the pull request what is asked for. It never decides anything. */
async function writeToPullRequest(
  world: GateWorld,
  inputs: ActionInputs,
  trigger: Trigger,
  result: ScanResult,
): Promise<void> {
  const { comment, suggestions, given } = inputs;
  if (comment === 'never' && !suggestions) return;
  const { toolkit, eventName } = world;
  const [{ deliver }, connect] = await Promise.all([import('./github/delivery.js'), connecting(inputs, world)]);
  const configuration = configurationName(given);
  const { notices, log } = await deliver({ comment, suggestions, trigger, eventName, result, configuration, connect });
  if (log.length > 0) say(toolkit, log.map(plain).join('\n'));
  for (const notice of notices) toolkit.notice(notice, {});
}

/** Where new findings cannot be told from old ones all of them count, which somebody who waits for a merge must know. */
function sayNotCompared({ toolkit, eventName }: GateWorld, reason: string | undefined): void {
  if (reason === undefined) return;
  const message = `Not compared with the base, so every finding counts: ${plain(reason)}.`;
  if (isProposal(eventName) || eventName === 'merge_group') toolkit.notice(message, {});
  else say(toolkit, message);
}

/** The line that says why the step is red; undefined if it is not. */
function reasonToFail(result: ScanResult): string | undefined {
  const { counts, diagnostics, findings, thresholds } = result;
  const unread = diagnostics.filter((item) => item.level === 'error').length;
  switch (exitStatusOf(result)) {
    case 0:
      return undefined;
    case 1: {
      const failing = findings.filter((finding) => countsAgainst(finding, thresholds)).length;
      return `${plural(failing, thresholds.newOnly ? 'new finding' : 'finding')} at or above '${thresholds.failOn}' (${countsText(counts)})`;
    }
    case 3:
      return `the analysis is incomplete: ${plural(unread, 'problem')} kept it from reading everything (${countsText(counts)})`;
    case 4:
      return `internal error: ${plain(diagnostics.find((item) => item.code === 'internal-error')?.message ?? '')}`;
  }
}
