/** What a policy says about a resource, as the command `policy` prints it. */

import { isSecretName } from '../expand/secrets.js';
import type { Value } from '../expand/value.js';
import { knownScalar } from '../expand/values.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { spellingOf } from '../policy/effects/effects.js';
import type { PolicyOperation, PolicyOutcome } from '../policy/outcome.js';
import { inertJson } from './inert.js';
import { REDACTED, redact } from './redact.js';
import { valueData } from './resources-json.js';

/** `{ "applies": true, "effect": "deny", "reason": "...", "operations": [] }`, on several lines or on one. */
export function renderOutcome({ applies, effect, reason, operations }: PolicyOutcome, isOneLine: boolean): string {
  const data = {
    applies: applies.truth,
    effect: effect === undefined ? null : spellingOf(effect),
    reason: redact(reason),
    operations: operations.map(operationData),
  };
  return `${inertJson(JSON.stringify(data, undefined, isOneLine ? 0 : 2))}\n`;
}

/** `{ "error": "cases.jsonl:3:14: ..." }` for a line that says no case. */
export function renderCaseError(messages: readonly string[]): string {
  return `${inertJson(JSON.stringify({ error: redact(messages.join(' ')) }))}\n`;
}

/** `infra/policy.json:3:14: ...`, the first line of the document counting as `firstLine`. */
export function policyMistake({ span, message, file }: Diagnostic, firstLine = 1): string {
  if (span === undefined) return file === undefined ? message : `${file}: ${message}`;
  const { line, column } = span.source.positionAt(span.start);
  return `${span.source.path}:${line + firstLine - 1}:${column}: ${message}`;
}

function operationData({ operation, field, path, value }: PolicyOperation): object {
  return {
    operation,
    field: redact(field),
    ...(path === undefined ? {} : { path }),
    ...(value === undefined ? {} : { value: operationValue(field, value) }),
  };
}

function operationValue(field: string, value: Value): unknown {
  const [name = ''] = /[^./[\]']+(?=['\]]*$)/.exec(field) ?? [];
  return isSecretName(name) && typeof knownScalar(value) === 'string' ? REDACTED : valueData(value);
}
