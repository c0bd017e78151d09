/** Fixes of the rules as suggestions of a review: tried first, with what they may cost. */
import { describe, expect, test } from 'vitest';
import { Scenario } from '../support/github/scenario.js';

const WORKSPACE = (
  access: string,
  more = '',
) => `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: 'mlw'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publicNetworkAccess: '${access}'${more}
  }
}
`;

const SUGGESTING = { suggestions: 'true' };

describe('a pull request', () => {
  test('that opens a workspace is offered the line that closes it, with the warning', async () => {
    const scenario = await Scenario.open(
      { 'main.bicep': WORKSPACE('Disabled') },
      { 'main.bicep': WORKSPACE('Enabled') },
    );
    const job = await scenario.run(SUGGESTING);
    expect(job.exitCode).toBe(1);
    const [comment, ...others] = scenario.service.reviewComments;
    expect(others).toEqual([]);
    expect([comment?.path, comment?.startLine, comment?.line]).toEqual(['main.bicep', null, 7]);
    expect(comment?.body).toContain("Suggested: Set publicNetworkAccess to 'Disabled'.");
    expect(comment?.body).toContain('**Before you apply it:** Whoever comes over the public network loses access');
    expect(comment?.body).toContain("```suggestion\n    publicNetworkAccess: 'Disabled'\n```");
  });

  test('is offered what is to be inserted where the diff shows the place', async () => {
    const scenario = await Scenario.open(
      { 'README.md': 'x' },
      { 'main.bicep': WORKSPACE('Disabled').replace(/ {2}identity[\s\S]*? {2}\}\n/, '') },
    );
    await scenario.run(SUGGESTING);
    const bodies = scenario.service.reviewComments.map(({ body }) => body);
    expect(bodies.filter((body) => body.includes("identity: {\n    type: 'SystemAssigned'\n  }"))).toHaveLength(1);
  });

  test('is offered nothing for what the base has too', async () => {
    const old = WORKSPACE('Enabled');
    const scenario = await Scenario.open(
      { 'main.bicep': old },
      { 'main.bicep': old.replace("'mlw'", "'mlw' // here") },
    );
    const job = await scenario.run(SUGGESTING);
    expect(job.outputs).toMatchObject({ result: 'pass', 'new-findings-count': '0' });
    expect(scenario.service.reviewComments).toEqual([]);
  });

  test('is not offered what would make something else appear', async () => {
    const old = WORKSPACE('Disabled').replace('2024-10-01', '2023-04-01');
    const scenario = await Scenario.open({ 'README.md': 'x' }, { 'main.bicep': old });
    const job = await scenario.run(SUGGESTING);
    // This API version does not know systemDatastoresAuthMode, which one of the findings asks for.
    expect(job.stdout).toContain('AML-IDN-007');
    expect(scenario.service.reviewComments.map(({ body }) => body).join()).not.toContain('systemDatastoresAuthMode:');
  });
});
