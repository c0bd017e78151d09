/** Workspaces in Bicep for tests of the whole program. */

export function workspace(publicNetworkAccess: string, more = ''): string {
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

export const OPEN = workspace("'Enabled'");
export const CLOSED = workspace("'Disabled'");
/** Whether it is open depends on a parameter that nothing sets. */
export const UNDECIDED = workspace('access', 'param access string');
/** Closed, beside a module that does not exist. */
export const INCOMPLETE = `${CLOSED}module m 'missing.bicep' = {\n  name: 'm'\n}\n`;
