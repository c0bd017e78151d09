import { describe, expect, it } from 'vitest';
import { type LiveFact, refusing } from './estate/faults.js';
import { judgedIn } from './estate/judging.js';
import { LIVE_FACTS } from './estate/live-facts.js';
import { soundEstate } from './estate/sound.js';

const sound = await judgedIn(soundEstate());

describe('an estate where nothing is wrong that only Azure tells', () => {
  it('is read whole', () => {
    expect(sound.diagnostics).toEqual([]);
  });
});

describe.each(Object.entries(LIVE_FACTS))('%s: it is told that', (_, facts) => {
  it.each(Object.entries(facts))('%s', async (_name, { fault, adds, says = /^/ }) => {
    const faulty = await judgedIn(fault(soundEstate()));
    const added = faulty.findings.filter(({ text }) => !sound.findings.some((one) => one.text === text));
    expect(faulty.diagnostics).toEqual([]);
    expect(added.map(({ headline }) => headline).sort()).toEqual([...adds].sort());
    if (adds.length > 0) expect(added.map(({ text }) => text).join('\n')).toMatch(says);
  });
});

const UNREAD = Object.values(LIVE_FACTS)
  .flatMap((facts) => Object.entries(facts))
  .flatMap(([name, { fault, adds, unread }]): [string, Required<Pick<LiveFact, 'fault' | 'adds' | 'unread'>>][] =>
    unread === undefined ? [] : [[name, { fault, adds, unread }]],
  );

describe('what may not be read is neither right nor wrong', () => {
  it.each(UNREAD)('%s', async (_, { fault, adds, unread }) => {
    const options = { interruption: refusing(unread.refused) };
    const faulty = await judgedIn(fault(soundEstate()), options);
    const rules = new Set(adds.map((headline) => headline.split(' ')[1]));
    const before = sound.findings.map(({ text }) => text);
    const told = faulty.findings.filter(({ rule, text }) => rules.has(rule) && !before.includes(text));
    // A list that was not read leaves what else it might hold open too.
    const said = new Set(told.map(({ headline }) => headline));
    expect(faulty.diagnostics.join('\n')).toMatch(/No access to/);
    expect([...said].filter((one) => !isDoubt(one) || unread.adds.includes(one)).sort()).toEqual(
      [...unread.adds].sort(),
    );
  });
});

function isDoubt(headline: string): boolean {
  return headline.startsWith('unknown ');
}
