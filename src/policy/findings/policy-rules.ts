/** Policies as rules: asked about each resource they speak of, and answered with the line that decides. */
import { policyRuleId } from '../../inputs/rule-ids.js';
import { about, type Evidence } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { failIf, notApplicable, type Outcome } from '../../rules/outcome.js';
import { defineRule, type Rule } from '../../rules/rule.js';
import type { AssignedPolicy } from '../assignment.js';
import type { PolicyDefinition } from '../definition.js';
import type { PolicyOutcome } from '../outcome.js';
import { AssignedPolicyAnswers, type PolicyAnswer, type PolicyBench } from './answers.js';
import { MESSAGE_OF, MESSAGES, type MessageKey, WORDS } from './messages.js';
import { allowedAt, requiredAt, tellingAt } from './requirement.js';
import { typesOfAll } from './types.js';
import { sentence, wordsFor } from './words.js';

/** One rule for each definition; its findings name the assignment. */
export function policyRules(assigned: readonly AssignedPolicy[], bench: PolicyBench): readonly Rule[] {
  const answers = new AssignedPolicyAnswers(assigned, bench);
  const byId = new Map<string, [AssignedPolicy, ...AssignedPolicy[]]>();
  for (const one of assigned) {
    const id = policyRuleId(one.definition.name);
    const group = byId.get(id);
    if (group === undefined) byId.set(id, [one]);
    else group.push(one);
  }
  return [...byId].map(([id, group]) => ruleOf(id, group, answers));
}

function ruleOf(
  id: string,
  group: readonly [AssignedPolicy, ...AssignedPolicy[]],
  answers: AssignedPolicyAnswers,
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
    about: aboutOf(definition),
    messages: MESSAGES,
    words: WORDS,
    fixes: { denied: {}, audited: {}, notEnforced: {} },
    check: (resource, system) => group.map((one) => answerOf(one, resource, system, answers)),
  });
}

/** Sentences for people who see the rule without a finding. */
function aboutOf({ name, displayName, description }: PolicyDefinition): string {
  const own = description === undefined ? [] : [sentence(description)];
  return [`The Azure Policy definition ${name}: ${sentence(displayName)}`, ...own].join(' ');
}

function answerOf(
  policy: AssignedPolicy,
  view: ResourceView,
  system: System,
  answers: AssignedPolicyAnswers,
): Outcome<MessageKey> {
  const answer = answers.of(policy, view, system);
  if (answer === undefined) return notApplicable('its assignment does not reach the resource');
  const { outcome, applies, definition, scope, exemption } = answer;
  const message = messageFor(outcome, policy);
  if (message === undefined) return notApplicable(`its effect ${outcome.effect} says nothing about a deployment`);
  const subject = subjectOf(answer, view, message);
  const { path } = subject;
  const required = path === undefined ? undefined : requiredAt(path, definition.condition, scope);
  const allowed = path === undefined ? undefined : allowedAt(path, definition.condition, scope);
  const telling = {
    ...applies,
    evidence: applies.evidence.filter((one) => one.path === undefined || tells(one, answer)),
  };
  return failIf(about(subject, telling), message, {
    expected: required,
    words: wordsFor(policy, outcome, subject, { required, allowed }),
    ...(exemption === undefined
      ? {}
      : { accepted: { reason: `exempt from the policy by '${exemption.name}'`, expires: exemption.expiresOn } }),
  });
}

/** Undefined for effects that change and report nothing when something is deployed. */
function messageFor({ effect, refusal }: PolicyOutcome, { assignment }: AssignedPolicy): MessageKey | undefined {
  if (effect === undefined) return 'audited';
  const message = refusal === undefined ? MESSAGE_OF[effect] : 'denied';
  return message === 'denied' && assignment?.notEnforced === true ? 'notEnforced' : message;
}

/** What the finding points at: the property that decides, else the resource. */
function subjectOf(answer: PolicyAnswer, view: ResourceView, message: MessageKey): Evidence {
  if (message === 'missing' || message === 'deployed') return view.evidence();
  const own = answer.applies.evidence.filter((one) => one.resource === view.resource && tells(one, answer));
  const undecided = answer.applies.truth === 'unknown' ? own.filter(({ because }) => because !== undefined) : [];
  const ranked = (undecided.length > 0 ? undecided : own).map((evidence) => ({
    evidence,
    rank: rankOf(evidence, answer),
  }));
  const most = Math.max(...ranked.map(({ rank }) => rank));
  return ranked.findLast(({ rank }) => rank === most)?.evidence ?? view.evidence();
}

/** Paths that mostly say which resources are meant, and not what is wrong with them. */
const CHOOSING = new Set(['kind', 'name', 'fullname', 'location', 'id']);

/** True for a property that says what is wrong, or may say it. */
function tells(evidence: Evidence, answer: PolicyAnswer): boolean {
  const path = evidence.path?.toLowerCase();
  if (path === undefined || path === 'type') return false;
  return !CHOOSING.has(path) || rankOf(evidence, answer) > 1;
}

function rankOf({ path = '' }: Evidence, { definition, scope }: PolicyAnswer): number {
  return tellingAt(path, definition.condition, scope);
}
