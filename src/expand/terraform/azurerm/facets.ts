/** Resources that set properties of another one: which one that is and what they say. */

import { writeArguments } from '../../mapping/conversions.js';
import type { Written } from '../../mapping/mapping.js';
import { isNull } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { argumentOf, namedBy, resourceAt } from './locators.js';
import type { FacetMapping, Located } from './mapping.js';
import { settingOf } from './settings.js';

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
  return writeArguments(mapping.arguments, resource.body, settingOf(resource)).filter(({ value }) => !isNull(value));
}
