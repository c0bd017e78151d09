import { associationOf } from '../../model/associations.js';
import { BLOB_SERVICE, FILE_SERVICE } from '../../model/types.js';
import { failIf, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

export const storageCrossOrigin = defineRule({
  id: 'AML-DAT-105',
  title: 'Storage of the workspace answers pages of every origin',
  category: 'data',
  severity: 'low',
  mission: ['S2d'],
  mcsb: ['NS-2'],
  appliesTo: [BLOB_SERVICE, FILE_SERVICE],
  scope: 'linked',
  messages: {
    everyone: {
      problem: 'A rule for requests of other origins allows every origin.',
      impact: 'Any page that a data scientist opens can read the storage with the access their browser has.',
      remedy: 'List the origins that need it; the studio needs those of ml.azure.com, which the service adds itself.',
    },
  },
  check(service, system) {
    if (associationOf(service, system) !== 'dependency') return notApplicable('no workspace keeps its own data there');
    const allowsAll = service
      .items('properties.cors.corsRules')
      .some((rule) => rule.items('allowedOrigins').some((origin) => origin.is('*')));
    return failIf(allowsAll, 'everyone', { expected: 'https://ml.azure.com' });
  },
});
