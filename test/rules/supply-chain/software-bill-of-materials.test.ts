import { softwareBillOfMaterials } from '../../../src/rules/supply-chain/software-bill-of-materials.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const preview = (lines: string) => workspace(lines, { api: '2024-10-01-preview' });

testRule(softwareBillOfMaterials, {
  valid: { on: preview('enableSoftwareBillOfMaterials: true') },
  invalid: {
    absent: { files: preview(''), found: [[1, 1, 'none']] },
    off: { files: preview('enableSoftwareBillOfMaterials: false'), found: [[4, 5, 'none']] },
  },
  unknown: {
    'a required parameter': {
      files: `param list bool\n${preview('enableSoftwareBillOfMaterials: list')}`,
      found: [[5, 5, 'none']],
    },
  },
  silent: { 'a stable version': workspace(''), 'a project': preview("hubResourceId: 'x'") },
});
