/**
 * Built-in policies about Azure Machine Learning.
 * Source: github.com/Azure/azure-policy, built-in-policies/policyDefinitions/Machine Learning and Monitoring
 */

import type { RoleName } from '../../expand/built-in-roles.js';

export interface MachineLearningPolicy {
  readonly guid: string;
  readonly name: string;
  /** It asks for something that protects a workspace, and not only for logs to be sent somewhere. */
  readonly guards?: true;
  /** The parameter that says what happens; `effect` unless given. */
  readonly effectParameter?: string;
  /** What it can do, mildest first; Audit and Deny unless given. */
  readonly effects?: readonly string[];
  /** What has to be given: by default the policy does not do what its name says. */
  readonly needs?: NeededParameter;
  /** What its identity has to be given, for a policy that changes or deploys something: the roles in its definition. */
  readonly roles?: readonly RoleName[];
}

/** A parameter that has to be filled, or have this value, or another one that may be filled in its place. */
export interface NeededParameter {
  readonly parameter: string;
  readonly value?: string;
  readonly or?: string;
}

export const MACHINE_LEARNING_POLICIES: readonly MachineLearningPolicy[] = [
  {
    guid: '12e5dd16-d201-47ff-849b-8454061c293d',
    name: '[Preview]: Azure Machine Learning Deployments should only use approved Registry Models',
    guards: true,
    needs: { parameter: 'allowedPublishers', or: 'allowedAssetIds' },
  },
  {
    guid: '5853517a-63de-11ea-bc55-0242ac130003',
    name: '[Preview]: Configure allowed registries for specified Azure Machine Learning computes',
    effects: ['enforceSetting'],
  },
  {
    guid: '1d413020-63de-11ea-bc55-0242ac130003',
    name: '[Preview]: Configure log filter expressions and datastore to be used for full logs for specified Azure Machine Learning computes',
    effects: ['enforceSetting'],
  },
  {
    guid: '53c70b02-63dd-11ea-bc55-0242ac130003',
    name: '[Preview]: Configure allowed module authors for specified Azure Machine Learning computes',
    effects: ['enforceSetting'],
  },
  {
    guid: '77eeea86-7e81-4a7d-9067-de844d096752',
    name: '[Preview]: Configure allowed Python packages for specified Azure Machine Learning computes',
    effects: ['enforceSetting'],
  },
  {
    guid: '6a6f7384-63de-11ea-bc55-0242ac130003',
    name: '[Preview]: Configure code signing for training code for specified Azure Machine Learning computes',
    effects: ['enforceSetting'],
  },
  {
    guid: '3948394e-63de-11ea-bc55-0242ac130003',
    name: '[Preview]: Configure an approval endpoint called prior to jobs running for specified Azure Machine Learning computes',
    effects: ['enforceSetting'],
  },
  {
    guid: 'afe0c3be-ba3b-4544-ba52-0c99672a8ad6',
    name: 'Resource logs in Azure Machine Learning Workspaces should be enabled',
    effects: ['AuditIfNotExists'],
    guards: true,
  },
  {
    guid: 'f59276f0-5740-4aaf-821d-45d185aa210e',
    name: 'Configure diagnostic settings for Azure Machine Learning Workspaces to Log Analytics workspace',
    roles: ['Monitoring Contributor', 'Log Analytics Contributor'],
    effects: ['DeployIfNotExists'],
  },
  {
    guid: 'f110a506-2dcb-422e-bcea-d533fc8c35e2',
    name: 'Azure Machine Learning compute instances should be recreated to get the latest software updates',
    effects: ['Audit'],
    guards: true,
    effectParameter: 'effects',
  },
  {
    guid: 'e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f',
    name: 'Azure Machine Learning Computes should have local authentication methods disabled',
    guards: true,
  },
  {
    guid: 'a6f9a2d0-cff7-4855-83ad-4cd750666512',
    name: 'Configure Azure Machine Learning Computes to disable local authentication methods',
    effects: ['Modify'],
    guards: true,
    roles: ['Contributor'],
  },
  {
    guid: '679ddf89-ab8f-48a5-9029-e76054077449',
    name: 'Azure Machine Learning Compute Instance should have idle shutdown.',
    guards: true,
  },
  {
    guid: '6ddb1705-c8cf-450e-aa4b-19ad6703c440',
    name: 'Azure Machine Learning and Ai Studio should use Allow Only Approved Outbound Managed Vnet mode',
    guards: true,
    needs: { parameter: 'isolationMode', value: 'AllowOnlyApprovedOutbound' },
  },
  {
    guid: '19539b54-c61e-4196-9a38-67598701be90',
    name: '[Preview]: Azure Machine Learning Model Registry Deployments are restricted except for the allowed Registry',
    effects: ['Deny'],
    guards: true,
    needs: { parameter: 'allowedRegistryName' },
  },
  {
    guid: '7804b5c7-01dc-4723-969b-ae300cc07ff1',
    name: 'Azure Machine Learning Computes should be in a virtual network',
    effects: ['Audit'],
    guards: true,
  },
  {
    guid: 'ba769a63-b8cc-4b2d-abf6-ac33c7204be8',
    name: 'Azure Machine Learning workspaces should be encrypted with a customer-managed key',
    guards: true,
  },
  {
    guid: '7f40cee6-e933-4d0f-a782-b96615e0f4a6',
    name: 'Azure Machine Learning workspaces should be encrypted with the use of a customer-managed key',
    effects: ['AuditIfNotExists'],
    guards: true,
  },
  {
    guid: 'e413671a-dd10-4cc1-a943-45b598596cb7',
    name: 'Azure Machine Learning workspaces should enable V1LegacyMode to support network isolation backward compatibility',
  },
  {
    guid: 'ee40564d-486e-4f68-a5ca-7a621edae0fb',
    name: 'Configure Azure Machine Learning workspace to use private DNS zones',
    effects: ['DeployIfNotExists'],
    needs: { parameter: 'secondPrivateDnsZoneId' },
    roles: ['Network Contributor'],
  },
  {
    guid: '40cec1dd-a100-4920-b15b-3024fe8901ab',
    name: '[Deprecated]: Azure Machine Learning workspaces should use private link',
  },
  {
    guid: '45e05259-1eb5-4f70-9574-baf73e9d219b',
    name: 'Azure Machine Learning workspaces should use private link',
    effects: ['Audit'],
    guards: true,
  },
  {
    guid: '7838fd83-5cbb-4b5d-888c-bfa240972597',
    name: 'Configure Azure Machine Learning workspaces with private endpoints',
    roles: ['Network Contributor'],
    effects: ['DeployIfNotExists'],
  },
  {
    guid: '438c38d2-3772-465a-a9cc-7a6666a275ce',
    name: 'Azure Machine Learning Workspaces should disable public network access',
    guards: true,
  },
  {
    guid: 'a10ee784-7409-4941-b091-663697637c0f',
    name: 'Configure Azure Machine Learning Workspaces to disable public network access',
    effects: ['Modify'],
    guards: true,
    roles: ['Contributor'],
  },
  {
    guid: '5f0c7d88-c7de-45b8-ac49-db49e72eaa78',
    name: 'Azure Machine Learning workspaces should use user-assigned managed identity',
    guards: true,
  },
  {
    guid: '12000b3e-e38b-4bef-9098-38785f06ea32',
    name: 'Enable logging by category group for microsoft.machinelearningservices/registries to Event Hub',
    roles: ['Log Analytics Contributor', 'Azure Event Hubs Data Owner'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: 'cc789f91-3e63-4cfb-86f4-87565055f269',
    name: 'Enable logging by category group for microsoft.machinelearningservices/workspaces/onlineendpoints to Event Hub',
    roles: ['Log Analytics Contributor', 'Azure Event Hubs Data Owner'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: 'ae48c709-d2b4-4fad-8c5c-838524130aa4',
    name: 'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Event Hub',
    roles: ['Log Analytics Contributor', 'Azure Event Hubs Data Owner'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: '33835ef6-bc67-4bde-bf5f-5a857f195a57',
    name: 'Enable logging by category group for microsoft.machinelearningservices/registries to Log Analytics',
    roles: ['Log Analytics Contributor'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: '5cfb9e8a-2f13-40bd-a527-c89bc596d299',
    name: 'Enable logging by category group for microsoft.machinelearningservices/workspaces/onlineendpoints to Log Analytics',
    roles: ['Log Analytics Contributor'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: '90c90eda-bfe7-4c67-bf26-410420ed1047',
    name: 'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Log Analytics',
    roles: ['Log Analytics Contributor'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: '84d8a69f-788a-4025-ba96-f36406cc9ee5',
    name: 'Enable logging by category group for microsoft.machinelearningservices/registries to Storage',
    roles: ['Log Analytics Contributor'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: '315c965f-c0d7-4397-86d3-c05a0981437a',
    name: 'Enable logging by category group for microsoft.machinelearningservices/workspaces/onlineendpoints to Storage',
    roles: ['Log Analytics Contributor'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
  {
    guid: 'a8de4d0a-d637-4684-b70e-6df73b74d117',
    name: 'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Storage',
    roles: ['Log Analytics Contributor'],
    effects: ['AuditIfNotExists', 'DeployIfNotExists'],
  },
];

/**
 * Built-in initiatives that hold guarding policies.
 * Source: github.com/Azure/azure-policy, built-in-policies/policySetDefinitions/Security Center/AzureSecurityCenter.json
 */
export const GUARDING_INITIATIVES: ReadonlySet<string> = new Set(['1f3afdf9-d0c9-4c3d-847f-89da613e70a8']);

/** A built-in policy that should not be assigned around Azure Machine Learning. */
export interface UnfitPolicy {
  readonly guid: string;
  readonly name: string;
  /** What took its place. */
  readonly replacedBy?: string;
  /** What it forces, as the end of a sentence that begins with "It". */
  readonly forces?: string;
  /** Where it matters: everywhere unless said. */
  readonly where?: 'attached cluster';
}

/**
 * Policies that were replaced, and policies that ask for what Azure Machine Learning does not support.
 * Sources: github.com/Azure/azure-policy (the deprecated ones say so); learn.microsoft.com/azure/machine-learning/
 * how-to-configure-network-isolation-with-v2 (legacy mode), how-to-attach-kubernetes-anywhere (local accounts)
 */
export const UNFIT_POLICIES: readonly UnfitPolicy[] = [
  {
    guid: '40cec1dd-a100-4920-b15b-3024fe8901ab',
    name: '[Deprecated]: Azure Machine Learning workspaces should use private link',
    replacedBy: '45e05259-1eb5-4f70-9574-baf73e9d219b',
  },
  {
    guid: 'c25d9a16-bc35-4e15-a7e5-9db606bf9ed4',
    name: '[Deprecated]: Azure Defender for container registries should be enabled',
    replacedBy: '1c988dd6-ade4-430f-a608-2a3e5b0a6d38',
  },
  {
    guid: '523b5cd1-3e23-492f-a539-13118b6d1e3a',
    name: '[Deprecated]: Azure Defender for Kubernetes should be enabled',
    replacedBy: '1c988dd6-ade4-430f-a608-2a3e5b0a6d38',
  },
  {
    guid: 'e413671a-dd10-4cc1-a943-45b598596cb7',
    name: 'Azure Machine Learning workspaces should enable V1LegacyMode to support network isolation backward compatibility',
    forces: 'asks for the legacy mode, in which the current API and managed endpoints do not work',
  },
  {
    guid: '993c2fcd-2b29-49d2-9eb0-df2c3a730c32',
    name: 'Azure Kubernetes Service Clusters should have local authentication methods disabled',
    forces: 'asks for clusters without local accounts, which cannot be attached',
    where: 'attached cluster',
  },
];
