/** Calls of published modules, expanded in memory. */
import type { Resource } from '../../../../src/expand/resource.js';
import type { Value } from '../../../../src/expand/value.js';
import { memberOf } from '../../../../src/expand/values.js';
import { SourceFile } from '../../../../src/inputs/source-file.js';
import { expandFiles, printDiagnostic } from '../../../support/memory-repository.js';
import { headline, place, plain } from '../../../support/plain.js';

export interface Called {
  readonly resources: readonly Resource[];
  /** `address reference version` of what counts as not read. */
  readonly unresolved: readonly string[];
  readonly complete: boolean;
  readonly diagnostics: readonly string[];
  /** The files that anything in the expansion points into. */
  readonly sources: readonly string[];
  resource(address: string): Resource;
}

/** The expansion of `main.tf`, with other files beside it. */
export function called(text: string, files: Readonly<Record<string, string>> = {}): Called {
  const { expansions, diagnostics } = expandFiles({ 'main.tf': text, ...files });
  const roots = expansions.filter(({ entryPoint }) => !entryPoint.startsWith('.terraform'));
  const [only] = roots;
  if (only === undefined || roots.length !== 1) throw new Error(`${roots.length} expansions`);
  const { resources } = only;
  return {
    resources,
    unresolved: only.unresolvedModules.map(({ address, reference }) => `${address} ${reference}`),
    complete: only.complete,
    diagnostics: diagnostics.map(printDiagnostic),
    sources: sourcesIn([only, diagnostics]),
    resource: (address) => {
      const found = resources.find((resource) => resource.address === address);
      if (found === undefined) throw new Error(`no ${address} in ${resources.map(headline).join(', ')}`);
      return found;
    },
  };
}

function sourcesIn(whole: unknown): readonly string[] {
  const paths = new Set<string>();
  const seen = new Set<unknown>();
  const rest = [whole];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (one instanceof SourceFile) paths.add(one.path);
    else rest.push(...(one instanceof Map || one instanceof Set ? one.values() : Object.values(one)));
  }
  return [...paths].sort();
}

/** A call of `Azure/avm-res-NAME/azurerm`; the arguments start in line 4. */
export function call(name: string, version: string, args: string, label = 'm'): string {
  return `module "${label}" {\n  source  = "Azure/avm-res-${name}/azurerm"\n  version = "${version}"\n  ${args}\n}\n`;
}

function found(resource: Resource, path: string) {
  const names = path.split('.');
  let value: Value = resource.body;
  for (const [index, name] of names.entries()) {
    const member = memberOf(value, name);
    if (member === undefined || index === names.length - 1) return member;
    value = member.value;
  }
  return undefined;
}

/** A property of the body by its path, in short notation. */
export function at(resource: Resource, path: string): unknown {
  const member = found(resource, path);
  return member === undefined ? undefined : plain(member.value);
}

/** Where a property of the body stands: `main.tf:4:3-4:20`. */
export function placeOf(resource: Resource, path: string): string | undefined {
  const member = found(resource, path);
  return member === undefined ? undefined : place(member.span);
}

/** What a property of the body takes for granted. */
export function assumed(resource: Resource, path: string): readonly string[] {
  const steps = found(resource, path)?.value.origin.steps ?? [];
  return steps.filter(({ role }) => role === 'default').map(({ name }) => name);
}
