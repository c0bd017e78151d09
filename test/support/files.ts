import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Thousands of files on a busy machine. */
const CLEAN_UP_MS = 60_000;

/** A folder with these files that lives as long as the test; a name that ends in a slash is an empty folder. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'azureml-gate-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }), CLEAN_UP_MS);
  for (const [name, content] of Object.entries(files)) {
    const absolute = path.join(root, name);
    mkdirSync(name.endsWith('/') ? absolute : path.dirname(absolute), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(absolute, content);
  }
  return root;
}

/** An empty folder that lives as long as the tests of this file or group. */
export function folderUntilEnd(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'azureml-gate-')));
  afterAll(() => rmSync(root, { recursive: true, force: true }), CLEAN_UP_MS);
  return root;
}

/** The least text that is a deployment template. */
export const EMPTY_TEMPLATE = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources: [],
});
