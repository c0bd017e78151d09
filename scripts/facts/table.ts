/** The facts about a resource type as text: what absence means, and which API versions define what. */
import type { AbsenceFact } from '../../src/model/facts/absence.js';
import { AVAILABILITY, type PropertyAvailability, type Variant } from '../../src/model/facts/availability.js';
import { ABSENCE_FACTS } from '../../src/model/facts/defaults.js';
import { limitsOf } from '../../src/report/default-text.js';

/**
 * The rows of a type, those of the path and below it if one is given. The type may be cut to its end: `workspaces/computes`.
 */
export function factsText(type: string, path = ''): string {
  const wanted = (row: { readonly type: string; readonly path: string }): boolean =>
    isType(row.type, type) && isBelow(row.path, path);
  const defaults = ABSENCE_FACTS.filter(wanted).map(defaultRow);
  const versions = AVAILABILITY.filter(wanted).map(availabilityRow);
  return [
    ...section('When it is absent', defaults, 'What absence means is not known: rules answer "unknown".'),
    ...section('API versions that define it', versions, 'Every API version counts as defining it.'),
    'A property without a row has no known meaning when absent, and counts as defined by every API version.',
    '',
  ].join('\n');
}

function isType(type: string, wanted: string): boolean {
  return `/${type}`.toLowerCase().endsWith(`/${wanted.toLowerCase()}`);
}

function isBelow(path: string, wanted: string): boolean {
  return wanted === '' || `${path}.`.toLowerCase().startsWith(`${wanted}.`.toLowerCase());
}

function section(title: string, rows: readonly string[], none: string): readonly string[] {
  return [`${title}:`, ...(rows.length === 0 ? [`  (no row) ${none}`] : rows), ''];
}

function defaultRow(fact: AbsenceFact): string {
  const limits = limitsOf({ ...fact, variant: undefined });
  return row(fact, [`means ${JSON.stringify(fact.value)}`, ...limits]);
}

function availabilityRow(fact: PropertyAvailability): string {
  return row(fact, [
    fact.firstStable === undefined ? 'no stable version' : `stable ${span(fact.firstStable, fact.lastStable)}`,
    ...(fact.missingIn === undefined ? [] : [`not in ${fact.missingIn.join(', ')}`]),
    ...(fact.firstPreview === undefined ? [] : [`preview ${span(fact.firstPreview, fact.lastPreview)}`]),
    fact.purpose,
  ]);
}

function span(first: string, last: string | undefined): string {
  return last === undefined ? `from ${first}` : `from ${first} to ${last}`;
}

interface Fact {
  readonly type: string;
  readonly path: string;
  readonly variant?: Variant;
  readonly source: string;
}

function row({ type, path, variant, source }: Fact, says: readonly string[]): string {
  const where = variant === undefined ? [] : [`where ${variant.path} is '${variant.equals}'`];
  return [`  ${path}`, `    ${[...says, ...where].join('; ')}`, `    ${type}, from ${source}`].join('\n');
}
