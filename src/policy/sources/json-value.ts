/** JSON files as values: every part keeps its place. */
import { valueOfJson } from '../../expand/file-functions.js';
import type { Value } from '../../expand/value.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';

/** The value in a JSON file, with or without comments; undefined, with the reasons in the bag, if it does not parse whole. */
export function readJson(source: SourceFile, limits: Limits, bag: DiagnosticBag): Value | undefined {
  const { root, errors, duplicateKeys } = parseJson(source, limits);
  for (const { code, message, start, end } of errors) bag.report(code, message, { source, start, end });
  for (const { key } of duplicateKeys) {
    const message = `The key '${key.value}' is repeated; the last one counts.`;
    bag.report('duplicate-key', message, { source, start: key.start, end: key.end });
  }
  return root === undefined || errors.length > 0 ? undefined : valueOfJson(root, source);
}
