/** Versions of definitions that assignments and initiatives ask for. */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Span } from '../../inputs/source-file.js';
import { type Declaration, propertiesOf, propertyOf, textIn } from './declaration.js';

/** Notes that what is at hand is another version than what is asked for, such as `1.*.*`. */
export function reportOtherVersion(
  asked: string | undefined,
  declared: Declaration,
  place: Span,
  bag: DiagnosticBag,
): void {
  const version = versionOf(declared);
  if (asked === undefined || version === undefined || fits(version, asked)) return;
  const message = `Version ${asked} of '${declared.name}' is asked for; evaluated is the one at hand, ${version}.`;
  bag.report('policy-unavailable', message, place);
}

/** True if it is known to be of the version asked for. */
export function isVersion(declared: Declaration, asked: string | undefined): boolean {
  const version = versionOf(declared);
  return asked !== undefined && version !== undefined && fits(version, asked);
}

/** What it says of itself; undefined if it says nothing. */
export function versionOf(declared: Declaration): string | undefined {
  return textIn(propertiesOf(declared.body), 'version') ?? textIn(propertyOf(declared, 'metadata'), 'version');
}

/** Negative if the left is the older; a preview is older than what it becomes. */
export function compareVersions(left = '', right = ''): number {
  const [ones, others] = [left, right].map((version) => version.toLowerCase().split(/[.-]/));
  for (let at = 0; at < 3; at++) {
    const difference = Number(ones?.[at] ?? 0) - Number(others?.[at] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return (others?.length ?? 0) - (ones?.length ?? 0);
}

/** `1.2.0` fits `1.*.*`. */
export function fits(version: string, asked: string): boolean {
  const parts = version.toLowerCase().split(/[.-]/);
  const wanted = asked.toLowerCase().split(/[.-]/);
  return wanted.every((part, at) => part === '*' || (parts[at] ?? part) === part);
}
