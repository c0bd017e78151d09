/**
 * The functions of the ARM template language and of Bicep's `sys` and `az` namespaces. Not here: what the evaluator
 * does itself, because it needs more than evaluated arguments (`if`, `reference`, `parameters`, file functions).
 */
import type { Value } from '../value.js';
import { ARITHMETIC } from './arithmetic.js';
import type { Call, TemplateFunction } from './call.js';
import { COLLECTIONS } from './collections.js';
import { COMPARISON } from './comparison.js';
import { CONVERSION } from './conversion.js';
import { DATES } from './dates.js';
import { DEPLOYMENT } from './deployment.js';
import { ENCODING } from './encoding.js';
import { FORMAT } from './format.js';
import { LAMBDAS } from './lambdas.js';
import { LOGICAL } from './logical.js';
import { NETWORK } from './network.js';
import { OBJECTS } from './objects.js';
import { RESOURCE_IDS } from './resource-ids.js';
import { listFunction, RUNTIME } from './runtime.js';
import { SETS } from './sets.js';
import { TEXT } from './text.js';
import { URIS } from './uris.js';

/** The functions by lower-cased name. */
export const TEMPLATE_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ...LOGICAL,
  ...COMPARISON,
  ...ARITHMETIC,
  ...TEXT,
  ...FORMAT,
  ...COLLECTIONS,
  ...SETS,
  ...CONVERSION,
  ...OBJECTS,
  ...LAMBDAS,
  ...DATES,
  ...NETWORK,
  ...URIS,
  ...ENCODING,
  ...RESOURCE_IDS,
  ...DEPLOYMENT,
  ...RUNTIME,
]);

/** The result of a function, its name in any case; undefined if there is no such function. */
export function callFunction(name: string, args: readonly Value[], call: Call): Value | undefined {
  const lower = name.toLowerCase();
  const found = TEMPLATE_FUNCTIONS.get(lower) ?? (lower.startsWith('list') ? listFunction : undefined);
  return found?.(args, call);
}
