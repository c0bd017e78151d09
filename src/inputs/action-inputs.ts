/** The inputs of the Action: text in, options or a {@link UsageError} out. An empty input is not given. */
import { type LiveNames, type LiveOptions, liveOptionsOf } from './live-options.js';
import {
  ASSOCIATED_SCOPE,
  FAIL_ON,
  type GivenOptions,
  ON_INCOMPLETE,
  ON_UNKNOWN,
  oneOf,
  PROFILE_NAMES,
  SEVERITY_NAMES,
} from './options.js';
import { UsageError } from './usage-error.js';

export interface ActionInputs {
  readonly given: GivenOptions;
  readonly summary: boolean;
  readonly jsonFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly htmlFile: string | undefined;
  readonly allowPullRequestTarget: boolean;
  /** Whether comments of the pull request that suppress findings count at once, or only after they are merged. */
  readonly newSuppressions: (typeof NEW_SUPPRESSIONS)[number];
  /** When to comment on a pull request. */
  readonly comment: (typeof COMMENT)[number];
  /** Whether to suggest fixes in a review of a pull request. */
  readonly suggestions: boolean;
  /** For fetching the base and for writing to a pull request. */
  readonly token: string | undefined;
  /** Undefined if live Azure is not asked for. */
  readonly live: LiveOptions | undefined;
}

/** `on-failure`: a comment is written when the step fails, and brought up to date ever after. */
export const COMMENT = ['never', 'on-failure', 'always'] as const;

export const NEW_SUPPRESSIONS = ['block', 'allow'] as const;

/** The text of an input, empty if it is not given. */
export type InputReader = (name: string) => string;

/** @throws UsageError if an input has a value it cannot have */
export function readInputs(read: InputReader): ActionInputs {
  return {
    given: {
      paths: list(read('paths')),
      exclude: list(read('exclude-paths')),
      policies: list(read('policies')),
      configFile: text(read('config-file')),
      failOn: choice(read, 'fail-on', FAIL_ON),
      reportFrom: choice(read, 'report-from', SEVERITY_NAMES),
      onUnknown: choice(read, 'on-unknown', ON_UNKNOWN),
      onIncomplete: choice(read, 'on-incomplete', ON_INCOMPLETE),
      associatedScope: choice(read, 'associated-scope', ASSOCIATED_SCOPE),
      profile: choice(read, 'profile', PROFILE_NAMES),
      organizationFile: text(read('organization-file')),
      newOnly: flag(read, 'new-only'),
      baseRef: text(read('base-ref')),
    },
    summary: flag(read, 'summary') ?? true,
    jsonFile: text(read('json-file')),
    sarifFile: text(read('sarif-file')),
    htmlFile: text(read('html-file')),
    allowPullRequestTarget: flag(read, 'allow-pull-request-target') ?? false,
    newSuppressions: choice(read, 'new-suppressions', NEW_SUPPRESSIONS) ?? 'block',
    comment: choice(read, 'comment', COMMENT) ?? 'never',
    suggestions: flag(read, 'suggestions') ?? false,
    token: text(read('github-token')),
    live: readLive(read),
  };
}

const LIVE_INPUTS = {
  live: 'live',
  subscriptions: 'subscription-id',
  managementGroup: 'management-group',
  workspaces: 'workspaces',
  policies: 'policy-live',
  directory: 'microsoft-graph',
  whatIf: 'what-if',
  clientId: 'client-id',
  tenantId: 'tenant-id',
  environment: 'environment',
  audience: 'audience',
  authorityHost: 'authority-host',
  resourceManagerUrl: 'resource-manager-url',
  graphUrl: 'microsoft-graph-url',
  timeout: 'live-timeout',
} as const satisfies LiveNames;

/** The inputs on live Azure, with the names that azure/login gives them where it has them. */
function readLive(read: InputReader): LiveOptions | undefined {
  const given = {
    live: text(read(LIVE_INPUTS.live)),
    subscriptions: list(read(LIVE_INPUTS.subscriptions)),
    managementGroup: text(read(LIVE_INPUTS.managementGroup)),
    workspaces: list(read(LIVE_INPUTS.workspaces)),
    policies: flag(read, LIVE_INPUTS.policies) ?? false,
    directory: flag(read, LIVE_INPUTS.directory) ?? false,
    whatIf: list(read(LIVE_INPUTS.whatIf)),
    clientId: text(read(LIVE_INPUTS.clientId)),
    tenantId: text(read(LIVE_INPUTS.tenantId)),
    environment: text(read(LIVE_INPUTS.environment)),
    audience: text(read(LIVE_INPUTS.audience)),
    authorityHost: text(read(LIVE_INPUTS.authorityHost)),
    resourceManagerUrl: text(read(LIVE_INPUTS.resourceManagerUrl)),
    graphUrl: text(read(LIVE_INPUTS.graphUrl)),
    timeout: text(read(LIVE_INPUTS.timeout)),
  };
  return liveOptionsOf(given, LIVE_INPUT_NAMES);
}

const LIVE_INPUT_NAMES: LiveNames = {
  live: inputNamed(LIVE_INPUTS.live),
  subscriptions: inputNamed(LIVE_INPUTS.subscriptions),
  managementGroup: inputNamed(LIVE_INPUTS.managementGroup),
  workspaces: inputNamed(LIVE_INPUTS.workspaces),
  policies: inputNamed(LIVE_INPUTS.policies),
  directory: inputNamed(LIVE_INPUTS.directory),
  whatIf: inputNamed(LIVE_INPUTS.whatIf),
  clientId: inputNamed(LIVE_INPUTS.clientId),
  tenantId: inputNamed(LIVE_INPUTS.tenantId),
  environment: inputNamed(LIVE_INPUTS.environment),
  audience: inputNamed(LIVE_INPUTS.audience),
  authorityHost: inputNamed(LIVE_INPUTS.authorityHost),
  resourceManagerUrl: inputNamed(LIVE_INPUTS.resourceManagerUrl),
  graphUrl: inputNamed(LIVE_INPUTS.graphUrl),
  timeout: inputNamed(LIVE_INPUTS.timeout),
};

function inputNamed(name: string): string {
  return `the input '${name}'`;
}

function text(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim();
}

/** One entry a line, or separated by commas. */
function list(value: string): readonly string[] {
  return value
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function choice<T extends string>(read: InputReader, name: string, allowed: readonly T[]): T | undefined {
  const value = text(read(name));
  if (value === undefined) return undefined;
  const chosen = oneOf(allowed, value);
  if (chosen !== undefined) return chosen;
  throw new UsageError(`the input '${name}' must be one of ${allowed.join(', ')}, not '${value}'`);
}

function flag(read: InputReader, name: string): boolean | undefined {
  const value = text(read(name))?.toLowerCase();
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new UsageError(`the input '${name}' must be true or false, not '${value}'`);
}
