/**
 * Published modules that deploy nothing in Azure: they make names and list regions. Many configurations call them, and while
 * they are not known, every other resource of the configuration might be declared in one of them.
 *
 * Source: the repositories Azure/terraform-azurerm-naming, -regions and -avm-utl-regions, all releases: what they declare are
 * resources of the providers random and modtm, and data sources. What they return stays unknown.
 */
import type { KnownModule } from './known-module.js';
import type { Release } from './release.js';

export const NAMING = utility(
  'naming',
  ['0.1.0', '0.1.1', '0.2.0', '0.3.0', '0.4.0', '0.4.1', '0.4.2', '0.4.3'],
  () => ['prefix', 'suffix', 'unique-include-numbers', 'unique-length', 'unique-seed'],
);

export const REGIONS = utility(
  'regions',
  ['0.1.0', '0.2.0', '0.3.0', '0.3.1', '0.4.0', '0.5.0', '0.5.1', '0.5.2', '0.6.0', '0.7.0', '0.8.0', '0.8.1', '0.8.2'],
  (release) => [
    ...(release.since('0.2.0') ? ['use_cached_data'] : []),
    ...(release.since('0.3.0') ? ['recommended_regions_only'] : []),
  ],
);

export const AVM_REGIONS = utility(
  'avm-utl-regions',
  [
    ...['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.5.1', '0.5.2', '0.6.0', '0.7.0', '0.8.0'],
    ...['0.9.0', '0.9.1', '0.9.2', '0.9.3', '0.10.0', '0.11.0', '0.12.0'],
  ],
  (release) => [
    ...['enable_telemetry', 'geography_filter', 'geography_group_filter', 'use_cached_data'],
    ...(release.before('0.8.0') ? ['availability_zones_filter', 'recommended_filter'] : []),
    ...(release.since('0.7.0') ? ['has_availability_zones', 'has_pair', 'is_recommended', 'region_filter'] : []),
    ...(release.name === '0.9.1' ? ['geo_code_fallback_to_calculated_enabled'] : []),
    ...(release.since('0.9.3') ? ['geography_filters', 'geography_group_filters'] : []),
    ...(release.since('0.10.0') ? ['region_name_regex'] : []),
    ...(release.since('0.11.0') ? ['region_name_regex_mode'] : []),
  ],
);

function utility(
  name: string,
  releases: readonly string[],
  inputsOf: (release: Release) => readonly string[],
): KnownModule {
  return {
    name,
    releases,
    describe: (release) => ({ inputs: {}, ignored: inputsOf(release), resources: {}, outputs: {} }),
  };
}
