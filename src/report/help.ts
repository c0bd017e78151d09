/** What `--help` prints. */
import { COMMANDS, type Command, type Flag } from '../inputs/flags.js';

/** The help of the program, or of one command. */
export function renderHelp(command: Command | undefined): string {
  return command === undefined ? programHelp() : commandHelp(command);
}

function programHelp(): string {
  const commands = COMMANDS.filter((command) => !command.planned);
  return [
    'azureml-gate: checks the Azure Machine Learning infrastructure that code would deploy',
    '',
    'Usage: azureml-gate COMMAND [OPTION ...]',
    '',
    ...table(commands.map((command) => [usageOf(command), command.summary])),
    '',
    "'azureml-gate COMMAND --help' lists the options of a command; '--version' prints the version.",
    '',
    'Exit status: 0 pass; 1 findings at or above the threshold; 2 wrong usage or configuration;',
    '3 incomplete analysis; 4 internal error.',
    '',
  ].join('\n');
}

function commandHelp(command: Command): string {
  const flags = command.flags.filter((flag) => !flag.planned);
  const rows = [...flags.map((flag): [string, string] => [spelling(flag), flag.help]), ['--help', 'print this']];
  return [
    `Usage: azureml-gate ${usageOf(command)}${flags.length > 0 ? ' [OPTION ...]' : ''}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.${command.planned ? ' Not available yet.' : ''}`,
    '',
    ...table(rows),
    '',
  ].join('\n');
}

function usageOf(command: Command): string {
  return command.operands === '' ? command.name : `${command.name} ${command.operands}`;
}

function spelling(flag: Flag): string {
  return flag.placeholder === undefined ? `--${flag.name}` : `--${flag.name} ${flag.placeholder}`;
}

/** Two columns; an entry too wide for the first gets a line of its own. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const width = 28;
  return rows.flatMap(([left = '', right = '']) =>
    left.length > width - 2 ? [`  ${left}`, `  ${' '.repeat(width)}${right}`] : [`  ${left.padEnd(width)}${right}`],
  );
}
