/** The words for a resource that updates set properties of: who speaks of a property is who sets it. */
import type { Span } from '../inputs/source-file.js';
import type { Scalar } from './value.js';
import type { Change, Placement, Term, Vocabulary, Wanted } from './vocabulary.js';

export class JoinedWords implements Vocabulary {
  constructor(
    private readonly own: Vocabulary,
    private readonly updates: readonly Vocabulary[],
  ) {}

  get declaredAs(): string {
    return this.own.declaredAs;
  }

  nameOf(path: string): string | undefined {
    const update = this.updateOf(path);
    const name = (update ?? this.own).nameOf(path);
    return update === undefined ? name : name && `${name} of ${update.declaredAs}`;
  }

  valueOf(path: string, value: Scalar): string | undefined {
    return this.speakerOf(path).valueOf(path, value);
  }

  isImplied(path: string): boolean {
    return this.speakerOf(path).isImplied(path);
  }

  changeTo(path: string, value: Wanted): Change | undefined {
    const update = this.updateOf(path);
    const change = update?.changeTo(path, value);
    if (update === undefined || change === undefined) return this.own.changeTo(path, value);
    const where = change.kind === 'write' ? 'in' : 'of';
    return { kind: change.kind, text: `${change.text} ${where} ${update.declaredAs}` };
  }

  placementOf(path: string, value: Wanted | undefined): Placement | undefined {
    return this.speakerOf(path).placementOf(path, value);
  }

  noteOn(path: string, value: Wanted): string | undefined {
    const speaker = this.speakerOf(path);
    return (speaker.changeTo(path, value) === undefined ? this.own : speaker).noteOn(path, value);
  }

  since(path: string): string | undefined {
    return this.speakerOf(path).since(path);
  }

  resource(type: string): string {
    return this.own.resource(type);
  }

  term(term: Term): string {
    return this.own.term(term);
  }

  of(type: string): Vocabulary {
    const other = this.own.of(type);
    return other === this.own ? this : other;
  }

  placeOf(path: string): Span | undefined {
    return this.speakerOf(path).placeOf(path);
  }

  sets(path: string): boolean {
    return this.own.sets(path) || this.updateOf(path) !== undefined;
  }

  joinedWith(updates: readonly Vocabulary[]): Vocabulary {
    return new JoinedWords(this.own, [...this.updates, ...updates]);
  }

  assumptionOf(path: string): string | undefined {
    return this.speakerOf(path).assumptionOf(path);
  }

  private speakerOf(path: string): Vocabulary {
    return this.updateOf(path) ?? this.own;
  }

  private updateOf(path: string): Vocabulary | undefined {
    return this.updates.findLast((update) => update.sets(path));
  }
}
