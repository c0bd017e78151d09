/** Whether a command runs. */
import { originAt } from '../origins.js';
import type { UnknownValue } from '../value.js';
import { unknown } from '../values.js';
import type { AzCall } from './options.js';

/** True, or the unknown that decides. */
export function conditionOf({ command, header }: AzCall, address: string): true | UnknownValue {
  if (!command.isConditional) return true;
  return unknown('condition', 'the script decides whether this command runs', `runs(${address})`, originAt(header));
}
