/** What the functions of the language answer about where a resource lies, as far as a case tells. */
import type { Resource } from '../../expand/resource.js';
import type { Member, Origin, Value } from '../../expand/value.js';
import { knownString, object, text, unknown } from '../../expand/values.js';
import type { DeploymentFacts } from '../outcome.js';

const GROUP_TYPES = ['microsoft.resources/resourcegroups', 'microsoft.resources/subscriptions/resourcegroups'];
const SUBSCRIPTION_TYPES = ['microsoft.resources/subscriptions'];

/**
 * The subscription and the resource group: by the ID of the resource, or given among what is related to it. What they are
 * besides their names is known only of those that are given.
 */
export function factsAbout(resource: Resource, related: readonly Resource[], now: string): DeploymentFacts {
  const all = [resource, ...related];
  const { subscription, resourceGroup } = resource.scope;
  return {
    subscription: subscriptionFact(subscription, all, resource.span),
    resourceGroup: groupFact(resourceGroup, subscription, all),
    policy: undefined,
    now,
  };
}

function subscriptionFact(
  named: Value | undefined,
  all: readonly Resource[],
  span: Resource['span'],
): Value | undefined {
  const given = only(
    all.filter(({ type }) => SUBSCRIPTION_TYPES.includes(type.toLowerCase())),
    named,
  );
  const id = given?.names.at(-1) ?? named;
  if (id === undefined) return undefined;
  const origin: Origin = { span: given?.span ?? span, steps: [] };
  const members = [memberAt('subscriptionId', id), memberAt('id', text(['/subscriptions/', id], origin))];
  return withRest(members, given, 'subscription()', origin);
}

function groupFact(
  named: Value | undefined,
  subscription: Value | undefined,
  all: readonly Resource[],
): Value | undefined {
  const given = only(
    all.filter(({ type }) => GROUP_TYPES.includes(type.toLowerCase())),
    named,
  );
  const name = given?.names.at(-1) ?? named;
  if (name === undefined) return undefined;
  const origin: Origin = { span: given?.span ?? name.origin.span, steps: [] };
  const above = given?.scope.subscription ?? subscription;
  const id =
    above === undefined ? [] : [memberAt('id', text(['/subscriptions/', above, '/resourceGroups/', name], origin))];
  return withRest([memberAt('name', name), ...id], given, 'resourceGroup()', origin);
}

/** The one of this name; the only one if the resource does not say where it lies. */
function only(candidates: readonly Resource[], named: Value | undefined): Resource | undefined {
  const wanted = knownString(named)?.toLowerCase();
  if (wanted === undefined) return candidates.length === 1 ? candidates[0] : undefined;
  return candidates.find(({ names }) => knownString(names.at(-1))?.toLowerCase() === wanted);
}

function withRest(members: readonly Member[], given: Resource | undefined, expression: string, origin: Origin): Value {
  if (given !== undefined) return object([...given.body.members.values(), ...members], origin, given.body.open);
  const message = `only the name of ${expression} is known here`;
  return object(members, origin, unknown('deployment', message, expression, origin));
}

function memberAt(name: string, value: Value): Member {
  return { name, span: value.origin.span, value };
}
