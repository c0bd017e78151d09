import { associationOf } from '../../model/associations.js';
import { isPlan, plansAreUnknown, undeclaredPlans } from '../../model/defender.js';
import { speaksForDeployment } from '../../model/deployment.js';
import { extendsTarget } from '../../model/diagnostics.js';
import { STORAGE_PLAN } from '../../model/facts/defender-plans.js';
import { allOf, anyOf, not } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { DEFENDER_FOR_STORAGE, DEFENDER_PLAN, STORAGE_ACCOUNT, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const SCAN = 'properties.malwareScanning.onUpload.isEnabled';

export const defenderForStorage = defineRule({
  id: 'AML-MON-109',
  title: "Defender for Storage is off for the workspace's account",
  category: 'monitoring',
  severity: 'medium',
  mission: ['S4'],
  mcsb: ['LT-1'],
  policies: [policy('640d2586-54d2-465f-877f-9ffc1d2109f4', 'Microsoft Defender for Storage should be enabled')],
  ofSubscription: true,
  appliesTo: [DEFENDER_PLAN, DEFENDER_FOR_STORAGE, WORKSPACE],
  properties: [
    { of: DEFENDER_PLAN, path: 'properties.pricingTier' },
    { of: DEFENDER_PLAN, path: 'properties.subPlan' },
    { of: DEFENDER_FOR_STORAGE, path: SCAN, as: 'scan' },
  ],
  messages: {
    free: {
      problem: 'The plan for storage accounts is not paid for: {pricingTier} is {actual}.',
      impact: 'Stolen data and planted models or scripts in the account of the workspace go unseen.',
      remedy: "{Set pricingTier to 'Standard'} and {subPlan to 'DefenderForStorageV2'}.",
    },
    olderPlan: {
      severity: 'low',
      problem: 'The plan for storage accounts is an older one: {subPlan} is {actual}.',
      impact: 'It does not scan what is put into the account of the workspace.',
      remedy: "{Set subPlan to 'DefenderForStorageV2'}.",
    },
    off: {
      problem: 'The account of the workspace is taken out of Defender for Storage.',
      impact: 'Stolen data and planted models or scripts in it go unseen.',
      remedy: 'Turn it on, or leave the account to the plan of the subscription.',
    },
    noScan: {
      severity: 'low',
      problem: 'What is put into the account of the workspace is not scanned for malware.',
      impact: 'A planted model or script runs with the identity of whoever loads it.',
      remedy: '{Set scan to true}.',
    },
    undeclared: {
      severity: 'info',
      problem: 'Nothing here sets the plan for storage accounts.',
      impact: 'Without it, stolen data and planted models in the account of the workspace go unseen.',
      remedy: 'Check the plan StorageAccounts in the subscription.',
    },
  },
  fixes: {
    free: { set: { 'properties.pricingTier': 'Standard', 'properties.subPlan': STORAGE_PLAN.subPlan } },
    olderPlan: {},
    off: { set: { 'properties.isEnabled': true, [SCAN]: true } },
    noScan: { set: { [SCAN]: true } },
  },
  check(view, system) {
    if (view.isA(WORKSPACE)) return ofDeployment(view, system);
    return view.isA(DEFENDER_PLAN) ? ofPlan(view) : ofAccount(view, system);
  },
});

function ofDeployment(workspace: ResourceView, system: System) {
  if (!speaksForDeployment(workspace, system)) return notApplicable('another workspace speaks for the deployment');
  if (undeclaredPlans([STORAGE_PLAN.name], system).length === 0)
    return notApplicable('the plan is judged where it is set');
  return failUnless(plansAreUnknown(workspace), 'undeclared' as const);
}

function ofPlan(plan: ResourceView) {
  const isPaid = plan.property('properties.pricingTier').is('Standard');
  const kind = plan.property('properties.subPlan');
  return onlyIf(isPlan(plan, STORAGE_PLAN.name), 'it is another plan', () => [
    failUnless(isPaid, 'free' as const),
    ...onlyIf(allOf(isPaid, kind.isSet()), 'it is not paid for, or says no more', () =>
      failUnless(kind.is(STORAGE_PLAN.subPlan), 'olderPlan' as const),
    ),
  ]);
}

/** The settings of one account, which count before those of the subscription only if they say so. */
function ofAccount(settings: ResourceView, system: System) {
  const accounts = system.graph
    .ofType(STORAGE_ACCOUNT)
    .filter((account) => associationOf(account, system) !== undefined)
    .map((account) => extendsTarget(settings, account, system));
  const isOn = settings.property('properties.isEnabled').isTrue();
  const overrides = settings.property('properties.overrideSubscriptionLevelSettings').isTrue();
  return onlyIf(anyOf(...accounts), 'no workspace here uses the account', () => [
    failIf(allOf(not(isOn), overrides), 'off' as const, { expected: true }),
    ...onlyIf(isOn, 'it is off', () => failUnless(settings.property(SCAN).isTrue(), 'noScan' as const)),
  ]);
}
