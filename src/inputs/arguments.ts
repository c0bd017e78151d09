/** The command line: words in, one invocation or a {@link UsageError} out. */
import { parseArgs } from 'node:util';
import {
  COMMANDS,
  type Command,
  type CommandName,
  commandOf,
  type Flag,
  RESOURCES_FORMATS,
  RULES_FORMATS,
  SCAN_FORMATS,
} from './flags.js';
import { type LiveNames, type LiveOptions, liveOptionsOf } from './live-options.js';
import { didYouMean } from './nearest.js';
import {
  FAIL_ON,
  type GivenOptions,
  ON_INCOMPLETE,
  ON_UNKNOWN,
  oneOf,
  PROFILE_NAMES,
  SEVERITY_NAMES,
} from './options.js';
import { UsageError } from './usage-error.js';

export type Invocation =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'scan';
      readonly given: GivenOptions;
      readonly format: (typeof SCAN_FORMATS)[number];
      readonly output: string | undefined;
      /** File to write as a baseline in place of a report. */
      readonly baseline: string | undefined;
      /** Undefined if live Azure is not asked for. */
      readonly live: LiveOptions | undefined;
    }
  | {
      readonly kind: 'resources';
      readonly given: GivenOptions;
      readonly format: (typeof RESOURCES_FORMATS)[number];
      readonly output: string | undefined;
      /** What to read instead of files; undefined if files are read. */
      readonly live: LiveOptions | undefined;
    }
  | { readonly kind: 'rules'; readonly format: (typeof RULES_FORMATS)[number]; readonly output: string | undefined }
  | { readonly kind: 'explain'; readonly ruleId: string }
  | {
      readonly kind: 'fix';
      readonly given: GivenOptions;
      readonly write: boolean;
      /** Whether fixes with a risk are made too. */
      readonly unsafe: boolean;
      /** Only findings of these rules; of all if there are none. */
      readonly ruleIds: readonly string[];
    }
  | { readonly kind: 'policy'; readonly cases: PolicyFiles };

/** The files that hold what a policy is evaluated with. */
export type PolicyFiles =
  | {
      readonly kind: 'one';
      readonly definition: string;
      readonly parameters: string | undefined;
      readonly resource: string;
      readonly related: readonly string[];
    }
  /** A file with one case a line. */
  | { readonly kind: 'batch'; readonly file: string };

/**
 * What the words after the program's name ask for.
 *
 * @throws UsageError if they do not make sense, with the nearest word that would
 */
export function parseArguments(words: readonly string[]): Invocation {
  const [first, ...rest] = words;
  if (first === undefined) throw new UsageError(`say what to do: ${commandNames().join(', ')}, or --help`);
  if (first === '--help' || first === '-h' || first === 'help') return { kind: 'help', command: helpTopic(rest) };
  if (first === '--version') return { kind: 'version' };
  const command = commandOf(first);
  if (command === undefined) throw unknownCommand(first);
  return parseCommand(command, rest);
}

function helpTopic(words: readonly string[]): Command | undefined {
  return words[0] === undefined ? undefined : commandOf(words[0]);
}

function commandNames(): readonly CommandName[] {
  return COMMANDS.filter((command) => !command.planned).map((command) => command.name);
}

function unknownCommand(word: string): UsageError {
  const what = word.startsWith('-') ? 'option' : 'command';
  return new UsageError(`unknown ${what} '${word}'${didYouMean(word, [...commandNames(), '--help', '--version'])}`);
}

