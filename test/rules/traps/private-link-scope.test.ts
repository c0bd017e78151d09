/** What Azure Machine Learning needs open although benchmarks want it closed: the modes of a private link scope. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/rules/index.js';
import { resource, workspace } from '../../support/bicep.js';
import { runOn } from '../../support/rule-tester.js';
import { verdicts } from './verdicts.js';

/** A private workspace whose telemetry is in a scope, which stands first, with these modes. */
function scoped(ingestion: string, query: string): string {
  const member = (symbol: string) =>
    resource(
      `${symbol}Scoped`,
      'Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview',
      `parent: ampls\n  name: '${symbol}'`,
      `linkedResourceId: ${symbol}.id`,
    );
  const shut = "publicNetworkAccessForQuery: 'Disabled'\npublicNetworkAccessForIngestion: 'Disabled'";
  return [
    resource(
      'ampls',
      'Microsoft.Insights/privateLinkScopes@2021-07-01-preview',
      "name: 'ampls'",
      `accessModeSettings: { ingestionAccessMode: '${ingestion}', queryAccessMode: '${query}' }`,
    ),
    workspace("publicNetworkAccess: 'Disabled'\napplicationInsights: appi.id"),
    resource(
      'appi',
      'Microsoft.Insights/components@2020-02-02',
      "name: 'appi'",
      `WorkspaceResourceId: log.id\n${shut}`,
    ),
    resource('log', 'Microsoft.OperationalInsights/workspaces@2025-07-01', "name: 'log'", shut),
    member('appi'),
    member('log'),
  ].join('');
}

describe('trap 10: a private link scope of Azure Monitor', () => {
  test('may be open, as Azure Machine Learning asks for, and nothing is said of it', () => {
    const { run } = runOn(scoped('Open', 'Open'), RULES);
    expect(run.findings.filter(({ resource: { address } }) => address.endsWith(':ampls'))).toEqual([]);
    expect(verdicts('AML-NET-109', { 'main.bicep': scoped('Open', 'Open') })).toEqual(['pass']);
  });

  test.each([
    ['PrivateOnly', 'PrivateOnly'],
    ['Open', 'PrivateOnly'],
    ['PrivateOnly', 'Open'],
  ])('with %s and %s is told as a conflict of two demands, and as no more than that', (ingestion, query) => {
    const text = scoped(ingestion, query);
    expect(verdicts('AML-NET-109', { 'main.bicep': text })).toEqual(['fail main.bicep:4 info', 'pass']);
    const [finding] = runOn(text, RULES).run.findings.filter(({ rule }) => rule.id === 'AML-NET-109');
    expect(finding?.message).toContain('Azure Machine Learning asks for mode Open, the benchmark for PrivateOnly');
  });

  test('that is open does not make telemetry public', () => {
    expect(verdicts('AML-NET-108', { 'main.bicep': scoped('Open', 'Open') })).toEqual(['pass']);
  });
});
