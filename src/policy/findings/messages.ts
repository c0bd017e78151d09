/** What findings of policies say. What definitions and assignments call themselves comes in as words. */
import type { Message } from '../../rules/rule.js';
import type { Effect } from '../definition.js';

/** Words that the outcomes of a policy fill in. */
export const WORDS = ['policy', 'found', 'remedy'] as const;

const REMEDY = '{remedy}';

export const MESSAGES = {
  denied: {
    severity: 'high',
    problem: '{policy} does not allow this: {found}.',
    impact: 'Azure refuses the deployment where the policy is assigned.',
    remedy: REMEDY,
  },
  notEnforced: {
    severity: 'low',
    problem: '{policy} does not allow this, though its assignment is not enforced: {found}.',
    impact: 'Azure refuses the deployment as soon as somebody enforces the assignment.',
    remedy: REMEDY,
  },
  audited: {
    severity: 'medium',
    problem: '{policy} flags this: {found}.',
    impact: 'Azure deploys the resource and reports it as not compliant.',
    remedy: REMEDY,
  },
  missing: {
    severity: 'medium',
    problem: '{policy} flags this: {found}.',
    impact: 'Azure deploys the resource and reports it as not compliant.',
    remedy: REMEDY,
  },
  modified: {
    severity: 'info',
    problem: '{policy} would change the resource when it is deployed: {found}.',
    impact: 'What is deployed is then not what the file says.',
    remedy: REMEDY,
  },
  deployed: {
    severity: 'info',
    problem: '{policy} would deploy what the resource lacks, after it is deployed: {found}.',
    impact: 'Until then it is missing, and for good if the identity of the assignment lacks the roles.',
    remedy: REMEDY,
  },
} as const satisfies Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof MESSAGES;

/** By effect; those that change and report nothing when something is deployed have none. */
export const MESSAGE_OF: Readonly<Partial<Record<Effect, MessageKey>>> = {
  deny: 'denied',
  audit: 'audited',
  auditifnotexists: 'missing',
  modify: 'modified',
  append: 'modified',
  deployifnotexists: 'deployed',
};
