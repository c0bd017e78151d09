import { isWithinBoundary } from '../../model/boundary.js';
import { MANAGED_NETWORK_OUTBOUND_RULE, OUTBOUND_RULE, WORKSPACE } from '../../model/types.js';
import { isInMode, ofOutboundRules } from '../outbound-rules.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';
import { textsSetting } from '../settings.js';

export const privateEndpointOutboundRule = defineRule({
  id: 'AML-DAT-004',
  title: 'Outbound private endpoint to a resource outside the trusted boundary',
  category: 'data',
  severity: 'medium',
  mission: ['S2a'],
  mcsb: ['NS-2', 'DP-2'],
  appliesTo: [WORKSPACE, OUTBOUND_RULE, MANAGED_NETWORK_OUTBOUND_RULE],
  settings: {
    subscriptions: textsSetting(
      'Subscriptions, by ID, whose resources a managed network may have private endpoints to.',
    ),
  },
  messages: {
    foreign: {
      problem:
        'The managed network makes a private endpoint to a resource of a subscription that is not listed as yours.',
      impact: 'Data leaves over it without passing a firewall or a log of yours.',
      remedy: 'Delete the rule, or list the subscription in the settings of this check if it is yours.',
    },
  },
  check: (resource, system, { subscriptions }) =>
    onlyIf(
      isInMode(resource, system, 'AllowInternetOutbound', 'AllowOnlyApprovedOutbound'),
      'there is no managed network',
      () =>
        ofOutboundRules(resource, 'PrivateEndpoint', 'foreign', (rule) => {
          const target = rule.property('destination.serviceResourceId');
          return failUnless(
            target.judge((id) => isWithinBoundary(id, subscriptions, system), false),
            'foreign',
          );
        }),
    ),
});
