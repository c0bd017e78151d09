/** Whatever an object looks like: what is put in is there, and everything else is what it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bicepObject } from '../../src/fix/bicep-tree.js';
import { type Container, placeOf } from '../../src/fix/container.js';
import { insertion } from '../../src/fix/insertion.js';
import { jsonObject } from '../../src/fix/json-tree.js';
import { contradict, edited } from '../../src/fix/merging.js';
import { removal, removalOfAll } from '../../src/fix/removal.js';
import { terraformBlock } from '../../src/fix/terraform-tree.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { SourceFile } from '../../src/inputs/source-file.js';

interface Layout {
  readonly newLine: string;
  readonly indent: string;
  readonly isInline: boolean;
  /** Comments behind members and on lines of their own. */
  readonly comments: readonly string[];
  readonly isCommaLast: boolean;
  readonly names: readonly string[];
  readonly gap: string;
}

const LAYOUT: fc.Arbitrary<Layout> = fc.record({
  newLine: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('  ', '    ', '\t', ' ', ''),
  isInline: fc.boolean(),
  comments: fc.array(fc.constantFrom('', ' // a', ' /* b */', ' /* } { */', ' // { , "x": 1'), {
    minLength: 6,
    maxLength: 6,
  }),
  isCommaLast: fc.boolean(),
  names: fc.uniqueArray(fc.constantFrom('alpha', 'beta', 'longerName', 'd'), { maxLength: 4 }),
  gap: fc.constantFrom('', ' ', '  '),
});

interface Language {
  readonly file: string;
  /** A file with one object whose members are these lines. */
  write(layout: Layout): string;
  find(source: SourceFile): Container | undefined;
}

/** Members between braces, each with what stands behind it; `separator` joins those on one line. */
function braces(members: readonly string[], layout: Layout, separator: '' | ','): string {
  const { newLine, indent, isInline, comments, isCommaLast } = layout;
  if (isInline) return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  const comma = (at: number) => (at < members.length - 1 || isCommaLast ? separator : '');
  const lines = members.map((member, at) => `${indent}${indent}${member}${comma(at)}${comments[at] ?? ''}${newLine}`);
  const last = comments[5] === '' ? '' : `${indent}${comments[5]}${newLine}`;
  return `{${newLine}${lines.join('')}${last}${indent}}`;
}

const BICEP: Language = {
  file: 'main.bicep',
  write: (layout) => {
    const members = layout.names.map((name) => `${name}:${layout.gap}'it''s'`.replace("''", ' '));
    const { newLine, indent } = layout;
    return `resource it 'a/b@2024-01-01' = {${newLine}${indent}name: 'x'${newLine}${indent}properties: ${braces(members, layout, '')}${newLine}}`;
  },
  find: (source) => propertiesOf(bicepObject(source, { start: 0, end: 1 }, DEFAULT_LIMITS)),
};

const JSON_FILE: Language = {
  file: 'a.json',
  write: (layout) => {
    const members = layout.names.map((name) => `"${name}":${layout.gap}"x"`);
    return `{${layout.newLine}${layout.indent}"properties": ${braces(members, layout, ',')}${layout.newLine}}`;
  },
  find: (source) => propertiesOf(jsonObject(source, { start: 0, end: source.text.length }, DEFAULT_LIMITS)),
};

const HCL_OBJECT: Language = {
  file: 'main.tf',
  write: (layout) => {
    const members = layout.names.map((name) => `${name}${layout.gap}= "x"`);
    const { newLine, indent } = layout;
    return `resource "azapi_resource" "it" {${newLine}${indent}properties = ${braces(members, layout, layout.isCommaLast ? ',' : '')}${newLine}}`;
  },
  find: (source) => propertiesOf(terraformBlock(source, { start: 0, end: 1 }, DEFAULT_LIMITS)),
};

const HCL_BLOCK: Language = {
  file: 'main.tf',
  write: (layout) => {
    const members = layout.names.slice(0, layout.isInline ? 1 : 4).map((name) => `${name}${layout.gap}= "x"`);
    const { newLine, indent } = layout;
    return `resource "azapi_resource" "it" {${newLine}${indent}properties ${braces(members, layout, '')}${newLine}}`;
  },
  find: (source) => propertiesOf(terraformBlock(source, { start: 0, end: 1 }, DEFAULT_LIMITS)),
};

function propertiesOf(container: Container | undefined): Container | undefined {
  const place = container && placeOf(container, ['properties']);
  return place?.kind === 'member' ? place.member.inside() : undefined;
}

function memberTexts({ source, members }: Container): readonly string[] {
  return members.map(({ start, end }) => source.text.slice(start, end));
}

function commentTexts({ source, comments }: Container): readonly string[] {
  return comments.map(({ start, end }) => source.text.slice(start, end)).map((text) => text.trim());
}

