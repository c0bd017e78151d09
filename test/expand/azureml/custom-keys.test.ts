/** Keys of a connection under names of one's own are secrets as any other. */
import { expect, it } from 'vitest';
import { folderWith } from '../../support/files.js';
import { scanFolder } from '../../support/scanned.js';

const CONNECTION = (key: string) => `$schema: https://azuremlschemas.azureedge.net/latest/connection.schema.json
name: it
type: custom
target: https://example.com
credentials:
  type: custom
  keys:
    mine: ${key}
`;

it.each([
  ['a literal', 'Hunter2Canary', ['AML-IDN-006 8']],
  ['what the workflow fills in', '${{ secrets.MINE }}', []],
])('AML-IDN-006 speaks about %s', async (_, key, expected) => {
  const { findings } = await scanFolder(folderWith({ '.git/HEAD': '', 'c.yml': CONNECTION(key) }));
  const told = findings
    .filter(({ rule }) => rule.id === 'AML-IDN-006')
    .map(({ rule, span }) => `${rule.id} ${span.source.positionAt(span.start).line}`);
  expect(told).toEqual(expected);
});
