import { about, allOf, anyOf, type Judgement } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import { type Companion, someCompanion } from '../../model/system.js';
import { DIAGNOSIS, WORKSPACE } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** What the service says of what a workspace keeps keys of: the account, the vault, the registry, Application Insights. */
const PARTS = ['storageAccount', 'keyVault', 'containerRegistry', 'applicationInsights'];

export const staleWorkspaceKeys = defineRule({
  id: 'AML-IDN-121',
  title: 'Keys that the workspace keeps are out of date',
  category: 'identity',
  severity: 'medium',
  mission: ['S1f'],
  mcsb: ['IM-3', 'DP-6'],
  policies: [policy('044985bb-afe1-42cd-8a36-9d5d42424537', 'Storage account keys should not be expired')],
  appliesTo: [WORKSPACE],
  decidedBy: 'live',
  messages: {
    stale: {
      problem: 'The workspace cannot sign in to what it uses with the keys that it keeps.',
      impact: 'Jobs fail until somebody notices, and keys are renewed less often for fear of that.',
      remedy: 'Run az ml workspace sync-keys after each renewal, or let the workspace read its storage by identity.',
    },
  },
  check(workspace, system) {
    const answers = system.childrenOf(workspace, DIAGNOSIS);
    const unread = workspace.undecided('the service was not asked to diagnose it');
    const isStale = answers.length === 0 ? unread : keysFail(answers);
    return failIf(about(workspace.evidence(), isStale), 'stale', { expected: 'keys that are in step' });
  },
});

function keysFail(answers: readonly Companion[]): Judgement {
  return someCompanion(answers, (answer) =>
    anyOf(...PARTS.map((part) => answer.items(`value.${part}Results`).some(isAboutKeys))),
  );
}

/** An error may have another cause, such as a firewall, if it does not speak of keys. */
function isAboutKeys(result: Property): Judgement {
  const speaks = ['code', 'message']
    .map((name) => result.property(name))
    .map((text) => allOf(text.isSet(), text.reads(isOfKeys)));
  const mayBe = result.undecided('whether keys are the cause of the error is not known');
  return allOf(result.property('level').is('Error'), anyOf(...speaks, mayBe));
}

function isOfKeys(text: string): boolean {
  return /\bkeys?\b|credential|unauthori[sz]ed|authenticat|\b401\b/i.test(text);
}
