import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/expand/resource.js';
import { Graph, type Link } from '../../src/model/graph.js';
import { expandFiles } from '../support/memory-repository.js';

const TYPE = 'Microsoft.Test/things';

/** The resources of each entry point, by path. */
function resourcesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Resource[]> {
  return new Map(expandFiles(files).expansions.map((one) => [one.entryPoint, one.resources]));
}

function graphOf(text: string, others: Readonly<Record<string, string>> = {}): Graph {
  const all = resourcesOf({ 'main.bicep': text, ...others });
  const foreign = [...all].filter(([path]) => path !== 'main.bicep').flatMap(([, resources]) => resources);
  return new Graph(all.get('main.bicep') ?? [], foreign);
}

function thing(symbol: string, name: string, target = ''): string {
  const properties = target === '' ? '' : `  properties: {\n    target: ${target}\n  }\n`;
  return `resource ${symbol} '${TYPE}@2024-01-01' = {\n  name: ${name}\n${properties}}\n`;
}

function existing(symbol: string, name: string, scope = ''): string {
  return `resource ${symbol} '${TYPE}@2024-01-01' existing = {\n  name: ${name}\n${scope === '' ? '' : `  scope: ${scope}\n`}}\n`;
}

/** Where the `target` of the resource `from` leads. */
function follow(graph: Graph): readonly string[] {
  const from = graph.at('main.bicep:from');
  return from === undefined ? [] : graph.links(from.property('properties.target')).map(describeLink);
}

function describeLink(link: Link): string {
  const when = link.when.length === 0 ? '' : ` ${link.when.join(' and ')}`;
  if (link.state === 'declared') return `declared ${link.target.address}${when}`;
  if (link.state === 'named') return `named ${link.target?.address ?? link.key.type}${when}`;
  return `${link.state}${when}`;
}

const ID = `/subscriptions/s/resourceGroups/r/providers/${TYPE}`;

describe('links', () => {
  it.each([
    ['by symbol', thing('to', "'to'") + thing('from', "'from'", 'to.id'), ['declared main.bicep:to']],
    [
      'by name',
      thing('to', "'To'") + thing('from', "'from'", `resourceId('${TYPE}', 'to')`),
      ['declared main.bicep:to'],
    ],
    [
      'by a name that is not known',
      `param n string\n${thing('to', "'x-${n}'")}${thing('from', "'from'", `resourceId('${TYPE}', 'x-\${n}')`)}`,
      ['declared main.bicep:to'],
    ],
    [
      'by a literal ID',
      thing('to', "'to'") + thing('from', "'from'", `'${ID.toUpperCase()}/TO'`),
      ['declared main.bicep:to'],
    ],
    [
      'by an existing reference of it',
      thing('to', "'to'") + existing('same', "'to'") + thing('from', "'from'", 'same.id'),
      ['declared main.bicep:to'],
    ],
    [
      'to something that is only referenced',
      existing('to', "'to'") + thing('from', "'from'", 'to.id'),
      ['named main.bicep:to'],
    ],
    [
      'to one view of what is referenced twice',
      existing('to', "'to'") + existing('again', "'TO'") + thing('from', "'from'", 'again.id'),
      ['named main.bicep:to'],
    ],
    ['to something that is not declared', thing('from', "'from'", `'${ID}/else'`), [`named ${TYPE}`]],
    ['to a parameter', `param id string\n${thing('from', "'from'", 'id')}`, ['unknown']],
    [
      'to a name that may be anything',
      `param n string\n${thing('from', "'from'", `resourceId('${TYPE}', n)`)}`,
      ['unknown'],
    ],
    ['to nothing', thing('from', "'from'", 'null'), ['none']],
    [
      'to one of two',
      `param a bool\n${thing('to', "'to'")}${thing('from', "'from'", 'a ? to.id : null')}`,
      ["declared main.bicep:to if 'a' is true", "none if 'a' is false"],
    ],
    [
      'not across different scopes',
      thing('to', "'to'").replace("'to'\n", "'to'\n") +
        existing('other', "'to'", "resourceGroup('elsewhere')") +
        thing('from', "'from'", `resourceId('${TYPE}', 'to')`),
      ['declared main.bicep:to'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(follow(graphOf(text))).toEqual(expected);
  });

  it('join another entry point by known name only', () => {
    const known = graphOf(thing('from', "'from'", `'${ID}/to'`), { 'other.bicep': thing('to', "'TO'") });
    expect(follow(known)).toEqual(['declared other.bicep:to']);
    const expression = `param n string\n${thing('from', "'from'", `resourceId('${TYPE}', 'x-\${n}')`)}`;
    const unknown = graphOf(expression, { 'other.bicep': `param n string\n${thing('to', "'x-${n}'")}` });
    expect(follow(unknown)).toEqual([`named ${TYPE}`]);
  });
});

describe('whether a property holds the ID of a resource', () => {
  it.each([
    ['itself', thing('to', "'to'") + thing('from', "'from'", 'to.id'), true],
    ['another declaration', thing('to', "'to'") + thing('else', "'else'") + thing('from', "'from'", 'else.id'), false],
    ['another known name', thing('to', "'to'") + thing('from', "'from'", `'${ID}/else'`), false],
    ['another type', thing('to', "'to'") + thing('from', "'from'", "resourceId('Microsoft.Test/others', 'to')"), false],
    [
      'names that cannot be equal',
      `param n string\n${thing('to', "'a-${n}'")}${thing('from', "'from'", `resourceId('${TYPE}', 'b-\${n}')`)}`,
      false,
    ],
    [
      'names that may be equal',
      `param n string\nparam m string\n${thing('to', "'a-${n}'")}${thing('from', "'from'", `resourceId('${TYPE}', 'a-\${m}')`)}`,
      'unknown',
    ],
    ['a parameter', `param id string\n${thing('to', "'to'")}${thing('from', "'from'", 'id')}`, 'unknown'],
    ['no ID', thing('to', "'to'") + thing('from', "'from'", "'to'"), false],
    ['nothing', thing('to', "'to'") + thing('from', "'from'"), false],
  ])('%s', (_name, text, expected) => {
    const graph = graphOf(text);
    const [from, to] = [graph.at('main.bicep:from'), graph.at('main.bicep:to')];
    if (from === undefined || to === undefined) throw new Error('the case lacks a resource');
    expect(graph.pointsAt(from.property('properties.target'), to).truth).toBe(expected);
  });
});

describe('nesting', () => {
  const child = (symbol: string, name: string, parent = '') =>
    `resource ${symbol} '${TYPE}/parts@2024-01-01' = {\n${parent === '' ? '' : `  parent: ${parent}\n`}  name: ${name}\n}\n`;

  it.each([
    ['by symbol', thing('to', "'to'") + child('part', "'p'", 'to'), true],
    ['by name', thing('to', "'to'") + child('part', "'TO/p'"), true],
    ['by an existing parent', thing('to', "'to'") + existing('same', "'to'") + child('part', "'p'", 'same'), true],
    ['in another one', thing('to', "'to'") + thing('else', "'else'") + child('part', "'p'", 'else'), false],
    ['in a name that is not known', `param n string\n${thing('to', "'to'")}${child('part', "'${n}/p'")}`, 'unknown'],
  ])('%s', (_name, text, expected) => {
    const graph = graphOf(text);
    const [part, to] = [graph.at('main.bicep:part'), graph.at('main.bicep:to')];
    if (part === undefined || to === undefined) throw new Error('the case lacks a resource');
    expect(graph.isNestedIn(part, to)).toBe(expected);
  });
});
