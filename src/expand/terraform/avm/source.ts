/** Module sources that stand for a published module: an Azure Verified Module, or one of the utilities from before them. */

export interface PublishedModule {
  /** `avm-res-storage-storageaccount`. */
  readonly name: string;
  /** The version that the source itself names, as a constraint; undefined if it names none. */
  readonly version: string | undefined;
}

const HOSTS = '(?:registry\\.terraform\\.io/|registry\\.opentofu\\.org/)?';

const NAME = '(avm-[a-z0-9-]+?|naming|regions)';

/** `Azure/avm-res-x-y/azurerm`, with the registry's host or without. A submodule (`//modules/z`) is another module. */
const REGISTRY = new RegExp(`^${HOSTS}azure/${NAME}/azurerm$`, 'i');

/** The repository on GitHub, in every way Terraform takes it. */
const REPOSITORY = new RegExp(
  `^(?:git::)?(?:(?:https|ssh)://(?:[^/@]+@)?github\\.com/|git@github\\.com:|github\\.com/)azure/terraform-azurerm-${NAME}(?:\\.git)?(?:\\?(.*))?$`,
  'i',
);

/** The module that a source names; undefined for every other source. */
export function publishedModule(reference: string): PublishedModule | undefined {
  const registered = REGISTRY.exec(reference);
  if (registered?.[1] !== undefined) return { name: registered[1].toLowerCase(), version: undefined };
  const [, name, query = ''] = REPOSITORY.exec(reference) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), version: versionOf(query) };
}

/** A tag such as `v0.1.2`; branches and commits name no version. */
function versionOf(query: string): string | undefined {
  const ref = query
    .split('&')
    .find((part) => part.startsWith('ref='))
    ?.slice('ref='.length);
  return /^(?:refs\/tags\/)?v?(\d+\.\d+\.\d+)$/.exec(ref ?? '')?.[1];
}
