/** Datastores on Data Lake file systems. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { credential, IN_DATASTORE_WORKSPACE } from '../shared/datastore.js';
import { nameSegments } from '../special-conversions.js';

export const machineLearningDatastoreDatalakeGen2: TypeMapping = {
  azurerm: 'machine_learning_datastore_datalake_gen2',
  arm: 'Microsoft.MachineLearningServices/workspaces/datastores',
  located: IN_DATASTORE_WORKSPACE,
  fixed: { 'properties.datastoreType': 'AzureDataLakeGen2' },
  arguments: {
    client_secret: credential('ServicePrincipal', 'properties.credentials.secrets.clientSecret'),
    client_id: copied('properties.credentials.clientId'),
    tenant_id: copied('properties.credentials.tenantId'),
    authority_url: copied('properties.credentials.authorityUrl'),
    storage_container_id: nameSegments({ accountName: 0, filesystem: 2 }),
    service_data_identity: copied('properties.serviceDataAccessAuthIdentity'),
    tags: copied('properties.tags'),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_datastore_datalake_gen2',
};
