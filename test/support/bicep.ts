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
