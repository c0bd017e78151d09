import { describe, expect, it } from 'vitest';
import { compareApiVersions, parseApiVersion } from '../../../src/model/facts/api-version.js';
import { AVAILABILITY } from '../../../src/model/facts/availability.js';
import { ABSENCE_FACTS } from '../../../src/model/facts/defaults.js';
import { PRIVATE_LINK_GROUPS } from '../../../src/model/facts/private-link.js';
import { DROP_SITES, PUBLIC_SUFFIXES, SHARED_DOMAINS } from '../../../src/model/facts/shared-domains.js';

describe('availability', () => {
  it('covers the properties of all types', () => {
    expect(AVAILABILITY).toHaveLength(80);
  });

  it.each(AVAILABILITY.map((row) => [`${row.type} ${row.path} ${row.variant?.equals ?? ''}`, row] as const))(
    '%s',
    (_name, row) => {
      const firsts = [row.firstPreview, row.firstStable].filter((version) => version !== undefined);
      expect(firsts).not.toEqual([]);
      for (const version of [...firsts, row.lastPreview, row.lastStable, ...(row.missingIn ?? [])]) {
        if (version !== undefined) expect(parseApiVersion(version)).toBeDefined();
      }
      expect(row.firstPreview === undefined || row.firstPreview.endsWith('-preview')).toBe(true);
      expect(row.firstStable?.endsWith('-preview') ?? false).toBe(false);
      if (row.firstStable !== undefined && row.lastStable !== undefined) {
        expect(compareApiVersions(row.firstStable, row.lastStable)).toBeLessThanOrEqual(0);
      }
      expect(row.type).toMatch(/^Microsoft\.MachineLearningServices\/[a-zA-Z/]+$/);
      expect(row.path).toMatch(/^[A-Za-z0-9_]+(\.([A-Za-z0-9_]+|\[\]|\{\*\}))*$/);
      expect(row.source).not.toBe('');
    },
  );

  it('says each thing once', () => {
    const keys = AVAILABILITY.map((row) => `${row.type} ${row.path} ${row.variant?.equals}`.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('absence', () => {
  it('says one thing for each type, path, variant, form and version', () => {
    const overlapping = ABSENCE_FACTS.flatMap((one, at) =>
      ABSENCE_FACTS.slice(at + 1)
        .filter(
          (other) =>
            one.type.toLowerCase() === other.type.toLowerCase() &&
            one.path.toLowerCase() === other.path.toLowerCase() &&
            one.variant?.equals === other.variant?.equals &&
            String(one.forms) === String(other.forms) &&
            !(one.since !== undefined && one.since === other.before) &&
            !(one.before !== undefined && one.before === other.since),
        )
        .map((other) => `${one.type} ${one.path} ${other.value}`),
    );
    expect(overlapping).toEqual([]);
  });

  it.each(ABSENCE_FACTS.map((fact) => [`${fact.type} ${fact.path}`, fact] as const))('%s', (_name, fact) => {
    expect(fact.source).not.toBe('');
    expect(fact.path).toMatch(/^[A-Za-z0-9]+(\.([A-Za-z0-9]+|\[\]|\{\*\}))*$/);
    for (const version of [fact.since, fact.before]) {
      if (version !== undefined) expect(parseApiVersion(version)).toBeDefined();
    }
  });

  it('gives every ranged fact its other half', () => {
    // From 2025-07-01 on a subnet is private if its network is new, which no version tells: unknown is the other half.
    const isOpen = ({ path }: { readonly path: string }) => path.endsWith('properties.defaultOutboundAccess');
    const halves = ABSENCE_FACTS.filter((fact) => fact.before !== undefined && !isOpen(fact));
    for (const half of halves) {
      const others = ABSENCE_FACTS.filter((fact) => fact.path === half.path && fact.type === half.type);
      expect(others.some((other) => other.since === half.before)).toBe(true);
    }
    expect(halves.length).toBeGreaterThan(0);
  });
});

describe('private link', () => {
  it.each(PRIVATE_LINK_GROUPS.map((group) => [`${group.type} ${group.groupId}`, group] as const))(
    '%s',
    (_name, group) => {
      for (const zone of Object.values(group.zones).flat()) {
        expect(zone).toBe(zone.toLowerCase());
        expect(zone).toMatch(/^privatelink\.[a-z0-9.{}-]+$/);
      }
      expect(group.source).not.toBe('');
    },
  );
});

describe('shared domains', () => {
  it('lists each domain once, in lower case and without a wildcard', () => {
    const all = [...PUBLIC_SUFFIXES, ...SHARED_DOMAINS, ...DROP_SITES];
    expect(new Set(all).size).toBe(all.length);
    for (const domain of all) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
});
