/** What is not made without being asked for: fixes that turn somebody away, have no way back, or need something new. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import type { Risk } from '../../src/rules/recipe.js';
import { dependency, privateEndpoint } from '../support/bicep.js';
import { type Files, fixed } from '../support/fixing.js';

const STORAGE = 'Microsoft.Storage/storageAccounts';
const AI = 'Microsoft.CognitiveServices/accounts';

function child(type: string, lines: string): Files {
  const text = `resource it 'Microsoft.MachineLearningServices/workspaces/${type}@2024-10-01' = {\n  name: '${type.replace(/[^/]+/g, 'it')}/it'\n  properties: {\n    ${lines}\n  }\n}\n`;
  return { 'main.bicep': text };
}

function bicep(text: string): Files {
  return { 'main.bicep': text };
}

function terraform(lines: string): Files {
  return { 'main.tf': `resource "azurerm_storage_account" "it" {\n  ${lines}\n}\n` };
}

describe.each<readonly [rule: string, what: string, files: Files, risk: string | undefined]>([
  ['AML-DAT-008', 'nothing but a default opens it', bicep(dependency(STORAGE, '', '2021-09-01')), undefined],
  [
    'AML-DAT-008',
    'somebody opened it',
    bicep(dependency(STORAGE, 'allowBlobPublicAccess: true')),
    'Whoever reads its blobs without sign-in is turned away.',
  ],
  [
    'AML-DAT-008',
    'the provider opens it',
    {
      ...terraform('name = "it"'),
      'versions.tf':
        'terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "4.20.0"\n    }\n  }\n}\n',
    },
    undefined,
  ],
  [
    'AML-DAT-008',
    'somebody opened it in Terraform',
    terraform('allow_nested_items_to_be_public = true'),
    'Whoever reads its blobs without sign-in is turned away.',
  ],
  [
    'AML-ENC-009',
    'storage of Azure',
    child('jobs', "inputs: { a: { uri: 'http://st.blob.core.windows.net/a' } }"),
    undefined,
  ],
  [
    'AML-ENC-009',
    'a host of anybody',
    child('jobs', "inputs: { a: { uri: 'http://contoso.com/a' } }"),
    'Whatever answers there has to do so over TLS, and an asset that exists needs a new version.',
  ],
  [
    'AML-ENC-009',
    'an asset',
    child('models/versions', "modelUri: 'wasb://m@st.blob.core.windows.net/m'"),
    'Whatever answers there has to do so over TLS, and an asset that exists needs a new version.',
  ],
  [
    'AML-NET-129',
    'no private endpoint',
    bicep(dependency(AI, "customSubDomainName: 'ai'", '2024-10-01')),
    'Whoever comes over the public network loses access: have a private endpoint first.',
  ],
  [
    'AML-NET-129',
    'a private endpoint',
    bicep(
      dependency(AI, "customSubDomainName: 'ai'", '2024-10-01') +
        privateEndpoint('dep.id').replace('amlworkspace', 'account'),
    ),
    undefined,
  ],
])('the fix of %s where it is about %s', (rule, _what, files, risk) => {
  test(risk === undefined ? 'is made' : 'waits to be asked for', async () => {
    const { files: after, made, risky } = await fixed(files, { rule, isSafeOnly: true });
    const [warning] = risky.map((one) => one.slice(one.indexOf('. ') + 2));
    expect(warning).toBe(risk);
    expect(made.length > 0).toBe(risk === undefined);
    if (risk === undefined) expect(after).not.toEqual(files);
    else expect(after).toEqual(files);
  });
});

const ofCategories = RULES.filter(({ category }) => ['network', 'encryption', 'data'].includes(category));

/** What no small edit mends, and why. */
const WITHOUT_FIX: Readonly<Record<string, string>> = {
  'AML-NET-003': 'a private endpoint has to be declared',
  'AML-NET-004': 'the zone has to be declared and named by its own name',
  'AML-NET-006': 'a managed network cannot be taken back, and the rules it needs are not known',
  'AML-NET-007': 'the subnet is not known',
  'AML-NET-016': 'a private endpoint has to be declared',
  'AML-NET-020': 'the address in the network is not known',
  'AML-NET-023': 'it takes a gateway, or something like it',
  'AML-NET-102': 'which of the resources or services may come in is not known',
  'AML-NET-104': 'a private endpoint has to be declared',
  'AML-NET-109': 'the scope and what belongs in it are not known',
  'AML-NET-114': 'the addresses that need the ports are not known',
  'AML-NET-115': 'the ports and addresses that are needed are not known',
  'AML-NET-117': 'a firewall and a route to it have to be declared',
  'AML-NET-118': 'where in the order of the rules another one fits is not known',
  'AML-NET-119': 'the region, and the accounts that are needed, are not known',
  'AML-NET-120': 'nodes need another way out first',
  'AML-NET-121': 'the address of the firewall is not known',
  'AML-NET-123': 'the range of a subnet that is in use cannot be changed',
  'AML-NET-124': 'which group or target is meant is not known',
  'AML-NET-125': 'the zone has to be declared and named by its own name',
  'AML-NET-130': 'the findings of the resource itself have the fix',
  'AML-ENC-001': 'the vault and its key are not known',
  'AML-ENC-004': 'the vault and its key are not known',
  'AML-ENC-007': 'the service has to be moved: for TLS it needs a certificate',
  'AML-ENC-105': 'the vault and its key are not known',
  'AML-ENC-106': 'the vault and its key are not known',
  'AML-ENC-112': 'the role has to be given',
  'AML-DAT-001': 'there is no way back, and the rules it needs are not known',
  'AML-DAT-002': 'the hosts that are needed are not known',
  'AML-DAT-003': 'the tags, ports and addresses that are needed are not known',
  'AML-DAT-004': 'whose the resource is is not known',
  'AML-DAT-010': 'the findings of the account itself have the fix',
  'AML-DAT-105': 'the origins that are needed are not known',
};

