/** Exemptions: from what, for which resources, until when. */
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/expand/resource.js';
import { expandFiles } from '../../support/memory-repository.js';
import { read } from '../../support/policy-sources.js';
import { AUTHORIZATION, assignment, definition, exports, initiative, SUBSCRIPTION } from './policies.js';

const RG = `${SUBSCRIPTION}/resourceGroups/rg`;
const MG = '/providers/Microsoft.Management/managementGroups/mg';
const ASSIGNMENT = `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/a`;

function exemption(scope: string, properties: Readonly<Record<string, unknown>> = {}) {
  const common = { policyAssignmentId: ASSIGNMENT, exemptionCategory: 'Waiver' };
  return { id: `${scope}${AUTHORIZATION}/policyExemptions/e`, name: 'e', properties: { ...common, ...properties } };
}

/** A storage account in the resource group `rg` of the subscription. */
function account(group = "resourceGroup('00000000-0000-0000-0000-000000000001', 'rg')"): Resource {
  const files = {
    'main.bicep': `targetScope = 'subscription'\nmodule m 'm.bicep' = {\n  name: 'm'\n  scope: ${group}\n}\n`,
    'm.bicep':
      "resource r 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: 'st'\n  location: 'westeurope'\n}\n",
  };
  const found = expandFiles(files).expansions.flatMap(({ resources }) => resources);
  return found.find(({ address }) => address.endsWith('/r')) ?? expect.fail();
}

/** The exemptions from each policy that is assigned. */
async function exemptionsFrom(...files: readonly unknown[]) {
  const { policies, said } = await read(
    exports(
      definition('own', {}),
      initiative('set', {}, {}),
      assignment('a', 'set', {}, 'policySetDefinitions'),
      ...files,
    ),
  );
  return { exemptions: policies.flatMap((policy) => policy.exemptions), said };
}

describe('an exemption covers', () => {
  test.each<[string, unknown, boolean | 'unknown', string | undefined]>([
    ['what lies in its resource group', exemption(RG), true, undefined],
    ['nothing in another', exemption(`${SUBSCRIPTION}/resourceGroups/x`), false, undefined],
    ['the resource it is for', exemption(`${RG}/providers/Microsoft.Storage/storageAccounts/st`), true, undefined],
    ['no other resource', exemption(`${RG}/providers/Microsoft.Storage/storageAccounts/other`), false, undefined],
    ['everything where it is as wide as the assignment', exemption(SUBSCRIPTION), true, undefined],
    [
      'nobody knows what in a management group',
      exemption(MG),
      'unknown',
      'what is in the management group is not known',
    ],
    [
      'only what its selectors pick',
      exemption(RG, { resourceSelectors: [{ selectors: [{ kind: 'resourceLocation', in: ['eastus'] }] }] }),
      false,
      undefined,
    ],
  ])('%s', async (_, file, truth, because) => {
    const { exemptions, said } = await exemptionsFrom(file);
    const judgement = exemptions[0]?.covers(account());
    expect(said).toEqual([]);
    expect([judgement?.truth, judgement?.evidence[0]?.because]).toEqual([truth, because]);
  });

  test('nobody knows what if no file says where it holds', async () => {
    const { id: _, ...plainly } = exemption(RG);
    const { exemptions } = await exemptionsFrom(plainly);
    expect(exemptions.map((one) => one.covers(account()).truth)).toEqual(['unknown']);
  });

  test('nobody knows what of a deployment that names no resource group', async () => {
    const { exemptions } = await exemptionsFrom(exemption(RG));
    const text = "resource r 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: 'st'\n}\n";
    const [one] = expandFiles({ 'main.bicep': text }).expansions.flatMap(({ resources }) => resources);
    expect(exemptions[0]?.covers(one ?? expect.fail()).truth).toBe('unknown');
  });
});

