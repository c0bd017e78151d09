/** Findings of Azure that a change under review mends. */
import { type Finding, messageKeyOf } from '../../rules/finding.js';
import { isSameSubject } from './faults.js';
import { SENTENCES } from './sentences.js';

/**
 * The finding as news, if the change mends what is declared: it is no fault of anything that is left.
 *
 * @param fixed findings of the base that the head no longer has
 */
export function tellingWhatIsMended(finding: Finding, fixed: readonly Finding[]): Finding {
  const { azure, message } = finding;
  if (azure?.state !== 'weaker' || !fixed.some((one) => isSameFault(one, finding))) return finding;
  const told = message.replace(SENTENCES.weaker, SENTENCES.mended);
  return { ...finding, severity: 'info', message: told, azure: { ...azure, state: 'mended' } };
}

function isSameFault(one: Finding, other: Finding): boolean {
  return (
    one.rule.id === other.rule.id &&
    messageKeyOf(one) === messageKeyOf(other) &&
    isSameSubject(one, other) &&
    sameText(one.resource.type, other.resource.type) &&
    sameText(one.resource.name, other.resource.name)
  );
}

function sameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
