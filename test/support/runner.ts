/**
 * What a GitHub runner makes of the output of a step: commands, annotations, masks. After actions/runner, ActionCommand.cs
 * and ActionCommandManager.cs. The runner compares with the rules of human languages, which overlook characters that are
 * not shown; here a line counts as a command if either reading makes it one.
 */

export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

export interface StepOutput {
  /** Commands in order, those after `stop-commands` excepted. */
  readonly commands: readonly Command[];
  /** What the service keeps: ten of each level. */
  readonly annotations: readonly Annotation[];
  readonly dropped: number;
  readonly masks: readonly string[];
  /** Lines that are no commands. */
  readonly log: readonly string[];
}

const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const KEPT_OF_A_LEVEL = 10;
const MAX_MESSAGE = 4_096;

/** The runner's view of a step's standard output. */
export function runnerView(output: string): StepOutput {
  const commands: Command[] = [];
  const log: string[] = [];
  let resumeToken: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line, resumeToken);
    if (command === undefined || (resumeToken !== undefined && command.name !== resumeToken)) log.push(line);
    else if (resumeToken !== undefined) resumeToken = undefined;
    else {
      commands.push(command);
      if (command.name === 'stop-commands') resumeToken = command.data;
    }
  }
  return {
    commands,
    log,
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    ...annotationsOf(commands),
  };
}

function parseCommand(line: string, extra: string | undefined): Command | undefined {
  const names = extra === undefined ? REGISTERED : new Set([...REGISTERED, extra]);
  const visible = line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\t\v\f])\p{Cc}/gu, '');
  for (const reading of [line, visible]) {
    const command = parseColons(reading, names) ?? parseBrackets(reading, names);
    if (command !== undefined) return command;
  }
  return undefined;
}

/** `::name key=value,key=value::data`, after white space. */
function parseColons(line: string, names: ReadonlySet<string>): Command | undefined {
  const match = /^\s*::(.*?)::(.*)$/su.exec(line);
  if (match === null) return undefined;
  return commandOf(match[1] ?? '', ',', match[2] ?? '', names, (text) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%'),
  );
}

/** `##[name key=value;key=value]data`, anywhere. */
function parseBrackets(line: string, names: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), names, (text) =>
    text
      .replaceAll('%3B', ';')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%5D', ']')
      .replaceAll('%25', '%'),
  );
}

function commandOf(
  info: string,
  separator: string,
  data: string,
  names: ReadonlySet<string>,
  unescapeProperty: (text: string) => string,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!names.has(name)) return undefined;
  const properties = new Map<string, string>();
  for (const part of space < 0 ? [] : info.slice(space + 1).split(separator)) {
    const equals = part.indexOf('=');
    if (equals > 0) properties.set(part.slice(0, equals).trim(), unescapeProperty(part.slice(equals + 1)));
  }
  return { name, properties, data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') };
}

function annotationsOf(commands: readonly Command[]): {
  readonly annotations: readonly Annotation[];
  readonly dropped: number;
} {
  const annotations: Annotation[] = [];
  const counts = new Map<string, number>();
  let dropped = 0;
  for (const { name, properties, data } of commands) {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > KEPT_OF_A_LEVEL) dropped += 1;
    else {
      const line = properties.get('line');
      annotations.push({
        level: name,
        message: data.slice(0, MAX_MESSAGE),
        title: properties.get('title'),
        file: properties.get('file'),
        line: line === undefined ? undefined : Number(line),
      });
    }
  }
  return { annotations, dropped };
}

/** The outputs of a step in the file that GITHUB_OUTPUT names: `name<<delimiter`, lines of the value, `delimiter`. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const entries = text.matchAll(/^(.+?)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}
