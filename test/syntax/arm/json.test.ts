import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { type JsonDocument, parseJson } from '../../../src/syntax/arm/json.js';
import type { JsonNode } from '../../../src/syntax/arm/nodes.js';
import { placeOf, plainOf } from '../../support/arm.js';

function parse(text: string, limits = DEFAULT_LIMITS): JsonDocument & { readonly source: SourceFile } {
  const source = new SourceFile('main.json', text);
  return { ...parseJson(source, limits), source };
}

function errorsOf(text: string): string[] {
  const { errors, source } = parse(text);
  return errors.map((error) => `${placeOf(source, error)} ${error.message}`);
}

function dataOf(text: string): unknown {
  const { root } = parse(text);
  return root === undefined ? undefined : plainOf(root);
}

/** The places of every value and member, in the order of the text. */
function placesOf(text: string): string[] {
  const { root, source } = parse(text);
  const places: string[] = [];
  const visit = (node: JsonNode): void => {
    places.push(`${node.kind} ${placeOf(source, node)}`);
    if (node.kind === 'array') node.items.forEach(visit);
    if (node.kind !== 'object') return;
    for (const member of node.members) {
      places.push(`member ${placeOf(source, member)}`, `key ${placeOf(source, member.key)}`);
      visit(member.value);
    }
  };
  if (root !== undefined) visit(root);
  return places;
}

