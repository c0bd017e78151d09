import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/rules/finding.js';
import { RULES, ruleById } from '../../src/rules/index.js';
import { COMMON_WORDS, piecesOf } from '../../src/rules/marks.js';
import { placeholdersIn } from '../../src/rules/message.js';
import { MISSION } from '../../src/rules/mission.js';
import { RISK_WARNINGS } from '../../src/rules/recipe.js';
import type { Message, PropertyOf, Rule } from '../../src/rules/rule.js';
import { isKnownProperty } from '../support/known-properties.js';

const FOLDERS = ['network', 'encryption', 'identity', 'monitoring', 'governance', 'data', 'supply-chain'];
const CATEGORY_OF_ID: Readonly<Record<string, string>> = {
  NET: 'network',
  ENC: 'encryption',
  IDN: 'identity',
  MON: 'monitoring',
  POL: 'governance',
  DAT: 'data',
  SUP: 'supply-chain',
};
const ROOT = new URL('../../src/rules/', import.meta.url);

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The properties that the messages of a rule name. */
function namedIn(rule: Rule): readonly PropertyOf[] {
  const texts = Object.values(rule.messages).flatMap(({ problem, impact, remedy }: Message) => [
    problem,
    impact,
    remedy,
  ]);
  return texts
    .flatMap((text) => piecesOf(text, rule))
    .flatMap((piece) => {
      if (typeof piece === 'string') return [];
      if (piece.mark.kind === 'since') return [piece.mark.property];
      return piece.mark.kind === 'items' ? piece.mark.items.map((item) => item.property) : [];
    });
}

describe('the list of rules', () => {
  it('holds every rule file, and only those', () => {
    const files = FOLDERS.flatMap((folder) =>
      filesIn(fileURLToPath(new URL(`${folder}/`, ROOT))).map((file) => `./${folder}/${file.replace(/\.ts$/, '.js')}`),
    );
    const index = readFileSync(new URL('index.ts', ROOT), 'utf8');
    const imported = [...index.matchAll(/from '(\.\/[a-z-]+\/[a-z-]+\.js)'/g)].map((match) => match[1]);
    expect([...imported].sort()).toEqual([...files].sort());
    expect(RULES).toHaveLength(files.length);
  });

  it('has a table for every rule, in a file of the same name', () => {
    const files = (folder: string) => filesIn(folder).map((file) => file.replace(/(\.test)?\.ts$/, ''));
    for (const folder of FOLDERS) {
      expect(files(fileURLToPath(new URL(folder, import.meta.url)))).toEqual(
        files(fileURLToPath(new URL(folder, ROOT))),
      );
    }
  });

  it('gives every id and alias once', () => {
    const ids = RULES.flatMap((rule) => [rule.id, ...rule.aliases]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds rules by id and alias, without case', () => {
    expect(ruleById('aml-net-001')?.id).toBe('AML-NET-001');
    expect(ruleById('AML-MON-101')?.id).toBe('AML-MON-001');
    expect(ruleById('AML-NET-000')).toBeUndefined();
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('describes itself', () => {
    expect(id).toMatch(/^AML-(NET|ENC|IDN|MON|POL|DAT|SUP)-\d{3}$/);
    expect(CATEGORY_OF_ID[id.slice(4, 7)]).toBe(rule.category);
    expect(SEVERITIES).toContain(rule.severity);
    expect(rule.mission.length).toBeGreaterThan(0);
    for (const key of rule.mission) expect(Object.keys(MISSION)).toContain(key);
    for (const control of rule.mcsb) expect(control).toMatch(/^[A-Z]{2}-\d+$/);
    for (const { guid, name } of rule.policies) {
      expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(name).not.toBe('');
    }
    for (const type of rule.appliesTo) {
      expect(type).toMatch(/^(?:Microsoft\.[A-Za-z]+|azureml-gate)\/([A-Za-z/]+|\*)$/);
    }
    expect(rule.title).not.toMatch(/\.$/);
    for (const exception of rule.exceptions) expect(exception).toMatch(/^[A-Z].*\.$/);
  });

  it.each(Object.entries(rule.messages))('says what, why and what to do: %s', (_key, message) => {
    for (const sentence of [message.problem, message.impact, message.remedy]) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence.length).toBeLessThan(260);
    }
    for (const name of placeholdersIn(message, rule)) expect([...COMMON_WORDS, ...rule.words]).toContain(name);
  });

  it.each(Object.entries(rule.fixes))(
    'mends by properties of its types, and says what that may cost: %s',
    (_key, recipe) => {
      const { remove = [] } = recipe ?? {};
      for (const path of [...Object.keys(recipe?.set ?? {}), ...(typeof remove === 'object' ? remove : [])])
        expect(rule.appliesTo.filter((type) => isKnownProperty(type, path))).not.toEqual([]);
      const { risk, warning, safeIf } = recipe ?? {};
      if (risk === undefined) expect([warning, safeIf]).toEqual([undefined, undefined]);
      else expect(warning ?? RISK_WARNINGS[risk]).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('uses the words it declares', () => {
    const used = Object.values(rule.messages).flatMap((message) => placeholdersIn(message, rule));
    expect(rule.words.filter((word) => !used.includes(word))).toEqual([]);
  });

  it('names the properties it declares, which are properties of their types', () => {
    const declared = rule.properties.map((one): PropertyOf => (typeof one === 'string' ? { path: one } : one));
    const named = namedIn(rule);
    for (const { path, of } of declared) {
      expect(named.map((one) => one.path)).toContain(path);
      const types = of === undefined ? rule.appliesTo : [of];
      expect(types.filter((type) => isKnownProperty(type, path))).not.toEqual([]);
    }
  });
});
