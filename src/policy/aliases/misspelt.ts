/** Finding the name that was meant among thousands, for names that come from definitions of anybody. */
import { nearest } from '../../inputs/nearest.js';

/** The candidate that differs least from `written`, if not more than a third of its letters differ. */
export function nearestOf(written: string, candidates: Iterable<string>): string | undefined {
  return nearest(written, likely(written.toLowerCase(), candidates));
}

/** Letters beyond are one kind: they only make more candidates likely. */
const KINDS = 128;

/** Candidates whose letters, in any order, are near enough: counting them takes far less time than comparing them in order. */
function* likely(written: string, candidates: Iterable<string>): Iterable<string> {
  const wanted = countsOf(written);
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3));
    if (Math.abs(written.length - candidate.length) > allowed) continue;
    if (fewestChanges(wanted, countsOf(candidate.toLowerCase())) <= allowed) yield candidate;
  }
}

function countsOf(text: string): Int32Array {
  const counts = new Int32Array(KINDS);
  for (let index = 0; index < text.length; index++) {
    const kind = Math.min(text.charCodeAt(index), KINDS - 1);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** How many letters must come, go or be replaced at least. */
function fewestChanges(one: Int32Array, other: Int32Array): number {
  let more = 0;
  let fewer = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const difference = (one[kind] ?? 0) - (other[kind] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
