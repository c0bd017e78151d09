import type { DecidedDiagnostic, DecidedFinding, ScanResult, Thresholds } from '../../src/decide/scan-result.js';
import { countsOf, resultOf } from '../../src/decide/verdict.js';
import { NO_SECRETS } from '../../src/expand/secrets.js';
import type { Diagnostic } from '../../src/inputs/diagnostic.js';
import { SourceFile, type Span } from '../../src/inputs/source-file.js';
import { defineRule, type Rule } from '../../src/rules/rule.js';

const RULE = defineRule({
  id: 'AML-NET-001',
  title: 'Workspace accepts traffic from public networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [{ guid: '438c38d2-3772-465a-a9cc-7a6666a275ce', name: 'Workspaces should disable public network access' }],
  appliesTo: ['Microsoft.MachineLearningServices/workspaces'],
  messages: {
    public: {
      problem: 'publicNetworkAccess is {actual}.',
      impact: 'Anyone can reach it.',
      remedy: "Set it to 'Disabled'.",
    },
  },
  check: () => [],
});

/** A rule that nothing asks. */
export function ruleOf(over: Partial<Rule> = {}): Rule {
  return { ...RULE, ...over };
}

/** The span of the first occurrence of `text` in a file. */
export function spanOf(source: SourceFile, text: string): Span {
  const start = source.text.indexOf(text);
  if (start < 0) throw new Error(`no '${text}' in ${source.path}`);
  return { source, start, end: start + text.length };
}

export const WORKSPACE_FILE = new SourceFile(
  'infra/workspace.bicep',
  [
    "param publicAccess string = 'Enabled'",
    "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {",
    "  name: 'mlw-risk'",
    '  properties: {',
    '    publicNetworkAccess: publicAccess',
    '  }',
    '}',
    '',
  ].join('\n'),
);

/** A finding about {@link WORKSPACE_FILE} unless something else is said. */
export function findingOf(over: Partial<DecidedFinding> = {}): DecidedFinding {
  const rule = over.rule ?? ruleOf();
  const span = over.span ?? spanOf(WORKSPACE_FILE, 'publicNetworkAccess: publicAccess');
  return {
    rule,
    status: 'fail',
    severity: rule.severity,
    message: "publicNetworkAccess is 'Enabled'. Anyone on the internet reaches its studio. Set it to 'Disabled'.",
    resource: {
      type: 'Microsoft.MachineLearningServices/workspaces',
      name: 'mlw-risk',
      address: 'infra/workspace.bicep:ws',
      form: 'bicep',
    },
    property: 'properties.publicNetworkAccess',
    actual: 'Enabled',
    expected: 'Disabled',
    absent: false,
    span,
    declaration: { whole: span, header: span },
    related: [{ span: spanOf(WORKSPACE_FILE, "'Enabled'"), message: 'default of parameter publicAccess' }],
    mendings: [],
    assumptions: ['default of parameter publicAccess'],
    copies: [],
    environments: [],
    fingerprint: 'f1',
    identity: {
      address: 'infra/workspace.bicep:ws',
      path: 'properties.publicNetworkAccess',
      value: "'Enabled'",
      message: 'public',
    },
    isNew: null,
    annotateAt: span,
    ...over,
  };
}

/** Parts of a result; what is not said of them is as without a comparison. */
type ResultParts = Partial<Omit<ScanResult, 'diagnostics' | 'thresholds'>> & {
  readonly diagnostics?: readonly (Diagnostic & Partial<DecidedDiagnostic>)[];
  readonly thresholds?: Partial<Thresholds>;
};

/** A result with these findings, decided by the thresholds. */
export function scanResultOf(over: ResultParts = {}): ScanResult {
  const { findings = [], suppressed = [] } = over;
  const diagnostics = (over.diagnostics ?? []).map((item) => ({ isNew: null, ...item }));
  const thresholds = {
    failOn: 'high',
    reportFrom: 'info',
    onUnknown: 'report',
    onIncomplete: 'fail',
    newOnly: false,
    profile: 'baseline',
    ...over.thresholds,
  } as const;
  return {
    result: resultOf(findings, diagnostics, thresholds),
    counts: countsOf(findings, suppressed),
    findings,
    suppressed,
    comparison: { mode: 'none', reason: undefined },
    secrets: NO_SECRETS,
    coverage: { files: 1, entryPoints: 1, resources: 1, unresolvedModules: [] },
    timing: { totalMs: 12.345, stages: { expand: 10 } },
    ...over,
    diagnostics,
    thresholds,
  };
}
