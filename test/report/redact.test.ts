import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REDACTED, redact, redactData, redactSource } from '../../src/report/redact.js';

const KEY64 = `${'Ab1+'.repeat(21)}Zz==`;
const KEY32 = `${'Ab1/'.repeat(10)}Zzz=`;

describe('secrets by their form', () => {
  test.each([
    [
      `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${KEY64};EndpointSuffix=x`,
      `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${REDACTED};EndpointSuffix=x`,
    ],
    [
      `Endpoint=sb://x;SharedAccessKeyName=n;SharedAccessKey=${KEY32}`,
      `Endpoint=sb://x;SharedAccessKeyName=n;SharedAccessKey=${REDACTED}`,
    ],
    [
      'https://x.blob.core.windows.net/c?sv=2022&sig=abc%2Fdef&se=1',
      `https://x.blob.core.windows.net/c?sv=2022&sig=${REDACTED}&se=1`,
    ],
    ['Server=tcp:x;Password=hunter2;Encrypt=True', `Server=tcp:x;Password=${REDACTED};Encrypt=True`],
    [`the key ${KEY64}.`, `the key ${REDACTED}.`],
    [`key: ${'a'.repeat(52)}JQQJ99${'b'.repeat(26)}`, `key: ${REDACTED}`],
    ['abc8Q~0123456789012345678901234567890123', REDACTED],
    [`token ghp_${'a'.repeat(36)}`, `token ${REDACTED}`],
    ['Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def', `Bearer ${REDACTED}`],
    ['-----BEGIN RSA PRIVATE KEY-----MIIE-----END RSA PRIVATE KEY-----', REDACTED],
    ["publicNetworkAccess is 'Enabled'", "publicNetworkAccess is 'Enabled'"],
    [
      '/subscriptions/8f4b1c0e-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/x',
      '/subscriptions/8f4b1c0e-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/x',
    ],
  ])('%s', (text, safe) => {
    expect(redact(text)).toBe(safe);
  });
});

describe('secrets by the name of their setting', () => {
  test.each([
    ["  adminPassword: 'hunter2'", `  adminPassword: '${REDACTED}'`],
    ['"clientSecret": "a\\"b", "x": "y"', `"clientSecret": "${REDACTED}", "x": "y"`],
    ["param accountKey = 'hunter2' // note", `param accountKey = '${REDACTED}' // note`],
    ["param accountKey string = 'hunter2'", `param accountKey string = '${REDACTED}'`],
    ["connectionString: 'hunter2", `connectionString: '${REDACTED}`],
    ["credentials: { key: 'hunter2' }", `credentials: { key: '${REDACTED}' }`],
    ["adminPassword: '''hunter2\nmore''' // x", `adminPassword: '''${REDACTED}''' // x`],
    ["adminPassword: '''hunter2\nmore", `adminPassword: '''${REDACTED}`],
    ["admin_password = <<EOT\n  hunter2\nEOT\nx = 'y'", `admin_password = <<EOT\n${REDACTED}\nEOT\nx = 'y'`],
    ["sku: 'S1' // adminPassword: hunter2", `sku: 'S1' // adminPassword: ${REDACTED}`],
    ["sku: 'S1' // ADMIN_PASSWORD=hunter2 more", `sku: 'S1' // ADMIN_PASSWORD=${REDACTED} more`],
    ["run: 'az vm create --admin-password hunter2 -n x'", `run: 'az vm create --admin-password ${REDACTED} -n x'`],
    [
      '"adminPassword": { "type": "string", "defaultValue": "hunter2" }, "sku": "S1"',
      `"adminPassword": { "type": "string", "defaultValue": "${REDACTED}" }, "sku": "S1"`,
    ],
    ['"adminPassword": "[parameters(\'adminPassword\')]"', '"adminPassword": "[parameters(\'adminPassword\')]"'],
    ["sasToken: '<sas token>'", "sasToken: '<sas token>'"],
    ["secretName: 'x'", "secretName: 'x'"],
    ["keyIdentifier: 'x'", "keyIdentifier: 'x'"],
    ["keyVaultSecretUri: 'https://x'", "keyVaultSecretUri: 'https://x'"],
    ['adminPassword: adminPassword', 'adminPassword: adminPassword'],
    ["publicNetworkAccess: 'Enabled'", "publicNetworkAccess: 'Enabled'"],
  ])('%s', (line, safe) => {
    expect(redactSource(line)).toBe(safe);
  });

  test.each([
    ['job.yml', 'admin_password: hunter2 # note', `admin_password: ${REDACTED} # note`],
    ['job.yml', 'admin_password: hunter2 and 3', `admin_password: ${REDACTED}`],
    ['job.yml', 'admin_password: ${{ secrets.ADMIN }}', 'admin_password: ${{ secrets.ADMIN }}'],
    ['job.yml', 'password: >-\n  hunter2\n  more\nsku: S1', `password: >-\n${REDACTED}\nsku: S1`],
    ['job.yml', '{ clientSecret: hunter2, sku: S1 }', `{ clientSecret: ${REDACTED}, sku: S1 }`],
    ['run.sh', 'export ADMIN_PASSWORD=hunter2; echo x', `export ADMIN_PASSWORD=${REDACTED}; echo x`],
    ['run.sh', 'az x --client-secret="hunter 2" -g rg', `az x --client-secret="${REDACTED}" -g rg`],
    ['run.sh', "az x --account-key 'hunter2' -g rg", `az x --account-key '${REDACTED}' -g rg`],
    ['run.sh', 'az x --admin-password \\\n  hunter2 -g rg', `az x --admin-password \\\n  ${REDACTED} -g rg`],
    ['run.sh', 'az x --admin-password $PASSWORD -g rg', 'az x --admin-password $PASSWORD -g rg'],
    ['run.sh', 'az x --admin-password "$PASSWORD" -g rg', 'az x --admin-password "$PASSWORD" -g rg'],
    ['run.ps1', 'New-X -AdminPassword hunter2 -Name x', `New-X -AdminPassword ${REDACTED} -Name x`],
    ['main.tf', 'admin_password = var.password', 'admin_password = var.password'],
    ['main.tf', 'admin_password = "hunter2"', `admin_password = "${REDACTED}"`],
  ])('in %s: %s', (path, line, safe) => {
    expect(redactSource(line, path)).toBe(safe);
  });

  test('in data', () => {
    const data = {
      properties: { adminPassword: 'hunter2', empty: { password: '' }, list: [`x=${KEY64}`, 1, null, true] },
    };
    expect(redactData(data)).toEqual({
      properties: { adminPassword: REDACTED, empty: { password: '' }, list: [`x=${REDACTED}`, 1, null, true] },
    });
  });
});

test('long hostile text is searched in a moment', () => {
  const parts = ['eyJ', 'eyJa.eyJa.', 'a', "x='", 'Password=', '-----BEGIN ', 'aQ~', '"', 'A+/', 'JQQJ99'];
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.constantFrom('', '-', ' ', '='), (part, between) => {
      const text = `${part}${between}`.repeat(100_000 / (part.length + between.length));
      expect(typeof redactSource(text)).toBe('string');
    }),
    { numRuns: 40 },
  );
});
