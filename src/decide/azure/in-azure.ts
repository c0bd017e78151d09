/** A resource in Azure as findings name it. */
import type { AzureState, InAzure } from '../../rules/finding.js';

/**
 * @param address of a live resource: `live:/subscriptions/...`
 * @param portal the portal of the cloud, without a slash at the end
 */
export function inAzure(address: string, portal: string, state: AzureState): InAzure {
  const id = address.replace(/^live:/, '');
  return { id, portal: `${portal}/#@/resource${encodeURI(id)}`, state };
}
