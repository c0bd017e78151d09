/** Saying a message in the words of the file that a finding is about. */
import type { Vocabulary, Wanted } from '../expand/vocabulary.js';
import { existsIn } from '../model/facts/api-version.js';
import { availabilityOfType } from '../model/facts/lookup.js';
import { COMMON_WORDS, type Item, type Mark, type Piece, piecesOf } from './marks.js';
import type { PropertyOf, Rule } from './rule.js';

/** What the words of a message stand for in one finding. */
export interface Speech {
  readonly rule: Rule;
  /** ARM type of the judged resource. */
  readonly type: string;
  /** How its form speaks; undefined for ARM's own words. */
  readonly vocabulary: Vocabulary | undefined;
  /** The API version the judged resource is sent with. */
  readonly apiVersion?: string | undefined;
  /** By the name in braces. */
  readonly words: ReadonlyMap<string, string>;
}

export interface Said {
  readonly text: string;
  /** Sentences to add: what a change needs besides, and what the form has no words for. */
  readonly notes: readonly string[];
}

/** The text with everything in braces said; a word without a meaning here stays as it is. */
export function say(text: string, speech: Speech): Said {
  const pieces = piecesOf(text, speech.rule);
  const dated = pieces.flatMap((piece) => datedBy(piece));
  const said = pieces.map((piece) =>
    typeof piece === 'string' ? plainly(piece) : sayMark(piece.mark, piece.text, speech, dated),
  );
  return { text: said.map((one) => one.text).join(''), notes: [...new Set(said.flatMap((one) => one.notes))] };
}

/** The property whose first version the text tells itself. */
function datedBy(piece: Piece): readonly PropertyOf[] {
  return typeof piece !== 'string' && piece.mark.kind === 'since' ? [piece.mark.property] : [];
}

/** The text in ARM's words, where no finding is at hand; `word` says what to put for the words of an outcome. */
export function sayInArm(text: string, rule: Rule, word: (name: string) => string): string {
  const names = [...COMMON_WORDS, ...rule.words];
  const words = new Map(names.map((name) => [name, word(name)]));
  return say(text, { rule, type: rule.appliesTo[0] ?? '', vocabulary: undefined, words }).text;
}

function sayMark(mark: Mark, text: string, speech: Speech, dated: readonly PropertyOf[]): Said {
  const { vocabulary, words } = speech;
  if (mark.kind === 'word') return plainly(words.get(mark.name) ?? `{${text}}`);
  if (mark.kind === 'since') return plainly(since(mark.property, speech));
  if (vocabulary === undefined) return plainly(text);
  if (mark.kind === 'resource') return plainly(vocabulary.resource(mark.type));
  if (mark.kind === 'term') return plainly(vocabulary.term(mark.term));
  return sayItems(mark.items, text, vocabulary, dated);
}

function plainly(text: string): Said {
  return { text, notes: [] };
}

function since({ of, path }: PropertyOf, { type, vocabulary, apiVersion }: Speech): string {
  const own = of === undefined ? vocabulary : vocabulary?.of(of);
  const row = availabilityOfType(of ?? type).find((one) => one.path === path);
  const isThere = of === undefined && apiVersion !== undefined && row !== undefined && existsIn(apiVersion, row);
  if (isThere && own === undefined) return `API version ${apiVersion} has it`;
  return own?.since(path) ?? `API version ${row?.firstStable ?? row?.firstPreview} or later`;
}

/**
 * What the items come to. Those the form cannot say are left out, as are those that go without saying, as long as one
 * remains; if none does, ARM's words stay, with a sentence about what can say them.
 */
function sayItems(items: readonly Item[], text: string, vocabulary: Vocabulary, dated: readonly PropertyOf[]): Said {
  const said = items.map((item) => sayItem(item, wordsFor(item, vocabulary)));
  const sayable = said.filter(({ says }) => says !== undefined);
  if (sayable.length === 0) return { text, notes: said.flatMap(({ note }) => note ?? []) };
  const telling = sayable.filter(({ goesWithout }) => !goesWithout);
  const kept = withoutContradiction(withoutRepetition(telling.length > 0 ? telling : sayable), vocabulary);
  const parts = kept.map(({ item, says }, at) => `${at === 0 ? '' : item.separator}${says}`);
  const notes = kept.filter(({ item }) => !dated.some(({ path }) => path === item.property.path));
  return { text: withCaseOf(items[0]?.verb ?? '', parts.join('')), notes: notes.flatMap(({ note }) => note ?? []) };
}

/** "Remove ssh or remove ssh": what ARM has two ways for may be one here. */
function withoutRepetition(said: readonly SaidItem[]): readonly SaidItem[] {
  const texts = said.map(({ says }) => says?.toLowerCase());
  return said.filter((_, at) => texts.indexOf(texts[at]) === at);
}

/**
 * "Set credentials.type: aad, remove credentials": what something is to be set in cannot go, and what the declaration does not
 * have need not, if something else is to be removed.
 */
function withoutContradiction(said: readonly SaidItem[], vocabulary: Vocabulary): readonly SaidItem[] {
  const kept = said.filter((one) => {
    const name = nameRemoved(one, vocabulary);
    if (name === undefined) return true;
    const others = said.filter((other) => other !== one).map(({ says = '' }) => says);
    const isSetIn = others.some((text) => text.toLowerCase().startsWith(`set ${name.toLowerCase()}.`));
    const isThere = wordsFor(one.item, vocabulary).sets(one.item.property.path);
    return !isSetIn && (isThere || !others.some((text) => /^remove /i.test(text)));
  });
  return kept.length > 0 ? kept : said;
}

/** The name of what an item that is said removes. */
function nameRemoved({ item, says }: SaidItem, vocabulary: Vocabulary): string | undefined {
  if (says === undefined || item.value !== undefined || item.verb.toLowerCase() !== 'remove') return undefined;
  return wordsFor(item, vocabulary).nameOf(item.property.path);
}

/** What leads a sentence in ARM's words leads it here. */
function withCaseOf(verb: string, text: string): string {
  return /^[A-Z]/.test(verb) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function wordsFor({ property }: Item, vocabulary: Vocabulary): Vocabulary {
  return property.of === undefined ? vocabulary : vocabulary.of(property.of);
}

interface SaidItem {
  readonly item: Item;
  /** Undefined if the form cannot say it. */
  readonly says: string | undefined;
  /** True if it need not be said: the block it lies in implies it. */
  readonly goesWithout?: boolean;
  readonly note?: string | undefined;
}

function sayItem(item: Item, words: Vocabulary): SaidItem {
  const { verb, property, connective, value } = item;
  const { path } = property;
  const name = words.nameOf(path);
  if (value === undefined) return { item, says: name && after(verb, name) };
  if (connective === ' is ') {
    const written = isList(value) ? undefined : words.valueOf(path, value);
    return { item, says: name && written && `${name} is ${written}` };
  }
  const change = words.changeTo(path, value);
  const note = words.noteOn(path, value);
  if (change === undefined) return { item, says: undefined, note };
  if (change.kind === 'leave-out') return { item, says: `${verb === '' ? 'no' : 'remove'} ${change.text}`, note };
  return { item, says: after(verb, change.text), goesWithout: change.kind === 'block', note };
}

function after(verb: string, text: string): string {
  return verb === '' ? text : `${verb} ${text}`;
}

function isList(value: Wanted): value is readonly string[] {
  return Array.isArray(value);
}
