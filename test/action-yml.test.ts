import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../src/inputs/action-inputs.js';
import { VERSION } from '../src/version.js';
import { folderWith } from './support/files.js';
import { runJob } from './support/job.js';

interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly branding: unknown;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: unknown }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: unknown;
}

const root = new URL('../', import.meta.url);
const action: ActionFile = parse(readFileSync(new URL('action.yml', root), 'utf8'));

describe('action.yml', () => {
  test('declares the inputs that are read', () => {
    const read: string[] = [];
    readInputs((name) => {
      read.push(name);
      return '';
    });
    expect(Object.keys(action.inputs).sort()).toEqual([...read].sort());
  });

  test('has no defaults but the token, as they would override the configuration file', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      const isToken = name === 'github-token';
      expect([name, input.required, Object.hasOwn(input, 'default')]).toEqual([name, false, isToken]);
    }
    expect(action.inputs['github-token']?.default).toBe('${{ github.token }}');
  });

  test('declares the outputs that are set', async () => {
    const { outputs } = await runJob(folderWith({}));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  });

  test('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(action.branding).toEqual({ icon: 'shield', color: 'blue' });
    expect(action.description.length).toBeLessThan(125);
  });
});

test('the version is that of the package', () => {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  expect(VERSION).toBe(manifest.version);
});
