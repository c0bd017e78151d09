import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { isExpression, type JsonText, literalText, parseArmExpression } from '../../../src/syntax/arm/expression.js';
import { parseJson } from '../../../src/syntax/arm/json.js';
import type { ArmExpression } from '../../../src/syntax/arm/nodes.js';
import { placeOf, printArm } from '../../support/arm.js';

const START = 10;

/** The string as it stands in a file after ten characters and a quote, without escapes. */
function text(value: string): JsonText {
  return { kind: 'scalar', start: START, end: START + value.length + 2, value };
}

function print(value: string): string {
  const { expression, errors } = parseArmExpression(text(value), DEFAULT_LIMITS);
  return expression === undefined ? (errors[0]?.message ?? 'nothing') : printArm(expression);
}

/** Every node with the characters it covers, children first. */
function covered(expression: ArmExpression, cut: (node: ArmExpression) => string): string[] {
  const children =
    expression.kind === 'call'
      ? expression.arguments
      : expression.kind === 'property'
        ? [expression.object]
        : expression.kind === 'index'
          ? [expression.object, expression.index]
          : [];
  return [...children.flatMap((child) => covered(child, cut)), cut(expression)];
}

describe('what is an expression', () => {
  it.each([
    ["[parameters('x')]", true],
    ['[]', true],
    ['[x', false],
    ['x]', false],
    ['[', false],
    [']', false],
    ['', false],
    ['[[x]', false],
    ['[[]', false],
    [' [x]', false],
    ['[x] ', false],
    ['[x]y[z]', true],
  ])('%j: %s', (value, expected) => {
    expect(isExpression(value)).toBe(expected);
  });

  /* The compiler writes the Bicep literals '[x]', '[[x]', '[[x' and '[x' as the first of each pair. */
  it.each([
    ['[[x]', '[x]'],
    ['[[[x]', '[[x]'],
    ['[[x', '[[x'],
    ['[x', '[x'],
    [' [[x]', ' [[x]'],
  ])('%j stands for %j', (value, literal) => {
    expect(literalText(value)).toBe(literal);
  });
});

describe('syntax', () => {
  it.each([
    ["[parameters('x')]", "parameters('x')"],
    ['[copyIndex()]', 'copyIndex()'],
    ["[ \n concat ( 'a' ,\r\n\t'b' ) ]", "concat('a','b')"],
    ["['it''s']", "'it''s'"],
    ["['']", "''"],
    ["['''']", "''''"],
    ["['a]b[c(d)']", "'a]b[c(d)'"],
    ["['line\nbreak']", "'line\nbreak'"],
    ['[1]', '1'],
    ['[-12]', '-12'],
    ['[+3]', '3'],
    ['[1.5]', '1.5'],
    ["[parameters('o').a.b_1]", "parameters('o').a.b_1"],
    ["[parameters('o') . a [ 'b-c' ] [0]]", "parameters('o').a['b-c'][0]"],
    ["[parameters('o').?a[?'b']]", "parameters('o').?a[?'b']"],
    ['[true]', 'true()'],
    ['[string(Null)]', 'string(Null())'],
    ['[if(true, false(), null)]', 'if(true(),false(),null())'],
    ['[__bicep.fn(1)]', '__bicep.fn(1)'],
    ['[ns.Fn ()]', 'ns.Fn()'],
    ["[variables('$fxv#0')]", "variables('$fxv#0')"],
    [
      "[map(variables('l'), lambda('x', lambdaVariables('x').id))]",
      "map(variables('l'),lambda('x',lambdaVariables('x').id))",
    ],
  ])('%j', (value, printed) => {
    expect(print(value)).toBe(printed);
  });

  it.each([
    ['[]', 1, 'Expected an expression.'],
    ['[ ]', 2, 'Expected an expression.'],
    ['[f(]', 3, 'Expected an expression.'],
    ['[f(1]', 4, "Expected ',' or ')' before the end of the expression."],
    ['[f(1 2)]', 5, "Expected ',' or ')', found '2'."],
    ['[f(1,)]', 5, "Expected an expression, found ')'."],
    ['[f(,1)]', 3, "Expected an expression, found ','."],
    ['[f(1))]', 5, "Unexpected ')'."],
    ['[1 2]', 3, "Unexpected '2'."],
    ['[1e3]', 2, "Unexpected 'e'."],
    ['[a.b]', 4, "Expected '(' after 'a.b'."],
    ['[name]', 5, "Expected '(' after 'name'."],
    ['[trueish]', 8, "Expected '(' after 'trueish'."],
    ['[f().]', 5, "Expected a property name after '.' before the end of the expression."],
    ['[f().1]', 5, "Expected a property name after '.', found '1'."],
    ['[f()[]]', 5, "Expected an expression, found ']'."],
    ['[f()[1]', 6, "Expected ']' before the end of the expression."],
    ["['abc]", 1, "This string has no closing '."],
    ["['it''s]", 1, "This string has no closing '."],
    ['["a"]', 1, "Expected an expression, found '\"'."],
    ['[x]y[z]', 2, "Expected '(' after 'x'."],
  ])('%j is wrong at %d: %s', (value, at, message) => {
    const { expression, errors } = parseArmExpression(text(value), DEFAULT_LIMITS);
    expect(expression).toBeUndefined();
    expect(errors).toEqual([{ code: 'syntax-error', message, start: START + 1 + at, end: START + 2 + at }]);
  });
});

