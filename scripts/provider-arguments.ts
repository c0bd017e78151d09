/**
 * `node lib/scripts/provider-arguments.js DIR`: writes the argument names that the azurerm provider documents for the mapped
 * resource types, out of a clone of github.com/hashicorp/terraform-provider-azurerm with its tags. The tests of the mappings
 * read them.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  FACET_MAPPINGS,
  ITEM_MAPPINGS,
  NESTED_MAPPINGS,
  TYPE_MAPPINGS,
} from '../src/expand/terraform/azurerm/mappings.js';
import { newInEach } from './provider-arguments/documentation.js';

/** Newest first. Add the newest release here, and to `LAST_RELEASES` of src/expand/terraform/azurerm/provider-version.ts. */
const RELEASES = ['5.2.0', '4.81.0', '3.117.1', '3.90.0', '2.99.0', '2.40.0'];

const FIXTURE = path.join('test', 'expand', 'terraform', 'azurerm', 'fixtures', 'provider-arguments.json');

function main([clone]: readonly string[]): number {
  if (clone === undefined) return refuse('Usage: node lib/scripts/provider-arguments.js DIR');
  const missing = RELEASES.filter(
    (version) => git(clone, 'rev-parse', '--verify', `v${version}^{commit}`) === undefined,
  );
  if (missing.length > 0) return refuse(`${clone} has no tag for ${missing.join(', ')}. Fetch the tags first.`);
  const types = [
    ...new Set([...TYPE_MAPPINGS, ...FACET_MAPPINGS, ...ITEM_MAPPINGS, ...NESTED_MAPPINGS].map((one) => one.azurerm)),
  ].sort();
  const lines = types.map((type) => {
    const releases = newInEach(RELEASES.map((version) => [version, pageOf(clone, version, type)]));
    return ` ${JSON.stringify(type)}: ${JSON.stringify(releases)}`;
  });
  writeFileSync(FIXTURE, `{\n${lines.join(',\n')}\n}\n`);
  process.stdout.write(`${FIXTURE}: ${types.length} types, ${RELEASES.length} releases\n`);
  return 0;
}

/** The documentation page of a resource type in a release; undefined if the release has none. */
function pageOf(clone: string, version: string, type: string): string | undefined {
  return git(clone, 'show', `v${version}:website/docs/r/${type}.html.markdown`);
}

function git(clone: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', clone, ...words], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout : undefined;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
