/** How arguments of a Terraform resource are read: with which release, and which of them are no evidence. */
import type { Span } from '../../../inputs/source-file.js';
import type { Doubt, Setting } from '../../mapping/mapping.js';
import type { TerraformResource } from '../terraform-resource.js';
import { type Segment, segmentsOfReference } from './ignored-paths.js';
import { assumedRelease } from './provider-version.js';

/** The setting of the resource's own arguments, or of those in the block at `anchor`. */
export function settingOf(resource: TerraformResource, argument = '', anchor: Span = resource.headerSpan): Setting {
  const { type, address, span } = resource;
  return {
    declaration: { type, address, span, doubtAbout: (name) => ignoredChange(name, resource) },
    release: assumedRelease(resource.provider),
    argument,
    anchor,
  };
}

/**
 * What `lifecycle.ignore_changes` names: the argument (`rules.access` for one in a block), or something inside it. An index means
 * all blocks of the type. The deployed value may have been changed since and stays as it is.
 */
export function ignoredChange(
  argument: string,
  { ignoreChanges }: Pick<TerraformResource, 'ignoreChanges'>,
): Doubt | undefined {
  const message = `'${argument}' is under ignore_changes, so what is deployed may differ`;
  if (ignoreChanges === 'all') return { reach: 'whole', message };
  const names = ignoreChanges.map((written) => segmentsOfReference(written).filter(isName).join('.'));
  if (names.includes(argument)) return { reach: 'whole', message };
  return names.some((name) => name.startsWith(`${argument}.`)) ? { reach: 'inside', message } : undefined;
}

function isName(segment: Segment): boolean {
  return typeof segment === 'string';
}
