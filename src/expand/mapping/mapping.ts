/** The words in which a form says what becomes of its arguments in Azure Resource Manager. */
import type { Span } from '../../inputs/source-file.js';
import type { ResourceScope, Value } from '../value.js';
import type { Wanted } from '../vocabulary.js';
import type { AssumedRelease, Version } from './version.js';

export type Arguments = Readonly<Record<string, Conversion>>;

/** What becomes of one argument or block. */
export interface Conversion {
  /** The ARM properties it decides. */
  readonly paths: readonly string[];
  /** True for a nested block: an unresolved `dynamic` block may stand for it. */
  readonly isBlock: boolean;
  /** The names of the arguments inside, for blocks. */
  readonly inner?: Arguments;
  /** What is written for it; `given` is undefined if it is not set. */
  write(given: Given | undefined, at: Setting): readonly Written[];
  /**
   * The way back, for messages: how a property is said in the argument; none if the argument does not decide it. Without
   * this, the argument is named for the properties it decides and no value is said.
   */
  spellings?(path: string): readonly Spelling[];
}

/** How a property is said in an argument. */
export interface Spelling {
  /** Names below the argument's own, outermost first; a number is the index of a block that may be repeated. */
  readonly inside: readonly (string | number)[];
  /** What to write for an ARM value; undefined if nothing that can be written stands for it. */
  readonly spell: Spell;
  /** True if it says other properties too, which go with it. */
  readonly isShared?: boolean;
  /** What is said behind the name: "with is_manual_connection = false". */
  readonly remark?: string;
  /** The provider's version from which on it decides the property. */
  readonly since?: string;
  /** The provider's version from which on it decides the property no more. */
  readonly before?: string;
  /** True if what becomes of it, set or not set, differs between these releases. */
  readonly varies?: (releases: readonly Version[], isSet: boolean) => boolean;
}

export type Spell = (value: Wanted) => Spelled | undefined;

export type Spelled =
  | { readonly kind: 'write'; readonly value: Wanted }
  /** The property has the value because the argument or block is there, whatever it says. */
  | { readonly kind: 'block' }
  /** The property has the value because the argument is not there. */
  | { readonly kind: 'leave-out' };

/** An argument as written: its value, and its span from the name to the end of the value. */
export interface Given {
  readonly value: Value;
  readonly span: Span;
  /** A plan tells that the provider puts it there; nobody wrote it. */
  readonly filledIn?: true;
}

/** Where an argument stands. */
export interface Setting {
  readonly declaration: Declaration;
  readonly release: AssumedRelease;
  /** `network_rules.bypass`. */
  readonly argument: string;
  /** What to point at for something that is not written: the resource's header, or the block. */
  readonly anchor: Span;
}

/** What declares the resource, in words of its own. */
export interface Declaration {
  /** What it calls the type: `azurerm_storage_account`. */
  readonly type: string;
  readonly address: string;
  /** The whole declaration. */
  readonly span: Span;
  /** What it is nested in, where names in it mean resources beside it. */
  readonly within?: Surroundings;
  /** Whether what it says of an argument is no evidence. Without this, everything is. */
  readonly doubtAbout?: (argument: string) => Doubt | undefined;
}

/** A resource in which names are looked up. */
export interface Surroundings {
  readonly names: readonly Value[];
  readonly scope: ResourceScope;
}

/** Why what is written need not be what is deployed. */
export interface Doubt {
  /** The argument itself, or something in the block that it is. */
  readonly reach: 'whole' | 'inside';
  /** One clause for people. */
  readonly message: string;
}

/** A property to set in the body. */
export interface Written {
  /** Names joined by dots, from the body. */
  readonly path: string;
  /** Undefined for an object that is there but says nothing by itself. */
  readonly value: Value | undefined;
  readonly span: Span;
  /** True if it is not written but sent by the provider: anything written at the same path wins. */
  readonly implied?: boolean;
  /** Nobody wrote it, and it counts as absent: its value is what absence means. */
  readonly filledIn?: true;
  /** True for items of an array that more is written to. */
  readonly appended?: boolean;
}
