/** Asking Azure Resource Graph one query with all its pages, in groups of subscriptions and of IDs. */
import { type Gap, gapOf } from './facts.js';
import { type GraphQuery, IDS_OF_ONE_QUERY, isInjectable, takesIds, textOfQuery } from './queries/query.js';
import type { ArmReader, Body, Failure, GraphPage } from './reader.js';

/** The version that {@link ArmReader.query} asks with. */
export const GRAPH_VERSION = '2024-04-01';

/** Source: learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests */
export const SUBSCRIPTIONS_OF_ONE_QUERY = 300;

export interface GraphRows {
  readonly rows: readonly Body[];
  readonly gaps: readonly Gap[];
  readonly readAt: Date;
}

export interface GraphQuestion {
  readonly query: GraphQuery;
  readonly subscriptions: readonly string[];
  /** For a query that takes IDs; without any, nothing is asked. */
  readonly ids?: readonly string[];
  /** How many rows are taken at most. */
  readonly mostRows: number;
}

/** All rows of a query. What could not be read, or was cut off, is a gap; what came before stays. */
export async function askGraph(reader: ArmReader, question: GraphQuestion): Promise<GraphRows> {
  const { query, subscriptions, ids = [], mostRows } = question;
  const fit = ids.filter(isInjectable);
  const refused = ids.filter((id) => !isInjectable(id)).map((id) => unfitId(query, id));
  const texts = takesIds(query)
    ? groupsOf(fit, IDS_OF_ONE_QUERY).map((group) => textOfQuery(query, group))
    : [textOfQuery(query)];
  const groups = groupsOf(subscriptions, SUBSCRIPTIONS_OF_ONE_QUERY);
  const answers = await Promise.all(
    texts.flatMap((text) => groups.map((group) => pagesOf(reader, query, { text, group, mostRows }))),
  );
  return {
    rows: withoutRepetition(answers.flatMap(({ rows }) => rows)),
    gaps: [...refused, ...answers.flatMap(({ gaps }) => gaps)],
    readAt: new Date(Math.min(Date.now(), ...answers.map(({ readAt }) => readAt.getTime()))),
  };
}

/** What stands above the groups comes with each of them. */
function withoutRepetition(rows: readonly Body[]): readonly Body[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row['id'], row['target']]), row])).values()];
}

interface Part {
  readonly text: string;
  readonly group: readonly string[];
  readonly mostRows: number;
}

async function pagesOf(reader: ArmReader, query: GraphQuery, part: Part): Promise<GraphRows> {
  const rows: Body[] = [];
  const seen = new Set<string>();
  let readAt = new Date();
  const ended = (...gaps: readonly Gap[]): GraphRows => ({ rows, gaps, readAt });
  const place = placeOf(part.group);
  for (let token: string | undefined; ; ) {
    const answer = await reader.query({
      subscriptions: part.group,
      query: part.text,
      ...(query.reach === undefined ? {} : { scope: query.reach }),
      ...(token === undefined ? {} : { skipToken: token }),
    });
    if (!answer.ok) return ended(gapOfFailure(answer.failure, query, place));
    if (token === undefined) readAt = answer.readAt;
    const page = answer.value;
    rows.push(...page.rows);
    const cut = page.subscriptionsCut ? [cutOff(query, place, 'Resource Graph left subscriptions out')] : [];
    const next = page.skipToken;
    if (next === undefined) return ended(...cut, ...shortfall(query, place, page, rows.length));
    if (seen.has(next)) return ended(...cut, cutOff(query, place, 'Resource Graph gives the same page again'));
    if (rows.length >= part.mostRows) return ended(...cut, cutOff(query, place, `more than ${part.mostRows} rows`));
    if (cut.length > 0) return ended(...cut);
    seen.add(next);
    token = next;
  }
}

/** An answer that says it is not whole, or that holds fewer rows than it counted. */
function shortfall(query: GraphQuery, place: string, page: GraphPage, rows: number): readonly Gap[] {
  if (page.truncated) return [cutOff(query, place, 'Resource Graph cut its answer off')];
  if (rows >= page.totalRecords) return [];
  return [cutOff(query, place, `Resource Graph counts ${page.totalRecords} rows and gave ${rows}`)];
}

function cutOff({ name, permission }: GraphQuery, place: string, because: string): Gap {
  return { kind: 'cut-off', what: wordsOf(name), place, because, permission };
}

/** A table that a cloud does not have is refused as a wrong query; of `resources`, every cloud has one. */
function gapOfFailure(failure: Failure, query: GraphQuery, place: string): Gap {
  const what = wordsOf(query.name);
  if (failure.reason !== 'rejected' || query.table === 'resources') {
    return gapOf(failure, what, place, query.permission);
  }
  const because = `Resource Graph of this cloud does not answer for the table ${query.table} (${failure.code ?? failure.status})`;
  return { kind: 'not-available', what, place, because, permission: query.permission, failure };
}

function unfitId(query: GraphQuery, id: string): Gap {
  const because = 'its ID has characters that do not go into a query';
  return { kind: 'cut-off', what: wordsOf(query.name), place: JSON.stringify(id), because };
}

/** `role assignments` for `roleAssignments`. */
export function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function placeOf(subscriptions: readonly string[]): string {
  const [first = '', ...more] = subscriptions;
  return more.length === 0 ? `subscription ${first}` : `subscriptions ${first} and ${more.length} more`;
}

/** Groups of at most so many, in order. */
export function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
