/** What the result says about each capability that Azure Machine Learning promises. */
import type { RuleCheck, ScanResult } from '../../decide/scan-result.js';
import { MISSION, type MissionKey } from '../../rules/mission.js';
import type { Rule } from '../../rules/rule.js';
import { html, type Markup } from './markup.js';

interface Verdict {
  readonly style: 'bad' | 'unsure' | 'good' | 'none';
  readonly words: string;
}

/** @param rules all rules there are */
export function coverageSection({ checks, suppressed }: ScanResult, rules: readonly Rule[]): Markup {
  const accepted = new Map<string, number>();
  for (const { finding } of suppressed) accepted.set(finding.rule.id, (accepted.get(finding.rule.id) ?? 0) + 1);
  const keys = Object.keys(MISSION) as readonly MissionKey[];
  return html`<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<p>The capabilities that the security article of Azure Machine Learning names, the rules that guard each, and how many resources passed.</p>
${keys.map((key) => capability(key, rules, checks ?? new Map(), accepted))}</section>`;
}

function capability(
  key: MissionKey,
  rules: readonly Rule[],
  checks: ReadonlyMap<string, RuleCheck>,
  accepted: ReadonlyMap<string, number>,
): Markup {
  const guards = rules.filter(({ mission }) => mission.includes(key));
  // A capability is no better than its parts: S2 than S2a.
  const all = rules.filter(({ mission }) => mission.some((other) => other.startsWith(key)));
  const { style, words } = all.length === 0 ? NO_RULE : verdictOf(sumOf(all.map(({ id }) => checks.get(id))));
  const head = html`<span class="chip ${style}">${words}</span> <span class="dim">${key}</span> ${MISSION[key]}`;
  const place = key.length > 2 ? 'part' : 'whole';
  if (guards.length === 0) return html`<p class="capability ${place}">${head}</p>`;
  const items = guards.map(({ id, title }) => {
    const check = checks.get(id);
    const verdict = verdictOf(check);
    const said = [...resourcesText(check), ...(accepted.has(id) ? [`${accepted.get(id)} suppressed`] : [])];
    return html`<li><span class="chip ${verdict.style}">${verdict.words}</span> ${id} ${title}${said.length === 0 ? '' : ` (${said.join(', ')})`}</li>`;
  });
  return html`<details class="capability ${place}"><summary>${head}</summary><ul class="small">${items}</ul></details>`;
}

const NO_RULE: Verdict = { style: 'none', words: 'no rule' };

function sumOf(checks: readonly (RuleCheck | undefined)[]): RuleCheck {
  const sum = (part: keyof RuleCheck) => checks.reduce((total, check) => total + (check?.[part] ?? 0), 0);
  return { pass: sum('pass'), fail: sum('fail'), unknown: sum('unknown') };
}

/** The worst answer. */
function verdictOf({ pass, fail, unknown }: RuleCheck = { pass: 0, fail: 0, unknown: 0 }): Verdict {
  if (fail > 0) return { style: 'bad', words: 'fails' };
  if (unknown > 0) return { style: 'unsure', words: 'undecided' };
  return pass > 0 ? { style: 'good', words: 'passes' } : { style: 'none', words: 'nothing to check' };
}

/** "2 resources fail", "1 undecided", "3 pass". */
function resourcesText(check: RuleCheck | undefined): readonly string[] {
  if (check === undefined) return [];
  const words = [
    [check.fail, 'fail'],
    [check.unknown, 'undecided'],
    [check.pass, 'pass'],
  ] as const;
  return words.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
}
