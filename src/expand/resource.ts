/** What expansion makes of templates: the ARM-shaped resources that rules see, whatever form declared them. */
import type { Span } from '../inputs/source-file.js';
import type { Trace } from './recorder.js';
import type { Secrets } from './secrets.js';
import type { ObjectValue, ResourceScope, Step, UnknownValue, Value } from './value.js';
import type { Vocabulary } from './vocabulary.js';

/** The input form a resource was declared in. */
/** `configuration` is what the gate itself is configured by; no resource is declared there. */
export type Form =
  | 'bicep'
  | 'arm'
  | 'terraform'
  | 'terraform-plan'
  | 'azureml-yaml'
  | 'az-cli'
  | 'live'
  | 'configuration';

export interface Resource {
  /** Full ARM type as written, such as `Microsoft.MachineLearningServices/workspaces/computes`. Compare without case. */
  readonly type: string;
  /** `2024-10-01`; undefined where the form has none or it is not known. */
  readonly apiVersion: string | undefined;
  /** One name per type segment after the provider. */
  readonly names: readonly Value[];
  /** The full name, `parent/child` for child resources; text with holes if not fully known. */
  readonly name: Value;
  /**
   * Unique in an expansion and stable while the code moves: `infra/main.bicep:workspaceModule/computes[0]`,
   * that is entry point, then module symbols, then the resource's symbol, each with its loop index or key (`[*]` for "each").
   */
  readonly address: string;
  readonly form: Form;
  /** Only read, not deployed (`existing`, a data source): its properties are not known, its identity links. */
  readonly existing: boolean;
  /** True if it is deployed for certain; else the unknown that decides whether it exists. */
  readonly condition: true | UnknownValue;
  readonly scope: ResourceScope;
  /** All top-level members except type, apiVersion, name, scope: `location`, `kind`, `sku`, `identity`, `properties`, `tags` ... */
  readonly body: ObjectValue;
  /** Absent members mean "unchanged", not the platform's default (an update of something declared elsewhere). */
  readonly patch: boolean;
  /** For an update: the address of the declaration it updates, if it names it by symbol. */
  readonly updates?: string;
  /** For an update: addresses of other updates that are certainly applied before it. */
  readonly follows?: readonly string[];
  /** The whole declaration. */
  readonly span: Span;
  /** What names it on its first line: findings about something absent point here. */
  readonly headerSpan: Span;
  /** The address of the parent declaration, if the child names it by symbol. */
  readonly parentAddress?: string;
  /** Module calls, loop headers and conditions on the way to this resource, outermost first. */
  readonly way: readonly Step[];
  /** The command that the file with the declaration is given to: what its options say stands there. */
  readonly command?: Span;
  /** It is made by a request of its own; what belongs to it is made by others. */
  readonly isAlone?: true;
  /** It stands at the call of a module that is written elsewhere: nothing of what it says is in the files. */
  readonly isAtCall?: true;
  /** How messages speak of its properties; undefined where the form has ARM's names for them. */
  readonly words?: Vocabulary;
}

/** A module whose content is not available: what it was given is known, what it deploys is not. */
export interface UnresolvedModule {
  readonly address: string;
  /** The name of the deployment it would be. */
  readonly name: Value;
  /** The reference as written: `br/public:avm/res/storage/storage-account:0.9.0`. */
  readonly reference: string;
  readonly arguments: ObjectValue;
  readonly span: Span;
  readonly condition: true | UnknownValue;
  readonly way: readonly Step[];
}

/** What an evaluation took. Expansions of one key were evaluated together. */
export interface EvaluationTrace extends Trace {
  /** Tells the entry point and its parameter files from all others of the repository. */
  readonly key: string;
}

/** One entry point evaluated with one set of parameters. */
export interface Expansion {
  /** The path of the template nobody calls. */
  readonly entryPoint: string;
  /** The path of the parameter file, or undefined when evaluated with defaults only. */
  readonly environment: string | undefined;
  readonly resources: readonly Resource[];
  readonly unresolvedModules: readonly UnresolvedModule[];
  /** False if anything that could have declared more resources stayed unread: then what is missing proves nothing. */
  readonly complete: boolean;
  /** What its evaluation took: where none of that changes, it stays the same. Undefined where that is not known. */
  readonly trace?: EvaluationTrace;
  /** Secrets the files say, whether a resource holds them or not; those of resources are found in these. */
  readonly secrets?: Secrets;
}
