/** The Action as it is shipped asks Azure what a deployment would do. */
import { describe, expect, it } from 'vitest';
import { cleanEstate } from '../live/estate/estates.js';
import { change, GROUP, TEMPLATE, worked, workingOut } from '../live/what-if/asking.js';
import { step } from './step.js';

describe('the bundle on what-if', () => {
  it('decides by it what the files leave open', async () => {
    const { status, report } = await step({
      azure: cleanEstate(),
      files: { 'main.json': TEMPLATE },
      fault: workingOut(worked(change('Enabled'))),
      inputs: { 'what-if': `main.json=${GROUP}`, 'fail-on': 'high' },
    });
    const told = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
    expect(told.map(({ status: one, location }) => [one, location?.file])).toEqual([['fail', 'main.json']]);
    expect([status, report.result]).toEqual([1, 'fail']);
    expect(report.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('asks nothing for who does not want it', async () => {
    const { report } = await step({ azure: cleanEstate(), files: { 'main.json': TEMPLATE } });
    const told = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
    expect(told.map(({ status }) => status)).toEqual(['unknown']);
  });
}, 120_000);