function parseCommand(command: Command, words: readonly string[]): Invocation {
  if (words.some((word) => word === '--help' || word === '-h')) return { kind: 'help', command };
  if (words.includes('--version')) return { kind: 'version' };
  if (command.planned) throw notAvailableYet(`'${command.name}'`);
  const { flags, operands } = readWords(command, words);
  if (command.operands === '') refuseOperands(command, operands);
  switch (command.name) {
    case 'scan':
      return {
        kind: 'scan',
        given: scanOptions(flags, operands),
        format: flags.choice('format', SCAN_FORMATS) ?? 'text',
        output: flags.one('output'),
        baseline: flags.one('write-baseline'),
        live: liveOptions(flags),
      };
    case 'resources':
      return {
        kind: 'resources',
        given: scanOptions(flags, operands),
        format: flags.choice('format', RESOURCES_FORMATS) ?? 'json',
        output: flags.one('output'),
        live: liveOptions(flags),
      };
    case 'rules':
      return {
        kind: 'rules',
        format: flags.choice('format', RULES_FORMATS) ?? 'text',
        output: flags.one('output'),
      };
    case 'explain':
      return { kind: 'explain', ruleId: onlyOperand(command, operands) };
    case 'fix':
      return {
        kind: 'fix',
        given: scanOptions(flags, operands),
        write: flags.isSet('write'),
        unsafe: flags.isSet('unsafe'),
        ruleIds: flags.all('rule'),
      };
    case 'policy':
      return { kind: 'policy', cases: policyFiles(flags) };
  }
}

/** @throws UsageError if a file is missing, or a batch is asked for together with what its lines say */
function policyFiles(flags: Flags): PolicyFiles {
  const batch = flags.one('batch');
  const beside = ['definition', 'parameters', 'resource', 'related'].find((name) => flags.isSet(name));
  if (batch !== undefined) {
    if (beside !== undefined) throw new UsageError(`'--batch' has everything in its lines: leave out '--${beside}'`);
    return { kind: 'batch', file: batch };
  }
  const [definition, resource] = [flags.one('definition'), flags.one('resource')];
  if (definition === undefined || resource === undefined) {
    throw new UsageError("'policy' needs '--definition FILE' and '--resource FILE', or '--batch FILE'");
  }
  return { kind: 'one', definition, parameters: flags.one('parameters'), resource, related: flags.all('related') };
}

function notAvailableYet(what: string): UsageError {
  return new UsageError(`${what} is not available yet in this version`);
}

function scanOptions(flags: Flags, paths: readonly string[]): GivenOptions {
  return {
    paths,
    parameterFiles: flags.all('parameters'),
    policies: flags.all('policies'),
    configFile: flags.one('config'),
    failOn: flags.choice('fail-on', FAIL_ON),
    reportFrom: flags.choice('report-from', SEVERITY_NAMES),
    onUnknown: flags.choice('on-unknown', ON_UNKNOWN),
    onIncomplete: flags.choice('on-incomplete', ON_INCOMPLETE),
    associatedScope: flags.isSet('all-resources') ? 'all' : undefined,
    profile: flags.choice('profile', PROFILE_NAMES),
    baseRef: flags.one('base'),
    organizationFile: flags.one('organization'),
  };
}

/** @throws UsageError if a flag that says where to look stands without `--live`, or that one without any of them */
function liveOptions(flags: Flags): LiveOptions | undefined {
  const isRequired = flags.isSet('require-live');
  if (!isRequired && !flags.isSet('live')) {
    const alone = LIVE_FLAGS.find((name) => flags.isSet(name));
    if (alone !== undefined) throw new UsageError(`'--${alone}' needs '--live', which is missing`);
    return undefined;
  }
  const given = {
    live: isRequired ? 'required' : 'on',
    subscriptions: flags.all('subscription'),
    managementGroup: flags.one('management-group'),
    workspaces: flags.all('workspace'),
    policies: flags.isSet('policy-live'),
    directory: flags.isSet('microsoft-graph'),
    whatIf: flags.all('what-if'),
    clientId: undefined,
    tenantId: flags.one('tenant-id'),
    environment: flags.one('environment'),
    audience: undefined,
    authorityHost: undefined,
    resourceManagerUrl: flags.one('resource-manager-url'),
    graphUrl: flags.one('microsoft-graph-url'),
    timeout: flags.one('live-timeout'),
  };
  return liveOptionsOf(given, LIVE_NAMES);
}

