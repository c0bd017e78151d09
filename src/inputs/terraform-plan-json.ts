/** Telling Terraform plans (and states) as JSON from the many other JSON files of a repository without parsing them. */
import { hasWords, largeFileHasWords, type Words } from './json-probe.js';

/**
 * What `terraform show -json` writes. Other commands write `format_version` too, so it takes a second member.
 * Source: developer.hashicorp.com/terraform/internals/json-format.
 */
const SHOWN: readonly Words[] = [
  [/"format_version"/, /"(?:resource_changes|planned_values)"/],
  [/"format_version"/, /"values"/, /"root_module"/],
];

/** True if the text of a JSON file may be a plan or a state that `terraform show -json` wrote. */
export function mayBeTerraformPlan(text: string): boolean {
  return hasWords(text, SHOWN);
}

/** The same question about an open file that is too large to be read at once. */
export function mayBeLargeTerraformPlan(descriptor: number): boolean {
  return largeFileHasWords(descriptor, SHOWN);
}
