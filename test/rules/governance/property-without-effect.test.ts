import { describe, expect, it } from 'vitest';
import { propertyWithoutEffect } from '../../../src/rules/governance/property-without-effect.js';
import { RULES } from '../../../src/rules/index.js';
import { child, compute, resource, workspace } from '../../support/bicep.js';
import { foundIn, runOn, testRule } from '../../support/rule-tester.js';

const WS = workspace('');

testRule(propertyWithoutEffect, {
  valid: {
    'a version that defines it': workspace("publicNetworkAccess: 'Disabled'"),
    'a preview that defines it': workspace("systemDatastoresAuthMode: 'Identity'", { api: '2023-02-01-preview' }),
    'a preview after the stable version': workspace("publicNetworkAccess: 'Disabled'", { api: '2021-09-01-preview' }),
    'null is nothing': workspace('systemDatastoresAuthMode: null'),
    'a property without a row': workspace("friendlyName: 'x'", { api: '2018-11-19' }),
    'the kind': workspace('', { api: '2021-07-01', top: "kind: 'Default'" }),
    'properties of which nobody knows whether they are written': [
      'param all object',
      'param more object',
      "resource ws 'Microsoft.MachineLearningServices/workspaces@2021-07-01' = { name: 'a', properties: all }",
      "resource hub 'Microsoft.MachineLearningServices/workspaces@2021-07-01' = {",
      "  name: 'b'",
      "  properties: union(more, { managedNetwork: { isolationMode: 'Disabled' } }).inner",
      '}',
      '',
    ].join('\n'),
    'what holds without it': workspace("managedNetwork: { isolationMode: 'Disabled' }", { api: '2022-10-01' }),
    'what holds without it, in each case': `param on bool\n${workspace(
      "systemDatastoresAuthMode: on ? 'AccessKey' : null",
      { api: '2024-04-01' },
    )}`,
    'another type of compute': WS + compute('AKS', 'enableSSO: true'),
  },
  invalid: {
    'too early': {
      files: workspace("systemDatastoresAuthMode: 'Identity'", { api: '2024-04-01' }),
      found: [[4, 5, 'tooEarly']],
      says: ['properties.systemDatastoresAuthMode has no effect: API version 2024-04-01', 'Use API version 2025-06-01'],
    },
    'only in previews': {
      files: workspace("networkAcls: { defaultAction: 'Deny' }", { api: '2026-05-01' }),
      found: [[4, 5, 'previewOnly']],
      says: ['2024-10-01-preview'],
    },
    'no longer': {
      files: workspace('managedNetwork: { enableFirewallLog: true }', { api: '2026-05-01' }),
      found: [[4, 23, 'removed']],
      says: ['it was last defined in 2025-09-01'],
    },
    'an endpoint on the first version': {
      files: WS + child('onlineEndpoints', "publicNetworkAccess: 'Disabled'", { api: '2022-05-01' }),
      found: [[10, 5, 'tooEarly']],
    },
    'an instance': {
      files: WS + compute('ComputeInstance', "idleTimeBeforeShutdown: 'PT30M'\nenableRootAccess: false"),
      found: [
        [12, 7, 'tooEarly'],
        [13, 7, 'previewOnly'],
      ],
    },
    'a switch that only costs': {
      files: workspace('provisionNetworkNow: true'),
      found: [[4, 5, 'tooEarly', 'low']],
    },
    'what lies in a missing property is told once': {
      files: workspace("encryption: { status: 'Enabled', identity: { userAssignedIdentity: 'x' } }", {
        api: '2019-11-01',
      }),
      found: [[4, 5, 'tooEarly']],
    },
    'a rule in a dictionary': {
      files: workspace("managedNetwork: { outboundRules: { st: { type: 'PrivateEndpoint', fqdns: ['x'] } } }"),
      found: [[4, 71, 'tooEarly']],
    },
    'a registry': {
      files: resource(
        'reg',
        'Microsoft.MachineLearningServices/registries@2023-02-01',
        "name: 'r'",
        "publicNetworkAccess: 'Disabled'",
      ),
      found: [[4, 5, 'tooEarly']],
    },
  },
  unknown: {
    'set in one case': {
      files: `param on bool\n${workspace("systemDatastoresAuthMode: on ? 'Identity' : null")}`,
      found: [[5, 5, 'tooEarly']],
      says: ["It fails if 'on' is true."],
    },
  },
});

describe('the rules that the property would satisfy', () => {
  it('stay silent and are named here', () => {
    const { run } = runOn(workspace("systemDatastoresAuthMode: 'Identity'", { api: '2024-04-01' }), RULES);
    const ids = run.findings.map((finding) => finding.rule.id);
    expect(ids).toContain('AML-POL-005');
    expect(ids).not.toContain('AML-IDN-007');
    const [finding] = run.findings.filter((one) => one.rule.id === 'AML-POL-005');
    expect(finding?.message).toContain('does not define it; AML-IDN-007 therefore does not hold.');
  });

  it('speak themselves of what is written and holds without it', () => {
    const { run } = runOn(workspace("systemDatastoresAuthMode: 'AccessKey'", { api: '2024-04-01' }), RULES);
    const [finding] = run.findings.filter((one) => one.rule.id === 'AML-IDN-007');
    expect(finding?.message).toContain("systemDatastoresAuthMode is 'AccessKey'");
    expect(run.findings.map((one) => one.rule.id)).not.toContain('AML-POL-005');
  });

  it('speak themselves if nobody knows whether it is written', () => {
    const files =
      "param all object\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = {\n  name: 'a'\n  properties: all\n}\n";
    const { run } = runOn(files, RULES);
    const found = run.findings.map(({ rule, status }) => `${rule.id} ${status}`);
    expect(found).toContain('AML-IDN-007 unknown');
    expect(found).not.toContainEqual(expect.stringContaining('AML-POL-005'));
  });

  it('are named for what lies below it, too', () => {
    const files = workspace("encryption: { status: 'Enabled' }", { api: '2019-11-01' });
    const { run } = runOn(files, RULES);
    expect(run.findings.map((finding) => finding.rule.id)).not.toContain('AML-ENC-001');
    expect(run.findings.find((one) => one.rule.id === 'AML-POL-005')?.message).toContain('; AML-ENC-001 therefore');
    expect(foundIn(runOn(files, [propertyWithoutEffect]).run)).toHaveLength(1);
  });
});
