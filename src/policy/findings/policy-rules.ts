/** Policies as rules: asked about each resource they speak of, and answered with the line that decides. */
import { policyRuleId } from '../../inputs/rule-ids.js';
import { about, type Evidence, type Judgement } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { failIf, notApplicable, type Outcome } from '../../rules/outcome.js';
import { defineRule, type Rule } from '../../rules/rule.js';
import type { AssignedPolicy } from '../assignment.js';
import type { Effect } from '../definition.js';
import { type Asked, outcomeFor, type PolicyBench } from './asked.js';
import { MESSAGES, type MessageKey, WORDS } from './messages.js';
import { PlannedResources } from './planned.js';
import { requiredAt } from './requirement.js';
import { typesOfAll } from './types.js';
import { wordsFor } from './words.js';

/** One rule for each definition; its findings name the assignment. */
export function policyRules(assigned: readonly AssignedPolicy[], bench: PolicyBench): readonly Rule[] {
  const planned = new PlannedResources(assigned, bench);
  const byId = new Map<string, [AssignedPolicy, ...AssignedPolicy[]]>();
  for (const one of assigned) {
    const id = policyRuleId(one.definition.name);
    const group = byId.get(id);
    if (group === undefined) byId.set(id, [one]);
    else group.push(one);
  }
  return [...byId].map(([id, group]) => ruleOf(id, group, planned, bench));
}

function ruleOf(
  id: string,
  group: readonly [AssignedPolicy, ...AssignedPolicy[]],
  planned: PlannedResources,
  bench: PolicyBench,
): Rule {
  const [{ definition }] = group;
  return defineRule({
    id,
    title: definition.displayName,
    category: 'governance',
    severity: 'high',
    mission: [],
    mcsb: [],
    policies: [{ guid: definition.name, name: definition.displayName }],
    appliesTo: typesOfAll(group.map((one) => one.definition.condition)),
    decidedBy: 'files',
    messages: MESSAGES,
    words: WORDS,
    fixes: { denied: {}, audited: {}, notEnforced: {} },
    check: (resource, system) => group.map((one) => answerOf(one, resource, system, planned, bench)),
  });
}

function answerOf(
  policy: AssignedPolicy,
  view: ResourceView,
  system: System,
  planned: PlannedResources,
  bench: PolicyBench,
): Outcome<MessageKey> {
  const asked = outcomeFor(policy, planned.of(view, system), view, system, bench);
  if (asked === undefined) return notApplicable('its assignment does not reach the resource');
  const { outcome, applies, exemption } = asked;
  const message = messageFor(outcome.effect, policy);
  if (message === undefined) return notApplicable(`its effect ${outcome.effect} says nothing about a deployment`);
  const subject = subjectOf(applies, view, message);
  const required = subject.path === undefined ? undefined : requiredIn(asked, policy, subject.path);
  return failIf(about(subject, applies), message, {
    expected: required,
    words: wordsFor(policy, asked, subject, required),
    ...(exemption === undefined
      ? {}
      : { accepted: { reason: `exempt from the policy: ${exemption.name}`, expires: exemption.expiresOn } }),
  });
}

const MESSAGE_OF: Readonly<Partial<Record<Effect, MessageKey>>> = {
  deny: 'denied',
  audit: 'audited',
  auditifnotexists: 'missing',
  modify: 'modified',
  append: 'modified',
  deployifnotexists: 'deployed',
};

/** Undefined for effects that change and report nothing when something is deployed. */
function messageFor(effect: Effect | undefined, { assignment }: AssignedPolicy): MessageKey | undefined {
  if (effect === undefined) return 'audited';
  const message = MESSAGE_OF[effect];
  return message === 'denied' && assignment?.notEnforced === true ? 'notEnforced' : message;
}

/** Paths that say which resources are meant, not what is wrong with them. */
const CHOOSING = new Set(['type', 'kind', 'name', 'fullname', 'location', 'id']);

/** What the finding points at: the property that decides, else the resource. */
function subjectOf({ truth, evidence }: Judgement, view: ResourceView, message: MessageKey): Evidence {
  if (message === 'missing' || message === 'deployed') return view.evidence();
  const own = evidence.filter(
    ({ resource, path }) => resource === view.resource && path !== undefined && !CHOOSING.has(path.toLowerCase()),
  );
  const telling = truth === 'unknown' ? own.filter(({ because }) => because !== undefined) : own;
  return telling[0] ?? own[0] ?? view.evidence();
}

function requiredIn({ scope }: Asked, { definition }: AssignedPolicy, path: string) {
  return requiredAt(path, definition.condition, scope);
}
