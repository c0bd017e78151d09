/** What decided about a policy, in one sentence for people. */
import { firstUnknown, knownScalar } from '../../expand/values.js';
import type { Evidence, Judgement } from '../../model/judgement.js';
import { holdsSecret } from '../../model/secrets.js';

/** Things told of one judgement: more tell nobody anything. */
const MOST_TOLD = 3;
const LONGEST_VALUE = 80;

/** "Its condition holds: properties.publicNetworkAccess is 'Enabled'." */
export function reasonOf(condition: Judgement): string {
  const told = [...new Set(condition.evidence.flatMap((one) => tellingOf(one, condition.truth)))].slice(0, MOST_TOLD);
  const because = told.length === 0 ? '' : `: ${told.join(', ')}`;
  switch (condition.truth) {
    case true:
      return `Its condition holds${because}.`;
    case false:
      return `Its condition does not hold${because}.`;
    case 'unknown':
      return `Whether its condition holds cannot be told${because}.`;
  }
}

function tellingOf(evidence: Evidence, truth: Judgement['truth']): readonly string[] {
  if (truth === 'unknown') return evidence.because === undefined ? [] : [evidence.because];
  return evidence.path === undefined ? [] : [`${evidence.path} ${stateOf(evidence)}`];
}

function stateOf({ absent, value, path, resource }: Evidence): string {
  if (absent || value === undefined) return 'is not set';
  if (holdsSecret(resource.type, path, value)) return 'is a secret';
  const known = knownScalar(value);
  if (known !== undefined) return `is ${typeof known === 'string' ? `'${shortened(known)}'` : String(known)}`;
  if (value.kind === 'array') return `has ${value.items.length}${value.open === undefined ? '' : ' or more'} items`;
  if (value.kind === 'object') return 'is set';
  return firstUnknown(value) === undefined ? 'is set' : 'is not known';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}
