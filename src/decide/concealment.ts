/** Keeping known secrets out of everything a report may print. */
import type { Secrets } from '../expand/secrets.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import type { SourceFile } from '../inputs/source-file.js';
import type { Picture } from '../model/picture/picture.js';
import type { Finding } from '../rules/finding.js';

/** What stands in the place of a secret. */
export const REDACTED = '(secret, not shown)';

/** A stretch of a text: offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text with each of these stretches replaced; they may touch and overlap. */
export function replaceStretches(text: string, stretches: readonly Stretch[]): string {
  let safe = '';
  let at = 0;
  for (const { start, end } of joined(stretches)) {
    safe += text.slice(at, start) + REDACTED;
    at = end;
  }
  return safe + text.slice(at);
}

/** The same stretches in order, those that touch or overlap as one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const next of [...stretches].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (next.end <= next.start) continue;
    if (last === undefined || next.start > last.end) result.push(next);
    else if (next.end > last.end) result[result.length - 1] = { start: last.start, end: next.end };
  }
  return result;
}

/** Characters by which secrets are looked up. */
const KEY = 3;

/** A text cut off by us ends in this; before it may stand the beginning of a secret. */
const CUTS = /\.\.\.|…/g;

/** Fewer characters of a secret's beginning say nothing. */
const SHORTEST_BEGINNING = 4;

/** Longest text by whose beginning a cut secret is searched. */
const LONGEST_BEGINNING = 2_000;

/** Finds known secrets in text, whatever their case, also as they read in JSON, in a URI, in an ARM expression or in Base64. */
export class Concealer {
  /** Longest first, by their first characters. */
  private readonly byKey = new Map<string, string[]>();
  private readonly byFile = new Map<SourceFile, Stretch[]>();

  constructor(secrets: Secrets) {
    for (const { source, start, end } of secrets.spans) {
      const known = this.byFile.get(source);
      if (known === undefined) this.byFile.set(source, [{ start, end }]);
      else known.push({ start, end });
    }
    const all = new Set(secrets.texts.flatMap(spellings).map(folded));
    for (const text of [...all].sort((left, right) => right.length - left.length)) {
      const key = text.slice(0, KEY);
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, [text]);
      else known.push(text);
    }
  }

  /** The text without secrets. */
  text(text: string): string {
    const stretches = this.stretchesIn(text);
    return stretches.length === 0 ? text : replaceStretches(text, stretches);
  }

  /** JSON data without secrets, member names included. */
  data(data: unknown): unknown {
    if (typeof data === 'string') return this.text(data);
    if (typeof data === 'number') return this.text(String(data)) === String(data) ? data : REDACTED;
    if (Array.isArray(data)) return data.map((item) => this.data(item));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([name, value]: [string, unknown]) => [this.text(name), this.data(value)]),
    );
  }

  /** Where the secrets are written in a file. */
  placesIn(source: SourceFile): readonly Stretch[] {
    return this.byFile.get(source) ?? [];
  }

  /** Where secrets stand in the text. */
  stretchesIn(text: string): readonly Stretch[] {
    if (this.byKey.size === 0) return [];
    const searched = folded(text);
    const found: Stretch[] = [];
    for (let at = 0; at + KEY <= searched.length; ) {
      const secret = this.secretAt(searched, at);
      if (secret !== undefined) found.push({ start: at, end: at + secret.length });
      at += secret?.length ?? 1;
    }
    for (const cut of searched.matchAll(CUTS)) found.push(...this.beginningBefore(searched, cut.index));
    return found;
  }

  private secretAt(text: string, at: number): string | undefined {
    const candidates = this.byKey.get(text.slice(at, at + KEY));
    return candidates?.find((one) => text.startsWith(one, at) && (!isWord(one) || isData(text, at, at + one.length)));
  }

  private beginningBefore(text: string, end: number): readonly Stretch[] {
    for (let start = Math.max(0, end - LONGEST_BEGINNING); start <= end - SHORTEST_BEGINNING; start++) {
      const candidates = this.byKey.get(text.slice(start, start + KEY));
      if (candidates === undefined) continue;
      const beginning = text.slice(start, end);
      if (candidates.some((one) => one.startsWith(beginning) && (!isWord(one) || isData(text, start, end))))
        return [{ start, end }];
    }
    return [];
  }
}

/** The secret and how it reads elsewhere; of several lines each on its own too. */
function spellings(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const texts = [secret, secret.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= 8) : [])];
  const spelled = texts.flatMap((text) => [
    text,
    text.replaceAll("'", "''"),
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')),
    ...(text.length < 6 ? [] : [Buffer.from(text).toString('base64').replace(/=+$/, '')]),
  ]);
  return spelled.filter((text) => text.length >= KEY);
}

/** ASCII letters in lower case; the same length, unlike with other letters. */
function folded(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** True for what may be an ordinary word of a sentence. */
function isWord(secret: string): boolean {
  return secret.length < 6 || (secret.length < 16 && /^[a-z]+$/.test(secret));
}

/** True for a stretch that stands between quotes, slashes and the like or alone, as values do and words of sentences do not. */
function isData(text: string, start: number, end: number): boolean {
  return !PROSE.test(text[start - 1] ?? '') && !PROSE.test(text[end] ?? '');
}

const PROSE = /[\s\p{L}\p{N}_]/u;

/** The finding with no known secret in any of its texts. */
export function concealFinding<F extends Finding>(finding: F, concealer: Concealer): F {
  const conceal = (text: string): string => concealer.text(text);
  const { resource, property } = finding;
  return {
    ...finding,
    message: conceal(finding.message),
    resource: { ...resource, name: conceal(resource.name), address: conceal(resource.address) },
    property: property === undefined ? undefined : conceal(property),
    actual: concealer.data(finding.actual),
    related: finding.related.map((place) => ({ ...place, message: conceal(place.message) })),
    assumptions: finding.assumptions.map(conceal),
    copies: finding.copies.map(conceal),
  };
}

/** The picture with no known secret in any of its texts. */
export function concealPicture(picture: Picture, concealer: Concealer): Picture {
  const conceal = (text: string): string => concealer.text(text);
  return {
    ...picture,
    title: conceal(picture.title),
    groups: picture.groups.map((group) => ({ ...group, name: conceal(group.name) })),
    nodes: picture.nodes.map((node) => ({
      ...node,
      names: node.names.map(conceal),
      facts: node.facts.map(conceal),
      reasons: node.reasons.map(conceal),
      // Findings are found by them, which are concealed too.
      declared: node.declared.map((one) => ({ ...one, address: conceal(one.address), name: conceal(one.name) })),
    })),
    edges: picture.edges.map((edge) => ({
      ...edge,
      labels: edge.labels.map(conceal),
      reasons: edge.reasons.map(conceal),
    })),
  };
}

/** The diagnostic with no known secret in its message. */
export function concealDiagnostic<D extends Diagnostic>(item: D, concealer: Concealer): D {
  return { ...item, message: concealer.text(item.message) };
}
