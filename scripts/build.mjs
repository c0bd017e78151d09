// Builds what users run: `lib/` by the TypeScript compiler, then `dist/` by ncc.
//
// Both entries are bundled in one pass, so that they share their chunks: a chunk name cannot clash, and the Azure SDK,
// zod and yaml stand in dist/ once. dist/index.js and dist/cli.js only choose which half of dist/main.js to load.
// The output holds no time, no path of this machine and nothing of the Node.js version that ran the build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { bundledPackages, licenceText } from './licences.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LIB = join(ROOT, 'lib');
const DIST = join(ROOT, 'dist');

/** Entry files of dist/ by name: the member of dist/main.js each one runs. */
const ENTRIES = { 'index.js': 'action', 'cli.js': 'cli' };

/** A shell script that a dependency of the Azure SDK carries to open a browser; nothing here signs in through one. */
const UNUSED_ASSETS = new Set(['xdg-open']);

/** Compiles src/ and scripts/ to lib/; ends the build if the compiler finds errors. */
function compile() {
  rmSync(LIB, { recursive: true, force: true });
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const args = [join(typescript, 'bin', 'tsc'), '-p', join(ROOT, 'tsconfig.build.json')];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) throw new Error('the TypeScript compiler reported errors');
}

/**
 * The files of the bundle by name, and the packages in it.
 * @returns {Promise<{ files: Map<string, Buffer | string>, packages: Map<string, string> }>}
 */
async function bundle() {
  const entry = join(LIB, 'main.js');
  const halves = Object.values(ENTRIES).map((name) => `export const ${name} = () => import('./src/${name}.js');\n`);
  writeFileSync(entry, halves.join(''));
  const { code, assets, stats } = await ncc(entry, { filename: 'main.js', cache: false, minify: false, quiet: true });
  const files = new Map([['main.js', code]]);
  for (const [name, asset] of Object.entries(assets)) {
    if (!UNUSED_ASSETS.has(name)) files.set(name, asset.source);
  }
  for (const [file, half] of Object.entries(ENTRIES)) files.set(file, entryText(half));
  return { files, packages: bundledPackages(stats, ROOT) };
}

/** The text of an entry file of dist/. */
function entryText(half) {
  return `#!/usr/bin/env node\n// Built by scripts/build.mjs.\nimport { ${half} } from './main.js';\n\nawait ${half}();\n`;
}

/** Throws if a path of this machine slipped into the bundle: it would run nowhere else and differ in every checkout. */
function assertPortable(files) {
  for (const [name, content] of files) {
    if (content.includes(ROOT)) throw new Error(`dist/${name} contains the path of this checkout`);
  }
}

async function build() {
  compile();
  const { files, packages } = await bundle();
  files.set('licenses.txt', licenceText(packages));
  assertPortable(files);
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  for (const [name, content] of files) writeFileSync(join(DIST, name), content);
  process.stdout.write(`dist/: ${files.size} files, ${packages.size} packages\n`);
}

// ncc throws part of its errors outside its promise, and Node.js would print the source line with them: 4 MB of it.
process.on('uncaughtException', fail);
build().catch(fail);

function fail(error) {
  process.stderr.write(`build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
