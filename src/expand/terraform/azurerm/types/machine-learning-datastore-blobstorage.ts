/** Datastores on blob containers. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_DATASTORE_WORKSPACE, STORAGE_CREDENTIALS } from '../shared/datastore.js';
import { nameSegments } from '../special-conversions.js';

export const machineLearningDatastoreBlobstorage: TypeMapping = {
  azurerm: 'machine_learning_datastore_blobstorage',
  arm: 'Microsoft.MachineLearningServices/workspaces/datastores',
  located: IN_DATASTORE_WORKSPACE,
  fixed: { 'properties.datastoreType': 'AzureBlob' },
  arguments: {
    ...STORAGE_CREDENTIALS,
    storage_container_id: nameSegments({ accountName: 0, containerName: 2 }),
    service_data_auth_identity: copied('properties.serviceDataAccessAuthIdentity'),
    is_default: copied('properties.isDefault'),
    tags: copied('properties.tags'),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_datastore_blobstorage; credentials: the resource code',
};
