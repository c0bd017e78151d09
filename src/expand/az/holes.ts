/** What something fills in before a shell sees the script. */
import type { Holes } from '../../syntax/shell/cursor.js';
import { asSensitive } from '../origins.js';
import type { Origin, Value } from '../value.js';
import { unknown } from '../values.js';
import type { Script, Templating } from './script.js';

const FORMS: Readonly<Record<Templating, RegExp | undefined>> = {
  none: undefined,
  github: /\$\{\{(?:[^}\n]|\}(?!\})){0,2000}\}\}/g,
  pipelines: /\$\{\{(?:[^}\n]|\}(?!\})){0,2000}\}\}|\$\([A-Za-z_][\w.-]{0,200}\)|\$\[[^\]\n]{1,500}\]/g,
};

/** The stretches of the script that are filled in. */
export function holesOf({ holes, templating, text: { text } }: Script): Holes {
  if (holes !== undefined) return holes;
  const form = FORMS[templating];
  if (form === undefined) return [];
  return [...text.matchAll(form)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** `${{ env.NAME }}`, `${{ variables.NAME }}`, `$(NAME)`: the name. */
const NAMED = /^\$\{\{\s*(?:env|variables|vars)\.([\w-]+)\s*\}\}$|^\$[({]([\w.-]+)[)}]$/;
const SECRET = /^\$\{\{[^}]*\bsecrets[.[]/;

/** What stands for the hole. */
export function holeValue(written: string, environment: Script['environment'], origin: Origin): Value {
  const [, inBraces, inParentheses] = NAMED.exec(written) ?? [];
  const name = inBraces ?? inParentheses;
  const known = name === undefined ? undefined : environment.get(name);
  if (known !== undefined) return known;
  if (SECRET.test(written)) {
    return asSensitive(unknown('secure-parameter', `'${written}' is a secret`, normal(written), origin));
  }
  return unknown('parameter', `'${written}' is only known when it runs`, normal(written), origin);
}

function normal(written: string): string {
  return written.replace(/\s+/g, ' ');
}
