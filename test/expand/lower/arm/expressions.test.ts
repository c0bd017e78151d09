import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/inputs/limits.js';
import { lowered, placeOfSpan, print, textAt } from '../../../support/arm.js';

/** What a variable of this value lowers to. */
function lowerValue(value: unknown): string {
  const { template } = lowered({ variables: { v: value } });
  const variable = template.variables.get('v');
  return variable === undefined ? 'nothing' : print(variable.value);
}

describe('expressions', () => {
  it.each([
    ["[parameters('Name')]", '$name'],
    ["[PARAMETERS('name')]", '$name'],
    ["[variables('List')]", '@list'],
    ["[parameters(variables('which'))]", 'parameters(@which)'],
    ["[variables(concat('a', 'b'))]", 'variables(concat("a", "b"))'],
    ['[true()]', 'true'],
    ['[FALSE()]', 'false'],
    ['[null()]', 'null'],
    ['[null]', 'null'],
    ['[-1]', '-1'],
    ["['it''s']", '"it\'s"'],
    ["[if(parameters('c'), 1, 2)]", '($c ? 1 : 2)'],
    ['[if(true(), 1)]', 'if(true, 1)'],
    ["[not(equals(parameters('a'), 'b'))]", 'not(equals($a, "b"))'],
    ["[coalesce(parameters('a'), null())]", 'coalesce($a, null)'],
    ["[parameters('o').a['b-c'][0]]", '$o["a"]["b-c"][0]'],
    ["[parameters('o').?a[?'b']]", '$o[?"a"][?"b"]'],
    ["[tryGet(parameters('o'), 'a', 'b', 0)]", '$o[?"a"][?"b"][?0]'],
    ["[tryGet(parameters('o'))]", 'tryget($o)'],
    ["[tryGet(parameters('o'), 'a').b]", '$o[?"a"]["b"]'],
    ["[indexFromEnd(parameters('l'), 1).b]", '$l[^1]["b"]'],
    ["[tryIndexFromEnd(parameters('l'), 1, 'b')]", '$l[?^1][?"b"]'],
    ["[tryGet(parameters('o'), 'a', createObject('value', 2, 'fromEnd', true()))]", '$o[?"a"][?^2]'],
    ["[tryGet(parameters('o'), createObject('value', 2, 'fromEnd', false()))]", '$o[?{"value": 2, "fromEnd": false}]'],
    ["[createObject('a', 1, parameters('k'), createArray())]", '{"a": 1, $k: []}'],
    ["[createObject('a')]", 'createobject("a")'],
    ["[createArray(1, createArray('x'))]", '[1, ["x"]]'],
    ["[shallowMerge(createArray(parameters('o'), createObject('a', 1), createObject()))]", '{...$o, "a": 1}'],
    ["[shallowMerge(parameters('l'))]", 'shallowmerge($l)'],
    ["[flatten(createArray(parameters('l'), createArray(1)))]", 'flatten([$l, [1]])'],
    ["[concat('a', parameters('b'))]", 'concat("a", $b)'],
    ["[map(parameters('l'), lambda('X', 'i', lambdaVariables('x')))]", 'map($l, (x, i => %x))'],
    ["[lambda('x', parameters('p'), 1)]", 'lambda("x", $p, 1)'],
    ["[ns.Fn(parameters('x'), 1)]", 'user:ns.fn($x, 1)'],
    ['[__bicep.null()]', 'user:__bicep.null()'],
    ["[reference('st', '2023-01-01', 'full').location]", 'reference("st", "2023-01-01", "full")["location"]'],
    ["[resourceInfo('st').id]", 'resourceinfo("st")["id"]'],
    [
      "[listKeys(resourceId('A.B/c', 'd'), '2020-01-01').keys[0]]",
      'listkeys(resourceid("A.B/c", "d"), "2020-01-01")["keys"][0]',
    ],
  ])('%s', (text, printed) => {
    expect(lowerValue(text)).toBe(printed);
  });

  it.each([
    ["[format('{0}-{1}', parameters('a'), 1)]", '"{$a}-{1}"'],
    ["[format('{1}{0}{1}x', parameters('a'), parameters('b'))]", '"{$b}{$a}{$b}x"'],
    ["[format('{{{0}}}', parameters('a'))]", '"{{$a}}"'],
    ["[format('{{0}}', parameters('a'))]", '"{0}"'],
    ["[format('plain')]", '"plain"'],
    ["[format('')]", '""'],
    ["[format('{0:D2}', parameters('a'))]", 'format("{0:D2}", $a)'],
    ["[format('{0,5}', parameters('a'))]", 'format("{0,5}", $a)'],
    ["[format('{1}', parameters('a'))]", 'format("{1}", $a)'],
    ["[format('{0', parameters('a'))]", 'format("{0", $a)'],
    ["[format('}', parameters('a'))]", 'format("}", $a)'],
    ["[format('{x}', parameters('a'))]", 'format("{x}", $a)'],
    ["[format(parameters('f'), 1)]", 'format($f, 1)'],
  ])('%s', (text, printed) => {
    expect(lowerValue(text)).toBe(printed);
  });

  it.each([
    ['[copyIndex()]', '%copyIndex()'],
    ["[copyIndex('Disks')]", '%copyIndex(disks)'],
    ['[copyIndex(1)]', 'add(%copyIndex(), 1)'],
    ["[copyIndex('disks', parameters('first'))]", 'add(%copyIndex(disks), $first)'],
    ["[copyIndex(variables('first'))]", 'add(%copyIndex(), @first)'],
    ["[copyIndex('disks', 1, 2)]", 'copyindex("disks", 1, 2)'],
  ])('%s', (text, printed) => {
    expect(lowerValue(text)).toBe(printed);
  });

  it('points into the string', () => {
    const { template } = lowered(
      '{"resources": [], "variables": {"v": "[if(parameters(\'c\'), format(\'{0}\', 1), null())]"}}',
    );
    const value = template.variables.get('v')?.value;
    if (value?.kind !== 'conditional') throw new Error('no condition');
    expect([value, value.condition, value.whenTrue, value.whenFalse].map(({ span }) => textAt(span))).toEqual([
      "if(parameters('c'), format('{0}', 1), null())",
      "parameters('c')",
      "format('{0}', 1)",
      'null()',
    ]);
    expect(placeOfSpan(value.whenFalse.span)).toBe('1:78-1:84');
  });

  it('costs one expression if it cannot be read', () => {
    const { template, diagnostics } = lowered('{"variables": {\n  "a": "[concat(\'x\', ]",\n  "b": "[1]"\n}}');
    expect([...template.variables.values()].map(({ value }) => print(value))).toEqual([
      '<the expression cannot be read>',
      '1',
    ]);
    expect(diagnostics).toEqual(['syntax-error 2:22 The expression cannot be read. Expected an expression.']);
  });

  it('reports nesting beyond the budget as such', () => {
    const { diagnostics } = lowered({ variables: { v: `[${'f('.repeat(300)}${')'.repeat(300)}]` } });
    expect(diagnostics).toEqual([
      'nesting-too-deep 5:412 The expression cannot be read. Nested deeper than 200 levels.',
    ]);
  });

  it('bounds the accesses one tryGet makes', () => {
    const keys = Array.from({ length: DEFAULT_LIMITS.nesting + 1 }, () => "'a'").join(',');
    expect(lowerValue(`[tryGet(parameters('o'),${keys})]`)).toMatch(/^tryget\(/);
  });
});

describe('JSON values', () => {
  it.each([
    ['text', '"text"'],
    ['[[x]', '"[x]"'],
    ['[[x', '"[[x"'],
    ['[x', '"[x"'],
    [1.5, '1.5'],
    [false, 'false'],
    [null, 'null'],
    [['a', "[parameters('b')]", []], '["a", $b, []]'],
    [{ a: { b: "[parameters('c')]" } }, '{"a": {"b": $c}}'],
    [{ "[parameters('k')]": 1, '[[x]': 2 }, '{$k: 1, "[x]": 2}'],
  ])('%j', (value, printed) => {
    expect(lowerValue(value)).toBe(printed);
  });

  it.each([
    [
      { a: 1, copy: [{ name: 'Rules', count: 2, input: { i: "[copyIndex('rules')]" } }], b: 2 },
      '{"a": 1, "Rules": for(copyIndex(rules), 2): {"i": %copyIndex(rules)}, "b": 2}',
    ],
    [
      {
        Copy: [
          { Name: 'x', Count: "[length(parameters('l'))]", Input: 1 },
          { name: 'y', count: 1, input: 2 },
        ],
      },
      '{"x": for(copyIndex(x), length($l)): 1, "y": for(copyIndex(y), 1): 2}',
    ],
    [
      { copy: [{ name: "[concat('a', 'b')]", count: 1, input: 2 }] },
      '{concat("a", "b"): for(copyIndex([concat(\'a\', \'b\')]), 1): 2}',
    ],
    [{ copy: [{ name: 'x', input: 1 }] }, '{"copy": [{"name": "x", "input": 1}]}'],
    [{ copy: { name: 'x', count: 2 } }, '{"copy": {"name": "x", "count": 2}}'],
    [{ copy: ['a'] }, '{"copy": ["a"]}'],
    [{ copy: [] }, '{"copy": []}'],
  ])('property copies: %j', (value, printed) => {
    expect(lowerValue(value)).toBe(printed);
  });

  it('places properties, keys and copies', () => {
    const { template } = lowered(
      '{"variables": {"v": {\n  "a": "x",\n  "copy": [\n    {"name": "c", "count": 2, "input": 1}\n  ]\n}}}',
    );
    const value = template.variables.get('v')?.value;
    if (value?.kind !== 'object') throw new Error('no object');
    const places = value.members.map((member) => [
      placeOfSpan(member.span),
      member.kind === 'property' && placeOfSpan(member.key.span),
      placeOfSpan(member.value.span),
      member.value.kind === 'loop' ? textAt(member.value.loop.span) : '',
    ]);
    expect(places).toEqual([
      ['2:3-2:11', '2:3-2:6', '2:8-2:11', ''],
      ['4:5-4:42', '4:14-4:17', '4:5-4:42', '"count": 2'],
    ]);
  });
});
