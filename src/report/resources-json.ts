/** The expanded resources as data: what the rules see. */
import type { Expansion, Resource } from '../expand/resource.js';
import type { ArrayValue, ObjectValue, ResourceIdValue, ResourceScope, Value } from '../expand/value.js';
import { firstUnknown, textOf } from '../expand/values.js';
import { rangeOf } from '../inputs/source-file.js';
import { inertJson, plain } from './inert.js';
import { isSecretName, redact } from './redact.js';
import { placeOf } from './wording.js';

/** All resources of all evaluations as indented JSON text. */
export function renderResourcesJson(expansions: readonly Expansion[]): string {
  return `${inertJson(JSON.stringify(expansions.flatMap(resourcesData), undefined, 2))}\n`;
}

/** One line for each resource: type, name, place and whether it is certain. */
export function renderResourcesText(expansions: readonly Expansion[]): string {
  const rows = expansions.flatMap(({ environment, resources }) =>
    resources.map((resource) => rowOf(resource, environment)),
  );
  if (rows.length === 0) return 'No resources.\n';
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

const COLUMNS = ['type', 'name', 'place', 'notes'];

function rowOf(resource: Resource, environment: string | undefined): readonly string[] {
  const notes = [
    ...(resource.existing ? ['existing'] : []),
    ...(resource.condition === true ? [] : ['maybe']),
    ...(environment === undefined ? [] : [`with ${environment}`]),
  ];
  return [resource.type, nameText(resource.name), placeOf(resource.headerSpan), notes.join(', ')].map((cell) =>
    plain(redact(cell)),
  );
}

function nameText(name: Value): string {
  return name.kind === 'scalar' ? String(name.value) : textOf(name);
}

function resourcesData(expansion: Expansion): readonly object[] {
  return expansion.resources.map((resource) => resourceData(resource, expansion.environment));
}

function resourceData(resource: Resource, environment: string | undefined): object {
  const { location: region, ...body } = membersData(resource.body);
  return {
    type: resource.type,
    apiVersion: resource.apiVersion ?? null,
    name: valueData(resource.name),
    address: resource.address,
    form: resource.form,
    existing: resource.existing,
    condition: resource.condition === true ? true : 'unknown',
    scope: scopeData(resource.scope),
    environment: environment ?? null,
    // `location` is the place in the source, as in findings; the Azure region keeps its own name.
    ...(region === undefined ? {} : { region }),
    ...body,
    location: rangeOf(resource.span),
  };
}

function scopeData(scope: ResourceScope): object {
  const { level, managementGroup, subscription, resourceGroup, resource } = scope;
  return {
    level,
    ...(managementGroup === undefined ? {} : { managementGroup: valueData(managementGroup) }),
    ...(subscription === undefined ? {} : { subscription: valueData(subscription) }),
    ...(resourceGroup === undefined ? {} : { resourceGroup: valueData(resourceGroup) }),
    ...(resource === undefined ? {} : { resource: valueData(resource) }),
  };
}

const SECRET = { $unknown: 'a secret, not shown' };

/** A value as JSON; whatever is not known as `{ "$unknown": reason }`, a resource's ID as `{ "$ref", "path" }`. */
export function valueData(value: Value): unknown {
  if (value.origin.sensitive === true) return SECRET;
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' ? redact(value.value) : value.value;
    case 'object':
      return membersData(value);
    case 'array':
      return itemsData(value);
    case 'resource-id':
      return referenceData(value);
    case 'choice':
      return {
        $unknown: value.reason.message,
        $oneOf: value.alternatives.map((alternative) => valueData(alternative.value)),
      };
    case 'text':
      return {
        $unknown: firstUnknown(value)?.message ?? 'part of the text is not known',
        $text: redact(textOf(value)),
      };
    case 'unknown':
      return { $unknown: value.message };
    case 'lambda':
      return { $unknown: 'a function' };
  }
}

function membersData(value: ObjectValue): Readonly<Record<string, unknown>> {
  const members = [...value.members.values()].map((member): [string, unknown] => [
    member.name,
    memberData(member.name, member.value),
  ]);
  return Object.fromEntries(value.open === undefined ? members : [...members, ['$unknown', value.open.message]]);
}

function memberData(name: string, value: Value): unknown {
  return value.kind === 'scalar' && typeof value.value === 'string' && isSecretName(name) ? SECRET : valueData(value);
}

function itemsData(value: ArrayValue): readonly unknown[] {
  const items = value.items.map(valueData);
  if (value.open === undefined) return items;
  const { each, reason } = value.open;
  return [...items, each === undefined ? valueData(reason) : { $unknown: reason.message, $each: valueData(each) }];
}

function referenceData(value: ResourceIdValue): object {
  return { $ref: value.address ?? redact(textOf(value)), path: 'id' };
}
