import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/syntax/bicep/nodes.js';
import { type Parsed, parse, printStatement } from './printed.js';
import { anyText, soup } from './soup.js';

/** Expressions in the notation the printer writes, so that reading and printing one gives it back. */
const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => {
  const inner = tie('expression');
  const list = fc.array(inner, { maxLength: 3 }).map((items) => items.join(', '));
  const binary = fc.constantFrom(
    '*',
    '/',
    '%',
    '+',
    '-',
    '<',
    '<=',
    '>',
    '>=',
    '==',
    '!=',
    '=~',
    '!~',
    '&&',
    '||',
    '??',
  );
  return {
    leaf: fc.constantFrom('a', 'b', '1', '42', 'true', 'null', "'x'", "'it\\'s'", "''", 'f()', '{}', '[]'),
    expression: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      tie('leaf'),
      fc.tuple(inner, binary, inner).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(fc.constantFrom('!', '-', '+'), inner).map(([operator, operand]) => `(${operator}${operand})`),
      fc.tuple(inner, inner, inner).map(([condition, yes, no]) => `(${condition} ? ${yes} : ${no})`),
      fc
        .tuple(inner, fc.constantFrom('.p', '.?p', '[0]', '[?0]', '[^1]', '::n', '!', '.m()'))
        .map((parts) => parts.join('')),
      list.map((items) => `f(${items})`),
      list.map((items) => `[${items}]`),
      fc
        .array(inner, { maxLength: 3 })
        .map((values) => `{${values.map((value, at) => `k${at}: ${value}`).join(', ')}}`),
      inner.map((value) => `[...${value}]`),
      inner.map((value) => `'p\${${value}}s'`),
      inner.map((body) => `((x, y) => ${body})`),
      fc.tuple(inner, inner).map(([items, body]) => `[for (x, i) in ${items}: ${body}]`),
    ),
  };
});

function children(node: object): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter(
      (item: unknown): item is Node => typeof item === 'object' && item !== null && 'start' in item && 'end' in item,
    ),
  );
}

/** What is wrong with the places of the nodes under a node. */
function misplaced(node: Node, within: Node): readonly string[] {
  const inside = node.start >= within.start && node.end <= within.end && node.start <= node.end;
  const own = inside ? [] : [`${node.start}-${node.end} is not in ${within.start}-${within.end}`];
  return [...own, ...children(node).flatMap((child) => misplaced(child, node))];
}

function expectSound({ program, errors, comments, source }: Parsed): void {
  const whole = { start: 0, end: source.text.length };
  expect(misplaced(program, whole)).toEqual([]);
  for (const place of [...errors, ...comments]) {
    expect(place.start).toBeLessThanOrEqual(place.end);
    expect(misplaced({ start: place.start, end: place.end }, whole)).toEqual([]);
  }
  program.statements.reduce((end, statement) => {
    expect(statement.start).toBeGreaterThanOrEqual(end);
    return statement.end;
  }, 0);
}

describe('the parser', () => {
  it('reads any text without throwing, with every node inside its parent and statements in order', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, parameterFile) => {
        expectSound(parse(text, parameterFile));
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no declaration on a line of its own, whatever stands before it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        fc.pre(!/\/\*|'/.test(text));
        const { statements } = parse(`${text}\nparam survivor string\n`).program;
        expect(statements.map((statement) => 'name' in statement && statement.name.name)).toContain('survivor');
      }),
      { numRuns: 2_000 },
    );
  });

  it('reports what it does not use', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { program, errors, comments, source } = parse(text);
        fc.pre(errors.length === 0);
        const used = [...program.statements, ...comments];
        const rest = source.text.split('').filter((_, at) => !used.some(({ start, end }) => start <= at && at < end));
        expect(rest.join('').trim()).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('understands its own notation', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const { program, errors } = parse(`var v = ${text}\n`);
        expect(errors).toEqual([]);
        expect(program.statements.map(printStatement)).toEqual([`var v = ${text}`]);
      }),
      { numRuns: 2_000 },
    );
  });
});
