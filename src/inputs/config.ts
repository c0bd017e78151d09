/** Reading the configuration file; every mistake in it is named with its line and column. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { configSchema, entryPointSchema, ruleSchema, suppressionSchema } from './config-schema.js';
import { didYouMean } from './nearest.js';
import type { ConfiguredOptions, RuleSetting, SettingValue, SuppressionOption } from './options.js';
import { type RuleIds, ruleIdOf } from './rule-ids.js';
import { UsageError } from './usage-error.js';

/** Reads what is given for one setting of a rule: its value, or what is wrong with it as "must be ...". */
export type SettingReader = (given: unknown) => { readonly value: SettingValue } | { readonly mistake: string };

/** The readers of all settings, by rule id and name. */
export type SettingReaders = ReadonlyMap<string, ReadonlyMap<string, SettingReader>>;

/** What the configuration can name of the rules there are. */
export interface KnownRules {
  readonly ruleIds: RuleIds;
  readonly settingReaders: SettingReaders;
}

/**
 * The options in the text of a configuration file.
 *
 * @param file the name of the file, for messages
 * @throws UsageError with one line for each mistake: `FILE:LINE:COLUMN: what is wrong`
 */
export function parseConfig(text: string, file: string, known: KnownRules): ConfiguredOptions {
  const { document, data } = readDocument(text, file, configSchema, keysAt);
  const { version: _, rules, suppressions, ...options } = data;
  return {
    ...options,
    rules: ruleSettings(rules ?? {}, known, document, file),
    suppressions: suppressionOptions(suppressions ?? [], known.ruleIds, document, file),
  };
}

/**
 * A YAML document that a schema describes.
 *
 * @param keysAt the keys known at a path, to find the nearest to one that is not
 * @throws UsageError with one line for each mistake
 */
export function readDocument<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): { readonly document: YamlDocument; readonly data: T } {
  const document = readYaml(text, file);
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { document, data: parsed.data };
  throw mistakes(
    file,
    parsed.error.issues.flatMap((issue) => describe(issue, document, keysAt)),
  );
}

export interface Mistake {
  readonly place: Place;
  readonly message: string;
}

export interface Place {
  readonly line: number;
  readonly col: number;
}

const START: Place = { line: 1, col: 1 };

export interface YamlDocument {
  readonly value: unknown;
  /** Where the value at a path stands, or else the nearest thing above it. */
  place(path: readonly PropertyKey[]): Place;
  /** The stretch of text of the value at a path; empty at the start if there is none. */
  stretch(path: readonly PropertyKey[]): { readonly start: number; readonly end: number };
  /** Where the key of a mapping stands. */
  keyPlace(path: readonly PropertyKey[], key: string): Place;
}

/** More than a person would read at once; each costs a search for its place. */
const MAX_MISTAKES = 20;

// A configuration needs no aliases to speak of; more are an attempt to make a small file huge.
const MAX_ALIASES = 20;

function readYaml(text: string, file: string): YamlDocument {
  const lines = new LineCounter();
  // The parser's own search for repeated keys takes quadratic time.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const problems: Mistake[] = document.errors.map((error) => ({
    place: lines.linePos(error.pos[0]),
    message: error.message,
  }));
  visit(document, { Map: (_, map) => void problems.push(...repeatedKeys(map.items, lines)) });
  if (problems.length > 0) throw mistakes(file, problems);
  const placeOf = (node: unknown) => placeOfNode(node, lines);
  const place = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const found = placeOf(length === 0 ? document.contents : document.getIn(path.slice(0, length), true));
      if (found !== undefined) return found;
    }
    return START;
  };
  const keyPlace = (path: readonly PropertyKey[], key: string): Place => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => keyText(item.key) === key) : undefined;
    return placeOf(pair?.key) ?? place(path);
  };
  const stretch = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true);
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
    return { start, end: start + text.slice(start, end).trimEnd().length };
  };
  return { value: dataOf(document, file), place, stretch, keyPlace };
}

function dataOf(document: { toJS(options: { maxAliasCount: number }): unknown }, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    throw mistakes(file, [{ place: START, message: 'it uses more YAML aliases than a configuration may' }]);
  }
}

function repeatedKeys(items: readonly { readonly key: unknown }[], lines: LineCounter): Mistake[] {
  const seen = new Set<string>();
  const repeated: Mistake[] = [];
  for (const { key } of items) {
    const name = keyText(key);
    if (seen.has(name)) {
      repeated.push({ place: placeOfNode(key, lines) ?? START, message: `the key '${name}' is repeated` });
    }
    seen.add(name);
  }
  return repeated;
}

