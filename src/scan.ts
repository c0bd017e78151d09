/** The pipeline: files in, result out. The only place that knows the order of the stages. */
import type { Against, BaseScan, HeadState } from './base-scan.js';
import type { JudgedExpansion } from './decide/azure/join.js';
import { CheckTally } from './decide/checks.js';
import { Concealer, concealDiagnostic, concealFinding, concealPicture } from './decide/concealment.js';
import { type BaseState, decideDiagnostics, decideFindings, type JudgedFinding } from './decide/decide.js';
import { evaluationOf } from './decide/novelty.js';
import { joinedWithPolicies } from './decide/policies.js';
import { underProfile } from './decide/profile.js';
import { applyRuleSetting } from './decide/rule-settings.js';
import type { Comparison, DecidedFinding, ScanResult, Suppression, Thresholds } from './decide/scan-result.js';
import { inlineSuppressions } from './decide/suppressions/inline.js';
import { Suppressor } from './decide/suppressions/suppressor.js';
import { countsOf, resultOf } from './decide/verdict.js';
import { expandRepository, loadForms } from './expand/expand.js';
import type { InputForm } from './expand/input-form.js';
import type { Expansion, UnresolvedModule } from './expand/resource.js';
import type { ExpandOptions } from './expand/run-context.js';
import { NO_SECRETS, type Secrets } from './expand/secrets.js';
import type { State } from './fixing.js';
import { DiagnosticBag } from './inputs/diagnostic.js';
import { READ_KINDS } from './inputs/forms.js';
import type { Clock, Limits } from './inputs/limits.js';
import type { ScanOptions } from './inputs/options.js';
import { NO_SUPPRESSIONS, type PreparedSuppressions } from './inputs/prepare.js';
import type { Repository } from './inputs/repository.js';
import { isPolicyRuleId, type RuleIds } from './inputs/rule-ids.js';
import type { WhatIf } from './live/what-if/ask.js';
import type { Azure, LiveSource } from './live-scan.js';
import { neighboursOf } from './model/neighbours.js';
import type { Picture } from './model/picture/picture.js';
import { secretsOf } from './model/secrets.js';
import type { SystemOptions } from './model/system.js';
import { type RuleResult, runRules } from './rules/engine.js';
import type { Finding } from './rules/finding.js';
import type { Rule } from './rules/rule.js';

export interface Analysis {
  readonly repository: Repository;
  readonly options: ScanOptions;
  readonly rules: readonly Rule[];
  readonly limits: Limits;
  readonly clock: Clock;
  readonly bag: DiagnosticBag;
  /** False if it is no surprise to find nothing to deploy, as in a repository without infrastructure. */
  readonly expectsTemplates: boolean;
  /** The base to tell new findings from old ones by. */
  readonly against?: Against | undefined;
  /** Why there is no base although one was wanted. */
  readonly notCompared?: string | undefined;
  /** False if comments that suppress findings count only where the base has them too. */
  readonly trustsHead?: boolean;
  /** What is accepted besides comments, and what is demanded of it. */
  readonly suppressions?: PreparedSuppressions;
  /** `2026-11-28`: suppressions expire. */
  readonly today: string;
  /** True if a report shows more than findings: the systems as pictures, and what passed. */
  readonly draws?: boolean;
  /** Ids that suppressions may name. */
  readonly ruleIds: RuleIds;
  /** The files that policies are read from; undefined if none are named. */
  readonly policyFiles?: Repository | undefined;
  /** Live Azure, if it is looked at. */
  readonly live?: LiveSource | undefined;
  /** What Azure told of evaluations, if it was asked. */
  readonly whatIf?: WhatIf | undefined;
  /** Whether fixes are worked out, and whether they are tried in memory too, which takes another scan at least. */
  readonly fixes?: 'tried' | 'planned';
  /** Told when a stage begins. */
  readonly onStage?: (stage: Stage) => void;
}

export type Stage = 'expand' | 'judge' | 'compare';

/** The cloud a template is for, where it does not say. */
const CLOUD = 'AzureCloud';

