/** What a comparison needs to know of the base, wherever it comes from. */
import type { BaseContents } from './base-repository.js';
import type { Changes } from './changes.js';

export interface ComparisonSource {
  readonly mode: 'git' | 'api';
  /** The commit compared with. */
  readonly base: string;
  readonly changes: Changes;
  readonly contents: BaseContents;
}
