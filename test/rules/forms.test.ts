/** What other forms than templates mean, until each has its own tests: the same rules, other defaults. */
import { describe, expect, it } from 'vitest';
import type { Form, Resource } from '../../src/expand/resource.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { runRules } from '../../src/rules/engine.js';
import { RULES } from '../../src/rules/index.js';
import { expansionOf, type ResourceData, resourceFrom } from '../support/resources.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';

/** `status message` of one rule about these resources. */
function verdicts(ruleId: string, resources: readonly Resource[]): readonly string[] {
  const { results } = runRules(expansionOf(resources), RULES, {}, new DiagnosticBag());
  return results
    .filter((result) => result.rule.id === ruleId)
    .flatMap((result) => result.outcomes.map((outcome) => `${outcome.status} ${outcome.message ?? outcome.reason}`));
}

const workspace = (over: Partial<ResourceData>) => resourceFrom({ type: WORKSPACE, name: 'mlw', ...over });

function cluster(form: Form, inner: Readonly<Record<string, unknown>> = {}): readonly Resource[] {
  const body = { properties: { computeType: 'AmlCompute', properties: inner } };
  return [workspace({ form }), resourceFrom({ type: `${WORKSPACE}/computes`, name: 'mlw/c', form, body })];
}

describe('the form decides what absence means', () => {
  it.each([
    ['AML-NET-009', 'bicep', 'fail openByDefault'],
    ['AML-NET-009', 'terraform', 'pass openByDefault'],
    ['AML-NET-009', 'azureml-yaml', 'fail openByDefault'],
    ['AML-IDN-001', 'terraform', 'fail local'],
    ['AML-IDN-001', 'azureml-yaml', 'fail cannotSay'],
    ['AML-IDN-001', 'az-cli', 'fail cannotSay'],
    ['AML-NET-008', 'az-cli', 'fail public'],
  ] as const)('%s of a cluster in %s: %s', (rule, form, expected) => {
    expect(verdicts(rule, cluster(form))).toEqual([expected]);
  });

  it.each([
    ['AML-IDN-010', 'bicep', 'fail none'],
    ['AML-IDN-010', 'azureml-yaml', 'pass none'],
    ['AML-NET-001', 'terraform', 'fail public'],
  ] as const)('%s of a workspace in %s: %s', (rule, form, expected) => {
    expect(verdicts(rule, [workspace({ form })])).toEqual([expected]);
  });

  it.each([
    ['onlineEndpoints', 'azureml-yaml', 'fail key'],
    ['batchEndpoints', 'azureml-yaml', 'pass key'],
    ['onlineEndpoints', 'bicep', 'unknown key'],
  ] as const)('authentication of %s in %s: %s', (type, form, expected) => {
    expect(verdicts('AML-IDN-003', [resourceFrom({ type: `${WORKSPACE}/${type}`, name: 'mlw/e', form })])).toEqual([
      expected,
    ]);
  });

  it('leaves versions aside where a form has none', () => {
    const body = { properties: { systemDatastoresAuthMode: 'Identity' } };
    expect(verdicts('AML-IDN-007', [workspace({ form: 'terraform', body })])).toEqual(['pass accountKey']);
    expect(verdicts('AML-POL-005', [workspace({ form: 'terraform', body })])).toEqual([
      'notApplicable its API version is not part of the declaration',
    ]);
  });
});

describe('an update', () => {
  const update = (properties: Readonly<Record<string, unknown>>) => [workspace({ patch: true, body: { properties } })];

  it('is judged by what it sets only', () => {
    expect(verdicts('AML-NET-001', update({ description: 'x' }))).toEqual([
      'notApplicable this update does not touch it',
    ]);
    expect(verdicts('AML-NET-001', update({ publicNetworkAccess: 'Enabled' }))).toEqual(['fail public']);
    expect(verdicts('AML-NET-001', update({ publicNetworkAccess: 'Disabled' }))).toEqual(['pass public']);
  });
});

describe('a live workspace', () => {
  const live = (status: string) =>
    workspace({
      form: 'live',
      body: {
        properties: {
          privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status } } }],
        },
      },
    });

  it('tells its approved endpoints itself', () => {
    expect(verdicts('AML-NET-003', [live('Approved')])).toEqual(['pass none']);
    expect(verdicts('AML-NET-003', [live('Pending')])).toEqual(['fail none']);
  });
});
