/**
 * `node lib/scripts/argument-releases.js DIR`: writes which releases of the azurerm provider document the mapped arguments, out
 * of a clone of github.com/hashicorp/terraform-provider-azurerm with its tags. Messages name the argument that a release has.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Arguments } from '../src/expand/mapping/mapping.js';
import { FACET_MAPPINGS, NESTED_MAPPINGS, TYPE_MAPPINGS } from '../src/expand/terraform/azurerm/mappings.js';
import { documentedArguments } from './provider-arguments/documentation.js';
import { type Documented, releasesTable } from './provider-arguments/releases.js';

const TARGET = path.join('src', 'expand', 'terraform', 'azurerm', 'argument-releases.ts');

function main([clone]: readonly string[]): number {
  if (clone === undefined) return refuse('Usage: node lib/scripts/argument-releases.js DIR');
  const tags = releaseTags(clone);
  if (tags.length === 0) return refuse(`${clone} has no tags of releases. Fetch the tags first.`);
  const table = releasesTable(tags, argumentsByType(), (type) => pagesOf(clone, tags, type));
  writeFileSync(TARGET, table);
  process.stdout.write(`${TARGET}: ${tags.length} releases, up to ${tags.at(-1)}\n`);
  return 0;
}

/** Tags of releases from 2.40 on, oldest first. */
function releaseTags(clone: string): readonly string[] {
  const parts = (tag: string) => tag.slice(1).split('.').map(Number);
  const order = (left: string, right: string) => {
    const [one, other] = [parts(left), parts(right)];
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  };
  const tags = (git(clone, '', 'tag') ?? '').split('\n').filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  return tags.filter((tag) => order(tag, 'v2.40.0') >= 0).sort(order);
}

/** The names of a type's arguments, those in blocks as `block.argument`. */
function argumentsByType(): ReadonlyMap<string, readonly string[]> {
  const byType = new Map<string, readonly string[]>();
  const add = (type: string, names: readonly string[]) => byType.set(type, [...(byType.get(type) ?? []), ...names]);
  for (const one of [...TYPE_MAPPINGS, ...FACET_MAPPINGS]) add(one.azurerm, namesIn(one.arguments, ''));
  for (const one of NESTED_MAPPINGS) add(one.azurerm, namesIn(one.arguments, `${one.block}.`));
  return byType;
}

function namesIn(args: Arguments, prefix: string): readonly string[] {
  return Object.entries(args).flatMap(([name, { inner = {} }]) => [
    `${prefix}${name}`,
    ...namesIn(inner, `${prefix}${name}.`),
  ]);
}

/** What each release documents of a type; undefined where it has no page. */
function pagesOf(clone: string, tags: readonly string[], type: string): readonly (Documented | undefined)[] {
  const names = tags.map((tag) => `${tag}:website/docs/r/${type}.html.markdown`);
  const output = git(clone, `${names.join('\n')}\n`, 'cat-file', '--batch') ?? '';
  const pages: (Documented | undefined)[] = [];
  // Pages hold characters of several bytes, which the sizes in the headings count.
  for (let at = 0, bytes = Buffer.from(output); pages.length < tags.length; ) {
    const end = bytes.indexOf(10, at);
    const [, kind, size] = bytes.subarray(at, end).toString().split(' ');
    const length = kind === 'blob' ? Number(size) : undefined;
    pages.push(
      length === undefined ? undefined : documentedArguments(bytes.subarray(end + 1, end + 1 + length).toString()),
    );
    at = length === undefined ? end + 1 : end + 2 + length;
  }
  return pages;
}

function git(clone: string, input: string, ...words: readonly string[]): string | undefined {
  const options = { encoding: 'utf8', input, maxBuffer: 1 << 29 } as const;
  const { status, stdout } = spawnSync('git', ['-C', clone, ...words], options);
  return status === 0 ? stdout : undefined;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
