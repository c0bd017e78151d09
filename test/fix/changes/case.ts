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
  /** The schema of the file for the Azure CLI, and the changes of its keys below `name`. */
  readonly yaml?: readonly [schema: string, ...changes: Change[]];
  /** What is declared beside the resource, by form; of ARM the further items of `resources`. */
  readonly beside?: { readonly [Form in 'bicep' | 'arm' | 'azapi' | 'azurerm']?: string };
  /** Whole files, where one resource is not enough. */
  readonly whole?: readonly (readonly [name: 'main.bicep' | 'azuredeploy.json' | 'main.tf', ...change: Change])[];
}

export const AML = 'Microsoft.MachineLearningServices';

/** A line of `properties`, in every form that says it with ARM's names. */
export function inProperties(before: string, after: string): Pick<Case, 'bicep' | 'arm' | 'azapi'> {
  const arm = (line: string) => line.replace(/(\w+): /g, '"$1": ').replaceAll("'", '"');
  const hcl = (line: string) => line.replaceAll(': ', ' = ').replaceAll("'", '"');
  return {
    bicep: [[`properties: {${before}}`, `properties: {${after}}`]],
    arm: [[`"properties": {${arm(before)}}`, `"properties": {${arm(after)}}`]],
    azapi: [[`body = { properties = {${hcl(before)}} }`, `body = { properties = {${hcl(after)}} }`]],
  };
}

/** A whole file, and the same with other words in place of these. */
export function replacing(
  name: 'main.bicep' | 'azuredeploy.json' | 'main.tf',
  file: string,
  ...[before, after]: Change
): readonly [typeof name, ...Change] {
  return [name, file, file.replace(before, after)];
}
