/** What a run does, out of three sources with one precedence: flag or action input, then configuration file, then default. */

/** From worst to least. */
export const SEVERITY_NAMES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export const FAIL_ON = [...SEVERITY_NAMES, 'never'] as const;
export const ON_UNKNOWN = ['ignore', 'report', 'fail'] as const;
export const ON_INCOMPLETE = ['fail', 'warn'] as const;
export const ASSOCIATED_SCOPE = ['linked', 'all'] as const;
/** Their severities are data of `src/rules/profiles.ts`. */
export const PROFILE_NAMES = ['baseline', 'regulated', 'exfiltration-protection'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];
export type SeverityName = (typeof SEVERITY_NAMES)[number];

/** Settings that every source can make. */
export interface Settings {
  /** The least severity that makes the result `fail`. */
  readonly failOn: (typeof FAIL_ON)[number];
  /** The least severity shown; what fails is shown in any case. */
  readonly reportFrom: SeverityName;
  /** What a finding that cannot be decided does. */
  readonly onUnknown: (typeof ON_UNKNOWN)[number];
  /** Whether an incomplete analysis is a failure. */
  readonly onIncomplete: (typeof ON_INCOMPLETE)[number];
  /** `linked`: rules on storage, vaults and the like judge those a workspace uses; `all`: all of them. */
  readonly associatedScope: (typeof ASSOCIATED_SCOPE)[number];
  /** Whether, compared with a base, only what the base does not have counts against the result. */
  readonly newOnly: boolean;
  /** Which severities count where the configuration gives a rule none. */
  readonly profile: ProfileName;
}

export const DEFAULT_SETTINGS: Settings = {
  failOn: 'high',
  reportFrom: 'info',
  onUnknown: 'report',
  onIncomplete: 'fail',
  associatedScope: 'linked',
  newOnly: true,
  profile: 'baseline',
};

/** What a flag or an action input sets; undefined means not given. Paths are relative to the working folder. */
export interface GivenOptions extends Given<Settings> {
  readonly paths?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly parameterFiles?: readonly string[] | undefined;
  /** Files and folders of Azure Policy definitions and assignments. */
  readonly policies?: readonly string[] | undefined;
  readonly configFile?: string | undefined;
  /** What an organisation demands of suppressions. */
  readonly organizationFile?: string | undefined;
  /** The commit or reference to compare with. */
  readonly baseRef?: string | undefined;
}

type Given<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** A template to evaluate, and the parameter files to evaluate it with; repository paths. */
export interface EntryPointOption {
  readonly path: string;
  readonly parameters: readonly string[];
}

/** What the configuration says about one rule. */
export interface RuleSetting {
  readonly severity: SeverityName | 'off' | undefined;
  readonly reason: string | undefined;
  /** What it sets of the settings that the rule has. */
  readonly settings?: Readonly<Record<string, SettingValue>> | undefined;
}

export type SettingValue = number | readonly string[];

/** A finding that the configuration file takes responsibility for. */
export interface SuppressionOption {
  /** The id of the rule. */
  readonly rule: string;
  /** Name or address of the resource, with `*` for any characters; undefined: any. */
  readonly resource: string | undefined;
  /** Pattern of the path of the file the finding stands in; undefined: any. */
  readonly path: string | undefined;
  readonly reason: string;
  /** The last day it holds, `2027-01-31`. */
  readonly expires: string | undefined;
  readonly ticket: string | undefined;
  /** Where it stands in the configuration file: offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What an organisation demands of every suppression, wherever it stands. */
export interface SuppressionPolicy {
  /** Ids of rules that nothing may suppress or turn off. */
  readonly forbidden: Pick<ReadonlySet<string>, 'has'>;
  readonly requireExpiry: boolean;
  readonly requireTicket: boolean;
  /** How many days from now a suppression may hold at most. */
  readonly maxDays: number | undefined;
}

/** What the configuration file sets. Paths are relative to the repository. */
export interface ConfiguredOptions extends Given<Settings> {
  readonly paths?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly policies?: readonly string[] | undefined;
  readonly entryPoints?: readonly EntryPointOption[] | undefined;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly suppressions: readonly SuppressionOption[];
  /** The file of findings that were there when the gate was adopted. */
  readonly baseline?: string | undefined;
}

/** Everything a run needs to know beyond the files; paths are repository paths. */
export interface ScanOptions extends Settings {
  readonly parameterFiles: readonly string[];
  /** Empty: every template that no other one calls. */
  readonly entryPoints: readonly EntryPointOption[];
  /** Files and folders of Azure Policy definitions and assignments that resources are held to. */
  readonly policies: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** The settings by precedence. */
export function settingsOf(given: Given<Settings>, configured: Given<Settings> | undefined): Settings {
  return {
    failOn: given.failOn ?? configured?.failOn ?? DEFAULT_SETTINGS.failOn,
    reportFrom: given.reportFrom ?? configured?.reportFrom ?? DEFAULT_SETTINGS.reportFrom,
    onUnknown: given.onUnknown ?? configured?.onUnknown ?? DEFAULT_SETTINGS.onUnknown,
    onIncomplete: given.onIncomplete ?? configured?.onIncomplete ?? DEFAULT_SETTINGS.onIncomplete,
    associatedScope: given.associatedScope ?? configured?.associatedScope ?? DEFAULT_SETTINGS.associatedScope,
    newOnly: given.newOnly ?? configured?.newOnly ?? DEFAULT_SETTINGS.newOnly,
    profile: given.profile ?? configured?.profile ?? DEFAULT_SETTINGS.profile,
  };
}

/** `value` if it is one of `allowed`, else undefined. */
export function oneOf<T extends string>(allowed: readonly T[], value: string): T | undefined {
  return allowed.find((candidate) => candidate === value);
}
