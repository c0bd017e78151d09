/** Secrets that stand in the repository, so that no report prints them: where they are written and what they say. */
import type { Span } from '../inputs/source-file.js';
import type { Expression, PropertyExpression, SpreadExpression } from './expression.js';
import type { ParameterDeclaration, Template } from './template.js';
import type { Origin, StepRole, Value } from './value.js';

export interface Secrets {
  /** The characters that say a secret or a part of one, quotes left out. */
  readonly spans: readonly Span[];
  /** The secrets themselves, as a deployment would get them; none of them in the spans alone has to be here. */
  readonly texts: readonly string[];
}

export const NO_SECRETS: Secrets = { spans: [], texts: [] };

/** Names of settings whose text is a secret: `adminPassword`, `client_secret`, `--account-key`, `connectionString`. */
const SECRET_NAME =
  /(?:password|passwd|passphrase|pwd|secret|(?:account|access|shared|primary|secondary|api|storage|master|admin|function|host|auth|client|private|ssh)[_-]?key|connection[_-]?string|sas[_-]?(?:token|url)?|(?:access|bearer|auth|id|refresh|security)[_-]?token)$/i;

/** True if the setting of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Not empty, and not one of the ways to say "put it in later". Of a shared access signature, only the signature is secret. */
export function isSecretText(text: string): boolean {
  const written = text.trim();
  const query = QUERY.exec(written)?.groups?.['query']?.split('&').map(memberOfQuery);
  if (query === undefined) return isFilledIn(written);
  const signatures = query.filter(({ name }) => name.toLowerCase() === 'sig');
  if (signatures.length > 0) return signatures.some(({ value }) => isFilledIn(value));
  return isFilledIn(written) && !query.every(({ value }) => isMask(value));
}

function isFilledIn(text: string): boolean {
  return text !== '' && !PLACEHOLDERS.some((form) => form.test(text)) && !isMask(text);
}

/** A shared access signature as storage, queues and their addresses have it: `?sv=2022&sig=x`, `SharedAccessSignature sr=x&sig=y`. */
const QUERY =
  /^(?:[^?&=@;\s]*\?|SharedAccessSignature[ =]\??)?(?<query>[a-z]{1,10}=[^&;\s]*(?:&[a-z]{1,10}=[^&;\s]*)*)$/i;

interface QueryMember {
  readonly name: string;
  readonly value: string;
}

/** A member, its signs in hexadecimal digits blanked: `ab%2B%3D` holds two letters. */
function memberOfQuery(written: string): QueryMember {
  const at = written.indexOf('=');
  return { name: written.slice(0, at), value: written.slice(at + 1).replaceAll(/%[0-9a-f]{2}/gi, '-') };
}

