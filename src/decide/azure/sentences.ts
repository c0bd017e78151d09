/** How reports say in words how Azure stands to the files. */
import type { AzureState } from '../../rules/finding.js';

/** The sentence that a finding gets for how Azure stands to the files. */
export const SENTENCES: Readonly<Record<AzureState, string>> = {
  same: 'Azure has it like that already.',
  weaker:
    'What is declared here has it right, and Azure has it otherwise: it was changed there, or this was never deployed.',
  mended: 'This change mends it, once it is deployed.',
  weakened: 'Azure has it right today: deploying this would weaken it.',
  'only-azure': '',
  // Where it is told shows it.
  undeclared: '',
  unmatched: '',
};
