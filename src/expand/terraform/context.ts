/** What the evaluation of Terraform shares: the run, the files, and how deep it is. */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Span } from '../../inputs/source-file.js';
import type { RunContext } from '../run-context.js';
import { FailureNote, type Failures } from './failures.js';
import { TerraformLibrary } from './library.js';
import type { IdentityOf } from './terraform-resource.js';

/** How deep evaluations may nest: locals of locals, modules of modules. Keeps the JavaScript stack safe. */
const EVALUATION_DEPTH = 400;

export class TerraformContext {
  private depth = 0;
  /** Errors of what is evaluated for certain are reported. */
  readonly reported: Failures = {
    reject: (message, span) =>
      this.run.bag.report('evaluation-error', message.endsWith('.') ? message : `${message}.`, span),
    watched: false,
  };
  /** Errors of what may never be evaluated are not. */
  readonly unreported: Failures = new FailureNote(false);

  constructor(
    readonly run: RunContext,
    readonly identityOf: IdentityOf,
    readonly library: TerraformLibrary = new TerraformLibrary(run),
  ) {}

  /** The same files, for an evaluation whose problems go elsewhere. */
  reportingTo(bag: DiagnosticBag): TerraformContext {
    return new TerraformContext(this.run.reportingTo(bag), this.identityOf, this.library);
  }

  get limits(): Limits {
    return this.run.limits;
  }

  /** Goes one level deeper, which {@link leave} ends; false, with a diagnostic, if that is too deep. */
  enter(span: Span): boolean {
    if (this.depth >= EVALUATION_DEPTH) {
      this.run.bag.report('nesting-too-deep', `Evaluation nests deeper than ${EVALUATION_DEPTH} levels.`, span);
      return false;
    }
    this.depth++;
    return true;
  }

  leave(): void {
    this.depth--;
  }

  uniqueText(): string {
    return this.run.uniqueText();
  }
}