describe('places in the file', () => {
  it('cover each part exactly', () => {
    const value = "[concat('a''b', parameters( 'o' ).x [ -1 ], null )]";
    const { expression } = parseArmExpression(text(value), DEFAULT_LIMITS);
    const cut = ({ start, end }: ArmExpression): string => value.slice(start - START - 1, end - START - 1);
    expect(expression && covered(expression, cut)).toEqual([
      "'a''b'",
      "'o'",
      "parameters( 'o' )",
      "parameters( 'o' ).x",
      '-1',
      "parameters( 'o' ).x [ -1 ]",
      'null',
      "concat('a''b', parameters( 'o' ).x [ -1 ], null )",
    ]);
  });

  it.each([
    [
      'escapes',
      '{\r\n  "a": "[concat(\\"\\u0027q\', \\n  f(1))]"\r\n}',
      "Expected an expression, found '\"'.",
      '2:17-2:19',
    ],
    ['an escaped quote', '{"a": "[f(\\u0027x\\u0027, y)]"}', "Expected '(' after 'y'.", '1:27-1:28'],
    ['line breaks', '{"a": "[f(\r\n   1,\r\n   y)]"}', "Expected '(' after 'y'.", '3:5-3:6'],
  ])('are right behind %s', (_, json, message, place) => {
    const source = new SourceFile('main.json', json);
    const { root } = parseJson(source, DEFAULT_LIMITS);
    const value = root?.kind === 'object' ? root.members[0]?.value : undefined;
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') throw new Error('no string');
    const { errors } = parseArmExpression({ ...value, value: value.value }, DEFAULT_LIMITS);
    expect(errors.map((error) => [error.message, placeOf(source, error)])).toEqual([[message, place]]);
  });

  it('cover each part behind escapes', () => {
    const source = new SourceFile('main.json', '["[\\u0066(\\u0027\\t\\u0027).\\u0061]"]');
    const { root } = parseJson(source, DEFAULT_LIMITS);
    const value = root?.kind === 'array' ? root.items[0] : undefined;
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') throw new Error('no string');
    const { expression } = parseArmExpression({ ...value, value: value.value }, DEFAULT_LIMITS);
    const cut = ({ start, end }: ArmExpression): string => source.text.slice(start, end);
    expect(expression && covered(expression, cut)).toEqual([
      '\\u0027\\t\\u0027',
      '\\u0066(\\u0027\\t\\u0027)',
      '\\u0066(\\u0027\\t\\u0027).\\u0061',
    ]);
  });
});