test('every rule about networks, encryption and data has a fix or a reason to have none', () => {
  const without = ofCategories.filter(({ fixes }) => Object.keys(fixes).length === 0).map(({ id }) => id);
  expect(without.sort()).toEqual(Object.keys(WITHOUT_FIX).sort());
});

/** Message by message, what stands against applying a fix. */
test('risks of the rules about networks, encryption and data', () => {
  const all = ofCategories.flatMap(({ id, fixes }) =>
    Object.entries(fixes).map(([key, recipe]) => [`${id} ${key}`, recipe?.risk] as const),
  );
  const withRisk = (risk: Risk | undefined) => all.filter(([, one]) => one === risk).map(([name]) => name);
  expect({
    none: withRisk(undefined),
    irreversible: withRisk('irreversible'),
    recreation: withRisk('recreation'),
    'lock-out': withRisk('lock-out'),
  }).toMatchInlineSnapshot(`
    {
      "irreversible": [
        "AML-ENC-003 secrets",
        "AML-ENC-003 encryptionKey",
        "AML-ENC-108 off",
        "AML-DAT-108 retention",
      ],
      "lock-out": [
        "AML-NET-001 public",
        "AML-NET-002 open",
        "AML-NET-005 allowed",
        "AML-NET-011 publicNodes",
        "AML-NET-012 public",
        "AML-NET-014 extension",
        "AML-NET-015 public",
        "AML-NET-101 open",
        "AML-NET-105 open",
        "AML-NET-106 open",
        "AML-NET-108 query",
        "AML-NET-110 publicName",
        "AML-NET-110 runCommand",
        "AML-NET-113 withoutEffect",
        "AML-NET-128 forwarding",
        "AML-NET-128 links",
        "AML-NET-129 ai",
        "AML-NET-129 search",
        "AML-NET-129 cosmos",
        "AML-ENC-006 routing",
        "AML-ENC-008 insecure",
        "AML-ENC-009 address",
        "AML-DAT-008 account",
        "AML-DAT-008 registry",
        "AML-DAT-102 anonymous",
        "AML-DAT-104 replication",
        "AML-DAT-104 sharing",
        "AML-DAT-104 copies",
        "AML-DAT-104 signatures",
        "AML-DAT-106 sftp",
        "AML-DAT-107 exported",
        "AML-DAT-108 dataEndpoint",
        "AML-DAT-109 ai",
        "AML-DAT-109 search",
      ],
      "none": [
        "AML-NET-002 contradiction",
        "AML-NET-018 blocked",
        "AML-NET-103 acls",
        "AML-NET-103 registry",
        "AML-NET-107 sku",
        "AML-NET-107 build",
        "AML-NET-116 anybody",
        "AML-NET-116 former",
        "AML-NET-122 off",
        "AML-NET-122 alertOnly",
        "AML-NET-126 registration",
        "AML-NET-128 copying",
        "AML-ENC-009 protocol",
        "AML-ENC-101 plain",
        "AML-ENC-102 old",
        "AML-ENC-102 oldOfCosmos",
        "AML-ENC-102 unset",
        "AML-ENC-102 notAccepted",
        "AML-ENC-109 pinned",
        "AML-DAT-006 header",
        "AML-DAT-009 off",
        "AML-DAT-009 deferred",
        "AML-DAT-103 blobs",
        "AML-DAT-103 containers",
        "AML-DAT-103 versions",
        "AML-DAT-103 shares",
        "AML-DAT-104 portal",
      ],
      "recreation": [
        "AML-NET-008 public",
        "AML-NET-009 open",
        "AML-NET-009 openByDefault",
        "AML-NET-010 open",
        "AML-NET-013 open",
        "AML-NET-014 attached",
        "AML-NET-110 nodes",
        "AML-NET-111 none",
        "AML-NET-127 oldVersion",
        "AML-ENC-002 disabled",
        "AML-ENC-005 sensitive",
        "AML-ENC-103 once",
        "AML-ENC-103 highImpact",
        "AML-ENC-104 services",
        "AML-ENC-108 short",
        "AML-ENC-109 weakKey",
        "AML-ENC-110 host",
        "AML-DAT-007 shared",
        "AML-DAT-106 nfs",
      ],
    }
  `);
});
