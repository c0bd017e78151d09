/** The result as data: `schemaVersion` 1, described by docs/result.schema.json. */
import type { DecidedFinding, ScanResult, SuppressedFinding } from '../decide/scan-result.js';
import { shownFindings } from '../decide/verdict.js';
import type { Fix } from '../fix/fix.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { rangeOf, type SourceRange } from '../inputs/source-file.js';
import type { InAzure } from '../rules/finding.js';
import { inertJson } from './inert.js';
import { redact, redactData } from './redact.js';
import { docsOf, messageOf, nameOf } from './wording.js';

/** The whole result as indented JSON text. */
export function renderJson(result: ScanResult, version: string): string {
  return `${inertJson(JSON.stringify(resultData(result, version), undefined, 2))}\n`;
}

/** The result in the published shape. `counts` covers every finding; `findings` holds those that are shown. */
export function resultData(result: ScanResult, version: string): object {
  return {
    schemaVersion: 1,
    tool: { name: 'azureml-gate', version },
    result: result.result,
    counts: result.counts,
    findings: [
      ...shownFindings(result).map((finding) => findingData(finding, null)),
      ...result.suppressed.map((item) => findingData(item.finding, item)),
    ],
    diagnostics: result.diagnostics.map(diagnosticData),
    coverage: {
      files: result.coverage.files,
      entryPoints: result.coverage.entryPoints,
      resources: result.coverage.resources,
      unresolvedModules: result.coverage.unresolvedModules.map((module) => ({
        address: module.address,
        reference: module.reference,
        location: rangeOf(module.span),
      })),
    },
    timing: { totalMs: rounded(result.timing.totalMs), stages: mapValues(result.timing.stages, rounded) },
  };
}

function findingData(finding: DecidedFinding, suppressed: SuppressedFinding | null): object {
  return {
    ruleId: finding.rule.id,
    title: finding.rule.title,
    severity: finding.severity,
    category: finding.rule.category,
    status: finding.status,
    message: messageOf(finding),
    resource: { ...finding.resource, name: nameOf(finding) },
    property: finding.property ?? null,
    actual: finding.actual === undefined ? null : redactData(finding.actual),
    expected: finding.expected === undefined ? null : finding.expected,
    propertyAsWritten: finding.propertyAsWritten,
    expectedAsWritten: finding.expectedAsWritten,
    absent: finding.absent,
    location: finding.span.source.isOfAzure ? null : rangeOf(finding.span),
    related: finding.related
      .filter(({ span }) => !span.source.isOfAzure)
      .map((place) => ({ ...rangeOf(place.span), message: redact(place.message) })),
    azure: azureData(finding.azure),
    environments: finding.environments,
    assumptions: finding.assumptions.map(redact),
    new: finding.isNew,
    suppressed:
      suppressed === null
        ? null
        : { kind: suppressed.kind, reason: suppressed.reason, expires: suppressed.expires ?? null },
    fix: fixData(finding.fix),
    references: {
      policies: [...finding.rule.policies, ...(finding.alsoAskedBy ?? [])].map((policy) => policy.guid),
      mcsb: finding.rule.mcsb,
      docs: docsOf(finding.rule.id),
    },
    fingerprint: finding.fingerprint,
  };
}

function azureData(azure: InAzure | undefined): object | null {
  if (azure === undefined) return null;
  const { id, portal, state } = azure;
  return { id: id === '' ? null : redact(id), portal: portal === '' ? null : redact(portal), state };
}

function fixData(fix: Fix | undefined): object | null {
  if (fix === undefined) return null;
  return {
    description: redact(fix.description),
    edits: fix.edits.map(({ span, text }) => ({ ...rangeOf(span), text })),
    risk: fix.risk ?? null,
    warning: fix.warning ?? null,
    tried: fix.isTried,
  };
}

function diagnosticData(item: Diagnostic): object {
  return { level: item.level, code: item.code, message: redact(item.message), location: diagnosticLocation(item) };
}

/** A diagnostic about a file without readable text stands at its first character; one about the whole run nowhere. */
function diagnosticLocation(item: Diagnostic): SourceRange | null {
  if (item.span !== undefined) return rangeOf(item.span);
  if (item.file === undefined) return null;
  return { file: item.file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

/** Microseconds are noise. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

function mapValues(values: Readonly<Record<string, number>>, change: (value: number) => number): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
