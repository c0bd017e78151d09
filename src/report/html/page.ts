/** The result as one HTML file that needs nothing else: no request leaves it, and no text in it is ever more than text. */
import { createHash } from 'node:crypto';
import type { ScanResult } from '../../decide/scan-result.js';
import { shownFindings } from '../../decide/verdict.js';
import type { Diagnostic } from '../../inputs/diagnostic.js';
import { SEVERITIES } from '../../rules/finding.js';
import type { Rule } from '../../rules/rule.js';
import { redact } from '../redact.js';
import { comparisonText, countsText, coverageText, placeOfDiagnostic, plural, remainderText } from '../wording.js';
import { coverageSection } from './coverage.js';
import { findingsSection } from './findings.js';
import { html, Markup } from './markup.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { systemsSection } from './systems.js';

export interface PageOptions {
  readonly version: string;
  /** All rules, whether they found something or not. */
  readonly rules: readonly Rule[];
}

/** @param result of a scan that was asked for its systems */
export function renderHtml(result: ScanResult, { version, rules }: PageOptions): string {
  const title = VERDICTS[result.result];
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${Markup.trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><div class="top">${verdict(result, title)}${tiles(result)}</div>
<nav aria-label="Parts of the report"><ul><li><a href="#systems">Systems</a></li><li><a href="#findings">Findings</a></li><li><a href="#coverage">Coverage</a></li><li><a href="#diagnostics">Diagnostics</a></li></ul></nav></header>
<main>${systemsSection(result)}${findingsSection(result)}${coverageSection(result, rules)}${diagnosticsSection(result.diagnostics)}</main>
<footer class="small dim"><p>azureml-gate ${version}. Rules are described in docs/rules of its repository.</p></footer>
<script>${Markup.trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}

const VERDICTS: Readonly<Record<ScanResult['result'], string>> = {
  pass: 'Azure ML gate: passed',
  fail: 'Azure ML gate: failed',
  incomplete: 'Azure ML gate: incomplete',
};

/** Nothing but the style sheet and the script of the page itself, known by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function verdict(result: ScanResult, title: string): Markup {
  const shown = shownFindings(result).length;
  const { failOn } = result.thresholds;
  const remainder = remainderText(result, shown);
  return html`<div class="verdict ${result.result}"><h1>${title}</h1>
<p><strong>${countsText(result.counts)}</strong>${remainder.length === 0 ? '' : ` (${remainder.join(', ')})`}. ${failOn === 'never' ? 'Findings never fail.' : `Fails at: ${failOn}.`}</p>
${compared(result)}<p class="small dim">Read: ${coverageText(result)}.</p></div>`;
}

function compared(result: ScanResult): Markup | undefined {
  const text = comparisonText(result);
  return text === undefined ? undefined : html`<p>${redact(text)}</p>`;
}

function tiles({ counts, comparison, findings }: ScanResult): Markup {
  const severities = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => [severity, counts[severity]] as const,
  );
  const rest: readonly (readonly [string, number])[] = [
    ['undecided', counts.unknown],
    ['suppressed', counts.suppressed],
    ...(comparison.mode === 'none'
      ? []
      : ([
          ['new', findings.filter(({ isNew }) => isNew === true).length],
          ['fixed', comparison.fixed.length],
        ] as const)),
  ];
  const shown = [...severities, ...rest.filter(([, count]) => count > 0)];
  return html`<ul class="tiles">${shown.map(([name, count]) => html`<li><b>${count}</b><span class="small">${name}</span></li>`)}</ul>`;
}

/** Diagnostics that are listed. */
const MAX_DIAGNOSTICS = 1_000;

const LEVELS = [
  ['error', 'Not analysed, or not as a whole'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
] as const;

function diagnosticsSection(diagnostics: readonly Diagnostic[]): Markup {
  const listed = diagnostics.slice(0, MAX_DIAGNOSTICS);
  const more = diagnostics.length - listed.length;
  return html`<section aria-labelledby="diagnostics"><h2 id="diagnostics">Diagnostics</h2>
${diagnostics.length === 0 ? html`<p>Everything was read.</p>` : undefined}
${LEVELS.map(([level, title]) => {
  const items = listed.filter((item) => item.level === level);
  return items.length === 0 ? html`` : html`<h3>${title}</h3><ul class="small">${items.map(diagnosticItem)}</ul>`;
})}
${more > 0 ? html`<p>… and ${plural(more, 'diagnostic')} more; the JSON report lists all.</p>` : undefined}</section>`;
}

function diagnosticItem(item: Diagnostic): Markup {
  const place = placeOfDiagnostic(item);
  return html`<li>${place === '' ? undefined : html`<code>${place}</code>: `}${redact(item.message)} <span class="dim">(${item.code})</span></li>`;
}
