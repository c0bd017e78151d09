import { declaresPlan, isPlan, plansAreUnknown, undeclaredPlans } from '../../model/defender.js';
import { speaksForDeployment } from '../../model/deployment.js';
import { CONTAINERS_PLAN } from '../../model/facts/defender-plans.js';
import { allOf, judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { DEFENDER_PLAN, WORKSPACE } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const { name: PLAN, replaces, extensions } = CONTAINERS_PLAN;

export const defenderForContainers = defineRule({
  id: 'AML-MON-007',
  title: 'Defender for Containers is not on',
  category: 'monitoring',
  severity: 'high',
  aliases: ['AML-MON-107'],
  mission: ['S4'],
  mcsb: ['LT-1', 'PV-5', 'DS-6'],
  policies: [
    policy('1c988dd6-ade4-430f-a608-2a3e5b0a6d38', 'Microsoft Defender for Containers should be enabled'),
    policy('c9ddb292-b203-4738-aead-18e2716e858f', 'Configure Microsoft Defender for Containers to be enabled'),
    policy('efd4031d-b232-4595-babf-ae817348e91b', 'Configure Microsoft Defender for Containers plan'),
    policy(
      '090c7b07-b4ed-4561-ad20-e9075f3ccaff',
      'Azure registry container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)',
    ),
    policy(
      '17f4b1cc-c55c-4d94-b1f9-2978f6ac2957',
      'Azure running container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)',
    ),
  ],
  ofSubscription: true,
  appliesTo: [DEFENDER_PLAN, WORKSPACE],
  properties: [{ of: DEFENDER_PLAN, path: 'properties.pricingTier' }],
  messages: {
    free: {
      problem: 'The plan for containers is not paid for: {pricingTier} is {actual}.',
      impact: 'Images that the workspace builds are never scanned, and attacks on attached clusters go unseen.',
      remedy: "{Set pricingTier to 'Standard'}.",
    },
    replaced: {
      problem: 'The plan {plan} was replaced by the plan Containers, which is not set here.',
      impact: 'Images that the workspace builds are scanned by the newer plan only.',
      remedy: "Set the plan Containers, with {pricingTier 'Standard'}.",
    },
    withoutScan: {
      severity: 'medium',
      problem: 'The plan for containers does not turn on the scan of images and the sensor on nodes.',
      impact: 'Images of the workspace or the clusters that run them stay unwatched although the plan is paid for.',
      remedy: 'List the extensions ContainerRegistriesVulnerabilityAssessments and ContainerSensor, enabled.',
    },
    undeclared: {
      severity: 'info',
      problem: 'Nothing here sets the plan for containers.',
      impact: 'Without it, images that the workspace builds are never scanned.',
      remedy: 'Check the plan Containers in the subscription.',
    },
  },
  words: ['plan'],
  fixes: { free: {} },
  check: (view, system) => (view.isA(WORKSPACE) ? ofDeployment(view, system) : ofPlan(view, system)),
});

function ofDeployment(workspace: ResourceView, system: System) {
  if (!speaksForDeployment(workspace, system)) return notApplicable('another workspace speaks for the deployment');
  if (undeclaredPlans([PLAN], system).length === 0) return notApplicable('the plan is judged where it is set');
  const elsewhere = plansAreUnknown(workspace);
  return failUnless(elsewhere, 'undeclared' as const);
}

function ofPlan(plan: ResourceView, system: System) {
  if (isPlan(plan, ...replaces).truth === true) {
    if (declaresPlan(PLAN, system)) return notApplicable('the plan that replaced it is set too');
    return failUnless(judged(false, [plan.evidence()]), 'replaced' as const, { words: { plan: plan.displayName } });
  }
  const listed = plan.property('properties.extensions');
  const isOn = (name: string) =>
    listed
      .items()
      .some((extension) => allOf(extension.property('name').is(name), extension.property('isEnabled').isTrue()));
  return onlyIf(isPlan(plan, PLAN), 'it is another plan', () => [
    failUnless(plan.property('properties.pricingTier').is('Standard'), 'free' as const),
    ...onlyIf(listed.isSet(), 'it lists no extensions', () =>
      failUnless(allOf(...extensions.map(isOn)), 'withoutScan' as const),
    ),
  ]);
}
