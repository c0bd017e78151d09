/**
 * How a form of input says what Azure Resource Manager has names of its own for. Only messages ask: rules judge by ARM's
 * names. Bicep and ARM JSON need no vocabulary, as they speak ARM.
 */
import type { Span } from '../inputs/source-file.js';
import type { Scalar } from './value.js';

/** A value that messages ask for. */
export type Wanted = Scalar | readonly string[];

/** What has to change so that a property gets a value. */
export type Change =
  /** Write this: `public_network_access_enabled = false`, `network_rules { default_action = "Deny" }`. */
  | { readonly kind: 'write'; readonly text: string }
  /** It has the value as soon as this block is there. */
  | { readonly kind: 'block'; readonly text: string }
  /** It has the value when this is left out. */
  | { readonly kind: 'leave-out'; readonly text: string };

/** Where an edit has to be made so that a property gets a value: names in the declaration, outermost first. */
export type Placement =
  /** Write the value there. A number is the index of a block that may be repeated, or of an item. */
  | { readonly kind: 'write'; readonly names: readonly (string | number)[]; readonly value: Wanted }
  /** Take all of this out. */
  | { readonly kind: 'leave-out'; readonly names: readonly (readonly (string | number)[])[] }
  /** It has the value as soon as something is written there, or in the block of this name. */
  | { readonly kind: 'block'; readonly names: readonly (string | number)[] };

/** Turns of phrase of messages that are not ARM's names but no other form's words either. */
export type Term =
  | 'the property'
  | 'this API version'
  | 'a @secure() parameter'
  | 'an outbound rule of type PrivateEndpoint';

export const TERMS: readonly Term[] = [
  'the property',
  'this API version',
  'a @secure() parameter',
  'an outbound rule of type PrivateEndpoint',
];

/** The words for one resource, or for a resource type. Paths are ARM's. */
export interface Vocabulary {
  /** What the form calls the type of the declaration: `azurerm_storage_account_network_rules`. */
  readonly declaredAs: string;
  /** What the property is called: the argument that is written, else the one to write. Undefined if there is none. */
  nameOf(path: string): string | undefined;
  /** An ARM value of the property as it is written: `true`, `"Deny"`. Undefined if nothing that is written stands for it. */
  valueOf(path: string, value: Scalar): string | undefined;
  /** True if no argument says what the property is: the provider does. */
  isImplied(path: string): boolean;
  /** Undefined if the property cannot get that value in this form. */
  changeTo(path: string, value: Wanted): Change | undefined;
  /**
   * The edit of the declaration for such a change, in every release that the configuration allows; undefined if there is none.
   * Without a value: what to take out so that the property is not written.
   */
  placementOf(path: string, value: Wanted | undefined): Placement | undefined;
  /** A sentence about what such a change needs besides: a newer release, or another form. Undefined if nothing. */
  noteOn(path: string, value: Wanted): string | undefined;
  /** From which version on the property can be written: "azurerm 3.25 or later". Undefined if that does not matter. */
  since(path: string): string | undefined;
  /** A resource of an ARM type: "an azurerm_private_endpoint". */
  resource(type: string): string;
  term(term: Term): string;
  /** The words for resources of another type. */
  of(type: string): Vocabulary;
  /** Where to point if the property is not written: the block it would stand in. Undefined: the resource's header. */
  placeOf(path: string): Span | undefined;
  /** True if the declaration says something about the property. */
  sets(path: string): boolean;
  /** The words for the resource together with updates of it, the last one leading. */
  joinedWith(updates: readonly Vocabulary[]): Vocabulary;
  /** What whoever reads the property takes for granted: a release of the provider. */
  assumptionOf(path: string): string | undefined;
}
