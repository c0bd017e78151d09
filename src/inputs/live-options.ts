/**
 * What the workflow or the command line says about live Azure: text in, options or a {@link UsageError} out. The repository's
 * configuration has no say in it: a pull request must not choose what is looked at, nor where a token is sent.
 */
import { oneOf } from './options.js';
import { UsageError } from './usage-error.js';

export const LIVE = ['off', 'on', 'required'] as const;

/** The names that azure/login gives the clouds. */
export const ENVIRONMENTS = ['azurecloud', 'azureusgovernment', 'azurechinacloud'] as const;

export type EnvironmentName = (typeof ENVIRONMENTS)[number];

/** A deployment that Azure is asked about before anybody makes it. */
export interface WhatIfTarget {
  /** The template or the parameter file, as it was given. */
  readonly path: string;
  /** The ID of the resource group, subscription or management group that it is to be deployed to. */
  readonly scope: string;
  /** Where the record of the deployment would be kept; undefined for a resource group, which has a place of its own. */
  readonly location: string | undefined;
}

export interface LiveOptions {
  /** Whether an Azure that cannot be read makes the result incomplete (`required`) or is said and no more (`on`). */
  readonly mode: 'on' | 'required';
  /** IDs in lower case. */
  readonly subscriptions: readonly string[];
  /** The name of a management group, whose subscriptions are read. */
  readonly managementGroup: string | undefined;
  /** IDs of the only workspaces to look at; empty: all of them. */
  readonly workspaces: readonly string[];
  /** Whether the policies that Azure assigns are evaluated too. */
  readonly policies: boolean;
  /** Whether Microsoft Graph is asked about the directory too. */
  readonly directory: boolean;
  /** What Azure is asked to work out before it is deployed. */
  readonly whatIf: readonly WhatIfTarget[];
  /** Of the application or managed identity to be signed in as; undefined: the session of the Azure CLI. */
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  readonly environment: EnvironmentName;
  /** The audience of the job's token, if not the cloud's. */
  readonly audience: string | undefined;
  /** Where tokens are issued, if not where the cloud does: an origin without a slash at the end. */
  readonly authorityHost: string | undefined;
  /** The Azure Resource Manager, if not the cloud's: an origin without a slash at the end. */
  readonly resourceManagerUrl: string | undefined;
  /** Microsoft Graph, if not the cloud's. */
  readonly graphUrl: string | undefined;
  /** Milliseconds for everything that is asked of Azure, if not as many as by default. */
  readonly timeoutMs: number | undefined;
}

/** Text as it was given, undefined if it was not. */
export interface GivenLive {
  readonly live: string | undefined;
  readonly subscriptions: readonly string[];
  readonly managementGroup: string | undefined;
  readonly workspaces: readonly string[];
  readonly policies: boolean;
  readonly directory: boolean;
  /** `PATH=SCOPE`, or `PATH=SCOPE@LOCATION`. */
  readonly whatIf: readonly string[];
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  readonly environment: string | undefined;
  readonly audience: string | undefined;
  readonly authorityHost: string | undefined;
  readonly resourceManagerUrl: string | undefined;
  readonly graphUrl: string | undefined;
  /** In minutes. */
  readonly timeout: string | undefined;
}

/** What the settings are called where they are made: `the input 'client-id'`. */
export type LiveNames = Readonly<Record<keyof GivenLive, string>>;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
/** Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftmanagement */
const MANAGEMENT_GROUP = /^[\w().-]{1,90}$/;
const WORKSPACE_ID =
  /^\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/resourceGroups\/[\w().-]{1,90}\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[\w-]{1,260}$/i;
/** An audience goes into a query, where it is escaped; this only keeps out what is no identifier at all. */
const AUDIENCE = /^[\x21-\x7e]{1,600}$/;

/**
 * The options; undefined if live Azure is not asked for.
 *
 * @throws UsageError if a value cannot be what it stands for, or nothing says what to look at
 */
