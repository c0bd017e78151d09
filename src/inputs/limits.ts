/**
 * Budgets that bound every stage, whatever the input. Reaching one is a diagnostic and makes the result incomplete;
 * it never ends in a crash or a hang.
 */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of one Terraform plan: it repeats every resource with all its attributes several times. */
  readonly planBytes: number;
  /** Files read in one run. */
  readonly files: number;
  /** Levels of nesting in one document (objects, arrays, parentheses, operators). */
  readonly nesting: number;
  /** Syntax nodes of one document. */
  readonly nodes: number;
  /** Copies of one loop. Azure Resource Manager itself allows 800 resources in a deployment. */
  readonly copies: number;
  /** Modules inside modules. */
  readonly moduleDepth: number;
  /** Alternatives one value may have before it becomes unknown. */
  readonly alternatives: number;
  /** Expression evaluations in one entry point. */
  readonly evaluations: number;
  /** Characters of one evaluated string. */
  readonly textLength: number;
  /** Resources and modules of one run. */
  readonly resources: number;
  /** Milliseconds for the whole run. */
  readonly totalMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 4 * 1024 * 1024,
  planBytes: 64 * 1024 * 1024,
  files: 20_000,
  nesting: 200,
  nodes: 1_000_000,
  copies: 1_000,
  moduleDepth: 20,
  alternatives: 8,
  evaluations: 5_000_000,
  textLength: 1_000_000,
  resources: 100_000,
  totalMs: 120_000,
};

/** Milliseconds since some fixed moment; injected so that the pure stages own no clock. */
export type Clock = () => number;
