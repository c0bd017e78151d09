/**
 * The result as SARIF 2.1.0, for what GitHub reads of it (docs.github.com, "SARIF support for code scanning"): one run, one
 * place a result, on one line, since an alert shows in a pull request only if the change has all lines of its place.
 */
import type { DecidedFinding, ScanResult, SuppressedFinding } from '../decide/scan-result.js';
import { exitStatusOf, isAtLeast, shownFindings } from '../decide/verdict.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { rangeOf, type Span } from '../inputs/source-file.js';
import type { RelatedPlace, Severity } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import { clip, inertJson, plain } from './inert.js';
import { redact } from './redact.js';
import { ruleText } from './rule-text.js';
import { declaredAs, messageOf, nameOf } from './wording.js';

export interface SarifRun {
  readonly version: string;
  /** What tells this configuration of the gate from others of the repository; may be empty. */
  readonly configuration: string;
}

/** GitHub shows the worst 5,000 results of a run and at most 100 places of one. */
const MAX_RESULTS = 5_000;
const MAX_RELATED = 20;
/** GitHub cuts descriptions there. */
const MAX_DESCRIPTION = 1_024;

/** The whole result as indented SARIF text. */
export function renderSarif(result: ScanResult, run: SarifRun): string {
  return `${inertJson(JSON.stringify(sarifLog(result, run), undefined, 2))}\n`;
}

/**
 * The log with its one run. What is shown comes first, then what is suppressed. Code scanning takes no result without a file, so
 * that what only Azure has is in the other reports.
 */
export function sarifLog(result: ScanResult, { version, configuration }: SarifRun): object {
  const shown = shownFindings(result);
  const told = [...shown.map((finding) => ({ finding, by: undefined })), ...result.suppressed.map(suppressedResult)];
  const all = told.filter(({ finding }) => !finding.span.source.isOfAzure);
  const kept = all.slice(0, MAX_RESULTS);
  const rules = rulesOf(kept.map(({ finding }) => finding));
  const indexes = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  const isCompared = result.comparison.mode !== 'none';
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'azureml-gate', semanticVersion: version, rules: rules.map(ruleDescriptor) },
        },
        automationDetails: { id: categoryOf(configuration) },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(result, all.length - kept.length)],
        results: kept.map(({ finding, by }) => ({
          ...resultOf(finding, indexes.get(finding.rule.id) ?? -1),
          ...(isCompared ? { baselineState: finding.isNew === false ? 'unchanged' : 'new' } : {}),
          ...(by === undefined ? {} : { suppressions: [suppressionOf(by)] }),
        })),
      },
    ],
  };
}

/** What stands before the last slash is the category by which GitHub keeps runs apart. */
function categoryOf(configuration: string): string {
  return configuration === '' ? 'azureml-gate/' : `azureml-gate/${plain(configuration)}/`;
}

function suppressedResult(by: SuppressedFinding): { finding: DecidedFinding; by: SuppressedFinding } {
  return { finding: by.finding, by };
}

interface ReportedRule {
  readonly rule: Rule;
  /** The worst of its findings, which is how GitHub grades the rule. */
  readonly severity: Severity;
}

function rulesOf(findings: readonly DecidedFinding[]): readonly ReportedRule[] {
  const rules = new Map<string, ReportedRule>();
  for (const { rule, severity } of findings) {
    const known = rules.get(rule.id);
    if (known === undefined || isAtLeast(severity, known.severity)) rules.set(rule.id, { rule, severity });
  }
  return [...rules.values()].sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
}

function ruleDescriptor({ rule, severity }: ReportedRule): object {
  const { text, markdown, summary } = ruleText(rule);
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: clip(summary, MAX_DESCRIPTION) },
    help: { text, markdown },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: ['security', rule.category, ...rule.mcsb],
      precision: 'high',
      'security-severity': GRADES[severity],
    },
  };
}

/** GitHub calls above 9 critical, from 7 high, from 4 medium. */
const GRADES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.5',
};

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

function resultOf(finding: DecidedFinding, ruleIndex: number): object {
  const { rule, severity, status, related, fingerprint, environments, property } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: status === 'unknown' ? 'note' : LEVELS[severity],
    message: {
      text: `${plain(messageOf(finding))} Resource: ${plain(nameOf(finding))} (${plain(declaredAs(finding))}).`,
    },
    locations: [{ physicalLocation: physicalLocation(finding.annotateAt) }],
    relatedLocations: inFiles(related)
      .slice(0, MAX_RELATED)
      .map(({ span, message }, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(span),
        message: { text: plain(redact(message)) },
      })),
    // GitHub's own action adds the fingerprint GitHub matches by; this one is for everybody else.
    partialFingerprints: { 'azuremlGate/v1': fingerprint },
    properties: {
      severity,
      status,
      address: redact(finding.resource.address),
      ...(property === undefined ? {} : { property }),
      ...(environments.length === 0 ? {} : { environments }),
    },
  };
}

function inFiles(places: readonly RelatedPlace[]): readonly RelatedPlace[] {
  return places.filter(({ span }) => !span.source.isOfAzure);
}

/** The first line of the span. */
function physicalLocation(span: Span): object {
  const { file, startLine, startColumn, endColumn } = rangeOf(firstLineOf(span));
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine, startColumn, endLine: startLine, endColumn },
  };
}

function firstLineOf(span: Span): Span {
  const lineEnd = span.source.text.slice(span.start, span.end).search(/[\r\n]/);
  return lineEnd < 0 ? span : { ...span, end: span.start + lineEnd };
}

/** A path as a relative reference. */
function uriOf(file: string): string {
  return file.split('/').map(segmentOf).join('/');
}

/** Halves of surrogate pairs, which a name may hold, have no form in an address. */
function segmentOf(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

function suppressionOf({ kind, reason }: SuppressedFinding): object {
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: plain(redact(reason)),
  };
}

/** Whatever kept the analysis from being complete, and what was cut. */
function invocationOf(result: ScanResult, dropped: number): object {
  const cut = `${dropped} more results than GitHub keeps of one run are left out.`;
  return {
    executionSuccessful: exitStatusOf(result) !== 4,
    exitCode: exitStatusOf(result),
    toolExecutionNotifications: [
      ...result.diagnostics.map(notificationOf),
      ...(dropped > 0 ? [{ descriptor: { id: 'results-left-out' }, level: 'warning', message: { text: cut } }] : []),
    ],
  };
}

function notificationOf(item: Diagnostic): object {
  const place = placeOfDiagnostic(item);
  return {
    descriptor: { id: item.code },
    level: item.level,
    message: { text: plain(redact(item.message)) },
    ...(place === undefined ? {} : { locations: [{ physicalLocation: place }] }),
  };
}

function placeOfDiagnostic({ span, file }: Diagnostic): object | undefined {
  if (span !== undefined) return physicalLocation(span);
  return file === undefined ? undefined : { artifactLocation: { uri: uriOf(file) } };
}
