/** Whether the files and Azure have one fault: a rule may say several things of a resource, and each of them counts. */
import type { RuleResult, Status } from '../../rules/engine.js';
import { type Finding, messageKeyOf } from '../../rules/finding.js';

/** True if `result` fails for what the finding says: the only such fault on both sides, or one at the same property or value. */
export function hasFault(result: RuleResult | undefined, finding: Finding, own: RuleResult | undefined): boolean {
  const key = messageKeyOf(finding);
  const faults = faultsOf(result, key);
  if (faults.length === 1 && faultsOf(own, key).length === 1) return true;
  return faults.some((fault) => isSameSubject(fault, finding));
}

/** What `result` says of that which a message is about; of another message of the rule nothing follows. */
export function statusFor(result: RuleResult | undefined, key: string): Status {
  const statuses = (result?.outcomes ?? []).filter(({ message }) => message === key).map(({ status }) => status);
  const order: readonly Status[] = ['fail', 'unknown', 'pass'];
  const said = order.find((status) => statuses.includes(status));
  if (said !== undefined) return said;
  return result === undefined || result.status === 'fail' ? 'notApplicable' : result.status;
}

/** True if both stand at one property, or are about one value. */
export function isSameSubject({ identity: one }: Finding, { identity: other }: Finding): boolean {
  if (one.path.toLowerCase() === other.path.toLowerCase()) return true;
  return one.value !== '' && one.value === other.value;
}

function faultsOf(result: RuleResult | undefined, key: string): readonly Finding[] {
  return (result?.outcomes ?? []).flatMap(({ status, message, finding }) =>
    status === 'fail' && message === key && finding !== undefined ? [finding] : [],
  );
}