function placeOfNode(node: unknown, lines: LineCounter): Place | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? lines.linePos(range[0]) : undefined;
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function describe(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_MISTAKES).map((key) => ({
      place: document.keyPlace(issue.path, key),
      message: `unknown key '${key}'${didYouMean(key, keysAt(issue.path))}`,
    }));
  }
  const name = issue.path.join('.');
  return [
    { place: document.place(issue.path), message: name === '' ? explain(issue) : `'${name}': ${explain(issue)}` },
  ];
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
    case 'invalid_type':
      if (issue.path.at(-1) === 'settings') return 'must be a mapping of names to values';
      return `must be ${EXPECTED.get(issue.expected) ?? issue.expected}`;
    case 'too_small':
      return 'must not be empty';
    default:
      return issue.message;
  }
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a mapping of keys to values'],
  ['record', 'a mapping of rule ids to settings'],
]);

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'entryPoints') return Object.keys(entryPointSchema.shape);
  if (path[0] === 'rules') return Object.keys(ruleSchema.shape);
  if (path[0] === 'suppressions') return Object.keys(suppressionSchema.shape);
  return Object.keys(configSchema.shape);
}

function ruleSettings(
  rules: Readonly<Record<string, z.infer<typeof ruleSchema>>>,
  { ruleIds, settingReaders }: KnownRules,
  document: YamlDocument,
  file: string,
): ReadonlyMap<string, RuleSetting> {
  const found = new Map<string, RuleSetting>();
  const wrong: Mistake[] = [];
  for (const [written, { severity, reason, settings = {} }] of Object.entries(rules)) {
    const id = ruleIdOf(written, ruleIds);
    const problem =
      id === undefined
        ? `there is no rule '${written}'${didYouMean(written, ruleIds.keys())}`
        : `'${written}' is ${id}, which stands here already`;
    if (id === undefined || found.has(id)) {
      wrong.push({ place: document.keyPlace(['rules'], written), message: problem });
      continue;
    }
    const read = readSettings(settings, settingReaders.get(id) ?? new Map(), ['rules', written, 'settings'], document);
    wrong.push(...read.mistakes);
    found.set(id, { severity, reason, settings: read.values });
  }
  if (wrong.length > 0) throw mistakes(file, wrong);
  return found;
}

/** The settings of one rule, and what is wrong with them. */
function readSettings(
  given: Readonly<Record<string, unknown>>,
  readers: ReadonlyMap<string, SettingReader>,
  path: readonly string[],
  document: YamlDocument,
): { readonly values: RuleSetting['settings']; readonly mistakes: readonly Mistake[] } {
  const values: Record<string, SettingValue> = {};
  const mistakes: Mistake[] = [];
  for (const [name, value] of Object.entries(given)) {
    const read = readers.get(name)?.(value);
    if (read === undefined) {
      const message =
        readers.size === 0
          ? `the rule has no settings`
          : `unknown setting '${name}'${didYouMean(name, readers.keys())}`;
      mistakes.push({ place: document.keyPlace(path, name), message });
    } else if ('mistake' in read) {
      mistakes.push({
        place: document.place([...path, name]),
        message: `'${[...path, name].join('.')}': ${read.mistake}`,
      });
    } else values[name] = read.value;
  }
  return { values: Object.keys(given).length === 0 ? undefined : values, mistakes };
}

function suppressionOptions(
  written: readonly z.infer<typeof suppressionSchema>[],
  ruleIds: RuleIds,
  document: YamlDocument,
  file: string,
): readonly SuppressionOption[] {
  const unknown: Mistake[] = [];
  const options = written.flatMap((one, index): readonly SuppressionOption[] => {
    const rule = ruleIdOf(one.rule, ruleIds);
    const path = ['suppressions', index];
    if (rule === undefined) {
      const message = `there is no rule '${one.rule}'${didYouMean(one.rule, ruleIds.keys())}`;
      unknown.push({ place: document.place([...path, 'rule']), message });
      return [];
    }
    const { resource, path: files, reason, expires, ticket } = one;
    return [{ rule, resource, path: files, reason, expires, ticket, ...document.stretch(path) }];
  });
  if (unknown.length > 0) throw mistakes(file, unknown);
  return options;
}

/** One error for all of them, in the order of the file. */
export function mistakes(file: string, found: readonly Mistake[]): UsageError {
  const sorted = [...found].sort(
    (left, right) => left.place.line - right.place.line || left.place.col - right.place.col,
  );
  const shown = sorted.slice(0, MAX_MISTAKES);
  return new UsageError(shown.map(({ place, message }) => `${file}:${place.line}:${place.col}: ${message}`).join('\n'));
}
