import { elementsAt } from '../../model/elements.js';
import type { Property } from '../../model/property.js';
import { riskIn, scriptTextOf } from '../../model/scripts.js';
import { COMPUTE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';

const SCRIPTS = ['creationScript', 'startupScript'].map(
  (name) => `properties.properties.setupScripts.scripts.${name}.scriptData`,
);

export const setupScript = defineRule({
  id: 'AML-SUP-005',
  title: 'Setup script of a compute instance runs code that nobody has pinned',
  category: 'supply-chain',
  severity: 'medium',
  mission: ['S4'],
  mcsb: ['DS-6', 'PV-3'],
  appliesTo: [COMPUTE],
  words: ['risk'],
  messages: {
    unpinned: {
      problem: 'The setup script {risk}.',
      impact: 'Whoever controls that address, or the way to it, gets root on the instance and the identity it runs as.',
      remedy: 'Fetch a fixed version over https, compare its checksum, and run it only then.',
    },
  },
  check: (compute) =>
    forEach(elementsAt(compute, ...SCRIPTS), 'unpinned', ({ property }) =>
      failIf(
        property.reads((data) => riskIn(scriptTextOf(data)) !== undefined),
        'unpinned',
        { expected: 'a script that pins what it runs', words: { risk: riskOf(property) }, secret: true },
      ),
    ),
});

function riskOf({ value }: Property): string {
  const risk = value?.kind === 'scalar' ? riskIn(scriptTextOf(String(value.value))) : undefined;
  return risk ?? 'may run what it has just fetched';
}
