/** Values as YAML says them. */
import type { Wanted } from '../vocabulary.js';

/** `disabled`, `"a: b"`, `false`, `[one, two]`. */
export function yamlText(value: Wanted): string {
  if (Array.isArray(value)) return `[${value.map((one) => yamlText(one)).join(', ')}]`;
  const isQuoted = typeof value === 'string' && (!PLAIN.test(value) || READ_AS_SOMETHING_ELSE.test(value));
  return isQuoted ? JSON.stringify(value) : String(value);
}

const PLAIN = /^[A-Za-z_./](?:[\w ./:-]*[\w./-])?$/;

/** Words that are no text in YAML 1.1, and what looks like a key. */
const READ_AS_SOMETHING_ELSE = /^(?:true|false|yes|no|on|off|null|y|n)$|: |^\.(?:inf|nan)$|^---/i;
