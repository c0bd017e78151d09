/** A rule's answer about one resource, as every report prints it. */

import type { Form } from '../expand/resource.js';
import type { Span } from '../inputs/source-file.js';
import type { Acceptance } from './outcome.js';
import type { Mending } from './recipe.js';
import type { PolicyReference, Rule } from './rule.js';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** From worst to least. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

export interface Finding {
  readonly rule: Rule;
  /** `fail`: every possibility fails. `unknown`: some does, or it cannot be told. */
  readonly status: 'fail' | 'unknown';
  /** The rule's severity unless a lesser condition of it or the configuration says otherwise. */
  readonly severity: Severity;
  /** What is wrong; why it matters here; what to change. Sentences, plain text, no secret in it. */
  readonly message: string;
  readonly resource: {
    readonly type: string;
    /** The name if known, else the expression it comes from. */
    readonly name: string;
    readonly address: string;
    readonly form: Form;
  };
  /** ARM property path judged, such as `properties.publicNetworkAccess`; undefined if the resource as a whole is meant. */
  readonly property: string | undefined;
  /** The value found, as JSON; undefined if absent, unknown or sensitive. */
  readonly actual: unknown;
  /** Policies that an organisation assigned and that ask for the same. */
  readonly alsoAskedBy?: readonly PolicyReference[];
  /** What Azure has today, where live Azure was looked at. */
  readonly azure?: InAzure;
  /** Who accepted it, where that is part of what is judged. */
  readonly accepted?: Acceptance;
  /** The value found is a secret: reports show nothing of it. */
  readonly secret?: boolean;
  /** What would pass, as JSON or words; undefined if it cannot be said in a word. */
  readonly expected: unknown;
  /** What the form calls the property, where that is not ARM's name: `network_rules.default_action`. */
  readonly propertyAsWritten?: string;
  /** How the form says what would pass: `network_rules { default_action = "Deny" }`. */
  readonly expectedAsWritten?: string;
  /** The property is not written. */
  readonly absent: boolean;
  /** Where the property stands; if it is absent, the block it would stand in, or the resource's header. */
  readonly span: Span;
  /** The declaration of the resource, and what names it on its first line. */
  readonly declaration: { readonly whole: Span; readonly header: Span };
  /** The way of the value, the place to change first leading. */
  readonly related: readonly RelatedPlace[];
  /** What the verdict takes for granted: "default of parameter openToInternet". */
  readonly assumptions: readonly string[];
  /** Names of further resources of the same declaration for which the same holds: copies of a loop, calls of a module. */
  readonly copies: readonly string[];
  /** Parameter files under which it holds; empty if the entry point has none. */
  readonly environments: readonly string[];
  /** What would mend it, in ARM's words: one for every copy and environment. Empty if the rule has no recipe for it. */
  readonly mendings: readonly Mending[];
  /** Stable identity: rule, resource, property and value, never the line. A hash of {@link identity} and the rule. */
  readonly fingerprint: string;
  readonly identity: FindingIdentity;
}

/** The resource as Azure has it today, and how that stands to what the files declare. */
export interface InAzure {
  /** The resource ID. */
  readonly id: string;
  /** Its page in the portal of the cloud. */
  readonly portal: string;
  readonly state: AzureState;
}

export type AzureState =
  /** Azure has the same fault. */
  | 'same'
  /** The fault is in Azure alone: what is declared has it right. */
  | 'weaker'
  /** The fault is in Azure alone, and the change under review mends what is declared. */
  | 'mended'
  /** The fault is in what is declared alone: deploying it would weaken Azure. */
  | 'weakened'
  /** Only live Azure can tell: of what is declared nothing of the kind is known. */
  | 'only-azure'
  /** No file that was read declares the resource. */
  | 'undeclared'
  /** A file may declare it: one declares something of the type by a name that is not known. */
  | 'unmatched';

/** What makes a finding the same one when the code around it moves. */
export interface FindingIdentity {
  /** Address of the resource the finding points at. */
  readonly address: string;
  /** The property; empty if the resource as a whole is meant. */
  readonly path: string;
  /** Canonical text of the value; empty if there is none or it is a secret. */
  readonly value: string;
  /** Which of the rule's messages, with the words that fill it in. */
  readonly message: string;
}

/** Key of the rule's message, which {@link FindingIdentity.message} begins with. */
export function messageKeyOf({ identity }: Finding): string {
  return /^\["([^"\\]*)"/.exec(identity.message)?.[1] ?? identity.message;
}

export interface RelatedPlace {
  readonly span: Span;
  /** The role of the place: "default of parameter openToInternet". */
  readonly message: string;
}
