/**
 * Addresses as plans write them: `module.ml["eu"].data.azurerm_subnet.this[0]`.
 * Source: developer.hashicorp.com/terraform/cli/state/resource-addressing.
 */

/** A module call on the way to a resource, with the index or key of its copy. */
export interface ModuleStep {
  readonly name: string;
  /** `[0]`, `["eu"]`; empty for the only copy. */
  readonly suffix: string;
}

export interface PlanAddress {
  readonly modules: readonly ModuleStep[];
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** Of the resource's own copy. */
  readonly suffix: string;
}

/** One part of an address or a reference: a name, or an index or key in brackets. */
export type Part = { readonly name: string } | { readonly key: string | number };

/** The parts of an address or reference; undefined if it is neither. */
export function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    if (match === null) return undefined;
    const [whole, name, index, key, all] = match;
    const isFirst = at === 0;
    if (name !== undefined && whole.startsWith('.') === !isFirst) parts.push({ name });
    else if (index !== undefined && !isFirst) parts.push({ key: Number(index) });
    else if (key !== undefined && !isFirst) parts.push({ key: unquoted(key) });
    else if (all !== undefined && !isFirst) parts.push({ key: all });
    else return undefined;
    at += whole.length;
  }
  return parts;
}

const PART = /\.?([\p{ID_Start}_][\p{ID_Continue}-]*)|\[(\d{1,15})\]|\["((?:[^"\\]|\\.)*)"\]|\[(\*)\]/uy;

/** Module calls in one address. */
const MOST_MODULES = 100;

/** A key as Terraform quotes it: `"` and `\` behind a backslash, `${` and `%{` with their sign doubled. */
function unquoted(key: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return key
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (whole, short, long, other) => {
      const code = Number.parseInt(short ?? long ?? '', 16);
      if (Number.isNaN(code)) return escapes[other] ?? other;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/([$%])\1\{/g, '$1{');
}

/** `[0]`, `["key"]`, spelled as the evaluation of configuration spells them. */
export function suffixOf(key: string | number): string {
  return `[${JSON.stringify(key)}]`;
}

/** The address of a resource; undefined if the text is none. */
export function parseAddress(text: string): PlanAddress | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const modules: ModuleStep[] = [];
  let at = 0;
  while (nameAt(parts, at) === 'module') {
    const name = nameAt(parts, at + 1);
    if (name === undefined || modules.length >= MOST_MODULES) return undefined;
    const suffix = keyAt(parts, at + 2);
    modules.push({ name, suffix });
    at += suffix === '' ? 2 : 3;
  }
  const mode = nameAt(parts, at) === 'data' ? 'data' : 'managed';
  if (mode === 'data') at++;
  const [type, name, suffix] = [nameAt(parts, at), nameAt(parts, at + 1), keyAt(parts, at + 2)];
  if (type === undefined || name === undefined) return undefined;
  return parts.length === at + (suffix === '' ? 2 : 3) ? { modules, mode, type, name, suffix } : undefined;
}

export function nameAt(parts: readonly Part[], at: number): string | undefined {
  const part = parts[at];
  return part !== undefined && 'name' in part ? part.name : undefined;
}

/** The index or key at a place as a suffix; empty if there is none. */
export function keyAt(parts: readonly Part[], at: number): string {
  const part = parts[at];
  return part !== undefined && 'key' in part ? suffixOf(part.key) : '';
}

/** `module.ml["eu"].`; empty for the root module. */
export function modulePrefix(modules: readonly ModuleStep[]): string {
  return modules.map(({ name, suffix }) => `module.${name}${suffix}.`).join('');
}

/** `data.azurerm_subnet.this` or `azurerm_subnet.this`: what the module's configuration calls it. */
export function declaredName({ mode, type, name }: Pick<PlanAddress, 'mode' | 'type' | 'name'>): string {
  return `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}

/** The address spelled as the evaluation of configuration spells it. */
export function addressText(address: PlanAddress): string {
  return `${modulePrefix(address.modules)}${declaredName(address)}${address.suffix}`;
}

/** The address without indexes and keys: equal for all copies of one declaration. */
export function declarationPath(address: PlanAddress): string {
  return `${address.modules.map(({ name }) => `module.${name}.`).join('')}${declaredName(address)}`;
}
