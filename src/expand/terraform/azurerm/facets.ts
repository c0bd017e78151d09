/** Resources that set properties of another one: where they belong and what they say. */
import { originAt } from '../../origins.js';
import type { ResourceIdValue, UnknownValue, Value } from '../../value.js';
import { choice, scalar, textOf, unknown, unknownBecause } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { writeArguments } from './conversions.js';
import { argumentOf } from './locators.js';
import type { FacetMapping, Located, Written } from './mapping.js';
import { assumedVersion } from './provider-version.js';

export interface Facet {
  readonly resource: TerraformResource;
  readonly mapping: FacetMapping;
}

/** True if the ID has these names; both are of one type. */
export function hasNames(id: ResourceIdValue, { names }: Located): boolean {
  return (
    id.names.length === names.length &&
    id.names.every((name, at) => textOf(name).toLowerCase() === textOf(names[at] ?? name).toLowerCase())
  );
}

/** What the facet adds to its resource; a facet that may not exist leaves each property one of two. */
export function facetWrites({ resource, mapping }: Facet): readonly Written[] {
  const setting = {
    resource,
    provider: assumedVersion(resource.provider),
    argument: '',
    anchor: resource.headerSpan,
  };
  const writes = writeArguments(mapping.arguments, resource.body, setting);
  const { condition } = resource;
  if (condition === true) return writes;
  return writes.flatMap(({ value, ...written }) =>
    value === undefined ? [] : [{ ...written, value: ifItExists(value, resource, condition) }],
  );
}

function ifItExists(value: Value, { address }: TerraformResource, condition: UnknownValue): Value {
  const alternatives = [
    { value, when: `if '${address}' exists` },
    { value: scalar(null, value.origin), when: `if '${address}' does not exist` },
  ];
  return choice(alternatives, condition, value.origin);
}

/** What a facet may say about a resource when it is not known whether it is this one's: anything that is not written. */
export function uncertainWrites({ resource, mapping }: Facet): readonly Written[] {
  const id = argumentOf(resource, mapping.of);
  const span = resource.headerSpan;
  const value =
    id === undefined
      ? unknown('unsupported', `'${mapping.of}' is not set`, `${resource.address}.${mapping.of}`, originAt(span))
      : unknownBecause(id, `${resource.address}.of(${textOf(id)})`, span);
  return Object.values(mapping.arguments).flatMap((conversion) =>
    conversion.paths.map((path) => ({ path, value, span, implied: true })),
  );
}
