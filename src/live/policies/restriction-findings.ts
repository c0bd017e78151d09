/** What Azure answered about planned resources as rules, beside the policies that are evaluated here. */
import type { Scalar } from '../../expand/value.js';
import { policyRuleId } from '../../inputs/rule-ids.js';
import { about, type Evidence, judged } from '../../model/judgement.js';
import { EACH } from '../../model/paths.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { AssignedPolicy } from '../../policy/assignment.js';
import { MESSAGE_OF, MESSAGES, type MessageKey, WORDS } from '../../policy/findings/messages.js';
import { foundAt, introduced, remedyAt } from '../../policy/findings/words.js';
import { nameOfBuiltIn } from '../../policy/sources/catalogue.js';
import { failIf, notApplicable, type Outcome } from '../../rules/outcome.js';
import { defineRule, type Rule } from '../../rules/rule.js';
import type { Restriction, Restrictions } from './restrictions.js';

/** What is known besides the answers. */
export interface RestrictionContext {
  /** What is assigned live, for what people call policies and assignments, and for what is not enforced. */
  readonly assigned: readonly AssignedPolicy[];
  /** The rules of policies that are evaluated here. */
  readonly rules: readonly Rule[];
}

/**
 * The rules of policies, with what Azure answered: one rule for each definition, `policy/NAME`. What is found here of a resource is
 * told in its words; where Azure refuses what passes here, or cannot be decided here, Azure's answer takes its place.
 *
 * @returns the given rules, those that Azure speaks of too in place of themselves, and one for each other definition
 */
export function restrictionFindings(
  restrictions: Restrictions,
  { assigned, rules }: RestrictionContext,
): readonly Rule[] {
  const named = new Names(assigned);
  const ids = new Map<string, string>();
  for (const { policyDefinitionId } of restrictions.all) {
    const name = nameIn(policyDefinitionId);
    if (name !== undefined) ids.set(policyRuleId(name), name);
  }
  const joined = rules.map((rule) => {
    const name = ids.get(rule.id);
    return name === undefined ? rule : ruleOf(rule.id, name, restrictions, named, rule);
  });
  const known = new Set(rules.map(({ id }) => id));
  const others = [...ids].filter(([id]) => !known.has(id));
  return [...joined, ...others.map(([id, name]) => ruleOf(id, name, restrictions, named))];
}

/** The last segment of an ID. */
function nameIn(id: string): string | undefined {
  const name = id.split('/').at(-1);
  return name === '' ? undefined : name;
}

function ruleOf(id: string, name: string, restrictions: Restrictions, named: Names, local?: Rule): Rule {
  const title = local?.title ?? named.definition(name);
  const policies = local?.policies ?? [{ guid: name, name: title }];
  return defineRule({
    id,
    title,
    category: 'governance',
    severity: 'high',
    mission: [],
    mcsb: [],
    policies,
    appliesTo: ['*'],
    decidedBy: 'files',
    about: local?.about ?? `The Azure Policy definition ${name}, as live Azure applies it.`,
    messages: MESSAGES,
    words: WORDS,
    fixes: { denied: {}, audited: {}, notEnforced: {} },
    check(view, system) {
      const told = (restrictions.of(view.resource) ?? []).filter((one) => isOf(one, id));
      const own = isFor(local, view) ? [local.check(view, system)].flat().filter(isOfPolicies) : [];
      const answers = told.map((one) => outcomeOf(one, view, named));
      const outcomes = preferred(own, answers);
      return outcomes.length > 0 ? outcomes : notApplicable('neither Azure nor its policies say anything of it');
    },
  });
}

function isOf({ policyDefinitionId }: Restriction, id: string): boolean {
  const name = nameIn(policyDefinitionId);
  return name !== undefined && policyRuleId(name) === id;
}

function isFor(rule: Rule | undefined, view: ResourceView): rule is Rule {
  return rule?.appliesTo.some((type) => type === '*' || view.isA(type)) === true;
}

/** Rules of policies have these messages and no others. */
function isOfPolicies(outcome: Outcome): outcome is Outcome<MessageKey> {
  return !('message' in outcome) || outcome.message in MESSAGES;
}

