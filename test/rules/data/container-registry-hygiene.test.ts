import { containerRegistryHygiene } from '../../../src/rules/data/container-registry-hygiene.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const CR = 'Microsoft.ContainerRegistry/registries';
const registry = (sku: string, lines: readonly string[]) =>
  dependency(CR, lines.join('\n')).replace("name: 'dep'", `name: 'dep'\n  sku: { name: '${sku}' }`) +
  workspace('containerRegistry: dep.id');
const KEPT = "policies: { retentionPolicy: { status: 'enabled', days: 14 } }";
const CLOSED = "publicNetworkAccess: 'Disabled'";

testRule(containerRegistryHygiene, {
  valid: {
    'old images go and layers have hosts of their own': registry('Premium', [
      KEPT,
      CLOSED,
      'dataEndpointEnabled: true',
    ]),
    'trap 8: a SKU that cannot': registry('Basic', []),
  },
  invalid: {
    'images are kept for good': { files: registry('Premium', []), found: [[1, 1, 'retention']] },
    'layers come from shared hosts': {
      files: registry('Premium', [KEPT, CLOSED]),
      found: [[1, 1, 'dataEndpoint']],
    },
    'images wait in quarantine': {
      files: registry('Standard', ["policies: { quarantinePolicy: { status: 'enabled' } }"]),
      found: [[5, 37, 'quarantine', 'info']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param keep string\n${registry('Premium', ['policies: { retentionPolicy: { status: keep } }'])}`,
      found: [[6, 36, 'retention']],
    },
  },
  silent: { 'a registry that no workspace uses': dependency(CR, '') },
});
