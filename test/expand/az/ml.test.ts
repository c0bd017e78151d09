import { describe, expect, it } from 'vitest';
import { ResourceView } from '../../../src/model/resource-view.js';
import { plain } from '../../support/plain.js';
import { startOf } from '../../support/resources.js';
import { expanded, only } from './expanded.js';

const AML = 'Microsoft.MachineLearningServices/workspaces';

/** Commands without files, and what they come to. */
const COMMANDS: readonly (readonly [command: string, type: string, body: unknown])[] = [
  [
    'az ml workspace create -n w -l eu -m allow_only_approved_outbound --public-network-access Disabled --system-datastores-auth-mode identity',
    '',
    {
      location: 'eu',
      properties: {
        publicNetworkAccess: 'Disabled',
        managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' },
        systemDatastoresAuthMode: 'Identity',
      },
    },
  ],
  ['az ml workspace create --kind hub -n h', '', { kind: 'Hub' }],
  [
    'az ml workspace update -n w --image-build-compute cpu',
    '',
    {
      properties: {
        imageBuildCompute: `<resourceId('microsoft.machinelearningservices/workspaces/computes','w','cpu')>`,
      },
    },
  ],
  [
    'az ml compute create -n c --type amlcompute --min-instances 0 --ssh-public-access-enabled true --admin-username me --enable-node-public-ip false --identity-type SystemAssigned',
    '/computes',
    {
      properties: {
        computeType: 'AmlCompute',
        properties: {
          scaleSettings: { minNodeCount: 0 },
          remoteLoginPortPublicAccess: 'Enabled',
          enableNodePublicIp: false,
          userAccountCredentials: { adminUserName: 'me' },
        },
      },
      identity: { type: 'SystemAssigned' },
    },
  ],
  [
    'az ml compute create -n c -t ComputeInstance -p',
    '/computes',
    {
      properties: { computeType: 'ComputeInstance', properties: { sshSettings: { sshPublicAccess: 'Enabled' } } },
    },
  ],
  [
    'az ml compute update -n c --max-instances 3',
    '/computes',
    { properties: { properties: { scaleSettings: { maxNodeCount: 3 } } } },
  ],
  [
    'az ml compute attach -n k -t Kubernetes --resource-id /subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/aks',
    '/computes',
    {
      properties: {
        computeType: 'Kubernetes',
        resourceId: "<resourceId('microsoft.containerservice/managedclusters','aks')>",
      },
    },
  ],
  [
    'az ml online-endpoint create -n e --auth-mode aad_token',
    '/onlineEndpoints',
    { properties: { authMode: 'AADToken' } },
  ],
  [
    'az ml online-endpoint create -n e --set public_network_access=disabled identity.type=system_assigned',
    '/onlineEndpoints',
    { properties: { publicNetworkAccess: 'Disabled' }, identity: { type: 'SystemAssigned' } },
  ],
  [
    'az ml online-endpoint update --name=e --traffic="blue=90 green=10"',
    '/onlineEndpoints',
    { properties: { traffic: { blue: '90', green: '10' } } },
  ],
  ['az ml batch-endpoint create --name e', '/batchEndpoints', {}],
  [
    'az ml environment create -n env -v 1 --image mcr.microsoft.com/x:latest',
    '/environments/versions',
    { properties: { image: 'mcr.microsoft.com/x:latest' } },
  ],
];

const ENDPOINT = 'name: from-file\nauth_mode: key\n';

