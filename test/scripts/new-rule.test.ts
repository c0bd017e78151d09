import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexWith, type NewRule, problemsWith, ruleText, tableText } from '../../scripts/new-rule/scaffold.js';
import { RULES } from '../../src/rules/index.js';

const INDEX = readFileSync(new URL('../../src/rules/index.ts', import.meta.url), 'utf8');
const NEW: NewRule = { id: 'AML-NET-099', file: 'registry-private-endpoint', title: "Registry's endpoint is missing" };

describe('a new rule', () => {
  it('is written with its id, its category and its title, and nothing that passes for a sentence', () => {
    const text = ruleText(NEW);
    expect(text).toContain('export const registryPrivateEndpoint = defineRule({');
    expect(text).toContain(
      "  id: 'AML-NET-099',\n  title: \"Registry's endpoint is missing\",\n  category: 'network',",
    );
    expect(text).toContain("wrong: { problem: '', impact: '', remedy: '' }");
  });

  it('has a table whose columns are empty', () => {
    expect(tableText(NEW)).toContain("from '../../../src/rules/network/registry-private-endpoint.js'");
    expect(tableText(NEW)).toContain('  valid: {},\n  invalid: {},\n  unknown: {},\n');
  });

  it.each([
    [
      NEW,
      './network/online-endpoint',
      './network/registry-public',
      'registryPublicNetworkAccess',
      'storageNetworkAccess',
    ],
    [
      { ...NEW, id: 'AML-ENC-000', file: 'a' },
      './data/serverless-content-safety',
      './encryption/container-registry-customer',
      'securityGroupManagementPorts',
      'workspaceCustomerManagedKey',
    ],
    [
      { ...NEW, id: 'AML-DAT-999', file: 'zzz' },
      './data/serverless-content-safety',
      './encryption/container-registry-customer',
      'serverlessContentSafety',
      'approvedModel',
    ],
  ])('takes two lines of the index: $id', (rule, importedAfter, importedBefore, after, before) => {
    const lines = indexWith(INDEX, RULES, rule).split('\n');
    const added = lines.map((line, at) => ({ line, at })).filter(({ line }) => !INDEX.split('\n').includes(line));
    expect(added).toHaveLength(2);
    const [imported, listed] = added;
    expect(lines[(imported?.at ?? 0) - 1]).toContain(`'${importedAfter}`);
    expect(lines[(imported?.at ?? 0) + 1]).toContain(`'${importedBefore}`);
    expect(lines[(listed?.at ?? 0) - 1]).toContain(after);
    expect(lines[(listed?.at ?? 0) + 1]).toContain(before);
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
