import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexWith, type NewRule, problemsWith, ruleText, tableText } from '../../scripts/new-rule/scaffold.js';
import { RULES } from '../../src/rules/index.js';
import { ruleOf } from '../support/findings.js';

const INDEX = readFileSync(new URL('../../src/rules/index.ts', import.meta.url), 'utf8');
/** An index of four rules, in the form of the real one. */
const SMALL_INDEX = `import { egress } from './data/egress.js';
import { tls } from './encryption/tls.js';
import { computeAddress } from './network/compute-address.js';
import { storageAccess } from './network/storage-access.js';
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [
  computeAddress,
  storageAccess,
  tls,
  egress,
];
`;

const LISTED = [
  ruleOf({ id: 'AML-NET-001', category: 'network' }),
  ruleOf({ id: 'AML-NET-101', category: 'network' }),
  ruleOf({ id: 'AML-ENC-001', category: 'encryption' }),
  ruleOf({ id: 'AML-DAT-001', category: 'data' }),
];

const NEW: NewRule = { id: 'AML-NET-099', file: 'registry-network-peering', title: "Registry's endpoint is missing" };

describe('a new rule', () => {
  it('is written with its id, its category and its title, and nothing that passes for a sentence', () => {
    const text = ruleText(NEW);
    expect(text).toContain('export const registryNetworkPeering = defineRule({');
    expect(text).toContain(
      "  id: 'AML-NET-099',\n  title: \"Registry's endpoint is missing\",\n  category: 'network',",
    );
    expect(text).toContain("wrong: { problem: '', impact: '', remedy: '' }");
  });

  it('has a table whose columns are empty', () => {
    expect(tableText(NEW)).toContain("from '../../../src/rules/network/registry-network-peering.js'");
    expect(tableText(NEW)).toContain('  valid: {},\n  invalid: {},\n  unknown: {},\n');
  });

  it.each([
    [NEW, './network/compute-address', './network/storage-access', 'computeAddress', 'storageAccess'],
    [{ ...NEW, id: 'AML-ENC-000', file: 'a' }, './data/egress', './encryption/tls', 'storageAccess', 'tls'],
    [{ ...NEW, id: 'AML-DAT-999', file: 'zzz' }, './data/egress', './encryption/tls', 'egress', '];'],
  ])('takes two lines of the index: $id', (rule, importedAfter, importedBefore, after, before) => {
    const lines = indexWith(SMALL_INDEX, LISTED, rule).split('\n');
    const added = lines.map((line, at) => ({ line, at })).filter(({ line }) => !SMALL_INDEX.split('\n').includes(line));
    expect(added).toHaveLength(2);
    const [imported, listed] = added;
    expect(lines[(imported?.at ?? 0) - 1]).toContain(`'${importedAfter}`);
    expect(lines[(imported?.at ?? 0) + 1]).toContain(`'${importedBefore}`);
    expect(lines[(listed?.at ?? 0) - 1]).toContain(after);
    expect(lines[(listed?.at ?? 0) + 1]).toContain(before);
  });

  it('takes two lines of the index as it is', () => {
    const before = INDEX.split('\n');
    const after = indexWith(INDEX, RULES, { ...NEW, id: 'AML-NET-999' }).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "import { registryNetworkPeering } from './network/registry-network-peering.js';",
      '  registryNetworkPeering,',
    ]);
    expect(after).toHaveLength(before.length + 2);
  });

  it.each([
    [NEW, []],
    [{ ...NEW, id: 'AML-NET-001' }, ['AML-NET-001 is taken.']],
    [{ ...NEW, id: 'AML-MON-101' }, ['AML-MON-101 is taken.']],
    [{ ...NEW, id: 'NET-1' }, ["'NET-1' is no id such as AML-NET-016 (NET,ENC,IDN,MON,POL,DAT,SUP)."]],
    [{ ...NEW, file: 'A/b' }, ["'A/b' is no file name such as registry-private-endpoint."]],
    [{ ...NEW, title: 'It is.' }, ['The title is a headline without a full stop.']],
  ])('is refused where something is wrong: %j', (rule, problems) => {
    expect(problemsWith(rule, RULES)).toEqual(problems);
  });
});
