import { speaksForDeployment } from '../../model/deployment.js';
import { about, allOf, anyOf, not } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import {
  activityLogOf,
  isOfSubscription,
  isToldOfAlerts,
  tellsOwners,
  undeclaredAlarms,
} from '../../model/security-contacts.js';
import type { System } from '../../model/system.js';
import { DIAGNOSTIC_SETTING, SECURITY_CONTACT, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const UNHEARD = 'Attacks on the workspace that Defender for Cloud sees are told to nobody.';

export const securityContact = defineRule({
  id: 'AML-MON-111',
  title: 'Nobody is told of attacks, or the activity log is not kept',
  category: 'monitoring',
  severity: 'low',
  mission: ['S4', 'S6'],
  mcsb: ['IR-2', 'LT-3'],
  policies: [
    policy(
      '4f4f78b8-e367-4b10-a341-d9a4ad5cf1c7',
      'Subscriptions should have a contact email address for security issues',
    ),
    policy(
      '0b15565f-aa9e-48ba-8619-45960f2c314d',
      'Email notification to subscription owner for high severity alerts should be enabled',
    ),
    policy(
      '2465583e-4e78-4c15-b6be-a36cbc7c8b0f',
      'Configure Azure Activity logs to stream to specified Log Analytics workspace',
    ),
  ],
  ofSubscription: true,
  appliesTo: [SECURITY_CONTACT, DIAGNOSTIC_SETTING, WORKSPACE],
  properties: [
    { of: SECURITY_CONTACT, path: 'properties.emails' },
    { of: SECURITY_CONTACT, path: 'properties.isEnabled' },
    { of: SECURITY_CONTACT, path: 'properties.notificationsSources' },
    { of: SECURITY_CONTACT, path: 'properties.notificationsByRole.roles' },
  ],
  words: ['missing'],
  messages: {
    nobody: {
      problem: 'The security contact has no address: {emails} is {actual}.',
      impact: UNHEARD,
      remedy: 'Set {emails} to an address that somebody reads.',
    },
    off: {
      problem: 'The security contact is off: {isEnabled} is {actual}.',
      impact: UNHEARD,
      remedy: '{Set isEnabled to true}.',
    },
    silent: {
      problem: 'The security contact is not told of alerts of high severity.',
      impact: UNHEARD,
      remedy: 'Turn alerts of severity High and above on in {notificationsSources}.',
    },
    owners: {
      problem: 'The owners of the subscription are not told of alerts.',
      impact: 'Where the one address is not read, nobody who can act learns of an attack.',
      remedy: 'Turn alerts to the role Owner on in {notificationsByRole.roles}.',
    },
    partial: {
      problem: 'The activity log of the subscription is sent on without {missing}.',
      impact: 'Who gave a role, lifted a policy or deleted a workspace cannot be told after 90 days.',
      remedy: 'Enable the logs Administrative, Security, Policy and Alert in it.',
    },
    unset: {
      problem: 'Nothing in the subscription sets {missing}.',
      impact: 'Nobody is told of attacks, or nobody can tell later who changed what.',
      remedy:
        'Name a security contact, and send the activity log of the subscription to Log Analytics with a diagnostic setting.',
    },
    undeclared: {
      severity: 'info',
      problem: 'Nothing here declares {missing}.',
      impact: 'Without it, nobody is told of attacks or can tell later who changed what.',
      remedy: 'Check the security contact and the diagnostic settings of the subscription.',
    },
  },
  fixes: { off: {} },
  check(view, system) {
    if (view.isA(SECURITY_CONTACT)) return ofContact(view);
    return view.isA(WORKSPACE) ? ofDeployment(view, system) : ofSetting(view);
  },
});

function ofContact(contact: ResourceView) {
  const [emails, older] = [contact.property('properties.emails'), contact.property('properties.email')];
  const sources = contact.property('properties.notificationsSources');
  const owners = contact.property('properties.notificationsByRole');
  const isEnabled = contact.property('properties.isEnabled');
  const isOff = allOf(isEnabled.isSet(), isEnabled.isFalse());
  return [
    failUnless(anyOf(emails.isSet(), older.isSet()), 'nobody' as const),
    failIf(isOff, 'off' as const, { expected: true }),
    ...onlyIf(not(isOff), 'it is off', () =>
      failUnless(about(sources.evidence(), isToldOfAlerts(contact)), 'silent' as const),
    ),
    failUnless(about(owners.evidence(), tellsOwners(contact)), 'owners' as const),
  ];
}

function ofSetting(setting: ResourceView) {
  if (!isOfSubscription(setting)) return notApplicable('it is of a resource');
  const kinds = activityLogOf(setting);
  const missing = kinds.filter(({ isSent }) => isSent.truth !== true).map(({ category }) => category);
  const words = { missing: missing.join(', ') };
  const sendsAll = allOf(...kinds.map(({ isSent }) => isSent));
  return failUnless(about(setting.property('properties.logs').evidence(), sendsAll), 'partial' as const, { words });
}

function ofDeployment(workspace: ResourceView, system: System) {
  if (!speaksForDeployment(workspace, system)) return notApplicable('another workspace speaks for the deployment');
  const missing = undeclaredAlarms(system);
  if (missing.length === 0) return notApplicable('they are judged where they are declared');
  const words = { missing: missing.join(' or ') };
  if (workspace.form === 'live')
    return failUnless(system.present(anyOf(), workspace, words.missing), 'unset' as const, { words });
  const elsewhere = workspace.undecided('the subscription may be set up elsewhere');
  return failUnless(elsewhere, 'undeclared' as const, { words });
}
