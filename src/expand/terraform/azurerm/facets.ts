/** Resources that set properties of another one: where they belong and what they say. */
import { originAt } from '../../origins.js';
import type { ResourceIdValue, UnknownValue, Value } from '../../value.js';
import { choice, scalar, textOf, unknown, unknownBecause } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { buildBody } from './body.js';
import { writeArguments } from './conversions.js';
import { itemWritten } from './list-conversions.js';
import { argumentOf, resourceOfId } from './locators.js';
import type { FacetMapping, Located, Written } from './mapping.js';
import { assumedVersion } from './provider-version.js';

export interface Facet {
  readonly resource: TerraformResource;
  readonly mapping: FacetMapping;
}

/** The resource that the facet belongs to; undefined if it is not known which. */
export function targetOf({ resource, mapping }: Facet): ResourceIdValue | undefined {
  const value = argumentOf(resource, argumentNaming(mapping));
  if (value === undefined) return undefined;
  if (typeof mapping.of === 'string') return resourceOfId(value);
  const resourceGroup = argumentOf(resource, 'resource_group_name');
  return {
    kind: 'resource-id',
    type: mapping.arm,
    names: [value],
    scope: resourceGroup === undefined ? { level: 'resourceGroup' } : { level: 'resourceGroup', resourceGroup },
    origin: value.origin,
  };
}

/** False if the names are not all known and nothing says which declaration is meant: it may be any. */
export function isCertain({ names, address }: ResourceIdValue): boolean {
  return address !== undefined || names.every((name) => name.kind === 'scalar');
}

function argumentNaming({ of }: FacetMapping): string {
  return typeof of === 'string' ? of : of.name;
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
  const { condition, headerSpan } = resource;
  if (mapping.itemOf !== undefined) {
    return [itemWritten(mapping.itemOf, buildBody(writes, originAt(headerSpan)), headerSpan, condition)];
  }
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
  const argument = argumentNaming(mapping);
  const id = argumentOf(resource, argument);
  const span = resource.headerSpan;
  const value =
    id === undefined
      ? unknown('unsupported', `'${argument}' is not set`, `${resource.address}.${argument}`, originAt(span))
      : unknownBecause(id, `${resource.address}.of(${textOf(id)})`, span);
  const paths =
    mapping.itemOf === undefined ? Object.values(mapping.arguments).flatMap((one) => one.paths) : [mapping.itemOf];
  return paths.map((path) => ({ path, value, span, implied: true }));
}
