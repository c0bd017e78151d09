import { knownString } from '../../expand/values.js';
import { imageFindingsOf } from '../../model/findings-of-defender.js';
import type { ResourceView } from '../../model/resource-view.js';
import { CONTAINER_REGISTRY, KUBERNETES_CLUSTER } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const imageVulnerabilities = defineRule({
  id: 'AML-MON-112',
  title: 'Images of the workspace have known vulnerabilities',
  category: 'monitoring',
  severity: 'high',
  mission: ['S4'],
  mcsb: ['PV-6', 'DS-6'],
  policies: [
    policy(
      '090c7b07-b4ed-4561-ad20-e9075f3ccaff',
      'Azure registry container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)',
    ),
    policy(
      '17f4b1cc-c55c-4d94-b1f9-2978f6ac2957',
      'Azure running container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)',
    ),
  ],
  appliesTo: [CONTAINER_REGISTRY, KUBERNETES_CLUSTER],
  scope: 'linked',
  decidedBy: 'live',
  words: ['count', 'first'],
  messages: {
    vulnerable: {
      problem: 'Defender for Cloud knows {count} open vulnerabilities of high severity in its images, such as {first}.',
      impact: 'Jobs and endpoints run these images beside the data that they read.',
      remedy: 'Build environments again on current base images and deploy endpoints with them, worst first.',
    },
  },
  check(view, system) {
    const { isVulnerable, grave } = imageFindingsOf(view, system);
    const names = [...new Set(grave.map(nameOf))].sort().slice(0, 3);
    const words = { count: String(grave.length), first: names.join(', ') };
    return failIf(isVulnerable, 'vulnerable', { expected: 'none', words });
  },
});

/** `CVE-2022-42969`, or what else it is called. */
function nameOf(finding: ResourceView): string {
  return knownString(finding.property('properties.id').value) ?? finding.displayName;
}