/** What is told of one policy and one resource: by one of the two, as both say the same. */
function preferred(
  own: readonly Outcome<MessageKey>[],
  answers: readonly Outcome<MessageKey>[],
): readonly Outcome<MessageKey>[] {
  const has = (outcomes: readonly Outcome[], status: Outcome['status']) =>
    outcomes.some((one) => one.status === status);
  if (has(own, 'fail') || answers.length === 0) return own;
  if (has(answers, 'fail')) return answers.filter(({ status }) => status === 'fail');
  return own.some(({ status }) => status !== 'notApplicable') ? own : answers;
}

function outcomeOf(restriction: Restriction, view: ResourceView, named: Names): Outcome<MessageKey> {
  const { effect, because, expected, allowed, initiative } = restriction;
  const assignment = named.assignment(restriction.assignment);
  const message = messageFor(restriction, assignment?.notEnforced === true);
  if (message === undefined) return notApplicable(`its effect ${effect} says nothing about a deployment`);
  const subject = subjectOf(restriction, view, because);
  const name = nameIn(restriction.policyDefinitionId) ?? '';
  const judgement = because === undefined ? judged(true, [subject]) : judged('unknown', [subject]);
  const required = expected === null ? undefined : expected;
  return failIf(about(subject, judgement), message, {
    expected: required,
    words: {
      policy: introduced({
        policy: { displayName: named.definition(name) },
        assignment: assignment ?? named.unknown(restriction.assignment),
        initiative: initiative === undefined ? undefined : named.initiative(initiative, restriction.assignment),
        effect,
      }),
      found: foundIn(restriction, subject, required),
      remedy: remedyAt(subject, { required, allowed }, assignment?.message ?? named.description(name)),
    },
  });
}

/** What would be changed is said with what it becomes; what is refused or flagged, with what it is. */
function foundIn({ effect, message, path }: Restriction, subject: Evidence, expected: Scalar | undefined): string {
  const isChange = effect === 'modify' || effect === 'append';
  if (isChange && path !== undefined && expected !== undefined) return `'${path}' becomes '${expected}'`;
  return isChange ? message : foundAt(subject, message);
}

function messageFor({ effect }: Restriction, notEnforced: boolean): MessageKey | undefined {
  if (effect === undefined) return 'audited';
  const message = MESSAGE_OF[effect];
  return message === 'denied' && notEnforced ? 'notEnforced' : message;
}

/** The property that the path names, in the nearest list of which single items can be told; else the resource. */
function subjectOf({ path }: Restriction, view: ResourceView, because: string | undefined): Evidence {
  const note = because === undefined ? {} : { because };
  if (path === undefined) return view.evidence(note);
  const known = path.replace(/^tags\['((?:[^']|'')*)'\]$/, 'tags.$1');
  const at = known.indexOf(EACH);
  return view.at(at < 0 ? known : known.slice(0, at)).evidence(note);
}

interface NamedAssignment {
  readonly displayName: string;
  readonly notEnforced: boolean;
  readonly message: string | undefined;
}

/** What people call things, by what Azure calls them. */
class Names {
  private readonly definitions = new Map<string, { readonly displayName: string; readonly description?: string }>();
  private readonly assignments = new Map<string, NamedAssignment>();
  private readonly initiatives = new Map<string, string>();

  constructor(assigned: readonly AssignedPolicy[]) {
    for (const { definition, assignment, initiative } of assigned) {
      const { displayName, description } = definition;
      const described = description === undefined ? { displayName } : { displayName, description };
      this.definitions.set(definition.name.toLowerCase(), described);
      if (assignment?.id === undefined) continue;
      const { notEnforced, nonComplianceMessage: message } = assignment;
      this.assignments.set(assignment.id, { displayName: assignment.displayName, notEnforced, message });
      if (initiative !== undefined) this.initiatives.set(assignment.id, initiative.displayName);
    }
  }

  definition(name: string): string {
    return this.definitions.get(name)?.displayName ?? nameOfBuiltIn(name) ?? name;
  }

  description(name: string): string | undefined {
    return this.definitions.get(name)?.description;
  }

  assignment(id: string): NamedAssignment | undefined {
    return this.assignments.get(id);
  }

  /** An assignment that was not read, by the end of its ID. */
  unknown(id: string): { readonly displayName: string } | undefined {
    const displayName = nameIn(id);
    return displayName === undefined ? undefined : { displayName };
  }

  initiative(id: string, assignment: string): { readonly displayName: string } {
    return { displayName: this.initiatives.get(assignment) ?? nameIn(id) ?? id };
  }
}
