import { knownString } from '../../expand/values.js';
import type { NeededParameter } from '../../model/facts/policies.js';
import { allOf, anyOf, type Judgement, judged, not } from '../../model/judgement.js';
import {
  assigns,
  concernsMachineLearning,
  effectOf,
  machineLearningPolicyOf,
  speaksOfMachineLearning,
} from '../../model/policies.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { POLICY_ASSIGNMENT, POLICY_DEFINITION, POLICY_SET } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf, passed } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { textsSetting } from '../settings.js';

export const policyParameters = defineRule({
  id: 'AML-POL-003',
  title: 'Policy about Azure Machine Learning is assigned without effect',
  category: 'governance',
  severity: 'medium',
  aliases: ['AML-POL-103'],
  mission: ['S5'],
  mcsb: ['PV-1', 'PV-2'],
  policies: [
    policy(
      '6ddb1705-c8cf-450e-aa4b-19ad6703c440',
      'Azure Machine Learning and Ai Studio should use Allow Only Approved Outbound Managed Vnet mode',
    ),
    policy(
      'ee40564d-486e-4f68-a5ca-7a621edae0fb',
      'Configure Azure Machine Learning workspace to use private DNS zones',
    ),
    policy(
      '12e5dd16-d201-47ff-849b-8454061c293d',
      '[Preview]: Azure Machine Learning Deployments should only use approved Registry Models',
    ),
    policy(
      '19539b54-c61e-4196-9a38-67598701be90',
      '[Preview]: Azure Machine Learning Model Registry Deployments are restricted except for the allowed Registry',
    ),
  ],
  appliesTo: [POLICY_ASSIGNMENT, POLICY_SET, POLICY_DEFINITION],
  words: ['parameter', 'effects'],
  settings: {
    enforced: textsSetting(
      'Built-in policies, by GUID, that have to stop what they find instead of only reporting it.',
    ),
  },
  messages: {
    disabled: {
      severity: 'high',
      problem: 'The effect of the policy about Azure Machine Learning is {actual}.',
      impact: 'The control shows as present and judges nothing.',
      remedy: 'Set the effect to one that does something: {effects}.',
    },
    reporting: {
      severity: 'low',
      problem: 'The policy is to stop what it finds, and its effect is {actual}.',
      impact: 'What goes against it is deployed all the same, and only shows in a report.',
      remedy: 'Set the effect to Deny or Modify, whichever the policy allows.',
    },
    missing: {
      problem:
        'The policy about Azure Machine Learning is assigned without a fitting value of its parameter {parameter}.',
      impact: 'By default the policy does not ask for what its name says, so workspaces are judged wrongly.',
      remedy: 'Give the parameter {parameter} the value that you want to be asked for.',
    },
  },
  fixes: {
    disabled: {
      risk: 'lock-out',
      warning: 'The policy then refuses or changes what is deployed: look at what it would find first.',
      safeIf: (_view, _system, { expected }) => judged(String(expected).startsWith('Audit')),
    },
  },
  check(view, system, { enforced }) {
    if (view.isA(POLICY_DEFINITION)) {
      const effect = ownEffectOf(view);
      return speaksOfMachineLearning(view)
        ? failIf(isOff(effect), 'disabled', withEffects(['Audit', 'Deny']))
        : notApplicable('it is about something else');
    }
    if (view.isA(POLICY_SET)) {
      const { elements } = view.items('properties.policyDefinitions');
      const answers = elements.flatMap(({ property: entry, presence }) =>
        onlyIf(presence, 'it is not listed', () => {
          const definition = entry.property('policyDefinitionId');
          return onlyIf(concernsMachineLearning(definition, system), 'it is about something else', () =>
            failIf(isOff(effectOf(entry.property('parameters'), definition)), 'disabled', effectsOf(definition)),
          );
        }),
      );
      return answers.length > 0 ? answers : notApplicable('it lists no policies');
    }
    const definition = view.property('properties.policyDefinitionId');
    const parameters = view.property('properties.parameters');
    const needs = machineLearningPolicyOf(definition)?.needs;
    return onlyIf(concernsMachineLearning(definition, system), 'it is about something else', () => [
      failIf(isOff(effectOf(parameters, definition)), 'disabled', effectsOf(definition)),
      ...onlyIf(assigns(definition, ...enforced.map((guid) => guid.toLowerCase())), 'it may only report', () =>
        failIf(isReporting(effectOf(parameters, definition)), 'reporting', { expected: 'Deny' }),
      ),
      needs === undefined
        ? passed('it needs no parameters')
        : failUnless(isGiven(parameters, needs), 'missing', { words: { parameter: needs.parameter } }),
    ]);
  },
});

/** What the policy can do, if it is one that is known. */
function effectsOf(definition: Property) {
  const policy = machineLearningPolicyOf(definition);
  return policy === undefined ? ANY_EFFECT : withEffects(policy.effects ?? ['Audit', 'Deny']);
}

function withEffects(effects: readonly string[]) {
  const expected = effects.join(' or ');
  return { expected, words: { effects: expected } };
}

/** A policy of one's own takes what it says it takes. */
const ANY_EFFECT = { expected: undefined, words: { effects: 'Audit, or Deny where the policy allows it' } };

/** The effect that a policy of one's own has, or has by default where a parameter of it decides. */
function ownEffectOf(definition: ResourceView): Property {
  const effect = definition.property('properties.policyRule.then.effect');
  const [, parameter] = /^\[{1,2}parameters\('([^']+)'\)\]$/.exec(knownString(effect.value) ?? '') ?? [];
  return parameter === undefined ? effect : definition.property(`properties.parameters.${parameter}.defaultValue`);
}

/** True if the effect is written, and is none: nothing is known of the default of a policy of one's own. */
function isOff(effect: Property): Judgement {
  return allOf(effect.isSet(), effect.is('Disabled'));
}

/** True if the effect only reports; without one the policy decides, and most only report. */
function isReporting(effect: Property): Judgement {
  const byDefault = effect.undecided('which effect the policy has by default is not known');
  return anyOf(
    allOf(effect.isSet(), effect.isOneOf('Audit', 'AuditIfNotExists')),
    allOf(not(effect.isSet()), byDefault),
  );
}

function isGiven(parameters: Property, { parameter, value, or }: NeededParameter): Judgement {
  const given = parameters.property(`${parameter}.value`);
  if (value !== undefined) return allOf(given.isSet(), given.is(value));
  return or === undefined ? given.isSet() : anyOf(given.isSet(), parameters.property(`${or}.value`).isSet());
}
