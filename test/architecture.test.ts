/** The laws of docs/architecture.md that the compiler does not know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The rooms in the order the data flows: each may import itself and what stands to its left. */
const STAGES = ['inputs', 'syntax', 'expand', 'model', 'rules', 'policy', 'live', 'fix', 'decide', 'report', 'github'];

/** Files beside the rooms: they join the stages and may import all of them. */
const ENTRIES = [
  'action.ts',
  'base-scan.ts',
  'cli.ts',
  'command-line.ts',
  'fixing.ts',
  'gate.ts',
  'live-policies.ts',
  'live-scan.ts',
  'policy-command.ts',
  'scan.ts',
  'toolkit.ts',
  'version.ts',
];

/** Where the outside world may be touched. */
const SHELL = ['src/action.ts', 'src/cli.ts', 'src/toolkit.ts', 'src/inputs/', 'src/live/', 'src/github/'];

const OUTSIDE_MODULES =
  /^(?:node:)?(?:fs|fs\/promises|child_process|process|http|https|http2|net|tls|dns|os|worker_threads)$|^@actions\/|^@azure\//;

const OUTSIDE_GLOBALS =
  /\bprocess\.|\bfetch\(|\bperformance\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bsetTimeout\(/;

/** Packages that take long to load and that most runs do not need. */
const LAZY_PACKAGES = [
  '@actions/github',
  '@azure/arm-machinelearning',
  '@azure/core-rest-pipeline',
  '@azure/identity',
  'diff',
  'minimatch',
  'yaml',
  'zod',
];

const LONGEST_FILE = 500;

interface Import {
  readonly from: string;
  /** Repository path of a file of ours, else the name of a package. */
  readonly target: string;
  readonly kind: 'value' | 'type' | 'lazy';
}

const sources = filesOf('src');
const imports = sources.flatMap((file) => importsOf(file, textOf(file)));

function filesOf(folder: string): readonly string[] {
  const absolute = path.join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .sort();
}

function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The imports and re-exports of a file; `import(...)` counts as lazy. */
function importsOf(from: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  const named = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const found = [...code.matchAll(named)].map(
    ([, type, specifier = '']): Import => ({ from, target: targetOf(from, specifier), kind: type ? 'type' : 'value' }),
  );
  const lazy = [...code.matchAll(/\bimport\('([^']+)'\)/g)].map(
    ([, specifier = '']): Import => ({ from, target: targetOf(from, specifier), kind: 'lazy' }),
  );
  return [...found, ...lazy];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** The room a file lies in; undefined for the files beside the rooms. */
function stageOf(file: string): string | undefined {
  const [, folder, rest] = file.split('/');
  return rest === undefined ? undefined : folder;
}

function describeImport({ from, target }: Import): string {
  return `${from} -> ${target}`;
}

/** Files and packages that are loaded as soon as `entry` is. */
function loadedWith(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...imports.filter((item) => item.from === file && item.kind === 'value').map((item) => item.target));
  }
  return reached;
}

describe('the architecture', () => {
  it('reads the imports of every source file', () => {
    const ours = imports.filter(({ target }) => target.startsWith('src/'));
    expect(ours.length).toBeGreaterThan(sources.length);
    expect(ours.filter(({ target }) => !sources.includes(target)).map(describeImport)).toEqual([]);
  });

  it('has no rooms but the stages', () => {
    const rooms = new Set(sources.map(stageOf).filter((stage) => stage !== undefined));
    expect([...rooms].filter((room) => !STAGES.includes(room))).toEqual([]);
    const beside = sources.filter((file) => stageOf(file) === undefined).map((file) => path.basename(file));
    expect(beside.filter((file) => !ENTRIES.includes(file))).toEqual([]);
  });

  it('imports only to the left', () => {
    const against = imports.filter(({ from, target }) => {
      const stage = stageOf(from);
      if (stage === undefined || !target.startsWith('src/')) return false;
      const other = stageOf(target);
      return other === undefined || STAGES.indexOf(other) > STAGES.indexOf(stage);
    });
    expect(against.map(describeImport)).toEqual([]);
  });

  it('touches the outside world only in its shell', () => {
    const pure = sources.filter((file) => !SHELL.some((place) => file.startsWith(place)));
    const importing = imports.filter(({ from, target }) => pure.includes(from) && OUTSIDE_MODULES.test(target));
    expect(importing.map(describeImport)).toEqual([]);
    expect(pure.filter((file) => OUTSIDE_GLOBALS.test(withoutComments(textOf(file))))).toEqual([]);
  });

  it.each(['src/cli.ts', 'src/action.ts'])('starts %s without the packages that are slow to load', (entry) => {
    const loaded = loadedWith(entry);
    expect(sources).toContain(entry);
    expect(LAZY_PACKAGES.filter((name) => loaded.has(name))).toEqual([]);
  });

  it.each(['src/cli.ts', 'src/action.ts', 'src/scan.ts'])('starts %s without the table of policy aliases', (entry) => {
    const loaded = loadedWith(entry);
    expect(sources).toContain(entry);
    expect([...loaded].filter((file) => file.startsWith('src/policy/aliases/'))).toEqual([]);
  });

  it(`keeps every file under ${LONGEST_FILE} lines`, () => {
    const long = ['src', 'scripts', 'bench', 'test']
      .flatMap(filesOf)
      .map((file) => ({ file, lines: textOf(file).split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });
});
