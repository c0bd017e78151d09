import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { supportAccount } from '../../../src/rules/identity/support-account.js';
import { resource } from '../../support/bicep.js';
import { WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';
import { expandFiles } from '../../support/memory-repository.js';
import { foundIn, testRule } from '../../support/rule-tester.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

/** A role assignment; the lines stand in its properties behind role and principal, from line 6. */
function assignment(lines: string, role = READER): string {
  return resource(
    'assignment',
    'Microsoft.Authorization/roleAssignments@2022-04-01',
    "name: guid('a')",
    [
      `roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')`,
      "principalId: '00000000-0000-0000-0000-0000000000bb'",
      lines,
    ].join('\n'),
  );
}

testRule(supportAccount, {
  valid: {
    'another account': assignment(''),
  },
  invalid: {
    'named in the description': {
      files: assignment("description: 'for Microsoft-AzureML-Support-App-westeurope'"),
      found: [[6, 5, 'account', 'low']],
    },
    'as a contributor': {
      files: assignment("description: 'for Microsoft-AzureML-Support-App-westeurope'", CONTRIBUTOR),
      found: [[6, 5, 'account']],
    },
  },
  unknown: {
    'named or not': {
      files: `param isOld bool\n${assignment("description: isOld ? 'Microsoft-AzureML-Support-App-westeurope' : 'jobs'")}`,
      found: [[7, 5, 'account', 'low']],
    },
  },
});

describe('an account that Terraform looks up', () => {
  it.each([
    ['by its name', 'Microsoft-AzureML-Support-App-westeurope', [['AML-IDN-023', 'fail', 8, 3, 'account']]],
    [
      'by a name with a region',
      `Microsoft-AzureML-Support-App-\${var.region}`,
      [['AML-IDN-023', 'fail', 8, 3, 'account']],
    ],
    ['by the name of another', 'Contoso Machine Learning', []],
  ] as const)('%s', (_name, account, found) => {
    const text = `data "azuread_service_principal" "account" {
  display_name = "${account}"
}

resource "azurerm_role_assignment" "account" {
  scope                = "/subscriptions/00000000-0000-0000-0000-0000000000aa"
  role_definition_name = "Contributor"
  principal_id         = data.azuread_service_principal.account.object_id
}

variable "region" {
  type = string
}
`;
    const [expansion] = expandFiles({ 'main.tf': text }).expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    expect(foundIn(runRules(expansion, [supportAccount], {}, new DiagnosticBag()))).toEqual(found);
  });
});

const account = (displayName?: string) => ({
  id: '/providers/Microsoft.Graph/servicePrincipals/00000000-0000-0000-0000-0000000000cc',
  displayName,
});
const LEFTOVER = account('Microsoft-AzureML-Support-App-12345');
const NAME = '00000000-0000-0000-0000-0000000000cc';
const cluster = (createdOn?: string) => ({
  id: `${WORKSPACE}/computes/aks`,
  properties: { computeType: 'AKS', createdOn },
});

testLiveRule(supportAccount, {
  valid: { 'another account': [account('ci')] },
  invalid: {
    'no cluster is attached': {
      bodies: [LEFTOVER, { id: `${WORKSPACE}/computes/cpu`, properties: { computeType: 'AmlCompute' } }],
      found: [['unused', NAME]],
    },
    'a later cluster is attached': {
      bodies: [LEFTOVER, cluster('2022-01-01T00:00:00Z')],
      found: [['replaced', NAME]],
    },
    'an older cluster is attached': {
      bodies: [LEFTOVER, cluster('2021-05-13T23:59:59Z')],
      found: [['needed', NAME]],
    },
    'a cluster of unknown age is attached': { bodies: [LEFTOVER, cluster()], found: [['needed', NAME]] },
  },
  unknown: { 'an account without a name': { bodies: [account()], found: [['unused', NAME]] } },
});
