// Which packages stand in the bundle, by the bundler's own account, and under which licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EVERYTHING = Object.fromEntries(
  ['Type', 'Layer', 'CacheStatus', 'Attributes', 'Path', 'Extension'].map((kind) => [`groupModulesBy${kind}`, false]),
);

/**
 * The packages whose modules are in the bundle, name and version to folder, sorted.
 * @param {import('webpack').Stats} stats of the finished bundle
 * @param {string} root folder that holds node_modules
 * @returns {Map<string, string>}
 */
export function bundledPackages(stats, root) {
  const { modules = [] } = stats.toJson({
    ...EVERYTHING,
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Number.POSITIVE_INFINITY,
    nestedModulesSpace: Number.POSITIVE_INFINITY,
  });
  const folders = new Set();
  const pending = [...modules];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    const folder = packageFolder(module.nameForCondition ?? module.name ?? '');
    if (folder !== undefined) folders.add(join(root, folder));
    pending.push(...(module.modules ?? []));
  }
  const named = [...folders].map((folder) => {
    const { name, version } = manifestOf(folder);
    return [`${name}@${version}`, folder];
  });
  return new Map(named.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The folder of the package that a module's path lies in, from the outermost node_modules; undefined for our own. */
function packageFolder(path) {
  return /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * The text of licenses.txt: a heading for each package, then its licence file. A package without a licence file is named
 * with the licence its manifest states; one that states none fails the build.
 * @param {Map<string, string>} packages
 */
export function licenceText(packages) {
  const parts = [...packages].map(([name, folder]) => {
    const { license } = manifestOf(folder);
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
    if (typeof license !== 'string') throw new Error(`${name} does not state its licence`);
    const text = file === undefined ? '' : `\n${readText(join(folder, file)).trim()}\n`;
    return `${name}\nLicence: ${license}\n${text}`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

function readText(path) {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
    : '';
}
