import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { rangeOf } from '../../src/inputs/source-file.js';
import { judged } from '../../src/model/judgement.js';
import { type RuleRun, runRules } from '../../src/rules/engine.js';
import type { Finding } from '../../src/rules/finding.js';
import { RULES, ruleById } from '../../src/rules/index.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../../src/rules/outcome.js';
import { defineRule, type Rule } from '../../src/rules/rule.js';
import { workspace } from '../support/bicep.js';
import { expansionOf, notKnown, resourceFrom } from '../support/resources.js';
import { runOn } from '../support/rule-tester.js';

const TYPE = 'Microsoft.Test/things';

function ruleThat(check: Rule['check'], over: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      id: 'AML-NET-999',
      title: 'Thing is open',
      category: 'network',
      severity: 'high',
      mission: ['S2'],
      mcsb: [],
      appliesTo: [TYPE],
      messages: {
        open: {
          problem: '{property} is {actual} ({word}).',
          impact: 'It matters.',
          remedy: 'Close {unknown}.',
        },
      },
      check: () => notApplicable('replaced'),
    }),
    check,
    ...over,
  };
}

function runWith(
  rule: Rule,
  body: Readonly<Record<string, unknown>>,
): { run: RuleRun; diagnostics: readonly string[] } {
  const bag = new DiagnosticBag();
  const resource = resourceFrom({ type: `${TYPE}@2024-01-01`, name: 'thing', body });
  const run = runRules(expansionOf([resource], { environment: 'dev.bicepparam' }), [rule], {}, bag);
  return { run, diagnostics: bag.all.map((item) => `${item.code}: ${item.message}`) };
}

const isClosed = ruleThat((thing) =>
  failUnless(thing.property('mode').is('closed'), 'open', { words: { word: 'a word' } }),
);

