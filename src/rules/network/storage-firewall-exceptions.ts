import { elementsAt } from '../../model/elements.js';
import { isInternet, isWiderThan } from '../../model/facts/addresses.js';
import { about, anyOf } from '../../model/judgement.js';
import { isClosedToPublic } from '../../model/network-access.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { hasWildcard, isOwnTenant, letsAnythingIn } from '../../model/storage-firewall.js';
import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failIf, failUnless, forEach, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting, textsSetting } from '../settings.js';

const ACCESS = 'properties.publicNetworkAccess';
const ACLS = 'properties.networkAcls';
const RANGES = [`${ACLS}.ipRules.[].value`, `${ACLS}.ipv6Rules.[].value`];

export const storageFirewallExceptions = defineRule({
  id: 'AML-NET-102',
  title: 'Storage firewall has exceptions that undo it',
  category: 'network',
  severity: 'medium',
  mission: ['S2a', 'S2g'],
  mcsb: ['NS-2'],
  policies: [
    policy(
      '2a1a9cdf-e04d-429a-8416-3bfb72a1b26f',
      'Storage accounts should restrict network access using virtual network rules',
    ),
  ],
  appliesTo: [STORAGE_ACCOUNT],
  followsClosing: true,
  scope: 'linked',
  settings: {
    widestPrefix: numberSetting('The shortest prefix that an IPv4 range of the firewall may have.', {
      default: 17,
      least: 9,
      most: 32,
    }),
    tenants: textsSetting('IDs of tenants whose resources may be let in, beside the one that is deployed to.'),
  },
  properties: [
    ACCESS,
    `${ACLS}.bypass`,
    { path: `${ACLS}.resourceAccessRules[].resourceId`, as: 'resourceId' },
    { path: `${ACLS}.resourceAccessRules[].tenantId`, as: 'tenantId' },
  ],
  messages: {
    everybody: {
      severity: 'high',
      problem: 'The firewall of the storage account admits {actual}, which is the internet or a large part of it.',
      impact:
        'The firewall looks closed and is not: whoever has a key, a SAS or a token reaches the data from anywhere.',
      remedy: 'List the addresses of your offices and build agents, or use private endpoints only.',
    },
    wide: {
      problem: 'The firewall of the storage account admits {actual}, a range wider than a network of yours.',
      impact: 'Others share the range: for them the account of the workspace is as open as without a firewall.',
      remedy: 'List the addresses of your offices and build agents, or use private endpoints only.',
    },
    wildcard: {
      problem: 'The firewall of the storage account admits every resource of a kind: {resourceId} is {actual}.',
      impact: 'Any workspace that somebody creates there gets past the firewall to the data of this one.',
      remedy: 'Name the workspaces that use the account in {resourceId}, each in a rule of its own.',
    },
    foreign: {
      severity: 'high',
      problem: 'The firewall of the storage account admits resources of another tenant: {tenantId} is {actual}.',
      impact: 'Who may act as such a resource is decided where your policies and logs do not reach.',
      remedy: "Remove the rule, or name the tenant in the setting 'tenants' if it is yours.",
    },
    analytics: {
      severity: 'low',
      problem:
        'The firewall of the storage account lets logs or metrics be read from any network: {bypass} is {actual}.',
      impact: 'Logs tell the names of data sets and models, and who uses them.',
      remedy: "{Set networkAcls.bypass to 'AzureServices'}.",
    },
    empty: {
      severity: 'info',
      problem: 'The firewall of the storage account admits no network at all, but {publicNetworkAccess} is {actual}.',
      impact: 'The public endpoint stays up for nobody, and the next rule opens it without a word.',
      remedy: "{Set publicNetworkAccess to 'Disabled'}.",
    },
  },
  check(account, system, { widestPrefix, tenants }) {
    if (account.resource.existing) return notApplicable('its firewall is said elsewhere');
    return unless(
      account.property(ACCESS).is('SecuredByPerimeter'),
      'a perimeter stands in place of the firewall',
      () =>
        onlyIf(isClosedToPublic(account), 'it has no firewall', () => [
          ...judgeAddresses(account, widestPrefix),
          ...forEach(elementsAt(account, `${ACLS}.resourceAccessRules.[]`), 'wildcard', ({ property: rule }) => [
            failIf(hasWildcard(rule.property('resourceId')), 'wildcard', { expected: 'the ID of a workspace' }),
            failUnless(isOwnTenant(rule.property('tenantId'), tenants, system), 'foreign', {
              expected: 'a tenant of yours',
            }),
          ]),
          failIf(readsAnalytics(account), 'analytics', { expected: 'AzureServices' }),
        ]),
    );
  },
});

/** Of an account without a public endpoint its addresses are no matter; what it lets past its firewall still is. */
function judgeAddresses(account: ResourceView, widest: number) {
  return unless(account.property(ACCESS).is('Disabled'), 'no address gets in', () => [
    failUnless(about(account.property(ACCESS).evidence(), letsAnythingIn(account)), 'empty', { expected: 'Disabled' }),
    ...forEach(elementsAt(account, ...RANGES), 'wide', ({ property }) => judgeRange(property, widest)),
  ]);
}

function judgeRange(range: Property, widest: number) {
  const isEverybody = range.reads(isInternet);
  const isTooWide = anyOf(
    isEverybody,
    range.reads((prefix) => isWiderThan(prefix, widest)),
  );
  return failIf(isTooWide, isEverybody.truth === true ? 'everybody' : 'wide', {
    expected: 'the addresses that need it',
  });
}

function readsAnalytics(account: ResourceView) {
  return account.property(`${ACLS}.bypass`).reads((list) => /\b(?:logging|metrics)\b/i.test(list));
}
