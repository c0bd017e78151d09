/** The names by which comments and configurations mean a rule. */

/** Canonical ids by every name a rule goes by, in capitals. */
export type RuleIds = ReadonlyMap<string, string>;

/** What stands before the name of a policy definition to make the id of a rule. */
const POLICY_PREFIX = 'policy/';

/** The id under which findings of a policy are told: `policy/` and the definition's name, in small letters and without blanks. */
export function policyRuleId(definitionName: string): string {
  return `${POLICY_PREFIX}${definitionName.trim().replace(/\s+/g, '-').toLowerCase()}`;
}

/** True for the id of a policy's findings. */
export function isPolicyRuleId(id: string): boolean {
  return id.startsWith(POLICY_PREFIX);
}

/**
 * The canonical id of the rule that a word names; undefined if there is none. Policies are read after those who name them, so
 * any name of one will do.
 */
export function ruleIdOf(word: string, ids: RuleIds): string | undefined {
  const isPolicy = word.toLowerCase().startsWith(POLICY_PREFIX) && word.length > POLICY_PREFIX.length;
  return isPolicy ? policyRuleId(word.slice(POLICY_PREFIX.length)) : ids.get(word.toUpperCase());
}
