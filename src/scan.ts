/** The pipeline: files in, result out. The only place that knows the order of the stages. */
import { Concealer, concealDiagnostic, concealFinding } from './decide/concealment.js';
import { mergeFindings } from './decide/merge.js';
import { applyRuleSettings } from './decide/rule-settings.js';
import type { ScanResult, Thresholds } from './decide/scan-result.js';
import { countsOf, resultOf } from './decide/verdict.js';
import { type ExpandOptions, expandRepository, loadForms } from './expand/expand.js';
import type { Expansion, UnresolvedModule } from './expand/resource.js';
import type { DiagnosticBag } from './inputs/diagnostic.js';
import { READ_KINDS } from './inputs/forms.js';
import type { Clock, Limits } from './inputs/limits.js';
import type { ScanOptions } from './inputs/options.js';
import type { Repository } from './inputs/repository.js';
import { neighboursOf } from './model/neighbours.js';
import { secretsOf } from './model/secrets.js';
import { runRules } from './rules/engine.js';
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
  /** Told when a stage begins. */
  readonly onStage?: (stage: Stage) => void;
}

export type Stage = 'expand' | 'judge';

/** The cloud a template is for, where it does not say. */
const CLOUD = 'AzureCloud';

/** Expands what the repository deploys, judges it, and decides. */
export async function scan(analysis: Analysis): Promise<ScanResult> {
  const { clock, bag, options } = analysis;
  const started = clock();
  const repository = countingReads(analysis.repository);
  const expansions = await expand({ ...analysis, repository });
  const expanded = clock();

  analysis.onStage?.('judge');
  const raw = judge(expansions, analysis);
  const secrets = secretsOf(expansions);
  const concealer = new Concealer(secrets);
  const settled = applyRuleSettings(raw, options.rules);
  const findings = mergeFindings(settled.findings).map((finding) => concealFinding(finding, concealer));
  const suppressed = settled.suppressed.map((item) => ({ ...item, finding: concealFinding(item.finding, concealer) }));
  const judged = clock();

  const thresholds: Thresholds = {
    failOn: options.failOn,
    reportFrom: options.reportFrom,
    onUnknown: options.onUnknown,
    onIncomplete: options.onIncomplete,
  };
  return {
    result: resultOf(findings, bag.all, thresholds),
    counts: countsOf(findings, suppressed),
    findings,
    suppressed,
    diagnostics: bag.all.map((item) => concealDiagnostic(item, concealer)),
    secrets,
    coverage: { files: repository.count(), ...coverageOf(expansions) },
    timing: { totalMs: judged - started, stages: { expand: expanded - started, judge: judged - expanded } },
    thresholds,
  };
}

/** What every entry point would deploy. Finding none is reported where some are expected. */
export async function expand(analysis: Omit<Analysis, 'rules'>): Promise<readonly Expansion[]> {
  const { repository, options, limits, clock, bag } = analysis;
  analysis.onStage?.('expand');
  const forms = await loadForms(repository);
  const yamlParsers = await yamlParsersFor(repository);
  const expansions = expandRepository(
    repository,
    {
      parameterFiles: options.parameterFiles,
      ...(options.entryPoints.length === 0 ? {} : { entryPoints: options.entryPoints }),
      limits,
      clock,
      cloud: CLOUD,
      ...yamlParsers,
    },
    bag,
    forms,
  );
  const explained = bag.all.some((item) => item.level === 'error');
  if (expansions.length === 0 && analysis.expectsTemplates && !explained)
    bag.report('no-files', nothingFound(repository));
  return expansions;
}

function nothingFound(repository: Repository): string {
  const count = repository.files.length;
  const what = count === 0 ? 'No file of a kind that is read' : 'No template that could be deployed';
  return `${what} was found in the given paths. Read are ${READ_KINDS}.`;
}

/** The findings of all entry points. They see each other where they share a resource. */
function judge(expansions: readonly Expansion[], { rules, options, bag }: Analysis): readonly Finding[] {
  const neighbours = neighboursOf(expansions);
  const { associatedScope } = options;
  return expansions.flatMap((expansion) => {
    return runRules(expansion, rules, { cloud: CLOUD, associatedScope, ...neighbours.get(expansion) }, bag).findings;
  });
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
