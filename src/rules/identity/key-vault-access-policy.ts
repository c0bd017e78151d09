import { targetOf } from '../../model/graph.js';
import { isPrincipalOf, userIdentitiesOf } from '../../model/identities.js';
import { allOf, anyOf, type Judgement, judged, not } from '../../model/judgement.js';
import { topLevelOf } from '../../model/nesting.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { ACCESS_POLICIES, COMPUTE, KEY_VAULT, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const keyVaultAccessPolicy = defineRule({
  id: 'AML-IDN-107',
  title: 'Key vault access policy is wider than Azure Machine Learning needs',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a'],
  mcsb: ['PA-7'],
  appliesTo: [KEY_VAULT, ACCESS_POLICIES],
  scope: 'linked',
  messages: {
    purge: {
      problem: 'An access policy allows to purge.',
      impact:
        'Who purges a key or a secret ends what the workspace is encrypted or connected with, without a way back.',
      remedy: 'Take purge out of the permissions; only an administrator who is given it for the time needs it.',
    },
    everything: {
      problem: 'An access policy gives somebody other than the workspace every permission.',
      impact: 'They read and change the keys of all datastores and connections of the workspace.',
      remedy: 'List what they do, such as get and list for secrets.',
    },
    computeWrites: {
      problem: 'An access policy lets a compute change what is in the vault.',
      impact: 'Code of any job on it can replace secrets that the workspace and others use.',
      remedy: 'Give computes get and list for secrets, and nothing for keys and certificates.',
    },
    application: {
      problem: 'An access policy is for a user who comes through a certain application.',
      impact: 'Azure Machine Learning makes none of this kind, and it is easily forgotten.',
      remedy: 'Check that the policy is still needed.',
    },
  },
  fixes: {
    purge: {
      remove: ({ judged: { path = '' }, resource }) => purgesBeside(path, resource),
      risk: 'lock-out',
      warning: 'Whoever purges on purpose, such as Terraform when it destroys a vault, no longer can.',
    },
  },
  check(view, system) {
    if (view.isA(ACCESS_POLICIES) && isRemoval(view)) return notApplicable('it takes access away');
    const vault = view.isA(KEY_VAULT) ? view : targetOf(topLevelOf(view, system));
    const usesRoles = vault?.property('properties.enableRbacAuthorization').isTrue() ?? anyOf();
    const { elements, open } = view.items('properties.accessPolicies');
    return unless(usesRoles, 'the vault leaves access policies aside', () => [
      ...elements.flatMap(({ property }) => checkPolicy(property, system)),
      ...(open === undefined ? [] : [failUnless(judged('unknown', [open]), 'everything')]),
    ]);
  },
});

/** `vaults/accessPolicies` of the name `remove`. */
function isRemoval({ resource }: ResourceView): boolean {
  const name = resource.names.at(-1);
  return name?.kind === 'scalar' && String(name.value).toLowerCase() === 'remove';
}

function checkPolicy(entry: Property, system: System) {
  const principal = entry.property('objectId');
  const ofWorkspaces = system.graph.ofType(WORKSPACE).flatMap((workspace) => identitiesOf(workspace, system));
  const isIt = (view: ResourceView) => isPrincipalOf(principal, view, system);
  const isWorkspace = allOf(not(isWhoDeploys(principal)), anyOf(...ofWorkspaces.map(isIt)));
  const isCompute = system.graph.ofType(COMPUTE).some((compute) => isIt(compute).truth === true);
  const expected = 'what is needed';
  return [
    failIf(
      gives(entry, (name) => name === 'purge'),
      'purge',
      { expected },
    ),
    failIf(
      allOf(
        gives(entry, (name) => name === 'all'),
        not(isWorkspace),
      ),
      'everything',
      { expected },
    ),
    ...(isCompute
      ? [
          failIf(
            gives(entry, (name) => WRITES.has(name)),
            'computeWrites',
            { expected },
          ),
        ]
      : []),
    failIf(entry.property('applicationId').isSet(), 'application', { severity: 'info', expected }),
  ];
}

/** What a workspace acts as: itself, and the identities that are assigned to it. */
function identitiesOf(workspace: ResourceView, system: System): readonly ResourceView[] {
  return [workspace, ...userIdentitiesOf(workspace, system).flatMap((link) => targetOf(link) ?? [])];
}

const KINDS = ['keys', 'secrets', 'certificates', 'storage'];

/** Permissions that change something; `all` and `purge` are told by themselves. */
const WRITES: ReadonlySet<string> = new Set([
  ...['backup', 'create', 'delete', 'deleteissuers', 'deletesas', 'import', 'managecontacts', 'manageissuers'],
  ...['recover', 'regeneratekey', 'restore', 'rotate', 'set', 'setissuers', 'setrotationpolicy', 'setsas', 'update'],
]);

function gives(entry: Property, test: (permission: string) => boolean): Judgement {
  const permissions = KINDS.map((kind) => entry.items(`permissions.${kind}`));
  return anyOf(...permissions.map((list) => list.some((one) => one.reads((text) => test(text.toLowerCase())))));
}

/** Where the policy in which this permission stands allows to purge, whatever it is about. */
function purgesBeside(permission: string, view: ResourceView): readonly string[] {
  const entry = view.at(permission.replace(/\.permissions\..*$/, ''));
  const items = KINDS.flatMap((kind) => entry.items(`permissions.${kind}`).elements);
  return items.filter(({ property }) => property.is('purge').truth === true).map(({ property }) => property.path);
}

/** Whoever runs Terraform, by the data source about that. */
function isWhoDeploys(principal: Property): Judgement {
  return principal.judge(
    (value) => value.kind === 'unknown' && value.expression.startsWith('data.azurerm_client_config.'),
    false,
  );
}
