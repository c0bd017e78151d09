import { algorithmsIn, CLIENTS, isWeak, signsInWithEntraIdOnly } from '../../model/gateways.js';
import { allOf } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { GATEWAY_CONNECTION, NETWORK_GATEWAY } from '../../model/types.js';
import { failIf, failUnless, forEach, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const SKU = 'properties.sku.name';
const TYPES = `${CLIENTS}.vpnAuthenticationTypes`;
const PROTOCOLS = `${CLIENTS}.vpnClientProtocols`;
const VERSION = 'properties.connectionProtocol';
const POLICIES = 'properties.ipsecPolicies';
const WEAKLY_ENCRYPTED =
  'Whoever listens on the way may read or change what clients send to the workspace, models and data included.';

export const vpnGateway = defineRule({
  id: 'AML-NET-127',
  title: 'VPN that leads to the workspace is weak',
  category: 'network',
  severity: 'medium',
  mission: ['S2f', 'S1'],
  mcsb: ['IM-1', 'DP-3'],
  policies: [
    policy('e345b6c3-24bd-4c93-9bbb-7e5e49a17b78', "Azure VPN gateways should not use 'basic' SKU"),
    policy(
      '21a6bc25-125e-4d13-b82d-2e19b7208ab7',
      'VPN gateways should use only Azure Active Directory (Azure AD) authentication for point-to-site users',
    ),
    policy(
      '50b83b09-03da-41c1-b656-c293c914862b',
      'A custom IPsec/IKE policy must be applied to all Azure virtual network gateway connections',
    ),
  ],
  appliesTo: [NETWORK_GATEWAY, GATEWAY_CONNECTION],
  scope: 'linked',
  properties: [
    { of: NETWORK_GATEWAY, path: SKU },
    { of: NETWORK_GATEWAY, path: TYPES },
    { of: NETWORK_GATEWAY, path: PROTOCOLS },
    { of: GATEWAY_CONNECTION, path: VERSION },
    { of: GATEWAY_CONNECTION, path: POLICIES },
  ],
  messages: {
    basic: {
      problem: 'The VPN gateway is of the oldest kind: {sku.name} is {actual}.',
      impact: 'It knows neither sign-in with Microsoft Entra ID nor policies for encryption.',
      remedy: 'Create a gateway of a kind from VpnGw1AZ on in its place.',
    },
    signIn: {
      problem:
        'Clients of the VPN sign in otherwise than with Microsoft Entra ID: {vpnAuthenticationTypes} is {actual}.',
      impact:
        'The VPN is the way into a private workspace, and a certificate or password passes by Conditional Access.',
      remedy: "{Set vpnAuthenticationTypes to ['AAD']} and name your tenant.",
    },
    protocols: {
      severity: 'low',
      problem:
        'The VPN offers protocols that know no sign-in with Microsoft Entra ID: {vpnClientProtocols} holds {actual}.',
      impact: 'Only OpenVPN does; whoever is told to use the others has to be let in by something weaker.',
      remedy: "{Set vpnClientProtocols to ['OpenVPN']}.",
    },
    cipher: {
      problem: 'The tunnels of the VPN are weakly encrypted: {property} is {actual}.',
      impact: WEAKLY_ENCRYPTED,
      remedy: 'Take AES256 or GCMAES256, SHA256 or SHA384, and groups from DHGroup14 and PFS14 on.',
    },
    oldVersion: {
      severity: 'low',
      problem: 'The connection of the VPN speaks an old version of its protocol: {connectionProtocol} is {actual}.',
      impact: WEAKLY_ENCRYPTED,
      remedy: "{Set connectionProtocol to 'IKEv2'}, on both ends.",
    },
    noPolicy: {
      severity: 'info',
      problem: 'The connection of the VPN has no policy for its encryption: {ipsecPolicies} is {actual}.',
      impact: 'Both ends then agree on what the platform offers, weak algorithms for old devices included.',
      remedy: 'List in {ipsecPolicies} what your device knows and you want.',
    },
  },
  fixes: {
    oldVersion: {
      risk: 'recreation',
      warning: 'The connection is created again, and its other end has to change too.',
    },
  },
  check: (view) => (view.isA(NETWORK_GATEWAY) ? asGateway(view) : asConnection(view)),
});

function asGateway(gateway: ResourceView) {
  return onlyIf(gateway.property('properties.gatewayType').is('Vpn'), 'it is no VPN', () => {
    const sku = gateway.property(SKU);
    const isEntraOnly = signsInWithEntraIdOnly(gateway);
    const protocols = gateway.property(PROTOCOLS);
    const others = protocols.items().some((protocol) => protocol.isOneOf('SSTP', 'IkeV2'));
    return [
      failIf(allOf(sku.isSet(), sku.is('Basic')), 'basic', { expected: 'VpnGw1AZ or higher' }),
      ...onlyIf(gateway.property(CLIENTS).isSet(), 'no single clients dial in', () => [
        failUnless(isEntraOnly, 'signIn'),
        ...onlyIf(isEntraOnly, 'they sign in otherwise', () => failIf(others, 'protocols', { expected: 'OpenVPN' })),
        ...encrypted(gateway, `${CLIENTS}.vpnClientIpsecPolicies`),
      ]),
    ];
  });
}

function asConnection(connection: ResourceView) {
  return onlyIf(connection.property('properties.connectionType').isOneOf('IPsec', 'Vnet2Vnet'), 'it is no VPN', () => [
    ...encrypted(connection, POLICIES),
    failIf(connection.property(VERSION).is('IKEv1'), 'oldVersion', { expected: 'IKEv2' }),
    failUnless(connection.property(POLICIES).isSet(), 'noPolicy'),
  ]);
}

function encrypted(view: ResourceView, list: string) {
  return forEach(algorithmsIn(view, list), 'cipher', ({ property }) =>
    failIf(isWeak(property), 'cipher', { expected: 'a stronger one' }),
  );
}
