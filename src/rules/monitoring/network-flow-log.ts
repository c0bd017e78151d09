import { associationOf } from '../../model/associations.js';
import { flowLogsOf, watchedBy } from '../../model/flow-logs.js';
import { about, allOf, judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { type System, someCompanion } from '../../model/system.js';
import { FLOW_LOG, SECURITY_GROUP, VIRTUAL_NETWORK } from '../../model/types.js';
import { failIf, failUnless, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

const DEPLOYING = [
  policy('3e9965dc-cc13-47ca-8259-a4252fd0cf7b', 'Configure virtual network to enable Flow Log and Traffic Analytics'),
];

const IMPACT = 'Which machines data went to, and which ones knocked, cannot be told after an incident.';
const ANALYTICS = 'properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration';

export const networkFlowLog = defineRule({
  id: 'AML-MON-104',
  title: 'Traffic of the virtual network is not logged',
  category: 'monitoring',
  severity: 'low',
  mission: ['S2e', 'S6'],
  mcsb: ['LT-4'],
  policies: [
    policy('4c3c6c5f-0d47-4402-99b8-aa543dd8bcee', 'Audit flow logs configuration for every virtual network'),
    policy('27960feb-a23c-4577-8d36-ef8b5f35e0be', 'All flow log resources should be in enabled state'),
    policy('2f080164-9f4d-497e-9db6-416dc9f7b48a', 'Network Watcher flow logs should have traffic analytics enabled'),
    ...DEPLOYING,
  ],
  appliesTo: [VIRTUAL_NETWORK, FLOW_LOG],
  settings: {
    leastDays: numberSetting('Days that flow logs are kept at least.', { default: 90, least: 1, most: 365 }),
  },
  properties: [
    { of: FLOW_LOG, path: 'properties.enabled' },
    { of: FLOW_LOG, path: 'properties.retentionPolicy.days' },
    { of: FLOW_LOG, path: `${ANALYTICS}.workspaceResourceId`, as: 'workspaceResourceId' },
  ],
  words: ['least'],
  messages: {
    none: {
      problem: 'The network has no flow log that is on.',
      impact: IMPACT,
      remedy: 'Declare {a Microsoft.Network/networkWatchers/flowLogs} that targets the network, with {enabled true}.',
    },
    retired: {
      severity: 'medium',
      problem: 'The flow log targets a network security group; none can be made for one since 30 June 2025.',
      impact: 'Deploying it anew fails, and those that there still are end in September 2027.',
      remedy: 'Let it target the virtual network.',
    },
    brief: {
      problem: 'The flow log deletes its records too early: {retentionPolicy.days} is {actual}.',
      impact: 'Break-ins are often found after months; the traces of traffic are then gone.',
      remedy: 'Set {retentionPolicy.days} to {least} or more, or to 0 to keep them for good.',
    },
    unread: {
      severity: 'info',
      problem: 'Nothing analyses the flow log.',
      impact: 'Records in a storage account that nobody reads tell of no attack.',
      remedy: 'Turn traffic analytics on and set {workspaceResourceId} to a Log Analytics workspace.',
    },
  },
  check: (view, system, { leastDays }) =>
    view.isA(VIRTUAL_NETWORK) ? ofNetwork(view, system) : ofLog(view, system, leastDays),
});

function ofNetwork(network: ResourceView, system: System) {
  if (associationOf(network, system) === undefined) return notApplicable('no workspace here is known to use it');
  const logs = someCompanion(flowLogsOf(network, system), (log) => log.property('properties.enabled').isTrue());
  return failUnless(system.present(logs, network, 'its flow log', DEPLOYING), 'none' as const);
}

function ofLog(log: ResourceView, system: System, leastDays: number) {
  const watched = watchedBy(log, system);
  if (watched === undefined) return notApplicable('it watches nothing that a workspace here is known to use');
  if (watched.isA(SECURITY_GROUP)) {
    const target = log.property('properties.targetResourceId').evidence({ expected: VIRTUAL_NETWORK });
    return failUnless(judged(false, [target]), 'retired' as const, log.form === 'live' ? { severity: 'info' } : {});
  }
  const retention = log.property('properties.retentionPolicy');
  const [ends, days] = [retention.property('enabled'), retention.property('days')];
  const isBrief = days.reads((text) => Number(text) > 0 && Number(text) < leastDays);
  const forgets = allOf(ends.isSet(), ends.isTrue(), days.isSet(), isBrief);
  const analyses = log.property(`${ANALYTICS}.enabled`);
  return [
    failIf(about(days.evidence(), forgets), 'brief' as const, {
      expected: leastDays,
      words: { least: String(leastDays) },
    }),
    failUnless(allOf(analyses.isSet(), analyses.isTrue()), 'unread' as const),
  ];
}
