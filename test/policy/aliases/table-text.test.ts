import { describe, expect, it } from 'vitest';
import { headOf, readTree, typeBlocks } from '../../../src/policy/aliases/table-text.js';

/** The aliases of a text of one type, as `name path`, those that can be changed with `!` and those that cannot with `-`. */
function entriesIn(text: string): readonly string[] {
  const marks = new Map([
    [true, ' !'],
    [false, ' -'],
  ]);
  const entries = typeBlocks(text).flatMap(readTree);
  return entries.map(({ name, path, isModifiable }) => {
    const mark = isModifiable === undefined ? '' : marks.get(isModifiable);
    return `${name.replace('Contoso.Bakery/ovens/', '')} ${path}${mark}`;
  });
}

describe('the tree of a type', () => {
  it.each([
    ['a b', ['a properties.a', 'b properties.b']],
    [
      'a(b(c) d) e',
      ['a properties.a', 'a.b properties.a.b', 'a.b.c properties.a.b.c', 'a.d properties.a.d', 'e properties.e'],
    ],
    ['a[*](b)', ['a properties.a', 'a[*] properties.a[*]', 'a[*].b properties.a[*].b']],
    ['a[*][*]', ['a properties.a', 'a[*] properties.a[*]', 'a[*][*] properties.a[*][*]']],
    ['a([*](b) c)', ['a properties.a', 'a[*] properties.a[*]', 'a[*].b properties.a[*].b', 'a.c properties.a.c']],
    ['-a(b)', ['a.b properties.a.b']],
    ['-a([*](b))', ['a[*] properties.a[*]', 'a[*].b properties.a[*].b']],
    ['sku(name)', ['sku sku', 'sku.name sku.name']],
    ['.sku(name)', ['sku properties.sku', 'sku.name properties.sku.name']],
    ['^plan(name)', ['plan plan', 'plan.name plan.name']],
    ['~a(b)', ['a properties.properties.a', 'a.b properties.properties.a.b']],
    ['a[*](~b)', ['a properties.a', 'a[*] properties.a[*]', 'a[*].b properties.a[*].properties.b']],
    [
      'subnets[*](.b)',
      ['subnets properties.subnets', 'subnets[*] properties.subnets[*]', 'subnets[*].b properties.subnets[*].b'],
    ],
    ['-@pool(count)', ['pool.count properties.count']],
    ['Kind(.Name)', ['Kind properties', 'Kind.Name properties.Name']],
    ['logs(*enabled)', ['logs properties.logs', 'logs.enabled properties.logs[*].enabled']],
    ['a=properties.x.y(b)', ['a properties.x.y', 'a.b properties.x.y.b']],
    ['a[*]=properties.x(b)', ['a properties.x', 'a[*] properties.x[*]', 'a[*].b properties.x[*].b']],
    ['-a([*]=properties.x[*])', ['a[*] properties.x[*]']],
    ['!a(b)', ['a properties.a !', 'a.b properties.a.b']],
    ['!a[*]', ['a properties.a !', 'a[*] properties.a[*] !']],
    ['/Contoso.Bakery/heat=properties.oven.heat', ['Contoso.Bakery/heat properties.oven.heat']],
    ['', []],
  ])('%s', (tree, entries) => {
    expect(entriesIn(`Contoso.Bakery/ovens\n ${tree}\n`)).toEqual(entries);
  });

  it('says what cannot be changed of types of which all is marked', () => {
    expect(entriesIn('Contoso.Bakery/ovens !\n !a b\n')).toEqual(['a properties.a !', 'b properties.b -']);
  });

  it.each([')', '(a', 'a)) b', '((('])('reads what it can of %s', (tree) => {
    expect(() => entriesIn(`Contoso.Bakery/ovens\n ${tree}\n`)).not.toThrow();
  });
});

describe('the types in a text', () => {
  it('are split at lines that are not indented', () => {
    const text = '\nContoso.Bakery/ovens ...\n a\n b(c)\nContoso.Bakery/ovens/racks !\n d\nContoso.Bakery/mixers\n';
    expect(typeBlocks(text)).toEqual([
      { type: 'Contoso.Bakery/ovens', isWhole: false, isMarked: false, tree: ' a\n b(c)' },
      { type: 'Contoso.Bakery/ovens/racks', isWhole: true, isMarked: true, tree: ' d' },
      { type: 'Contoso.Bakery/mixers', isWhole: true, isMarked: false, tree: '' },
    ]);
  });

  it.each([
    [true, false],
    [false, false],
    [true, true],
    [false, true],
  ])('have heads that are read as they are written: whole %s, marked %s', (isWhole, isMarked) => {
    const head = { type: 'Contoso.Bakery/ovens', isWhole, isMarked };
    expect(typeBlocks(headOf(head))).toEqual([{ ...head, tree: '' }]);
  });
});
