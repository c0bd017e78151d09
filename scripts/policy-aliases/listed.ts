/**
 * Reads the lists of aliases of a checkout of github.com/maciejporebski/azure-policy-aliases: what `Get-AzPolicyAlias` answers,
 * one page for each resource type, one row for each alias with its default path.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ListedAlias {
  /** Under which Azure lists it. */
  readonly type: string;
  readonly name: string;
  readonly path: string;
}

/** Every alias of the checkout. Throws if it has no such lists. */
export function listedAliases(checkout: string): readonly ListedAlias[] {
  const folder = path.join(checkout, 'aliases');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const aliases = pages.flatMap((page) => aliasesOf(readFileSync(path.join(folder, page), 'utf8')));
  if (aliases.length === 0) throw new Error(`${folder} has no lists of aliases.`);
  return aliases;
}

/** The aliases of one page, whose heading is the resource type. */
export function aliasesOf(page: string): readonly ListedAlias[] {
  const type = /^# (\S+)$/m.exec(page)?.[1];
  if (type === undefined) return [];
  return [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, path = '', name = '']) => ({
    type,
    name,
    path,
  }));
}
