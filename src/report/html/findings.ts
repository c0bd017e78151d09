/** The findings with their code, and the filter over them. */
import { Concealer } from '../../decide/concealment.js';
import type { DecidedFinding, ScanResult, SuppressedFinding } from '../../decide/scan-result.js';
import { shownFindings } from '../../decide/verdict.js';
import { rangeOf, type Span } from '../../inputs/source-file.js';
import { SEVERITIES } from '../../rules/finding.js';
import { excerptOf } from '../excerpt.js';
import { redact } from '../redact.js';
import { docsOf, furtherAssumptionsOf, messageOf, nameOf, placeOf, plural } from '../wording.js';
import { html, type Markup } from './markup.js';

/** Characters of the page that findings may take. */
export const FINDINGS_LENGTH = 4_000_000;

/** Suppressed and fixed findings that are listed. */
const MAX_LISTED = 500;

export function findingsSection(result: ScanResult): Markup {
  const all = shownFindings(result);
  const concealer = new Concealer(result.secrets);
  const shown = withinLength(all.map((finding) => () => findingItem(finding, concealer)));
  const cut = all.length - shown.length;
  const hidden = result.findings.length - all.length;
  return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${all.length === 0 ? html`<p>${hidden > 0 ? 'None that is shown.' : 'None.'}</p>` : filter(all, result)}
<div>${shown}</div>
${cut > 0 ? html`<p>${plural(cut, 'more finding')} not shown here, as the page would get too large; the JSON report lists all.</p>` : undefined}
${hidden > 0 ? html`<p>${plural(hidden, 'finding')} below the severity that is shown.</p>` : undefined}
${suppressedList(result.suppressed)}${fixedList(result)}</section>`;
}

/** As many items as the page may hold, from the first on; each is only made when there is room. */
function withinLength(items: readonly (() => Markup)[]): readonly Markup[] {
  const kept: Markup[] = [];
  let left = FINDINGS_LENGTH;
  for (const make of items) {
    const item = make();
    left -= item.text.length;
    if (left < 0) break;
    kept.push(item);
  }
  return kept;
}

function filter(findings: readonly DecidedFinding[], { comparison }: ScanResult): Markup {
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule.title]))].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const novelties =
    comparison.mode === 'none'
      ? []
      : NOVELTIES.filter(([value]) => findings.some((finding) => noveltyOf(finding) === value));
  return html`<div class="filters" id="filters" role="search" aria-label="Filter the findings">
<fieldset><legend>Severity</legend>${severities.map((severity) => checkbox(severity, severity))}</fieldset>
<fieldset><legend>Verdict</legend>${checkbox('fail', 'fails')}${checkbox('unknown', 'cannot be decided')}</fieldset>
${novelties.length === 0 ? undefined : html`<fieldset><legend>Compared</legend>${novelties.map(([value, words]) => checkbox(value, words))}</fieldset>`}
<div class="row" hidden><label>Rule <select id="f-rule"><option value="">all rules</option>${rules.map(([id, title]) => html`<option value="${id}">${id} ${title}</option>`)}</select></label>
<label>Text <input type="search" id="f-text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="f-reset">Show all</button><button type="button" id="f-open">Open or close all</button></div>
<p class="small dim" id="f-count" role="status">${plural(findings.length, 'finding')}</p></div>`;
}

const NOVELTIES = [
  ['new', 'new'],
  ['old', 'in the base too'],
  ['untold', 'cannot be compared'],
] as const;

function noveltyOf({ isNew }: DecidedFinding): 'new' | 'old' | 'untold' {
  if (isNew === null) return 'untold';
  return isNew ? 'new' : 'old';
}

function checkbox(value: string, words: string): Markup {
  return html`<label><input type="checkbox" id="f-${value}" checked> ${words}</label>`;
}

function findingItem(finding: DecidedFinding, concealer: Concealer): Markup {
  const { rule, severity, status, property, environments, related, secret } = finding;
  return html`<details class="finding" data-severity="${severity}" data-status="${status}" data-novelty="${noveltyOf(finding)}" data-rule="${rule.id}"><summary>${chips(finding)} <span class="title">${redact(rule.title)}</span> <span class="where">${rule.id} · <code>${nameOf(finding)}</code> · ${placeOf(finding.span)}</span></summary>
<p>${messageOf(finding)}</p>
${code(finding.span, concealer, secret === true)}
${related.length === 0 ? undefined : html`<p class="small dim">Where it comes from, what to change first leading:</p>${related.map(({ span, message }) => html`<p class="small">${redact(message)}</p>${code(span, concealer, secret === true)}`)}`}
<dl class="small"><dt>Resource</dt><dd><code>${nameOf(finding)}</code> (${finding.resource.type})</dd>
${property === undefined ? undefined : html`<dt>Property</dt><dd><code>${redact(property)}</code></dd>`}
${entry('Assumes', furtherAssumptionsOf(finding))}${entry('With', environments)}
<dt>Rule</dt><dd><code>${docsOf(rule.id)}</code>${rule.mcsb.length === 0 ? '' : `; Microsoft cloud security benchmark ${rule.mcsb.join(', ')}`}</dd></dl></details>
`;
}

function entry(name: string, values: readonly string[]): Markup | undefined {
  return values.length === 0 ? undefined : html`<dt>${name}</dt><dd>${values.join('; ')}</dd>`;
}

function chips(finding: DecidedFinding): Markup {
  const { severity, status, isNew, pending } = finding;
  return html`<span class="chip ${severity}">${severity}</span>${status === 'unknown' ? html` <span class="chip unsure">cannot be decided</span>` : undefined}${isNew === true ? html` <span class="chip new">new</span>` : undefined}${pending === undefined ? undefined : html` <span class="chip unsure">suppressed once merged</span>`}`;
}

/** The line the span begins on, with its place above. */
function code(span: Span, concealer: Concealer, secret: boolean): Markup {
  const { line, before, marked, after } = excerptOf(span, concealer, secret);
  const { file, startColumn } = rangeOf(span);
  return html`<pre><span class="number">${file}:${line}:${startColumn}</span>
${before.trimStart()}${marked === '' ? undefined : html`<mark>${marked}</mark>`}${after}</pre>`;
}

function suppressedList(suppressed: readonly SuppressedFinding[]): Markup | undefined {
  if (suppressed.length === 0) return undefined;
  return html`<details><summary>${plural(suppressed.length, 'finding')} suppressed</summary><ul class="small">${suppressed
    .slice(0, MAX_LISTED)
    .map(
      ({ finding, kind, reason, expires, ticket }) =>
        html`<li>${brief(finding)}: ${redact(reason)} (${[kind, ...(expires === undefined ? [] : [`until ${expires}`]), ...(ticket === undefined ? [] : [redact(ticket)])].join(', ')})</li>`,
    )}${rest(suppressed.length)}</ul></details>`;
}

function fixedList({ comparison }: ScanResult): Markup | undefined {
  if (comparison.mode === 'none' || comparison.fixed.length === 0) return undefined;
  const { fixed } = comparison;
  return html`<details><summary>${plural(fixed.length, 'finding')} fixed</summary><ul class="small">${fixed.slice(0, MAX_LISTED).map((finding) => html`<li>${brief(finding)}</li>`)}${rest(fixed.length)}</ul></details>`;
}

function brief(finding: DecidedFinding): Markup {
  return html`<span class="chip ${finding.severity}">${finding.severity}</span> ${finding.rule.id} ${redact(finding.rule.title)}, <code>${nameOf(finding)}</code>, ${placeOf(finding.span)}`;
}

function rest(count: number): Markup | undefined {
  return count > MAX_LISTED ? html`<li>… and ${count - MAX_LISTED} more</li>` : undefined;
}
