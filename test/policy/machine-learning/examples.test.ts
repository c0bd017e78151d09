/** The built-in policies for Azure Machine Learning on what the examples deploy, beside what our rules say of the same resources. */
import { describe, expect, test } from 'vitest';
import type { Expansion, Resource } from '../../../src/expand/resource.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import type { Truth } from '../../../src/model/judgement.js';
import { neighboursOf } from '../../../src/model/neighbours.js';
import { ResourceView } from '../../../src/model/resource-view.js';
import { System, type SystemOptions } from '../../../src/model/system.js';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';
import { evaluatePolicy } from '../../../src/policy/effects/evaluate-policy.js';
import { withServerValues } from '../../../src/policy/effects/server-values.js';
import { surroundingsOf } from '../../../src/policy/effects/surroundings.js';
import { type RuleResult, runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { definitionFrom, scopeFor } from '../../support/policy-outcome.js';
import { expansionsOfExample } from './examples.js';
import { POLICIES } from './policies.js';

interface Verdict {
  readonly about: string;
  readonly resource: string;
  readonly applies: Truth;
  readonly rule: RuleResult | undefined;
}

function verdictsOn(folder: string): readonly Verdict[] {
  const expansions = expansionsOfExample(folder);
  const neighbours = neighboursOf(expansions);
  return expansions.flatMap((expansion) => verdictsIn(expansion, neighbours.get(expansion)));
}

const READ = POLICIES.map((policy) => ({ ...policy, definition: definitionFrom(policy.definition) }));

function verdictsIn(expansion: Expansion, neighbours: SystemOptions | undefined): readonly Verdict[] {
  const system = new System(expansion, neighbours);
  const asked = RULES.filter(({ id }) => POLICIES.some(({ ruleId }) => ruleId === id));
  const { results } = runRules(expansion, asked, { ...neighbours }, new DiagnosticBag());
  return READ.flatMap(({ about, type, definition, parameters = {}, ruleId }) =>
    expansion.resources
      .filter((resource) => isJudged(resource, type))
      .map((resource): Verdict => {
        const scope = {
          ...scopeFor(definition, withServerValues(resource), { parameters }),
          aliases: bundledAliases(),
        };
        return {
          about,
          resource: `${expansion.entryPoint} ${resource.address}`,
          applies: evaluatePolicy(definition, scope, surroundingsOf(new ResourceView(resource), system)).applies.truth,
          rule: results.find((result) => result.rule.id === ruleId && result.resource.resource === resource),
        };
      }),
  );
}

function isJudged(resource: Resource, type: string): boolean {
  return resource.type.toLowerCase() === type.toLowerCase() && !resource.existing && !resource.patch;
}

const SECURE = verdictsOn('secure');
const INSECURE = verdictsOn('insecure');

/** The answers that a policy gives, in order of the alphabet. */
function answersTo(about: string, verdicts: readonly Verdict[]): string {
  const answers = new Set(verdicts.filter((one) => one.about === about).map(({ applies }) => String(applies)));
  return [...answers].sort().join(' ');
}

describe('the kinds of built-in policies', () => {
  test.each<[string, string, string]>([
    ['a workspace is not open to public networks', 'false', 'false true'],
    ['a workspace is closed to public networks', 'false', 'false true'],
    ['a workspace has a private endpoint, by its own list', 'false', 'false true unknown'],
    ['a workspace gets a private endpoint', 'false', 'false true unknown'],
    ['private endpoints of workspaces are registered in zones', 'false', 'false true'],
    // One of the secure examples keeps its computes in a network of its own.
    ['a workspace has a managed network', 'false true', 'false true'],
    ['a workspace is encrypted with a customer-managed key', 'false', 'false true'],
    ['a workspace is encrypted with a customer-managed key, once it is there', 'false', 'false true'],
    // The policy asks for the API of the first version, which secure examples do not use.
    ['a workspace is in the isolation mode of the first version', 'true', 'false true'],
    // Secure examples use the identity that the service makes.
    ['a workspace has an identity of its own making', 'true', 'false true'],
    ['computes have no local accounts', 'false', 'false true'],
    ['computes lose their local accounts', 'false', 'false true'],
    ['compute instances shut down when they are idle', 'false', 'false true'],
    // The computes of a managed network are in no subnet.
    ['computes are in a virtual network', 'false true', 'false true'],
    // Only the service knows; clusters are left out.
    ['compute instances run the latest image', 'false unknown', 'false unknown'],
    ['a workspace keeps its logs', 'false', 'false true unknown'],
    // The next ones ask for a destination that no example sends to.
    ['a workspace gets a diagnostic setting of a name', 'true', 'true unknown'],
    ['the logs of workspaces are sent to Log Analytics', 'true', 'true unknown'],
    ['the logs of online endpoints are sent to Log Analytics', 'true unknown', 'true unknown'],
    ['the logs of registries are sent to Log Analytics', 'true', 'true'],
  ])('%s: %s in secure examples, %s in insecure ones', (about, secure, insecure) => {
    expect([answersTo(about, SECURE), answersTo(about, INSECURE)]).toEqual([secure, insecure]);
  });
});

/** Where a policy and a rule that ask for the same answer differently, and why. */
const DISAGREEMENTS: readonly (readonly [about: RegExp, policy: Truth, rule: string, why: string])[] = [
  [
    /isolation mode of the first version/,
    true,
    'notApplicable pass',
    'the policy asks for what the rule warns of: the older API as the only one',
  ],
  [/isolation mode of the first version/, false, 'fail', 'the same, the other way round'],
  [
    /identity of its own making/,
    true,
    'notApplicable',
    'where none is assigned, the service makes one, which the policy does not count',
  ],
  [
    /in a virtual network/,
    true,
    'pass',
    'the rule counts the managed network of the workspace, the policy only a subnet of the compute',
  ],
  [
    /has a managed network/,
    true,
    'pass unknown',
    'the rule takes any managed network, or computes in a subnet; the policy the one mode it is given',
  ],
  [
    /managed network|private endpoint|public networks/,
    true,
    'notApplicable',
    'projects have the network of their hub, and the policies do not leave them out',
  ],
  [
    /gets a private endpoint/,
    false,
    'fail',
    'an approved connection that is declared counts for the policy, wherever its endpoint stands',
  ],
  [/customer-managed key/, true, 'notApplicable', 'a key that is named and switched off is told by AML-ENC-002'],
];

const AGREEING: Readonly<Record<string, readonly string[]>> = {
  true: ['fail'],
  false: ['pass', 'notApplicable'],
  unknown: ['unknown'],
};

describe('policies and rules about the same', () => {
  const compared = [...SECURE, ...INSECURE].flatMap(({ about, applies, resource, rule }) =>
    rule === undefined ? [] : [{ about, applies, resource, status: rule.status }],
  );
  const differing = compared.filter(({ applies, status }) => !AGREEING[String(applies)]?.includes(status));

  test('agree, but for what is explained', () => {
    const explained = ({ about, applies, status }: (typeof compared)[number]) =>
      DISAGREEMENTS.some(
        ([which, policy, rule]) => which.test(about) && policy === applies && rule.split(' ').includes(status),
      );
    expect(differing.filter((one) => !explained(one))).toEqual([]);
    expect(compared.length).toBeGreaterThan(5 * differing.length);
  });

  test.each(DISAGREEMENTS)('differ: %s is %s where the rule says %s, as %s', (which, policy, rule) => {
    const found = differing.filter(
      ({ about, applies, status }) => which.test(about) && applies === policy && rule.split(' ').includes(status),
    );
    expect(found.length).toBeGreaterThan(0);
  });
});
