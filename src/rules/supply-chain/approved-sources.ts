import { imageHostOf, isHostIn } from '../../model/containers.js';
import { elementsAt } from '../../model/elements.js';
import { packageRisksIn } from '../../model/packages.js';
import { comesFrom } from '../../model/references.js';
import type { ResourceView } from '../../model/resource-view.js';
import { COMPUTE, CONNECTION, ENVIRONMENT_VERSION, REGISTRY_ENVIRONMENT_VERSION } from '../../model/types.js';
import { failIf, failUnless, forEach, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { textsSetting } from '../settings.js';

const IMAGES = ['properties.image', 'properties.properties.customServices.[].image.reference'];

export const approvedSources = defineRule({
  id: 'AML-SUP-003',
  title: 'Images or packages pulled from sources that are not approved',
  category: 'supply-chain',
  severity: 'medium',
  mission: ['S4', 'S5'],
  mcsb: ['DS-2', 'AM-2'],
  policies: [
    policy(
      '5853517a-63de-11ea-bc55-0242ac130003',
      '[Preview]: Configure allowed registries for specified Azure Machine Learning computes',
    ),
    policy(
      '77eeea86-7e81-4a7d-9067-de844d096752',
      '[Preview]: Configure allowed Python packages for specified Azure Machine Learning computes',
    ),
  ],
  appliesTo: [ENVIRONMENT_VERSION, REGISTRY_ENVIRONMENT_VERSION, COMPUTE, CONNECTION],
  words: ['risk'],
  settings: {
    approvedHosts: textsSetting('Hosts of images and package feeds; `*.azurecr.io` stands for every name below it.', [
      'mcr.microsoft.com',
      '*.azurecr.io',
      'pkgs.dev.azure.com',
    ]),
    approvedChannels: textsSetting('Channels of conda.', ['conda-forge', 'anaconda', 'defaults', 'pytorch', 'nvidia']),
  },
  messages: {
    image: {
      problem: 'The image {actual} comes from a registry that is not approved.',
      impact: 'Nobody has scanned it, and whoever owns the name can change what runs with your data.',
      remedy: 'Import it into a registry of yours that is scanned, and name it there.',
    },
    packages: {
      problem: 'The packages of the environment come from a source that is not approved: {risk}.',
      impact: 'Somebody can publish a package of the same name there, and it runs with your data.',
      remedy: 'Use one feed that you control, over https, that passes on what you have approved.',
    },
    feed: {
      problem: 'The connection leads to a source that is not approved: {property} is {actual}.',
      impact: 'Images and packages from there run with your data, and nobody has scanned them.',
      remedy: 'Use a feed or a registry that you control.',
    },
  },
  check(resource, _system, { approvedHosts, approvedChannels }) {
    if (resource.isA(CONNECTION)) return checkConnection(resource, approvedHosts);
    const risksIn = (text: string) => packageRisksIn(text, approvedChannels, approvedHosts);
    return [
      ...forEach(elementsAt(resource, ...IMAGES), 'image', ({ property }) =>
        failUnless(
          property.judge((image) => comesFrom(image, approvedHosts), false, 'an approved registry'),
          'image',
        ),
      ),
      ...forEach(elementsAt(resource, 'properties.condaFile'), 'packages', ({ property }) => {
        const { value } = property;
        const risk = value?.kind === 'scalar' ? risksIn(String(value.value)).join(', ') : '';
        return failIf(
          property.reads((text) => risksIn(text).length > 0),
          'packages',
          { expected: 'approved sources', words: { risk } },
        );
      }),
    ];
  },
});

const FEEDS = ['PythonFeed', 'ContainerRegistry', 'GenericContainerRegistry'];

function checkConnection(connection: ResourceView, approvedHosts: readonly string[]) {
  const target = connection.property('properties.target');
  const isFeed = connection.property('properties.category').isOneOf(...FEEDS);
  return onlyIf(isFeed, 'nothing that runs is pulled over it', () =>
    failUnless(
      target.reads((text) => isHostIn(imageHostOf(text.includes('/') ? text : `${text}/`), approvedHosts)),
      'feed',
    ),
  );
}
