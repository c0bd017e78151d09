import { describe, expect, it } from 'vitest';
import { child, compute, dependency, registry, workspace } from '../../support/bicep.js';
import { edgeLines, nodeLines, pictureIn } from '../../support/pictures.js';

/** The arrows from the internet, with what they say. */
function waysIn(text: string): readonly string[] {
  return edgeLines(pictureIn(text)).filter((line) => line.startsWith('Internet '));
}

/** The arrows to the internet. */
function waysOut(text: string): readonly string[] {
  return edgeLines(pictureIn(text)).filter((line) => /[=?-]> Internet\b/.test(line));
}

const CLOSED = "publicNetworkAccess: 'Disabled'";
const PARAMETER = 'param x string\n';
const NO_DEFAULT = "parameter 'x' has no default and no parameter file sets it";

describe('who reaches a system', () => {
  it.each([
    [
      'an open workspace',
      workspace("publicNetworkAccess: 'Enabled'"),
      ["Internet => mlw: public access; publicNetworkAccess is 'Enabled'"],
    ],
    [
      'a workspace that says nothing',
      workspace(''),
      ["Internet => mlw: public access; publicNetworkAccess is not set, which means 'Enabled'"],
    ],
    ['a closed workspace', workspace(CLOSED), []],
    [
      'a workspace by a parameter',
      PARAMETER + workspace('publicNetworkAccess: x'),
      [`Internet ?> mlw: public access; ${NO_DEFAULT}`],
    ],
    ['a project', workspace("hubResourceId: 'x'\npublicNetworkAccess: 'Enabled'"), []],
    [
      'an open registry',
      registry("publicNetworkAccess: 'Enabled'"),
      ["Internet => reg: public access; publicNetworkAccess is 'Enabled'"],
    ],
    ['a closed registry', registry(CLOSED), []],
    [
      'an online endpoint',
      workspace(CLOSED) + child('onlineEndpoints', "authMode: 'Key'"),
      ["Internet => child: public access; publicNetworkAccess is not set, which means 'Enabled'"],
    ],
    ['a closed online endpoint', workspace(CLOSED) + child('onlineEndpoints', CLOSED), []],
    ['an online endpoint on Kubernetes', workspace(CLOSED) + child('onlineEndpoints', "compute: 'aks'"), []],
    ['a batch endpoint, which is reached through the workspace', workspace(CLOSED) + child('batchEndpoints', ''), []],
  ])('through %s', (_, text, expected) => {
    expect(waysIn(text)).toEqual(expected);
  });

  it.each([
    [
      'storageAccount',
      'Microsoft.Storage/storageAccounts',
      "networkAcls: { defaultAction: 'Allow' }",
      "defaultAction is 'Allow'",
    ],
    ['keyVault', 'Microsoft.KeyVault/vaults', '', "publicNetworkAccess is not set, which means 'Enabled'"],
    [
      'containerRegistry',
      'Microsoft.ContainerRegistry/registries',
      "publicNetworkAccess: 'Enabled'",
      "publicNetworkAccess is 'Enabled'",
    ],
  ])('through its %s', (property, type, lines, reason) => {
    const open = dependency(type, lines) + workspace(`${property}: dep.id\n${CLOSED}`);
    expect(waysIn(open)).toHaveLength(1);
    expect(waysIn(open)[0]).toContain(reason);
    expect(waysIn(dependency(type, CLOSED) + workspace(`${property}: dep.id\n${CLOSED}`))).toEqual([]);
  });

  it('marks what is open, and only that', () => {
    const picture = pictureIn(
      dependency('Microsoft.Storage/storageAccounts', CLOSED) + workspace('storageAccount: dep.id'),
    );
    expect(nodeLines(picture)).toEqual([
      "mlw (Workspace) in mlw: open; publicNetworkAccess is not set, which means 'Enabled'",
      'Internet (anyone)',
      'dep (Storage account)',
    ]);
  });

  const subnet = "subnet: { id: resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'training') }";
  it.each([
    [
      'a cluster',
      compute('AmlCompute', ''),
      "Internet => child: public IP; SSH; enableNodePublicIp is not set, which means true; remoteLoginPortPublicAccess is not set, which means 'NotSpecified'; isolationMode is not set, which means 'Disabled'",
    ],
    ['a cluster without addresses', compute('AmlCompute', 'enableNodePublicIp: false'), undefined],
    [
      'a cluster in a subnet',
      compute('AmlCompute', subnet),
      'Internet => child: public IP; enableNodePublicIp is not set, which means true',
    ],
    [
      'an open port on inside addresses',
      compute('ComputeInstance', `enableNodePublicIp: false\n${subnet}\nsshSettings: { sshPublicAccess: 'Enabled' }`),
      undefined,
    ],
    [
      'an instance with an open port',
      compute('ComputeInstance', "sshSettings: { sshPublicAccess: 'Enabled' }"),
      "Internet => child: public IP; SSH; enableNodePublicIp is not set, which means true; sshPublicAccess is 'Enabled'",
    ],
    [
      'an instance with a closed port',
      compute('ComputeInstance', "sshSettings: { sshPublicAccess: 'Disabled' }"),
      'Internet => child: public IP; enableNodePublicIp is not set, which means true',
    ],
    ['an attached cluster', compute('Kubernetes', ''), undefined],
    [
      'addresses by a parameter',
      `param y bool\n${compute('ComputeInstance', 'enableNodePublicIp: y')}`,
      "Internet ?> child: public IP; parameter 'y' has no default and no parameter file sets it",
    ],
  ])('through %s', (_, text, expected) => {
    expect(waysIn(text + workspace(CLOSED))).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('where a system gets to', () => {
  const cluster = compute('AmlCompute', 'enableNodePublicIp: false');
  const managed = (lines: string) => workspace(`${CLOSED}\nmanagedNetwork: {\n${lines}\n}`);

  it.each([
    ['computes in no network', workspace(CLOSED) + cluster, ['child => Internet: anything; it stands in no network']],
    [
      'an open managed network',
      managed("isolationMode: 'AllowInternetOutbound'") + cluster,
      ["Managed network => Internet: anything; isolationMode is 'AllowInternetOutbound'"],
    ],
    ['a closed managed network', managed("isolationMode: 'AllowOnlyApprovedOutbound'") + cluster, []],
    [
      'a managed network by a parameter',
      PARAMETER + managed('isolationMode: x') + cluster,
      [`Managed network ?> Internet: anything; ${NO_DEFAULT}`],
    ],
    ['attached computes', workspace(CLOSED) + compute('Kubernetes', ''), []],
  ])('from %s', (_, text, expected) => {
    expect(waysOut(text)).toEqual(expected);
  });

  it('stays unknown where the workspace is declared elsewhere', () => {
    const elsewhere =
      "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'mlw'\n}\n";
    const picture = pictureIn(elsewhere + cluster);
    expect(nodeLines(picture)).toEqual([
      'mlw (Workspace) in mlw: unknown; it is declared elsewhere',
      'child (Compute cluster) in mlw',
      'Internet (any place)',
    ]);
    expect(edgeLines(picture)).toEqual(["child ?> Internet: anything; 'mlw' is only referenced here, not declared"]);
  });

  const rules = (lines: string) => managed(`isolationMode: 'AllowOnlyApprovedOutbound'\noutboundRules: {\n${lines}\n}`);
  it.each([
    ['an exact host', "a: { type: 'FQDN', destination: 'pypi.org' }", 'Managed network -> pypi.org'],
    [
      'everything below a shared domain',
      "a: { type: 'FQDN', destination: '*.blob.core.windows.net' }",
      "Managed network => *.blob.core.windows.net: isolationMode is 'AllowOnlyApprovedOutbound'; destination is '*.blob.core.windows.net'",
    ],
    [
      'a service tag',
      "a: { type: 'ServiceTag', destination: { serviceTag: 'AzureMonitor' } }",
      'Managed network -> AzureMonitor',
    ],
    ['a host by a parameter', "a: { type: 'FQDN', destination: x }", `Managed network ?> not known: ${NO_DEFAULT}`],
    [
      'a private endpoint',
      "a: { type: 'PrivateEndpoint', destination: { serviceResourceId: dep.id } }",
      'Managed network -> dep: private endpoint',
    ],
  ])('by an outbound rule for %s', (_, lines, expected) => {
    const text = PARAMETER + dependency('Microsoft.Storage/storageAccounts', CLOSED) + rules(lines);
    expect(edgeLines(pictureIn(text))).toEqual(['mlw -> Managed network', expected]);
  });

  it('by an outbound rule that is a resource of its own', () => {
    const rule = child('outboundRules', "type: 'FQDN'\ndestination: 'conda.anaconda.org'");
    const text = managed("isolationMode: 'AllowOnlyApprovedOutbound'") + rule;
    expect(edgeLines(pictureIn(text))).toContain('Managed network -> conda.anaconda.org');
  });

  it('does not tell names where everything is let out', () => {
    const text = managed(
      "isolationMode: 'AllowInternetOutbound'\noutboundRules: { a: { type: 'FQDN', destination: 'pypi.org' } }",
    );
    expect(nodeLines(pictureIn(text)).some((line) => line.includes('pypi'))).toBe(false);
  });
});
