/** What is accepted outside the code: by the configuration, by a baseline, under what an organisation demands. */
import { matcherOf, type PathTest } from './globs.js';
import type { SuppressionOption } from './options.js';
import type { SourceFile, Span } from './source-file.js';
import { UsageError } from './usage-error.js';

/** A suppression of the configuration file, ready to be asked. */
export interface ConfiguredSuppression {
  readonly rule: string;
  readonly reason: string;
  readonly expires: string | undefined;
  readonly ticket: string | undefined;
  /** True for the name or the address of a resource it is about. */
  readonly isAbout: (nameOrAddress: string) => boolean;
  readonly isIn: PathTest;
  readonly span: Span;
}

/** Makes the suppressions of a configuration file ready. */
export async function configuredSuppressions(
  options: readonly SuppressionOption[],
  source: SourceFile,
): Promise<readonly ConfiguredSuppression[]> {
  return Promise.all(
    options.map(async ({ resource, path, start, end, ...option }) => ({
      ...option,
      isAbout: resource === undefined ? () => true : wildcard(resource),
      isIn: path === undefined ? () => true : await matcherOf([path]),
      span: { source, start, end },
    })),
  );
}

/** `mlw-*`: an asterisk stands for any characters; compared without case, as Azure compares names. */
function wildcard(pattern: string): (text: string) => boolean {
  const parts = pattern.toLowerCase().split('*');
  return (text) => matchesParts(text.toLowerCase(), parts);
}

/** Linear, unlike a regular expression with several stars. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** A finding that was there when the gate was adopted. */
export interface BaselineEntry {
  readonly rule: string;
  readonly type: string;
  readonly name: string;
  readonly property: string;
  /** The finding's fingerprint: rule, address, property, value. */
  readonly fingerprint: string;
  /** The same by the resource's name in place of its address, so that it survives a move. */
  readonly identity: string;
}

export const BASELINE_VERSION = 1;

/**
 * The entries of a baseline file.
 *
 * @throws UsageError if it is none
 */
export function parseBaseline(text: string, file: string): readonly BaselineEntry[] {
  const data = parsed(text, file);
  const entries = isRecord(data) && data['version'] === BASELINE_VERSION ? data['findings'] : undefined;
  if (!Array.isArray(entries)) {
    throw new UsageError(
      `the baseline '${file}' is not one of version ${BASELINE_VERSION}; write it with scan --write-baseline`,
    );
  }
  return entries.map((entry, index) => {
    if (isEntry(entry)) return entry;
    throw new UsageError(`the baseline '${file}' has a broken entry, number ${index + 1}; write it anew`);
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`the baseline '${file}' is not JSON; write it with scan --write-baseline`);
  }
}

const ENTRY_KEYS = ['rule', 'type', 'name', 'property', 'fingerprint', 'identity'] as const;

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ENTRY_KEYS.every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
