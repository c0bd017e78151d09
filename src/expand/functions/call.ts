/** What a template function is given besides its arguments. */
import type { Limits } from '../../inputs/limits.js';
import type { Span } from '../../inputs/source-file.js';
import type { ResourceScope, Value } from '../value.js';

export interface Call {
  /** Lower-cased function name. */
  readonly name: string;
  /** The whole call expression. */
  readonly span: Span;
  /** Where the template is deployed. */
  readonly scope: ResourceScope;
  /** The name of the deployment that is being evaluated, as far as known. */
  readonly deploymentName: Value;
  readonly limits: Limits;
  /** The cloud whose endpoints `environment()` answers with. */
  readonly cloud: Cloud;
  /** A text that no other call of this run gets: tells one `newGuid()` from another. */
  readonly uniqueText: () => string;
  /** Reports that the deployment engine would reject this call; the function then returns an unknown of reason `error`. */
  readonly reject: (message: string) => Value;
  /** Runs `work` for something that may never be deployed, so that what it finds wrong is not reported. */
  readonly speculatively?: <T>(work: () => T) => T;
}

export type Cloud = 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud';

/** A template function: evaluated arguments in, a value out, never a throw. */
export type TemplateFunction = (args: readonly Value[], call: Call) => Value;
