import { describe, expect, test } from 'vitest';
import { originAt } from '../../src/expand/origins.js';
import { choice, scalar, text, unknown } from '../../src/expand/values.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { nameFor } from '../../src/model/resource-view.js';

const origin = originAt({ source: new SourceFile('a.bicep', ''), start: 0, end: 0 });

describe("a resource's name", () => {
  test.each([
    ["resourceGroup().id,'x'", "subscriptionResourceId('Microsoft.Resources/resourceGroups',resourceGroup().name),'x'"],
    ['subscription().id', "tenantResourceId('Microsoft.Resources/subscriptions',subscription().subscriptionId)"],
    ["parameters('n')", "parameters('n')"],
  ])('is printed as people write it: %s', (written, canonical) => {
    const hash = unknown('deployment', '', `uniqueString(${canonical})`, origin);
    expect(nameFor(hash)).toBe(`uniqueString(${written})`);
    expect(nameFor(text(['kv-', hash], origin))).toBe(`kv-\${uniqueString(${written})}`);
  });

  test('is the text itself if it is known', () => {
    expect(nameFor(scalar('kv-1', origin))).toBe('kv-1');
  });

  test('is all of those that it may be', () => {
    const own = unknown('parameter', '', "environmentVariable('HUB')", origin);
    const made = text(['hub-', unknown('deployment', '', "uniqueString('x')", origin)], origin);
    const alternatives = [own, made].map((value) => ({ value, when: '' }));
    const name = choice(alternatives, own, origin, 10);
    const written = "environmentVariable('HUB') or hub-${uniqueString('x')}";
    expect(nameFor(name)).toBe(written);
    expect(nameFor(text(['st', name], origin))).toBe(`st\${${written}}`);
  });
});
