/** What a profile and the configuration say about rules together. */
import type { RuleSetting, ScanOptions } from '../inputs/options.js';
import { PROFILES, type Profile } from '../rules/profiles.js';
import type { Rule } from '../rules/rule.js';

export interface Profiled {
  /** The rules that are asked. What a profile leaves out is not asked, unless the configuration gives it a severity. */
  readonly rules: readonly Rule[];
  /** What is set of each, by rule id: the configuration's severity before that of the profile. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
}

export function underProfile(
  rules: readonly Rule[],
  options: Pick<ScanOptions, 'profile' | 'rules'>,
  profiles: Readonly<Record<string, Profile>> = PROFILES,
): Profiled {
  const entries = new Map(Object.entries(profiles[options.profile]?.rules ?? {}));
  const settings = new Map(options.rules);
  const left = new Set<string>();
  for (const [id, { severity, reason }] of entries) {
    const own = settings.get(id);
    if (own?.severity !== undefined) continue;
    if (severity === 'off') left.add(id);
    else settings.set(id, { ...own, severity, reason: own?.reason ?? reason });
  }
  return { rules: rules.filter(({ id }) => !left.has(id)), settings };
}
