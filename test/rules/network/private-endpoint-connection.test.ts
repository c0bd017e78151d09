import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { privateEndpointConnection } from '../../../src/rules/network/private-endpoint-connection.js';
import { child, dependency, privateEndpoint, workspace } from '../../support/bicep.js';
import { expansionOf, resourceFrom } from '../../support/resources.js';
import { testRule } from '../../support/rule-tester.js';

const VAULT = dependency('Microsoft.KeyVault/vaults', '') + workspace('keyVault: dep.id');
const ACCOUNT = dependency('Microsoft.Storage/storageAccounts', '') + workspace('storageAccount: dep.id');
const MANUAL = 'manualPrivateLinkServiceConnections';
const OTHERS = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers';
const ENDPOINT = `${OTHERS}/Microsoft.Network/privateEndpoints/pe-other`;
/** Its status stands on line 5, or on line 6 if it names an endpoint. */
const approval = (status: string, endpoint?: string) =>
  child(
    'privateEndpointConnections',
    [
      ...(endpoint === undefined ? [] : [`privateEndpoint: { id: ${endpoint} }`]),
      `privateLinkServiceConnectionState: { status: ${status} }`,
    ].join('\n'),
  ) + workspace('');

testRule(privateEndpointConnection, {
  valid: {
    'the group of a vault': privateEndpoint('dep.id', { group: 'vault' }) + VAULT,
    'the group of a workspace': privateEndpoint('ws.id', { group: 'AmlWorkspace' }) + workspace(''),
    'files in the second region': privateEndpoint('dep.id', { group: 'blob_secondary' }) + ACCOUNT,
    'a website in an account': privateEndpoint('dep.id', { group: 'web' }) + ACCOUNT,
    'a request for a vault of others':
      privateEndpoint('dep.id', { group: 'vault', list: MANUAL }) +
      "resource dep 'Microsoft.KeyVault/vaults@2023-05-01' existing = { name: 'dep' }\n" +
      workspace('keyVault: dep.id'),
    'an own endpoint that is let in': approval("'Approved'", 'pe.id') + privateEndpoint('ws.id'),
    'an endpoint in the subscription of the deployment': approval(
      "'Approved'",
      "resourceId('Microsoft.Network/privateEndpoints', 'pe')",
    ),
    'an endpoint that is refused': approval("'Rejected'", `'${ENDPOINT}'`),
  },
  invalid: {
    'the group of an account for a vault': {
      files: privateEndpoint('dep.id', { group: 'blob' }) + VAULT,
      found: [[5, 75, 'group']],
      says: ["Ask for 'vault' in groupIds"],
    },
    'the group of a registry for a workspace': {
      files: privateEndpoint('ws.id', { group: 'amlregistry' }) + workspace(''),
      found: [[5, 74, 'group']],
    },
    'a group of nothing for a workspace that is declared elsewhere': {
      files: privateEndpoint(`'${OTHERS}/Microsoft.MachineLearningServices/workspaces/mlw'`, { group: 'workspace' }),
      found: [[5, 199, 'group']],
    },
    'no group': {
      files: privateEndpoint('dep.id', { group: 'vault' }).replace("groupIds: ['vault']", 'groupIds: []') + VAULT,
      found: [[5, 64, 'group']],
    },
    'a request for what is declared beside it': {
      files: privateEndpoint('dep.id', { group: 'vault', list: MANUAL }) + VAULT,
      found: [[5, 7, 'manual']],
    },
    'an endpoint of another subscription that is let in': {
      files: approval("'Approved'", `'${ENDPOINT}'`),
      found: [[6, 42, 'approval']],
    },
    'an endpoint of a subscription that is not listed': {
      files: approval("'Approved'", `'${ENDPOINT}'`),
      settings: { subscriptions: ['22222222-2222-2222-2222-222222222222'] },
      found: [[6, 42, 'approval']],
    },
    'nothing of a subscription that is listed': {
      files: approval("'Approved'", `'${ENDPOINT}'`),
      settings: { subscriptions: ['11111111-1111-1111-1111-111111111111'] },
      found: [],
    },
    'an endpoint that nobody names is let in': { files: approval("'Approved'"), found: [[5, 42, 'approval']] },
    'a connection left alone': { files: approval("'Pending'", "'x'"), found: [[6, 42, 'pending']] },
  },
  unknown: {
    'a group of a parameter': {
      files: `param group string\n${privateEndpoint('dep.id', { group: 'blob' }).replace("'blob'", 'group')}${VAULT}`,
      found: [[6, 64, 'group']],
    },
    'groups of a parameter': {
      files: `param groups array\n${privateEndpoint('dep.id').replace("['amlworkspace']", 'groups')}${VAULT}`,
      found: [[6, 64, 'group']],
    },
    'an endpoint of a parameter': {
      files: `param id string\n${approval("'Approved'", 'id')}`,
      found: [[7, 42, 'approval']],
    },
    'a state of a parameter': {
      files: `param state string\n${approval('state')}`,
      found: [
        [6, 42, 'approval'],
        [6, 42, 'pending'],
      ],
    },
  },
  silent: {
    'an endpoint of something else':
      privateEndpoint('dep.id', { group: 'blob' }) + dependency('Microsoft.KeyVault/vaults', ''),
    'an endpoint for what has no known groups': privateEndpoint("'/subscriptions/a'"),
  },
});

describe('AML-NET-124 of what is deployed', () => {
  /** `status message` of the rule about a workspace that lists one connection. */
  function answers(status: string, subscriptions: readonly string[] = []): readonly string[] {
    const connection = { privateEndpoint: { id: ENDPOINT }, privateLinkServiceConnectionState: { status } };
    const workspaces = resourceFrom({
      type: 'Microsoft.MachineLearningServices/workspaces',
      name: 'mlw',
      form: 'live',
      body: { properties: { privateEndpointConnections: [{ properties: connection }] } },
    });
    const settings = new Map([['AML-NET-124', { settings: { subscriptions } }]]);
    const options = { settings };
    const { results } = runRules(expansionOf([workspaces]), [privateEndpointConnection], options, new DiagnosticBag());
    return results.flatMap(({ outcomes }) => outcomes.map(({ status: verdict, message }) => `${verdict} ${message}`));
  }

  it.each([
    ['Approved', 'pass pending'],
    ['Pending', 'fail pending'],
    ['Rejected', 'fail pending'],
    ['Disconnected', 'fail pending'],
  ])('%s: %s', (status, expected) => {
    expect(answers(status)).toEqual([expected]);
  });

  it('knows foreign endpoints by the list of subscriptions', () => {
    expect(answers('Approved', ['11111111-1111-1111-1111-111111111111'])).toEqual(['pass pending', 'pass approval']);
    expect(answers('Approved', ['22222222-2222-2222-2222-222222222222'])).toEqual(['pass pending', 'fail approval']);
  });
});
