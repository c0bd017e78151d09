/** Reading the configuration file; every mistake in it is named with its line and column. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { configSchema, entryPointSchema, ruleSchema } from './config-schema.js';
import { didYouMean } from './nearest.js';
import type { ConfiguredOptions, RuleSetting } from './options.js';
import { UsageError } from './usage-error.js';

/** Every rule id and alias, upper case, with the id it stands for. */
export type RuleIds = ReadonlyMap<string, string>;

/**
 * The options in the text of a configuration file.
 *
 * @param file the name of the file, for messages
 * @throws UsageError with one line for each mistake: `FILE:LINE:COLUMN: what is wrong`
 */
export function parseConfig(text: string, file: string, ruleIds: RuleIds): ConfiguredOptions {
  const document = readYaml(text, file);
  const parsed = configSchema.safeParse(document.value);
  if (!parsed.success)
    throw mistakes(
      file,
      parsed.error.issues.flatMap((issue) => describe(issue, document)),
    );
  const { version: _, rules, ...options } = parsed.data;
  return { ...options, rules: ruleSettings(rules ?? {}, ruleIds, document, file) };
}

interface Mistake {
  readonly place: Place;
  readonly message: string;
}

interface Place {
  readonly line: number;
  readonly col: number;
}

const START: Place = { line: 1, col: 1 };

interface YamlDocument {
  readonly value: unknown;
  /** Where the value at a path stands, or else the nearest thing above it. */
  place(path: readonly PropertyKey[]): Place;
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
  return { value: dataOf(document, file), place, keyPlace };
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

function describe(issue: z.core.$ZodIssue, document: YamlDocument): readonly Mistake[] {
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
  return Object.keys(configSchema.shape);
}

function ruleSettings(
  rules: Readonly<Record<string, { severity: RuleSetting['severity']; reason?: string | undefined }>>,
  ruleIds: RuleIds,
  document: YamlDocument,
  file: string,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  const unknown: Mistake[] = [];
  for (const [written, { severity, reason }] of Object.entries(rules)) {
    const id = ruleIds.get(written.toUpperCase());
    if (id !== undefined) settings.set(id, { severity, reason });
    else {
      const message = `there is no rule '${written}'${didYouMean(written, ruleIds.keys())}`;
      unknown.push({ place: document.keyPlace(['rules'], written), message });
    }
  }
  if (unknown.length > 0) throw mistakes(file, unknown);
  return settings;
}

function mistakes(file: string, found: readonly Mistake[]): UsageError {
  const sorted = [...found].sort(
    (left, right) => left.place.line - right.place.line || left.place.col - right.place.col,
  );
  const shown = sorted.slice(0, MAX_MISTAKES);
  return new UsageError(shown.map(({ place, message }) => `${file}:${place.line}:${place.col}: ${message}`).join('\n'));
}
