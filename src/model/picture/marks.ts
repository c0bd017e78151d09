/** What a judgement means for a drawing: a state, and the reasons for it in words. */
import type { Scalar } from '../../expand/value.js';
import type { Evidence, Judgement } from '../judgement.js';
import type { State } from './picture.js';

export interface Mark {
  readonly state: State;
  readonly reasons: readonly string[];
}

/** More reasons than this say no more. */
const MAX_REASONS = 3;

/** What is open if the judgement is true; undefined if it is false. */
export function openIf(judgement: Judgement): Mark | undefined {
  switch (judgement.truth) {
    case true:
      return { state: 'open', reasons: distinct(judgement.evidence.flatMap(told)) };
    case 'unknown':
      return unknownBy(judgement);
    default:
      return undefined;
  }
}

/** What is there if the judgement is true; undefined if it is false. */
export function thereIf(judgement: Judgement): Mark | undefined {
  if (judgement.truth === false) return undefined;
  return judgement.truth === true ? { state: 'plain', reasons: [] } : unknownBy(judgement);
}

function unknownBy({ evidence, trueWhen }: Judgement): Mark {
  const causes = evidence.flatMap(({ because }) => because ?? []);
  const cases = trueWhen.map((clause) => `so ${clause}`);
  return { state: 'unknown', reasons: distinct([...causes, ...cases]) };
}

function distinct(reasons: readonly string[]): readonly string[] {
  return [...new Set(reasons)].slice(0, MAX_REASONS);
}

/** Properties that open and close something. Others only say whether they count, which a drawing shows already. */
const SWITCHES: ReadonlySet<string> = new Set([
  'publicNetworkAccess',
  'defaultAction',
  'allowPublicAccessWhenBehindVnet',
  'enableNodePublicIp',
  'remoteLoginPortPublicAccess',
  'sshPublicAccess',
  'isolationMode',
  'destination',
]);

/** `publicNetworkAccess is 'Enabled'`, `isolationMode is not set, which means 'Disabled'`. */
function told({ path, absent, meaning, value, dropped }: Evidence): readonly string[] {
  const name = path?.slice(path.lastIndexOf('.') + 1) ?? '';
  if (!SWITCHES.has(name)) return [];
  if (dropped === true) return [`${name} has no effect on this API version`];
  if (absent)
    return [meaning === undefined ? `${name} is not set` : `${name} is not set, which means ${quoted(meaning)}`];
  const isTellable = value?.kind === 'scalar' && value.origin.sensitive !== true;
  return [isTellable ? `${name} is ${quoted(value.value)}` : `${name} is set`];
}

function quoted(value: Scalar): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
