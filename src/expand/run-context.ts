/** What all input forms of one run share: the repository, the budgets, and where problems go. */
import { createHash } from 'node:crypto';
import type { DiagnosticBag, DiagnosticCode } from '../inputs/diagnostic.js';
import { type FormName, formsNamed } from '../inputs/forms.js';
import type { Clock, Limits } from '../inputs/limits.js';
import type { Repository } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import type { Cloud } from './functions/call.js';
import type { GivenParameters } from './given-parameters.js';
import { RecordedBag, Recorder, type Trace } from './recorder.js';
import type { Expansion } from './resource.js';
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
  /**
   * Evaluations of another state of the repository, by {@link EvaluationTrace.key}, that come to the same in this one. They are
   * taken over where this state has the same entry points.
   */
  readonly unchanged?: ReadonlyMap<string, readonly Expansion[]>;
}

/** How much of the budgets a run has used. */
interface Usage {
  readonly started: number;
  evaluations: number;
  declared: number;
  exhausted: DiagnosticCode | undefined;
}

/** What is being evaluated, and how many texts of its own it has got. */
interface Naming {
  evaluation: string;
  unique: number;
}

/** What several views of a run have in common. */
interface Shared {
  readonly usage: Usage;
  /** Secrets come across on the way. */
  readonly secrets: SecretCollector;
  /** Paths of templates and other files that a file of another form deploys: they are no entry points of their own. */
  readonly deployedTemplates: Set<string>;
  /** What commands deploy with which parameters, by the path of the template where the command names it. */
  readonly deployedWith: Map<string | undefined, GivenParameters[]>;
  readonly recorder: Recorder;
  readonly naming: Naming;
}

function sharedState(clock: Clock, outer?: Shared): Shared {
  return {
    usage: { started: clock(), evaluations: 0, declared: 0, exhausted: undefined },
    secrets: new SecretCollector(),
    deployedTemplates: new Set(),
    deployedWith: new Map(),
    recorder: new Recorder(outer?.recorder),
    naming: outer?.naming ?? { evaluation: '', unique: 0 },
  };
}

/** One run: counters against the budgets that hold for all forms together. */
export class RunContext {
  /** The repository; what is asked of it is noted. */
  readonly repository: Repository;

  /** What is reported there is noted. */
  readonly bag: DiagnosticBag;

  constructor(
    private readonly source: Repository,
    readonly options: ExpandOptions,
    bag: DiagnosticBag,
    private readonly shared: Shared = sharedState(options.clock),
    notesReports = true,
  ) {
    this.bag = notesReports ? new RecordedBag(bag, shared.recorder) : bag;
    this.repository = {
      files: source.files,
      read: (path, expects) => {
        const found = source.read(path, expects);
        shared.recorder.noteRead(path);
        // A link leads to what is changed under its own name.
        if (found !== undefined && found.path !== path) shared.recorder.noteRead(found.path);
        return found;
      },
      list: (folder) => {
        shared.recorder.noteRead(`${folder}/`);
        return source.list(folder);
      },
    };
  }

  private get usage(): Usage {
    return this.shared.usage;
  }

  get secrets(): SecretCollector {
    return this.shared.secrets;
  }

  get deployedTemplates(): ReadonlySet<string> {
    return this.shared.deployedTemplates;
  }

  /** What something deploys the template with. Whoever notes one does so in each run, outside of evaluations. */
  noteParameters(template: string | undefined, given: GivenParameters): void {
    const { deployedWith } = this.shared;
    deployedWith.set(template, [...(deployedWith.get(template) ?? []), given]);
  }

  /** Without a template: what is given together with a parameter file that names its template itself. */
  parametersOf(template: string | undefined): readonly GivenParameters[] {
    return this.shared.deployedWith.get(template) ?? [];
  }

  /** The same run, whose problems go elsewhere. */
  reportingTo(bag: DiagnosticBag): RunContext {
    return new RunContext(this.source, this.options, bag, this.shared, false);
  }

  /** A run beside this one, with budgets, secrets and problems of its own. What it reads counts as read by this one. */
  beside(bag: DiagnosticBag): RunContext {
    return new RunContext(this.source, this.options, bag, sharedState(this.options.clock, this.shared));
  }

  /** What `work` gives and what it took. Whoever remembers a result {@link replay}s its trace when it is used again. */
  recording<T>(work: () => T): { readonly value: T; readonly trace: Trace } {
    return this.shared.recorder.record(work);
  }

  /** Notes and reports what a result took, as if it had been worked out again. */
  replay({ reads, diagnostics, deployedTemplates }: Trace): void {
    for (const path of reads) this.shared.recorder.noteRead(path);
    for (const item of diagnostics) this.bag.add(item);
    for (const path of deployedTemplates) this.noteDeployedTemplate(path);
  }

  noteDeployedTemplate(path: string): void {
    this.shared.recorder.noteDeployedTemplate(path);
    this.shared.deployedTemplates.add(path);
  }

  /**
   * The expansions of an entry point with its parameters: those of another state, if they are the same in this one, else what
   * `work` gives.
   *
   * @param what tells the entry point and its parameter files from all others: form, path, paths
   */
  evaluation(what: readonly string[], work: () => readonly Expansion[]): readonly Expansion[] {
    const key = JSON.stringify(what);
    const known = this.options.unchanged?.get(key);
    const [first] = known ?? [];
    if (known !== undefined && first?.trace !== undefined) {
      this.replay(first.trace);
      return known;
    }
    this.shared.naming.evaluation = key;
    this.shared.naming.unique = 0;
    const { value, trace } = this.recording(work);
    return value.map((expansion) => ({ ...expansion, trace: { key, ...trace } }));
  }

  /**
   * A text that nothing else of the repository has. It is the same for the same entry point in each state, whatever else is
   * evaluated, so that values can be compared.
   */
  uniqueText(): string {
    const { naming } = this.shared;
    naming.unique++;
    const { evaluation, unique } = naming;
    const place = evaluation === '' ? '' : `${createHash('sha256').update(evaluation).digest('hex').slice(0, 8)}.`;
    return `#${place}${unique}`;
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
