/** CSV as Terraform reads it: RFC 4180, a header line first. */

/** The rows by the names of the header; undefined if the text is no such table. */
export function csvRows(text: string): readonly (readonly (readonly [name: string, value: string])[])[] | undefined {
  const records = recordsOf(text);
  const [header, ...rows] = records ?? [];
  if (header === undefined || new Set(header).size < header.length) return undefined;
  if (rows.some((row) => row.length !== header.length)) return undefined;
  return rows.map((row) => header.map((name, at) => [name, row[at] ?? ''] as const));
}

/** A field in quotes, in which quotes are doubled, or one without any; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;

/** The fields of each line that is not empty; undefined for a quote where none may be. */
function recordsOf(text: string): readonly (readonly string[])[] | undefined {
  const source = text.replaceAll('\r\n', '\n');
  const records: string[][] = [];
  let record: string[] = [];
  FIELD.lastIndex = 0;
  for (let at = 0; at < source.length || record.length > 0; at = FIELD.lastIndex) {
    if (record.length === 0 && source[at] === '\n') {
      FIELD.lastIndex = at + 1;
      continue;
    }
    FIELD.lastIndex = at;
    const match = FIELD.exec(source);
    if (match === null) return undefined;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
