/** Scripts that renew the keys of what a workspace uses, and whether the workspace is told. */
import { knownString } from '../expand/values.js';
import { dependencyOf } from './dependencies.js';
import { KEY_RENEWALS, KEY_SYNCHRONISATION } from './facts/key-commands.js';
import { targetOf } from './graph.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import type { ResourceView } from './resource-view.js';
import { readsStorageByIdentity } from './storage-keys.js';
import { type Companion, type System, someCompanion } from './system.js';
import { DEPLOYMENT_SCRIPT, WORKSPACE } from './types.js';
import { ofLink } from './workspaces.js';

const CONTENT = 'properties.scriptContent';

/** True if a deployment script renews keys that a workspace deployed beside it holds. */
export function renewsWorkspaceKeys(script: ResourceView, system: System): Judgement {
  const workspaces = system.graph.ofType(WORKSPACE).filter((workspace) => !system.graph.isForeign(workspace));
  const holdStorageKeys = anyOf(...workspaces.map((workspace) => not(readsStorageByIdentity(workspace))));
  return anyOf(
    allOf(runs(script, KEY_RENEWALS.storage), holdStorageKeys),
    allOf(runs(script, KEY_RENEWALS.registry), judged(workspaces.length > 0)),
  );
}

/** True if workspaces are told of new keys behind the last renewal in the script, or by a script that is there for that alone. */
export function tellsWorkspace(script: ResourceView, system: System): Judgement {
  const others = system.graph.ofType(DEPLOYMENT_SCRIPT).filter((other) => other !== script);
  return anyOf(
    script.property(CONTENT).judge((value) => KEY_SYNCHRONISATION.test(behindRenewals(commandsIn(value))), false),
    ...others.map((other) => allOf(runs(other, KEY_SYNCHRONISATION), not(renewsKeys(other)))),
  );
}

function renewsKeys(script: ResourceView): Judgement {
  return anyOf(...Object.values(KEY_RENEWALS).map((command) => runs(script, command)));
}

function runs(script: ResourceView, command: RegExp): Judgement {
  return script.property(CONTENT).judge((value) => command.test(commandsIn(value)), false);
}

/** What stands behind the last command that renews keys. */
function behindRenewals(text: string): string {
  const renewals = Object.values(KEY_RENEWALS).flatMap((command) => [...text.matchAll(new RegExp(command, 'gi'))]);
  const ends = renewals.map((match) => match.index + match[0].length);
  return text.slice(Math.max(0, ...ends));
}

/** The commands of a script as far as they are known, each on one line, without comments. */
function commandsIn(value: SettledValue): string {
  return knownText(value)
    .replace(/[\\`]\r?\n/g, ' ')
    .replace(/^\s*#.*$/gm, '');
}

function knownText(value: SettledValue): string {
  if (value.kind === 'scalar') return String(value.value);
  // Names are put into scripts; commands seldom are.
  return value.kind === 'text' ? value.parts.map((part) => (typeof part === 'string' ? part : '…')).join('') : '';
}

/** True if the workspace keeps a key of its storage account or of its container registry. */
export function keepsKeys(workspace: ResourceView, system: System): Judgement {
  const registries = dependencyOf(workspace, 'containerRegistry', system).map((link) =>
    link.state === 'none'
      ? judged(false)
      : ofLink(link, workspace, (one) => one.property('properties.adminUserEnabled').isTrue(), 'its registry'),
  );
  return anyOf(not(readsStorageByIdentity(workspace)), ...registries);
}

/**
 * The day on which Azure says that a key of the storage account was last renewed: `2026-10-01`; undefined if it does not, or the
 * workspace has none of them.
 */
export function keysRenewedOn(workspace: ResourceView, system: System): string | undefined {
  if (readsStorageByIdentity(workspace).truth === true) return undefined;
  const times = dependencyOf(workspace, 'storage', system)
    .flatMap((link) => targetOf(link) ?? [])
    .flatMap((account) => ['key1', 'key2'].map((key) => account.property(`properties.keyCreationTime.${key}`)))
    .flatMap(({ value }) => knownString(value) ?? []);
  return times.sort().at(-1)?.slice(0, 10);
}

/** What the service says of what a workspace keeps keys of: the account, the vault, the registry, Application Insights. */
const PARTS = ['storageAccount', 'keyVault', 'containerRegistry', 'applicationInsights'];

/** True if answers of the service say that keys of the workspace do not open what it uses. */
export function keysFail(answers: readonly Companion[]): Judgement {
  return someCompanion(answers, (answer) =>
    anyOf(...PARTS.map((part) => answer.items(`value.${part}Results`).some(isAboutKeys))),
  );
}

/** An error may have another cause, such as a firewall, if it does not speak of keys. */
function isAboutKeys(result: Property): Judgement {
  const speaks = ['code', 'message']
    .map((name) => result.property(name))
    .map((text) => allOf(text.isSet(), text.reads(isOfKeys)));
  const mayBe = result.undecided('whether keys are the cause of the error is not known');
  return allOf(result.property('level').is('Error'), anyOf(...speaks, mayBe));
}

function isOfKeys(text: string): boolean {
  return /\bkeys?\b|credential|unauthori[sz]ed|authenticat|\b401\b/i.test(text);
}
