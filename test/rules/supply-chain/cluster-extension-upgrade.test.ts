import { clusterExtensionUpgrade } from '../../../src/rules/supply-chain/cluster-extension-upgrade.js';
import { cluster, extension } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const AKS = cluster('');

testRule(clusterExtensionUpgrade, {
  valid: {
    'nothing said': AKS + extension(''),
    written: AKS + extension("autoUpgradeMinorVersion: true\nreleaseTrain: 'stable'"),
  },
  invalid: {
    'turned off': { files: AKS + extension('autoUpgradeMinorVersion: false'), found: [[11, 5, 'off']] },
    pinned: { files: AKS + extension("version: '1.1.69'"), found: [[11, 5, 'off']] },
    'a train for trials': { files: AKS + extension("releaseTrain: 'Preview'"), found: [[11, 5, 'train']] },
  },
  unknown: {
    'a parameter': {
      files: `param upgrade bool\n${AKS}${extension('autoUpgradeMinorVersion: upgrade')}`,
      found: [[12, 5, 'off']],
    },
  },
  silent: { 'another extension': AKS + extension('autoUpgradeMinorVersion: false', 'microsoft.flux') },
});
