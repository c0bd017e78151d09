/** Reads policies out of files that exist only in the test. */

import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { AssignedPolicies, AssignedPolicy } from '../../src/policy/assignment.js';
import { assignedPolicies } from '../../src/policy/sources/assigned-policies.js';
import type { PolicyResolver } from '../../src/policy/sources/resolving.js';
import { printDiagnostic, repositoryOf } from './memory-repository.js';
import { plain } from './plain.js';

export interface Read extends AssignedPolicies {
  /** `code file:line:column message`. */
  readonly said: readonly string[];
}

export async function read(
  files: Readonly<Record<string, unknown>>,
  named: readonly string[] = [],
  resolver?: PolicyResolver,
  bag = new DiagnosticBag(),
): Promise<Read> {
  const texts = Object.entries(files).map(([path, content]) => [path, asText(content)] as const);
  const options = { limits: DEFAULT_LIMITS, clock: () => 0, resolver };
  const found = await assignedPolicies(repositoryOf(Object.fromEntries(texts)), named, options, bag);
  return { ...found, said: bag.all.map(printDiagnostic) };
}

function asText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content, undefined, 2);
}

/** A policy in short: what is the same whatever form it is written in. */
export function short({ definition, parameters, assignment, initiative, effectOverride, exemptions }: AssignedPolicy) {
  return {
    definition: definition.name,
    called: definition.displayName,
    parameters: Object.fromEntries([...parameters].map(([name, value]) => [name, plain(value)])),
    assignment: assignment && {
      name: assignment.name,
      called: assignment.displayName,
      id: assignment.id,
      notEnforced: assignment.notEnforced,
      message: assignment.nonComplianceMessage,
    },
    initiative,
    override: effectOverride && plain(effectOverride),
    exemptions: exemptions.map(({ name, category, expiresOn, referenceIds }) => ({
      name,
      category,
      expiresOn,
      referenceIds,
    })),
  };
}
