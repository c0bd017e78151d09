/** What all input forms of one run share: the repository, the budgets, and where problems go. */
import type { DiagnosticBag, DiagnosticCode } from '../inputs/diagnostic.js';
import { type FormName, formsNamed } from '../inputs/forms.js';
import type { Clock, Limits } from '../inputs/limits.js';
import type { Repository } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import type { Cloud } from './functions/call.js';
import { SecretCollector } from './secrets.js';

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

/** One run: counters against the budgets that hold for all forms together. */
export class RunContext {
  private evaluations = 0;
  private declaredCount = 0;
  private readonly started: number;
  private exhausted: DiagnosticCode | undefined;
  private reads: Set<string> | undefined;
  /** Secrets come across on the way. */
  readonly secrets = new SecretCollector();
  /** The repository; what is asked of it is noted. */
  readonly repository: Repository;

  constructor(
    repository: Repository,
    readonly options: ExpandOptions,
    readonly bag: DiagnosticBag,
  ) {
    this.started = options.clock();
    this.repository = {
      ...repository,
      read: (path) => {
        this.reads?.add(path);
        return repository.read(path);
      },
    };
  }

  /**
   * What `work` gives, and the paths it asked for, found or not: where none of them changed, it gives the same again. Whoever
   * remembers what a file holds asks for the file all the same.
   */
  recording<T>(work: () => T): { readonly value: T; readonly reads: ReadonlySet<string> } {
    const outer = this.reads;
    const reads = new Set<string>();
    this.reads = reads;
    try {
      return { value: work(), reads };
    } finally {
      for (const path of reads) outer?.add(path);
      this.reads = outer;
    }
  }

  get limits(): Limits {
    return this.options.limits;
  }

  /** The files in scope whose names are of these forms, sorted. */
  filesOf(...names: readonly FormName[]): readonly string[] {
    return this.repository.files.filter((path) => formsNamed(path).some((form) => names.includes(form.name)));
  }

  /** A new entry point gets a fresh count of evaluations; the time budget runs on. */
  beginEntryPoint(): void {
    this.evaluations = 0;
    const finished = this.exhausted === 'out-of-time' || this.declaredCount > this.limits.resources;
    if (!finished) this.exhausted = undefined;
  }

  /** Why the work must stop here, reported once; undefined while all budgets hold. Counts one evaluation. */
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
}
