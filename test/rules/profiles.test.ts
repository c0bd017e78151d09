import { describe, expect, test } from 'vitest';
import { profilesPage } from '../../scripts/docs/profiles-page.js';
import { underProfile } from '../../src/decide/profile.js';
import { PROFILE_NAMES, type RuleSetting } from '../../src/inputs/options.js';
import { RULES } from '../../src/rules/index.js';
import { PROFILES } from '../../src/rules/profiles.js';
import { ruleOf } from '../support/findings.js';

const IDS: ReadonlyMap<string, string> = new Map(RULES.map(({ id, severity }) => [id, severity]));

describe.each(PROFILE_NAMES)('the profile %s', (name) => {
  const entries = Object.entries(PROFILES[name].rules);

  test('names rules there are, by id and not by alias', () => {
    expect(entries.map(([id]) => id).filter((id) => !IDS.has(id))).toEqual([]);
  });

  test('says something else than the rule itself, and why', () => {
    for (const [id, { severity, reason }] of entries) {
      expect([id, severity]).not.toEqual([id, IDS.get(id)]);
      expect(reason).toMatch(/^[A-Z].{20,120}\.$/);
    }
  });

  test('has a section of its own, with every rule, in docs/profiles.md', () => {
    const [, section = ''] = profilesPage(RULES).split(`\n## ${name}\n`);
    const own = section.split('\n## ')[0] ?? '';
    expect([...own.matchAll(/^\| \[(AML-[A-Z]+-\d+)\]/gm)].map(([, id]) => id).sort()).toEqual(
      entries.map(([id]) => id).sort(),
    );
  });
});

test('more than the baseline is demanded by name', () => {
  expect(Object.keys(PROFILES.regulated.rules).length).toBeGreaterThan(0);
  expect(PROFILES['exfiltration-protection'].rules['AML-DAT-001']?.severity).toBe('high');
});

describe('a profile and the configuration', () => {
  const profiles = {
    regulated: {
      about: 'x',
      rules: {
        'AML-NET-001': { severity: 'critical', reason: 'Open doors.' },
        'AML-NET-002': { severity: 'off', reason: 'No doors.' },
      },
    },
  } as const;
  const rules = ['AML-NET-001', 'AML-NET-002', 'AML-NET-003'].map((id) => ruleOf({ id }));

  function profiled(configured: Readonly<Record<string, Partial<RuleSetting>>> = {}) {
    const none = { severity: undefined, reason: undefined };
    const own = new Map(Object.entries(configured).map(([id, setting]) => [id, { ...none, ...setting }]));
    const said = underProfile(rules, { profile: 'regulated', rules: own }, profiles);
    return { asked: said.rules.map(({ id }) => id), settings: Object.fromEntries(said.settings) };
  }

  test('the profile gives severities and leaves rules out', () => {
    expect(profiled()).toEqual({
      asked: ['AML-NET-001', 'AML-NET-003'],
      settings: { 'AML-NET-001': { severity: 'critical', reason: 'Open doors.' } },
    });
  });

  test('the severity of the configuration wins', () => {
    const own = { severity: 'low', reason: 'ours' } as const;
    expect(profiled({ 'AML-NET-001': own, 'AML-NET-002': own })).toEqual({
      asked: ['AML-NET-001', 'AML-NET-002', 'AML-NET-003'],
      settings: { 'AML-NET-001': own, 'AML-NET-002': own },
    });
  });

  test('settings alone leave the severity to the profile', () => {
    const settings = { widest: 8 };
    expect(profiled({ 'AML-NET-001': { settings } }).settings['AML-NET-001']).toEqual({
      severity: 'critical',
      reason: 'Open doors.',
      settings,
    });
  });
});
