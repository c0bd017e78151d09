/** How reports say in words how Azure stands to the files. */
import type { Resource } from '../../expand/resource.js';
import { knownString } from '../../expand/values.js';
import { ResourceView } from '../../model/resource-view.js';
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

/**
 * `It is about 'computes' in subnets.`: of what is one of many in a resource, as no line of a file shows it. Empty for all else.
 *
 * @param path of the property that the finding is about: `properties.subnets[1].properties.networkSecurityGroup`
 */
export function partSentence(resource: Resource, path: string | undefined): string {
  const [, rule] = /\.outboundRules\.([^.[\]]+)/.exec(path ?? '') ?? [];
  if (rule !== undefined) return `It is about '${rule}' in outboundRules.`;
  const [, list = '', at = ''] = /^([\w.]+)\[(\d+)\]/.exec(path ?? '') ?? [];
  if (list === '') return '';
  const item = new ResourceView(resource).propertiesAt(`${list}.[]`)[Number(at)];
  const name = knownString(item?.property('name').value);
  return name === undefined ? '' : `It is about '${name}' in ${list.slice(list.lastIndexOf('.') + 1)}.`;
}
