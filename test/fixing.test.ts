/** Fixes are tried before they are offered. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../src/fixing.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { allOf, type Judgement } from '../src/model/judgement.js';
import type { Property } from '../src/model/property.js';
import { failIf, failUnless } from '../src/rules/outcome.js';
import { defineRule, type RuleDefinition } from '../src/rules/rule.js';
import { judgeFiles, scan } from '../src/scan.js';
import { analysisOf, type Files, fixed } from './support/fixing.js';
import { repositoryOf } from './support/memory-repository.js';

const MESSAGE = { problem: 'It is so.', impact: 'It matters.', remedy: 'Change it.' };

/** Nobody knows what it means where a thing does not say it: then it does not hold. */
function holds(property: Property, value: string | boolean): Judgement {
  return allOf(property.isSet(), property.is(value));
}

/** A rule about things, which are no resources of Azure. */
function ruleAbout(id: string, over: Pick<RuleDefinition<'wrong', Record<never, never>>, 'check' | 'fixes'>) {
  return defineRule({
    id,
    title: 'A thing is wrong',
    category: 'network',
    severity: 'high',
    mission: ['S2'],
    mcsb: [],
    appliesTo: ['Microsoft.Test/things'],
    messages: { wrong: MESSAGE },
    ...over,
  });
}

const isShut = ruleAbout('AML-NET-901', {
  fixes: { wrong: {} },
  check: (thing) => failUnless(holds(thing.property('properties.shut'), true), 'wrong', { expected: true }),
});

const hasKey = ruleAbout('AML-NET-902', {
  fixes: { wrong: {} },
  check: (thing) => failUnless(holds(thing.property('properties.key'), 'mine'), 'wrong', { expected: 'mine' }),
});

/** What is shut needs a window. */
const hasWindow = ruleAbout('AML-NET-903', {
  check: (thing) =>
    thing.property('properties.shut').isTrue().truth === true
      ? failUnless(holds(thing.property('properties.window'), true), 'wrong')
      : failIf(thing.property('properties.never').isSet(), 'wrong', { expected: 'nothing' }),
});

function thing(name: string, lines: string): string {
  return `resource ${name} 'Microsoft.Test/things@2024-01-01' = {\n  name: '${name}'\n  properties: {\n${lines}  }\n}\n`;
}

describe('a fix', () => {
  test('that makes something else appear is not offered, others of the same batch are', async () => {
    const files = {
      'main.bicep':
        thing('a', '    shut: false\n    key: 1\n') +
        thing('b', "    shut: false\n    key: 'yours'\n    window: true\n"),
    };
    const run = await fixed(files, { rules: [isShut, hasKey, hasWindow] });
    const expected =
      thing('a', '    shut: false\n    key: 1\n') + thing('b', "    shut: true\n    key: 'mine'\n    window: true\n");
    expect(run.files['main.bicep']).toBe(expected);
    expect(run.made).toEqual(['AML-NET-901: Set shut to true', "AML-NET-902: Set key to 'mine'"]);
    expect(run.left).toEqual(['AML-NET-901', 'AML-NET-902']);
  });

  test('for the same place as another one comes in the next round', async () => {
    const files = { 'main.bicep': thing('a', '').replace('properties: {\n  }', 'properties: {}') };
    const run = await fixed(files, { rules: [isShut, hasKey] });
    expect(run.files['main.bicep']).toBe(thing('a', "    shut: true\n    key: 'mine'\n"));
    expect(run.made).toHaveLength(2);
  });

  test('of two in the same object that is missing makes that once', async () => {
    const bare = "resource a 'Microsoft.Test/things@2024-01-01' = {\n  name: 'a'\n}\n";
    const run = await fixed({ 'main.bicep': bare }, { rules: [isShut, hasKey] });
    expect(run.files['main.bicep']).toBe(thing('a', "    shut: true\n    key: 'mine'\n"));
  });

  test('in JSON is made beside another one with every comma', async () => {
    const open =
      '{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "contentVersion": "1.0.0.0",\n  "resources": [{ "type": "Microsoft.Test/things", "apiVersion": "2024-01-01", "name": "a", "properties": {\n    "a": 1';
    const run = await fixed({ 'azuredeploy.json': `${open}\n  } }]\n}\n` }, { rules: [isShut, hasKey] });
    expect(run.files['azuredeploy.json']).toBe(`${open},\n    "shut": true,\n    "key": "mine"\n  } }]\n}\n`);
  });

  test('that was found not to hold costs no fix of the same file', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => thing(`t${at}`, at % 3 === 0 ? '' : '    window: true\n'));
    const run = await fixed({ 'main.bicep': lines.join('') }, { rules: [isShut, hasWindow] });
    expect([run.made.length, run.left.length]).toEqual([6, 3]);
  });

  test('is tried no more when there is no time left', async () => {
    let now = 0;
    const judge = (repository: Parameters<typeof analysisOf>[0]) => judgeFiles(analysisOf(repository, [isShut]));
    const first = await judge(repositoryOf({ 'main.bicep': thing('a', '') }));
    const clock = () => {
      now += DEFAULT_LIMITS.totalMs;
      return now;
    };
    const run = await fixAll(
      first,
      {
        limits: DEFAULT_LIMITS,
        clock,
        judge: async (one) => {
          now += 1;
          return judge(one);
        },
      },
      () => true,
      true,
    );
    expect([run.made.length, run.untried, run.left.length]).toEqual([1, 0, 0]);
    const late = await fixAll(first, { limits: { ...DEFAULT_LIMITS, totalMs: 0 }, clock, judge }, () => true, true);
    expect([late.made.length, late.untried, late.left.length]).toEqual([0, 1, 0]);
  });

  test('with a risk is left out unless it is wanted', async () => {
    const vault =
      "resource kv 'Microsoft.KeyVault/vaults@2023-07-01' = {\n  name: 'kv'\n  properties: {\n    enablePurgeProtection: false\n  }\n}\n";
    const run = await fixed({ 'main.bicep': vault }, { rule: 'AML-ENC-003', isSafeOnly: true });
    expect(run.files).toEqual({ 'main.bicep': vault });
    expect(run.risky).toEqual([
      'AML-ENC-003: Set enablePurgeProtection to true. Purge protection cannot be turned off again.',
    ]);
  });
});

