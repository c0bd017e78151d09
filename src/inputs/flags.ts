/** The commands and flags of the command line: what is parsed, what `--help` prints. */
import { ENVIRONMENTS } from './live-options.js';
import { FAIL_ON, ON_INCOMPLETE, ON_UNKNOWN, PROFILE_NAMES, SEVERITY_NAMES } from './options.js';

export interface Flag {
  readonly name: string;
  /** What stands for its value in the help; undefined for a switch. */
  readonly placeholder?: string;
  /** The values it takes, if they can be listed. */
  readonly values?: readonly string[];
  readonly repeatable?: boolean;
  readonly help: string;
  /** Reserved for a later release: recognised so that the message can say so. */
  readonly planned?: boolean;
}

export interface Command {
  readonly name: CommandName;
  readonly operands: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly planned?: boolean;
}

export type CommandName = 'scan' | 'resources' | 'rules' | 'explain' | 'fix' | 'policy';

export const SCAN_FORMATS = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export const RESOURCES_FORMATS = ['json', 'text'] as const;
export const RULES_FORMATS = ['text', 'json', 'markdown'] as const;

const OUTPUT: Flag = { name: 'output', placeholder: 'FILE', help: 'write to FILE instead of standard output' };
const CONFIG: Flag = {
  name: 'config',
  placeholder: 'FILE',
  help: 'configuration file (default: .github/azureml-gate.yml)',
};
const PARAMETERS: Flag = {
  name: 'parameters',
  placeholder: 'FILE',
  repeatable: true,
  help: 'parameter file, may be repeated (default: found by convention)',
};
const POLICIES: Flag = {
  name: 'policies',
  placeholder: 'PATH',
  repeatable: true,
  help: 'file or folder of Azure Policy definitions and assignments, may be repeated',
};

const ALL_RESOURCES: Flag = {
  name: 'all-resources',
  help: 'judge storage, vaults and the like also where no workspace is proven to use them',
};
const ORGANIZATION: Flag = {
  name: 'organization',
  placeholder: 'FILE',
  help: 'what the organisation demands of suppressions',
};

function formatFlag(formats: readonly string[]): Flag {
  return {
    name: 'format',
    placeholder: formats.join('|'),
    values: formats,
    help: `output format (default: ${formats[0]})`,
  };
}

function choiceFlag(name: string, values: readonly string[], help: string): Flag {
  return { name, placeholder: values.join('|'), values, help };
}

/** Where to look with `--live`. */
const LIVE_SCOPE: readonly Flag[] = [
  { name: 'subscription', placeholder: 'ID', repeatable: true, help: 'subscription to look at, may be repeated' },
  { name: 'management-group', placeholder: 'ID', help: 'management group whose subscriptions are looked at' },
  {
    name: 'workspace',
    placeholder: 'ID',
    repeatable: true,
    help: 'resource ID of a workspace to look at, and at no other one; may be repeated',
  },
  { name: 'tenant-id', placeholder: 'ID', help: 'tenant of the session (default: its own)' },
  choiceFlag('environment', ENVIRONMENTS, 'Azure cloud (default: azurecloud)'),
  { name: 'resource-manager-url', placeholder: 'URL', help: 'Azure Resource Manager of a private cloud' },
  { name: 'microsoft-graph-url', placeholder: 'URL', help: 'Microsoft Graph of a private cloud' },
  { name: 'live-timeout', placeholder: 'MINUTES', help: 'how long Azure may be read, from 1 to 60 (default: 2)' },
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'scan',
    operands: '[PATH ...]',
    summary: 'check the files and folders at PATH (default: the current folder)',
    flags: [
      formatFlag(SCAN_FORMATS),
      OUTPUT,
      CONFIG,
      choiceFlag('fail-on', FAIL_ON, 'least severity that fails (default: high)'),
      choiceFlag('report-from', SEVERITY_NAMES, 'least severity shown (default: info)'),
      choiceFlag('on-unknown', ON_UNKNOWN, 'what a finding that cannot be decided does (default: report)'),
      choiceFlag('on-incomplete', ON_INCOMPLETE, 'what an incomplete analysis does (default: fail)'),
      choiceFlag('profile', PROFILE_NAMES, 'what kind of workload it is for (default: baseline)'),
      PARAMETERS,
      POLICIES,
      ALL_RESOURCES,
      { name: 'base', placeholder: 'REF', help: 'only what the commit or branch REF does not have counts' },
      ORGANIZATION,
      {
        name: 'write-baseline',
        placeholder: 'FILE',
        help: 'write what is found now to FILE, so that it does not count from then on',
      },
      { name: 'live', help: 'also look at what is deployed in Azure, with the session of az login' },
      { name: 'require-live', help: 'the same, and an Azure that cannot be read makes the result incomplete' },
      {
        name: 'policy-live',
        help: 'with --live: also evaluate the policies that Azure assigns, and ask it what it would do',
      },
      {
        name: 'microsoft-graph',
        help: 'with --live: also ask Microsoft Graph about leftover accounts and conditional access',
      },
      {
        name: 'what-if',
        placeholder: 'PATH=SCOPE',
        repeatable: true,
        help: 'with --live: also ask Azure what it would do if the template or parameter file PATH were deployed to SCOPE, may be repeated',
      },
      ...LIVE_SCOPE,
    ],
  },
  {
    name: 'resources',
    operands: '[PATH ...]',
    summary: 'print the resources that the files at PATH would deploy, as the rules see them',
    flags: [
      formatFlag(RESOURCES_FORMATS),
      OUTPUT,
      CONFIG,
      PARAMETERS,
      {
        name: 'live',
        help: 'print the workspaces and computes that are deployed instead, read with the session of az login',
      },
      ...LIVE_SCOPE,
    ],
  },
  { name: 'rules', operands: '', summary: 'list the rules', flags: [formatFlag(RULES_FORMATS), OUTPUT] },
  { name: 'explain', operands: 'RULE-ID', summary: 'explain one rule', flags: [] },
  {
    name: 'fix',
    operands: '[PATH ...]',
    summary:
      'print what would mend the findings at PATH as a diff, tried in memory; exit status 1 if there is something',
    flags: [
      { name: 'write', help: 'write the changes to the files' },
      { name: 'unsafe', help: 'also what may lock somebody out, has no way back or needs a resource created again' },
      { name: 'rule', placeholder: 'ID', repeatable: true, help: 'only findings of this rule, may be repeated' },
      CONFIG,
      PARAMETERS,
      POLICIES,
      ALL_RESOURCES,
      ORGANIZATION,
    ],
  },
  {
    name: 'policy',
    operands: '',
    summary:
      'evaluate an Azure Policy definition on a resource and print as JSON whether it applies, which effect it has and why',
    flags: [
      {
        name: 'definition',
        placeholder: 'FILE',
        help: 'the definition: its rule, its body, or what az policy exports',
      },
      { name: 'parameters', placeholder: 'FILE', help: 'values of its parameters, as names and values' },
      {
        name: 'resource',
        placeholder: 'FILE',
        help: 'the resource as Azure Resource Manager has it: type, name, properties',
      },
      {
        name: 'related',
        placeholder: 'FILE',
        repeatable: true,
        help: 'a resource that exists beside it, or a list of them; nothing else exists; may be repeated',
      },
      {
        name: 'batch',
        placeholder: 'FILE',
        help: 'in place of all these a file with a case a line: definition, parameters, resource, related',
      },
    ],
  },
];

export function commandOf(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
