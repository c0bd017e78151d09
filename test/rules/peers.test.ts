import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { PEERS } from '../../src/rules/peers.js';

/** How other tools name their rules. */
const FORMS =
  /^(?:Checkov CKV2?_AZURE_\d+|Trivy AZU-\d{4}|PSRule (?:AZR-\d{6}|Azure(?:\.[A-Za-z]+){2,3})|azqr [a-z]+-\d{3})$/;

test('peers are named in the form of their tool, once, and for rules that there are', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  expect(Object.keys(PEERS).filter((id) => !ids.has(id))).toEqual([]);
  for (const named of Object.values(PEERS)) {
    expect(named.filter((peer) => !FORMS.test(peer))).toEqual([]);
    expect(named).toEqual([...new Set(named)]);
  }
});
