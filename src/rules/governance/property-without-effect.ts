import { compareApiVersions, existsIn } from '../../model/facts/api-version.js';
import type { PropertyAvailability } from '../../model/facts/availability.js';
import { availabilityOfType } from '../../model/facts/lookup.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { failIf, notApplicable, passed } from '../outcome.js';
import type { Failure } from '../recipe.js';
import { defineRule } from '../rule.js';

export const propertyWithoutEffect = defineRule({
  id: 'AML-POL-005',
  title: 'Security property set on an API version that does not define it',
  category: 'governance',
  severity: 'high',
  mission: ['S2', 'S3', 'S5'],
  mcsb: ['PV-1', 'DS-6'],
  appliesTo: ['Microsoft.MachineLearningServices/*'],
  words: ['version', 'first', 'last'],
  messages: {
    tooEarly: {
      problem: '{property} has no effect: API version {version} does not define it{consequence}.',
      impact: 'The service normally drops what it does not know, so the template looks secure and deploys without it.',
      remedy: 'Use API version {first} or later.',
    },
    previewOnly: {
      problem: '{property} has no effect: no stable API version defines it, and {version} does not{consequence}.',
      impact: 'The service normally drops what it does not know, so the template looks secure and deploys without it.',
      remedy: 'Use API version {first} or a later preview, or drop the property.',
    },
    removed: {
      problem: '{property} has no effect: API version {version} no longer defines it{consequence}.',
      impact: 'The service normally drops what it does not know, so the template looks secure and deploys without it.',
      remedy: 'Drop the property; it was last defined in {last}.',
    },
  },
  fixes: {
    tooEarly: {
      apiVersion: versionForAll,
      risk: 'lock-out',
      warning: 'What is written takes effect then, and so does what the newer version does differently: look at both.',
    },
    removed: { remove: 'judged' },
  },
  check(resource) {
    if (resource.form === 'live') return notApplicable('what Azure tells is in effect');
    const ignored = ignoredProperties(resource);
    if (ignored.length === 0) {
      if (resource.apiVersion === undefined) return notApplicable('its API version is not part of the declaration');
      return passed('its API version defines all that is written');
    }
    return ignored.map(({ row, property, version }) =>
      failIf(property.isDeclared(), messageFor(row, version), {
        severity: row.purpose === 'operational' ? 'low' : undefined,
        expected: undefined,
        words: {
          version,
          first: row.firstStable ?? row.firstPreview ?? '',
          last: row.lastStable ?? row.lastPreview ?? '',
        },
      }),
    );
  },
});

/** The first stable version that defines all of what comes too early, so that one change makes everything effective. */
function versionForAll({ resource, judged: { by } }: Failure): string | undefined {
  const version = by?.apiVersion ?? resource.apiVersion;
  return ignoredProperties(resource)
    .flatMap(({ row, version: sentWith }) => {
      const isEarly = sentWith === version && messageFor(row, sentWith) === 'tooEarly';
      return isEarly && row.firstStable !== undefined ? [row.firstStable] : [];
    })
    .sort(compareApiVersions)
    .at(-1);
}

interface IgnoredProperty {
  readonly row: PropertyAvailability;
  readonly property: Property;
  /** The version it is sent with. */
  readonly version: string;
}

/** What is sent with a version that lacks it; what lies in another missing property is not told again. */
function ignoredProperties(resource: ResourceView): readonly IgnoredProperty[] {
  const rows = availabilityOfType(resource.type).filter((row) => row.purpose !== 'shape');
  const isMissing = (row: PropertyAvailability, version: string) => !existsIn(version, row);
  return rows.flatMap((row) =>
    writtenAt(resource, row).flatMap((property) => {
      const version = property.apiVersion;
      if (version === undefined || !isMissing(row, version)) return [];
      const isToldAbove = rows.some((outer) => row.path.startsWith(`${outer.path}.`) && isMissing(outer, version));
      return isToldAbove ? [] : [{ row, property, version }];
    }),
  );
}

function writtenAt(resource: ResourceView, row: PropertyAvailability): readonly Property[] {
  return resource
    .propertiesAt(row.path)
    .filter((property) => row.variant === undefined || resource.isVariant(row.variant, property.segments))
    .filter((property) => property.isWritten && !property.repeatsDefault);
}

function messageFor(row: PropertyAvailability, version: string) {
  const last = row.lastStable ?? row.lastPreview;
  if (last !== undefined && compareApiVersions(version, last) > 0) return 'removed';
  return row.firstStable === undefined ? 'previewOnly' : 'tooEarly';
}
