/**
 * The compiler's prediction of a deployment (`bicep snapshot`) against our expansion with the same parameter file: wherever
 * both know a value it must be the same. The prediction knows the subscription and resource group, we do not.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskRepository } from '../../scripts/parity/directories.js';
import { expandRepository } from '../../src/expand/expand.js';
import type { Resource } from '../../src/expand/resource.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { disagreements, type Tally } from './agreement.js';
import { bicep, copyOfBicepFiles, filesBelow } from './compiler.js';

const root = copyOfBicepFiles();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SCOPE = ['--subscription-id', '00000000-0000-0000-0000-000000000001', '--location', 'westeurope'];

/** A resource of a prediction. */
interface Predicted {
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string;
}

/** The predicted resources. Only one of the two scopes is allowed, depending on the template. */
function predict(file: string): readonly Predicted[] {
  const run = ['snapshot', file, '--mode', 'overwrite', ...SCOPE];
  const made = bicep(root, [...run, '--resource-group', 'rg-snapshot']);
  const { succeeded, messages } = made.succeeded ? made : bicep(root, run);
  if (!succeeded) throw new Error(messages);
  const prediction: { predictedResources: readonly Predicted[] } = JSON.parse(
    readFileSync(path.join(root, file.replace(/\.bicepparam$/, '.snapshot.json')), 'utf8'),
  );
  return prediction.predictedResources;
}

/** What we expand with the parameter file, without what is only read. */
function expand(file: string): readonly Resource[] {
  const options = {
    parameterFiles: [file],
    limits: DEFAULT_LIMITS,
    clock: () => 0,
    cloud: 'AzureCloud' as const,
  };
  const repository = { ...diskRepository(root), files: filesBelow(root, '.bicep') };
  const expansions = expandRepository(repository, options, new DiagnosticBag());
  const [expansion] = expansions.filter(({ environment }) => environment === file);
  return expansion?.resources.filter(({ existing }) => !existing) ?? [];
}

/** Both lists by type, in the order of declaration. */
function byType<Item extends { readonly type: string }>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.type.toLowerCase(), [...(groups.get(item.type.toLowerCase()) ?? []), item]);
  return groups;
}

describe('predictions', () => {
  it.each(filesBelow(root, '.bicepparam'))('%s', (file) => {
    const predicted = byType(predict(file));
    const expanded = byType(expand(file));
    expect(sizes(expanded)).toEqual(sizes(predicted));
    const tally: Tally = { known: 0 };
    const found = [...expanded].flatMap(([type, ours]) =>
      ours.flatMap((resource, index) => disagreementsOf(resource, predicted.get(type)?.[index], tally)),
    );
    expect(found).toEqual([]);
    expect(tally.known).toBeGreaterThan(predicted.size);
  });
});

function sizes(groups: ReadonlyMap<string, readonly unknown[]>): Record<string, number> {
  return Object.fromEntries([...groups].map(([type, items]) => [type, items.length] as const).sort());
}

function disagreementsOf(ours: Resource, theirs: Predicted | undefined, tally: Tally): readonly string[] {
  if (theirs === undefined) return [`${ours.address} is not predicted`];
  const { type: _type, name, apiVersion, ...rest } = theirs;
  const { id: _id, ...body } = rest as Record<string, unknown>;
  const version = ours.apiVersion === apiVersion ? [] : [`${ours.address} apiVersion ${apiVersion}`];
  return [
    ...version,
    ...disagreements(ours.name, name, `${ours.address} name`, tally),
    ...disagreements(ours.body, body, ours.address, tally),
  ];
}
