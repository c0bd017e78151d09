import { describe, expect, it } from 'vitest';
import { possibleReleases, Release } from '../../../../src/expand/terraform/avm/release.js';

const KNOWN = ['0.2.1', '0.2.9', '0.3.0', '0.10.0'];

describe('the releases that a call may mean', () => {
  it.each([
    ['0.2.9', ['0.2.9'], true, "known of '0.2.9'"],
    ['= 0.2.9', ['0.2.9'], true, "known of '= 0.2.9'"],
    ['v0.3.0', ['0.3.0'], true, "known of 'v0.3.0'"],
    ['~> 0.2.0', ['0.2.9', '0.2.1'], false, "known of '~> 0.2.0'"],
    ['~> 0.2', ['0.10.0', '0.3.0', '0.2.9', '0.2.1'], false, "known of '~> 0.2'"],
    ['>= 0.2.5, < 0.10.0', ['0.3.0', '0.2.9'], false, "known of '>= 0.2.5, < 0.10.0'"],
    ['!= 0.10.0', ['0.3.0', '0.2.9', '0.2.1'], false, "known of '!= 0.10.0'"],
    [undefined, ['0.10.0', '0.3.0', '0.2.9', '0.2.1'], false, 'known'],
    ['latest', ['0.10.0', '0.3.0', '0.2.9', '0.2.1'], false, 'known'],
    ['~> 0.2, latest', ['0.10.0', '0.3.0', '0.2.9', '0.2.1'], false, 'known'],
    // Newer than what is known.
    ['0.11.0', ['0.10.0'], false, 'known'],
    ['~> 1.0', ['0.10.0'], false, 'known'],
    ['> 0.10.0', ['0.10.0'], false, 'known'],
    ['>= 1.0, < 2.0', ['0.10.0'], false, 'known'],
  ])('%s', (constraint, releases, isNamed, which) => {
    const possible = possibleReleases(KNOWN, constraint);
    expect(possible?.releases.map(({ name }) => name)).toEqual(releases);
    expect([possible?.isNamed, possible?.which]).toEqual([isNamed, which]);
  });

  it.each(['0.1.0', '~> 0.1.0', '< 0.2.0', '0.2.5', '~> 0.4.0, < 0.9'])('%s is none that is known', (constraint) => {
    expect(possibleReleases(KNOWN, constraint)).toBeUndefined();
  });

  it('compares by number', () => {
    const release = new Release('0.10.0');
    expect([release.since('0.9.3'), release.since('0.10.0'), release.since('0.10.1')]).toEqual([true, true, false]);
    expect([release.before('0.9.3'), release.before('0.10.1')]).toEqual([false, true]);
  });
});
