/** A resource in Azure as findings name it. */
import type { AzureState, InAzure } from '../../rules/finding.js';

/**
 * @param address of a live resource: `live:/subscriptions/...`
 * @param portal the portal of the cloud, without a slash at the end
 */
export function inAzure(address: string, portal: string, state: AzureState): InAzure {
  const id = address.replace(/^live:/, '');
  return { id, portal: `${portal}/#@/resource${encodeURI(id.replace(WITHOUT_PAGE, '$1'))}`, state };
}

/** What stands on something else and has no page of its own: the page of that is shown. */
const WITHOUT_PAGE =
  /^(\/subscriptions\/.+)\/providers\/Microsoft\.(?:Authorization|PolicyInsights|Security|Insights\/diagnosticSettings)\/.*$/i;
