import type { SourceFile, Span } from './source-file.js';

/**
 * What kept the analysis from being complete, or what the user should know about the input itself.
 * Every code an analysis can emit stands here, with what it means for the result.
 */
export const DIAGNOSTIC_LEVELS = {
  /** A statement, value or document that does not parse; the rest of the file is used. */
  'syntax-error': 'error',
  /** A file in scope that cannot be read (permissions, encoding, vanished). */
  'unreadable-file': 'error',
  /** A symbolic link, device or path outside the repository; never followed. */
  'skipped-path': 'warning',
  /** Nothing in the paths given is of a kind that is read. */
  'no-files': 'error',
  /** More files or folders in scope than the budget. */
  'too-many-files': 'error',
  /** A file larger than the byte budget. */
  'file-too-large': 'error',
  /** Nesting deeper than the budget. */
  'nesting-too-deep': 'error',
  /** More syntax nodes, values or resources than the budget. */
  'too-many-nodes': 'error',
  /** A value that would be larger than the budget: text too long, or an object or array of too many parts. */
  'value-too-large': 'error',
  /** A loop that would make more copies than the budget. */
  'too-many-copies': 'error',
  /** Modules nested deeper than the budget. */
  'module-too-deep': 'error',
  /** The total time budget ran out. */
  'out-of-time': 'error',
  /** A local module, import, `using` or `load*` file that does not exist. */
  'module-not-found': 'error',
  /** A registry, template-spec or linked module whose content is not available offline. */
  'module-unresolved': 'error',
  /** Modules, variables, parameters or functions that refer to themselves. */
  cycle: 'error',
  /** A Terraform plan that does not tell all that would be deployed: failed, for some targets only, or with deferred changes. */
  'plan-incomplete': 'error',
  /** A Terraform state as JSON: it tells what is deployed, not what would be. */
  'state-not-plan': 'note',
  /** Live Azure that is required cannot be read. */
  'live-unavailable': 'error',
  /** Live Azure that was asked for, but is not required, cannot be read. */
  'live-not-read': 'warning',
  /** What somebody should know about what was read of live Azure. */
  'live-note': 'note',
  /** A construct that is read but not evaluated; it costs one expression. */
  unsupported: 'error',
  /** An expression that the deployment engine would reject (wrong argument types, index out of range, `fail()`). */
  'evaluation-error': 'error',
  /** A name that nothing declares. */
  'unknown-symbol': 'error',
  /** A parameter file sets a parameter that the template does not declare. */
  'undeclared-parameter': 'warning',
  /** A module call or parameter file leaves a required parameter out. */
  'missing-argument': 'warning',
  /** A key that a file of its kind does not have, for the command that reads it would refuse it. */
  'unknown-key': 'warning',
  /** A file that names a schema of Azure Machine Learning which is not known. */
  'unknown-schema': 'warning',
  /** A key that one map has more than once. */
  'duplicate-key': 'warning',
  /** A value outside `@allowed`. */
  'value-not-allowed': 'warning',
  /** Compiled JSON beside the Bicep file it was made from. */
  'compiled-artefact': 'note',
  /** A parameter file that matches no template in scope. */
  'orphan-parameter-file': 'note',
  /** A policy, initiative, assignment or exemption that Azure would refuse, or that lacks what it takes to evaluate it. */
  'policy-invalid': 'error',
  /** A file named as a source of policies that holds none. */
  'no-policy': 'warning',
  /** A policy that is not evaluated, as its definition is not at hand. */
  'policy-unavailable': 'note',
  /** What was taken for granted where live Azure was asked about policies: a subscription, a table of aliases. */
  'policy-assumed': 'note',
  /** Changed policies that count only when they are merged. */
  'policies-of-base': 'note',
  /** There are too many systems to draw, or drawing failed, a bug of this program: neither changes a verdict. */
  'not-drawn': 'warning',
  /** A rule threw: a bug of this program, reported as such and never as a verdict. */
  'internal-error': 'error',
} as const satisfies Record<string, DiagnosticLevel>;

/** `error` makes the result incomplete; `warning` and `note` do not. */
export type DiagnosticLevel = 'error' | 'warning' | 'note';

export type DiagnosticCode = keyof typeof DIAGNOSTIC_LEVELS;

export interface Diagnostic {
  readonly level: DiagnosticLevel;
  readonly code: DiagnosticCode;
  /** What, and what to do, in one or two sentences; never a stack trace, never a secret. */
  readonly message: string;
  /** Where; absent only for diagnostics about a whole run. */
  readonly span?: Span;
  /** The file concerned when it has no readable text (then there is no span). */
  readonly file?: string;
}

/** A diagnostic at the level its code stands for. */
export function diagnostic(code: DiagnosticCode, message: string, where?: Span | string): Diagnostic {
  const level = DIAGNOSTIC_LEVELS[code];
  if (where === undefined) return { level, code, message };
  return typeof where === 'string' ? { level, code, message, file: where } : { level, code, message, span: where };
}

/** How many diagnostics of one code are kept: more tell nobody anything new. */
const DIAGNOSTICS_OF_ONE_CODE = 1_000;

/** Where stages put diagnostics. One text at one place is kept once; of each code, the first thousand. */
export class DiagnosticBag {
  private readonly seen = new Set<string>();
  private readonly counts = new Map<DiagnosticCode, number>();
  private readonly collected: Diagnostic[] = [];
  private readonly places = new Map<SourceFile, Span>();

  /** What is reported about this text, which is none of the repository's, is reported at `place`. */
  standsAt(source: SourceFile, place: Span): void {
    this.places.set(source, place);
  }

  add(reported: Diagnostic): void {
    const item = this.placed(reported);
    const place = item.span ? `${item.span.source.path}:${item.span.start}:${item.span.end}` : (item.file ?? '');
    const key = `${item.code}|${place}|${item.message}`;
    if (this.seen.has(key) || (this.counts.get(item.code) ?? 0) > DIAGNOSTICS_OF_ONE_CODE) return;
    this.seen.add(key);
    const count = (this.counts.get(item.code) ?? 0) + 1;
    this.counts.set(item.code, count);
    if (count <= DIAGNOSTICS_OF_ONE_CODE) this.collected.push(item);
    else {
      const message = `There are more than ${DIAGNOSTICS_OF_ONE_CODE} diagnostics '${item.code}'; the rest is not listed.`;
      this.collected.push({ level: item.level, code: item.code, message });
    }
  }

  private placed(item: Diagnostic): Diagnostic {
    const elsewhere = item.span && this.places.get(item.span.source);
    return elsewhere === undefined ? item : this.placed({ ...item, span: elsewhere });
  }

  report(code: DiagnosticCode, message: string, where?: Span | string): void {
    this.add(diagnostic(code, message, where));
  }

  /** Takes back what turned out otherwise. */
  withdraw(isWrong: (item: Diagnostic) => boolean): void {
    const right = this.collected.filter((item) => !isWrong(item));
    this.collected.splice(0, this.collected.length, ...right);
  }

  get all(): readonly Diagnostic[] {
    return this.collected;
  }
}