describe('an exemption is over', () => {
  test.each([
    [undefined, false],
    [null, false],
    ['', false],
    ['2026-11-27T23:59:59.0000000Z', true],
    ['2026-11-27', true],
    ['2026-11-28T00:00:00Z', true],
    ['2026-11-28T00:00:00.0000000Z', true],
    ['2026-11-28', true],
    ['2026-11-28T00:00:01Z', false],
    ['2026-11-28T23:59:00+02:00', false],
    ['2027-01-31T00:00:00Z', false],
  ])('if it ends on %j: %s', async (expiresOn, isOver) => {
    const { exemptions, said } = await exemptionsFrom(exemption(RG, { expiresOn }));
    expect(exemptions.map((one) => one.isExpired('2026-11-28'))).toEqual([isOver]);
    expect(exemptions[0]?.expiresOn).toBe(expiresOn === null || expiresOn === '' ? undefined : expiresOn);
    expect(said).toEqual([]);
  });

  test.each([
    ['31.01.2027', "'expiresOn' of the exemption 'e' has to be a time such as 2027-01-31T00:00:00Z, not '31.01.2027'."],
    ['2027-02-30', "'expiresOn' of the exemption 'e' has to be a time such as 2027-01-31T00:00:00Z, not '2027-02-30'."],
  ])('if nobody can read when it ends: %s', async (expiresOn, message) => {
    const { exemptions, said } = await exemptionsFrom(exemption(RG, { expiresOn }));
    expect(exemptions.map((one) => one.isExpired('2026-11-28'))).toEqual([true]);
    expect(said).toEqual([`policy-invalid 3.json:7:18 ${message}`]);
  });

  test('if only the deployment knows when it ends', async () => {
    const { policies, said } = await read({
      'own.json': definition('own', {}),
      'a.json': assignment('a', 'own', {}),
      'main.bicep': `targetScope = 'subscription'
param now string = utcNow()
resource e 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = {
  name: 'e'
  properties: {
    policyAssignmentId: '${ASSIGNMENT}'
    exemptionCategory: 'Mitigated'
    expiresOn: dateTimeAdd(now, 'P30D')
  }
}
`,
    });
    expect(policies[0]?.exemptions.map((one) => [one.expiresOn, one.isExpired('2026-11-28')])).toEqual([
      [undefined, true],
    ]);
    expect(said).toEqual([
      "policy-invalid main.bicep:8:16 When the exemption 'e' ends is not known, so it counts as ended.",
    ]);
  });
});

describe('an exemption is from', () => {
  test.each<[string, Readonly<Record<string, unknown>>, readonly (readonly string[])[]]>([
    ['all policies of the assignment', {}, [[]]],
    ['one of them', { policyDefinitionReferenceIds: ['ONE'] }, [['one']]],
    ['one of them among others', { policyDefinitionReferenceIds: ['two', 'one'] }, [['one']]],
    ['others', { policyDefinitionReferenceIds: ['two'] }, []],
  ])('%s', async (_, properties, references) => {
    const { exemptions, said } = await exemptionsFrom(exemption(RG, properties));
    expect(exemptions.map((one) => one.referenceIds)).toEqual(references);
    expect(said).toEqual([]);
  });

  test.each([
    [
      'nothing that is assigned here',
      { policyAssignmentId: `${ASSIGNMENT}2` },
      `policy-unavailable 3.json:5:27 The exemption 'e' excuses nothing here: '${ASSIGNMENT}2' is not assigned in the files of policies.`,
    ],
    [
      'the assignment of that name elsewhere',
      { policyAssignmentId: `${MG}${AUTHORIZATION}/policyAssignments/a` },
      `policy-unavailable 3.json:5:27 The exemption 'e' excuses nothing here: '${MG}${AUTHORIZATION}/policyAssignments/a' is not assigned in the files of policies.`,
    ],
    [
      'nothing that can be told',
      { policyAssignmentId: null },
      "policy-invalid 3.json:3:3 From what the exemption 'e' is is not said: it needs 'policyAssignmentId'.",
    ],
  ])('%s', async (_, properties, message) => {
    const { exemptions, said } = await exemptionsFrom(exemption(RG, properties));
    expect(exemptions).toEqual([]);
    expect(said).toEqual([message]);
  });

  test.each([
    ['waver', "policy-invalid 3.json:6:26 'exemptionCategory' cannot be 'waver'; did you mean 'Waiver'?"],
    [
      null,
      "policy-invalid 3.json:3:3 The exemption 'e' needs an 'exemptionCategory' that is known: Waiver or Mitigated.",
    ],
  ])('nothing in the category %s', async (exemptionCategory, message) => {
    const { exemptions, said } = await exemptionsFrom(exemption(RG, { exemptionCategory }));
    expect(exemptions).toEqual([]);
    expect(said).toEqual([message]);
  });
});
