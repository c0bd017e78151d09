import { imageVulnerabilities } from '../../../src/rules/monitoring/image-vulnerabilities.js';
import { GROUP, WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';

const REGISTRY = `${GROUP}/Microsoft.ContainerRegistry/registries/crml`;
const ASSESSMENT = `${REGISTRY}/providers/Microsoft.Security/assessments/c0b7cfc6-3172-465a-b378-53c7ff2cc0d5`;
const USED = [
  { id: WORKSPACE, properties: { containerRegistry: REGISTRY } },
  { id: REGISTRY, properties: {} },
];
const assessed = (code: string) => ({ id: ASSESSMENT, properties: { status: { code } } });
const finding = (severity: string, code = 'Unhealthy') => ({
  id: `${ASSESSMENT}/subAssessments/cve-${severity.toLowerCase()}`,
  properties: { id: 'CVE-2022-42969', status: { code, severity } },
});

testLiveRule(imageVulnerabilities, {
  valid: {
    'none is known': [...USED, assessed('Healthy')],
    'one of low severity': [...USED, assessed('Unhealthy'), finding('Low')],
    'one that is closed': [...USED, assessed('Healthy'), finding('High', 'Healthy')],
  },
  invalid: {
    'one of high severity': {
      bodies: [...USED, assessed('Unhealthy'), finding('High'), finding('Low')],
      found: [['vulnerable', 'crml']],
      says: ['knows 1 open', 'such as CVE-2022-42969'],
    },
  },
  unknown: {
    'nobody looked': { bodies: USED, found: [['vulnerable', 'crml']] },
    'what was found was not read': { bodies: [...USED, assessed('Unhealthy')], found: [['vulnerable', 'crml']] },
  },
  silent: { 'a registry that no workspace uses': [{ id: REGISTRY, properties: {} }, finding('High')] },
});
