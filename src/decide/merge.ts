/** One finding for one thing to mend, however many evaluations ran into it. */
import { rangeOf, type SourceRange, type Span } from '../inputs/source-file.js';
import { type RelatedPlace, SEVERITIES } from '../rules/finding.js';
import type { DecidedFinding } from './scan-result.js';

/**
 * Merges findings that are the same, then sorts them worst first. Two are the same if their fingerprint and status are
 * (one resource under several parameter files), or if rule, place, message and the place to change first are
 * (the copies of a loop, one module called several times). The merged one lists all environments, assumptions and related
 * places, and the names of the resources it stands for.
 */
export function mergeFindings(findings: readonly DecidedFinding[]): readonly DecidedFinding[] {
  const places = new PlaceNumbers();
  const byFingerprint = mergeBy(findings, places, (finding) => `${finding.status} ${finding.fingerprint}`);
  const byPlace = mergeBy(byFingerprint, places, (finding) => {
    const first = placeToChange(finding);
    const changeFirst = first === undefined ? '' : places.of(first.span);
    const facts = [
      finding.rule.id,
      finding.status,
      finding.severity,
      places.of(finding.span),
      changeFirst,
      finding.property,
    ];
    return JSON.stringify([...facts, finding.message]);
  });
  return sortFindings(byPlace);
}

/** Where the value comes from. A module call or a loop that only leads to the resource is no place to change anything. */
function placeToChange(finding: DecidedFinding): RelatedPlace | undefined {
  return finding.related.find((place) => !/^(?:(?:module|loop over) |count$|for_each$)/.test(place.message));
}

/** Worst first, then what fails before what is unknown, then by file, line, column, rule and address. */
export function sortFindings(findings: readonly DecidedFinding[]): readonly DecidedFinding[] {
  const keyed = findings.map((finding) => ({ finding, range: rangeOf(finding.span) }));
  return keyed.sort(compare).map(({ finding }) => finding);
}

interface Keyed {
  readonly finding: DecidedFinding;
  readonly range: SourceRange;
}

function compare(left: Keyed, right: Keyed): number {
  return (
    SEVERITIES.indexOf(left.finding.severity) - SEVERITIES.indexOf(right.finding.severity) ||
    Number(left.finding.status === 'unknown') - Number(right.finding.status === 'unknown') ||
    compareText(left.range.file, right.range.file) ||
    left.range.startLine - right.range.startLine ||
    left.range.startColumn - right.range.startColumn ||
    compareText(left.finding.rule.id, right.finding.rule.id) ||
    compareText(left.finding.resource.address, right.finding.resource.address) ||
    compareText(left.finding.fingerprint, right.finding.fingerprint)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function mergeBy(
  findings: readonly DecidedFinding[],
  places: PlaceNumbers,
  keyOf: (finding: DecidedFinding) => string,
): readonly DecidedFinding[] {
  const groups = new Map<string, [DecidedFinding, ...DecidedFinding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => mergeGroup(group, places));
}

function mergeGroup(group: readonly [DecidedFinding, ...DecidedFinding[]], places: PlaceNumbers): DecidedFinding {
  const [only] = group;
  if (group.length === 1) return only;
  // The group's order depends on which entry point came first; its representative must not.
  const [first = only] = [...group].sort((left, right) => compareText(left.resource.address, right.resource.address));
  return {
    ...first,
    isNew: noveltyOf(group),
    annotateAt: (group.find((finding) => finding.annotateAt !== finding.span) ?? first).annotateAt,
    copies: namesOf(group).filter((name) => name !== first.resource.name),
    environments: distinct(group.flatMap((finding) => finding.environments)).sort(compareText),
    assumptions: distinct(group.flatMap((finding) => finding.assumptions)),
    mendings: group.flatMap((finding) => finding.mendings),
    related: distinctPlaces(
      [first, ...group].flatMap((finding) => finding.related),
      places,
    ),
  };
}

/** One new evaluation makes the whole new: under that parameter file nobody has seen it. */
function noveltyOf(group: readonly DecidedFinding[]): boolean | null {
  if (group.some(({ isNew }) => isNew === true)) return true;
  return group.every(({ isNew }) => isNew === false) ? false : null;
}

function namesOf(group: readonly DecidedFinding[]): readonly string[] {
  return distinct(group.flatMap(({ resource, copies }) => [resource.name, ...copies])).sort(compareText);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function distinctPlaces(related: readonly RelatedPlace[], places: PlaceNumbers): readonly RelatedPlace[] {
  const kept = new Map<string, RelatedPlace>();
  for (const place of related) {
    const key = `${places.of(place.span)} ${place.message}`;
    if (!kept.has(key)) kept.set(key, place);
  }
  return [...kept.values()];
}

/** Short, exact keys for spans: sources are told apart by identity, as the rest of the program does. */
class PlaceNumbers {
  private readonly sources = new Map<object, number>();

  of(span: Span): string {
    const number = this.sources.get(span.source) ?? this.sources.size;
    this.sources.set(span.source, number);
    return `${number}:${span.start}:${span.end}`;
  }
}