describe('budgets', () => {
  const deep = DEFAULT_LIMITS.nesting;
  const many = 300_000;
  it.each([
    ['calls at the limit', `[${'f('.repeat(deep - 1)}1${')'.repeat(deep - 1)}]`, undefined],
    ['calls', `[${'f('.repeat(deep)}1${')'.repeat(deep)}]`, 'nesting-too-deep'],
    ['calls never closed', `[${'f('.repeat(many)}]`, 'nesting-too-deep'],
    ['properties at the limit', `[f()${'.a'.repeat(deep - 1)}]`, undefined],
    ['properties', `[f()${'.a'.repeat(deep)}]`, 'nesting-too-deep'],
    ['a long chain', `[f()${'.a'.repeat(many)}]`, 'nesting-too-deep'],
    ['a long chain of indexes', `[f()${'[0]'.repeat(many)}]`, 'nesting-too-deep'],
    ['indexes in indexes', `[f()${'[f()'.repeat(many)}]`, 'nesting-too-deep'],
    [
      'calls of chains',
      `[${'f('.repeat(deep / 2)}g()${'.a'.repeat(deep / 2)}${')'.repeat(deep / 2)}]`,
      'nesting-too-deep',
    ],
    ['opening brackets', `[${'['.repeat(many)}]`, undefined],
    ['arguments', `[f(${'1,'.repeat(many)}1)]`, undefined],
    ['quotes', `[${"'".repeat(many)}]`, undefined],
  ])('%s', (_, value, code) => {
    const { errors } = parseArmExpression(text(value), DEFAULT_LIMITS);
    expect(errors.map((error) => error.code).filter((found) => found !== 'syntax-error')).toEqual(
      code === undefined ? [] : [code],
    );
  });

  it('bounds the parts of one expression', () => {
    const { errors } = parseArmExpression(text('[f(1,2,3)]'), { ...DEFAULT_LIMITS, nodes: 3 });
    expect(errors.map((error) => [error.code, error.message])).toEqual([
      ['too-many-nodes', 'More than 3 parts in one expression.'],
    ]);
  });
});

describe('properties', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/);
  const blank = fc.constantFrom('', '', ' ', '\n', '\t ');
  const { expression } = fc.letrec<{ expression: string; atom: string; call: string; access: string }>((tie) => ({
    expression: fc.oneof({ maxDepth: 4 }, tie('atom'), tie('call'), tie('access')),
    atom: fc.oneof(
      fc.integer({ min: -99, max: 99 }).map(String),
      fc.string({ unit: 'grapheme', maxLength: 6 }).map((value) => `'${value.replaceAll("'", "''")}'`),
    ),
    call: fc
      .tuple(name, blank, fc.array(tie('expression'), { maxLength: 3 }), blank)
      .map(([fn, before, args, after]) => `${fn}${before}(${before}${args.join(`${after},${before}`)}${after})`),
    access: fc.oneof(
      fc.tuple(tie('call'), blank, name).map(([object, around, key]) => `${object}${around}.${around}${key}`),
      fc.tuple(tie('call'), blank, tie('expression')).map(([object, around, key]) => `${object}[${around}${key}]`),
    ),
  }));

  it('reads what is written, blanks aside, and every part reads the same alone', () => {
    fc.assert(
      fc.property(expression, (written) => {
        const value = `[${written}]`;
        const { expression: read, errors } = parseArmExpression(text(value), DEFAULT_LIMITS);
        expect(errors).toEqual([]);
        if (read === undefined) return;
        const parts = covered(read, ({ start, end }) => value.slice(start - START - 1, end - START - 1));
        const printed = covered(read, printArm);
        expect(parts.map((part) => print(`[${part}]`))).toEqual(printed);
        expect(parts.at(-1)).toBe(written);
      }),
    );
  });

  it('never throws', () => {
    const token = fc.constantFrom('f', '(', ')', '[', ']', ',', '.', "'", '1', '-', '?', ' ', 'null', '\\', '"');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        const value = `[${tokens.join('')}]`;
        const { expression: read, errors } = parseArmExpression(text(value), DEFAULT_LIMITS);
        expect(errors).toHaveLength(read === undefined ? 1 : 0);
      }),
      { numRuns: 5_000 },
    );
  });
});
