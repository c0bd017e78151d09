/**
 * The environments of Enterprise Azure Policy as Code (EPAC): what the global settings exclude in each of them.
 * https://azure.github.io/enterprise-azure-policy-as-code/definitions-and-global-settings/
 */
import type { ObjectValue, Value } from '../../expand/value.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { itemsOf, textIn, writtenIn } from './declaration.js';

export interface Environments {
  /** The scopes that are excluded from every assignment in the environment. */
  notScopesOf(environment: string): readonly Value[];
}

export function isGlobalSettings(root: Value): boolean {
  return writtenIn(root, 'pacEnvironments') !== undefined;
}

/** @param settings the roots of all files of global settings */
export function environmentsOf(settings: readonly Value[], bag: DiagnosticBag): Environments {
  const byName = new Map<string, Value[]>();
  const add = (name: string, values: readonly Value[]) =>
    void byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), ...values]);
  for (const root of settings) {
    for (const environment of itemsOf(writtenIn(root, 'pacEnvironments'), "'pacEnvironments'", bag)) {
      const name = textIn(environment, 'pacSelector');
      if (name !== undefined) add(name, itemsOf(writtenIn(environment, 'globalNotScopes'), "'globalNotScopes'", bag));
    }
    // Older releases have them beside the environments, by name.
    const shared = writtenIn(root, 'globalNotScopes');
    if (shared?.kind === 'object')
      for (const [name, { value }] of shared.members) add(name, value.kind === 'array' ? value.items : [value]);
  }
  return { notScopesOf: (name) => [...(byName.get(name.toLowerCase()) ?? []), ...(byName.get('*') ?? [])] };
}

/** What an object of lists by environment has for one of them and for all. */
export function inEveryEnvironment(lists: ObjectValue, environment: string): readonly Value[] {
  return [lists.members.get(environment.toLowerCase()), lists.members.get('*')].flatMap((member) => {
    if (member === undefined) return [];
    return member.value.kind === 'array' ? member.value.items : [member.value];
  });
}
