/** Terraform resources out of plain values, each argument on a line of its own. */
import type { TerraformResource } from '../../../../src/expand/terraform/terraform-resource.js';
import type { Member, ObjectValue, Origin, Scalar, UnknownValue, Value } from '../../../../src/expand/value.js';
import { array, object, scalar, unknown } from '../../../../src/expand/values.js';
import { SourceFile, type Span } from '../../../../src/inputs/source-file.js';

export type Plain = Scalar | Value | readonly Plain[] | { readonly [name: string]: Plain };

export interface Options extends Partial<TerraformResource> {
  /** What an unresolved `dynamic` block leaves open. */
  readonly open?: UnknownValue;
}

/**
 * `terraform('azurerm_key_vault.kv', { name: 'kv' })`: the block stands on line 1, its arguments one per line from line 2.
 * A `data.` before the type makes a data source.
 */
export function terraform(address: string, given: Record<string, Plain>, options: Options = {}): TerraformResource {
  const mode = address.split('.').includes('data') ? 'data' : 'managed';
  const [type = '', label = ''] = address.split('.').slice(-2);
  const header = `${mode === 'data' ? 'data' : 'resource'} "${type}" "${label.replace(/\[.*/, '')}"`;
  const lines = Object.entries(given).map(([name, value]) => `  ${name} = ${JSON.stringify(value, printed)}`);
  const source = new SourceFile('main.tf', `${[`${header} {`, ...lines, '}'].join('\n')}\n`);
  const headerSpan = { source, start: 0, end: header.length };
  const span = { source, start: 0, end: source.text.length - 1 };
  let at = header.length + 3;
  const members = Object.entries(given).map(([name, value], index): Member => {
    const line = lines[index] ?? '';
    const place = { source, start: at + 2, end: at + line.length };
    at += line.length + 1;
    return { name, span: place, value: valueOfPlain(value, place) };
  });
  const { open, ...rest } = options;
  return {
    type,
    mode,
    address,
    body: object(members, { span, steps: [] }, open),
    condition: true,
    ignoreChanges: [],
    provider: { source: 'hashicorp/azurerm' },
    span,
    headerSpan,
    way: [],
    ...rest,
  };
}

function printed(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value && 'origin' in value ? '...' : value;
}

export function valueOfPlain(plain: Plain, span: Span): Value {
  const origin: Origin = { span, steps: [] };
  if (isList(plain)) {
    return array(
      plain.map((item) => valueOfPlain(item, span)),
      origin,
    );
  }
  if (typeof plain !== 'object' || plain === null) return scalar(plain, origin);
  if (isValue(plain)) return plain;
  return objectOf(plain, span);
}

function objectOf(plain: { readonly [name: string]: Plain }, span: Span): ObjectValue {
  const members = Object.entries(plain).map(([name, value]) => ({ name, span, value: valueOfPlain(value, span) }));
  return object(members, { span, steps: [] });
}

function isList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain);
}

function isValue(plain: object): plain is Value {
  return 'kind' in plain && 'origin' in plain;
}

/** Something nobody knows, by its expression. */
export function unknownOf(expression: string): UnknownValue {
  const source = new SourceFile('main.tf', expression);
  const origin = { span: { source, start: 0, end: expression.length }, steps: [] };
  return unknown('parameter', `variable '${expression}' is not set`, expression, origin);
}
