import { elementsAt } from '../../model/elements.js';
import { inJobs } from '../../model/jobs.js';
import { judged as answer, type Evidence } from '../../model/judgement.js';
import { encryptedForm, isStorageAddress, PLAIN_PROTOCOLS } from '../../model/protocols.js';
import type { ResourceView } from '../../model/resource-view.js';
import {
  CONNECTION,
  DATA_VERSION,
  DATASTORE,
  JOB,
  MODEL_VERSION,
  REGISTRY_DATA_VERSION,
  REGISTRY_MODEL_VERSION,
  SCHEDULE,
} from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';

export const plainTextProtocol = defineRule({
  id: 'AML-ENC-009',
  title: 'Plain-text protocol in a datastore, connection, job or asset',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-3', 'NS-8'],
  appliesTo: [
    DATASTORE,
    CONNECTION,
    JOB,
    SCHEDULE,
    DATA_VERSION,
    MODEL_VERSION,
    REGISTRY_DATA_VERSION,
    REGISTRY_MODEL_VERSION,
  ],
  messages: {
    protocol: {
      problem: 'The datastore reads its storage without encryption: {property} is {actual}.',
      impact: 'Credentials and training data cross the network in clear text.',
      remedy: "Set it to 'https', or leave it out.",
    },
    address: {
      problem: 'The address is used without encryption: {property} is {actual}.',
      impact:
        'Data, packages or credentials cross the network in clear text, and somebody on the path can change them.',
      remedy: 'Use the address with https, wasbs or abfss.',
    },
  },
  fixes: {
    protocol: { write: ({ judged }) => encryptedForm(textOf(judged)) },
    address: {
      write: ({ judged }) => encryptedForm(textOf(judged)),
      risk: 'lock-out',
      warning: 'Whatever answers there has to do so over TLS, and an asset that exists needs a new version.',
      safeIf: (resource, _system, { judged }) => {
        const isAsset = [DATA_VERSION, MODEL_VERSION, REGISTRY_DATA_VERSION, REGISTRY_MODEL_VERSION].some((type) =>
          resource.isA(type),
        );
        return answer(!isAsset && isStorageAddress(textOf(judged)));
      },
    },
  },
  check(resource) {
    if (resource.isA(DATASTORE)) {
      return forEach(elementsAt(resource, 'properties.protocol'), 'protocol', ({ property }) =>
        failIf(property.isOneOf('http', 'wasb', 'abfs'), 'protocol', { expected: 'https' }),
      );
    }
    return forEach(addressesIn(resource), 'address', ({ property }) =>
      failIf(property.begins(...PLAIN_PROTOCOLS), 'address', {
        expected: 'an encrypted protocol',
      }),
    );
  },
});

function textOf({ value }: Evidence): string {
  return value?.kind === 'scalar' ? String(value.value) : '';
}

function addressesIn(resource: ResourceView) {
  if (resource.isA(JOB) || resource.isA(SCHEDULE)) return inJobs(resource, 'inputs.{*}.uri', 'outputs.{*}.uri');
  const paths = ['target', 'dataUri', 'referencedUris.[]', 'modelUri'];
  return elementsAt(resource, ...paths.map((path) => `properties.${path}`));
}
