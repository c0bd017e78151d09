/** What mends a finding in the files. */
import type { Span } from '../inputs/source-file.js';
import type { Finding } from '../rules/finding.js';
import type { Mending, Risk } from '../rules/recipe.js';

/** Replaces a stretch of a file by another text; an insertion if the stretch is empty. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that mend a finding, all of them together. */
export interface Fix {
  /** What they do: "Set publicNetworkAccess to 'Disabled'". */
  readonly description: string;
  readonly edits: readonly Edit[];
  /** Why nobody should apply it without a look. */
  readonly risk: Risk | undefined;
  /** What applying it may cost, in a sentence; set if there is a risk. */
  readonly warning: string | undefined;
  /** True if it was tried in memory: the finding is gone and nothing else appeared. */
  readonly isTried: boolean;
}

/** True if the rule has an edit for the finding and files say it. Whether that edit can be made is known once it was tried. */
export function mayBeFixed({ status, mendings }: Finding): boolean {
  return status === 'fail' && mendings.length > 0 && mendings.every(isInFiles);
}

/** A plan, what is read from Azure and what is written elsewhere stay as they are. */
function isInFiles({ settings, removals, apiVersion }: Mending): boolean {
  const touched = [...settings, ...(apiVersion === undefined ? [] : [apiVersion])].map(({ property }) => property);
  return [...touched, ...removals].every(
    ({ resource: { form, isAtCall } }) => form !== 'terraform-plan' && form !== 'live' && isAtCall !== true,
  );
}