/** Blanks before equals signs move when names are lined up. */
function withoutGaps(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/\s*=\s*/, ' = '));
}

/** The container after edits of it, read again. */
function reread(container: Container, edits: Parameters<typeof edited>[0], language: Language): Container {
  const text = edited(edits).get(container.source);
  const found = text === undefined ? undefined : language.find(new SourceFile(language.file, text));
  if (found === undefined) throw new Error(`this cannot be read any more:\n${text}`);
  return found;
}

describe.each([
  ['Bicep', BICEP],
  ['ARM JSON', JSON_FILE],
  ['an object of Terraform', HCL_OBJECT],
  ['a block of Terraform', HCL_BLOCK],
] as const)('%s', (_name, language) => {
  const withObject = (check: (container: Container, layout: Layout) => void) =>
    fc.assert(
      fc.property(LAYOUT, (layout) => {
        const source = new SourceFile(language.file, language.write(layout));
        const container = language.find(source);
        if (container === undefined) throw new Error(`the case cannot be read:\n${source.text}`);
        check(container, layout);
      }),
      { numRuns: 400 },
    );

  test.each([[['fresh']], [['freshWithALongName']], [['outer', 'inner']]])('takes %j', (names) => {
    withObject((container, { newLine }) => {
      const now = reread(container, insertion(container, [{ names: names, value: 'Set' }]), language);
      const place = placeOf(now, names);
      expect(place?.kind).toBe('member');
      const value = place?.kind === 'member' ? place.member.value : { start: 0, end: 0 };
      expect(now.source.text.slice(value.start, value.end)).toMatch(/^['"]Set['"]$/);
      const others = { ...now, members: now.members.filter((member) => member.name !== names[0]) };
      expect(withoutGaps(memberTexts(others))).toEqual(withoutGaps(memberTexts(container)));
      expect(commentTexts(now)).toEqual(commentTexts(container));
      const ends = now.source.text.match(/\r\n|\n|\r/g) ?? [];
      expect(ends.filter((end) => end !== newLine)).toEqual([]);
    });
  });

  test('takes two at once, unless they contradict each other', () => {
    withObject((container) => {
      const [first, second] = [
        insertion(container, [{ names: ['fresh'], value: true }]),
        insertion(container, [{ names: ['other'], value: false }]),
      ];
      if (first.some((edit) => second.some((other) => contradict(edit, other)))) return;
      const both = reread(container, [...first, ...second], language);
      expect(['fresh', 'other'].map((name) => placeOf(both, [name])?.kind)).toEqual(['member', 'member']);
      expect(commentTexts(both)).toEqual(commentTexts(container));
    });
  });

  test('takes one after the other', () => {
    withObject((container) => {
      const one = reread(container, insertion(container, [{ names: ['outer', 'first'], value: true }]), language);
      const place = placeOf(one, ['outer', 'second']);
      if (place?.kind !== 'missing') throw new Error('it is there already');
      const two = reread(one, insertion(place.container, [{ names: place.names, value: false }]), language);
      const found = [
        ['outer', 'first'],
        ['outer', 'second'],
      ].map((names) => placeOf(two, names)?.kind);
      expect(found).toEqual(['member', 'member']);
    });
  });

  test('gives back what was put in', () => {
    withObject((container) => {
      const grown = reread(container, insertion(container, [{ names: ['fresh'], value: 'Set' }]), language);
      const place = placeOf(grown, ['fresh']);
      if (place?.kind !== 'member') throw new Error('it was not put in');
      const now = reread(grown, removal(place.container, place.member), language);
      expect(withoutGaps(memberTexts(now))).toEqual(withoutGaps(memberTexts(container)));
      expect(commentTexts(now)).toEqual(commentTexts(container));
    });
  });

  test('can lose any of its members', () => {
    withObject((container) => {
      for (const member of container.members) {
        const now = reread(container, removal(container, member), language);
        const expected = { ...container, members: container.members.filter((one) => one !== member) };
        expect(memberTexts(now)).toEqual(memberTexts(expected));
        expect(commentTexts(now)).toEqual(commentTexts(container));
      }
    });
  });

  test('can lose several at once, unless a comment between them stands in the way', () => {
    withObject((container) => {
      for (let chosen = 1; chosen < 2 ** container.members.length; chosen++) {
        const going = container.members.filter((_member, at) => (chosen >> at) % 2 === 1);
        const edits = removalOfAll(container, going);
        if (edits.some((edit, at) => edits.slice(at + 1).some((other) => contradict(edit, other)))) {
          expect(container.comments).not.toEqual([]);
          continue;
        }
        const now = reread(container, edits, language);
        const expected = { ...container, members: container.members.filter((one) => !going.includes(one)) };
        expect(memberTexts(now)).toEqual(memberTexts(expected));
        expect(commentTexts(now)).toEqual(commentTexts(container));
      }
    });
  });
});
