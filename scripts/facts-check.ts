/**
 * `npm run facts:check -- TYPES [POLICIES]`: compares availability and defaults in src/model/facts/ and the rules' policies with a checkout of
 * github.com/Azure/bicep-types-az and, if given, of github.com/Azure/azure-policy. Exit status 1 if something is wrong.
 */
import process from 'node:process';
import { AVAILABILITY } from '../src/model/facts/availability.js';
import { ABSENCE_FACTS } from '../src/model/facts/defaults.js';
import { WRITING } from '../src/model/facts/writing.js';
import { RULES } from '../src/rules/index.js';
import { builtInPolicies, checkPolicies } from './facts-check/policies.js';
import { checkAvailability, checkDefault, checkRead, checkValues } from './facts-check/properties.js';
import { type CheckReport, NOTHING, reportText, together } from './facts-check/report.js';
import { BicepTypes } from './facts-check/types.js';

/** Tables whose sources are pages or other repositories. */
const ELSEWHERE: readonly string[] = [
  'whether a default is what the service does: the types seldom say it',
  'private DNS zones and group ids (private-link.ts), shared domains, addresses and tags, built-in roles',
  'defaults of Terraform and of the command line: whether they are those of the release',
];

function main([types, policies]: readonly string[]): number {
  if (types === undefined) {
    process.stderr.write('Usage: npm run facts:check -- TYPES [POLICIES]\n');
    return 2;
  }
  try {
    const report = together([
      checkedTypes(new BicepTypes(types)),
      policies === undefined
        ? { ...NOTHING, unchecked: ['built-in policies: no checkout of azure-policy was given'] }
        : checkPolicies(RULES, builtInPolicies(policies)),
      { ...NOTHING, unchecked: ELSEWHERE },
    ]);
    process.stdout.write(reportText(report));
    return report.wrong.length === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function checkedTypes(types: BicepTypes): CheckReport {
  const used = [...new Set([...AVAILABILITY, ...WRITING, ...ABSENCE_FACTS].map(({ type }) => type))];
  return together([
    ...AVAILABILITY.map((row) => checkAvailability(row, types)),
    ...WRITING.map((row) => checkAvailability(row, types, true)),
    ...ABSENCE_FACTS.map((fact) => checkDefault(fact, types)),
    ...RULES.flatMap((rule) => [checkValues(rule, types), checkRead(rule, types)]),
    ...used.map((type) => missing(type, types)),
  ]);
}

function missing(type: string, types: BicepTypes): CheckReport {
  const versions = types.missingVersionsOf(type);
  if (versions.length === 0) return NOTHING;
  return { ...NOTHING, unchecked: [`${type}: the checkout lacks the file of ${versions.join(', ')}`] };
}

process.exitCode = main(process.argv.slice(2));
