/** Bicep text of policies and what is done with them. */
import { resource } from './bicep.js';

/** The ID of a built-in policy, as Bicep. */
export function builtIn(guid: string, kind = 'policyDefinitions'): string {
  return `'/providers/Microsoft.Authorization/${kind}/${guid}'`;
}

/** Workspaces should disable public network access. */
export const PUBLIC_ACCESS = builtIn('438c38d2-3772-465a-a9cc-7a6666a275ce');

/** Secure transfer to storage accounts should be enabled. */
export const SECURE_TRANSFER = builtIn('404c3081-a854-4457-ae30-26a93ef643f9');

/** An assignment `assigned`: the policy stands in line 4, the lines from line 5. */
export function assignment(policy: string, lines = ''): string {
  const properties = `policyDefinitionId: ${policy}${lines === '' ? '' : `\n${lines}`}`;
  return resource('assigned', 'Microsoft.Authorization/policyAssignments@2024-04-01', "name: 'assigned'", properties);
}

/** An initiative `set` named `set` of policies, one in a line from line 5. */
export function initiative(...entries: readonly string[]): string {
  return resource(
    'set',
    'Microsoft.Authorization/policySetDefinitions@2023-04-01',
    "name: 'set'",
    ['policyDefinitions: [', ...entries.map((entry) => `  ${entry}`), ']'].join('\n'),
  );
}

/** A policy `own` of one's own about a resource type. */
export function definition(type: string, effect: string): string {
  return resource(
    'own',
    'Microsoft.Authorization/policyDefinitions@2023-04-01',
    "name: 'own'",
    `policyRule: {\n  if: { field: 'type', equals: '${type}' }\n  then: { effect: '${effect}' }\n}`,
  );
}
