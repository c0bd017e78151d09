/** What a check of the facts comes to. */

export interface CheckReport {
  /** What the source contradicts, one sentence each. */
  readonly wrong: readonly string[];
  /** What a person should read, as the source may mean something else. */
  readonly doubtful: readonly string[];
  /** What the checkout says nothing about. */
  readonly unchecked: readonly string[];
  /** How many facts were compared. */
  readonly compared: number;
}

export const NOTHING: CheckReport = { wrong: [], doubtful: [], unchecked: [], compared: 0 };

export function together(reports: readonly CheckReport[]): CheckReport {
  return {
    wrong: reports.flatMap(({ wrong }) => wrong),
    doubtful: reports.flatMap(({ doubtful }) => doubtful),
    unchecked: [...new Set(reports.flatMap(({ unchecked }) => unchecked))],
    compared: reports.reduce((sum, { compared }) => sum + compared, 0),
  };
}

/** A report as text: every part with its sentences. */
export function reportText({ wrong, doubtful, unchecked, compared }: CheckReport): string {
  const part = (title: string, sentences: readonly string[]): readonly string[] =>
    sentences.length === 0 ? [] : [`${title} (${sentences.length}):`, ...sentences.map((one) => `  ${one}`), ''];
  return [
    ...part('Wrong', wrong),
    ...part('To read', doubtful),
    ...part('Not checked', unchecked),
    `${compared} facts compared, ${wrong.length} wrong.`,
    '',
  ].join('\n');
}
