import { describe, expect, it } from 'vitest';
import { isBefore } from '../../../../src/expand/mapping/version.js';
import { assumedRelease } from '../../../../src/expand/terraform/azurerm/provider-version.js';

function assumed(constraint?: string, locked?: string): string {
  const { version } = assumedRelease({
    source: 'hashicorp/azurerm',
    ...(constraint === undefined ? {} : { constraint }),
    ...(locked === undefined ? {} : { locked }),
  });
  return `${version.major}.${version.minor}.${version.patch ?? 'x'}`;
}

describe('the provider version', () => {
  it.each([
    [undefined, '5.2.0'],
    ['~> 4.0', '4.81.0'],
    ['~> 3.90', '3.117.1'],
    ['~> 3.90.0', '3.90.x'],
    ['>= 3.0', '5.2.0'],
    ['>= 3.0, < 4.0', '3.117.1'],
    ['>= 3.0.0, < 3.50.0', '3.49.x'],
    ['<= 4.10', '4.10.0'],
    ['=2.78.0', '2.78.0'],
    ['3.1.0', '3.1.0'],
    ['~> 4', '4.81.0'],
    ['!= 5.2.0', '4.81.0'],
    ['> 5.2', '5.2.0'],
    ['whatever', '5.2.0'],
  ])('of %s is %s', (constraint, expected) => {
    expect(assumed(constraint)).toBe(expected);
  });

  it('is that of the lock file, and says so by giving no reason', () => {
    expect(assumed('~> 4.0', '4.12.3')).toBe('4.12.3');
    expect(assumedRelease({ source: 'hashicorp/azurerm', locked: '4.12.3' }).because).toBeUndefined();
    expect(assumedRelease({ source: 'hashicorp/azurerm', constraint: '~> 4.0' }).because).toContain("'~> 4.0', 4.81.0");
  });

  it.each([
    [undefined, undefined, [true, false]],
    ['>= 3.20', undefined, [true, false]],
    ['~> 3.0', undefined, [true, false]],
    ['>= 3.0, < 3.25', undefined, [true]],
    ['~> 3.24.0', undefined, [true]],
    ['~> 3.25', undefined, [false]],
    ['~> 4.0', undefined, [false]],
    ['~> 3.0', '3.24.0', [true]],
    ['whatever', undefined, [true, false]],
  ])('may be older than 3.25, or not: %s, locked %s', (constraint, locked, expected) => {
    const { possible } = assumedRelease({
      source: 'hashicorp/azurerm',
      ...(constraint === undefined ? {} : { constraint }),
      ...(locked === undefined ? {} : { locked }),
    });
    const answers = new Set(possible.map((version) => isBefore(version, '3.25')));
    expect([...answers].sort()).toEqual([...expected].sort());
  });

  it('is compared by number', () => {
    const { version } = assumedRelease({ source: 'hashicorp/azurerm', constraint: '~> 3.9.0' });
    expect(isBefore(version, '3.25')).toBe(true);
    expect(isBefore(version, '3.9')).toBe(false);
  });
});
