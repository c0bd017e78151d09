/** Diagnostic settings: which resource they watch and whether they collect anything. */

import { allOf, anyOf, type Judgement, judged } from './judgement.js';
import { ancestorOf, keyOfResource } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { Companion, System } from './system.js';
import { DIAGNOSTIC_SETTING } from './types.js';

const DESTINATIONS = [
  'properties.workspaceId',
  'properties.storageAccountId',
  'properties.eventHubAuthorizationRuleId',
  'properties.marketplacePartnerId',
];

/** The diagnostic settings of a resource, written as extension resources or in the older nested form. */
export function diagnosticSettingsOf(target: ResourceView, system: System): readonly Companion[] {
  const beside = (setting: ResourceView, watches: Judgement) => allOf(watches, system.existsBeside(setting, target));
  return [
    ...system.companions(DIAGNOSTIC_SETTING, (setting) => beside(setting, extendsTarget(setting, target, system))),
    ...system.companions(`${target.type}/providers/diagnosticSettings`, (setting) =>
      beside(setting, isBelow(setting, target, system)),
    ),
  ];
}

/** True if the setting sends at least one log somewhere. */
export function collectsLogs(setting: ResourceView): Judgement {
  return allOf(
    setting.items('properties.logs').some((log) => log.property('enabled').isTrue()),
    anyOf(...DESTINATIONS.map((path) => setting.property(path).isSet())),
  );
}

/** True if the scope of an extension resource is this resource. */
export function extendsTarget(extension: ResourceView, target: ResourceView, system: System): Judgement {
  const { scope } = extension.resource;
  if (scope.level !== 'resource' || scope.resource === undefined) return judged(false);
  const { resource: value } = scope;
  if (value.kind === 'choice') return extension.undecided('which resource it belongs to depends on a condition');
  const truth = system.graph.standsFor(value, target, !system.graph.isForeign(extension));
  return truth === 'unknown' ? extension.undecided('which resource it belongs to is not known') : judged(truth);
}

/** `workspaces/providers/diagnosticSettings`, named `ws/Microsoft.Insights/setting`. */
function isBelow(setting: ResourceView, target: ResourceView, system: System): Judgement {
  const levels = target.type.split('/').length - 1;
  const above = ancestorOf(keyOfResource(setting.resource), levels);
  if (above === undefined) return judged(false);
  const truth = system.graph.isSame(above, target, !system.graph.isForeign(setting));
  return truth === 'unknown' ? setting.undecided('which resource it belongs to is not known') : judged(truth);
}