describe('a finding', () => {
  const { run } = runWith(isClosed, { mode: 'open' });

  it('says what, why and what to do, with its placeholders filled', () => {
    expect(run.findings).toMatchObject([
      {
        status: 'fail',
        severity: 'high',
        message: "mode is 'open' (a word). It matters. Close {unknown}.",
        resource: { type: TYPE, name: 'thing', address: 'main.bicep:thing', form: 'bicep' },
        property: 'mode',
        actual: 'open',
        expected: 'closed',
        absent: false,
        related: [],
        assumptions: [],
        copies: [],
        environments: ['dev.bicepparam'],
      },
    ]);
    expect(run.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is one of the results, beside those that pass', () => {
    expect(run.results.map(({ status, outcomes }) => [status, outcomes[0]?.message])).toEqual([['fail', 'open']]);
    const passing = runWith(isClosed, { mode: 'Closed' }).run;
    expect(passing.results.map((result) => result.status)).toEqual(['pass']);
    expect(passing.findings).toEqual([]);
  });

  it('asks a rule only about its types', () => {
    expect(runWith({ ...isClosed, appliesTo: ['Microsoft.Test/other'] }, {}).run.results).toEqual([]);
    expect(runWith({ ...isClosed, appliesTo: ['microsoft.test/*'] }, {}).run.results).toHaveLength(1);
  });

  it('says what a value that is not known depends on', () => {
    const [finding] = runWith(isClosed, { mode: notKnown("parameter 'mode' has no default") }).run.findings;
    expect(finding?.message).toBe(
      "Cannot be decided (Thing is open): parameter 'mode' has no default. If so: It matters. Close {unknown}.",
    );
    expect(finding?.actual).toBeUndefined();
  });
});

describe('several outcomes', () => {
  it('give the worst status, and a finding each', () => {
    const rule = ruleThat((thing) => [
      failUnless(judged(true), 'open'),
      failIf(thing.property('mode').is('open'), 'open', { severity: 'low', expected: 'x' }),
      notApplicable('because'),
      failUnless(thing.undecided('nobody knows'), 'open'),
    ]);
    const { run } = runWith(rule, { mode: 'open' });
    expect(run.results.map((result) => result.status)).toEqual(['fail']);
    expect(run.results[0]?.outcomes.map((outcome) => outcome.status)).toEqual([
      'pass',
      'fail',
      'notApplicable',
      'unknown',
    ]);
    expect(run.findings.map((finding) => [finding.status, finding.severity])).toEqual([
      ['fail', 'low'],
      ['unknown', 'high'],
    ]);
  });

  it('of a rule that may not apply are unknown at most', () => {
    const rule = ruleThat((thing) =>
      onlyIf(thing.property('kind').is('x'), 'another kind', () =>
        failUnless(thing.property('mode').is('closed'), 'open'),
      ),
    );
    const status = (kind: unknown, mode: string) => runWith(rule, { kind, mode }).run.results[0]?.status;
    expect([status('x', 'open'), status('y', 'open'), status('x', 'closed')]).toEqual([
      'fail',
      'notApplicable',
      'pass',
    ]);
    expect([status(notKnown(), 'open'), status(notKnown(), 'closed')]).toEqual(['unknown', 'pass']);
  });
});

describe('a rule that throws', () => {
  it('is an internal error and no verdict', () => {
    const { run, diagnostics } = runWith(
      ruleThat(() => {
        throw new Error('oops');
      }),
      {},
    );
    expect(run.results).toEqual([]);
    expect(diagnostics).toEqual(['internal-error: Rule AML-NET-999 failed on main.bicep:thing: oops']);
  });
});

describe('what is secret', () => {
  it('is neither shown nor hashed', () => {
    const rule = ruleThat((thing) =>
      failIf(thing.property('password').isSet(), 'open', { secret: true, words: { word: '' } }),
    );
    const [one] = runWith(rule, { password: 'first' }).run.findings;
    const [other] = runWith(rule, { password: 'second' }).run.findings;
    expect(one?.message).toContain('password is set');
    expect(one?.actual).toBeUndefined();
    expect(one?.fingerprint).toBe(other?.fingerprint);
  });
});

describe('a fingerprint', () => {
  const access = ruleById('AML-NET-001');
  const rules = access === undefined ? [] : [access];
  const findingIn = (text: string): Finding | undefined => runOn(text, rules).run.findings[0];
  const text = workspace("publicNetworkAccess: 'Enabled'");

  it('survives that code moves and other things change', () => {
    const moved = findingIn(
      `// a comment\n\nparam other string = 'x'\n${text.replace("name: 'mlw'", "name: 'renamed'")}`,
    );
    expect(moved?.fingerprint).toBe(findingIn(text)?.fingerprint);
    expect(moved && rangeOf(moved.span).startLine).toBe(7);
  });

  it('changes with the value, the property and the resource', () => {
    const others = [
      text.replace("'Enabled'", "'On'"),
      text.replace("publicNetworkAccess: 'Enabled'", ''),
      text.replace('resource ws', 'resource other'),
    ];
    const prints = [text, ...others].map((one) => findingIn(one)?.fingerprint);
    expect(new Set(prints).size).toBe(4);
  });
});

describe('the way of a value', () => {
  it('leads with the very literal, wherever it was written', () => {
    const access = ruleById('AML-NET-001');
    const text = `var settings = {\n  network: {\n    access: 'Enabled'\n  }\n}\n${workspace('publicNetworkAccess: settings.network.access')}`;
    const [finding] = runOn(text, access === undefined ? [] : [access]).run.findings;
    const places = finding?.related.map(({ span, message }) => {
      const { startLine, startColumn } = rangeOf(span);
      return `${startLine}:${startColumn} ${message}`;
    });
    expect(places).toEqual(['3:13 variable settings']);
    expect(finding && rangeOf(finding.span).startLine).toBe(9);
  });
});

describe('all rules', () => {
  it('are silent about resources of other types', () => {
    const bag = new DiagnosticBag();
    const resource = resourceFrom({ type: 'Microsoft.Web/sites@2023-01-01', name: 'site' });
    expect(runRules(expansionOf([resource]), RULES, {}, bag)).toEqual({ results: [], findings: [] });
  });
});
