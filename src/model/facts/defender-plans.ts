/**
 * Plans of Defender for Cloud: the names of `Microsoft.Security/pricings`.
 * Sources: github.com/Azure/bicep-types-az, generated/security; learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction
 */

/** Scans the images in container registries and watches Kubernetes clusters. */
export const CONTAINERS_PLAN = {
  name: 'Containers',
  /** The plans it took the place of; they protect nothing that is deployed today. */
  replaces: ['ContainerRegistry', 'KubernetesService'],
  /** What has to be on where the extensions of the plan are listed: the scan of images, the sensor on nodes. */
  extensions: ['ContainerRegistriesVulnerabilityAssessments', 'ContainerSensor'],
} as const;
