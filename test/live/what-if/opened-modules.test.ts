/** Modules that no file has the content of, checked by what Azure says that they deploy. */
import { describe, expect, it } from 'vitest';
import { change, GROUP, of, type Report, resource, run, said, TEMPLATE, worked, workingOut } from './asking.js';

describe('a module of which no file has the content', () => {
  const linked = (name: string) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2024-03-01',
    name,
    properties: { mode: 'Incremental', templateLink: { uri: `https://example.com/${name}.json` } },
  });
  const template = (...names: readonly string[]) =>
    JSON.stringify({ ...JSON.parse(TEMPLATE), resources: names.map(linked) }, null, 2);
  const by = (deployment: string, access: string) => ({
    ...change(access),
    resourceId: `${resource('').id}-${deployment}`,
    deploymentId: `${GROUP}/providers/Microsoft.Resources/deployments/${deployment}`,
  });
  const inputs = { 'fail-on': 'never' };
  const unavailable = ({ diagnostics }: Report) =>
    diagnostics.filter(({ code }) => code === 'module-unresolved').map(({ level }) => level);

  it('is checked at its call by what Azure says that it deploys', async () => {
    const files = { 'main.json': template('ml') };
    const { report } = await run({ fault: workingOut(worked(by('ml', 'Enabled'))), files, inputs });
    expect(of(report, 'AML-NET-001')).toEqual(['fail mlwabc-ml 5']);
    expect(report.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(unavailable(report)).toEqual([]);
    expect([report.result, said(report)]).toEqual(['pass', []]);
    const closed = await run({ fault: workingOut(worked(by('ml', 'Disabled'))), files, inputs });
    expect(of(closed.report, 'AML-NET-001')).toEqual([]);
  });

  it('is told from others by the deployment that Azure names', async () => {
    const files = { 'main.json': template('a', 'b') };
    const answer = worked(by('a', 'Enabled'), by('b', 'Disabled'));
    const { report } = await run({ fault: workingOut(answer), files, inputs });
    expect(of(report, 'AML-NET-001')).toEqual(['fail mlwabc-a 5']);
    expect(unavailable(report)).toEqual([]);
  });

  it.each([
    ['it is not clear whose a resource is', ['a', 'b'], worked(by('a', 'Enabled'), by('c', 'Enabled'))],
    ['Azure says nothing of it', ['a'], worked()],
    [
      'Azure did not look at everything',
      ['a'],
      { properties: { changes: [by('a', 'Enabled')], diagnostics: [{ code: 'X', message: 'y' }] } },
    ],
    ['Azure does not show a resource', ['a'], worked({ ...by('a', ''), after: null })],
    ['only one of two is told', ['a', 'b'], worked(by('a', 'Enabled'))],
  ])('stays unread where %s', async (_, names, answer) => {
    const files = { 'main.json': template(...names) };
    const { report } = await run({ fault: workingOut(answer), files, inputs });
    expect(unavailable(report).length).toBeGreaterThan(0);
    expect(report.result).toBe('incomplete');
  });

  it('stays unread for the parameter file that Azure was not asked about', async () => {
    const files = {
      'main.json': template('a').replace('"resources"', '"parameters": { "p": { "type": "string" } }, "resources"'),
      ...Object.fromEntries(
        ['dev', 'prod'].map((name) => [
          `main.parameters.${name}.json`,
          JSON.stringify({
            $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
            contentVersion: '1.0.0.0',
            parameters: { p: { value: name } },
          }),
        ]),
      ),
    };
    const one = await run({
      fault: workingOut(worked(by('a', 'Disabled'))),
      files,
      inputs: { ...inputs, 'what-if': `main.parameters.prod.json=${GROUP}` },
    });
    expect(unavailable(one.report)).toEqual(['error']);
  });

  it('keeps no fix of what stands beside it from being tried', async () => {
    const open = { ...JSON.parse(TEMPLATE).resources[0], name: 'mlw', properties: { publicNetworkAccess: 'Enabled' } };
    const files = {
      'main.json': JSON.stringify({ ...JSON.parse(TEMPLATE), resources: [linked('ml'), open] }, null, 2),
    };
    const own = {
      ...change('Enabled'),
      resourceId: `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/mlw`,
    };
    const { report } = await run({
      fault: workingOut(worked(by('ml', 'Disabled'), own)),
      files,
      inputs: { ...inputs, suggestions: 'true' },
    });
    expect(unavailable(report)).toEqual([]);
    const fixes = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001').map(({ fix }) => fix);
    expect(fixes).toMatchObject([{ tried: true }]);
  });
});
