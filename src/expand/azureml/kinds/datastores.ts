/** Datastores: where data lies, and what opens it. */
import { all, block, copied, fixedIfSet } from '../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../mapping/mapping.js';
import type { Kind } from '../kind.js';

const DATASTORE = 'Microsoft.MachineLearningServices/workspaces/datastores';
const SOURCE = 'azure-ai-ml, _schema/_datastore';

/** A secret, and the type of credentials that it makes of them. */
function secret(name: string, type: string): Conversion {
  return all(copied(`secrets.${name}`), fixedIfSet('credentialsType', type));
}

const CREDENTIALS = block('properties.credentials', {
  account_key: secret('key', 'AccountKey'),
  sas_token: secret('sasToken', 'Sas'),
  client_secret: secret('clientSecret', 'ServicePrincipal'),
  certificate: secret('certificate', 'Certificate'),
  thumbprint: all(copied('thumbprint'), fixedIfSet('credentialsType', 'Certificate')),
  tenant_id: copied('tenantId'),
  client_id: copied('clientId'),
  authority_uri: copied('authorityUrl'),
  resource_url: copied('resourceUrl'),
});

const ALL_DATASTORES: Arguments = {
  credentials: CREDENTIALS,
  tags: copied('properties.tags'),
};

const IN_STORAGE: Arguments = {
  ...ALL_DATASTORES,
  account_name: copied('properties.accountName'),
  endpoint: copied('properties.endpoint'),
  protocol: copied('properties.protocol'),
};

const OTHER_KEYS = ['description', 'id', 'name', 'type'];

function datastore(
  kind: Pick<Kind, 'label' | 'schemas' | 'arguments'>,
  type: string,
  written: string,
  ...needed: readonly string[]
): Kind {
  return {
    ...kind,
    command: 'datastore',
    arm: DATASTORE,
    names: ['name'],
    fixed: { 'properties.datastoreType': type },
    otherKeys: OTHER_KEYS,
    shape: (keys) => keys.text('type') === written && keys.has('name', ...needed),
    source: SOURCE,
  };
}

export const blobDatastore = datastore(
  {
    label: 'blob datastore file',
    schemas: ['azureblob'],
    arguments: { ...IN_STORAGE, container_name: copied('properties.containerName') },
  },
  'AzureBlob',
  'azureblob',
  'account_name',
  'container_name',
);

export const fileDatastore = datastore(
  {
    label: 'file share datastore file',
    schemas: ['azurefile'],
    arguments: { ...IN_STORAGE, file_share_name: copied('properties.fileShareName') },
  },
  'AzureFile',
  'azurefile',
  'file_share_name',
);

export const lakeDatastore = datastore(
  {
    label: 'data lake datastore file',
    schemas: ['azuredatalakegen2'],
    arguments: { ...IN_STORAGE, filesystem: copied('properties.filesystem') },
  },
  'AzureDataLakeGen2',
  'azuredatalakegen2',
  'filesystem',
);

export const oldLakeDatastore = datastore(
  {
    label: 'data lake (Gen1) datastore file',
    schemas: ['azuredatalakegen1'],
    arguments: { ...ALL_DATASTORES, store_name: copied('properties.storeName') },
  },
  'AzureDataLakeGen1',
  'azuredatalakegen1',
  'store_name',
);

export const oneLakeDatastore = datastore(
  {
    label: 'OneLake datastore file',
    schemas: ['onelake'],
    arguments: {
      ...ALL_DATASTORES,
      one_lake_workspace_name: copied('properties.oneLakeWorkspaceName'),
      endpoint: copied('properties.endpoint'),
      artifact: copied('properties.artifact'),
    },
  },
  'OneLake',
  'onelake',
  'one_lake_workspace_name',
);
