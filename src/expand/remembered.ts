/** What was worked out once and is asked for again. */
import { type Diagnostic, DiagnosticBag } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';
import type { Trace } from './recorder.js';
import type { RunContext } from './run-context.js';

/** Results of one run by key. Whoever gets one counts as having asked for all that it took, however often it was got before. */
export class Remembered<T> {
  private readonly results = new Map<string, { readonly value: T; readonly trace: Trace }>();

  constructor(private readonly run: RunContext) {}

  get(key: string, work: () => T): T {
    const known = this.results.get(key);
    if (known !== undefined) {
      this.run.replay(known.trace);
      return known.value;
    }
    const made = this.run.recording(work);
    this.results.set(key, made);
    return made.value;
  }
}

/**
 * What texts come to, for as long as somebody has them: both states of a pull request share the files that it does not
 * change. What is made must depend on the text and the limits alone.
 */
export class RememberedByText<T> {
  private readonly results = new WeakMap<SourceFile, Made<T>>();

  /** @param make reports what is wrong with the text, which every `bag` is told */
  get(source: SourceFile, limits: Limits, bag: DiagnosticBag, make: (bag: DiagnosticBag) => T): T {
    const known = this.results.get(source);
    const made = known?.limits === limits ? known : madeOf(limits, make);
    this.results.set(source, made);
    for (const item of made.diagnostics) bag.add(item);
    return made.value;
  }
}

interface Made<T> {
  readonly value: T;
  readonly limits: Limits;
  readonly diagnostics: readonly Diagnostic[];
}

function madeOf<T>(limits: Limits, make: (bag: DiagnosticBag) => T): Made<T> {
  const bag = new DiagnosticBag();
  const value = make(bag);
  return { value, limits, diagnostics: bag.all };
}
