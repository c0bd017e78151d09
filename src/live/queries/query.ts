/** What a query of Azure Resource Graph says about itself, and how its text is made. */

/** The tables asked. Source: learn.microsoft.com/azure/governance/resource-graph/reference/supported-tables-resources */
export type GraphTable =
  | 'resources'
  | 'resourcecontainers'
  | 'dnsresources'
  | 'authorizationresources'
  | 'policyresources'
  | 'securityresources'
  | 'resourcechanges';

export interface GraphQuery {
  readonly name: string;
  readonly table: GraphTable;
  /** What is made of its rows. */
  readonly feeds: string;
  /** Where the columns are described. */
  readonly source: string;
  /** What the identity needs to see the rows. */
  readonly permission: string;
  /** Set where what is assigned above the subscriptions counts too. */
  readonly reach?: 'AtScopeAboveAndBelow';
  /**
   * The text. Rows have an `id` and are sorted by a column that tells them apart: without both, Resource Graph gives no next
   * page. `{ids}` stands for a list of quoted IDs.
   */
  readonly kql: string;
}

/** The ARM body of a type, of which `properties` of a row is a copy. */
export const templateOf = (type: string) => `learn.microsoft.com/azure/templates/${type.toLowerCase()}`;

/** How many IDs go into one query, so that its text stays short. */
export const IDS_OF_ONE_QUERY = 100;

/** GUIDs, names and resource IDs: nothing that could end a quoted text or begin anything else. */
const INJECTABLE = /^[\p{L}\p{N}._()/-][\p{L}\p{N}._()/ -]{0,1023}$/u;

/** True if the ID may stand in the text of a query. */
export function isInjectable(id: string): boolean {
  return INJECTABLE.test(id);
}

/** What is sent: the first line names the query for whoever reads the logs of Resource Graph. */
export function textOfQuery({ name, kql }: GraphQuery, ids: readonly string[] = []): string {
  const unfit = ids.find((id) => !isInjectable(id));
  if (unfit !== undefined) throw new RangeError('an ID with characters that no resource ID has');
  const quoted = ids.map((id) => `'${id.toLowerCase()}'`).join(', ');
  return `// azureml-gate: ${name}\n${kql.replaceAll('{ids}', quoted)}`;
}

/** True if the query asks about given IDs. */
export function takesIds({ kql }: GraphQuery): boolean {
  return kql.includes('{ids}');
}
