/** Bicep text for rule tables: properties stand from line 4, indented by four. */

const PROVIDER = 'Microsoft.MachineLearningServices';

/** What most helpers take beside their lines. */
export interface Written {
  /** API version. */
  readonly api?: string;
  /** Members of the resource behind its properties. */
  readonly top?: string;
  /** The expression it is deployed under. */
  readonly condition?: string;
}

/** A workspace `ws` named `mlw`; the lines are members of its `properties`. */
export function workspace(lines: string, { api = '2024-10-01', ...written }: Written = {}): string {
  return resource('ws', `${PROVIDER}/workspaces@${api}`, "name: 'mlw'", lines, written);
}

/** A registry `reg` named `reg`; the lines are members of its `properties`. */
export function registry(lines: string, { api = '2024-04-01', ...written }: Written = {}): string {
  return resource('reg', `${PROVIDER}/registries@${api}`, "name: 'reg'", lines, written);
}

/** A child of the workspace `ws`. */
export function child(
  type: string,
  lines: string,
  { api = '2024-10-01', symbol = 'child', ...written }: Written & { readonly symbol?: string } = {},
): string {
  const name = `parent: ws\n  name: '${symbol}'`;
  return resource(symbol, `${PROVIDER}/workspaces/${type}@${api}`, name, lines, written);
}

/** A resource whose properties are these lines. */
export function resource(
  symbol: string,
  type: string,
  name: string,
  lines: string,
  { top = '', condition }: Omit<Written, 'api'> = {},
): string {
  return [
    `resource ${symbol} '${type}' = ${condition === undefined ? '' : `if (${condition}) `}{`,
    `  ${name}`,
    '  properties: {',
    ...indent(lines, 4),
    '  }',
    ...indent(top, 2),
    '}',
    '',
  ].join('\n');
}

function indent(lines: string, by: number): readonly string[] {
  return lines === '' ? [] : lines.split('\n').map((line) => `${' '.repeat(by)}${line}`);
}

/** A private endpoint `pe`; its properties stand from line 4 of the text. */
export function privateEndpoint(
  target: string,
  {
    group = 'amlworkspace',
    symbol = 'pe',
    subnet = '',
    list = 'privateLinkServiceConnections',
    ...written
  }: Omit<Written, 'api'> & Readonly<Partial<Record<'group' | 'symbol' | 'subnet' | 'list', string>>> = {},
): string {
  const lines = [
    subnet === '' ? '' : `subnet: { id: '\${${subnet}}/subnets/endpoints' }`,
    `${list}: [`,
    `  { name: 'c', properties: { privateLinkServiceId: ${target}, groupIds: ['${group}'] } }`,
    ']',
  ].filter((line) => line !== '');
  return resource(
    symbol,
    'Microsoft.Network/privateEndpoints@2023-11-01',
    `name: '${symbol}'`,
    lines.join('\n'),
    written,
  );
}

/**
 * A compute `child` of the workspace `ws`; the lines are its inner properties, from the seventh line of the text. `outer` stands
 * beside the type; a type that begins with a colon is an expression: `:kind`.
 */
export function compute(
  type: string,
  lines: string,
  { outer = '', ...written }: Written & { readonly outer?: string } = {},
): string {
  const inner = ['properties: {', ...indent(lines, 2), '}'];
  const first = [
    `computeType: ${type.startsWith(':') ? type.slice(1) : `'${type}'`}`,
    ...(outer === '' ? [] : [outer]),
  ];
  return child('computes', [...first, ...inner].join('\n'), written);
}

/** A resource `dep` named `dep` that a workspace may use. */
export function dependency(type: string, lines: string, api = '2023-05-01'): string {
  return resource('dep', `${type}@${api}`, "name: 'dep'", lines);
}
