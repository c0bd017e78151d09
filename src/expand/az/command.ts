/** Commands of scripts, as they run: each word is a value, variables of the script resolved as far as it tells. */
import type { Span } from '../../inputs/source-file.js';
import type { Value } from '../value.js';

/** One command of a script: `az ml workspace create --name x`. */
export interface ShellCommand {
  /** The program first. What stands before it (`sudo`, `time`, assignments) is left out, redirections too. */
  readonly words: readonly ShellWord[];
  /** First to last word; in the file the script is written in. */
  readonly span: Span;
  /** It may not run: it stands in a branch, a loop, a function nobody calls, or behind `||` or a test. */
  readonly isConditional: boolean;
  /** Repository path of the file the script is written in. */
  readonly script: string;
  /**
   * Repository path of the folder it runs in ('' is the root); undefined if that is not known. Then files may be named from
   * the folder of the script or from the root.
   */
  readonly folder: string | undefined;
  /** What becomes of its output. */
  readonly output: CommandOutput;
  /** The text of a here-document or here-string that it reads. */
  readonly input?: Value;
  /** Credentials that another command gave out and that it puts out. */
  readonly shows?: readonly ShownCredential[];
}

export interface ShownCredential {
  readonly value: Value;
  /** The log hides it, as the script asked for that before. */
  readonly isMasked: boolean;
}

export type CommandOutput =
  /** It stands in the log. */
  | { readonly kind: 'printed' }
  /** A variable holds it, which `isExported` gives to everything that the script starts. */
  | { readonly kind: 'variable'; readonly name: string; readonly isExported: boolean }
  /** It is part of another command. */
  | { readonly kind: 'argument' }
  /** Another command reads it. */
  | { readonly kind: 'piped'; readonly to: string | undefined }
  /** Later steps of the run get it. */
  | { readonly kind: 'handed-on' }
  /** A file holds it: `/dev/null`, `$GITHUB_ENV`. */
  | { readonly kind: 'file'; readonly target: Value; readonly appends?: true };

export interface ShellWord {
  readonly value: Value;
  readonly span: Span;
  /** Set if it may be no word or several: `$ARGS` without quotes, `"$@"`, an array or a splat that is not known. */
  readonly mayBeSeveral?: true;
}
