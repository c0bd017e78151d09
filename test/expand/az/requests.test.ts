import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/expand/resource.js';
import { expandFiles } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { startOf } from '../../support/resources.js';

const AML = 'Microsoft.MachineLearningServices/workspaces';

function madeBy(script: string, files: Readonly<Record<string, string>> = {}): readonly Resource[] {
  const { expansions } = expandFiles({ 'a.sh': script, ...files });
  return expansions.flatMap(({ resources }) => resources);
}

function only(script: string, files: Readonly<Record<string, string>> = {}): Resource {
  const [resource, ...more] = madeBy(script, files);
  if (resource === undefined || more.length > 0) throw new Error(`${more.length} more resources`);
  return resource;
}

const URL = 'https://management.azure.com/subscriptions/$SUB/resourceGroups/rg/providers';

describe('az rest', () => {
  it('makes what the URL names', () => {
    const found = only(
      `az rest --method PUT --url "${URL}/${AML}/ws/computes/c?api-version=2024-10-01" --body '{"location": "eu", "properties": {"computeType": "AmlCompute", "properties": {"enableNodePublicIp": true}}}'`,
    );
    expect(found).toMatchObject({ type: `${AML}/computes`, apiVersion: '2024-10-01', patch: false, form: 'arm' });
    expect(found.names.map(plain)).toEqual(['ws', 'c']);
    expect(plain(found.body)).toEqual({
      location: 'eu',
      properties: { computeType: 'AmlCompute', properties: { enableNodePublicIp: true } },
    });
    expect(found.scope.resourceGroup && plain(found.scope.resourceGroup)).toBe('rg');
  });

  it.each<[string, string]>([
    ['a path', `/subscriptions/s/resourceGroups/rg/providers/${AML}/ws?api-version=2024-10-01`],
    ['another cloud', `https://management.chinacloudapi.cn/subscriptions/s/providers/${AML}/ws?api-version=2024-10-01`],
    ['a host in a variable', `$ARM/subscriptions/s/resourceGroups/rg/providers/${AML}/ws?api-version=2024-10-01`],
    ['variables of the script', `$HOST/subscriptions/s/resourceGroups/$RG/providers/${AML}/$WS?api-version=$VERSION`],
  ])('reads %s', (_, url) => {
    const found = only(
      `HOST=https://management.azure.com; WS=ws; RG=rg; VERSION=2024-10-01\naz rest -m put -u "${url}" -b '{}'`,
    );
    expect(found).toMatchObject({ type: AML, apiVersion: '2024-10-01' });
    expect(found.names.map(plain)).toEqual(['ws']);
  });

  it('fills variables into the body', () => {
    const body =
      '"{\\"location\\": \\"$LOCATION\\", \\"properties\\": {\\"publicNetworkAccess\\": \\"$ACCESS\\", \\"hbiWorkspace\\": $HBI, \\"friendlyName\\": \\"a-$X\\"}}"';
    const found = only(`ACCESS=Disabled\naz rest --method put --url "${URL}/${AML}/ws" --body ${body}`);
    expect(plain(found.body)).toEqual({
      location: '<${LOCATION}>',
      properties: { publicNetworkAccess: 'Disabled', hbiWorkspace: '<${HBI}>', friendlyName: 'a-<${X}>' },
    });
  });

  it('reads the file of the body where it stands', () => {
    const found = only(`az rest --method patch --url "${URL}/${AML}/ws" --body @bodies/ws.json`, {
      'bodies/ws.json': '{\n  "properties": {\n    "publicNetworkAccess": "Enabled"\n  }\n}\n',
    });
    expect(found.patch).toBe(true);
    const properties = found.body.members.get('properties')?.value;
    const access = properties?.kind === 'object' ? properties.members.get('publicnetworkaccess') : undefined;
    expect(access?.span.source.path).toBe('bodies/ws.json');
    expect(access && startOf(access.span)).toBe('3:5');
  });

  it('concludes nothing from a body that is not there', () => {
    const found = only(`az rest --method put --url "${URL}/${AML}/ws" --body @gone.json`);
    expect(found.body.open?.message).toContain('gone.json');
  });

  it.each([
    ['reads', `az rest --method get --url "${URL}/${AML}/ws"`, true],
    ['reads by default', `az rest --url "${URL}/${AML}/ws"`, true],
    [
      'goes to another service',
      'az rest --method put --url "https://graph.microsoft.com/v1.0/groups/x" --body "{}"',
      true,
    ],
    ['goes nobody knows where', 'az rest --method put --url "$URL" --body "{}"', false],
    ['names no resource', `az rest --method put --url "${URL}/${AML}" --body "{}"`, false],
  ])('makes nothing where it %s', (_, line, isComplete) => {
    const { expansions } = expandFiles({ 'a.sh': `az group create -n g\naz storage account create -n s\n${line}` });
    expect(expansions.map((one) => [one.resources.length, one.complete])).toEqual([[1, isComplete]]);
  });

  it.each([
    ['onlineEndpoints/e/listKeys', 'the keys of an online endpoint'],
    ['datastores/d/listSecrets', 'the secrets of a datastore'],
    ['things/t/listKeys', 'the keys of a resource'],
  ])('gives out keys by %s', (action, what) => {
    const found = only(`az rest --method post --url "${URL}/${AML}/ws/${action}?api-version=2024-10-01"`);
    expect(plain(found.body)).toEqual({ properties: { what, output: 'log' } });
  });

  it('gives out nothing by other actions', () => {
    expect(madeBy(`az rest --method post --url "${URL}/${AML}/ws/resyncKeys"`)).toEqual([]);
  });
});

