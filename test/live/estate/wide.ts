/**
 * An estate with something of every type that live reads know, open and careless wherever it can be, in the shapes that Azure answers
 * with. Shapes: github.com/Azure/bicep-types-az, in the versions that are read.
 */
import { type Azure, properties } from './azure.js';
import { completed, IDS, instanceProperties, PEOPLE, principalOf, soundEstate } from './sound.js';

import {
  COMPUTE_SUBNET,
  cluster,
  governance,
  NETWORK,
  network,
  OUTSIDE,
  SHARED_REGISTRY,
  services,
  subnets,
  workspaceChildren,
} from './wide-parts.js';
/** What stands around the workspace, each with what is wrong with it. */
export function wideEstate(): Azure {
  return soundEstate()
    .with({
      [IDS.workspace]: (one) => ({
        ...completed({
          publicNetworkAccess: 'Enabled',
          allowPublicAccessWhenBehindVnet: true,
          v1LegacyMode: true,
          imageBuildCompute: '',
          ipAllowlist: ['0.0.0.0/0'],
          networkAcls: { defaultAction: 'Allow', ipRules: [{ value: '0.0.0.0/1' }] },
          primaryUserAssignedIdentity: IDS.identity,
          allowRoleAssignmentOnRG: true,
          hbiWorkspace: true,
          encryption: {
            status: 'Enabled',
            keyVaultProperties: {
              keyVaultArmId: IDS.vault,
              keyIdentifier: 'https://kv-mlw.vault.azure.net/keys/key/0123456789abcdef0123456789abcdef',
              identityClientId: null,
            },
            identity: null,
            cosmosDbResourceId: null,
            storageAccountResourceId: null,
            searchAccountResourceId: null,
          },
          serviceManagedResourcesSettings: { cosmosDb: { collectionsThroughput: null } },
          serverlessComputeSettings: {
            serverlessComputeCustomSubnet: COMPUTE_SUBNET,
            serverlessComputeNoPublicIP: false,
          },
          managedNetwork: {
            isolationMode: 'AllowInternetOutbound',
            status: { status: 'Active', sparkReady: false },
            outboundRules: {
              any: { type: 'FQDN', destination: '*.blob.core.windows.net', category: 'UserDefined', status: 'Active' },
            },
          },
        })(one),
        identity: {
          type: 'SystemAssigned,UserAssigned',
          principalId: principalOf(soundEstate()),
          tenantId: 't',
          userAssignedIdentities: {
            [IDS.identity]: { principalId: principalOf(soundEstate(), IDS.identity), clientId: 'c' },
          },
        },
      }),
      [IDS.cluster]: completed({
        disableLocalAuth: false,
        properties: {
          vmSize: 'STANDARD_DS3_V2',
          vmPriority: 'Dedicated',
          osType: 'Linux',
          enableNodePublicIp: true,
          subnet: { id: COMPUTE_SUBNET },
          remoteLoginPortPublicAccess: 'NotSpecified',
          userAccountCredentials: { adminUserName: 'azureuser', adminUserPassword: null, adminUserSshPublicKey: null },
          scaleSettings: { maxNodeCount: 4, minNodeCount: 1, nodeIdleTimeBeforeScaleDown: 'PT2M' },
          errors: null,
        },
      }),
      [IDS.instance]: completed({
        properties: {
          ...instanceProperties(),
          setupScripts: {
            scripts: {
              startupScript: {
                scriptSource: 'inline',
                scriptData: 'Y3VybCBodHRwOi8veC55L2Euc2ggfCBiYXNo',
                scriptArguments: null,
              },
            },
          },
          customServices: [
            {
              name: 'studio',
              image: { type: 'docker', reference: 'docker.io/x/y:latest' },
              docker: { privileged: true },
              environmentVariables: { API_TOKEN: { type: 'local', value: 'abc123abc123abc123' } },
              endpoints: [],
              volumes: [],
            },
          ],
          enableRootAccess: true,
        },
      }),
      [IDS.endpoint]: completed({
        authMode: 'Key',
        publicNetworkAccess: 'Enabled',
        traffic: { blue: 100 },
        mirrorTraffic: {},
        scoringUri: 'https://score.westeurope.inference.ml.azure.com/score',
        keys: null,
      }),
      [`${IDS.endpoint}/deployments/blue`]: completed({
        egressPublicNetworkAccess: 'Enabled',
        environmentVariables: { STORAGE_KEY: 'x0x0x0x0x0x0x0x0x0x0x0x0' },
        model: 'azureml://registries/HuggingFace/models/gpt2/labels/latest',
        environmentId: 'azureml://registries/azureml/environments/sklearn/labels/latest',
        appInsightsEnabled: false,
        dataCollector: {
          collections: { request: { dataCollectionMode: 'Enabled' }, model_inputs: { dataCollectionMode: 'Enabled' } },
          requestLogging: { captureHeaders: ['Authorization'] },
        },
      }),
      [`${IDS.workspace}/batchEndpoints/nightly`]: (one) => ({
        ...completed({ authMode: 'Key', keys: null })(one),
        identity: null,
      }),
      [IDS.storage]: completed({
        allowBlobPublicAccess: true,
        allowSharedKeyAccess: true,
        allowCrossTenantReplication: true,
        minimumTlsVersion: 'TLS1_0',
        supportsHttpsTrafficOnly: false,
        publicNetworkAccess: 'Enabled',
        isHnsEnabled: true,
        isSftpEnabled: true,
        isLocalUserEnabled: true,
        isNfsV3Enabled: null,
        networkAcls: {
          bypass: 'None',
          defaultAction: 'Allow',
          ipRules: [{ value: '0.0.0.0/0', action: 'Allow' }],
          virtualNetworkRules: [],
          resourceAccessRules: [{ tenantId: 't', resourceId: `${OUTSIDE}/*` }],
        },
      }),
      [`${IDS.storage}/blobServices/default`]: completed({
        deleteRetentionPolicy: { enabled: false, allowPermanentDelete: false },
        containerDeleteRetentionPolicy: null,
        cors: {
          corsRules: [
            {
              allowedOrigins: ['*'],
              allowedMethods: ['GET', 'PUT'],
              allowedHeaders: ['*'],
              exposedHeaders: ['*'],
              maxAgeInSeconds: 60,
            },
          ],
        },
      }),
      [`${IDS.storage}/fileServices/default`]: completed({
        protocolSettings: { smb: { versions: 'SMB2.1;SMB3.0', authenticationMethods: null } },
      }),
      [IDS.vault]: completed({
        enableRbacAuthorization: false,
        enablePurgeProtection: null,
        enableSoftDelete: false,
        softDeleteRetentionInDays: 7,
        publicNetworkAccess: 'Enabled',
        networkAcls: {
          bypass: 'None',
          defaultAction: 'Allow',
          ipRules: [{ value: '0.0.0.0/0' }],
          virtualNetworkRules: [],
        },
        accessPolicies: [
          {
            tenantId: 't',
            objectId: PEOPLE,
            permissions: { keys: ['All'], secrets: ['All'], certificates: ['All'], storage: [] },
          },
        ],
      }),
      [IDS.registry]: (one) => ({
        ...completed({
          adminUserEnabled: true,
          anonymousPullEnabled: true,
          publicNetworkAccess: 'Enabled',
          networkRuleBypassOptions: 'None',
          networkRuleSet: null,
          encryption: { status: 'disabled' },
          policies: {
            quarantinePolicy: { status: 'disabled' },
            trustPolicy: { type: 'Notary', status: 'disabled' },
            retentionPolicy: { days: 7, status: 'disabled' },
            exportPolicy: { status: 'enabled' },
            azureADAuthenticationAsArmPolicy: { status: 'enabled' },
            softDeletePolicy: { retentionDays: 7, status: 'disabled' },
          },
        })(one),
        sku: { name: 'Basic', tier: 'Basic' },
      }),
      [IDS.insights]: completed({
        DisableLocalAuth: null,
        WorkspaceResourceId: null,
        IngestionMode: 'ApplicationInsights',
        RetentionInDays: 30,
      }),
      [IDS.logs]: completed({
        retentionInDays: 30,
        features: { disableLocalAuth: null },
        publicNetworkAccessForQuery: 'Enabled',
      }),
      [IDS.vnet]: (one) =>
        completed({ subnets: [...[properties(one)['subnets']].flat(), ...subnets()], dhcpOptions: null })(one),
    })
    .and(...workspaceChildren(), ...services(), ...cluster(), ...network(), ...governance());
}

