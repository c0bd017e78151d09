/** The values of a planned resource: what is known, what is known only after apply, and what is sensitive. */
import type { BlockSchema, Members } from './schema.js';
import { type Arguments, Expression, LATER, type Written } from './words.js';

/** A value in the plan, with `LATER` for what is known only after apply. */
export type Planned =
  | string
  | number
  | boolean
  | null
  | typeof LATER
  | readonly Planned[]
  | { readonly [name: string]: Planned };

export type PlannedObject = { readonly [name: string]: Planned };

/** What is written, with what the provider adds. Without a schema nothing is added; else every argument has to be in it. */
export function plannedObject(written: Arguments, schema: Members | undefined): PlannedObject {
  const given = Object.entries(written).map(([name, value]): [string, Planned] => {
    if (schema !== undefined && schema[name] === undefined) throw new Error(`the schema has no '${name}'`);
    return [name, valueOfWritten(value)];
  });
  const values = new Map<string, Planned>(given);
  for (const [name, member] of Object.entries(schema ?? {})) {
    const value = values.get(name) ?? null;
    if (member.kind === 'blocks') values.set(name, plannedBlocks(value, member));
    else if (value === null) values.set(name, member.otherwise);
  }
  return Object.fromEntries(values);
}

function plannedBlocks(value: Planned, { members, assigned }: BlockSchema): Planned {
  if (isList(value)) return value.map((item) => (isObject(item) ? plannedObject(item, members) : item));
  return assigned || value === LATER ? LATER : [];
}

/** What an expression comes to. */
export function valueOfWritten(written: Written): Planned {
  if (written instanceof Expression) return valueOfWritten(written.value);
  if (Array.isArray(written)) return written.map(valueOfWritten);
  if (typeof written !== 'object' || written === null) return written as Exclude<Planned, object>;
  const members = Object.entries(written as Arguments).map(([name, value]) => [name, valueOfWritten(value)] as const);
  return Object.fromEntries(members);
}

/** What is known: members known only after apply are left out, such items are null. */
export function known(value: Planned): unknown {
  if (isList(value)) return value.map((item) => (item === LATER ? null : known(item)));
  if (!isObject(value)) return value;
  return objectOf(value, (member) => (member === LATER ? undefined : known(member)));
}

/** The same shape with true for what is known only after apply. */
export function unknown(value: Planned): unknown {
  if (value === LATER) return true;
  if (isList(value)) return value.map((item) => unknown(item) ?? false);
  return isObject(value) ? objectOf(value, unknown) : undefined;
}

/** The same shape with true for what the provider calls sensitive. */
export function sensitive(value: Planned, schema: Members = {}): unknown {
  if (isList(value)) return value.map((item) => sensitive(item, schema) ?? false);
  if (!isObject(value)) return undefined;
  return objectOf(value, (member, name) => {
    const declared = schema[name];
    if (declared?.kind === 'attribute') return declared.sensitive ? true : sensitive(member);
    return declared !== undefined && member === LATER ? [] : sensitive(member, declared?.members);
  });
}

/** The members through `convert`; those that become undefined are left out. */
function objectOf(value: PlannedObject, convert: (member: Planned, name: string) => unknown): object {
  const members = Object.entries(value).map(([name, member]) => [name, convert(member, name)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function isList(value: Planned): value is readonly Planned[] {
  return Array.isArray(value);
}

function isObject(value: Planned): value is PlannedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