/** Expands what the repository deploys, judges it, and decides. */
export async function scan(asked: Analysis): Promise<ScanResult> {
  const { clock, bag, options: given, against } = asked;
  if (against?.isRelevant === false && given.newOnly) return nothingToCheck(against, asked);
  const started = clock();
  const repository = countingReads(asked.repository);
  const run = await prepareExpansion({ ...asked, repository });
  const planned = expandAll(run, { ...asked, repository });
  const whatIf = await asked.live?.whatIf?.(planned, asked.repository, bag);
  const expansions = withAnswers(planned, whatIf, bag);
  const policies = await policyRulesFor(asked, expansions);
  const refusing = whatIf === undefined ? policies : whatIf.withRefusals(policies);
  const { rules, settings } = underProfile([...asked.rules, ...refusing], given);
  const analysis = { ...asked, rules, whatIf, options: { ...given, rules: settings } };
  const { options } = analysis;
  const expanded = clock();

  analysis.onStage?.('judge');
  const suppressor = await suppressorFor(repository, analysis);
  const tally = analysis.draws ? new CheckTally() : undefined;
  const { alone, head, azure } = await judgeBesideAzure(expansions, suppressor, tally, analysis);
  const judged = clock();

  if (against !== undefined) analysis.onStage?.('compare');
  const base = against && (await compare(against, head, run, analysis));
  const allRead = !bag.all.some((item) => item.level === 'error');
  const decided = decideFindings(
    {
      findings: [...[...head.findings.values()].flat(), ...aboutSuppressions(suppressor, allRead, options)],
      evaluations: expansions.map(evaluationOf),
    },
    base && withoutAnswered(base.state, azure),
    analysis.trustsHead ?? true,
    azure?.joined.live,
  );
  // What only the base says may stand in its findings, and what Azure has in those about it.
  const secrets = secretsOf([
    ...expansions,
    ...(base?.evaluated ?? []),
    ...(azure === undefined ? [] : [azure.expansion]),
  ]);
  const { conceal, concealer } = concealing(secrets);
  const state = {
    repository: analysis.repository,
    findings: [...alone.findings.values()].flat(),
    diagnostics: bag.all,
  };
  const findings = (await withFixes(decided.findings, state, analysis)).map(conceal);
  const suppressed = decided.suppressed.map((item) => ({ ...item, finding: conceal(item.finding) }));
  const decidedAt = clock();
  const drawn = tally && { checks: tally.checks, systems: await systemsOf(head, concealer, analysis) };
  const drawnAt = drawn === undefined ? decidedAt : clock();
  const diagnostics = decideDiagnostics(bag.all, base?.state).map((item) => concealDiagnostic(item, concealer));

  const thresholds = thresholdsOf(options, against !== undefined);
  return {
    result: resultOf(findings, diagnostics, thresholds),
    counts: countsOf(findings, suppressed),
    findings,
    suppressed,
    diagnostics,
    comparison: comparisonOf(analysis, decided.fixed.map(conceal)),
    secrets,
    coverage: { files: repository.count(), ...coverageOf(expansions) },
    timing: {
      totalMs: drawnAt - started,
      stages: {
        expand: expanded - started,
        judge: judged - expanded,
        decide: decidedAt - judged,
        ...(drawn && { draw: drawnAt - decidedAt }),
      },
    },
    thresholds,
    ...drawn,
  };
}

/**
 * The systems that the head would deploy, as pictures. The code for it is loaded only then: start-up time counts. A mistake in it
 * takes nothing from the verdict.
 */
async function systemsOf(
  { expansions, neighbours }: HeadState,
  concealer: Concealer,
  { against, bag }: Analysis,
): Promise<readonly Picture[]> {
  try {
    const { MAX_SYSTEMS, picturesOf } = await import('./model/picture/pictures.js');
    const { pictures, left } = picturesOf(expansions, { cloud: CLOUD, neighbours, changes: against?.changes });
    if (left > 0)
      bag.report('not-drawn', `Only the first ${MAX_SYSTEMS} systems are drawn, not the ${left} that follow.`);
    return pictures.map((picture) => concealPicture(picture, concealer));
  } catch (error) {
    bag.report(
      'not-drawn',
      `The systems could not be drawn: ${error instanceof Error ? error.message : String(error)}`,
    );
    return [];
  }
}

/** The findings with what would mend them. The code for it is loaded only where there may be something: start-up time counts. */
async function withFixes(
  findings: readonly DecidedFinding[],
  state: State,
  analysis: Analysis,
): Promise<readonly DecidedFinding[]> {
  const { limits, clock, fixes } = analysis;
  if (fixes === undefined || !findings.some(({ mendings }) => mendings.length > 0)) return findings;
  const { withPlannedFixes, withTriedFixes } = await import('./fixing.js');
  if (fixes !== 'tried') return withPlannedFixes(findings, state.repository, limits);
  const bench = { limits, clock, judge: (changed: Repository) => judgeFiles({ ...analysis, repository: changed }) };
  const { newOnly } = thresholdsOf(analysis.options, analysis.against !== undefined);
  return withTriedFixes(findings, state, bench, ({ isNew }) => !newOnly || isNew !== false);
}

