/**
 * Plans of Defender for Cloud: the names of `Microsoft.Security/pricings`.
 * Sources: github.com/Azure/bicep-types-az, generated/security; learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction
 */
import { AI_ACCOUNT, COSMOS_ACCOUNT } from '../types.js';

/** Scans the images in container registries and watches Kubernetes clusters. */
export const CONTAINERS_PLAN = {
  name: 'Containers',
  /** The plans it took the place of; they protect nothing that is deployed today. */
  replaces: ['ContainerRegistry', 'KubernetesService'],
  /** What has to be on where the extensions of the plan are listed: the scan of images, the sensor on nodes. */
  extensions: ['ContainerRegistriesVulnerabilityAssessments', 'ContainerSensor'],
} as const;

/** Plans that protect what stands around a workspace: always, or where resources of a type are. */
export const PLANS_AROUND = {
  always: ['KeyVaults', 'Arm', 'CloudPosture'],
  ai: { name: 'AI', type: AI_ACCOUNT },
  cosmos: { name: 'CosmosDbs', type: COSMOS_ACCOUNT },
} as const;

/** Watches storage accounts; the plan has an older way to be paid for, by transaction, without the scan for malware. */
export const STORAGE_PLAN = { name: 'StorageAccounts', subPlan: 'DefenderForStorageV2' } as const;
