/** The policies about diagnostic settings of Azure Machine Learning: what satisfies them, what does not, what cannot be told. */
import { describe, expect, test } from 'vitest';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';
import { evaluatePolicy } from '../../../src/policy/effects/evaluate-policy.js';
import { definitionFrom, extending, scopeFor } from '../../support/policy-outcome.js';
import { notKnown, openArray, resourceFrom } from '../../support/resources.js';
import { POLICIES } from './policies.js';

const TO = '/subscriptions/s/resourceGroups/g/providers/X.Y/z/central';
const SETTING = 'Microsoft.Insights/diagnosticSettings';

const sending = POLICIES.filter(({ about }) => about.startsWith('the logs of'));

const DESTINATIONS: Readonly<Record<string, string>> = {
  'Log Analytics': 'workspaceId',
  'a storage account': 'storageAccountId',
  'an event hub': 'eventHubAuthorizationRuleId',
};

function applies(about: string, properties: unknown): unknown {
  const policy = POLICIES.find((one) => one.about === about);
  if (policy === undefined) throw new Error(`no policy is about ${about}`);
  const definition = definitionFrom(policy.definition);
  const resource = resourceFrom({ type: `${policy.type}@2024-10-01`, name: 'w', body: { location: 'westeurope' } });
  const names = policy.type
    .split('/')
    .slice(1)
    .map(() => 'w')
    .join('/');
  const subject = {
    ...resource,
    ...(names === 'w' ? {} : resourceFrom({ type: policy.type, name: names, body: { location: 'westeurope' } })),
  };
  const setting = resourceFrom({ type: SETTING, name: 'central', body: { properties }, scope: extending(subject) });
  const scope = { ...scopeFor(definition, subject, { parameters: { to: TO } }), aliases: bundledAliases() };
  return evaluatePolicy(definition, scope, { related: [setting], isComplete: true }).applies.truth;
}

describe.each(sending.map(({ about }) => about))('%s', (about) => {
  const [, member = ''] = Object.entries(DESTINATIONS).find(([name]) => about.endsWith(name)) ?? [];
  const all = { categoryGroup: 'allLogs', enabled: true };

  test.each<[string, unknown, boolean | 'unknown']>([
    ['all logs, there', { [member]: TO, logs: [all] }, false],
    [
      'all logs in any case',
      { [member]: TO.toUpperCase(), logs: [{ ...all, categoryGroup: 'ALLLOGS', enabled: 'true' }] },
      false,
    ],
    ['all logs, elsewhere', { [member]: `${TO}2`, logs: [all] }, true],
    ['all logs, nowhere', { logs: [all] }, true],
    ['another group', { [member]: TO, logs: [{ ...all, categoryGroup: 'audit' }] }, true],
    ['all logs, off', { [member]: TO, logs: [{ ...all, enabled: false }] }, true],
    ['no logs', { [member]: TO }, true],
    ['a destination nobody knows', { [member]: notKnown(), logs: [all] }, 'unknown'],
    ['a switch nobody knows', { [member]: TO, logs: [{ ...all, enabled: notKnown() }] }, 'unknown'],
    ['logs that may be more', { [member]: TO, logs: openArray([]) }, 'unknown'],
  ])('%s', (_, properties, expected) => {
    expect(applies(about, properties)).toBe(expected);
  });
});

describe('a workspace gets a diagnostic setting of a name', () => {
  const on = { enabled: true };

  test.each<[string, unknown, boolean | 'unknown']>([
    ['as it should be', { workspaceId: TO, logs: [on, on], metrics: [on] }, false],
    ['one log off', { workspaceId: TO, logs: [on, { enabled: false }], metrics: [on] }, true],
    ['one log nobody knows', { workspaceId: TO, logs: [on, { enabled: notKnown() }], metrics: [on] }, 'unknown'],
    ['metrics off', { workspaceId: TO, logs: [on], metrics: [{ enabled: false }] }, true],
  ])('%s', (_, properties, expected) => {
    expect(applies('a workspace gets a diagnostic setting of a name', properties)).toBe(expected);
  });
});

describe('a workspace keeps its logs', () => {
  const kept = (days: unknown) => ({ enabled: true, retentionPolicy: { enabled: true, days } });

  test.each<[string, unknown, boolean | 'unknown']>([
    ['long enough', { storageAccountId: TO, logs: [kept(365)] }, false],
    ['as text', { storageAccountId: TO, logs: [kept('400')] }, false],
    ['for ever', { storageAccountId: TO, logs: [kept(0)] }, false],
    ['not long enough', { storageAccountId: TO, logs: [kept(90)] }, true],
    ['as long as Log Analytics does', { workspaceId: TO, logs: [{ enabled: true }] }, false],
    ['off', { workspaceId: TO, logs: [{ enabled: false }] }, true],
    ['nobody knows how long', { storageAccountId: TO, logs: [kept(notKnown())] }, 'unknown'],
  ])('%s', (_, properties, expected) => {
    expect(applies('a workspace keeps its logs', properties)).toBe(expected);
  });
});
