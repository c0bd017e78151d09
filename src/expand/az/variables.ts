/** The variables of a script while it is followed. */
import type { Span } from '../../inputs/source-file.js';
import type { Value } from '../value.js';

export interface Entry {
  readonly key: Value;
  readonly value: Value;
}

export class Variables {
  readonly own = new Map<string, StoredVariable>();
  /** Of a function: what is forgotten at its end. */
  readonly locals = new Set<string>();

  constructor(
    private readonly outer: Variables | undefined,
    /** The folder of the repository that commands run in, if that is known. */
    public folder: string | undefined,
  ) {}

  get(name: string): StoredVariable | undefined {
    return this.own.get(name) ?? this.outer?.get(name);
  }

  set(name: string, variable: StoredVariable): void {
    this.own.set(name, variable);
  }

  /** What happens inside does not change this. */
  inner(): Variables {
    return new Variables(this, this.folder);
  }
}

export type StoredVariable = TextVariable | ListVariable | TableVariable;

export interface Stored {
  readonly name: string;
  /** The assignment. */
  readonly span: Span;
  readonly isExported: boolean;
}

export interface TextVariable extends Stored {
  readonly kind: 'text';
  readonly value: Value;
}

export interface ListVariable extends Stored {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly value: Value;
  /** It may be no item or several. */
  readonly mayBeSeveral?: true;
}

export interface TableVariable extends Stored {
  readonly kind: 'table';
  readonly entries: readonly Entry[];
}