const LIVE_FLAGS = [
  'subscription',
  'management-group',
  'workspace',
  'policy-live',
  'microsoft-graph',
  'what-if',
  'microsoft-graph-url',
  'tenant-id',
  'environment',
  'resource-manager-url',
  'live-timeout',
];

/** What only the Action has keeps the name it has there. */
const LIVE_NAMES: LiveNames = {
  live: "'--live'",
  subscriptions: "'--subscription ID'",
  managementGroup: "'--management-group ID'",
  workspaces: "'--workspace ID'",
  policies: "'--policy-live'",
  directory: "'--microsoft-graph'",
  whatIf: "'--what-if'",
  clientId: "'client-id'",
  tenantId: "'--tenant-id'",
  environment: "'--environment'",
  audience: "'audience'",
  authorityHost: "'authority-host'",
  resourceManagerUrl: "'--resource-manager-url'",
  graphUrl: "'--microsoft-graph-url'",
  timeout: "'--live-timeout'",
};

function refuseOperands(command: Command, operands: readonly string[]): void {
  if (operands[0] !== undefined) throw new UsageError(`'${command.name}' takes no argument, but got '${operands[0]}'`);
}

function onlyOperand(command: Command, operands: readonly string[]): string {
  const [only, more] = operands;
  if (only === undefined) throw new UsageError(`'${command.name}' needs ${command.operands}`);
  if (more !== undefined)
    throw new UsageError(`'${command.name}' takes one ${command.operands}, but got also '${more}'`);
  return only;
}

/** The flags of one invocation by name. */
interface Flags {
  isSet(name: string): boolean;
  /** The last value given, as usual on command lines. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  choice<T extends string>(name: string, allowed: readonly T[]): T | undefined;
}

function readWords(command: Command, words: readonly string[]): { flags: Flags; operands: readonly string[] } {
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const options = Object.fromEntries(command.flags.map((flag) => [flag.name, optionOf(flag)]));
  // Not strict: the messages about mistakes are better made here.
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') {
      const flag = flagOf(command, token.name, token.rawName);
      const value = valueOfFlag(flag, token.value, token.inlineValue === true);
      values.set(flag.name, [...(values.get(flag.name) ?? []), value]);
    }
  }
  return { flags: flagsOf(values), operands };
}

function optionOf(flag: Flag): { type: 'string' | 'boolean' } {
  return { type: flag.placeholder === undefined ? 'boolean' : 'string' };
}

function flagOf(command: Command, name: string, written: string): Flag {
  const flag = written.startsWith('--') ? command.flags.find((candidate) => candidate.name === name) : undefined;
  if (flag?.planned) throw notAvailableYet(`'--${flag.name}'`);
  if (flag !== undefined) return flag;
  const known = command.flags.filter((candidate) => !candidate.planned).map((candidate) => `--${candidate.name}`);
  throw new UsageError(`unknown option '${written}' of '${command.name}'${didYouMean(written, [...known, '--help'])}`);
}

function valueOfFlag(flag: Flag, value: string | undefined, inline: boolean): string {
  if (flag.placeholder === undefined) {
    if (inline) throw new UsageError(`'--${flag.name}' takes no value`);
    return '';
  }
  // Without strict parsing the next flag would be taken for the value.
  const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
  if (missing) throw new UsageError(`'--${flag.name}' needs a value: ${flag.placeholder}`);
  return value;
}

function flagsOf(values: ReadonlyMap<string, readonly string[]>): Flags {
  const one = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    isSet: (name) => values.has(name),
    one,
    all: (name) => values.get(name) ?? [],
    choice(name, allowed) {
      const value = one(name);
      if (value === undefined) return undefined;
      const chosen = oneOf(allowed, value);
      if (chosen !== undefined) return chosen;
      throw new UsageError(`'--${name}' must be one of ${allowed.join(', ')}, not '${value}'`);
    },
  };
}
