/** What the evaluation of templates shares: the run, the template library, and whether a rejection would be certain. */
import type { DiagnosticBag, DiagnosticCode } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import type { Repository } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import type { TemplateInstance } from './instance.js';
import { TemplateLibrary } from './library.js';
import type { ExpandOptions, RunContext } from './run-context.js';

/** How deep evaluations may nest: variables of variables, modules of modules. Keeps the JavaScript stack safe. */
const EVALUATION_DEPTH = 600;

/** The state of evaluating templates in one run. */
export class ExpansionContext {
  private depth = 0;
  private speculations = 0;
  readonly library: TemplateLibrary;
  /** Templates that others import from, at work without arguments, by path. */
  readonly importedTemplates = new Map<string, TemplateInstance>();
  /** Paths of the templates at work in the current entry point. */
  readonly templatesAtWork = new Set<string>();

  constructor(readonly run: RunContext) {
    this.library = new TemplateLibrary(run);
  }

  get repository(): Repository {
    return this.run.repository;
  }

  get options(): ExpandOptions {
    return this.run.options;
  }

  get limits(): Limits {
    return this.run.limits;
  }

  get bag(): DiagnosticBag {
    return this.run.bag;
  }

  beginEntryPoint(): void {
    this.run.beginEntryPoint();
    this.templatesAtWork.clear();
    // Each entry point asks for what it imports, so that it is known to depend on it.
    this.importedTemplates.clear();
  }

  exhaustedAt(span: Span): DiagnosticCode | undefined {
    return this.run.exhaustedAt(span);
  }

  countDeclared(span: Span): boolean {
    return this.run.countDeclared(span);
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
    return this.run.uniqueText();
  }
}
