/** What override files leave of the declarations they change: as Terraform merges them. */
import { describe, expect, it } from 'vitest';
import { bodies, evaluated } from './evaluated.js';

/** The only resource of these files: what it says, and which changes are ignored. */
function merged(files: Readonly<Record<string, string>>) {
  const { roots, diagnostics } = evaluated(files);
  expect(diagnostics).toEqual([]);
  const resources = roots[0]?.resources ?? [];
  return { body: bodies(resources)['t.t'], ignored: resources[0]?.ignoreChanges, resources };
}

const resource = (body: string) => `resource "t" "t" {\n${body}\n}\n`;
const dynamic = (type: string, content: string) => `dynamic "${type}" {\n for_each = [1]\n content { ${content} }\n}`;

describe('blocks of override files', () => {
  const RULE = 'rule { n = 1 }';
  const RULES = dynamic('rule', 'n = 1');
  it.each<readonly [string, string, string, unknown]>([
    ['replace those of their type', `${RULE}\nrule { n = 2 }`, 'rule { n = 3 }', { rule: [{ n: 3 }] }],
    [
      'leave those of other types',
      `${RULE}\nother { n = 2 }`,
      'other { n = 3 }',
      { rule: [{ n: 1 }], other: [{ n: 3 }] },
    ],
    ['replace dynamic ones', RULES, 'rule { n = 3 }', { rule: [{ n: 3 }] }],
    ['are replaced by dynamic ones', RULE, dynamic('rule', 'n = 3'), { rule: [{ n: 3 }] }],
    ['that are dynamic replace dynamic ones', RULES, dynamic('rule', 'n = 3'), { rule: [{ n: 3 }] }],
    [
      'that are dynamic leave dynamic ones of other types',
      `${RULES}\n${dynamic('other', 'n = 2')}`,
      dynamic('other', 'n = 3'),
      { rule: [{ n: 1 }], other: [{ n: 3 }] },
    ],
    ['are not merged into each other', 'rule {\n n = 1\n m = 1\n}', 'rule { n = 3 }', { rule: [{ n: 3 }] }],
    ['leave arguments', `x = 1\n${RULE}`, 'rule { n = 3 }', { x: 1, rule: [{ n: 3 }] }],
    ['are left by arguments', `x = 1\n${RULE}`, 'x = 3', { x: 3, rule: [{ n: 1 }] }],
  ])('%s', (_, before, by, expected) => {
    expect(merged({ 'main.tf': resource(before), 'override.tf': resource(by) }).body).toEqual(expected);
  });

  it.each<readonly [string, string, object, unknown]>([
    ['replaces blocks', RULE, { rule: { n: 3 } }, { rule: { n: 3 } }],
    ['replaces dynamic blocks', RULES, { rule: [{ n: 3 }] }, { rule: [{ n: 3 }] }],
    ['leaves other blocks', RULE, { other: { n: 3 } }, { rule: [{ n: 1 }], other: { n: 3 } }],
  ])('in JSON: an argument %s', (_, before, by, expected) => {
    const json = JSON.stringify({ resource: { t: { t: by } } });
    expect(merged({ 'main.tf': resource(before), 'override.tf.json': json }).body).toEqual(expected);
  });

  it('replace what stands in JSON', () => {
    const json = (body: object) => JSON.stringify({ resource: { t: { t: body } } });
    const before = json({ rule: [{ n: 1 }], other: { n: 2 } });
    expect(merged({ 'main.tf.json': before, 'override.tf': resource('rule { n = 3 }') }).body).toEqual({
      rule: [{ n: 3 }],
      other: { n: 2 },
    });
    const several = json({ dynamic: { rule: { for_each: [1], content: { n: 1 } } } });
    const { resources } = merged({ 'main.tf.json': several, 'override.tf': resource('rule { n = 3 }') });
    expect(resources[0]?.body.open).toBeDefined();
  });
});

describe('lifecycle in override files', () => {
  const ignoring = (list: string) => `lifecycle {\n ignore_changes = ${list}\n}`;
  it.each<readonly [string, string, string, unknown]>([
    ['another list stands for the one before', ignoring('[a]'), ignoring('[b]'), ['b']],
    ['an empty list says nothing', ignoring('[a]'), ignoring('[]'), ['a']],
    ['all', ignoring('[a]'), ignoring('all'), 'all'],
    ['a list after all', ignoring('all'), ignoring('[b]'), 'all'],
    ['another setting', ignoring('[a]'), 'lifecycle {\n prevent_destroy = true\n}', ['a']],
    ['none before', 'x = 1', ignoring('[b]'), ['b']],
  ])('%s', (_, before, by, expected) => {
    expect(merged({ 'main.tf': resource(before), 'override.tf': resource(by) }).ignored).toEqual(expected);
  });
});
