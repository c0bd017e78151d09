/** A script, wherever it is written. */
import type { Holes } from '../../syntax/shell/cursor.js';
import type { Value } from '../value.js';
import type { EmbeddedText } from './embedded-text.js';

export type Shell = 'posix' | 'powershell' | 'cmd';

/** What fills in the script before the shell reads it: `${{ }}` of GitHub and Azure Pipelines, `$(name)` of the latter. */
export type Templating = 'none' | 'github' | 'pipelines';

export interface Script {
  readonly text: EmbeddedText;
  readonly shell: Shell;
  readonly templating: Templating;
  /** Where something is filled in, if the text alone does not tell. */
  readonly holes?: Holes;
  /** The folder of the repository it starts in; undefined if that is not known. */
  readonly folder: string | undefined;
  /** Variables that the file around it sets. */
  readonly environment: ReadonlyMap<string, Value>;
  /** It may not run at all. */
  readonly isConditional: boolean;
}
