/** Follows credentials through a script: which command gives them out, which puts them out again, what the log hides. */
import type { Value } from '../value.js';
import { textOf } from '../values.js';
import type { CommandOutput, ShellCommand, ShownCredential } from './command.js';
import { credentialsIn, credentialsOf, kindOfProgram, meaningOfLine } from './given-out.js';

export interface FollowedCredentials {
  /** The command, with what it shows. */
  readonly followed: ShellCommand;
  /** The credentials in its output. */
  readonly printed: readonly Value[];
}

export class CredentialFlow {
  /** What the log hides, by the expressions of values. */
  private readonly masked = new Set<string>();

  /** What becomes of credentials in the words of a command and in what it reads. */
  follow(command: ShellCommand, read: readonly Value[], isExpression: boolean): FollowedCredentials {
    const given = credentialsOf(command);
    if (given !== undefined) return { followed: command, printed: [given] };
    const kind = isExpression ? 'says' : kindOfProgram(command);
    if (kind === 'other') return { followed: command, printed: [] };
    const words = isExpression ? command.words : command.words.slice(1);
    const inWords = kind === 'says' || kind === 'writes-file' ? words.flatMap(({ value }) => credentialsIn(value)) : [];
    const inInput = command.input === undefined ? [] : credentialsIn(command.input);
    const printed = [...inWords, ...read, ...inInput];
    if (printed.length === 0) return { followed: command, printed: [] };
    const meaning = kind === 'says' ? meaningOfLine(command) : 'line';
    if (meaning === 'masks') {
      for (const value of printed) this.masked.add(textOf(value));
      return { followed: command, printed: [] };
    }
    const output: CommandOutput =
      meaning === 'hands-on' && command.output.kind === 'printed' ? { kind: 'handed-on' } : command.output;
    const shows = printed.map((value): ShownCredential => ({ value, isMasked: this.masked.has(textOf(value)) }));
    return { followed: { ...command, output, shows }, printed: kind === 'writes-file' ? [] : printed };
  }
}