/** What every evaluation of the files comes to, before equal findings are merged. */
export async function judgeFiles(analysis: Analysis): Promise<State & { readonly secrets: () => Secrets }> {
  const { repository } = analysis;
  const bag = new DiagnosticBag();
  const judging = { ...analysis, bag };
  const expanded = expandAll(await prepareExpansion(judging), judging);
  const expansions = withAnswers(expanded, analysis.whatIf, bag);
  const { findings } = judgeAll(expansions, await suppressorFor(repository, judging), () => undefined, judging);
  return {
    repository,
    findings: [...findings.values()].flat(),
    diagnostics: bag.all,
    secrets: () => secretsOf(expansions),
  };
}

/** The base's findings. The code for it is loaded only then: start-up time counts. */
async function compare(against: Against, head: HeadState, run: ExpansionRun, analysis: Analysis): Promise<BaseScan> {
  const { scanBase } = await import('./base-scan.js');
  const { whatIf } = analysis;
  const options = { ...run.options, settle: whatIf && ((one: Expansion) => whatIf.settle(one)) };
  return scanBase(against, head, options, async (repository) => {
    const suppressor = await suppressorFor(repository, analysis);
    return {
      judge: (one, seen) => judge(one, seen, suppressor, analysis),
      // Some of the base's findings are taken from the head, so that what is used there is not known.
      aboutSuppressions: () => aboutSuppressions(suppressor, false, analysis.options),
    };
  });
}

/** The result where a change cannot touch what is checked: nothing new, and old findings are not looked for. */
function nothingToCheck({ mode, base, changes }: Against, { bag, options, draws }: Analysis): ScanResult {
  const diagnostics = bag.all.map((item) => ({ ...item, isNew: false }));
  return {
    result: 'pass',
    counts: countsOf([], []),
    findings: [],
    suppressed: [],
    diagnostics,
    comparison: { mode, base, changes, fixed: [], nothingRelevant: true },
    secrets: NO_SECRETS,
    coverage: { files: 0, entryPoints: 0, resources: 0, unresolvedModules: [] },
    timing: { totalMs: 0, stages: {} },
    thresholds: thresholdsOf(options, true),
    ...(draws ? { systems: [], checks: new Map() } : {}),
  };
}

function thresholdsOf(options: ScanOptions, isCompared: boolean): Thresholds {
  const { failOn, reportFrom, onUnknown, onIncomplete, newOnly, profile } = options;
  return { failOn, reportFrom, onUnknown, onIncomplete, newOnly: newOnly && isCompared, profile };
}

function comparisonOf({ against, notCompared }: Analysis, fixed: readonly DecidedFinding[]): Comparison {
  if (against === undefined) return { mode: 'none', reason: notCompared };
  const { mode, base, changes } = against;
  return { mode, base, changes, fixed, nothingRelevant: false };
}

function concealing(secrets: Secrets) {
  const concealer = new Concealer(secrets);
  return { concealer, conceal: (finding: DecidedFinding) => concealFinding(finding, concealer) };
}

/** What every entry point would deploy. Finding none is reported where some are expected. */
export async function expand(analysis: Omit<Analysis, 'rules'>): Promise<readonly Expansion[]> {
  return expandAll(await prepareExpansion(analysis), analysis);
}

interface ExpansionRun {
  readonly options: ExpandOptions;
  readonly forms: readonly InputForm[];
}

async function prepareExpansion({
  repository,
  options,
  limits,
  clock,
}: Omit<Analysis, 'rules'>): Promise<ExpansionRun> {
  const yamlParsers = await yamlParsersFor(repository);
  return {
    forms: await loadForms(repository),
    options: {
      parameterFiles: options.parameterFiles,
      ...(options.entryPoints.length === 0 ? {} : { entryPoints: options.entryPoints }),
      limits,
      clock,
      cloud: CLOUD,
      ...yamlParsers,
    },
  };
}