describe('az resource', () => {
  it('makes what its options name', () => {
    const found = only(
      `az resource create -g rg -n ws --resource-type ${AML} --api-version 2024-10-01 -l eu --properties '{"publicNetworkAccess": "Enabled"}'`,
    );
    expect(found).toMatchObject({ type: AML, apiVersion: '2024-10-01', patch: false });
    expect(plain(found.body)).toEqual({ location: 'eu', properties: { publicNetworkAccess: 'Enabled' } });
  });

  it('makes whole objects', () => {
    const found = only(
      `az resource create --id "/subscriptions/s/resourceGroups/rg/providers/${AML}/ws" --is-full-object -p '{"kind": "Hub", "properties": {}}'`,
    );
    expect(plain(found.body)).toEqual({ kind: 'Hub', properties: {} });
  });

  it('knows children by their parents', () => {
    const found = only(
      'az resource update -g rg --namespace Microsoft.Storage --parent storageAccounts/st --resource-type blobServices -n default --set properties.isVersioningEnabled=false',
    );
    expect(found).toMatchObject({ type: 'Microsoft.Storage/storageAccounts/blobServices', patch: true });
    expect(found.names.map(plain)).toEqual(['st', 'default']);
    expect(plain(found.body)).toEqual({ properties: { isVersioningEnabled: false } });
  });

  it('changes what a command made before', () => {
    const found = only(
      [
        'az storage account create -n st -g rg --allow-shared-key-access true',
        'az resource update -g rg -n st --resource-type Microsoft.Storage/storageAccounts --set properties.allowSharedKeyAccess=false',
      ].join('\n'),
    );
    expect(plain(found.body)).toMatchObject({ properties: { allowSharedKeyAccess: false } });
  });

  it('changes what it looks up', () => {
    const found = only(
      `ID=$(az ml workspace show -n ws -g rg --query id -o tsv)\naz resource update --ids $ID --set properties.publicNetworkAccess=Enabled`,
    );
    expect(found).toMatchObject({ type: AML, patch: true });
    expect(found.names.map(plain)).toEqual(['ws']);
  });

  it('gives out keys by its actions', () => {
    expect(madeBy('az resource invoke-action --action listKeys --ids $ID')).toHaveLength(1);
    expect(madeBy('az resource invoke-action --action start --ids $ID')).toEqual([]);
  });
});
