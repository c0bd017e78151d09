import { describe, expect, it } from 'vitest';
import type { Azure } from './estate/azure.js';
import { body, cleanEstate, idsOf, roleAssignment, SUBSCRIPTION, sharingEstate } from './estate/estates.js';
import { type LiveFact, refusing } from './estate/faults.js';
import { type Judged, judgedIn } from './estate/judging.js';
import { LIVE_FACTS } from './estate/live-facts.js';
import { completed, principalOf, ROLES, soundEstate } from './estate/sound.js';

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

describe('among several workspaces', () => {
  const [first, second] = [idsOf('mlw'), idsOf('w2')];
  const two = cleanEstate(['mlw', 'w2']);

  async function added(azure: Azure, before: Azure): Promise<readonly string[]> {
    const known = (await judgedIn(before)).findings.map(({ text }) => text);
    const { findings } = await judgedIn(azure);
    return findings.filter(({ text }) => !known.includes(text)).map(({ headline }) => headline);
  }

  it('a role over the subscription is told of the one that has it', async () => {
    const root = `/subscriptions/${SUBSCRIPTION}`;
    const role = roleAssignment(root, principalOf(two, second.workspace), ROLES.contributor, 'more');
    const { findings } = await judgedIn(two.and(role));
    const told = findings.filter(({ rule }) => rule === 'AML-IDN-021').map(({ text }) => text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('The identity of w2 has the role Contributor over a subscription');
  });

  it('a name that is not found is told of the endpoint that has it', async () => {
    const gone = two.with({ [`${second.zone('blob')}/A/stw2`]: () => undefined });
    expect(await added(gone, two)).toEqual(['fail AML-NET-125 pe-w2-blob']);
  });

  it('a network that a zone is not linked to is told of the endpoints in it', async () => {
    const network = second.vnet.replace(/vnet$/, 'other');
    const subnet = {
      id: `${network}/subnets/endpoints`,
      name: 'endpoints',
      properties: { addressPrefix: '10.1.0.0/24' },
    };
    const moved = (id: string) => ({ [id]: completed({ subnet: { id: subnet.id } }) });
    const apart = two
      .with({ ...moved(second.workspaceEndpoint), ...moved(second.storageEndpoint) })
      .and(body(network, { addressSpace: { addressPrefixes: ['10.1.0.0/16'] }, subnets: [subnet] }));
    const told = await added(apart, two);
    expect(told.filter((one) => /NET-(?:004|12[56])/.test(one)).sort()).toEqual([
      'fail AML-NET-004 pe-w2-mlw',
      'fail AML-NET-004 pe-w2-mlw',
      'fail AML-NET-125 pe-w2-blob',
    ]);
    expect(first.vnet).toBe(second.vnet);
  });

  it('what two of them share without isolation is told of both, or of the one that is asked for', async () => {
    const ofSharing = ({ findings }: Judged) =>
      findings.filter(({ rule }) => rule === 'AML-DAT-007').map(({ headline }) => headline);
    const scope = { subscriptions: [], workspaces: [idsOf('two').workspace] };
    expect(ofSharing(await judgedIn(sharingEstate()))).toEqual(['fail AML-DAT-007 one', 'fail AML-DAT-007 two']);
    const alone = await judgedIn(sharingEstate(), { scope });
    expect(ofSharing(alone)).toEqual(['fail AML-DAT-007 two']);
    expect(alone.findings.filter(({ headline }) => headline.endsWith(' one'))).toEqual([]);
  });
});
