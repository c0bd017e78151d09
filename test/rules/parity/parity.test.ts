/** The same deployment gets the same answers from every rule, whatever form it is written in. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/index.js';
import type { Rule } from '../../../src/rules/rule.js';
import { answersIn, FORMS, type FormName, type PlacedScenario, scenarios } from './answers.js';
import type { Scenario } from './scenario.js';

const SCENARIOS = await scenarios();

/** A version is part of a template but not of an azurerm resource, so what a rule says about it is the templates' own. */
const ABOUT_VERSIONS = 'AML-POL-005';

const known = new Map<string, readonly string[]>();

function answersOf(form: FormName, scenario: PlacedScenario): readonly string[] {
  const { folder, hasVersions = false } = scenario;
  const key = `${form} ${folder}`;
  const answers = known.get(key) ?? answersIn(form, scenario) ?? [];
  known.set(key, answers);
  return answers.filter((answer) => hasVersions || ruleOf(answer) !== ABOUT_VERSIONS);
}

/** What not every form answers, and this one has to. */
function ownAnswers(form: FormName, { differences = [] }: Scenario): readonly string[] {
  return differences.flatMap(({ answers }) => answers[form] ?? []);
}

/** The answers that all forms have in common. */
function commonAnswers(form: FormName, scenario: PlacedScenario): readonly string[] {
  const own = ownAnswers(form, scenario);
  return answersOf(form, scenario).filter((answer) => !own.includes(answer));
}

function ruleOf(answer: string): string {
  return answer.slice(0, answer.indexOf(' '));
}

/** The forms a scenario has to be written in. */
function formsOf({ withoutPlan }: Scenario): readonly FormName[] {
  return FORMS.filter((form) => withoutPlan === undefined || (form !== 'plan' && form !== 'planBesideSource'));
}

describe.each(SCENARIOS)('$folder: $about', (scenario) => {
  it.each(formsOf(scenario))('%s answers as expected', (form) => {
    const named = new Set(scenario.expected.map(ruleOf));
    const answers = commonAnswers(form, scenario).filter((answer) => named.has(ruleOf(answer)));
    expect([...new Set(answers)]).toEqual([...scenario.expected].sort());
  });

  it.each(formsOf(scenario))('%s differs from other forms where that is right and nowhere else', (form) => {
    expect(answersOf(form, scenario)).toEqual(expect.arrayContaining([...ownAnswers(form, scenario)]));
    expect(commonAnswers(form, scenario)).toEqual(commonAnswers('bicep', scenario));
  });
});

describe('the scenarios', () => {
  // What is about commands stands in no form but scripts.
  const isDeployed = ({ appliesTo }: Rule) => appliesTo.some((type) => type.startsWith('Microsoft.'));
  const decidedByFiles = RULES.filter((rule) => rule.decidedBy !== 'live' && isDeployed(rule)).map(({ id }) => id);

  it.each(decidedByFiles)('let %s pass and fail', (id) => {
    const statuses = SCENARIOS.flatMap(({ expected }) => expected)
      .filter((answer) => ruleOf(answer) === id)
      .map((answer) => answer.split(' ')[1]);
    expect(statuses).toEqual(expect.arrayContaining(['pass', 'fail']));
  });
});
