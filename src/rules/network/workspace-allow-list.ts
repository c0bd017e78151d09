import { elementsAt } from '../../model/elements.js';
import { isInternet, isPrivateRange, isWiderThan, parsePrefix } from '../../model/facts/addresses.js';
import { anyOf, judged } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failIf, failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

export const workspaceAllowList = defineRule({
  id: 'AML-NET-005',
  title: 'Allow list of the workspace is open or too wide',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [
    policy(
      '438c38d2-3772-465a-a9cc-7a6666a275ce',
      'Azure Machine Learning Workspaces should disable public network access',
    ),
  ],
  appliesTo: [WORKSPACE],
  settings: {
    widestPrefix: numberSetting('The shortest prefix that an address range may have.', {
      default: 24,
      least: 8,
      most: 32,
    }),
  },
  messages: {
    allowed: {
      problem: 'The list of addresses has no effect: {property} is {actual}.',
      impact: 'Anyone on the internet reaches the studio and the APIs; sign-in alone protects them.',
      remedy: "Set it to 'Deny', so that only the listed addresses get in.",
    },
    everybody: {
      problem: 'The allow list of the workspace holds {actual}, which is the internet or a large part of it.',
      impact: 'Anyone there reaches the studio and the APIs; sign-in alone protects them.',
      remedy: 'List the addresses of your offices and build agents, or close public access and use a private endpoint.',
    },
    wide: {
      severity: 'medium',
      problem: 'The allow list of the workspace holds {actual}, a range wider than one network of yours.',
      impact: 'Others share the range: to them the workspace is as open as without a list.',
      remedy: 'List the addresses of your offices and build agents.',
    },
    private: {
      severity: 'low',
      problem: 'The allow list of the workspace holds {actual}, which is no public address.',
      impact: 'The entry admits nobody, and the clients it is meant for look for another way in.',
      remedy: 'Give clients in private networks a private endpoint, and list public addresses only.',
    },
  },
  fixes: {
    allowed: {
      risk: 'lock-out',
      warning: 'Whoever comes from an address that is not listed is turned away.',
      // Without a list nobody would get in.
      offerIf: (workspace) =>
        anyOf(
          ...['networkAcls.ipRules', 'ipAllowlist'].map((path) => workspace.property(`properties.${path}`).isSet()),
        ),
    },
  },
  check: (workspace, _system, { widestPrefix }) =>
    unless(isProject(workspace), 'a project has the network of its hub', () =>
      unless(workspace.property('properties.publicNetworkAccess').is('Disabled'), 'public access is off', () => [
        failIf(hasUselessList(workspace), 'allowed', { expected: 'Deny' }),
        ...judgeEntries(workspace, widestPrefix),
      ]),
    ),
});

function hasUselessList(workspace: ResourceView) {
  return workspace.property('properties.networkAcls.defaultAction').judge((value) => {
    if (value.kind !== 'scalar') return 'unknown';
    return String(value.value).toLowerCase() === 'allow';
  }, false);
}

function judgeEntries(workspace: ResourceView, widest: number) {
  const { listed, open } = elementsAt(
    workspace,
    'properties.networkAcls.ipRules.[].value',
    'properties.ipAllowlist.[]',
  );
  const answers = listed.flatMap(({ property, presence }) =>
    onlyIf(presence, 'it is not in the list', () => judgeEntry(property, widest)),
  );
  return open === undefined ? answers : [...answers, failUnless(judged('unknown', [open]), 'everybody')];
}

function judgeEntry(entry: Property, widest: number) {
  const expected = 'the addresses that need it';
  const isOf = (test: (prefix: string) => boolean) => entry.reads(test);
  return [
    failIf(isOf(isInternet), 'everybody', { expected }),
    failIf(
      isOf((prefix) => !isInternet(prefix) && isWiderThan(prefix, widest)),
      'wide',
      { expected },
    ),
    failIf(isOf(isOnlyPrivate), 'private', { expected }),
  ];
}

function isOnlyPrivate(prefix: string): boolean {
  const range = parsePrefix(prefix);
  return range !== undefined && isPrivateRange(range);
}
