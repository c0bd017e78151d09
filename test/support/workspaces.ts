/** Workspaces in Bicep for tests of the whole program; tables of rules have theirs in bicep.ts. */

/** A workspace with this expression as its network access, in its sixth line. */
export function workspaceWithAccess(publicNetworkAccess: string, more = ''): string {
  return [
    more,
    "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {",
    "  name: 'mlw'",
    "  location: 'westeurope'",
    '  properties: {',
    `    publicNetworkAccess: ${publicNetworkAccess}`,
    '  }',
    '}',
    '',
  ].join('\n');
}

export const OPEN = workspaceWithAccess("'Enabled'");
export const CLOSED = workspaceWithAccess("'Disabled'");
/** Whether it is open depends on a parameter that nothing sets. */
export const UNDECIDED = workspaceWithAccess('access', 'param access string');
/** Closed, beside a module that does not exist. */
export const INCOMPLETE = `${CLOSED}module m 'missing.bicep' = {\n  name: 'm'\n}\n`;