function expandAll({ options, forms }: ExpansionRun, analysis: Omit<Analysis, 'rules'>): readonly Expansion[] {
  const { repository, bag } = analysis;
  analysis.onStage?.('expand');
  const expansions = expandRepository(repository, options, bag, forms);
  const explained = bag.all.some((item) => item.level === 'error');
  if (expansions.length === 0 && analysis.expectsTemplates && !explained)
    bag.report('no-files', nothingFound(repository));
  return expansions;
}

/** The evaluations with what Azure told of them; what it answered is no longer missing. */
function withAnswers(
  expansions: readonly Expansion[],
  whatIf: WhatIf | undefined,
  bag: DiagnosticBag,
): readonly Expansion[] {
  if (whatIf === undefined) return expansions;
  bag.withdraw((item) => whatIf.isAnswered(item, expansions));
  return expansions.map((one) => whatIf.settle(one));
}

function nothingFound(repository: Repository): string {
  const count = repository.files.length;
  const what = count === 0 ? 'No file of a kind that is read' : 'No template that could be deployed';
  return `${what} was found in the given paths. Read are ${READ_KINDS}.`;
}

/** The policies that resources are held to, as rules. The code for it is loaded only where there may be some. */
async function policyRulesFor(
  { policyFiles, options, limits, clock, today, bag, live }: Analysis,
  expansions: readonly Expansion[],
): Promise<readonly Rule[]> {
  const files = policyFiles && { repository: policyFiles, named: options.policies };
  if (live?.policies !== undefined) {
    const planned = expansions.flatMap(({ resources }) => resources);
    return live.policies({ files, planned, secrets: secretsOf(expansions), limits, clock, today }, bag);
  }
  if (files === undefined) return [];
  const { namedPolicies } = await import('./policy/named-policies.js');
  return namedPolicies(files.repository, files.named, { limits, clock, today }, bag);
}

/** The findings of all entry points. They see each other where they share a resource. */
function judgeAll(expansions: readonly Expansion[], suppressor: Suppressor, hear: Hear, analysis: Analysis): HeadState {
  const neighbours = neighboursOf(expansions);
  const findings = new Map(
    expansions.map((expansion) => [
      expansion,
      judge(expansion, neighbours.get(expansion), suppressor, analysis, (results) => hear(expansion, results)),
    ]),
  );
  return { expansions, neighbours, findings };
}

/** Told what every rule came to. */
type Hear = (expansion: Expansion, results: readonly RuleResult[]) => void;

/** A base without what its files leave open and Azure answers, as it is not told of the head either. */
function withoutAnswered(state: BaseState, azure: Azure | undefined): BaseState {
  if (azure === undefined) return state;
  return { ...state, findings: state.findings.filter((one) => !azure.joined.isAnswered(one)) };
}

interface BesideAzure {
  /** What the files come to by themselves, as fixes that are tried have it. */
  readonly alone: HeadState;
  readonly head: HeadState;
  readonly azure: Azure | undefined;
}

function ofFiles(head: HeadState): BesideAzure {
  return { alone: head, head, azure: undefined };
}

/** What the files come to, and, if it is looked at, what Azure has beside it. The code for that is loaded only then. */
async function judgeBesideAzure(
  expansions: readonly Expansion[],
  suppressor: Suppressor,
  tally: CheckTally | undefined,
  analysis: Analysis,
): Promise<BesideAzure> {
  const { live, bag } = analysis;
  if (live === undefined)
    return ofFiles(judgeAll(expansions, suppressor, (_, results) => tally?.add(results), analysis));
  const resultsOf = new Map<Expansion, readonly RuleResult[]>();
  const head = judgeAll(expansions, suppressor, (expansion, results) => resultsOf.set(expansion, results), analysis);
  for (const results of resultsOf.values()) tally?.add(results);
  const { azureBeside } = await import('./live-scan.js');
  // What policies say of what is deployed, Azure tells itself.
  const own = { ...analysis, rules: analysis.rules.filter(({ id }) => !isPolicyRuleId(id)) };
  const judged = (expansion: Expansion, seen: SystemOptions): JudgedExpansion => {
    let results: readonly RuleResult[] = [];
    const findings = judge(expansion, seen, suppressor, own, (heard) => {
      results = heard;
    });
    return { expansion, findings, results };
  };
  const declared = expansions.map((expansion) => ({
    expansion,
    findings: head.findings.get(expansion) ?? [],
    results: resultsOf.get(expansion) ?? [],
  }));
  const settle = (one: JudgedFinding) => settled(one.finding, suppressor, analysis, one);
  const azure = await azureBeside(declared, live, judged, settle, bag);
  return { alone: head, head: { ...head, findings: azure.joined.declared }, azure };
}

