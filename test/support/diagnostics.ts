/** Bicep text of diagnostic settings for rule tables. */
import { resource } from './bicep.js';

export const ALL_LOGS = "logs: [ { categoryGroup: 'allLogs', enabled: true } ]";
export const TO_LOGS = "workspaceId: '/subscriptions/s/workspaces/logs'";

/** A diagnostic setting of the resource `scope`; its properties stand from line 5 of its text on. */
export function setting(lines: string, scope = 'ws', symbol = 'diag', condition?: string): string {
  const name = `scope: ${scope}\n  name: '${symbol}'`;
  const type = 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview';
  return resource(symbol, type, name, lines, condition === undefined ? {} : { condition });
}
