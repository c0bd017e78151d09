import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareApiVersions, existsIn, isInRange, parseApiVersion } from '../../../src/model/facts/api-version.js';

describe('API versions', () => {
  it.each([
    ['2024-10-01', { date: '2024-10-01', preview: false }],
    ['2024-10-01-preview', { date: '2024-10-01', preview: true }],
    ['2020-01-01-privatepreview.1', { date: '2020-01-01', preview: true }],
    ['latest', undefined],
    ['2024-10-1', undefined],
  ])('%s reads as %j', (text, expected) => {
    expect(parseApiVersion(text)).toEqual(expected);
  });

  it('orders by date, the preview of a date before its stable version', () => {
    const versions = ['2024-04-01', 'latest', '2023-10-01', '2024-04-01-preview', '2024-05-01-preview'];
    expect([...versions].sort(compareApiVersions)).toEqual([
      '2023-10-01',
      '2024-04-01-preview',
      '2024-04-01',
      '2024-05-01-preview',
      'latest',
    ]);
  });

  it('orders without contradiction', () => {
    const version = fc
      .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 10, max: 12 }), fc.boolean())
      .map(([year, month, preview]) => `${year}-${month}-01${preview ? '-preview' : ''}`);
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareApiVersions(a, b))).toBe(-Math.sign(compareApiVersions(b, a)) || 0);
        if (compareApiVersions(a, b) <= 0 && compareApiVersions(b, c) <= 0) {
          expect(compareApiVersions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    ['2019-04-01', { since: '2019-04-01' }, true],
    ['2019-04-01-preview', { since: '2019-04-01' }, false],
    ['2018-11-01', { before: '2019-04-01' }, true],
    ['2019-04-01', { before: '2019-04-01' }, false],
    [undefined, { since: '2019-04-01' }, true],
    [undefined, { before: '2019-04-01' }, false],
    [undefined, {}, true],
  ])('%s lies in %j: %s', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });

  const publicAccess = { firstPreview: '2022-01-01-preview', firstStable: '2021-07-01' };
  const mode = { firstPreview: '2022-12-01-preview', firstStable: '2025-06-01' };
  const label = { firstStable: '2020-04-01', firstPreview: '2021-03-01-preview', missingIn: ['2020-06-01'] };
  const previewGap = { firstPreview: '2024-10-01-preview', missingIn: ['2025-01-01-preview'] };
  const previewOnly = { firstPreview: '2024-10-01-preview' };
  const stableOnce = { firstStable: '2025-09-01', lastStable: '2025-09-01' };
  const previewOnce = { firstPreview: '2022-02-01-preview', lastPreview: '2022-02-01-preview' };

  it.each([
    ['2021-07-01', publicAccess, true],
    ['2021-04-01', publicAccess, false],
    // Stable came first: every later preview has it too.
    ['2021-12-01-preview', publicAccess, true],
    ['2021-07-01-preview', publicAccess, false],
    ['2024-04-01', mode, false],
    ['2022-12-01-preview', mode, true],
    ['2025-06-01', mode, true],
    ['2020-06-01', label, false],
    ['2020-09-01', label, true],
    ['2025-01-01-preview', previewGap, false],
    ['2025-04-01-preview', previewGap, true],
    ['2026-05-01', previewOnly, false],
    ['2026-05-15-preview', previewOnly, true],
    ['2025-12-01', stableOnce, false],
    ['2025-10-01-preview', stableOnce, false],
    ['2025-09-01', stableOnce, true],
    ['2022-02-01-preview', previewOnce, true],
    ['2022-05-01', previewOnce, false],
    ['2022-06-01-preview', previewOnce, false],
    ['not a version', previewOnce, true],
  ])('%s of %j exists: %s', (version, availability, expected) => {
    expect(existsIn(version, availability)).toBe(expected);
  });
});