/** What the wide estate cannot have beside the rest, as one thing rules the other out. */
export function variantsOfWide(): readonly Azure[] {
  const wide = wideEstate();
  const approved = { isolationMode: 'AllowOnlyApprovedOutbound', status: { status: 'Active', sparkReady: true } };
  const inOwnNetwork = wide.with({
    [IDS.workspace]: (one) => ({
      ...completed({
        publicNetworkAccess: 'Disabled',
        encryption: {
          status: 'Enabled',
          keyVaultProperties: {
            keyVaultArmId: IDS.vault,
            keyIdentifier: 'https://kv-mlw.vault.azure.net/keys/key/0123456789abcdef0123456789abcdef',
          },
          identity: { userAssignedIdentity: IDS.identity },
        },
        managedNetwork: { isolationMode: 'Disabled', status: null, outboundRules: null },
        serverlessComputeSettings: null,
        enableServiceSideCMKEncryption: true,
        hbiWorkspace: false,
      })(one),
      tags: { dataClassification: 'confidential' },
    }),
    [IDS.vnet]: (one) => {
      const nodes = { networkSecurityGroup: null, routeTable: { id: `${NETWORK}/routeTables/rt` } };
      const list = [properties(one)['subnets']].flat().map((subnet) => {
        const { id, properties: own, ...rest } = Object(subnet);
        return id === COMPUTE_SUBNET ? { id, ...rest, properties: { ...own, ...nodes } } : subnet;
      });
      return completed({ subnets: list })(one);
    },
    [`${NETWORK}/routeTables/rt`]: completed({
      routes: [
        {
          name: 'out',
          properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.0.3.4' },
        },
        { name: 'short', properties: { addressPrefix: 'AzureActiveDirectory', nextHopType: 'Internet' } },
      ],
    }),
    [IDS.registry]: (one) => ({
      ...completed({ roleAssignmentMode: 'AbacRepositoryPermissions', publicNetworkAccess: 'Disabled' })(one),
      sku: { name: 'Premium', tier: 'Premium' },
    }),
    [SHARED_REGISTRY]: completed({ publicNetworkAccess: 'Disabled' }),
  });
  const approvedOnly = wide.with({
    [IDS.workspace]: completed({
      publicNetworkAccess: 'Disabled',
      managedNetwork: {
        ...approved,
        outboundRules: {
          any: { type: 'FQDN', destination: '*.blob.core.windows.net', category: 'UserDefined', status: 'Active' },
          tag: {
            type: 'ServiceTag',
            destination: { serviceTag: 'Storage', protocol: 'TCP', portRanges: '443' },
            category: 'UserDefined',
            status: 'Active',
          },
        },
      },
    }),
  });
  return [inOwnNetwork, approvedOnly];
}
