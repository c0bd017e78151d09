/** Functions whose results are known only when Terraform runs, and those that are no more. */
import {
  ANY,
  atDeployment,
  type Definition,
  define,
  type FunctionCall,
  optional,
  rest,
  unsupported,
} from '../../functions/define.js';
import type { Value } from '../../value.js';

export const UNPREDICTABLE: readonly Definition[] = [
  define('timestamp', [], (call) => differentEachTime(call, [], 'it is the time at which Terraform runs')),
  define('plantimestamp', [], (call) => atDeployment(call, [], 'it is the time at which Terraform plans')),
  define('uuid', [], (call) => differentEachTime(call, [], 'it is made up when Terraform runs')),
  define('bcrypt', [ANY, optional(ANY)], (call, ...args) =>
    differentEachTime(call, args, 'it is salted when Terraform runs'),
  ),
  define('rsadecrypt', [ANY, ANY], (call, ...args) => unsupported(call, args, 'nothing is decrypted here')),
  define('base64gzip', [ANY], (call, text) => unsupported(call, [text], 'its bytes depend on who compresses them')),
  define('type', [ANY], (call, value) => unsupported(call, [value], 'types are shown by the console only')),
  define('list', [rest(ANY)], (call) => call.reject('list() is no more since Terraform 0.15; write [...] instead.')),
  define('map', [rest(ANY)], (call) => call.reject('map() is no more since Terraform 0.15; write {...} instead.')),
];

/** No two calls are known to give the same. */
function differentEachTime(call: FunctionCall, args: readonly Value[], message: string): Value {
  const made = atDeployment(call, args, message);
  return { ...made, expression: `${made.expression}${call.uniqueText()}` };
}
