/** What a stretch of work took from outside: the paths it asked for and what it reported. */
import { type Diagnostic, DiagnosticBag } from '../inputs/diagnostic.js';
import type { SourceFile, Span } from '../inputs/source-file.js';

/** What came along with a result. Where none of the paths changes, the work comes to the same again. */
export interface Trace {
  /** Paths that were asked for, found or not; a folder that was listed ends in a slash. */
  readonly reads: ReadonlySet<string>;
  /** What was reported on the way, also if it had been reported before. */
  readonly diagnostics: readonly Diagnostic[];
  /** Templates that are deployed, which are no entry points of their own then. */
  readonly deployedTemplates: ReadonlySet<string>;
}

interface OpenTrace {
  readonly reads: Set<string>;
  readonly bag: DiagnosticBag;
  readonly deployedTemplates: Set<string>;
}

/** Notes for everybody who is recording, the innermost and those around it. */
export class Recorder {
  private readonly open: OpenTrace[] = [];

  /** @param outer who is told as well what is read, but not what is reported */
  constructor(private readonly outer?: Recorder) {}

  record<T>(work: () => T): { readonly value: T; readonly trace: Trace } {
    const { reads, bag, deployedTemplates }: OpenTrace = {
      reads: new Set(),
      bag: new DiagnosticBag(),
      deployedTemplates: new Set(),
    };
    this.open.push({ reads, bag, deployedTemplates });
    try {
      const value = work();
      return { value, trace: { reads, diagnostics: bag.all, deployedTemplates } };
    } finally {
      this.open.pop();
    }
  }

  noteRead(path: string): void {
    for (const { reads } of this.open) reads.add(path);
    this.outer?.noteRead(path);
  }

  noteReport(item: Diagnostic): void {
    for (const { bag } of this.open) bag.add(item);
  }

  notePlace(source: SourceFile, place: Span): void {
    for (const { bag } of this.open) bag.standsAt(source, place);
  }

  noteDeployedTemplate(path: string): void {
    for (const { deployedTemplates } of this.open) deployedTemplates.add(path);
  }
}

/** A bag whose recorder hears of everything, while the bag itself keeps one of each. */
export class RecordedBag extends DiagnosticBag {
  constructor(
    private readonly bag: DiagnosticBag,
    private readonly recorder: Recorder,
  ) {
    super();
  }

  override standsAt(source: SourceFile, place: Span): void {
    this.recorder.notePlace(source, place);
    this.bag.standsAt(source, place);
  }

  override add(item: Diagnostic): void {
    this.recorder.noteReport(item);
    this.bag.add(item);
  }

  override get all(): readonly Diagnostic[] {
    return this.bag.all;
  }
}