describe('a risk', () => {
  const WORKSPACE =
    "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'ws'\n  properties: {\n    publicNetworkAccess: 'Enabled'\n  }\n}\n";
  const ENDPOINT =
    "resource pe 'Microsoft.Network/privateEndpoints@2023-11-01' = {\n  name: 'pe'\n  properties: {\n    privateLinkServiceConnections: [\n      { name: 'c', properties: { privateLinkServiceId: ws.id, groupIds: ['amlworkspace'] } }\n    ]\n  }\n}\n";

  test('of locking people out is none where there is a private endpoint', async () => {
    const alone = await fixed({ 'main.bicep': WORKSPACE }, { rule: 'AML-NET-001', isSafeOnly: true });
    expect([alone.made.length, alone.risky.length]).toEqual([0, 1]);
    const beside = await fixed({ 'main.bicep': WORKSPACE + ENDPOINT }, { rule: 'AML-NET-001', isSafeOnly: true });
    expect(beside.files['main.bicep']).toBe(WORKSPACE.replace('Enabled', 'Disabled') + ENDPOINT);
  });
});

describe('a scan', () => {
  const files = { 'main.bicep': thing('a', '    shut: false\n') + thing('b', '    shut: false\n    window: true\n') };

  test('works no fixes out by itself', async () => {
    const { findings } = await scan(analysisOf(repositoryOf(files), [isShut, hasWindow]));
    expect(findings.map(({ fix }) => fix)).toEqual([undefined, undefined]);
  });

  test('works fixes out without trying them', async () => {
    const { findings } = await scan({ ...analysisOf(repositoryOf(files), [isShut, hasWindow]), fixes: 'planned' });
    expect(findings.map(({ fix }) => fix?.isTried)).toEqual([false, false]);
  });

  test('tries them if it is asked to, and drops those that do not hold', async () => {
    const { findings } = await scan({ ...analysisOf(repositoryOf(files), [isShut, hasWindow]), fixes: 'tried' });
    expect(findings.map(({ resource, fix }) => [resource.name, fix?.isTried])).toEqual([
      ['a', undefined],
      ['b', true],
    ]);
  });
});

const EXAMPLES = fileURLToPath(new URL('../examples/insecure/', import.meta.url));

describe('the insecure examples', () => {
  const foldersIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  // Each topic of the gallery is a deployment of its own, and there are too many for one test.
  const folders = foldersIn(EXAMPLES).filter((name) => name !== 'gallery');
  const topics = foldersIn(path.join(EXAMPLES, 'gallery')).map((name) => `gallery/${name}`);

  test.each([...folders, ...topics])('%s has nothing fixable left when everything was fixed', async (name) => {
    const files = filesBelow(path.join(EXAMPLES, name));
    const run = await fixed(files);
    // Of some topics nothing can be mended by a small edit.
    if (folders.includes(name)) expect(run.made.length).toBeGreaterThan(0);
    const again = await fixed(run.files);
    expect(again.made).toEqual([]);
    expect(again.files).toEqual(run.files);
  });
});

function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const absolute = path.join(parentPath, name);
      return [path.relative(folder, absolute).split(path.sep).join('/'), readFileSync(absolute, 'utf8')];
    }),
  );
}
