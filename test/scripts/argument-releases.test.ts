import { describe, expect, it } from 'vitest';
import type { DocumentedArguments } from '../../scripts/provider-arguments/documentation.js';
import { releasesTable } from '../../scripts/provider-arguments/releases.js';

const TAGS = ['v2.99.0', 'v3.0.0', 'v3.113.0', 'v3.114.0', 'v4.0.0'];

/** One page a release; of `block.name` the block is documented as well. */
function pages(...documented: readonly (string | undefined)[]): readonly (DocumentedArguments | undefined)[] {
  return documented.map((names) => {
    const all = names?.split(' ');
    return (
      all && {
        arguments: all.filter((name) => !name.includes('.')),
        inBlocks: all.filter((name) => name.includes('.')),
      }
    );
  });
}

function rowsOf(names: readonly string[], documented: ReturnType<typeof pages>): readonly string[] {
  const text = releasesTable(TAGS, new Map([['thing', names]]), () => documented);
  return text.split('\n').filter((line) => line.startsWith('    '));
}

describe('the releases of arguments', () => {
  it('are those that document them, where not all do', () => {
    const documented = pages('old', 'old always', 'old always', 'new always', 'new always');
    expect(rowsOf(['old', 'new', 'always', 'never'], documented)).toEqual([
      "    always: { since: '3.0' },",
      "    new: { since: '3.114' },",
      "    old: { before: '3.114' },",
    ]);
  });

  it('begin with the first page of the type, and leave out what came before the third major version', () => {
    expect(rowsOf(['a', 'b'], pages(undefined, 'a', 'a', 'a b', 'a b'))).toEqual(["    b: { since: '3.114' },"]);
    const older = releasesTable(['v2.98.0', 'v2.99.0'], new Map([['t', ['a']]]), () => pages('', 'a'));
    expect(older).not.toContain('since:');
  });

  it('are told of a block, and in it only where they differ', () => {
    const documented = pages('x', 'x', 'x block block.a', 'x block block.a block.b', 'x block block.a block.b');
    expect(rowsOf(['block', 'block.a', 'block.b'], documented)).toEqual([
      "    block: { since: '3.113' },",
      "    'block.b': { since: '3.114' },",
    ]);
  });
});
