/** Pictures and rules are worked out apart; what they say about the same thing must be the same. */
import { describe, expect, test } from 'vitest';
import type { PictureNode } from '../src/model/picture/picture.js';
import { markedPictures, openPaths } from '../src/report/picture-marks.js';
import { scanExamples } from './support/scanned.js';

/** The rules about what lets the internet in, or everything out. */
const OPENING = new Set([
  'AML-NET-001',
  'AML-NET-007',
  'AML-NET-008',
  'AML-NET-009',
  'AML-NET-010',
  'AML-NET-012',
  'AML-NET-015',
  'AML-NET-101',
  'AML-NET-105',
  'AML-NET-106',
  'AML-NET-129',
  'AML-DAT-002',
]);

/** Something open may be told by what makes it so: an API version without the switch, a tier of registries without one. */
const TOLD_BY_CAUSE = new Set(['AML-POL-005', 'AML-NET-107']);

const insecure = await scanExamples('examples/insecure');
const pictures = markedPictures(insecure);

describe('a finding about something open', () => {
  // Where a dozen workspaces share a vault and an account, a picture shows those of others beside its own.
  const findings = insecure.findings.filter(
    ({ rule, resource }) => OPENING.has(rule.id) && !resource.address.includes('/gallery/'),
  );

  test('there are some', () => {
    expect(new Set(findings.map(({ rule }) => rule.id)).size).toBeGreaterThan(8);
  });

  test.each(findings.map((finding) => [finding.rule.id, finding.resource.address, finding] as const))(
    '%s on %s is drawn as open',
    (_, address, { rule, environments }) => {
      const here = pictures.filter(
        ({ environments: own }) => environments.length === 0 || own.some((one) => environments.includes(one)),
      );
      const found = here.flatMap((picture) => {
        const node = picture.nodes.find(({ declared }) => declared.some((one) => one.address === address));
        const leaves = (one: PictureNode) =>
          picture.edges.some(({ from, state }) => from === one.id && state === 'open');
        return node === undefined ? [] : [node.state === 'open' || (rule.id === 'AML-NET-007' && leaves(node))];
      });
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((isOpen) => isOpen)).toBe(true);
    },
  );
});

describe('what is drawn as open from the internet', () => {
  const open = pictures.flatMap((picture) =>
    picture.edges
      .filter(
        ({ from, state }) =>
          state === 'open' && picture.nodes.some(({ id, role }) => id === from && role === 'internet'),
      )
      .map(
        ({ to }) => [picture.title, picture.nodes.find(({ id }) => id === to)?.names[0] ?? '', picture, to] as const,
      ),
  );

  test.each(open)('in %s, %s, has a finding', (_, __, picture, id) => {
    const rules = (picture.findings.get(id) ?? []).map(({ rule }) => rule.id);
    expect(rules.some((rule) => OPENING.has(rule) || TOLD_BY_CAUSE.has(rule))).toBe(true);
  });
});

describe('the secure examples', () => {
  test('are drawn without an open path, and with nothing unknown', async () => {
    const secure = markedPictures(await scanExamples('examples/secure'));
    expect(secure.length).toBeGreaterThanOrEqual(3);
    for (const picture of secure) {
      expect([picture.title, openPaths(picture)]).toEqual([picture.title, 0]);
      expect(picture.nodes.filter(({ state }) => state !== 'plain').map(({ names }) => names)).toEqual([]);
      expect(picture.edges.filter(({ state }) => state !== 'plain')).toEqual([]);
    }
  });
});
