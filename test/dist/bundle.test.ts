/** What stands in dist/, and that licenses.txt names every package that does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly main?: string;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages: locked }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  textOf('package-lock.json'),
);

function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The folder of a package as one in `from` finds it; undefined if it is not installed for it. */
function folderOf(name: string, from: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    const folder = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (locked[folder] !== undefined) return folder;
    if (place === '') return undefined;
  }
}

/** The dependencies of the project that its sources import. */
function imported(): readonly string[] {
  const { dependencies = {} }: Manifest = JSON.parse(textOf('package.json'));
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => textOf(path.join('src', file)));
  return Object.keys(dependencies).filter((name) =>
    sources.some((text) => text.includes(`from '${name}'`) || text.includes(`import('${name}')`)),
  );
}

/** Folders of everything those packages need at run time, by the lock file. */
function needed(): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = imported().map((name) => folderOf(name, ''));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    const here = folder;
    const names = Object.keys(locked[folder]?.dependencies ?? {});
    waiting.push(...names.map((name) => folderOf(name, here)).filter((found) => found !== undefined));
  }
  return reached;
}

/** True if a package holds code; some hold only types. */
function holdsCode(folder: string): boolean {
  const { main, exports }: Manifest = JSON.parse(textOf(`${folder}/package.json`));
  return exports !== undefined || (main !== undefined && main !== '');
}

function identityOf(folder: string): string {
  return `${folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${locked[folder]?.version}`;
}

/**
 * Packages of the Azure SDK of which nothing is used at run time, so that the bundler leaves them out. Of msal-common there are two
 * versions: the one left out is that of msal-browser.
 */
const SHAKEN_OUT = [
  '@azure/abort-controller',
  '@azure/core-auth',
  '@azure/core-paging',
  '@azure/msal-browser',
  '@azure/msal-common',
];

describe('dist', () => {
  const files = readdirSync(path.join(ROOT, 'dist'));

  it('holds the two entries, their chunks and nothing else', () => {
    const rest = files.filter((file) => !/^\d+\.main\.js$/.test(file)).sort();
    expect(rest).toEqual(['cli.js', 'index.js', 'licenses.txt', 'main.js', 'package.json']);
    expect(JSON.parse(textOf('dist/package.json'))).toEqual({ type: 'module' });
  });

  it('names every bundled package with its licence', () => {
    const named = [...textOf('dist/licenses.txt').matchAll(/^(\S+@\S+)\nLicence: (.+)$/gm)];
    const names = named.map(([, name = '']) => name);
    const versions = new Set(
      Object.keys(locked)
        .filter((folder) => folder !== '')
        .map(identityOf),
    );
    expect(names.filter((name) => !versions.has(name))).toEqual([]);
    const direct = imported().map((name) => identityOf(`node_modules/${name}`));
    expect(direct.filter((name) => !names.includes(name))).toEqual([]);
    const absent = [...needed()]
      .filter(holdsCode)
      .map(identityOf)
      .filter((name) => !names.includes(name));
    expect(absent.map((name) => name.slice(0, name.lastIndexOf('@'))).sort()).toEqual(SHAKEN_OUT);
    expect(named.every(([, , licence = '']) => /MIT|ISC|BSD|Apache|BlueOak/.test(licence))).toBe(true);
  });

  it('names no folder of the machine that built it', () => {
    expect(files.filter((file) => textOf(`dist/${file}`).includes(path.dirname(path.join(ROOT, 'dist'))))).toEqual([]);
  });
});
