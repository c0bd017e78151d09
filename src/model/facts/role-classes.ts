/**
 * What the built-in roles let an identity of Azure Machine Learning do that it need not. A role stands in one of these lists, so that
 * one rule speaks of it. Source: the permissions of each role in learn.microsoft.com/azure/role-based-access-control/built-in-roles.
 */
import type { RoleName } from '../../expand/built-in-roles.js';

/** Give access to others, or act as other identities. */
export const GRANTING_ROLES: readonly RoleName[] = [
  'Owner',
  'User Access Administrator',
  'Role Based Access Control Administrator',
  'Managed Identity Contributor',
];

/** Change everything of a kind: too much over more than the resources that are worked with. */
export const CONTRIBUTOR_ROLES: readonly RoleName[] = [
  'Contributor',
  'Storage Blob Data Owner',
  'Key Vault Administrator',
  'AcrPush',
  'Azure AI Administrator',
  'Azure AI Developer',
  'Network Contributor',
];

/** What code on a compute or behind an endpoint works with: data, images, secrets, metrics and models. */
export const WORKING_ROLES: readonly RoleName[] = [
  'Storage Blob Data Reader',
  'Storage Blob Data Contributor',
  'AcrPull',
  'Container Registry Repository Reader',
  'Key Vault Secrets User',
  'AzureML Metrics Writer (preview)',
  'Azure Machine Learning Workspace Connection Secrets Reader',
  'Cognitive Services User',
  'Cognitive Services OpenAI User',
  'Search Index Data Reader',
  'Monitoring Metrics Publisher',
];

/** Of those, the ones to give over the accounts, containers or workspaces by name. */
export const NAMED_ONLY_ROLES: readonly RoleName[] = [
  'Storage Blob Data Reader',
  'Storage Blob Data Contributor',
  'Azure Machine Learning Workspace Connection Secrets Reader',
];

/** A role that reaches data by more than it takes to use it. */
export interface WideDataRole {
  readonly role: RoleName;
  /** What does instead. */
  readonly instead: RoleName;
  /** `compute`: only too wide for computes and endpoints. */
  readonly for: 'everyone' | 'compute';
}

export const WIDE_DATA_ROLES: readonly WideDataRole[] = [
  { role: 'Storage Blob Data Owner', instead: 'Storage Blob Data Contributor', for: 'everyone' },
  { role: 'Storage Account Key Operator Service Role', instead: 'Storage Blob Data Contributor', for: 'everyone' },
  { role: 'Reader and Data Access', instead: 'Storage Blob Data Reader', for: 'everyone' },
  { role: 'Key Vault Secrets Officer', instead: 'Key Vault Secrets User', for: 'compute' },
  { role: 'AcrPush', instead: 'AcrPull', for: 'compute' },
  { role: 'Cognitive Services Contributor', instead: 'Cognitive Services User', for: 'everyone' },
  { role: 'Cognitive Services OpenAI Contributor', instead: 'Cognitive Services OpenAI User', for: 'everyone' },
  { role: 'Search Service Contributor', instead: 'Search Index Data Reader', for: 'everyone' },
  {
    role: 'Azure Kubernetes Service RBAC Cluster Admin',
    instead: 'Azure Kubernetes Service Cluster User Role',
    for: 'everyone',
  },
];

/** Change, or let others change, everything of a workspace: its network, its keys, its access. */
export const PEOPLE_ROLES: readonly RoleName[] = [
  'Owner',
  'Contributor',
  'User Access Administrator',
  'Role Based Access Control Administrator',
];

/** Write to blobs or file shares of an account, or get its keys. */
export const STORAGE_WRITING_ROLES: readonly RoleName[] = [
  'Storage Blob Data Owner',
  'Storage File Data SMB Share Contributor',
  'Storage Account Contributor',
  'Storage Account Key Operator Service Role',
  'Contributor',
  'Owner',
];

/** Those of people who work in a workspace that reaches its storage by identity. */
export const IDENTITY_MODE_ROLES: readonly RoleName[] = [
  'Storage Blob Data Contributor',
  'Storage File Data Privileged Contributor',
];
