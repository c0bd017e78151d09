/** Policy assignments, and which of them are about Azure Machine Learning. */
import { textOf } from '../expand/values.js';
import { GUARDING_INITIATIVES, MACHINE_LEARNING_POLICIES, type MachineLearningPolicy } from './facts/policies.js';
import type { Link } from './graph.js';
import { type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import { type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { POLICY_SET, sameType } from './types.js';

/** The built-in policy about Azure Machine Learning that a property names; undefined if it names another or nobody knows. */
export function machineLearningPolicyOf(definition: Property): MachineLearningPolicy | undefined {
  const { value } = definition;
  const key = value === undefined ? undefined : resourceKeyOf(value);
  return key === undefined ? undefined : builtIn(key);
}

/** The parameter by which the policy that a property names is told what to do. */
export function effectOf(parameters: Property, definition: Property): Property {
  return parameters.property(`${machineLearningPolicyOf(definition)?.effectParameter ?? 'effect'}.value`);
}

/**
 * True if the property names a policy or an initiative about Azure Machine Learning: a built-in one, or one declared here that
 * speaks of its resources.
 */
export function concernsMachineLearning(definition: Property, system: System): Judgement {
  return ofEach(definition, system, (link) => isAbout(link, definition, system, () => true));
}

/** True if the property names a policy that guards workspaces, or an initiative that holds one. */
export function guardsMachineLearning(definition: Property, system: System): Judgement {
  return ofEach(definition, system, (link) => isAbout(link, definition, system, ({ guards }) => guards === true));
}

/** The answer if it is the same wherever the property leads. */
function ofEach(definition: Property, { graph }: System, question: (link: Link) => Judgement): Judgement {
  const answers = graph.links(definition).map(question);
  const [first] = answers;
  if (first === undefined) return judged(false);
  const isOne = answers.every(({ truth }) => truth === first.truth);
  return isOne ? first : definition.undecided('which policy it names depends on a condition');
}

function isAbout(
  link: Link,
  definition: Property,
  system: System,
  counts: (policy: MachineLearningPolicy) => boolean,
): Judgement {
  const evidence = definition.evidence();
  if (link.state === 'none') return judged(false, [evidence]);
  if (link.state === 'unknown') return judged('unknown', [link.evidence]);
  if (link.state === 'declared') return judged(holds(link.target, system, counts), [evidence]);
  const guid = guidOf(link.key);
  const policy = builtIn(link.key);
  if (policy !== undefined) return judged(counts(policy), [evidence]);
  if (guid !== undefined && GUARDING_INITIATIVES.has(guid)) return judged(true, [evidence]);
  // Which policies another initiative holds is not listed here; a built-in policy that is not listed is about something else.
  const isOther = guid !== undefined && !sameType(link.key.type, POLICY_SET);
  return isOther ? judged(false, [evidence]) : definition.undecided('what it assigns is not declared here');
}

/** True if a definition of one's own speaks of Azure Machine Learning, or an initiative of one's own lists a policy that does. */
function holds(
  definition: ResourceView,
  { graph }: System,
  counts: (policy: MachineLearningPolicy) => boolean,
): boolean {
  if (!definition.isA(POLICY_SET)) return speaksOfMachineLearning(definition);
  const text = textOf(definition.resource.body).toLowerCase();
  if (MACHINE_LEARNING_POLICIES.some((policy) => counts(policy) && text.includes(policy.guid))) return true;
  return definition
    .propertiesAt('properties.policyDefinitions.[].policyDefinitionId')
    .flatMap((entry) => graph.links(entry))
    .some((link) => link.state === 'declared' && speaksOfMachineLearning(link.target));
}

/** True if a policy definition names the resource types of Azure Machine Learning. */
export function speaksOfMachineLearning(definition: ResourceView): boolean {
  return textOf(definition.resource.body).toLowerCase().includes('microsoft.machinelearningservices');
}

function builtIn(key: ResourceKey): MachineLearningPolicy | undefined {
  const guid = guidOf(key);
  return MACHINE_LEARNING_POLICIES.find((policy) => policy.guid === guid);
}

/** The GUID by which built-in definitions are named, lower-cased; undefined for other names. */
function guidOf({ names }: ResourceKey): string | undefined {
  const last = names.at(-1);
  if (last?.kind !== 'scalar') return undefined;
  return GUID.exec(String(last.value))?.[0].toLowerCase();
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True if the property names one of these built-in policies. */
export function assigns(definition: Property, ...guids: readonly string[]): Judgement {
  return definition.judge((value) => {
    const key = resourceKeyOf(value);
    const guid = key === undefined ? undefined : guidOf(key);
    if (guid !== undefined) return guids.includes(guid);
    return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
  }, false);
}
