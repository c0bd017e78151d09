/** What stands in the files before and after a fix, form by form. */

/** Lines before and after the fix, from the left margin; what is around them is the form's. */
export type Change = readonly [before: string, after: string];

export interface Case {
  readonly rule: string;
  readonly type: string;
  readonly api: string;
  /** The API version after the fix, if that changes. */
  readonly apiAfter?: string;
  /** `it`, once for each segment of the type, unless given. */
  readonly name?: string;
  /** Members of the resource below its name. */
  readonly bicep?: readonly Change[];
  readonly arm?: readonly Change[];
  /** Arguments and blocks below `parent_id`. */
  readonly azapi?: readonly Change[];
  /** Resource type of azurerm and the changes of its arguments. */
  readonly azurerm?: readonly [type: string, ...changes: Change[]];
  /** What is declared beside the resource, by form; of ARM the further items of `resources`. */
  readonly beside?: { readonly [Form in 'bicep' | 'arm' | 'azapi' | 'azurerm']?: string };
}

export const AML = 'Microsoft.MachineLearningServices';
