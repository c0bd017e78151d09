/** The canonical texts of what policies do not know, and what is known of something unknown all the same. */
import type { UnknownValue } from '../../expand/value.js';

/** No expression of a deployment begins like this, so what a policy does not know equals nothing that a deployment does not. */
export const OF_POLICY = 'policy(';

export function ofPolicy(text: string): string {
  return `${OF_POLICY}${text})`;
}

/** A parameter of a template without a value: one that may be null has a value, which is null. */
const REQUIRED_PARAMETER = /^parameters\('[^']+'\)$/;

/**
 * False for what a deployment has a value of, whatever it is: parameters that have to be given, secrets, and what is read of
 * deployed resources. Anything else may be null, and then it is absent.
 */
export function mayBeNull({ reason, expression }: UnknownValue): boolean {
  if (expression.startsWith(OF_POLICY)) return true;
  if (reason === 'secure-parameter' || reason === 'runtime') return false;
  return reason !== 'parameter' || !REQUIRED_PARAMETER.test(expression);
}
