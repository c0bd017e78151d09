/** Bicep text for rule tables: properties stand from line 4, indented by four. */

const PROVIDER = 'Microsoft.MachineLearningServices';

/** A workspace `ws` named `mlw`; the lines are members of its `properties`. */
export function workspace(lines: string, { api = '2024-10-01', top = '' } = {}): string {
  return resource('ws', `${PROVIDER}/workspaces@${api}`, "name: 'mlw'", lines, top);
}

/** A child of the workspace `ws`. */
export function child(type: string, lines: string, { api = '2024-10-01', symbol = 'child' } = {}): string {
  const name = `parent: ws\n  name: '${symbol}'`;
  return resource(symbol, `${PROVIDER}/workspaces/${type}@${api}`, name, lines, '');
}

/** A resource whose properties are these lines; `top` are further members behind them. */
export function resource(symbol: string, type: string, name: string, lines: string, top = ''): string {
  return [
    `resource ${symbol} '${type}' = {`,
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
  { group = 'amlworkspace', symbol = 'pe', subnet = '', list = 'privateLinkServiceConnections', top = '' } = {},
): string {
  const lines = [
    subnet === '' ? '' : `subnet: { id: '\${${subnet}}/subnets/endpoints' }`,
    `${list}: [`,
    `  { name: 'c', properties: { privateLinkServiceId: ${target}, groupIds: ['${group}'] } }`,
    ']',
  ].filter((line) => line !== '');
  return resource(symbol, 'Microsoft.Network/privateEndpoints@2023-11-01', `name: '${symbol}'`, lines.join('\n'), top);
}

/** A compute `child` of the workspace `ws`; the lines are its inner properties, from the seventh line of the text. */
export function compute(type: string, lines: string, api = '2024-10-01', outer = ''): string {
  const inner = ['properties: {', ...indent(lines, 2), '}'];
  const first = [`computeType: '${type}'`, ...(outer === '' ? [] : [outer])];
  return child('computes', [...first, ...inner].join('\n'), { api });
}

/** A resource `dep` named `dep` that a workspace may use. */
export function dependency(type: string, lines: string, api = '2023-05-01'): string {
  return resource('dep', `${type}@${api}`, "name: 'dep'", lines);
}
