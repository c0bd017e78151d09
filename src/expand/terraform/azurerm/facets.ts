/** Resources that set properties of another one: which one that is and what they say. */
import { isNull } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { writeArguments } from './conversions.js';
import { argumentOf, namedBy, resourceAt } from './locators.js';
import type { FacetMapping, Located, Written } from './mapping.js';
import { assumedVersion } from './provider-version.js';

export interface Facet {
  readonly resource: TerraformResource;
  readonly mapping: FacetMapping;
}

/** The resource that the facet belongs to; its names are unknown if it is not known which one. */
export function facetTarget({ resource, mapping: { of, before, arm } }: Facet): Located {
  const isNamed = argumentOf(resource, of) === undefined && before !== undefined;
  return isNamed && argumentOf(resource, before) !== undefined
    ? namedBy(resource, before)
    : resourceAt(resource, [of], arm);
}

/** What the facet says about its resource. An argument that is null says nothing. */
export function facetWrites({ resource, mapping }: Facet): readonly Written[] {
  const provider = assumedVersion(resource.provider);
  const setting = { resource, provider, argument: '', anchor: resource.headerSpan };
  return writeArguments(mapping.arguments, resource.body, setting).filter(({ value }) => !isNull(value));
}
