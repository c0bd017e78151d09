import { isWebAddress, registryAssetOf } from '../../model/assets.js';
import { elementsAt } from '../../model/elements.js';
import { inJobs } from '../../model/jobs.js';
import type { Truth } from '../../model/judgement.js';
import type { SettledValue } from '../../model/readings.js';
import {
  BATCH_DEPLOYMENT,
  JOB,
  MARKETPLACE_SUBSCRIPTION,
  ONLINE_DEPLOYMENT,
  SCHEDULE,
  SERVERLESS_ENDPOINT,
} from '../../model/types.js';
import { failUnless, forEach } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { textsSetting } from '../settings.js';

/** Where the model stands. */
const MODELS: readonly (readonly [type: string, path: string])[] = [
  [ONLINE_DEPLOYMENT, 'properties.model'],
  [BATCH_DEPLOYMENT, 'properties.model.assetId'],
  [SERVERLESS_ENDPOINT, 'properties.modelSettings.modelId'],
  [MARKETPLACE_SUBSCRIPTION, 'properties.modelId'],
];

export const approvedModel = defineRule({
  id: 'AML-SUP-001',
  title: 'Model comes from a registry or publisher that is not approved',
  category: 'supply-chain',
  severity: 'medium',
  mission: ['S5'],
  mcsb: ['AI-1', 'AM-2'],
  policies: [
    policy(
      '12e5dd16-d201-47ff-849b-8454061c293d',
      '[Preview]: Azure Machine Learning Deployments should only use approved Registry Models',
    ),
    policy(
      '19539b54-c61e-4196-9a38-67598701be90',
      '[Preview]: Azure Machine Learning Model Registry Deployments are restricted except for the allowed Registry',
    ),
  ],
  appliesTo: [ONLINE_DEPLOYMENT, BATCH_DEPLOYMENT, SERVERLESS_ENDPOINT, MARKETPLACE_SUBSCRIPTION, JOB, SCHEDULE],
  settings: {
    approvedModels: textsSetting('Registries, as `name`, and single models, as `name/model`, that may be used.', [
      'azureml',
      'azure-openai',
    ]),
  },
  messages: {
    foreign: {
      problem: 'The model comes from {actual}, which is not approved.',
      impact: 'Weights of others, and the code that loads them, run with the identity and the network of the endpoint.',
      remedy: 'Use a model of an approved registry, or review it and register it in one of yours.',
    },
  },
  check(resource, _system, { approvedModels }) {
    const approved = approvedModels.map((one) => one.toLowerCase());
    const isApproved = (id: string) => {
      const asset = registryAssetOf(id);
      if (asset === undefined) return !isWebAddress(id);
      return approved.includes(asset.registry) || approved.includes(`${asset.registry}/${asset.name}`);
    };
    const isJob = resource.isA(JOB) || resource.isA(SCHEDULE);
    const paths = MODELS.filter(([type]) => resource.isA(type)).map(([, path]) => path);
    const models = isJob ? inJobs(resource, 'inputs.{*}.uri') : elementsAt(resource, ...paths);
    // The inputs of a job are data as well: only what lies in a registry tells that it is a model.
    const isUnasked = (id: string) => isJob && !/^azureml:\/\/registries\/[^/]+\/models\//i.test(id);
    const test = (id: string) => isUnasked(id) || isApproved(id);
    return forEach(models, 'foreign', ({ property }) =>
      failUnless(
        property.judge((value) => ofModel(value, test), false, 'an approved model'),
        'foreign',
      ),
    );
  },
});

/** What a model's ID says; that of a resource, and one that does not begin with a registry, is of the workspace. */
function ofModel(value: SettledValue, isApproved: (id: string) => boolean): Truth {
  if (value.kind === 'scalar') return isApproved(String(value.value));
  if (value.kind === 'unknown') return 'unknown';
  if (value.kind !== 'text') return true;
  const [first] = value.parts;
  if (typeof first !== 'string') return first?.kind === 'resource-id' ? true : 'unknown';
  return /^azureml:(?:[^/]|$)/i.test(first) || (/^azureml:\/\/registries\/[^/]+\/./i.test(first) && isApproved(first))
    ? true
    : 'unknown';
}
