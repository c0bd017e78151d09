/** Each file is read once, however many edits of it are asked for. */
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';

/** The same reading, remembered for as long as somebody holds the file. */
export function remembered<Read>(read: (source: SourceFile, limits: Limits) => Read) {
  const known = new WeakMap<SourceFile, Read>();
  return (source: SourceFile, limits: Limits): Read => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const made = read(source, limits);
    known.set(source, made);
    return made;
  };
}
