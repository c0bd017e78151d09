/** What the engine asks about aliases: which property one stands for, and what a type can have. */

export interface Aliases {
  /**
   * The path of an alias in the body of a resource of this type and API version, such as
   * `properties.networkAcls.ipRules[*].value`; undefined if resources of this type have no such alias. Where the aliases of the
   * type are not covered, the path follows from the name as far as names say. Names compare without case; the API version may be
   * undefined, and then the path of the newest counts.
   * @param alias `Microsoft.Storage/storageAccounts/networkAcls.defaultAction`
   */
  readonly pathOf: (
    alias: string,
    resource: { readonly type: string; readonly apiVersion: string | undefined },
  ) => string | undefined;
  /** True if every alias of its namespace or type is known, so that a name that is not known is a mistake. */
  readonly covers: (alias: string) => boolean;
  /** The known alias most like this one, whatever its type: itself, in Azure's letters, if it is known. */
  readonly nearest: (alias: string) => string | undefined;
  /** True if the service can change the property, as `modify` needs; undefined if that is not known. */
  readonly isModifiable: (alias: string) => boolean | undefined;
  /** True if the type has tags and a location, which is what mode Indexed asks; undefined for types that are not known. */
  readonly isIndexed: (type: string) => boolean | undefined;
}
