import { describe, expect, it } from 'vitest';
import { nodesUnder, parse, placeOf } from './printed.js';

const FILE = `targetScope = 'resourceGroup'

@description('Where.')
@allowed([
  'westeurope'
])
param location string = 'westeurope'

resource ws 'Microsoft.X/y@2024-01-01' = if (a && !b) {
  name: 'ws-\${location}-x'
  'quoted key': [
    1
    ...others
  ]

  @batchSize(2)
  resource inner 'z' = [for (item, i) in items: {
    name: item.?name![^1]
  }]
}
module m 'm.bicep' = [
  for x in xs: if (x.on) {
    params: { p: f(x, () => ns.g()) ? -1 : ws::inner.id }
  }
]
type t = 'a' | { *: string[]? }
`;

describe('places of nodes', () => {
  const parsed = parse(FILE);
  const nodes = nodesUnder(parsed.program);

  it('parses', () => {
    expect(parsed.errors).toEqual([]);
  });

  it.each([
    ['program', '1:1-27:1'],
    ['target-scope', '1:1-1:30'],
    ['decorator', '3:1-3:23', '4:1-6:3', '16:3-16:16'],
    ['parameter', '3:1-7:37'],
    ['resource', '9:1-20:2', '16:3-19:5'],
    ['module', '21:1-25:2'],
    ['type', '26:1-26:32'],
    ['if', '9:42-20:2', '22:16-24:4'],
    ['for', '17:24-19:5', '21:22-25:2'],
    ['object', '9:55-20:2', '17:49-19:4', '22:26-24:4', '23:13-23:58'],
    ['property', '10:3-10:27', '11:3-14:4', '18:5-18:26', '23:5-23:58', '23:15-23:56'],
    ['array', '4:10-6:2', '11:17-14:4'],
    ['spread', '13:5-13:14'],
    ['binary', '9:46-9:53'],
    ['unary', '9:51-9:53', '23:39-23:41'],
    ['ternary', '23:18-23:56'],
    ['call', '3:2-3:23', '4:2-6:3', '16:4-16:16', '23:18-23:36'],
    ['method', '23:29-23:35'],
    ['lambda', '23:23-23:35'],
    ['property-access', '18:11-18:21', '22:20-22:24', '23:44-23:56'],
    ['non-null', '18:11-18:22'],
    ['index', '18:11-18:26'],
    ['resource-access', '23:44-23:53'],
    ['type-union', '26:10-26:32'],
    ['type-object', '26:16-26:32'],
    ['type-array', '26:21-26:29'],
    ['type-nullable', '26:21-26:30'],
  ])('%s', (kind, ...places) => {
    expect(nodes.filter((node) => node.kind === kind).map((node) => placeOf(node, parsed.source))).toEqual(places);
  });

  it('are known for keywords and loop headers too', () => {
    const resource = parsed.program.statements[2];
    const module = parsed.program.statements[3];
    expect(resource?.keyword && placeOf(resource.keyword, parsed.source)).toBe('9:1-9:9');
    expect(parsed.program.statements[1]?.keyword).toEqual({
      start: FILE.indexOf('param '),
      end: FILE.indexOf('param ') + 5,
    });
    const body = module?.kind === 'module' ? module.body : undefined;
    expect(body?.kind === 'for' && placeOf(body.header, parsed.source)).toBe('22:3-22:14');
  });

  it('count UTF-16 code units behind a byte-order mark', () => {
    const marked = parse("\ufeffvar a = '\u{1F600}' // \u{1F600}\r\nvar b = a");
    expect(marked.errors).toEqual([]);
    expect(
      nodesUnder(marked.program)
        .filter(({ kind }) => kind === 'string')
        .map((node) => placeOf(node, marked.source)),
    ).toEqual(['1:9-1:13']);
    expect(marked.program.statements.map((node) => placeOf(node, marked.source))).toEqual(['1:1-1:13', '2:1-2:10']);
  });
});
