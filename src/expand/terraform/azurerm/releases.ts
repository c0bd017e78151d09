/** Which releases of the azurerm provider have an argument: a message names the one that the release in use has. */

import { isBefore, type Version } from '../../mapping/version.js';
import { ARGUMENT_RELEASES } from './argument-releases.js';

export interface Releases {
  /** The first release that documents it. */
  readonly since?: string;
  /** The first release that documents it no more. */
  readonly before?: string;
}

/** The releases that document an argument; names from the outermost block to the argument. */
export function releasesOf(type: string, names: readonly (string | number)[]): Releases {
  const known = ARGUMENT_RELEASES[type];
  const path = names.filter((name) => typeof name === 'string');
  const [block = ''] = path;
  return { ...known?.[block], ...known?.[path.join('.')] };
}

/** True if the release is one of these. */
export function isWithin(version: Version, { since, before }: Releases): boolean {
  return (since === undefined || !isBefore(version, since)) && (before === undefined || isBefore(version, before));
}
