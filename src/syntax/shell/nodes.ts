/** What the readers of shell scripts give, whatever the shell; offsets in UTF-16 code units, `end` exclusive. */

export interface Node {
  readonly start: number;
  readonly end: number;
}

export interface ShellScript {
  readonly items: readonly Item[];
  /** False if something never ends, is nested too deep or is too much: what follows is missing. */
  readonly isWhole: boolean;
}

/** What a script does, in order. */
export type Item = Command | Pipeline | Block | Branches | Loop | FunctionDefinition;

export interface Command extends Node {
  readonly kind: 'command';
  /** Empty for a line of assignments. */
  readonly words: readonly Word[];
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
  /** No program runs: what the words come to is the output. */
  readonly isExpression?: true;
}

/** Each command reads what the one before it prints. */
export interface Pipeline extends Node {
  readonly kind: 'pipeline';
  readonly items: readonly Item[];
}

/** Commands that belong together and all run. */
export interface Block extends Node {
  readonly kind: 'block';
  readonly items: readonly Item[];
  /** What it assigns is forgotten at its end. */
  readonly isOwnScope: boolean;
  readonly redirects: readonly Redirect[];
}

/** One of several runs, or none unless `isExhaustive`. */
export interface Branches extends Node {
  readonly kind: 'branches';
  readonly bodies: readonly (readonly Item[])[];
  readonly isExhaustive: boolean;
}

/** Runs any number of times. */
export interface Loop extends Node {
  readonly kind: 'loop';
  /** What each turn sets, if it is a loop over words. */
  readonly variable?: string;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
}

export interface FunctionDefinition extends Node {
  readonly kind: 'function';
  readonly name: string;
  readonly items: readonly Item[];
}

export interface Assignment extends Node {
  readonly name: string;
  readonly value: AssignedValue;
  /** `+=`. */
  readonly isAppended: boolean;
  /** One item of an array: `a[0]=x`. */
  readonly isItem: boolean;
  /** What the script starts sees it too. */
  readonly isExported: boolean;
}

export type AssignedValue = Word | WordList | WordTable | CommandsPart;

export interface WordList extends Node {
  readonly kind: 'list';
  readonly words: readonly Word[];
}

/** A hashtable of PowerShell. */
export interface WordTable extends Node {
  readonly kind: 'table';
  readonly entries: readonly { readonly key: Word; readonly value: AssignedValue }[];
}

export interface Word extends Node {
  readonly kind: 'word';
  readonly parts: readonly Part[];
}

export type Part = TextPart | VariablePart | CommandsPart | OpaquePart;

export interface TextPart extends Node {
  readonly kind: 'text';
  /** Without quotes and escapes. */
  readonly text: string;
  readonly isQuoted: boolean;
}

export interface VariablePart extends Node {
  readonly kind: 'variable';
  readonly name: string;
  readonly isQuoted: boolean;
  /** All items of an array as words: `"${a[@]}"`, `@a`. */
  readonly isSpread: boolean;
  /** `${NAME:-word}` with its operator. */
  readonly otherwise?: { readonly operator: string; readonly parts: readonly Part[] };
}

/** What commands print. */
export interface CommandsPart extends Node {
  readonly kind: 'commands';
  readonly items: readonly Item[];
  readonly isQuoted: boolean;
}

/** Text that only a run can tell. */
export interface OpaquePart extends Node {
  readonly kind: 'opaque';
  /** `hole`: something fills it in before the shell reads the script. */
  readonly why: 'arithmetic' | 'expression' | 'hole' | 'placeholder';
  /** The variable it is worked out of, if that is one: `$keys.primaryKey`. */
  readonly of?: string;
  readonly isQuoted: boolean;
}

export interface Redirect extends Node {
  /** `>`, `2>>`, `<<`. */
  readonly operator: string;
  /** The file; undefined for a here-document. */
  readonly target: Word | undefined;
  /** The text of a here-document or here-string. */
  readonly text?: readonly Part[];
}