export function liveOptionsOf(given: GivenLive, names: LiveNames): LiveOptions | undefined {
  const mode = given.live === undefined ? 'off' : oneOf(LIVE, given.live);
  if (mode === undefined) throw new UsageError(`${names.live} must be one of ${LIVE.join(', ')}, not '${given.live}'`);
  if (mode === 'off' && given.policies) throw new UsageError(`${names.policies} needs ${names.live}`);
  if (mode === 'off' && given.directory) throw new UsageError(`${names.directory} needs ${names.live}`);
  if (mode === 'off' && given.whatIf.length > 0) throw new UsageError(`${names.whatIf} needs ${names.live}`);
  if (mode === 'off') return undefined;
  const options: LiveOptions = {
    mode,
    subscriptions: unique(given.subscriptions.map((id) => guid(id, names.subscriptions))),
    managementGroup: matching(
      given.managementGroup,
      MANAGEMENT_GROUP,
      names.managementGroup,
      'the ID of a management group',
    ),
    workspaces: unique(given.workspaces.map((id) => workspaceId(id, names.workspaces))),
    policies: given.policies,
    directory: given.directory,
    whatIf: given.whatIf.map((one) => whatIfTarget(one, names.whatIf)),
    clientId: given.clientId === undefined ? undefined : guid(given.clientId, names.clientId),
    tenantId: tenantIn(given.tenantId, names.tenantId),
    environment: environmentIn(given.environment, names.environment),
    audience: matching(given.audience, AUDIENCE, names.audience, 'an audience such as api://AzureADTokenExchange'),
    authorityHost: originIn(given.authorityHost, names.authorityHost),
    resourceManagerUrl: originIn(given.resourceManagerUrl, names.resourceManagerUrl),
    graphUrl: originIn(given.graphUrl, names.graphUrl),
    timeoutMs: minutesIn(given.timeout, names.timeout),
  };
  if (options.subscriptions.length + options.workspaces.length === 0 && options.managementGroup === undefined) {
    const [subscription, group, workspace] = [names.subscriptions, names.managementGroup, names.workspaces];
    throw new UsageError(`nothing says what to look at in Azure: set ${subscription}, ${group} or ${workspace}`);
  }
  return options;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Map(values.map((value) => [value.toLowerCase(), value])).values()];
}

function guid(value: string, name: string): string {
  return accepted(value, GUID, name, 'an ID such as 00000000-0000-0000-0000-000000000000').toLowerCase();
}

function workspaceId(value: string, name: string): string {
  const trimmed = value.replace(/\/$/, '');
  return accepted(trimmed, WORKSPACE_ID, name, 'the resource ID of a workspace (/subscriptions/…/workspaces/NAME)');
}

const GROUP_SCOPE =
  /^\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/resourceGroups\/[\p{L}\p{N}._()-]{1,90}$/iu;
const SCOPE_ABOVE =
  /^(?:\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\/providers\/Microsoft\.Management\/managementGroups\/[\w().-]{1,90})$/i;
const LOCATION = /^[a-z][a-z0-9]{1,49}$/i;

const A_WHAT_IF =
  'PATH=SCOPE, such as infra/prod.bicepparam=/subscriptions/ID/resourceGroups/NAME, or PATH=SCOPE@LOCATION for a subscription or management group';

function whatIfTarget(value: string, name: string): WhatIfTarget {
  const at = value.lastIndexOf('=');
  const [path, rest] = [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
  const [scope = '', location] = rest.split('@').map((part) => part.replace(/\/$/, ''));
  const isWhole = location === undefined ? GROUP_SCOPE.test(scope) : SCOPE_ABOVE.test(scope) && LOCATION.test(location);
  if (path === '' || !isWhole) throw notA(name, A_WHAT_IF, value);
  return { path, scope, location };
}

function tenantIn(value: string | undefined, name: string): string | undefined {
  if (value === undefined || GUID.test(value) || DOMAIN.test(value)) return value?.toLowerCase();
  throw notA(name, 'the ID or a domain of a tenant', value);
}

function environmentIn(value: string | undefined, name: string): EnvironmentName {
  if (value === undefined) return 'azurecloud';
  const chosen = oneOf(ENVIRONMENTS, value.toLowerCase());
  if (chosen !== undefined) return chosen;
  throw new UsageError(`${name} must be one of ${ENVIRONMENTS.join(', ')}, not '${value}'`);
}

/** An address that is only a host: a path, a user or a query there would go into every request. */
function originIn(value: string | undefined, name: string): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const rest = url === undefined ? '' : `${url.username}${url.password}${url.search}${url.hash}`;
  if (url?.protocol === 'https:' && url.pathname === '/' && rest === '') return url.origin;
  throw notA(name, 'an address such as https://management.example.com, with https and without a path', value);
}

const MINUTES = /^(?:[1-9]|[1-5]\d|60)$/;

function minutesIn(value: string | undefined, name: string): number | undefined {
  const minutes = matching(value, MINUTES, name, 'a number of minutes from 1 to 60');
  return minutes === undefined ? undefined : Number(minutes) * 60_000;
}

function matching(value: string | undefined, form: RegExp, name: string, what: string): string | undefined {
  return value === undefined ? undefined : accepted(value, form, name, what);
}

function accepted(value: string, form: RegExp, name: string, what: string): string {
  if (form.test(value)) return value;
  throw notA(name, what, value);
}

function notA(name: string, what: string, value: string): UsageError {
  return new UsageError(`${name} must be ${what}, not '${value}'`);
}
