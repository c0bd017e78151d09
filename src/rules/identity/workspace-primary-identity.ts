import type { Span } from '../../inputs/source-file.js';
import { hasUserIdentity, userIdentitiesOf } from '../../model/identities.js';
import { about, anyOf, type Judgement } from '../../model/judgement.js';
import { keyOfResource, resourceKeyOf } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { WORKSPACE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const IDENTITIES = 'identity.userAssignedIdentities';

export const workspacePrimaryIdentity = defineRule({
  id: 'AML-IDN-011',
  title: 'Workspace does not act as its user-assigned identity',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a', 'S1c'],
  mcsb: ['IM-3'],
  policies: [
    policy(
      '5f0c7d88-c7de-45b8-ac49-db49e72eaa78',
      'Azure Machine Learning workspaces should use user-assigned managed identity',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: ['properties.primaryUserAssignedIdentity', IDENTITIES],
  messages: {
    unset: {
      problem:
        'The workspace has a user-assigned identity and none to act as: {primaryUserAssignedIdentity} is {actual}.',
      impact: 'The service does not use the roles of the identity, so the workspace cannot reach what it was made for.',
      remedy: 'Set {primaryUserAssignedIdentity} to the ID of the identity.',
    },
    foreign: {
      problem: 'The workspace is to act as an identity that is not assigned to it: {primaryUserAssignedIdentity}.',
      impact: 'The deployment fails, or the workspace acts as another identity than was meant.',
      remedy: 'Add the identity to {identity.userAssignedIdentities}.',
    },
  },
  fixes: {
    unset: {
      copy: ({ resource }) => onlyIdentity(resource),
      risk: 'lock-out',
      warning:
        'The workspace acts as the identity from then on: give it the roles for storage, vault and registry first.',
    },
  },
  check: (workspace, system) =>
    onlyIf(hasUserIdentity(workspace), 'no user-assigned identity is assigned to it', () => {
      const primary = workspace.property('properties.primaryUserAssignedIdentity');
      if (primary.isSet().truth === false) return failUnless(primary.isSet(), 'unset', { expected: 'an identity' });
      const details = { expected: 'an identity of the workspace' };
      return failUnless(about(primary.evidence(), isAssigned(workspace, system)), 'foreign', details);
    }),
});

/** Where the workspace names its user-assigned identity, if it has one and no more. */
function onlyIdentity(workspace: ResourceView): Span | undefined {
  const [identities, ...others] = workspace.property(IDENTITIES).possibleValues;
  if (identities?.kind !== 'object' || identities.open !== undefined || others.length > 0) return undefined;
  const [member, ...more] = identities.members.values();
  if (member?.key === undefined || more.length > 0) return undefined;
  const { span } = member.key.origin;
  return isWithin(span, workspace.resource.span) ? span : undefined;
}

function isWithin({ source, start, end }: Span, whole: Span): boolean {
  return source === whole.source && whole.start <= start && end <= whole.end;
}

/** True if the primary identity is one of those that are assigned. */
function isAssigned(workspace: ResourceView, system: System): Judgement {
  const primary = workspace.property('properties.primaryUserAssignedIdentity');
  const links = userIdentitiesOf(workspace, system);
  const matches = links.map((link) =>
    primary.judge((value) => {
      const key = resourceKeyOf(value);
      if (key === undefined) return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
      if (link.state !== 'declared' && link.state !== 'named') return 'unknown';
      return system.graph.areSame(key, link.state === 'named' ? link.key : keyOfResource(link.target.resource));
    }, false),
  );
  const { elements, open } = workspace.members(IDENTITIES);
  const isClosed = open === undefined && links.length > 0 && elements.length === links.length;
  const rest = isClosed ? [] : [primary.undecided('which identities are assigned to the workspace is not known')];
  return anyOf(...matches, ...rest);
}
