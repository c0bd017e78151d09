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
  /** The same for `yamldecode`, whose YAML differs. Throws for what is none. */
  readonly parseTerraformYaml?: (text: string) => unknown;
  /** Modules to treat as unavailable: symbol paths below the entry point (`storage/inner`), or what `callKey` gives. */
  readonly opaqueModules?: ReadonlySet<string>;
}

/** How much of the budgets a run has used. */
interface Usage {
  readonly started: number;
  evaluations: number;
  declared: number;
  exhausted: DiagnosticCode | undefined;
}

/** One run: counters against the budgets that hold for all forms together. */
export class RunContext {
  constructor(
    readonly repository: Repository,
    readonly options: ExpandOptions,
    readonly bag: DiagnosticBag,
    private readonly usage: Usage = { started: options.clock(), evaluations: 0, declared: 0, exhausted: undefined },
    /** Secrets come across on the way. */
    readonly secrets: SecretCollector = new SecretCollector(),
    /** Paths of templates that something other than a template deploys: they are no entry points of their own. */
    readonly deployedTemplates: Set<string> = new Set(),
  ) {}

  /** The same run, whose problems go elsewhere. */
  reportingTo(bag: DiagnosticBag): RunContext {
    return new RunContext(this.repository, this.options, bag, this.usage, this.secrets, this.deployedTemplates);
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
    this.usage.evaluations = 0;
    const finished = this.usage.exhausted === 'out-of-time' || this.usage.declared > this.limits.resources;
    if (!finished) this.usage.exhausted = undefined;
  }

  /** Why the work must stop here, reported once; undefined while all budgets hold. Counts one evaluation. */
  exhaustedAt(span: Span): DiagnosticCode | undefined {
    this.usage.evaluations++;
    if (this.usage.exhausted !== undefined) return this.usage.exhausted;
    if (this.usage.evaluations > this.limits.evaluations) {
      this.usage.exhausted = 'too-many-nodes';
      this.bag.report('too-many-nodes', `Evaluation stopped after ${this.limits.evaluations} expressions.`, span);
    } else if (
      (this.usage.evaluations & 0x3ff) === 0 &&
      this.options.clock() - this.usage.started > this.limits.totalMs
    ) {
      this.usage.exhausted = 'out-of-time';
      this.bag.report('out-of-time', `Evaluation stopped after ${this.limits.totalMs / 1000} seconds.`, span);
    }
    return this.usage.exhausted;
  }

  /** Counts one more resource or module; false once the run has as many as it may, which ends the expansion. */
  countDeclared(span: Span): boolean {
    this.usage.declared++;
    if (this.usage.declared <= this.limits.resources) return true;
    this.usage.exhausted ??= 'too-many-nodes';
    this.bag.report('too-many-nodes', `Expansion stopped after ${this.limits.resources} resources and modules.`, span);
    return false;
  }
}
