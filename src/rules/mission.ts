/**
 * The capabilities that the security article of Azure Machine Learning promises; each rule says which of them it guards.
 * Source: learn.microsoft.com/azure/machine-learning/concept-enterprise-security
 */
export const MISSION = {
  S1: 'Sign-in with Microsoft Entra ID, multifactor authentication, role-based access to workspace and assets',
  S1a: 'The managed identity of the workspace and the roles it has to have',
  S1b: 'The leftover Microsoft-AzureML-Support-App account',
  S1c: 'User-assigned identities and identity-based data access',
  S1d: 'SSH as the exception to Entra ID and role-based access',
  S1e: 'Keys and tokens of inference endpoints',
  S1f: 'Keys of the workspace that are synchronised again after they were renewed',
  S1g: 'Identities of computes',
  S2: 'Network security and isolation',
  S2a: 'Virtual networks: securing the workspace and its resources',
  S2b: 'Securing the training environment',
  S2c: 'Securing inference',
  S2d: 'Studio in a secured network and custom DNS',
  S2e: 'Firewalls, network security groups, user-defined routes',
  S2f: 'The way clients reach the network, such as VPN',
  S2g: 'Data exfiltration: what may leave the network',
  S2h: 'Private Link: endpoints of the workspace and of what it uses',
  S3: 'Encryption at rest and in transit',
  S3a: 'TLS for web services',
  S4: 'Vulnerability scanning with Microsoft Defender: registries, clusters, images',
  S5: 'Audit and enforcement with Azure Policy',
  S6: 'Monitoring and logs',
} as const;

export type MissionKey = keyof typeof MISSION;
