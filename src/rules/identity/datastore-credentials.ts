import { DATASTORE } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

/** What is said of credentials, of whatever type. */
const OF_CREDENTIALS = ['secrets', 'clientId', 'tenantId', 'authorityUrl', 'resourceUrl', 'thumbprint'];

export const datastoreCredentials = defineRule({
  id: 'AML-IDN-008',
  title: 'Datastore stores a key, SAS or client secret',
  category: 'identity',
  severity: 'high',
  mission: ['S1c'],
  mcsb: ['IM-3', 'IM-8'],
  appliesTo: [DATASTORE],
  properties: ['properties.credentials.credentialsType'],
  messages: {
    stored: {
      problem: 'The datastore keeps a credential: {credentialsType} is {actual}.',
      impact: 'Every user who may list its secrets gets access to the storage that outlives their own permissions.',
      remedy: "{Set credentials to { credentialsType: 'None' }} and give computes and users data roles on the storage.",
    },
    storedForFiles: {
      problem: 'The datastore of a file share keeps a credential: {credentialsType} is {actual}.',
      impact: 'Every user who may list its secrets gets access to the share that outlives their own permissions.',
      remedy: 'File shares often have no access by identity: use a blob or Data Lake datastore where you can.',
    },
  },
  fixes: {
    stored: {
      set: { 'properties.credentials.credentialsType': 'None' },
      remove: OF_CREDENTIALS.map((name) => `properties.credentials.${name}`),
      risk: 'lock-out',
      warning: 'Users and computes without a data role on the storage lose access to it.',
    },
  },
  check(datastore) {
    const usesIdentity = datastore.property('properties.credentials.credentialsType').is('None');
    const isFileShare = datastore.property('properties.datastoreType').is('AzureFile').truth === true;
    return isFileShare
      ? failUnless(usesIdentity, 'storedForFiles', { severity: 'medium' })
      : failUnless(usesIdentity, 'stored');
  },
});
