/** The shipped aliases, against the lists that they were written from or newer ones. */

import { derivedPath } from '../../src/policy/aliases/derivation.js';
import type { Aliases } from '../../src/policy/aliases.js';
import { type CheckReport, NOTHING } from '../facts-check/report.js';
import type { ListedAlias } from './listed.js';
import { shippedTypes } from './scope.js';
import type { UsedAliases } from './used.js';

/** What built-in definitions use: each must be known, lead where Azure says, and be modifiable if they modify it. */
export function compareUsed(listed: readonly ListedAlias[], used: UsedAliases, aliases: Aliases): CheckReport {
  const relevant = listed.filter(({ name }) => used.names.has(name.toLowerCase()));
  const names = new Set(relevant.map(({ name }) => name.toLowerCase()));
  const unlisted = [...used.names].filter((name) => !names.has(name)).map((name) => `${name}: Azure lists it no more`);
  const unmodifiable = [...used.modified]
    .filter((name) => aliases.isModifiable(name) !== true)
    .map((name) => `${name}: definitions modify it, and the table does not say that they can`);
  return {
    ...NOTHING,
    wrong: [...mistakesIn(relevant, aliases), ...unmodifiable],
    doubtful: unlisted,
    compared: relevant.length + used.modified.size,
  };
}

/** Everything that should be shipped. */
export function compareShipped(listed: readonly ListedAlias[], used: UsedAliases, aliases: Aliases): CheckReport {
  const shipped = shippedTypes(listed, used.names).flatMap((type) => type.aliases);
  return { ...NOTHING, wrong: mistakesIn(shipped, aliases), compared: shipped.length };
}

function mistakesIn(listed: readonly ListedAlias[], aliases: Aliases): readonly string[] {
  return byTypeAndName(listed).flatMap(([{ type, name }, paths]) => {
    const path = aliases.pathOf(name, { type, apiVersion: undefined });
    if (path !== undefined && paths.includes(path.toLowerCase())) return [];
    return [`${name} of ${type}: the table says ${path ?? 'nothing'}, Azure ${paths.join(' or ')}`];
  });
}

/** Azure lists a few names twice, in other letters and with other paths: either is right. */
function byTypeAndName(listed: readonly ListedAlias[]): readonly (readonly [ListedAlias, readonly string[]])[] {
  const found = new Map<string, [ListedAlias, string[]]>();
  for (const alias of listed) {
    const key = `${alias.type} ${alias.name}`.toLowerCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, [alias, [alias.path.toLowerCase()]]);
    else known[1].push(alias.path.toLowerCase());
  }
  return [...found.values()];
}

/** How many of the aliases that are not shipped lead where their name says, in words. */
export function derivedShare(listed: readonly ListedAlias[], used: UsedAliases): string {
  const shipped = new Set(shippedTypes(listed, used.names).flatMap(({ aliases }) => aliases));
  const others = listed.filter((alias) => !shipped.has(alias));
  const right = others.filter(({ type, name, path }) => {
    const rest = name.toLowerCase().startsWith(`${type.toLowerCase()}/`) ? name.slice(type.length + 1) : undefined;
    return rest !== undefined && derivedPath(rest).toLowerCase() === path.toLowerCase();
  });
  return `Of ${others.length} aliases that are not shipped, ${right.length} lead where their name says.`;
}
