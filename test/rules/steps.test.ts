import { describe, expect, test } from 'vitest';
import { originAt } from '../../src/expand/origins.js';
import { unknown } from '../../src/expand/values.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { describeCondition } from '../../src/rules/steps.js';

const origin = originAt({ source: new SourceFile('main.bicep', ''), start: 0, end: 0 });

describe('what a finding takes for granted about its resource', () => {
  test.each([
    ["parameters('deploy')", "condition parameters('deploy') is true"],
    ["oneOf(if(empty(x),'a','b'),'a','b')", 'its condition holds'],
    ['copyCount()', 'its loop has items'],
    ["and(copyCount(),greater(parameters('count'),0))", 'its condition holds'],
  ])('%s', (expression, said) => {
    expect(describeCondition(unknown('parameter', '', expression, origin), 'bicep')).toBe(said);
  });
});
