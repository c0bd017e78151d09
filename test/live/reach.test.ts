/** Which rules a live read can put to the test at all: on bodies as Azure answers them, with its nulls, states and spellings. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { sharingEstate } from './estate/estates.js';
import { judgedIn } from './estate/judging.js';
import { LIVE_FACTS } from './estate/live-facts.js';
import { soundEstate } from './estate/sound.js';
import { variantsOfWide, wideEstate } from './estate/wide.js';

/** Rules that say nothing of what is deployed, and why. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  'AML-ENC-007': 'web services of the first API are retired, and not read',
  'AML-IDN-005': 'web services of the first API are retired, and not read',
  'AML-IDN-016': 'jobs are not read: what ran is no matter of configuration',
  'AML-IDN-017': 'jobs are not read: what ran is no matter of configuration',
  'AML-IDN-019': 'credentials that scripts print stand in files',
  'AML-POL-005': 'what Azure tells is in effect, whatever a version defines',
  'AML-POL-008': 'the service refuses or ignores such settings of a project',
  'AML-DAT-102': 'containers are not listed: there may be thousands, and the account says whether they may be public',
};

const facts = LIVE_FACTS['policies'] ?? {};
const policies = ['an exemption has no end', 'the workspace does not comply with an enforced policy'];
const estates = [
  wideEstate(),
  ...variantsOfWide(),
  sharingEstate(),
  ...policies.flatMap((name) => facts[name]?.fault(soundEstate()) ?? []),
];

describe('rules on what is deployed', () => {
  it('are all reached but those that nothing deployed can tell', async () => {
    const judged = await Promise.all(estates.map((azure) => judgedIn(azure)));
    const asked = new Set(judged.flatMap(({ asked }) => [...asked]));
    const unreached = RULES.map(({ id }) => id).filter((id) => !asked.has(id));
    expect(unreached.sort()).toEqual(Object.keys(OUT_OF_REACH).sort());
  });
});
