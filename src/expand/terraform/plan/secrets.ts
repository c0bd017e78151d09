/** The secrets that a plan tells besides what it plans: a plan holds the state before, too. */
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import type { RunContext } from '../../run-context.js';
import { scalarAt } from '../../values.js';
import { at, itemsOf, memberNamed, spanIn } from './json.js';
import type { Plan } from './plan.js';

/** Notes every value that the plan marks as secret, wherever it stands, so that no report shows it or its place. */
export function readPriorSecrets(plan: Plan, run: RunContext): void {
  const changes = [...itemsOf(at(plan.root, 'resource_changes')), ...itemsOf(at(plan.root, 'resource_drift'))];
  for (const entry of changes) {
    const change = at(entry, 'change');
    noteSecrets(at(change, 'before'), at(change, 'before_sensitive'), plan, run);
    noteSecrets(at(change, 'after'), at(change, 'after_sensitive'), plan, run);
  }
  const modules = [
    at(plan.root, 'planned_values', 'root_module'),
    at(plan.root, 'prior_state', 'values', 'root_module'),
  ];
  for (let module = modules.pop(); modules.length > 0 || module !== undefined; module = modules.pop()) {
    modules.push(...itemsOf(at(module, 'child_modules')));
    for (const resource of itemsOf(at(module, 'resources'))) {
      noteSecrets(at(resource, 'values'), at(resource, 'sensitive_values'), plan, run);
    }
  }
  for (const changed of [
    at(plan.root, 'output_changes'),
    at(plan.root, 'planned_values', 'outputs'),
    at(plan.root, 'prior_state', 'values', 'outputs'),
  ]) {
    noteOutputs(changed, plan, run);
  }
}

function noteOutputs(outputs: JsonNode | undefined, plan: Plan, run: RunContext): void {
  if (outputs?.kind !== 'object') return;
  for (const { value } of outputs.members) {
    const isSensitive = at(value, 'sensitive') ?? at(value, 'after_sensitive');
    for (const name of ['value', 'before', 'after']) noteSecrets(at(value, name), isSensitive, plan, run);
  }
}

/** Walks both trees together; where the second says true, all of the first is secret. */
function noteSecrets(value: JsonNode | undefined, sensitive: JsonNode | undefined, plan: Plan, run: RunContext): void {
  if (value === undefined || sensitive === undefined) return;
  if (sensitive.kind === 'scalar') {
    if (sensitive.value === true) noteAll(value, plan, run);
  } else if (value.kind === 'object') {
    for (const member of value.members) {
      noteSecrets(member.value, memberNamed(sensitive, member.key.value)?.value, plan, run);
    }
  } else if (value.kind === 'array') {
    for (const [index, item] of value.items.entries()) noteSecrets(item, itemsOf(sensitive)[index], plan, run);
  }
}

function noteAll(value: JsonNode, plan: Plan, run: RunContext): void {
  if (value.kind === 'scalar') {
    if (value.value !== null) run.secrets.addSecret(scalarAt(value.value, spanIn(plan.source, value)));
  } else if (value.kind === 'array') for (const item of value.items) noteAll(item, plan, run);
  else for (const member of value.members) noteAll(member.value, plan, run);
}
