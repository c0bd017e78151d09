/** One finding for one thing to mend, however many evaluations ran into it. */
import { rangeOf, type SourceRange, type Span } from '../inputs/source-file.js';
import { type Finding, type RelatedPlace, SEVERITIES } from '../rules/finding.js';

/**
 * Merges findings that are the same, then sorts them worst first. Two are the same if their fingerprint and status are
 * (one resource under several parameter files), or if rule, place, message and the place to change first are
 * (the copies of a loop, one module called several times). The merged one lists all environments, assumptions and related
 * places, and the names of the resources it stands for.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
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
function placeToChange(finding: Finding): RelatedPlace | undefined {
  return finding.related.find((place) => !/^(?:(?:module|loop over) |count$|for_each$)/.test(place.message));
}

/** Worst first, then what fails before what is unknown, then by file, line, column, rule and address. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({ finding, range: rangeOf(finding.span) }));
  return keyed.sort(compare).map(({ finding }) => finding);
}

interface Keyed {
  readonly finding: Finding;
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
  findings: readonly Finding[],
  places: PlaceNumbers,
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => mergeGroup(group, places));
}

function mergeGroup(group: readonly [Finding, ...Finding[]], places: PlaceNumbers): Finding {
  const [only] = group;
  if (group.length === 1) return only;
  // The group's order depends on which entry point came first; its representative must not.
  const [first = only] = [...group].sort((left, right) => compareText(left.resource.address, right.resource.address));
  return {
    ...first,
    copies: namesOf(group).filter((name) => name !== first.resource.name),
    environments: distinct(group.flatMap((finding) => finding.environments)).sort(compareText),
    assumptions: distinct(group.flatMap((finding) => finding.assumptions)),
    related: distinctPlaces(
      [first, ...group].flatMap((finding) => finding.related),
      places,
    ),
  };
}

function namesOf(group: readonly Finding[]): readonly string[] {
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
