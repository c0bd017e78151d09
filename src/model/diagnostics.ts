/** Diagnostic settings: which resource they watch and whether they collect anything. */

import { allOf, anyOf, type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import { ancestorOf, keyOfResource, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { type Companion, type DeployingPolicy, type System, someCompanion } from './system.js';
import { DIAGNOSTIC_SETTING, sameType } from './types.js';

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

/** Whether the logs of a resource go somewhere. */
export interface Logging {
  /** True if a diagnostic setting collects some; false only where its absence is proof. */
  readonly collects: Judgement;
  /** A setting is there, but none that is known to collect anything. */
  readonly isIdle: boolean;
}

/**
 * Whether diagnostic settings collect logs of a resource.
 *
 * @param settings those of the resource, or of the part of it that has the logs
 * @param policies the built-in policies that create one
 */
export function loggingBy(
  settings: readonly Companion[],
  target: ResourceView,
  system: System,
  policies: readonly DeployingPolicy[] = [],
): Logging {
  const found = someCompanion(settings, collectsLogs);
  const isIdle = settings.length > 0 && settings.every(({ view }) => collectsLogs(view).truth !== true);
  return { collects: system.present(found, target, 'its diagnostic setting', policies), isIdle };
}

/** The diagnostic settings of a child that needs no declaration, such as `blobServices/default` of a storage account. */
export function diagnosticSettingsBelow(target: ResourceView, childType: string, system: System): readonly Companion[] {
  return system.companions(DIAGNOSTIC_SETTING, (setting) => {
    const { resource } = setting.resource.scope;
    const key = resource === undefined ? undefined : resourceKeyOf(resource);
    if (key === undefined || !sameType(key.type, childType)) return judged(false);
    const above = ancestorOf(key, target.type.split('/').length - 1);
    if (above === undefined) return judged(false);
    const truth = system.graph.isSame(above, target, !system.graph.isForeign(setting));
    const watches =
      truth === 'unknown' ? setting.undecided('which resource it belongs to is not known') : judged(truth);
    return allOf(watches, system.existsBeside(setting, target));
  });
}

/** True if one of the settings collects the category, by itself or by a group that holds it. */
export function collectsCategory(settings: readonly Companion[], category: string): Judgement {
  return someCompanion(settings, (setting) =>
    setting
      .items('properties.logs')
      .some((log) =>
        allOf(
          log.property('enabled').isTrue(),
          anyOf(
            isWritten(log.property('category'), category),
            isWritten(log.property('categoryGroup'), 'allLogs', 'audit'),
          ),
        ),
      ),
  );
}

/** True if one of the values is written there: what is left out, such as the group of a log that has a category, is none. */
export function isWritten(name: Property, ...values: readonly string[]): Judgement {
  return allOf(name.isSet(), name.isOneOf(...values));
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
