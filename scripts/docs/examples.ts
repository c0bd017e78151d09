/** Declarations cut out of tested deployments: one that a rule fails and one that it passes, in each form. */
import type { Resource } from '../../src/expand/resource.js';
import { rangeOf, type Span } from '../../src/inputs/source-file.js';
import type { Evidence } from '../../src/model/judgement.js';
import { NOT_ASKED, type RuleResult } from '../../src/rules/engine.js';
import type { Finding } from '../../src/rules/finding.js';
import { type Answer, EXAMPLE_FORMS, type ExampleForm } from './fixtures.js';

export interface Example {
  readonly form: ExampleForm;
  readonly status: 'fail' | 'pass';
  /** The file it stands in, and its line there; path from the root of the project. */
  readonly file: string;
  readonly line: number;
  /** The declaration that is judged, then those it was judged by. */
  readonly declarations: readonly string[];
  /** How many of the latter are not shown. */
  readonly more: number;
  readonly found: readonly Found[];
}

/** A finding: what it says, and the line of text it points at. */
export interface Found {
  readonly message: string;
  readonly at: string;
}

/** What the tested deployments show of one rule. */
export interface Shown {
  readonly examples: readonly Example[];
  /** Why the rule has nothing to say of some resources, as clauses: "it is a project". */
  readonly silences: readonly string[];
}

/** @param answers every rule's answers about the tested deployments */
export function shownOf(id: string, answers: readonly Answer[]): Shown {
  const own = answers.filter(({ result }) => result.rule.id === id);
  return { examples: examplesOf(own), silences: silencesIn(own) };
}

function examplesOf(answers: readonly Answer[]): readonly Example[] {
  return EXAMPLE_FORMS.flatMap((form) =>
    (['fail', 'pass'] as const).flatMap((status) => {
      const own = answers.filter((answer) => answer.form === form);
      const all = own.flatMap(({ result }) => candidatesIn(result, status, form));
      const [simplest] = all.toSorted((left, right) => left.cost - right.cost);
      return simplest === undefined ? [] : [simplest.example];
    }),
  );
}

interface Candidate {
  readonly example: Example;
  /** Lines, with what makes an example harder to follow weighed as lines. */
  readonly cost: number;
}

const COST_OF_ANOTHER_DECLARATION = 5;
const COST_OF_A_VALUE_FROM_ELSEWHERE = 40;
const COST_OF_A_LESSER_CONDITION = 40;
/** azapi says it in ARM's words, which the other forms show already. */
const COST_OF_AZAPI = 20;

/** More would be no example but the whole file. */
const MOST_DECLARATIONS = 4;

/** The example that a result would be, if what it points at can be shown. */
function candidatesIn(result: RuleResult, wanted: Example['status'], form: ExampleForm): readonly Candidate[] {
  const { rule, resource, status } = result;
  const own = resource.resource;
  const outcomes = result.outcomes.filter((outcome) => outcome.status === wanted);
  const evidence = outcomes.flatMap((outcome) => outcome.evidence);
  if (status !== wanted || own.existing || outcomes.length === 0) return [];
  const spans = [own.span, ...othersBehind(wanted, evidence, own)];
  const findings = outcomes.flatMap(({ finding }) => finding ?? []);
  if (findings.some(({ span }) => !spans.some((shown) => contains(shown, span)))) return [];
  const { startLine, file } = rangeOf(own.span);
  const declarations = spans.slice(0, MOST_DECLARATIONS).map(textOf);
  const cost =
    spans.map(textOf).join('\n').split('\n').length +
    COST_OF_ANOTHER_DECLARATION * (spans.length - 1) +
    (evidence.some(isFromElsewhere) || own.way.length > 0 ? COST_OF_A_VALUE_FROM_ELSEWHERE : 0) +
    (declarations.some((text) => text.startsWith('resource "azapi_')) ? COST_OF_AZAPI : 0) +
    (findings.some(({ severity }) => severity !== rule.severity) ? COST_OF_A_LESSER_CONDITION : 0);
  const more = spans.length - declarations.length;
  return [
    {
      example: { form, status: wanted, file, line: startLine, declarations, more, found: findings.map(foundIn) },
      cost,
    },
  ];
}

function foundIn({ message, span }: Finding): Found {
  const { line } = span.source.positionAt(span.start);
  return { message, at: (span.source.lineText(line) ?? '').trim() };
}

/** The declarations besides its own that decided it, updates of it included, in the order of the file. */
function othersBehind(status: Example['status'], evidence: readonly Evidence[], own: Resource): readonly Span[] {
  const telling = evidence.filter(({ answer }) => !(status === 'pass' && answer === false));
  const spans = telling.flatMap(({ resource, by }) => [resource.span, ...(by === undefined ? [] : [by.span])]);
  const distinct = new Map(spans.map((span) => [`${span.source.path}:${span.start}`, span]));
  const others = [...distinct.values()].filter((span) => !contains(own.span, span));
  return others.toSorted((left, right) => left.start - right.start);
}

/** True if a value comes from a parameter, a variable, a module call. */
function isFromElsewhere({ value, by }: Evidence): boolean {
  return by !== undefined || (value?.origin.steps.length ?? 0) > 0;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** The text of a declaration, moved to the left margin. */
function textOf({ source, start, end }: Span): string {
  const before = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
  const margin = /^\s*/.exec(before)?.[0] ?? '';
  return source.text
    .slice(start, end)
    .split('\n')
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join('\n');
}

const NOT_ABOUT_THE_RULE: readonly string[] = Object.values(NOT_ASKED);

function silencesIn(answers: readonly Answer[]): readonly string[] {
  const reasons = answers.flatMap(({ result }) => result.outcomes.flatMap(({ reason }) => reason ?? []));
  const own = reasons.filter((reason) => !NOT_ABOUT_THE_RULE.includes(reason) && !isAboutVersions(reason));
  return [...new Set(own)].sort();
}

/** True of what another rule reports: what the API version does not define, or an update does not touch. */
function isAboutVersions(reason: string): boolean {
  return reason.startsWith('the API version does not define') || reason === 'this update does not touch it';
}