/** True if it shows no more than how long something is: `XXXX-xx`, `0000==`, `AAAAAAAA`. */
function isMask(text: string): boolean {
  return /^[\p{L}\p{N}*._:/+=#-]+$/u.test(text) && text.split(/[^\p{L}\p{N}]+/u).every((run) => MASKED_RUN.test(run));
}

/** Of letters other than x, a few may well be a password. */
const MASKED_RUN = /^(?:x*|0{4,}|(?:(.)\1{7,}))$/iu;

const PLACEHOLDERS: readonly RegExp[] = [
  /^<[^<>]*>$/,
  /^[Xx*.#_-]+$/,
  // Variables of pipelines and token replacement: ${{ secrets.X }}, $(X), ${X}, #{X}#, {{X}}, __X__, %X%.
  /^\$\{\{.*\}\}$/,
  /^\$\([^()]*\)$/,
  /^\$\{[^{}]*\}$/,
  /^#\{[^{}]*\}#?$/,
  /^\{\{.*\}\}$/,
  /^__[A-Za-z0-9_.-]+__$/,
  /^%[A-Za-z0-9_]+%$/,
  // What the tests of the quickstart templates fill in: GEN-PASSWORD, GET-PREREQ-name.
  /^(?:GEN|GET-PREREQ)-[A-Z][A-Za-z0-9-]*$/,
  /^@Microsoft\.KeyVault\(.*\)$/i,
  // dummy_pat, my-fake-token, sample key, changeme123, xxxx-xxxx.
  /^(?:(?:my|your|the|a|an|some|this|is|example|sample|dummy|fake|placeholder|test|secret|key|token|pat|password|value|api|account|sas|client|here|connection|string)[ _-]?)*(?:example|sample|dummy|fake|placeholder|your)(?:[ _-]?(?:secret|key|token|pat|password|value|api|account|sas|client|here|connection|string))*$/i,
  /^change[ _-]?(?:me|it|this)\d{0,3}!?$/i,
  /^[Xx]{2,}(?:-[Xx]{2,})+$/,
  /^\[?(your|insert|replace|change|enter|todo)[ _-]?(me|your|the|this|here|with|secret|key|token|password|value|[ _-])*\]?$/i,
];

/** Shorter texts cannot be told from the words around them; their places are known all the same. */
const SHORTEST_TEXT = 3;

/** What so many settings are set to that it tells no secret; members of secure objects often have it. */
const ORDINARY_WORD = /^(?:true|false|null|none|enabled|disabled)$/i;

/** Gathers secrets; what was gathered before costs nothing again. */
export class SecretCollector implements Secrets {
  private readonly places = new Map<string, Span>();
  private readonly said = new Set<string>();
  private readonly secretValues = new Set<Value>();
  private readonly otherValues = new Set<Value>();
  private readonly templates = new WeakSet<Template>();

  get spans(): readonly Span[] {
    return [...this.places.values()];
  }

  get texts(): readonly string[] {
    return [...this.said];
  }

  addAll({ spans, texts }: Secrets): void {
    for (const span of spans) this.addSpan(span);
    for (const text of texts) this.addText(text);
  }

  /** Everything in the value is secret, as in the value of a secure parameter. */
  addSecret(value: Value): void {
    if (this.secretValues.has(value)) return;
    this.secretValues.add(value);
    switch (value.kind) {
      case 'scalar':
        if (typeof value.value === 'string' || typeof value.value === 'number')
          this.addWritten(String(value.value), value.origin);
        return;
      case 'text': {
        // What stands around the holes may be ordinary (`https://`), so it is hidden where it is written and nowhere else.
        const known = value.parts.filter((part) => typeof part === 'string').join('\n');
        if (value.origin.sensitive !== true) for (const span of placesOf(known, value.origin)) this.addSpan(span);
        for (const part of value.parts) if (typeof part !== 'string') this.addSecret(part);
        return;
      }
      case 'resource-id':
        return;
      default:
        for (const part of partsOf(value)) this.addSecret(part);
    }
  }

  /** The value of something with a secret's name. An object there most often says where the secret is to be found. */
  addNamedSecret(value: Value): void {
    if (value.kind === 'object') this.addFrom(value);
    else if (value.kind === 'choice') for (const { value: one } of value.alternatives) this.addNamedSecret(one);
    else if (value.kind === 'array') for (const item of value.items) this.addNamedSecret(item);
    else this.addSecret(value);
  }

  /** What in an ordinary value is secret: texts that a secret went into, and members with a secret's name. */
  addFrom(value: Value): void {
    if (this.otherValues.has(value)) return;
    this.otherValues.add(value);
    if (value.kind === 'scalar') {
      if (typeof value.value === 'string' && isMadeOfSecret(value.origin)) this.addWritten(value.value, value.origin);
      return;
    }
    if (value.kind === 'object') {
      for (const { name, value: member } of value.members.values()) {
        if (isSecretName(name)) this.addNamedSecret(member);
      }
    }
    for (const part of partsOf(value)) this.addFrom(part);
  }

  /** What a parameter is given or falls back on. */
  addParameter({ secure, name }: ParameterDeclaration, value: Value): void {
    if (secure) this.addSecret(value);
    else if (isSecretName(name)) this.addNamedSecret(value);
  }

  /** The literals of a template's secret parameters and variables, whether anything uses them or not. */
  addDeclared(template: Template): void {
    if (this.templates.has(template)) return;
    this.templates.add(template);
    for (const { name, secure, defaultValue, allowed = [] } of template.parameters.values()) {
      if (!secure && !isSecretName(name)) continue;
      if (defaultValue !== undefined) this.addExpression(defaultValue);
      for (const expression of allowed) this.addExpression(expression);
    }
    for (const { name, value } of template.variables.values()) {
      if (isSecretName(name) && value.kind === 'literal') this.addExpression(value);
    }
  }

  /** A literal is the secret; the literals in anything else are parts of it. */
  addExpression(expression: Expression): void {
    for (const { text, span } of literalsIn(expression)) {
      if (!isSecretText(text)) continue;
      for (const place of writtenIn(span, text)) this.addSpan(place);
      if (expression.kind === 'literal') this.addText(text);
    }
  }

  private addWritten(text: string, origin: Origin): void {
    if (!isSecretText(text)) return;
    this.addText(text);
    for (const span of placesOf(text, origin)) this.addSpan(span);
  }

  private addText(text: string): void {
    if (text.length >= SHORTEST_TEXT && !ORDINARY_WORD.test(text)) this.said.add(text);
  }

  private addSpan(span: Span): void {
    this.places.set(`${span.start}:${span.end}:${span.source.path}`, span);
  }
}

/** True for a text computed out of a secret; one that a secret merely chose is ordinary. */
function isMadeOfSecret({ sensitive, steps }: Origin): boolean {
  return sensitive === true && steps.every((step) => step.role !== 'condition');
}

/** The steps whose spans hold the text or what it was made of. */
const WRITTEN_STEPS: ReadonlySet<StepRole> = new Set<StepRole>([
  'default',
  'allowed',
  'parameter-file',
  'argument',
  'variable',
  'output',
]);

function placesOf(text: string, { span, steps }: Origin): readonly Span[] {
  const further = steps.filter((step) => WRITTEN_STEPS.has(step.role));
  return [...writtenIn(span, text), ...further.flatMap((step) => writtenIn(step.span, text))];
}

/** A longer stretch of source is not searched for parts of a secret. */
const LONGEST_SEARCHED = 4_000;

/** What a text in source code is made of, whatever the language: no blanks, quotes, brackets or signs of an expression. */
const WORD = /[^\s'"`{}()[\],:;=$\\]{3,}/g;

/** Where in the span the text is written: a literal as a whole, else the words of an expression that are part of the text. */
function writtenIn(span: Span, text: string): readonly Span[] {
  const { source, start, end } = span;
  const literal = withinQuotes(span);
  if (literal !== undefined) return [literal];
  if (end - start > LONGEST_SEARCHED) return [];
  const written = source.text.slice(start, end);
  if (written === text) return [span];
  return literalPieces(written).flatMap(({ piece, offset }) =>
    [...piece.matchAll(WORD)]
      .filter(([word]) => text.includes(word))
      .map(({ 0: word, index }) => {
        const at = start + offset + index;
        return { source, start: at, end: at + word.length };
      }),
  );
}

/** The quoted pieces of an expression, holes blanked; all of what has no quotes. */
function literalPieces(written: string): readonly { readonly piece: string; readonly offset: number }[] {
  const quoted = written.startsWith('"[') ? /'[^']*'/g : /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
  const found = [...written.matchAll(quoted)].map(({ 0: piece, index }) => ({
    piece: piece.replace(HOLE, (hole) => ' '.repeat(hole.length)),
    offset: index,
  }));
  return found.length === 0 ? [{ piece: written, offset: 0 }] : found;
}

/** `${name}`; what azd fills in with a default of its own (`${NAME=text}`) is text. */
const HOLE = /\$\{[^{}=]*\}/g;

/** The inside of a quoted text; undefined if the span is no such thing, or one with an expression in it. */
function withinQuotes({ source, start, end }: Span): Span | undefined {
  const { text } = source;
  const quote = text[start];
  if (end - start < 2 || (quote !== "'" && quote !== '"') || text[end - 1] !== quote) return undefined;
  const size = end - start >= 6 && text.startsWith("'''", start) && text.startsWith("'''", end - 3) ? 3 : 1;
  const inside = { source, start: start + size, end: end - size };
  const hasHole = text.slice(inside.start, inside.end).includes('${') && size === 1;
  const isExpression = quote === '"' && text[inside.start] === '[' && text[inside.end - 1] === ']';
  return hasHole || isExpression ? undefined : inside;
}

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'array':
      return value.open?.each === undefined ? value.items : [...value.items, value.open.each];
    case 'object':
      return [...value.members.values()].map((member) => member.value);
    case 'text':
      return value.parts.filter((part) => typeof part !== 'string');
    case 'choice':
      return value.alternatives.map((alternative) => alternative.value);
    case 'resource-id':
      return value.names;
    default:
      return [];
  }
}

interface WrittenText {
  readonly text: string;
  readonly span: Span;
}

function literalsIn(expression: Expression): readonly WrittenText[] {
  const found: WrittenText[] = [];
  const waiting: (Expression | PropertyExpression | SpreadExpression)[] = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'literal') {
      const { value, span } = next;
      if (typeof value === 'string' || typeof value === 'number') found.push({ text: String(value), span });
    } else if (next.kind === 'interpolation') {
      found.push({ text: next.parts.filter((part) => typeof part === 'string').join('\n'), span: next.span });
    } else if (next.kind === 'property' || next.kind === 'spread') waiting.push(next.value);
    else if (next.kind === 'object') waiting.push(...next.members);
    else if (next.kind === 'array') waiting.push(...next.items);
    else if (next.kind === 'call') waiting.push(...next.arguments);
    else if (next.kind === 'conditional') waiting.push(next.whenTrue, next.whenFalse);
  }
  return found;
}