function judge(
  expansion: Expansion,
  seen: SystemOptions | undefined,
  suppressor: Suppressor,
  analysis: Analysis,
  hear?: (results: readonly RuleResult[]) => void,
): readonly JudgedFinding[] {
  const { rules, options, bag } = analysis;
  const { associatedScope, rules: settings } = options;
  const { findings, results } = runRules(expansion, rules, { cloud: CLOUD, associatedScope, settings, ...seen }, bag);
  hear?.(results);
  return joinedWithPolicies(findings.map((raw) => settled(raw, suppressor, analysis, expansion)));
}

/** What the configuration and the suppressions make of a finding. */
function settled(
  raw: Finding,
  suppressor: Suppressor,
  { options }: Analysis,
  { entryPoint, environment }: Pick<JudgedFinding, 'entryPoint' | 'environment'>,
): JudgedFinding {
  const { finding, suppression } = applyRuleSetting(raw, options.rules);
  const accepted = suppression ?? acceptance(finding) ?? suppressor.suppressionOf(finding);
  return { finding, entryPoint, environment, suppression: accepted };
}

/** What is judged says itself that somebody accepted it. */
function acceptance({ accepted }: Finding): Suppression | undefined {
  return accepted && { kind: 'exemption', ticket: undefined, ...accepted };
}

async function suppressorFor(
  repository: Repository,
  { ruleIds, limits, today, suppressions }: Analysis,
): Promise<Suppressor> {
  const inline = await inlineSuppressions(repository, ruleIds, limits);
  return new Suppressor({ inline, ...(suppressions ?? NO_SUPPRESSIONS), today });
}

/** What is wrong with the suppressions; like any finding it can be old. */
function aboutSuppressions(suppressor: Suppressor, allRead: boolean, { rules }: ScanOptions): readonly JudgedFinding[] {
  return suppressor
    .findings(allRead)
    .map((finding) => ({ ...applyRuleSetting(finding, rules), entryPoint: '', environment: undefined }));
}

function coverageOf(expansions: readonly Expansion[]): Omit<ScanResult['coverage'], 'files'> {
  const unresolved = new Map<string, UnresolvedModule>();
  for (const module of expansions.flatMap((expansion) => expansion.unresolvedModules))
    unresolved.set(module.address, module);
  return {
    entryPoints: new Set(expansions.map((expansion) => expansion.entryPoint)).size,
    resources: new Set(expansions.flatMap(({ resources }) => resources.map((resource) => resource.address))).size,
    unresolvedModules: [...unresolved.values()],
  };
}

/** The repository, and how many different files were read from it. */
function countingReads(repository: Repository): Repository & { count(): number } {
  const read = new Set<string>();
  return {
    files: repository.files,
    read(path, expects) {
      const source = repository.read(path, expects);
      if (source !== undefined) read.add(path);
      return source;
    },
    list: (folder) => repository.list(folder),
    count: () => read.size,
  };
}

/** Text in templates that asks for a YAML parser. */
const USES_OF_YAML: readonly { readonly files: RegExp; readonly word: string }[] = [
  { files: /\.bicep(?:param)?$/i, word: 'loadYamlContent' },
  { files: /\.(?:tf|tofu)(?:\.json)?$/i, word: 'yamldecode' },
];

/** The YAML parsers, loaded only if a template asks for one: most do not, and start-up time counts. */
async function yamlParsersFor(
  repository: Repository,
): Promise<Pick<ExpandOptions, 'parseYaml' | 'parseTerraformYaml'>> {
  const wanted = repository.files.some((path) =>
    USES_OF_YAML.some(({ files, word }) => files.test(path) && repository.read(path)?.text.includes(word) === true),
  );
  if (!wanted) return {};
  const [yaml, { terraformYaml }] = await Promise.all([import('yaml'), import('./expand/terraform/yaml.js')]);
  // The parser's own search for repeated keys takes quadratic time; few aliases keep a small file small.
  const options = { uniqueKeys: false, maxAliasCount: 100, prettyErrors: false } as const;
  return {
    parseYaml: (text) => yaml.parse(text, options),
    parseTerraformYaml: (text) => terraformYaml(text, yaml, options),
  };
}
