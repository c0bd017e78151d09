import { dependencyOf } from '../../model/dependencies.js';
import { imageBuilderOf } from '../../model/image-builds.js';
import { anyOf } from '../../model/judgement.js';
import { isClosedToPublic } from '../../model/network-access.js';
import { isUsedPrivately } from '../../model/private-use.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { CONTAINER_REGISTRY, WORKSPACE } from '../../model/types.js';
import { hasManagedNetwork, isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, type Outcome, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const privateRegistryPrerequisites = defineRule({
  id: 'AML-NET-107',
  title: 'Private workspace lacks what a private container registry needs',
  category: 'network',
  severity: 'medium',
  aliases: ['AML-NET-019'],
  mission: ['S2a', 'S2b'],
  mcsb: ['NS-2'],
  policies: [
    policy('bd560fc0-3c69-498a-ae9f-aa8eb7de0e13', 'Container registries should have SKUs that support Private Links'),
  ],
  appliesTo: [CONTAINER_REGISTRY, WORKSPACE],
  followsClosing: true,
  scope: 'linked',
  properties: [
    { of: CONTAINER_REGISTRY, path: 'sku.name' },
    { of: WORKSPACE, path: 'properties.imageBuildCompute' },
    { of: WORKSPACE, path: 'properties.containerRegistry' },
  ],
  messages: {
    sku: {
      severity: 'high',
      problem: 'The registry of a private workspace is {actual}, which knows no private endpoint and no firewall.',
      impact: 'Images are pushed and pulled over the internet, whatever the workspace does.',
      remedy: "{Set sku.name to 'Premium'}.",
    },
    build: {
      problem: 'Nothing can build images for the private registry: {imageBuildCompute} is {actual}.',
      impact: 'Environments fail to build, and the usual way out is to open the registry.',
      remedy: 'Set {imageBuildCompute} to a cluster in the virtual network, or give the workspace a managed network.',
    },
    none: {
      severity: 'low',
      problem: 'The private workspace names no container registry: {containerRegistry} is {actual}.',
      impact: 'Azure makes one with an admin password when the first image is built, out of sight of this code.',
      remedy: 'Set {containerRegistry} to a Premium registry of yours.',
    },
  },
  fixes: { sku: {}, build: { write: ({ resource, system }) => imageBuilderOf(resource, system) } },
  check: (view, system) => (view.isA(WORKSPACE) ? checkWorkspace(view, system) : checkRegistry(view, system)),
});

function checkRegistry(registry: ResourceView, system: System): readonly Outcome<'sku'>[] {
  return onlyIf(isUsedPrivately(registry, system), 'no private workspace uses it', () =>
    failUnless(registry.property('sku.name').is('Premium'), 'sku'),
  );
}

function checkWorkspace(workspace: ResourceView, system: System): readonly Outcome<'build' | 'none'>[] {
  const named = workspace.property('properties.containerRegistry');
  const registries = dependencyOf(workspace, 'containerRegistry', system).flatMap((link) =>
    link.state === 'declared' ? [link.target] : [],
  );
  return unless(isProject(workspace), 'a project has the registry of its hub', () =>
    onlyIf(isPrivate(workspace, system), 'the workspace is public', () => [
      failUnless(named.isSet(), 'none', { expected: 'a Premium registry' }),
      ...onlyIf(anyOf(...registries.map(isClosedToPublic)), 'its registry is public or declared elsewhere', () =>
        failUnless(
          anyOf(workspace.property('properties.imageBuildCompute').isSet(), hasManagedNetwork(workspace, system)),
          'build',
        ),
      ),
    ]),
  );
}
