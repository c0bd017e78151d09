import { describe, expect, it } from 'vitest';
import { QUERIES } from '../../../src/live/queries/catalogue.js';
import { type GraphQuery, IDS_OF_ONE_QUERY, takesIds, textOfQuery } from '../../../src/live/queries/query.js';
import { analyse } from '../../support/kusto.js';

const ID =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-(1)/providers/Microsoft.Storage/storageAccounts/st';
const all: readonly (readonly [string, GraphQuery])[] = Object.entries(QUERIES);

describe('the queries of Resource Graph', () => {
  it.each(all)('%s is Kusto, pages, and says what it is', (name, query) => {
    const { errors, columns } = analyse(textOfQuery(query, takesIds(query) ? [ID, ID] : []));
    expect(errors).toEqual([]);
    expect(columns).toContain('id');
    expect(query.kql).toMatch(/\| order by id asc(, target asc)?$/);
    expect(query.kql).toMatch(/\| project id = /);
    expect(query.kql.startsWith(`${query.table}\n`)).toBe(true);
    expect(query.name).toBe(name);
    expect(query.permission).toMatch(/^Microsoft\.[A-Za-z]+\/.*\/read$/);
    expect(textOfQuery(query, [ID]).split('\n')[0]).toBe(`// azureml-gate: ${name}`);
  });

  it.each(all)('%s stays within what Resource Graph allows', (_name, { kql }) => {
    expect(kql.match(/\bjoin\b/g)?.length ?? 0).toBeLessThanOrEqual(3);
    expect(kql.match(/mv-expand/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(kql).not.toMatch(/summarize/);
  });

  it.each(['keep', 'extend p = nothing(1)', 'where nowhere == 1', 'project kind = tostring(properties.kind) by'])(
    'would tell an error: %s',
    (text) => expect(analyse(`resources | ${text}`).errors).not.toEqual([]),
  );

  it.each(["x'", 'x"', 'x\\', 'x\ny', "a') or (1 == 1", '', 'x|y', 'x;y'])('takes no ID such as %j', (id) => {
    expect(() => textOfQuery(QUERIES.roleAssignments, [id])).toThrow(RangeError);
  });

  it('quotes IDs in lower case, and stays short with as many as it takes', () => {
    expect(textOfQuery(QUERIES.roleAssignments, ['ABC-1', 'd'])).toContain("where principalId in ('abc-1', 'd')");
    const long = Array.from({ length: IDS_OF_ONE_QUERY }, (_, at) => `${ID}${at}`);
    expect(textOfQuery(QUERIES.sharedDependencies, long).length).toBeLessThan(64 * 1024);
  });
});
