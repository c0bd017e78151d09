/** The files of src/policy/aliases/data/: one for each namespace of which much is shipped, one for all others, and what lists them. */
import { isMarkedType, MODIFIABLE } from './modifiable.js';
import { isWholeNamespace, namespaceOf, type ShippedType } from './scope.js';
import { writtenType } from './written.js';

export interface DataFile {
  readonly name: string;
  readonly text: string;
}

export interface Commits {
  readonly lists: string;
  readonly policies: string;
}

const OTHERS = 'others';

export function dataFiles(
  types: readonly ShippedType[],
  modified: ReadonlySet<string>,
  commits: Commits,
): readonly DataFile[] {
  const modifiable = new Set([...modified, ...MODIFIABLE]);
  const own = new Set(types.filter(({ isWhole }) => isWhole).map(({ type }) => namespaceOf(type)));
  const names = [...own, OTHERS].sort((one, other) => (fileName(one) < fileName(other) ? -1 : 1));
  const files = names.map((name) => {
    const shipped = types.filter(({ type }) => (own.has(namespaceOf(type)) ? namespaceOf(type) : OTHERS) === name);
    return { name: `${fileName(name)}.ts`, text: dataFile(name, shipped, modifiable) };
  });
  return [...files, { name: 'index.ts', text: indexFile(names, types, commits) }];
}

/** `microsoft.keyvault` is `keyvault`. */
function fileName(namespace: string): string {
  return namespace.replace(/^microsoft\./, '');
}

function constantName(namespace: string): string {
  return `${fileName(namespace).replaceAll('.', '_').toUpperCase()}_ALIASES`;
}

function dataFile(name: string, types: readonly ShippedType[], modifiable: ReadonlySet<string>): string {
  const blocks = types
    .map((type) => writtenType({ ...type, isMarked: isMarkedType(type.type), modifiable }))
    .join('\n');
  const whole = isWholeNamespace(name) ? 'every alias' : 'the aliases that are shipped';
  const of = name === OTHERS ? 'of other namespaces, those that built-in definitions use' : `of ${name}`;
  const head = `/** Written by scripts/policy-aliases.ts: ${whole} ${of}. For the form see table-text.ts, for the sources index.ts. */`;
  return `${head}\nexport const ${constantName(name)} = \`\n${blocks}\n\`;\n`;
}

function indexFile(names: readonly string[], types: readonly ShippedType[], { lists, policies }: Commits): string {
  const whole = [...new Set(types.map(({ type }) => namespaceOf(type)))].filter(isWholeNamespace).sort();
  return [
    '/**',
    ' * Written by scripts/policy-aliases.ts: the aliases of Azure Policy that are shipped. Sources:',
    ` * github.com/maciejporebski/azure-policy-aliases ${lists} (the answers of Get-AzPolicyAlias) and`,
    ` * github.com/Azure/azure-policy ${policies} (what the built-in definitions use).`,
    ' */',
    ...names.map((name) => `import { ${constantName(name)} } from './${fileName(name)}.js';`),
    '',
    '/** Texts in the form of table-text.ts. */',
    'export const ALIAS_TEXTS: readonly string[] = [',
    ...names.map((name) => `  ${constantName(name)},`),
    '];',
    '',
    '/** Lower-cased: namespaces of which every alias is written. */',
    'export const WHOLE_NAMESPACES: ReadonlySet<string> = new Set([',
    ...whole.map((name) => `  '${name}',`),
    ']);',
    '',
  ].join('\n');
}
