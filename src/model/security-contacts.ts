/** Whom Defender for Cloud tells of alerts, and where the activity log of a subscription goes. */
import { collectsCategory, isWritten } from './diagnostics.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import { scopeOf } from './scopes.js';
import type { System } from './system.js';
import { DIAGNOSTIC_SETTING, SECURITY_CONTACT } from './types.js';

/** True if the contact is told of alerts of high severity, in the words of any API version. */
export function isToldOfAlerts(contact: ResourceView): Judgement {
  const older = contact.property('properties.alertNotifications');
  const hasSource = contact
    .items('properties.notificationsSources')
    .some((source) =>
      allOf(
        isWritten(source.property('sourceType'), 'Alert'),
        isWritten(source.property('minimalSeverity'), 'Low', 'Medium', 'High'),
      ),
    );
  return anyOf(hasSource, isWritten(older, 'On'), isWritten(older.property('state'), 'On'));
}

/** True if the owners of the subscription are told too, in the words of any API version. */
export function tellsOwners(contact: ResourceView): Judgement {
  const byRole = contact.property('properties.notificationsByRole');
  const namesThem = byRole.items('roles').some((role) => role.is('Owner'));
  const isOff = isWritten(byRole.property('state'), 'Off');
  return anyOf(allOf(namesThem, not(isOff)), isWritten(contact.property('properties.alertsToAdmins'), 'On'));
}

/** The kinds of events in an activity log without which nobody can tell who changed what. */
const CATEGORIES = ['Administrative', 'Security', 'Policy', 'Alert'] as const;

/** True if the setting sends on the activity log of a subscription. */
export function isOfSubscription(setting: ResourceView): boolean {
  return setting.isA(DIAGNOSTIC_SETTING) && scopeOf(setting).level === 'subscription';
}

/** What the setting of a subscription leaves out, each with whether it collects it. */
export function activityLogOf(
  setting: ResourceView,
): readonly { readonly category: string; readonly isSent: Judgement }[] {
  const itself = [{ view: setting, belongs: judged(true) }];
  return CATEGORIES.map((category) => ({ category, isSent: collectsCategory(itself, category) }));
}

/** What nothing here declares of what tells people of attacks. */
export function undeclaredAlarms({ graph }: System): readonly string[] {
  return [
    ...(graph.ofType(SECURITY_CONTACT).length === 0 ? ['a security contact'] : []),
    ...(graph.ofType(DIAGNOSTIC_SETTING).some(isOfSubscription) ? [] : ['where the activity log goes']),
  ];
}
