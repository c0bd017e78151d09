/**
 * The comment that suppresses findings:
 * `azureml-gate:ignore AML-NET-001 expires=2027-01-31 ticket=OPS-12 reason="private preview"`.
 */

import { isDay } from '../../inputs/days.js';
import { didYouMean } from '../../inputs/nearest.js';
import { type RuleIds, ruleIdOf } from '../../inputs/rule-ids.js';

export interface Directive {
  /** Ids of rules, aliases resolved. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day it holds, `2027-01-31`. */
  readonly expires: string | undefined;
  readonly ticket: string | undefined;
}

export type ReadDirective =
  | { readonly kind: 'directive'; readonly directive: Directive }
  /** It wants to suppress something and does not: the sentence says what to mend. */
  | { readonly kind: 'malformed'; readonly message: string };

const MARKER = 'azureml-gate:ignore';

/** What people write who mean the marker. */
const NEARLY = /\b(?:azure-?ml|aml)[-_ ]?gate\s*[:\s]\s*(?:ignore|skip|suppress|disable|nolint)\b/i;

/** A quick look: false for text that cannot hold a directive, well-formed or not. */
export function mayHoldDirective(text: string): boolean {
  return /(?:azure-?ml|aml)[-_ ]?gate/i.test(text);
}

/** What a line of a comment says; undefined if it says nothing about suppressing. */
export function readDirective(line: string, ruleIds: RuleIds): ReadDirective | undefined {
  const at = line.indexOf(MARKER);
  const behind = line[at + MARKER.length] ?? ' ';
  if (at < 0 || !/\s/.test(behind)) {
    if (!NEARLY.test(line)) return undefined;
    return malformed(`It is written "${MARKER} RULE-ID reason="..."", in exactly these letters`);
  }
  return readParts(line.slice(at + MARKER.length), ruleIds);
}

function readParts(text: string, ruleIds: RuleIds): ReadDirective {
  const rules: string[] = [];
  const values = new Map<string, string>();
  for (const [word, key, quoted, bare] of text.matchAll(PART)) {
    if (key === undefined) {
      const found = ruleIdOf(word, ruleIds);
      if (found === undefined) return malformed(`There is no rule '${word}'${didYouMean(word, ruleIds.keys())}`);
      rules.push(found);
      continue;
    }
    const name = key.toLowerCase();
    if (!KEYS.includes(name)) return malformed(`It knows no '${key}'${didYouMean(key, KEYS)}`);
    if (values.has(name)) return malformed(`It says '${name}' twice`);
    values.set(name, (quoted ?? bare ?? '').replace(/^(["'])(.*)\1$/, '$2').trim());
  }
  return directiveOf(rules, values);
}

function directiveOf(rules: readonly string[], values: ReadonlyMap<string, string>): ReadDirective {
  const reason = values.get('reason');
  const expires = values.get('expires');
  if (rules.length === 0) return malformed('It names no rule');
  if (!reason) return malformed('It gives no reason: add reason="..."');
  if (expires !== undefined && !isDay(expires)) {
    return malformed(`'${expires}' is no day: write it like expires=2027-01-31`);
  }
  return {
    kind: 'directive',
    directive: { rules: [...new Set(rules)], reason, expires, ticket: values.get('ticket') || undefined },
  };
}

const KEYS: readonly string[] = ['reason', 'expires', 'ticket'];

/** `key="..."`, `key=word`, or a word; commas between words count as blanks. */
const PART = /(?:([A-Za-z]+)=(?:("[^"]*"|'[^']*')|([^\s,]*)))|[^\s,]+/g;

function malformed(sentence: string): ReadDirective {
  return { kind: 'malformed', message: sentence.endsWith('?') ? sentence : `${sentence}.` };
}
