/** How findings, places and numbers are put into words, the same in every report for people. */

import type { Counts, DecidedFinding, ScanResult, Suppression, Thresholds } from '../decide/scan-result.js';
import { failCount } from '../decide/verdict.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { isPolicyRuleId } from '../inputs/rule-ids.js';
import { rangeOf, type Span } from '../inputs/source-file.js';
import { type Finding, SEVERITIES } from '../rules/finding.js';
import { redact } from './redact.js';

/** `infra/main.bicep:24:5`; of what only Azure has the resource ID. */
export function placeOf(span: Span): string {
  if (span.source.isOfAzure) return span.source.path;
  const { file, startLine, startColumn } = rangeOf(span);
  return `${file}:${startLine}:${startColumn}`;
}

/** `infra/main.bicep:24:5`, the file alone, or nothing. */
export function placeOfDiagnostic(item: Diagnostic): string {
  return item.span === undefined ? (item.file ?? '') : placeOf(item.span);
}

/** The page that documents a rule, relative to this program's repository. */
export function docsOf(ruleId: string): string {
  if (isPolicyRuleId(ruleId)) return 'docs/policies.md';
  if (ruleId.startsWith('AML-GATE-')) return 'docs/gate.md';
  return `docs/rules/${ruleId}.md`;
}

/** The rule's message and for which further resources it holds, without secrets. */
export function messageOf(finding: Finding & Partial<Pick<DecidedFinding, 'pending'>>): string {
  return [redact(finding.message), ...copiesOf(finding), ...pendingText(finding.pending)].join(' ');
}

/** Names one message lists at most. */
const MAX_NAMES = 5;

/** "The same holds for 2 more: mlw-speech, mlw-vision." or "... for 9 more, such as ...". */
function copiesOf({ copies }: Finding): readonly string[] {
  if (copies.length === 0) return [];
  const named = copies.slice(0, MAX_NAMES).map(redact).join(', ');
  const listed = copies.length > MAX_NAMES ? `, such as ${named}` : `: ${named}`;
  return [`The same holds for ${copies.length} more${listed}.`];
}

/** The resource's name, or the expression it comes from, without secrets. */
export function nameOf(finding: Finding): string {
  return redact(finding.resource.name);
}

/** What the file calls the resource: in Terraform its address, which names its type; else the ARM type. */
export function declaredAs({ resource }: Finding): string {
  const { address, form, type } = resource;
  return form === 'terraform' || form === 'terraform-plan' ? redact(address) : type;
}

/** What makes the value what it is, the place to change first leading: "default of parameter x (main.bicep:6:22)". */
export function reasonsOf(finding: Finding): readonly string[] {
  return finding.related.map((place) => `${redact(place.message)} (${placeOf(place.span)})`);
}

/** Where the resource is found in Azure, if the finding speaks of it there. */
export function azureLines({ azure }: Finding): readonly string[] {
  if (azure === undefined || azure.portal === '' || azure.state === 'same') return [];
  return [`In Azure: ${redact(azure.portal)}`];
}

/** What the verdict takes for granted beyond what the reasons say already. */
export function furtherAssumptionsOf(finding: Finding): readonly string[] {
  return finding.assumptions
    .filter((assumption) => finding.related.every((place) => place.message !== assumption))
    .map(redact);
}

/** "has it too" of what was there before; nothing of what is new or cannot be told. */
export function standingInBase({ isNew }: Pick<DecidedFinding, 'isNew'>): readonly string[] {
  return isNew === false ? ['has it too'] : [];
}

/** "9 findings: 5 high, 3 medium, 1 low". */
export function countsText(counts: Counts, noun = 'finding'): string {
  const total = failCount(counts);
  const parts = SEVERITIES.flatMap((severity) => (counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []));
  return total === 0 ? `No ${noun}s` : `${plural(total, noun)}: ${parts.join(', ')}`;
}

/** What the counts do not say: undecided, suppressed, hidden and unread. */
export function remainderText(result: ScanResult, shown: number): readonly string[] {
  const { counts, diagnostics, findings } = result;
  const unread = diagnostics.filter((item) => item.level === 'error').length;
  const hidden = findings.length - shown;
  return [
    ...(counts.unknown > 0 ? [`${counts.unknown} cannot be decided`] : []),
    ...(unread > 0 ? [`${plural(unread, 'problem')} kept the analysis from being complete`] : []),
    ...(counts.suppressed > 0 ? [`${counts.suppressed} suppressed`] : []),
    ...(hidden > 0 ? [`${hidden} not shown`] : []),
  ];
}

/** A comment of the pull request that wants to suppress the finding. */
function pendingText(pending: Suppression | undefined): readonly string[] {
  return pending === undefined
    ? []
    : [`A comment suppresses it (${redact(pending.reason)}), which counts once it is merged.`];
}

/** What new findings were told from old ones by; undefined where no comparison was wanted. */
export function comparisonText({ comparison, findings, thresholds }: ScanResult): string | undefined {
  if (comparison.mode === 'none') {
    return comparison.reason === undefined ? undefined : `Not compared, so every finding counts: ${comparison.reason}.`;
  }
  const { base, changes, fixed, nothingRelevant } = comparison;
  const commit = base.slice(0, 12);
  if (nothingRelevant) {
    return `Nothing that is checked was changed since ${commit} (${plural(changes.files.length, 'changed file')}).`;
  }
  const old = findings.filter(({ isNew }) => isNew === false).length;
  const untold = findings.filter(({ isNew }) => isNew === null).length;
  const undecided = findings.filter(({ isNew, status }) => isNew === true && status === 'unknown').length;
  const parts = [
    `${findings.length - old - untold} new${undecided === 0 ? '' : ` (${undecided} cannot be decided)`}`,
    `${old} that it has too`,
    ...(untold > 0 ? [`${untold} that cannot be compared`] : []),
    `${fixed.length} fixed`,
  ];
  const whatCounts = thresholds.newOnly && old > 0 ? ' What it has too does not count.' : '';
  return `Compared with ${commit}: ${parts.join(', ')}.${whatCounts}`;
}

/** "12 files, 2 entry points, 31 resources". */
export function coverageText({ coverage }: ScanResult): string {
  const { files, entryPoints, resources } = coverage;
  return `${plural(files, 'file')}, ${plural(entryPoints, 'entry point')}, ${plural(resources, 'resource')}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "Fails at: high.", with the profile if one was chosen. */
export function thresholdText({ failOn, profile }: Thresholds, never = 'Findings never fail.'): string {
  const threshold = failOn === 'never' ? never : `Fails at: ${failOn}.`;
  return profile === 'baseline' ? threshold : `${threshold} Profile: ${profile}.`;
}
