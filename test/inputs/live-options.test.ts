import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/inputs/action-inputs.js';
import { parseArguments } from '../../src/inputs/arguments.js';
import { UsageError } from '../../src/inputs/usage-error.js';

const ID = '0000000A-0000-0000-0000-000000000001';
const OTHER = '00000000-0000-0000-0000-000000000002';
const GROUP = `/subscriptions/${OTHER}/resourceGroups/rg-ml`;
const WORKSPACE = `/subscriptions/${OTHER}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/mlw`;

const read = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? '').live;

describe('the inputs on live Azure', () => {
  it.each([{}, { live: 'off' }, { live: 'off', 'subscription-id': 'not an ID' }, { 'client-id': ID }])(
    '%j asks for nothing',
    (inputs) => {
      expect(read(inputs)).toBeUndefined();
    },
  );

  it('say what to look at and who looks', () => {
    const live = read({
      live: 'required',
      'subscription-id': `${ID}, ${ID.toLowerCase()}\n${OTHER}`,
      'management-group': 'mg-platform',
      workspaces: `${WORKSPACE}/\n`,
      'client-id': ID,
      'tenant-id': 'Contoso.onmicrosoft.com',
      environment: 'AzureUSGovernment',
      audience: 'api://ours',
      'authority-host': 'https://login.example.com/',
      'resource-manager-url': 'https://management.example.com:8443',
      'live-timeout': '15',
    });
    expect(live).toEqual({
      mode: 'required',
      subscriptions: [ID.toLowerCase(), OTHER],
      managementGroup: 'mg-platform',
      workspaces: [WORKSPACE],
      policies: false,
      directory: false,
      whatIf: [],
      clientId: ID.toLowerCase(),
      tenantId: 'contoso.onmicrosoft.com',
      environment: 'azureusgovernment',
      audience: 'api://ours',
      authorityHost: 'https://login.example.com',
      resourceManagerUrl: 'https://management.example.com:8443',
      graphUrl: undefined,
      timeoutMs: 900_000,
    });
  });

  it.each([
    [`infra/prod.bicepparam=${GROUP}`, 'infra/prod.bicepparam', GROUP, undefined],
    [`a=b.json = ${GROUP}/`, 'a=b.json', GROUP, undefined],
    [`main.json=/subscriptions/${ID}@westeurope`, 'main.json', `/subscriptions/${ID}`, 'westeurope'],
    [
      'main.json=/providers/Microsoft.Management/managementGroups/corp@northeurope',
      'main.json',
      '/providers/Microsoft.Management/managementGroups/corp',
      'northeurope',
    ],
  ])('name a deployment: %s', (value, file, scope, location) => {
    const live = read({ live: 'on', 'subscription-id': ID, 'what-if': value });
    expect(live?.whatIf).toEqual([{ path: file, scope, location }]);
  });

  it.each([
    [{ 'policy-live': 'true' }, "the input 'policy-live' needs the input 'live'"],
    [{ 'what-if': 'a=b' }, "the input 'what-if' needs the input 'live'"],
    [{ live: 'yes' }, "the input 'live' must be one of off, on, required, not 'yes'"],
    [
      { live: 'on' },
      "nothing says what to look at in Azure: set the input 'subscription-id', the input 'management-group' or the input 'workspaces'",
    ],
    [
      { live: 'on', 'subscription-id': 'prod' },
      "the input 'subscription-id' must be an ID such as 00000000-0000-0000-0000-000000000000, not 'prod'",
    ],
    [
      { live: 'on', workspaces: 'mlw' },
      "the input 'workspaces' must be the resource ID of a workspace (/subscriptions/…/workspaces/NAME), not 'mlw'",
    ],
    [
      { live: 'on', 'subscription-id': ID, 'tenant-id': 'x/../y' },
      "the input 'tenant-id' must be the ID or a domain of a tenant, not 'x/../y'",
    ],
    [
      { live: 'on', 'subscription-id': ID, environment: 'azuregermancloud' },
      "the input 'environment' must be one of azurecloud, azureusgovernment, azurechinacloud, not 'azuregermancloud'",
    ],
    ...['0', '61', '1.5', '2m', '-1'].map((minutes): [Record<string, string>, string] => [
      { live: 'on', 'subscription-id': ID, 'live-timeout': minutes },
      `the input 'live-timeout' must be a number of minutes from 1 to 60, not '${minutes}'`,
    ]),
    ...[
      'main.json',
      `main.json=${ID}`,
      `=/subscriptions/${ID}/resourceGroups/rg`,
      `main.json=/subscriptions/${ID}`,
      `main.json=/subscriptions/${ID}@`,
      `main.json=/subscriptions/${ID}@west europe`,
      `main.json=/subscriptions/${ID}/resourceGroups/rg@westeurope`,
      `main.json=/subscriptions/${ID}/resourceGroups/rg/providers/A.B/c/d`,
      'main.json=/subscriptions/prod/resourceGroups/rg',
      `main.json=https://management.azure.com/subscriptions/${ID}/resourceGroups/rg`,
      `main.json=/providers/Microsoft.Management/managementGroups/corp`,
    ].map((target): [Record<string, string>, string] => [
      { live: 'on', 'subscription-id': ID, 'what-if': target },
      `the input 'what-if' must be PATH=SCOPE, such as infra/prod.bicepparam=/subscriptions/ID/resourceGroups/NAME, or PATH=SCOPE@LOCATION for a subscription or management group, not '${target}'`,
    ]),
    ...[
      'http://management.example.com',
      'https://a@example.com',
      'https://example.com/x',
      'https://x?y',
      'example.com',
    ].map((url): [Record<string, string>, string] => [
      { live: 'on', 'subscription-id': ID, 'resource-manager-url': url },
      `the input 'resource-manager-url' must be an address such as https://management.example.com, with https and without a path, not '${url}'`,
    ]),
  ])('%j is refused', (inputs, message) => {
    expect(() => read(inputs)).toThrow(new UsageError(message));
  });
});

describe('the flags on live Azure', () => {
  it.each([
    ['--live', 'on'],
    ['--require-live', 'required'],
  ])('%s asks for it', (flag, mode) => {
    const words = ['scan', flag, '--subscription', ID, '--workspace', WORKSPACE, '--environment', 'azurechinacloud'];
    const invocation = parseArguments(words);
    expect(invocation.kind === 'scan' && invocation.live).toMatchObject({
      mode,
      subscriptions: [ID.toLowerCase()],
      workspaces: [WORKSPACE],
      environment: 'azurechinacloud',
      clientId: undefined,
    });
  });
});
