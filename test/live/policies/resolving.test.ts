/** What files of a repository name and do not hold is had from Azure; without it, it stays reported. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { LiveDefinitions } from '../../../src/live/policies/definitions.js';
import type { ArmReader } from '../../../src/live/reader.js';
import { read, short } from '../../support/policy-sources.js';
import { refusal } from '../estate/azure.js';
import {
  AUTHORIZATION,
  armBody,
  assignment,
  BUILT_IN,
  definition,
  inShort,
  ROOT,
  readerOf,
  SUBSCRIPTION,
} from './tenant.js';

const GUID = '438c38d2-3772-465a-a9cc-7a6666a275ce';
const SET = `${AUTHORIZATION}/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8`;
const set = armBody(SET, {
  displayName: 'Benchmark',
  policyType: 'BuiltIn',
  policyDefinitions: [{ policyDefinitionId: BUILT_IN, policyDefinitionReferenceId: 'private', parameters: {} }],
});
const guard = assignment(ROOT, 'guard', BUILT_IN, { parameters: { effect: { value: 'Deny' } } });

function reading(reader: ArmReader, files: Readonly<Record<string, unknown>>) {
  const bag = new DiagnosticBag();
  const settings = { subscriptions: [SUBSCRIPTION], limits: DEFAULT_LIMITS };
  return read(files, [], new LiveDefinitions(reader, settings, bag), bag);
}

describe('what files name and do not hold', () => {
  it('is reported offline', async () => {
    const { policies, unavailable } = await read({ 'guard.json': guard });
    expect(policies).toEqual([]);
    expect(unavailable).toMatchObject([{ reason: 'it is built into Azure, and its definition is not at hand here' }]);
  });

  it('is had by the ID of a built-in policy, with what the files give it', async () => {
    const { policies, unavailable, said } = await reading(readerOf([definition(BUILT_IN)]), { 'guard.json': guard });
    expect(policies.map(short)).toMatchObject([
      {
        definition: GUID,
        called: 'Workspaces are private',
        parameters: { effect: 'Deny' },
        assignment: { name: 'guard' },
      },
    ]);
    expect({ unavailable, said }).toEqual({ unavailable: [], said: [] });
  });

  it('is had through an initiative of Azure that the files assign', async () => {
    const files = { 'guard.json': assignment(ROOT, 'guard', SET) };
    const reader = readerOf([set, definition(BUILT_IN)], { graphBodies: [] });
    const { policies, said } = await reading(reader, files);
    expect(policies.map((one) => [one.definition.name, one.initiative?.referenceId])).toEqual([[GUID, 'private']]);
    expect(said).toEqual([]);
    expect(reader.asked.map(inShort)).toEqual([
      'POST policyDefinitions',
      `GET ${SET.toLowerCase()}`,
      'POST policyDefinitions',
      `GET ${BUILT_IN.toLowerCase()}`,
    ]);
  });

  it('is had for members of an initiative in the files, which nothing assigns', async () => {
    const { policies } = await reading(readerOf([definition(BUILT_IN)]), { 'set.json': set });
    expect(policies.map((one) => [one.definition.name, one.assignment])).toEqual([[GUID, undefined]]);
  });

  it('is not asked for where the files hold it', async () => {
    const reader = readerOf([definition(BUILT_IN, { displayName: 'of Azure' })]);
    const { policies } = await reading(reader, { 'guard.json': guard, 'own.json': definition(BUILT_IN) });
    expect(policies.map((one) => one.definition.displayName)).toEqual(['Workspaces are private']);
    expect(reader.asked).toEqual([]);
  });

  it('stays reported, with what would help, where Azure does not tell it', async () => {
    const reader = readerOf([], { interruption: () => refusal(403, 'AuthorizationFailed', 'no') });
    const { policies, unavailable, said } = await reading(reader, { 'guard.json': guard });
    const reason = 'no access to it, needs role Reader (Microsoft.Authorization/policyDefinitions/read)';
    expect(policies).toEqual([]);
    expect(unavailable).toMatchObject([{ id: BUILT_IN, reason }]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^policy-unavailable guard\.json:7:27 /);
    expect(said[0]).toContain(`(${BUILT_IN}) of 'guard' is not evaluated: ${reason}.`);
  });

  it('keeps errors of the files as they are', async () => {
    const wrong = { ...guard, properties: { ...(guard['properties'] as object), enforcementMode: 'Defualt' } };
    const { said } = await reading(readerOf([definition(BUILT_IN)]), { 'guard.json': wrong });
    expect(said.map((line) => line.split(' ')[0])).toEqual(['policy-invalid']);
  });
});
