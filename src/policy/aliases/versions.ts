/** Aliases that lead elsewhere in some API versions. */
import type { AliasEntry } from './table-text.js';

interface PathInVersions {
  /** Lower-cased. */
  readonly alias: string;
  readonly path: string;
  /** Lower-cased. */
  readonly apiVersions: readonly string[];
}

/**
 * Sources: for `accountType` src/PolicyLinter.Core/ResourceTypesAndAliases/Microsoft.Storage.aliases.json of
 * github.com/Azure/azure-policy-linter 29b2a288b517f27ca7bf12172bfd69f318b8bec8, where versions after 2018-11-01 have the default
 * path again; for `sku.name` the example in https://learn.microsoft.com/azure/azure-resource-manager/resource-manager-policy.
 */
const PATHS: readonly PathInVersions[] = [
  {
    alias: 'microsoft.storage/storageaccounts/accounttype',
    path: 'sku.name',
    apiVersions: [
      '2016-01-01',
      '2016-05-01',
      '2016-12-01',
      '2017-06-01',
      '2017-10-01',
      '2018-02-01',
      '2018-03-01-preview',
      '2018-07-01',
      '2018-11-01',
      '2018-11-09',
    ],
  },
  {
    alias: 'microsoft.storage/storageaccounts/sku.name',
    path: 'properties.accountType',
    apiVersions: ['2015-05-01-preview', '2015-06-15'],
  },
];

/** Where an alias leads in an API version; undefined stands for the newest. */
export function pathInVersion({ name, path }: AliasEntry, apiVersion: string | undefined): string {
  const version = apiVersion?.toLowerCase();
  if (version === undefined) return path;
  const alias = name.toLowerCase();
  return PATHS.find((one) => one.alias === alias && one.apiVersions.includes(version))?.path ?? path;
}
