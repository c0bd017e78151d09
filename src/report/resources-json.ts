/** The expanded resources as data: what the rules see, secrets apart. */
import { Concealer, REDACTED } from '../decide/concealment.js';
import type { Expansion, Resource } from '../expand/resource.js';
import { NO_SECRETS, type Secrets } from '../expand/secrets.js';
import type { ArrayValue, ObjectValue, ResourceIdValue, ResourceScope, Value } from '../expand/value.js';
import { firstUnknown, textOf } from '../expand/values.js';
import { rangeOf } from '../inputs/source-file.js';
import { EACH, type Segment } from '../model/paths.js';
import { isSecretPath } from '../model/secrets.js';
import { inertJson, plain } from './inert.js';
import { isSecretName, redact, redactSource } from './redact.js';
import { placeOf } from './wording.js';

/** All resources of all evaluations as indented JSON text, without these secrets. */
export function renderResourcesJson(expansions: readonly Expansion[], secrets: Secrets): string {
  const concealer = new Concealer(secrets);
  const data = expansions.flatMap((expansion) => resourcesData(expansion, concealer));
  return `${inertJson(JSON.stringify(data, undefined, 2))}\n`;
}

/** One line for each resource: type, name, place and whether it is certain. */
export function renderResourcesText(expansions: readonly Expansion[], secrets: Secrets): string {
  const concealer = new Concealer(secrets);
  const rows = expansions.flatMap(({ environment, resources }) =>
    resources.map((resource) => rowOf(resource, environment, concealer)),
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

function rowOf(resource: Resource, environment: string | undefined, concealer: Concealer): readonly string[] {
  const notes = [
    ...(resource.existing ? ['existing'] : []),
    ...(resource.condition === true ? [] : ['maybe']),
    ...(environment === undefined ? [] : [`with ${environment}`]),
  ];
  return [resource.type, nameText(resource.name), placeOf(resource.headerSpan), notes.join(', ')].map((cell) =>
    plain(redact(concealer.text(cell))),
  );
}

function nameText(name: Value): string {
  if (name.origin.sensitive === true && name.kind !== 'unknown') return REDACTED;
  return name.kind === 'scalar' ? String(name.value) : textOf(name);
}

function resourcesData({ resources, environment }: Expansion, concealer: Concealer): readonly object[] {
  return resources.map((resource) => resourceData(resource, environment, concealer));
}

function resourceData(resource: Resource, environment: string | undefined, concealer: Concealer): object {
  const within: Within = { type: resource.type, path: [], concealer };
  const { location: region, ...body } = membersData(resource.body, within);
  return {
    type: told(resource.type, within),
    apiVersion: resource.apiVersion ?? null,
    name: valueData(resource.name, within),
    address: told(resource.address, within),
    form: resource.form,
    existing: resource.existing,
    condition: resource.condition === true ? true : 'unknown',
    scope: scopeData(resource.scope, within),
    environment: environment ?? null,
    // `location` is the place in the source, as in findings; the Azure region keeps its own name.
    ...(region === undefined ? {} : { region }),
    ...body,
    location: rangeOf(resource.span),
  };
}

function scopeData({ level, managementGroup, subscription, resourceGroup, resource }: ResourceScope, within: Within) {
  return {
    level,
    ...(managementGroup === undefined ? {} : { managementGroup: valueData(managementGroup, within) }),
    ...(subscription === undefined ? {} : { subscription: valueData(subscription, within) }),
    ...(resourceGroup === undefined ? {} : { resourceGroup: valueData(resourceGroup, within) }),
    ...(resource === undefined ? {} : { resource: valueData(resource, within) }),
  };
}

const SECRET = { $unknown: 'a secret, not shown' };

/** Where a value stands and what must not be told of it. */
interface Within {
  /** Of the resource. */
  readonly type: string;
  readonly path: readonly Segment[];
  readonly concealer: Concealer;
}

const NOWHERE: Within = { type: '', path: [], concealer: new Concealer(NO_SECRETS) };

function told(text: string, { concealer }: Within): string {
  return redact(concealer.text(text));
}

/** A value as JSON; whatever is not known as `{ "$unknown": reason }`, a resource's ID as `{ "$ref", "path" }`. */
export function valueData(value: Value, within = NOWHERE): unknown {
  if (value.origin.sensitive === true) return SECRET;
  switch (value.kind) {
    case 'scalar':
      // A text may be a script or a document of its own, such as the commands of a deployment script.
      return typeof value.value === 'string'
        ? redactSource(within.concealer.text(value.value), 'script.sh')
        : value.value;
    case 'object':
      return membersData(value, within);
    case 'array':
      return itemsData(value, within);
    case 'resource-id':
      return referenceData(value, within);
    case 'choice':
      return {
        $unknown: told(value.reason.message, within),
        $oneOf: value.alternatives.map((alternative) => valueData(alternative.value, within)),
      };
    case 'text':
      return {
        $unknown: told(firstUnknown(value)?.message ?? 'part of the text is not known', within),
        $text: told(textOf(value), within),
      };
    case 'unknown':
      return { $unknown: told(value.message, within) };
    case 'lambda':
      return { $unknown: 'a function' };
  }
}

function membersData(value: ObjectValue, within: Within): Readonly<Record<string, unknown>> {
  const members = [...value.members.values()].map((member): [string, unknown] => {
    const inside = { ...within, path: [...within.path, member.name] };
    return [told(member.name, within), memberData(member.name, member.value, inside)];
  });
  if (value.open === undefined) return Object.fromEntries(members);
  return Object.fromEntries([...members, ['$unknown', told(value.open.message, within)]]);
}

function memberData(name: string, value: Value, within: Within): unknown {
  const mayBeSecret = isSecretName(name) || isSecretPath(within.type, within.path);
  return mayBeSecret && tellsSecret(value) ? SECRET : valueData(value, within);
}

/** True for what holds text or numbers. What is not known tells nothing, and objects are looked through. */
function tellsSecret(value: Value): boolean {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' || typeof value.value === 'number';
    case 'text':
      return true;
    case 'array':
      return [...value.items, ...(value.open?.each === undefined ? [] : [value.open.each])].some(tellsSecret);
    case 'choice':
      return value.alternatives.some((alternative) => tellsSecret(alternative.value));
    default:
      return false;
  }
}

function itemsData(value: ArrayValue, within: Within): readonly unknown[] {
  const items = value.items.map((item, index) => valueData(item, { ...within, path: [...within.path, index] }));
  if (value.open === undefined) return items;
  const { each, reason } = value.open;
  if (each === undefined) return [...items, valueData(reason, within)];
  const inside = { ...within, path: [...within.path, EACH] };
  return [...items, { $unknown: told(reason.message, within), $each: valueData(each, inside) }];
}

function referenceData(value: ResourceIdValue, within: Within): object {
  return { $ref: told(value.address ?? textOf(value), within), path: 'id' };
}
