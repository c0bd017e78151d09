/** Datastores on file shares. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_DATASTORE_WORKSPACE, STORAGE_CREDENTIALS } from '../shared/datastore.js';
import { nameSegments } from '../special-conversions.js';

export const machineLearningDatastoreFileshare: TypeMapping = {
  azurerm: 'machine_learning_datastore_fileshare',
  arm: 'Microsoft.MachineLearningServices/workspaces/datastores',
  located: IN_DATASTORE_WORKSPACE,
  fixed: { 'properties.datastoreType': 'AzureFile' },
  arguments: {
    ...STORAGE_CREDENTIALS,
    storage_fileshare_id: nameSegments({ accountName: 0, fileShareName: 2 }),
    service_data_identity: copied('properties.serviceDataAccessAuthIdentity'),
    tags: copied('properties.tags'),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_datastore_fileshare',
};