describe('values and places', () => {
  it('gives every value, member and key its exact place', () => {
    expect(placesOf('{\n  "a": [1, null],\n  "b" : {"c":"d"}\n}')).toEqual([
      'object 1:1-4:2',
      'member 2:3-2:17',
      'key 2:3-2:6',
      'array 2:8-2:17',
      'scalar 2:9-2:10',
      'scalar 2:12-2:16',
      'member 3:3-3:18',
      'key 3:3-3:6',
      'object 3:9-3:18',
      'member 3:10-3:17',
      'key 3:10-3:13',
      'scalar 3:14-3:17',
    ]);
  });

  it.each([
    ['CRLF line ends', '{\r\n  "a": 1\r\n}', ['object 1:1-3:2', 'member 2:3-2:9', 'key 2:3-2:6', 'scalar 2:8-2:9']],
    ['a byte-order mark', '\ufeff{"a": 1}', ['object 1:1-1:9', 'member 1:2-1:8', 'key 1:2-1:5', 'scalar 1:7-1:8']],
    ['tabs', '\t[\t1]', ['array 1:2-1:6', 'scalar 1:4-1:5']],
    ['characters of two code units', '["\u{1f600}", 1]', ['array 1:1-1:10', 'scalar 1:2-1:6', 'scalar 1:8-1:9']],
    ['a lone scalar', ' true ', ['scalar 1:2-1:6']],
  ])('counts columns with %s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['{"a": [1, 2,], }', { a: [1, 2] }],
    ['[0, -0.5, 1e3, 12E-2, true, false, null]', [0, -0.5, 1000, 0.12, true, false, null]],
    ['// before\n{ /* in\n side */ "a" /**/ : // here\n 1 } // after', { a: 1 }],
    ['{"a": "one\n  two"}', { a: 'one\n  two' }],
    ['{"a": "one\r\n  two", "b": "x"}', { a: 'one\r\n  two', b: 'x' }],
    ['{"a": "tab\there // no comment"}', { a: 'tab\there // no comment' }],
    ['["\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00"]', ['"\\/\b\f\n\r\tA\u{1f600}']],
    ['\u00a0[\u00a01]', [1]],
  ])('reads %j', (text, value) => {
    expect(errorsOf(text)).toEqual([]);
    expect(dataOf(text)).toEqual(value);
  });

  it('takes __proto__ for an ordinary name', () => {
    const { root } = parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(root?.kind === 'object' && root.members.map((member) => member.key.value)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('keeps comments with their delimiters', () => {
    const { comments, source } = parse('{ // one\n  /* two\n  */ "a": 1 }\n// three');
    expect(comments.map((comment) => [placeOf(source, comment), comment.text])).toEqual([
      ['1:3-1:9', '// one'],
      ['2:3-3:5', '/* two\n  */'],
      ['4:1-4:9', '// three'],
    ]);
  });

  it.each([
    ['{"a": 1, "b": 2, "a": 3}', ['1:18-1:24']],
    ['{"a": 1, "A": 2, "x": {"a": 1}}', []],
    ['{"a": 1, "a": 2, "a": 3}', ['1:10-1:16', '1:18-1:24']],
    [`{${Array.from({ length: 12 }, (_, index) => `"k${index % 11}": 0`).join(',')}}`, ['1:91-1:98']],
  ])('lists the repeated keys of %j', (text, places) => {
    const { duplicateKeys, source } = parse(text);
    expect(duplicateKeys.map((member) => placeOf(source, member))).toEqual(places);
  });
});

describe('offsets inside strings', () => {
  it.each([
    ['["\\"a\\u0042c"]', ['\\"', 'a', '\\u0042', 'c', '"']],
    ['["\\n\\ud83d\\ude00"]', ['\\n', '\\ud83d', '\\ude00', '"']],
  ])('map each character of %s to where it is written', (text, written) => {
    const { root } = parse(text);
    const item = root?.kind === 'array' ? root.items[0] : undefined;
    const map = item?.kind === 'scalar' ? item.offsetInFile : undefined;
    const offsets = written.map((_, index) => map?.(index) ?? Number.NaN);
    expect(offsets.map((offset, index) => text.slice(offset, offset + (written[index]?.length ?? 0)))).toEqual(written);
    expect(map?.(1000)).toBe(text.length - 2);
  });

  it('need no map without escapes, line breaks or not', () => {
    const { root } = parse('["a\n b"]');
    expect(root?.kind === 'array' && root.items[0]).toEqual({ kind: 'scalar', start: 1, end: 7, value: 'a\n b' });
  });
});

describe('broken documents', () => {
  it.each([
    ['', undefined, ['1:1-1:1 The file holds no JSON value.']],
    ['// nothing', undefined, ['1:11-1:11 The file holds no JSON value.']],
    ['{"a": 1} x', { a: 1 }, ['1:10-1:11 Expected the end of the file.']],
    ['{"a": tru, "b": 2}', { b: 2 }, ["1:7-1:10 Expected a value, found 'tru'."]],
    ['{"a": tru "b": 2}', { b: 2 }, ["1:7-1:10 Expected a value, found 'tru'."]],
    ['{"a": , "b": 2}', { b: 2 }, ["1:7-1:8 Expected a value, found ','."]],
    ['{"a": }', {}, ["1:7-1:8 Expected a value, found '}'."]],
    ['{"a" 1, "b": 2}', { b: 2 }, ["1:2-1:5 Expected ':' after the property name 'a'."]],
    ['{"a": 1 "b": 2}', { a: 1, b: 2 }, ["1:9-1:10 Expected ',' or '}', found '\"'."]],
    ['{"a": 1 x, "b": 2}', { a: 1, b: 2 }, ["1:9-1:10 Expected ',' or '}', found 'x'."]],
    ['{a: {"x": 1, "y": 2}, "b": 2}', { b: 2 }, ["1:2-1:3 Expected a property name in double quotes, found 'a'."]],
    ['{\'a\': 1, "b": 2}', { b: 2 }, ["1:2-1:5 Expected a property name in double quotes, found ''a''."]],
    ['[1,,2]', [1, 2], ["1:4-1:5 Expected a value, found ','."]],
    ['[01, 1., .5, +1, 1e, 0x1, NaN]', [], 7],
    ['[1 2, 3]', [1, 3], ["1:4-1:5 Expected ',' or ']', found '2'."]],
    ['[[1] [2]]', [[1], [2]], ["1:6-1:7 Expected ',' or ']', found '['."]],
    ['{"a": [1, 2}', { a: [1, 2] }, ["1:12-1:13 Expected ']', found '}'."]],
    ['[{"a": 1], 2]', [{ a: 1 }], ["1:9-1:10 Expected '}', found ']'.", '1:10-1:11 Expected the end of the file.']],
    ['{"a": 1], "b": 2}', { a: 1, b: 2 }, ["1:8-1:9 Expected '}', found ']'."]],
    ['{"a": {"b": 1', { a: { b: 1 } }, ["1:7-1:8 This '{' is never closed."]],
    ['["a\\qb"]', ['a\\qb'], ["1:4-1:5 '\\q' is not an escape that JSON knows."]],
    ['["\\u12"]', ['\\u12'], ["1:3-1:4 '\\u' is not an escape that JSON knows."]],
    ['{"a": 1 /* never', { a: 1 }, ['1:9-1:11 This comment is never closed.', "1:1-1:2 This '{' is never closed."]],
    ['{"a": [1], "b": {"c": 1]}, "d": 2}', { a: [1], b: { c: 1 }, d: 2 }, ["1:24-1:25 Expected '}', found ']'."]],
    ['[{"a": {"b": 1]', [{ a: { b: 1 } }], ["1:15-1:16 Expected '}', found ']'."]],
    ['[1 / 2, 3]', [1, 3], ["1:4-1:5 Expected ',' or ']', found '/'."]],
  ])('uses what is sound in %j', (text, value, errors) => {
    expect(dataOf(text)).toEqual(value);
    if (typeof errors === 'number') expect(errorsOf(text)).toHaveLength(errors);
    else expect(errorsOf(text)).toEqual(errors);
  });

  it.each([
    [
      'a value',
      '{\n  "a": "west,\n  "b": 2,\n  "c": "x"\n}',
      { b: 2, c: 'x' },
      ['2:8-2:14 This string is not closed.'],
    ],
    ['a key', '{\n  "a: 1,\n  "b": 2\n}', { b: 2 }, ['2:3-2:9 This string is not closed.']],
    ['the last value', '{\n  "a": 1,\n  "b": "x\n}', { a: 1 }, ['3:8-3:10 This string is not closed.']],
    ['a value with a backslash before it', '["a\\\nb, "c"]', ['c'], ['1:2-1:5 This string is not closed.']],
    ['an item', '[\n  "a,\n  "b"\n]', ['b'], ['2:3-2:6 This string is not closed.']],
  ])('ends %s without closing quote with its line', (_, text, value, errors) => {
    expect(dataOf(text)).toEqual(value);
    expect(errorsOf(text)).toEqual(errors);
  });

  it('reports at most a hundred errors and says so', () => {
    const { errors } = parse(`[${'x,'.repeat(500)}]`);
    expect(errors).toHaveLength(100);
    expect(errors[99]?.message).toBe("Expected a value, found 'x'. Further errors are not listed.");
    expect(errors[98]?.message).toBe("Expected a value, found 'x'.");
  });
});

describe('budgets', () => {
  it('leaves out what is nested too deep and uses the rest', () => {
    const { root, errors, source } = parse('{"a": [[["]", /* ] */ 1]]], "b": [[]]}', { ...DEFAULT_LIMITS, nesting: 3 });
    expect(root && plainOf(root)).toEqual({ a: [[]], b: [[]] });
    expect(errors.map((error) => [error.code, placeOf(source, error), error.message])).toEqual([
      ['nesting-too-deep', '1:9-1:10', 'Nested deeper than 3 levels.'],
    ]);
  });

  it('reads exactly the allowed depth', () => {
    const deepest = DEFAULT_LIMITS.nesting;
    expect(parse('['.repeat(deepest) + ']'.repeat(deepest)).errors).toEqual([]);
    expect(parse('['.repeat(deepest + 1) + ']'.repeat(deepest + 1)).errors.map((error) => error.code)).toEqual([
      'nesting-too-deep',
    ]);
  });

  it('stops at the node budget with what it has', () => {
    const { root, errors } = parse('[1, {"a": 2}, 3, 4]', { ...DEFAULT_LIMITS, nodes: 4 });
    expect(root && plainOf(root)).toEqual([1, { a: 2 }]);
    expect(errors.map((error) => [error.code, error.start, error.message])).toEqual([
      ['too-many-nodes', 14, 'More than 4 values; the file is not read from here on.'],
    ]);
  });

  const million = 1_000_000;
  it.each([
    ['opening brackets', '['.repeat(million)],
    ['closing brackets', ']'.repeat(million)],
    ['opening braces', '{'.repeat(million)],
    ['objects in arrays', '[{"a":'.repeat(million / 4)],
    ['quotes', '"'.repeat(million)],
    ['strings never closed', `[${'"a\n'.repeat(million)}`],
    ['escaped quotes never closed', `[${'"\\"\n'.repeat(million)}`],
    ['escaped quotes with one that closes nothing', `["${'\\"\n'.repeat(million)}"x`],
    ['quotes followed by no separator', `[${'"\n"x'.repeat(million)}`],
    ['comments never closed', `[${'/*"\n'.repeat(million)}`],
    ['commas', `[${','.repeat(million)}`],
    ['backslashes', `["${'\\'.repeat(million)}`],
    ['mismatched brackets', '[{'.repeat(90) + ']}'.repeat(million / 2)],
    ['too deep again and again', '['.repeat(200) + '[],'.repeat(million)],
    ['a line of five million characters', `[${'{"a":"b"},'.repeat(million / 2)}1]`],
  ])('a million %s end in errors', (_, text) => {
    expect(parse(text).errors.length).toBeGreaterThan(0);
  });
});

it('reads an object of many members in linear time', () => {
  const members = Array.from({ length: 200_000 }, (_, index) => `"k${index}":0`);
  const { root, errors, duplicateKeys } = parse(`{${members.join(',')}}`);
  expect(root?.kind === 'object' && root.members.length).toBe(200_000);
  expect([errors, duplicateKeys]).toEqual([[], []]);
});

describe('properties', () => {
  it('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const { root, errors } = parse(text);
        expect(errors).toEqual([]);
        expect(root && plainOf(root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives every string of JSON an offset map that leads back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = `[${JSON.stringify(value)}]`;
        const { root } = parse(text);
        const item = root?.kind === 'array' ? root.items[0] : undefined;
        expect(item?.kind === 'scalar' && item.value).toBe(value);
        const map = (item?.kind === 'scalar' ? item.offsetInFile : undefined) ?? ((offset: number) => 2 + offset);
        for (let offset = 0; offset < value.length; offset++) {
          expect(JSON.parse(`"${text.slice(map(offset), map(offset + 1))}"`)).toBe(value[offset]);
        }
      }),
    );
  });

  it('never throws and keeps every place inside the text and its container', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\n',
      '//',
      '/*',
      '*/',
      '1',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join('')),
        ),
        (text) => {
          const { root, errors, source } = parse(text);
          const inside = (node: JsonNode, from: number, to: number): void => {
            expect(from <= node.start && node.start < node.end && node.end <= to).toBe(true);
            if (node.kind === 'array') for (const item of node.items) inside(item, node.start, node.end);
            if (node.kind === 'object')
              for (const member of node.members) inside(member.value, member.start, member.end);
          };
          if (root !== undefined) inside(root, 0, source.text.length);
          for (const { start, end } of errors)
            expect(0 <= start && start <= end && end <= source.text.length).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('accepts without complaint only what is JSON but for comments, trailing commas and line breaks in strings', () => {
    const token = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '1', 'true', 'x', ' ', '\n');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        if (parse(text).errors.length > 0) return;
        const strict = text.replace(/,(?=\s*[}\]])/g, '');
        expect(dataOf(text)).toEqual(JSON.parse(strict));
      }),
      { numRuns: 5_000 },
    );
  });
});
