/** The IDs of models, environments and components, as `azureml:name:1` or `azureml://registries/azureml/models/phi/versions/1`. */

/** The registry an asset comes from, lower-cased, and its name there; undefined if it comes from none. */
export function registryAssetOf(
  id: string,
): { readonly registry: string; readonly name: string | undefined } | undefined {
  const [, registry, name] = /^azureml:\/\/registries\/([^/]+)(?:\/[^/]+\/([^/]+))?/i.exec(id) ?? [];
  return registry === undefined ? undefined : { registry: registry.toLowerCase(), name: name?.toLowerCase() };
}

/** True if the ID names a label, such as `latest`, in place of a version. */
export function isLabelled(id: string): boolean {
  return /\/labels\/[^/]+$/i.test(id) || /^(?:azureml:)?[^/@]+@[^/@]+$/i.test(id);
}

/** True for an address on the internet. */
export function isWebAddress(id: string): boolean {
  return /^(?:https?|git|ftp):\/\//i.test(id);
}