describe('az ml', () => {
  it.each(COMMANDS)('%s', (command, type, body) => {
    const found = only(command);
    expect(found.resource.type).toBe(AML + type);
    expect(found.body).toEqual(body);
    expect(found.resource.form).toBe('az-cli');
    expect(found.resource.patch).toBe(command.includes(' update '));
    expect(found.diagnostics).toEqual([]);
  });

  it('reads the file, then its options, then --set', () => {
    const files = { 'a/endpoint.yml': `${ENDPOINT}public_network_access: enabled\n` };
    const { resource, body } = only(
      'az ml online-endpoint create -f a/endpoint.yml -n mine --auth-mode aad_token --set public_network_access=disabled',
      files,
    );
    expect(body).toEqual({ properties: { authMode: 'AADToken', publicNetworkAccess: 'Disabled' } });
    expect(resource.names.map(plain)).toEqual(['<workspace()>', 'mine']);
    expect(resource.span.source.path).toBe('a/endpoint.yml');
    const properties = resource.body.members.get('properties')?.value;
    const mode = properties?.kind === 'object' ? properties.members.get('authmode') : undefined;
    expect(mode?.span.source.path).toBe('deploy.sh');
    expect(mode && startOf(mode.span)).toBe('1:56');
    const places = ['properties.authMode', 'properties.publicNetworkAccess'].map((path) => {
      const { span } = new ResourceView(resource).property(path).evidence();
      return `${span.source.path}:${startOf(span)}`;
    });
    expect(places).toEqual(['deploy.sh:1:56', 'deploy.sh:1:84']);
  });

  it('takes the file for what the group reads, whatever its keys are', () => {
    const { resource, run } = only('az ml online-deployment create --file d.yml --endpoint e', {
      'd.yml': 'name: blue\nmodel: azureml:m:1\n',
    });
    expect(resource.type).toBe(`${AML}/onlineEndpoints/deployments`);
    expect(resource.names.map(plain)).toEqual(['<workspace()>', 'e', 'blue']);
    expect([...run.deployedTemplates]).toEqual(['d.yml']);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'az ml online-deployment create --file cli/d.yml -e e -n blue',
      { 'cli/d.yml': 'model: azureml:m:1\nenvironment:\n  image: x\n' },
      ['e/blue', 'd.yml/environment'],
    ],
    [
      'az ml online-deployment create -e e -n blue --set environment.image=x',
      {},
      ['e/blue', 'ml online-deployment create/e/environment'],
    ],
    ['az ml compute create --type amlcompute', {}, ['ml compute create']],
  ])('names for people what has no name: %s', (command, files, names) => {
    expect(expanded(command, files).resources.map(({ name }) => plain(name))).toEqual(names);
  });

  it('finds files from the folder of the script and those above it', () => {
    const script = 'az ml online-endpoint create -f cli/e.yml';
    expect(expanded(script, { 'cli/e.yml': ENDPOINT }, 'cli/x/deploy.sh').resources).toHaveLength(1);
    expect(expanded(script, {}, 'cli/x/deploy.sh')).toMatchObject({ resources: [], isComplete: false });
  });

  it('concludes nothing from a file that is not there', () => {
    expect(only('az ml online-endpoint create -f $FILE -n e --auth-mode key').body).toEqual({
      properties: { '...': '<file()>', authMode: 'Key' },
    });
  });

  it('knows the workspace from options and defaults', () => {
    const { resources } = expanded(
      [
        'az account set -s sub',
        'az configure --defaults group=rg workspace=ws',
        'az ml online-endpoint create -n a',
        'az ml online-endpoint create -n b -w other -g rg2',
        'az config set defaults.workspace=third',
        'az ml online-endpoint create -n c',
      ].join('\n'),
    );
    expect(resources.map(({ names }) => names.map(plain))).toEqual([
      ['ws', 'a'],
      ['other', 'b'],
      ['third', 'c'],
    ]);
    expect(resources.map(({ scope }) => scope.resourceGroup && plain(scope.resourceGroup))).toEqual([
      'rg',
      'rg2',
      'rg',
    ]);
    expect(resources.map(({ scope }) => scope.subscription && plain(scope.subscription))).toEqual([
      'sub',
      'sub',
      'sub',
    ]);
  });

  it('may say more than is known', () => {
    expect(only('az ml compute create -n c --type amlcompute $INFO').body).toEqual({
      properties: { '...': '<options()>', computeType: 'AmlCompute' },
    });
  });

  it.each([
    'az ml online-endpoint create -n e --local true',
    'az ml online-endpoint create -n e --local',
    'az ml model create -n m --registry-name r --path x',
    'az ml online-endpoint show -n e',
  ])('makes nothing in a workspace: %s', (command) => {
    expect(expanded(command)).toMatchObject({ resources: [], isComplete: true });
  });

  it('speaks in options of what no file says', () => {
    const { words } = only('az ml online-endpoint create -n e').resource;
    expect(words?.changeTo('properties.authMode', 'AADToken')).toEqual({
      kind: 'write',
      text: '--auth-mode aad_token',
    });
    expect(words?.changeTo('properties.publicNetworkAccess', 'Disabled')).toEqual({
      kind: 'write',
      text: '--set public_network_access=disabled',
    });
  });

  it('speaks in keys of what a file may say', () => {
    const command = 'az ml online-endpoint create -f e.yml --auth-mode key';
    const { words } = only(command, { 'e.yml': ENDPOINT }).resource;
    expect(words?.changeTo('properties.publicNetworkAccess', 'Disabled')?.text).toBe('public_network_access: disabled');
    expect(words?.changeTo('properties.authMode', 'AADToken')?.text).toContain('--auth-mode aad_token');
  });
});
