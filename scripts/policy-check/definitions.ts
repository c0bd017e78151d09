/** Policy definitions out of a folder of files such as a checkout of github.com/Azure/azure-policy. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { valueOfJson } from '../../src/expand/file-functions.js';
import type { Value } from '../../src/expand/value.js';
import { knownBoolean, knownString, memberOf } from '../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { parseJson } from '../../src/syntax/arm/json.js';

export interface FoundDefinition {
  readonly file: string;
  readonly name: string;
  readonly value: Value;
}

export interface FoundDefinitions {
  /** The current ones for Azure Resource Manager: of mode All or Indexed and not deprecated; one of each name. */
  readonly current: readonly FoundDefinition[];
  readonly deprecated: number;
  /** Of modes that a service decides. */
  readonly dataPlane: number;
  /** Files of the same definition for another cloud. */
  readonly copies: number;
  /** Definitions without a rule: what only people can tell. */
  readonly withoutRule: number;
  /** Files that are no JSON, with the reason. */
  readonly unread: readonly string[];
}

/** Every definition in the JSON files below a folder. */
export function definitionsIn(folder: string): FoundDefinitions {
  const current = new Map<string, FoundDefinition>();
  const counts = { deprecated: 0, dataPlane: 0, copies: 0, withoutRule: 0 };
  const unread: string[] = [];
  for (const file of jsonFilesIn(folder)) {
    const found = readFile(path.join(folder, file), file);
    if (typeof found === 'string') unread.push(found);
    if (found === undefined || typeof found === 'string') continue;
    const kind = kindOf(found.value);
    if (kind !== 'current') {
      if (kind !== 'other') counts[kind]++;
    } else if (current.has(found.name)) counts.copies++;
    else current.set(found.name, found);
  }
  return { current: [...current.values()], ...counts, unread };
}

function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.toLowerCase().endsWith('.json'))
    .sort();
}

function readFile(absolute: string, file: string): FoundDefinition | string | undefined {
  const source = new SourceFile(file, readFileSync(absolute, 'utf8'));
  const { root, errors } = parseJson(source, DEFAULT_LIMITS);
  if (root === undefined || errors[0] !== undefined) return `${file}: ${errors[0]?.message ?? 'no value'}`;
  const value = valueOfJson(root, source);
  const name = knownString(memberOf(value, 'name')?.value) ?? file;
  return { file, name, value };
}

type Kind = 'current' | 'deprecated' | 'dataPlane' | 'withoutRule' | 'other';

function kindOf(value: Value): Kind {
  const body = memberOf(value, 'properties')?.value ?? value;
  const rule = memberOf(body, 'policyRule')?.value;
  const isDefinition = rule !== undefined || memberOf(body, 'policyType') !== undefined;
  if (!isDefinition || memberOf(body, 'policyDefinitions') !== undefined) return 'other';
  if (memberOf(rule, 'then') === undefined || knownString(memberOf(body, 'policyType')?.value) === 'Static')
    return 'withoutRule';
  const mode = knownString(memberOf(body, 'mode')?.value)?.toLowerCase() ?? 'indexed';
  if (mode !== 'all' && mode !== 'indexed') return 'dataPlane';
  const metadata = memberOf(body, 'metadata')?.value;
  const isMarked = knownBoolean(memberOf(metadata, 'deprecated')?.value) === true;
  const title = knownString(memberOf(body, 'displayName')?.value) ?? '';
  return isMarked || title.startsWith('[Deprecated') ? 'deprecated' : 'current';
}
