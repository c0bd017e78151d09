/** The one schema of the configuration file; its types are inferred from it. */
import { z } from 'zod';
import { isDay } from './days.js';
import { ASSOCIATED_SCOPE, FAIL_ON, ON_INCOMPLETE, ON_UNKNOWN, PROFILE_NAMES, SEVERITY_NAMES } from './options.js';

const repositoryPath = z
  .string()
  .min(1)
  .refine((value) => !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(value), {
    error: 'must be a path inside the repository, relative to its root',
  });

export const entryPointSchema = z.strictObject({
  path: repositoryPath.describe('A template to evaluate (Bicep or ARM JSON).'),
  parameters: z.array(repositoryPath).default([]).describe('Parameter files; each is one evaluation of the template.'),
});

export const ruleSchema = z
  .strictObject({
    severity: z
      .enum([...SEVERITY_NAMES, 'off'])
      .optional()
      .describe('Another severity for the rule, or off.'),
    reason: z.string().trim().min(1).optional().describe('Why; required to turn a rule off.'),
    // What a setting may be is for the rule to say, by `SettingReader`s.
    settings: z.record(z.string(), z.unknown()).optional().describe('What the rule lets teams set, by name.'),
  })
  .refine((rule) => rule.severity !== undefined || rule.settings !== undefined, {
    error: "needs a 'severity' or 'settings'",
  })
  .refine((rule) => rule.severity !== 'off' || rule.reason !== undefined, {
    error: "a rule that is 'off' needs a 'reason'",
  });

const day = z
  .string()
  .refine((value) => isDay(value), { error: 'must be a day, written like 2027-01-31 and in quotes' });

export const suppressionSchema = z
  .strictObject({
    rule: z.string().min(1).describe('The id of the rule.'),
    resource: z.string().min(1).optional().describe('Name or address of the resource; * stands for any characters.'),
    path: z.string().min(1).optional().describe('Pattern of the path of the file, such as infra/dev/**.'),
    reason: z.string().trim().min(1).describe('Why the finding is accepted.'),
    expires: day.optional().describe('The last day it holds.'),
    ticket: z.string().trim().min(1).optional().describe('Where it is tracked.'),
  })
  .refine(({ resource, path }) => resource !== undefined || path !== undefined, {
    error: "needs a 'resource' or a 'path'; to turn a rule off everywhere, set its severity to off",
  });

export const configSchema = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  paths: z
    .array(repositoryPath)
    .min(1)
    .optional()
    .describe('Files and folders to scan; default: the whole repository.'),
  exclude: z
    .array(z.string().min(1))
    .optional()
    .describe('Patterns of paths not to scan, such as test/** or old/*.json.'),
  policies: z
    .array(repositoryPath)
    .min(1)
    .optional()
    .describe('Files and folders of Azure Policy definitions, initiatives, assignments and exemptions; default: none.'),
  entryPoints: z
    .array(entryPointSchema)
    .min(1)
    .optional()
    .describe('Templates to evaluate; default: every template that no other one calls.'),
  failOn: z.enum(FAIL_ON).optional().describe('The least severity that fails; default: high.'),
  reportFrom: z.enum(SEVERITY_NAMES).optional().describe('The least severity shown; default: info.'),
  onUnknown: z.enum(ON_UNKNOWN).optional().describe('What an undecided finding does; default: report.'),
  onIncomplete: z.enum(ON_INCOMPLETE).optional().describe('What an incomplete analysis does; default: fail.'),
  associatedScope: z
    .enum(ASSOCIATED_SCOPE)
    .optional()
    .describe('Whether rules on storage, vaults and the like need a proven link to a workspace; default: linked.'),
  newOnly: z
    .boolean()
    .optional()
    .describe('Whether, compared with a base, only findings that the base does not have count; default: true.'),
  profile: z.enum(PROFILE_NAMES).optional().describe('The severities of rules that have none here; default: baseline.'),
  rules: z.record(z.string(), ruleSchema).optional().describe('Settings by rule id.'),
  suppressions: z.array(suppressionSchema).optional().describe('Findings that are accepted, each with a reason.'),
  baseline: repositoryPath
    .optional()
    .describe('File of findings from before the gate was adopted, written by scan --write-baseline.'),
});

export type Config = z.infer<typeof configSchema>;
