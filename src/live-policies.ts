/** The policies that live Azure assigns, and what it says it would do to what is planned. Loaded only where somebody asks for it. */
import type { Resource } from './expand/resource.js';
import type { Secrets } from './expand/secrets.js';
import type { DiagnosticBag } from './inputs/diagnostic.js';
import type { Clock, Limits } from './inputs/limits.js';
import type { Repository } from './inputs/repository.js';
import { type Live, unreadCode } from './live/open.js';
import { liveAliases, namespacesUsed } from './live/policies/aliases.js';
import { readAssignedPolicies } from './live/policies/assigned.js';
import { LiveDefinitions } from './live/policies/definitions.js';
import { restrictionFindings } from './live/policies/restriction-findings.js';
import { askRestrictions } from './live/policies/restrictions.js';
import { bundledAliases } from './policy/aliases/bundled.js';
import { rulesOfPolicies } from './policy/named-policies.js';
import { assignedPolicies } from './policy/sources/assigned-policies.js';
import type { Rule } from './rules/rule.js';

/** What is planned, and the policies that files hold. */
export interface PolicyQuestion {
  /** The files that somebody named, with the paths; undefined if none are. */
  readonly files: { readonly repository: Repository; readonly named: readonly string[] } | undefined;
  readonly planned: readonly Resource[];
  readonly secrets: Secrets;
  readonly limits: Limits;
  readonly clock: Clock;
  /** `2026-11-28`: exemptions expire. */
  readonly today: string;
}

/** One rule for each policy of the files and of Azure; what cannot be read is reported. */
export async function livePolicyRules(
  { reader, options }: Live,
  { files, planned, secrets, limits, clock, today }: PolicyQuestion,
  bag: DiagnosticBag,
): Promise<readonly Rule[]> {
  const subscriptions = subscriptionsIn(options);
  const unread = unreadCode(options);
  const definitions = new LiveDefinitions(reader, { subscriptions, limits }, bag);
  const held =
    files === undefined
      ? []
      : (await assignedPolicies(files.repository, files.named, { limits, clock, resolver: definitions }, bag)).policies;
  const reach = { subscriptions, managementGroup: options.managementGroup };
  const { policies: assigned } = await readAssignedPolicies(reach, { reader, limits, unread, definitions }, bag);
  const policies = [...held, ...assigned];
  const [first] = subscriptions;
  const namespaces = namespacesUsed(new Set(planned.map(({ type }) => type)), policies);
  const aliases = first === undefined ? bundledAliases() : await liveAliases(reader, first, namespaces, bag);
  const rules = rulesOfPolicies(policies, { aliases, limits, today }, bag);
  const restrictions = await askRestrictions(planned, { reader, subscriptions, aliases, secrets, unread }, bag);
  return restrictionFindings(restrictions, { assigned, rules });
}

/** Of what the inputs name, workspaces included. */
function subscriptionsIn({ subscriptions, workspaces }: Live['options']): readonly string[] {
  const ofWorkspaces = workspaces.flatMap((id) => /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase() ?? []);
  return [...new Set([...subscriptions, ...ofWorkspaces])];
}
