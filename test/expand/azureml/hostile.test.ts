/** YAML of people nobody trusts, through the whole scan: bounded, told, never a crash. */
import { expect, it } from 'vitest';
import { folderWith } from '../../support/files.js';
import { fixed } from '../../support/fixing.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { scanFolder } from '../../support/scanned.js';

const HEAD = '$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\ntype: pipeline\n';
const LEVELS = 'abcdefghijklmnop'.split('');

function bomb(of: (inner: string) => string): string {
  const lines = LEVELS.map((name, at) => `${name}: &${name} ${at === 0 ? '[x, x]' : of(LEVELS[at - 1] ?? '')}`);
  return `${HEAD}inputs:\n${lines.map((line) => `  ${line}\n`).join('')}jobs: *p\n`;
}

const HOSTILE: Readonly<Record<string, string>> = {
  'a bomb of lists': bomb((inner) => `[${Array(9).fill(`*${inner}`).join(', ')}]`),
  'a bomb of maps': bomb(
    (inner) =>
      `{${LEVELS.slice(0, 9)
        .map((key) => `${key}: *${inner}`)
        .join(', ')}}`,
  ),
  'a bomb of merge keys': bomb((inner) => `{${Array(9).fill(`<<: *${inner}`).join(', ')}, k: 1}`),
  'deep lists': `${HEAD}jobs: ${'['.repeat(50_000)}\n`,
  'deep maps': `${HEAD}jobs: ${'{a: '.repeat(50_000)}\n`,
  'deep lines': `${HEAD}${Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}`,
  'deep dashes': `${HEAD}jobs:\n${'- '.repeat(20_000)}x\n`,
  'an alias of itself': `${HEAD}jobs: &a {b: *a}\n`,
  'anchors without end': `${HEAD}jobs: ${'&a '.repeat(20_000)}x\n`,
  'a wrong tag': `${HEAD}jobs: !!python/object/apply:os.system ["x"]\n`,
  'control characters': `${HEAD}name: "\u0000\u001b[31m\u2028"\njobs: \u0007\n`,
  'open quotes': `${HEAD}name: "${'a\n'.repeat(20_000)}`,
  'keys that are maps': `${HEAD}? {a: b}\n: {c: d}\n? [x]\n: y\n`,
  'names of objects': `${HEAD}__proto__: {x: 1}\nconstructor: {prototype: {y: 1}}\ninputs: {__proto__: {path: x}}\n`,
  'many documents': `${HEAD}${'---\na: 1\n'.repeat(20_000)}`,
};

it.each(Object.entries(HOSTILE))('%s', { timeout: 20_000 }, (_, text) => {
  const { expansions, diagnostics } = expandFiles({ 'a.yml': text, 'b.yml': `${HEAD}jobs: {}\n` });
  expect(expansions.flatMap(({ resources }) => resources).map(({ address }) => address)).toContain('b.yml');
  expect(diagnostics.length).toBeLessThan(200);
  for (const one of diagnostics) expect(printDiagnostic(one).length).toBeLessThan(1000);
});

it('what is left out makes the result incomplete', () => {
  for (const name of ['a bomb of lists', 'deep lists', 'deep maps', 'deep dashes', 'open quotes']) {
    const { expansions, diagnostics } = expandFiles({ 'a.yml': HOSTILE[name] ?? '' });
    const isTold = diagnostics.some(({ level }) => level === 'error') || expansions.some(({ complete }) => !complete);
    expect([name, isTold]).toEqual([name, true]);
  }
});

it.each([
  ['one long text', `name: ${'a'.repeat(4_000_000)}\n`],
  ['a long line of values', `inputs: {${Array.from({ length: 40_000 }, (_, at) => `a${at}: ${at}`).join(', ')}}\n`],
  ['a long line of brackets', `inputs: ${'[]{}'.repeat(40_000)}\n`],
])('%s', { timeout: 60_000 }, (_, line) => {
  expect(expandFiles({ 'a.yml': `${HEAD}jobs: {}\n${line}` }).diagnostics.length).toBeLessThan(200);
});

const KEYS = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join('');
const CONNECTION =
  '$schema: https://azuremlschemas.azureedge.net/latest/connection.schema.json\nname: c\ntype: git\ntarget: x\n';

it.each([
  ['50,000 keys', `${HEAD}${KEYS(50_000, (at) => `k${at}: v\n`)}`],
  ['a bomb of lists', HOSTILE['a bomb of lists'] ?? ''],
  ['deep lists', HOSTILE['deep lists'] ?? ''],
  ['4 MiB of one key', `${HEAD}${'%A'.repeat(2_000_000)}\n`],
  ['4 MiB of one secret', `${CONNECTION}credentials: {type: sas, sas_token: "sig=${'%A'.repeat(2_000_000)}"}\n`],
  ['4 MiB of one query', `${CONNECTION}credentials: {type: sas, sas_token: "${'a=x&'.repeat(1_000_000)}!"}\n`],
])('%s go through the whole scan', { timeout: 60_000 }, async (_, text) => {
  const began = performance.now();
  const { diagnostics } = await scanFolder(folderWith({ '.git/HEAD': '', 'a.yml': text }));
  expect(performance.now() - began).toBeLessThan(45_000);
  for (const { message } of diagnostics) expect(message.length).toBeLessThan(1000);
});

it('fixes go through it as well', { timeout: 60_000 }, async () => {
  await fixed({ 'a.yml': bomb((inner) => `[*${inner}, *${inner}]`) });
});
