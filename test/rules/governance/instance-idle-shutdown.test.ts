import { instanceIdleShutdown } from '../../../src/rules/governance/instance-idle-shutdown.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const instance = (lines: string) => compute('ComputeInstance', lines, { api: '2025-12-01' });
const schedule = (action: string, status: string) =>
  instance(`schedules: {\n  computeStartStop: [\n    { action: '${action}', status: '${status}' }\n  ]\n}`);

testRule(instanceIdleShutdown, {
  valid: {
    'after an hour': instance("idleTimeBeforeShutdown: 'PT60M'") + WS,
    'every evening': schedule('Stop', 'Enabled') + WS,
  },
  invalid: {
    'not written': { files: instance('') + WS, found: [[1, 1, 'never']], says: ['API version 2025-12-01 has it'] },
    empty: { files: instance("idleTimeBeforeShutdown: ''") + WS, found: [[7, 7, 'never']] },
    'a schedule that only starts': { files: schedule('Start', 'Enabled') + WS, found: [[1, 1, 'never']] },
    'a schedule that is off': { files: schedule('Stop', 'Disabled') + WS, found: [[1, 1, 'never']] },
  },
  unknown: {
    'a parameter': {
      files: `param idle string\n${instance('idleTimeBeforeShutdown: idle')}${WS}`,
      found: [[8, 7, 'never']],
    },
    'a type of a parameter': { files: `param kind string\n${compute(':kind', '')}${WS}`, found: [[2, 1, 'never']] },
  },
  silent: { 'a cluster': compute('AmlCompute', '') + WS },
});
