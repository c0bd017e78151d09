/** What the expander asks of an input form. */
import type { Expansion } from './resource.js';
import type { RunContext } from './run-context.js';

export interface InputForm {
  /**
   * The resources its files would deploy, a unit of deployment each. Never throws for what the files hold: whatever cannot
   * be read or evaluated is a diagnostic, and a resource whose text did not parse whole has an open body, so that nothing
   * is concluded from what the error swallowed.
   */
  readonly expand: (run: RunContext) => readonly Expansion[];
}
