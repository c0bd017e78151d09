import { isPlan, plansAreUnknown, undeclaredPlans } from '../../model/defender.js';
import { speaksForDeployment } from '../../model/deployment.js';
import { PLANS_AROUND } from '../../model/facts/defender-plans.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { DEFENDER_PLAN, WORKSPACE } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const { always, ...protecting } = PLANS_AROUND;

export const defenderPlans = defineRule({
  id: 'AML-MON-009',
  title: 'Defender plan around Azure Machine Learning is not paid for',
  category: 'monitoring',
  severity: 'low',
  aliases: ['AML-MON-110'],
  mission: ['S4'],
  mcsb: ['LT-1', 'PV-2'],
  policies: [
    policy('1f90fc71-a595-4066-8974-d4d0802e8ef0', 'Microsoft Defender CSPM should be enabled'),
    policy('c2c0c6d8-007b-4a48-8d9b-3539bddd8e87', 'Microsoft Defender for AI Services should be enabled'),
    policy('0e6763cc-5078-4e64-889d-ff4d9a839047', 'Azure Defender for Key Vault should be enabled'),
    policy('c3d20c29-b36d-48fe-808b-99a87530ad99', 'Azure Defender for Resource Manager should be enabled'),
    policy('adbe85b5-83e6-4350-ab58-bf3a4f736e5e', 'Microsoft Defender for Azure Cosmos DB should be enabled'),
  ],
  ofSubscription: true,
  appliesTo: [DEFENDER_PLAN, WORKSPACE],
  properties: [{ of: DEFENDER_PLAN, path: 'properties.pricingTier' }],
  words: ['plans'],
  messages: {
    free: {
      problem: 'The plan {plans} is not paid for: {pricingTier} is {actual}.',
      impact: 'Attack paths to workspaces and attacks on what they use are not reported.',
      remedy: "{Set pricingTier to 'Standard'}.",
    },
    undeclared: {
      severity: 'info',
      problem: 'Nothing here sets the plans {plans}.',
      impact: 'Without them, attack paths to workspaces and attacks on what they use are not reported.',
      remedy: 'Check the plans {plans} in the subscription.',
    },
  },
  fixes: { free: {} },
  check: (view, system) => (view.isA(WORKSPACE) ? ofDeployment(view, system) : ofPlan(view, system)),
});

/** The plans that protect something which is there: key vaults and the control plane always are. */
function plansFor(system: System): readonly string[] {
  const present = Object.entries(protecting).filter(([, { type }]) => system.graph.ofType(type).length > 0);
  return [...always, ...present.map(([, { name }]) => name)];
}

function ofDeployment(workspace: ResourceView, system: System) {
  if (!speaksForDeployment(workspace, system)) return notApplicable('another workspace speaks for the deployment');
  const plans = undeclaredPlans(plansFor(system), system);
  if (plans.length === 0) return notApplicable('the plans are judged where they are set');
  const elsewhere = plansAreUnknown(workspace);
  return failUnless(elsewhere, 'undeclared' as const, { words: { plans: plans.join(', ') } });
}

function ofPlan(plan: ResourceView, system: System) {
  return onlyIf(isPlan(plan, ...plansFor(system)), 'it protects nothing that workspaces use', () => {
    const isUrgent = isPlan(plan, 'KeyVaults', 'Arm').truth === true;
    return failUnless(plan.property('properties.pricingTier').is('Standard'), 'free' as const, {
      words: { plans: plan.displayName },
      severity: isUrgent ? 'medium' : undefined,
    });
  });
}
