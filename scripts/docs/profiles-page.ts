/** docs/profiles.md: what each profile makes of which rule, and why. */
import { PROFILES, type Profile } from '../../src/rules/profiles.js';
import type { Rule } from '../../src/rules/rule.js';
import { cell, code, GENERATED, page, table } from './markdown.js';

export function profilesPage(rules: readonly Rule[]): string {
  return page([
    GENERATED,
    '# Profiles',
    'A profile says what a kind of workload demands beyond what every one should. It gives rules another severity than their own, or' +
      ' leaves them out. Choose one with the input or flag `profile`, or in the configuration:',
    code('yaml', ['version: 1', 'profile: regulated']),
    'What the configuration says of a rule under `rules` wins over the profile.',
    ...Object.entries(PROFILES).flatMap(([name, profile]) => sectionOf(name, profile, rules)),
  ]);
}

function sectionOf(name: string, { about, rules: entries }: Profile, rules: readonly Rule[]): readonly string[] {
  const rows = rules.flatMap(({ id, severity, title }) => {
    const entry = entries[id];
    if (entry === undefined) return [];
    return [[`[${id}](rules/${id}.md)`, severity, entry.severity, cell(title), cell(entry.reason)]];
  });
  return [`## ${name}`, about, table(['Rule', 'Its own severity', 'Here', 'Finds', 'Why'], rows)];
}
