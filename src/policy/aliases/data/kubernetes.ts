/** Written by scripts/policy-aliases.ts: every alias of microsoft.kubernetes. For the form see table-text.ts, for the sources index.ts. */
export const KUBERNETES_ALIASES = `
Microsoft.Kubernetes/connectedClusters
 aadProfile(clientAppId serverAppId tenantId)
 agentPublicKeyCertificate agentVersion connectivityStatus distribution infrastructure kubernetesVersion
 lastConnectivityTime managedIdentityCertificateExpirationTime offering !privateLinkScopeResourceId !privateLinkState
 provisioningState totalCoreCount totalNodeCount
`;
