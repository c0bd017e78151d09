/** What one run of the expander shares: budgets, diagnostics, the template library. */
import type { DiagnosticBag, DiagnosticCode } from '../inputs/diagnostic.js';
import type { Clock, Limits } from '../inputs/limits.js';
import type { Repository } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import type { Cloud } from './functions/call.js';
import type { TemplateInstance } from './instance.js';
import type { TemplateLibrary } from './library.js';

export interface ExpandOptions {
  /** Parameter files to use instead of those found by convention; empty means "by convention". */
  readonly parameterFiles: readonly string[];
  /** Entry points with their parameter files, from the configuration; undefined means "found by who calls whom". */
  readonly entryPoints?: readonly { readonly path: string; readonly parameters: readonly string[] }[];
  readonly limits: Limits;
  readonly clock: Clock;
  readonly cloud: Cloud;
  /** Parses YAML for `loadYamlContent`; without it those calls are unknown. Returns plain JSON data. */
  readonly parseYaml?: (text: string) => unknown;
  /** Modules to treat as unavailable: symbol paths below the entry point (`storage/inner`), or what `callKey` gives. */
  readonly opaqueModules?: ReadonlySet<string>;
}

/** How deep evaluations may nest: variables of variables, modules of modules. Keeps the JavaScript stack safe. */
const EVALUATION_DEPTH = 600;

/** The state of one run: counters against the budgets, and whether a rejection would be certain. */
export class ExpansionContext {
  private evaluations = 0;
  private depth = 0;
  private speculations = 0;
  private unique = 0;
  private declaredCount = 0;
  private readonly started: number;
  /** Templates that others import from, at work without arguments, by path. */
  readonly importedTemplates = new Map<string, TemplateInstance>();
  private exhausted: DiagnosticCode | undefined;

  constructor(
    readonly repository: Repository,
    readonly library: TemplateLibrary,
    readonly options: ExpandOptions,
    readonly bag: DiagnosticBag,
  ) {
    this.started = options.clock();
  }

  get limits(): Limits {
    return this.options.limits;
  }

  /** Paths of the templates at work in the current entry point. */
  readonly templatesAtWork = new Set<string>();

  /** A new entry point gets a fresh count of evaluations; the time budget runs on. */
  beginEntryPoint(): void {
    this.evaluations = 0;
    this.templatesAtWork.clear();
    const finished = this.exhausted === 'out-of-time' || this.declaredCount > this.limits.resources;
    if (!finished) this.exhausted = undefined;
  }

  /** Why evaluation must stop here, reported once; undefined while all budgets hold. */
  exhaustedAt(span: Span): DiagnosticCode | undefined {
    this.evaluations++;
    if (this.exhausted !== undefined) return this.exhausted;
    if (this.evaluations > this.limits.evaluations) {
      this.exhausted = 'too-many-nodes';
      this.bag.report('too-many-nodes', `Evaluation stopped after ${this.limits.evaluations} expressions.`, span);
    } else if ((this.evaluations & 0x3ff) === 0 && this.options.clock() - this.started > this.limits.totalMs) {
      this.exhausted = 'out-of-time';
      this.bag.report('out-of-time', `Evaluation stopped after ${this.limits.totalMs / 1000} seconds.`, span);
    }
    return this.exhausted;
  }

  /** Counts one more resource or module; false once the run has as many as it may, which ends the expansion. */
  countDeclared(span: Span): boolean {
    this.declaredCount++;
    if (this.declaredCount <= this.limits.resources) return true;
    this.exhausted ??= 'too-many-nodes';
    this.bag.report('too-many-nodes', `Expansion stopped after ${this.limits.resources} resources and modules.`, span);
    return false;
  }

  /** Runs `work` one level deeper, or reports and returns `otherwise()` if that is too deep. */
  nested<T>(span: Span, work: () => T, otherwise: () => T): T {
    if (this.depth >= EVALUATION_DEPTH) {
      this.bag.report('nesting-too-deep', `Evaluation nests deeper than ${EVALUATION_DEPTH} levels.`, span);
      return otherwise();
    }
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  /** Runs `work` for something that may never be deployed, so that its errors are no diagnostics. */
  speculatively<T>(work: () => T): T {
    this.speculations++;
    try {
      return work();
    } finally {
      this.speculations--;
    }
  }

  /** Reports an expression the deployment engine rejects, unless it may never be evaluated there. */
  reject(message: string, span: Span): void {
    if (this.speculations === 0) this.bag.report('evaluation-error', message, span);
  }

  uniqueText(): string {
    this.unique++;
    return `#${this.unique}`;
  }
}
