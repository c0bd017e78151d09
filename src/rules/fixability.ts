/** What the recipes of a rule come to where no finding is at hand. */
import { RISK_WARNINGS } from './recipe.js';
import type { Rule } from './rule.js';

/** `unsafe` if one of its fixes may carry a risk, and is then made only by those who ask for it. */
export type Fixability = 'none' | 'safe' | 'unsafe';

export function fixabilityOf(rule: Rule): Fixability {
  if (Object.keys(rule.fixes).length === 0) return 'none';
  return fixWarningsOf(rule).length > 0 ? 'unsafe' : 'safe';
}

/** What its fixes may cost, each sentence once. */
export function fixWarningsOf({ fixes }: Rule): readonly string[] {
  const warnings = Object.values(fixes).flatMap((recipe) => {
    const { risk, warning } = recipe ?? {};
    return risk === undefined ? [] : [warning ?? RISK_WARNINGS[risk]];
  });
  return [...new Set(warnings)];
}
