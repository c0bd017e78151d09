import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { parseTerraformJson } from '../../../src/syntax/terraform/json.js';
import type { Body, Node } from '../../../src/syntax/terraform/nodes.js';
import { type Parsed, parse, print } from './printed.js';
import { anyText, soup } from './soup.js';

/** Expressions in the notation the printer writes, so that reading and printing one gives it back. */
const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => {
  const inner = tie('expression');
  const operators = ['*', '/', '%', '+', '-', '<', '<=', '>', '>=', '==', '!=', '&&', '||'];
  const list = fc.array(inner, { maxLength: 3 }).map((items) => items.join(', '));
  return {
    leaf: fc.constantFrom(
      'a',
      'b-c',
      '1',
      '4.2',
      'true',
      'null',
      '"x"',
      '"it\\"s"',
      '""',
      '"$${a}"',
      'f()',
      '{}',
      '[]',
    ),
    expression: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      tie('leaf'),
      fc.tuple(inner, fc.constantFrom(...operators), inner).map(([left, op, right]) => `(${left} ${op} ${right})`),
      fc.tuple(fc.constantFrom('!', '-'), inner).map(([operator, operand]) => `(${operator}${operand})`),
      fc.tuple(inner, inner, inner).map(([condition, yes, no]) => `(${condition} ? ${yes} : ${no})`),
      fc.tuple(inner, fc.constantFrom('.p', '[0]', '["k"]')).map((parts) => parts.join('')),
      list.map((items) => `f(${items})`),
      inner.map((value) => `x::f(${value}...)`),
      list.map((items) => `[${items}]`),
      fc
        .array(inner, { maxLength: 3 })
        .map((values) => `{${values.map((value, at) => `k${at} = ${value}`).join(', ')}}`),
      inner.map((value) => `"p\${${value}}s"`),
      fc.tuple(inner, inner).map(([condition, value]) => `"%{if ${condition}}x\${${value}}%{else}y%{endif}"`),
      fc.tuple(inner, inner).map(([items, body]) => `"%{for k, v in ${items}}\${${body}}%{endfor}"`),
      fc.tuple(inner, inner, inner).map(([items, body, filter]) => `[for v in ${items} : ${body} if ${filter}]`),
      fc.tuple(inner, inner, inner).map(([items, key, body]) => `{for k, v in ${items} : ${key} => ${body}...}`),
    ),
  };
});

function children(node: object): readonly Node[] {
  return Object.values(node).flatMap((value: unknown): readonly Node[] => {
    if (Array.isArray(value)) return value.filter(isNode);
    if (isNode(value)) return [value];
    return typeof value === 'object' && value !== null ? children(value) : [];
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** What is wrong with the places of the nodes under a node. */
function misplaced(node: Node, within: Node): readonly string[] {
  const inside = node.start >= within.start && node.end <= within.end && node.start <= node.end;
  const own = inside ? [] : [`${node.start}-${node.end} is not in ${within.start}-${within.end}`];
  return [...own, ...children(node).flatMap((child) => misplaced(child, node))];
}

function expectInOrder({ attributes, blocks }: Body): void {
  const items = [...attributes, ...blocks].sort((left, right) => left.start - right.start);
  items.reduce((end, item) => {
    expect(item.start).toBeGreaterThanOrEqual(end);
    return item.end;
  }, 0);
  for (const { body } of blocks) expectInOrder(body);
}

function expectSound({ body, errors, comments, source }: Parsed): void {
  const whole = { start: 0, end: source.text.length };
  expect(misplaced(body, whole)).toEqual([]);
  expectInOrder(body);
  for (const { start, end } of [...errors, ...comments]) expect(misplaced({ start, end }, whole)).toEqual([]);
}

describe('the parser', () => {
  it('reads any text without throwing, with every node inside its parent and items in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSound(parse(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('loses no block on lines of its own, whatever stands before it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        fc.pre(!/\/\*|<</.test(text));
        const { body } = parse(`${text}\nsurvivor "x" {\n  y = 1\n}\n`);
        const found: string[] = [];
        const collect = ({ blocks }: Body): void => {
          for (const block of blocks) {
            found.push(block.type.name);
            collect(block.body);
          }
        };
        collect(body);
        expect(found).toContain('survivor');
      }),
      { numRuns: 2_000 },
    );
  });

  it('reports what it does not use', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { body, errors, comments, source } = parse(text);
        fc.pre(errors.length === 0);
        const used = [...body.attributes, ...body.blocks, ...comments];
        const rest = source.text.split('').filter((_, at) => !used.some(({ start, end }) => start <= at && at < end));
        expect(rest.join('').trim()).toBe('');
        expect(body.lost).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('understands its own notation', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const { body, errors } = parse(`v = ${text}\n`);
        expect(errors).toEqual([]);
        expect(body.attributes.map(({ value }) => print(value))).toEqual([text]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the reader of the JSON form', () => {
  it('reads any text without throwing, with every node of a value inside its parent', () => {
    const strings = fc.oneof(soup, fc.constantFrom('resource', 'locals', 'depends_on', 'type', '${a}', 'a.b'));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        strings,
        fc.integer(),
        fc.constantFrom(true, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(strings, tie('value'), { maxKeys: 3 }),
      ),
    }));
    const blocks = fc.dictionary(fc.constantFrom('resource', 'variable', 'locals', 'moved', 'x'), value);
    const texts = fc.oneof(
      anyText,
      value.map((item) => JSON.stringify(item)),
      blocks.map((item) => JSON.stringify(item)),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('configuration', 'values'), (text, form) => {
        const source = new SourceFile('main.tf.json', text);
        const { body, errors, comments } = parseTerraformJson(source, DEFAULT_LIMITS, form);
        const whole = { start: 0, end: source.text.length };
        const attributes = [body, ...body.blocks.map((block) => block.body)].flatMap((each) => each.attributes);
        for (const place of [...attributes, ...body.blocks.map((block) => block.body)])
          expect(misplaced(place, whole)).toEqual([]);
        for (const { start, end } of [...errors, ...comments]) expect(misplaced({ start, end }, whole)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
