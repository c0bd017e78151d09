/** A thousand workspaces: how many requests they take, and how long the program itself needs. */
import { describe, expect, it } from 'vitest';
import { largeEstate } from './estate/estates.js';
import type { Asked } from './estate/in-process.js';
import { readingOf } from './estate/reading.js';

describe('a thousand workspaces', () => {
  it('take requests in proportion', { timeout: 120_000 }, async () => {
    const azure = largeEstate(1000);
    const begin = performance.now();
    const { live, asked, diagnostics } = await readingOf(azure, { scope: { subscriptions: azure.subscriptions } });
    const seconds = (performance.now() - begin) / 1000;
    const queries = asked.filter(({ method }) => method === 'POST').length;
    const counts = [...countsOf(asked)].sort(([, one], [, other]) => other - one).slice(0, 40);
    process.stdout.write(
      `1000 workspaces in ${azure.subscriptions.length} subscriptions: ${live.resources.length} resources, ${queries} queries, ${asked.length - queries} GETs, ${seconds.toFixed(1)} s\n${counts.map(([what, count]) => `  ${count} ${what}`).join('\n')}\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(live.resources.filter(({ type }) => type.endsWith('/workspaces'))).toHaveLength(1010);
  });
});

function countsOf(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { method, path, query } of asked) {
    const what =
      method === 'POST'
        ? `query ${query?.split('\n')[0] ?? ''}`
        : `GET ${path
            .slice(path.toLowerCase().lastIndexOf('/providers/') + 11)
            .split('/')
            .filter((_, at) => at === 0 || at % 2 === 1)
            .join('/')}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}
