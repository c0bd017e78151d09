/** What each rule came to, passing resources included. */
import type { RuleResult, Status } from '../rules/engine.js';
import type { RuleCheck } from './scan-result.js';

type Answered = Exclude<Status, 'notApplicable'>;

/** From least to worst. */
const ORDER: readonly Answered[] = ['pass', 'unknown', 'fail'];

/** Counts the resources that rules were asked about; one that is evaluated several times counts once, with the worst answer. */
export class CheckTally {
  private readonly byRule = new Map<string, Map<string, Answered>>();

  add(results: readonly RuleResult[]): void {
    for (const { rule, resource, status } of results) {
      if (status === 'notApplicable') continue;
      const answers = this.byRule.get(rule.id) ?? new Map<string, Answered>();
      this.byRule.set(rule.id, answers);
      const known = answers.get(resource.address) ?? 'pass';
      answers.set(resource.address, ORDER.indexOf(status) > ORDER.indexOf(known) ? status : known);
    }
  }

  get checks(): ReadonlyMap<string, RuleCheck> {
    return new Map([...this.byRule].map(([id, answers]) => [id, counted([...answers.values()])]));
  }
}

function counted(answers: readonly Answered[]): RuleCheck {
  const counts = { pass: 0, fail: 0, unknown: 0 };
  for (const answer of answers) counts[answer] += 1;
  return counts;
}
