/** Telling deployment templates and parameter files from the many other JSON files of a repository without parsing them. */
import { hasWords, largeFileHasWords, type Words } from './json-probe.js';

const DEPLOYMENT: readonly Words[] = [
  // `https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#` and its kin for scopes and parameters.
  [/deployment(?:template|parameters)\.json/i],
  // Both formats demand the first (https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax).
  [/"contentVersion"/i, /"(?:resources|parameters)"/i],
];

/** True if the text of a JSON file may be a deployment template or a parameter file. */
export function mayBeDeploymentJson(text: string): boolean {
  return hasWords(text, DEPLOYMENT);
}

/** The same question about an open file that is too large to be read at once. */
export function mayBeLargeDeploymentJson(descriptor: number): boolean {
  return largeFileHasWords(descriptor, DEPLOYMENT);
}
