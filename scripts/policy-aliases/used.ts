/** Which aliases the definitions of a checkout of github.com/Azure/azure-policy use. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface UsedAliases {
  readonly definitions: number;
  /** Lower-cased. */
  readonly names: ReadonlySet<string>;
  /** Lower-cased: what operations of `modify` change. */
  readonly modified: ReadonlySet<string>;
}

/** What the definitions with mode All and Indexed use that are not deprecated. Throws if the checkout has none. */
export function usedAliases(checkout: string): UsedAliases {
  const folder = path.join(checkout, 'built-in-policies', 'policyDefinitions');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const names = new Set<string>();
  const modified = new Set<string>();
  let definitions = 0;
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, '');
    const { properties } = JSON.parse(text) as { readonly properties?: Properties };
    if (properties === undefined || !isActive(properties)) continue;
    definitions++;
    const { policyRule } = properties;
    const { deployment: _, ...details } = policyRule?.then?.details ?? {};
    collect([policyRule?.if, details], names);
    for (const { field } of details.operations ?? []) if (field?.includes('/')) modified.add(field.toLowerCase());
  }
  if (definitions === 0) throw new Error(`${folder} has no definitions.`);
  return { definitions, names, modified };
}

interface Properties {
  readonly policyType?: string;
  readonly mode?: string;
  readonly displayName?: string;
  readonly metadata?: { readonly deprecated?: boolean };
  readonly policyRule?: {
    readonly if?: unknown;
    readonly then?: {
      readonly details?: {
        readonly deployment?: unknown;
        readonly operations?: readonly { readonly field?: string }[];
      };
    };
  };
}

function isActive({ policyType, mode = '', displayName = '', metadata }: Properties): boolean {
  const isDeprecated = metadata?.deprecated === true || displayName.toLowerCase().startsWith('[deprecated');
  return policyType === 'BuiltIn' && ['all', 'indexed'].includes(mode.toLowerCase()) && !isDeprecated;
}

const CALL = /\b(?:field|current)\(\s*'([^']+)'/gi;

/** Adds the aliases in `field` members and in calls of `field()` and `current()`. */
function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string') collect(value, names);
    else {
      const isField = key.toLowerCase() === 'field' && !value.startsWith('[');
      const found = [...(isField ? [value] : []), ...[...value.matchAll(CALL)].map(([, name = '']) => name)];
      for (const name of found) if (name.includes('/')) names.add(name.toLowerCase());
    }
  }
}
