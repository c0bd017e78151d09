/** What an assignment of a policy leaves out: scopes, kinds of resources, locations, single policies of an initiative. */
import { normalise, sameText } from '../expand/same-resource.js';
import type { Value } from '../expand/value.js';
import { scalar } from '../expand/values.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import { concernsMachineLearning } from './policies.js';
import type { Property } from './property.js';
import { keyOfResource } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { liesIn, scopeNamedBy, scopeOf } from './scopes.js';
import type { System } from './system.js';
import { isOwnType, POLICY_SET, sameType, WORKSPACE } from './types.js';

/** True if a workspace lies in the scope that the property names; one of another subscription may, as files seldom name theirs. */
export function holdsWorkspace(named: Property, system: System): Judgement {
  const undecided = (clause: string) => named.undecided(clause);
  return anyOf(
    ...named.possibleValues.flatMap((value) => {
      const scope = scopeNamedBy(value);
      if (scope === undefined) return [undecided('which scope it names is not known')];
      const sameUnnamedSubscription = scope.level === 'subscription' ? 'unknown' : true;
      const asking = { undecided, what: 'the workspace is', sameUnnamedSubscription } as const;
      return workspacesIn(system).map((one) => liesIn(scope, keyOfResource(one.resource), system, asking));
    }),
  );
}

/** True if a workspace lies where the policy is assigned; without one nobody can say. */
export function reachesWorkspace(assignment: ResourceView, system: System): Judgement {
  const undecided = (clause: string) => assignment.undecided(clause);
  const asking = { undecided, what: 'the policy is assigned', sameUnnamedSubscription: true } as const;
  const scope = scopeOf(assignment);
  return anyOf(...workspacesIn(system).map((one) => liesIn(scope, keyOfResource(one.resource), system, asking)));
}

/** True if there is a workspace, or a type of Azure Machine Learning, that none of the resource selectors picks. */
export function isLeftOutBy(selectors: Property, system: System): Judgement {
  const groups = selectors.items();
  const leavesOut = (workspace?: ResourceView) =>
    groups.every((group) => group.items('selectors').some((selector) => passesBy(selector, workspace)));
  const workspaces = workspacesIn(system);
  const isThere = judged(groups.elements.length > 0 || groups.open !== undefined);
  return allOf(isThere, workspaces.length === 0 ? leavesOut() : anyOf(...workspaces.map(leavesOut)));
}

/** True if the selector does not pick the workspace, by its type or its location. */
function passesBy(selector: Property, workspace: ResourceView | undefined): Judgement {
  const [picked, passed] = [selector.property('in'), selector.property('notIn')];
  const avoids = (isPicked: Test, isPassed: Test) =>
    anyOf(allOf(picked.isSet(), not(picked.items().some(isPicked))), passed.items().some(isPassed));
  const isOfKind = (kind: string) => allOf(selector.property('kind').isSet(), selector.property('kind').is(kind));
  const isWorkspace: Test = (type) => type.reads((text) => sameType(text, WORKSPACE));
  const byType = allOf(
    isOfKind('resourceType'),
    avoids((type) => type.reads(isOwnType), isWorkspace),
  );
  const location = workspace?.property('location').value;
  if (location === undefined) return byType;
  const isHere: Test = (item) => item.judge((value) => sameText(asCode(value), asCode(location)), false);
  return anyOf(byType, allOf(isOfKind('resourceLocation'), avoids(isHere, isHere)));
}

type Test = (item: Property) => Judgement;

/** `West Europe` is `westeurope`. */
function asCode(value: Value): Value {
  return value.kind === 'scalar' ? scalar(normalise(value.value).replaceAll(' ', ''), value.origin) : value;
}

/** True if the override switches off a policy about Azure Machine Learning. */
export function switchesOff(override: Property, definition: Property, system: System): Judgement {
  const value = override.property('value');
  const isMeant = override.items('selectors').every((selector) => {
    const kind = selector.property('kind');
    const isByPolicy = allOf(kind.isSet(), kind.is('policyDefinitionReferenceId'));
    return anyOf(not(isByPolicy), picksPolicy(selector.property('in'), definition, system));
  });
  return allOf(value.isSet(), value.is('Disabled'), isMeant);
}

/** True if one of the names is what the initiative calls a policy about Azure Machine Learning. */
function picksPolicy(names: Property, definition: Property, system: System): Judgement {
  const sets = system.graph.links(definition).flatMap((link) => (link.state === 'declared' ? [link.target] : []));
  if (!sets.some((set) => set.isA(POLICY_SET)))
    return names.undecided('what the initiative calls its policies is not declared here');
  const entries = sets.flatMap((set) => set.items('properties.policyDefinitions').elements);
  return anyOf(
    ...entries.map(({ property: entry, presence }) => {
      const { value } = entry.property('policyDefinitionReferenceId');
      const isNamed =
        value === undefined
          ? judged(false)
          : names.items().some((one) => one.judge((it) => sameText(it, value), false));
      return allOf(presence, isNamed, concernsMachineLearning(entry.property('policyDefinitionId'), system));
    }),
  );
}

function workspacesIn({ graph }: System): readonly ResourceView[] {
  return graph.ofType(WORKSPACE);
}
