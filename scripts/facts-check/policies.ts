/** The built-in policies that rules and facts name, against a checkout of github.com/Azure/azure-policy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PRIVATE_LINK_GROUPS } from '../../src/model/facts/private-link.js';
import type { Rule } from '../../src/rules/rule.js';
import { type CheckReport, NOTHING, together } from './report.js';

/** What a definition says of itself. */
export interface BuiltIn {
  readonly displayName: string;
  readonly deprecated: boolean;
}

/** All definitions and initiatives by GUID, lower case. Throws if the folder is no checkout. */
export function builtInPolicies(root: string): ReadonlyMap<string, BuiltIn> {
  const folder = path.join(root, 'built-in-policies');
  if (!existsSync(folder))
    throw new Error(`'${root}' is no checkout of azure-policy: it has no folder 'built-in-policies'`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return new Map(files.flatMap((name) => definitionIn(path.join(folder, name))));
}

interface DefinitionFile {
  readonly name?: string;
  readonly properties?: { readonly displayName?: string; readonly metadata?: { readonly deprecated?: unknown } };
}

function definitionIn(file: string): readonly (readonly [string, BuiltIn])[] {
  const { name, properties }: DefinitionFile = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  const { displayName, metadata } = properties ?? {};
  if (name === undefined || displayName === undefined) return [];
  const deprecated = isSet(metadata?.deprecated) || isMarked(displayName);
  return [[name.toLowerCase(), { displayName, deprecated }]];
}

function isSet(flag: unknown): boolean {
  return flag === true || String(flag).toLowerCase() === 'true';
}

function isMarked(displayName: string): boolean {
  return /^\[Deprecated\]/i.test(displayName);
}

/** Whether each policy exists, is called what the rule says, and is not deprecated unless its name says so. */
export function checkPolicies(rules: readonly Rule[], builtIn: ReadonlyMap<string, BuiltIn>): CheckReport {
  const ofRules = rules.flatMap(({ id, policies }) =>
    policies.map(({ guid, name }) => checkPolicy(`${id}: policy ${guid}`, guid, name, builtIn)),
  );
  const ofFacts = PRIVATE_LINK_GROUPS.flatMap(({ groupId, deployedBy = [] }) =>
    deployedBy.map((guid) => checkPolicy(`private link group ${groupId}: policy ${guid}`, guid, undefined, builtIn)),
  );
  return together([...ofRules, ...ofFacts]);
}

/** Some names say twice that they are of a preview. */
function plainName(displayName: string): string {
  return displayName.replace(/^(?:\[Preview\]: )+/, '[Preview]: ');
}

function checkPolicy(
  what: string,
  guid: string,
  name: string | undefined,
  builtIn: ReadonlyMap<string, BuiltIn>,
): CheckReport {
  const found = builtIn.get(guid.toLowerCase());
  if (found === undefined) return { ...NOTHING, wrong: [`${what} does not exist`], compared: 1 };
  const isRenamed = name !== undefined && plainName(name) !== plainName(found.displayName);
  const isStale = found.deprecated && !isMarked(name ?? '');
  return {
    ...NOTHING,
    wrong: [
      ...(isRenamed ? [`${what} is called '${found.displayName}', not '${name}'`] : []),
      ...(isStale ? [`${what} is deprecated`] : []),
    ],
    compared: 1,
  };
}
