/** What a declared workspace has in Azure and no file declares. */
import { createHash } from 'node:crypto';
import type { Resource } from '../../expand/resource.js';
import { sameResource } from '../../expand/same-resource.js';
import { knownString, memberOf } from '../../expand/values.js';
import { ancestorOf, keyOfResource, keyText } from '../../model/resource-key.js';
import { nameFor, ResourceView } from '../../model/resource-view.js';
import {
  BATCH_ENDPOINT,
  COMPUTE,
  DATASTORE,
  ONLINE_ENDPOINT,
  OUTBOUND_RULE,
  SERVERLESS_ENDPOINT,
  sameType,
  WORKSPACE,
} from '../../model/types.js';
import type { JudgedFinding } from '../decide.js';
import { UNDECLARED } from '../suppressions/gate-rules.js';
import { inAzure } from './in-azure.js';
import type { JudgedExpansion } from './join.js';
import type { Declaration, Pairs } from './pairs.js';

interface Kind {
  readonly type: string;
  /** What several are called. */
  readonly name: string;
  readonly severity: 'medium' | 'low';
  readonly impact: string;
  /** True if the service made it by itself. */
  readonly isOfService: (child: ResourceView) => boolean;
}

const never = (): boolean => false;

const CALLERS = 'Nobody reviewed who may call them.';

const KINDS: readonly Kind[] = [
  {
    type: COMPUTE,
    name: 'computes',
    severity: 'low',
    impact: 'Nobody reviewed how they are reached and as whom they act.',
    isOfService: never,
  },
  { type: ONLINE_ENDPOINT, name: 'online endpoints', severity: 'low', impact: CALLERS, isOfService: never },
  { type: BATCH_ENDPOINT, name: 'batch endpoints', severity: 'low', impact: CALLERS, isOfService: never },
  { type: SERVERLESS_ENDPOINT, name: 'serverless endpoints', severity: 'low', impact: CALLERS, isOfService: never },
  {
    type: DATASTORE,
    name: 'datastores',
    severity: 'low',
    impact: 'Nobody reviewed what data they open, and with which credentials.',
    isOfService: ({ resource }) => SYSTEM_DATASTORES.has(lastName(resource)?.toLowerCase() ?? ''),
  },
  {
    type: OUTBOUND_RULE,
    name: 'outbound rules of the managed network',
    severity: 'medium',
    impact: 'Nobody reviewed where data may leave to.',
    // Microsoft.MachineLearningServices 2024-10-01, OutboundRule: Required, Dependency and Recommended ones are the service's.
    isOfService: (rule) =>
      rule.property('properties.category').isOneOf('Required', 'Dependency', 'Recommended').truth === true,
  },
];

/** Every workspace has them. https://learn.microsoft.com/azure/machine-learning/how-to-datastore */
const SYSTEM_DATASTORES = new Set([
  'workspaceblobstore',
  'workspacefilestore',
  'workspaceartifactstore',
  'workspaceworkingdirectory',
]);

/** Names that one message lists. */
const MOST_NAMES = 5;

/** One finding for each kind of thing that a workspace has undeclared, at the declaration of the workspace. */
export function undeclaredFindings(
  declared: readonly JudgedExpansion[],
  live: readonly Resource[],
  pairs: Pairs,
  portal: string,
): readonly JudgedFinding[] {
  const resources = declared.flatMap(({ expansion }) => expansion.resources);
  const children = byParent(live);
  const isRead = declared.every(({ expansion }) => expansion.complete && expansion.unresolvedModules.length === 0);
  return live.filter(isWorkspace).flatMap((workspace) => {
    const [declaration] = pairs.declarationsOf(workspace.address);
    if (declaration === undefined) return [];
    const own = children.get(keyText(keyOfResource(workspace))) ?? [];
    return KINDS.flatMap((kind) => {
      const known = resources.filter(({ type }) => sameType(type, kind.type));
      const alone = own.filter((child) => isUndeclared(child, kind, known, pairs));
      return alone.length === 0 ? [] : [undeclaredFinding(kind, alone, { workspace, declaration, isRead, portal })];
    });
  });
}

function isWorkspace({ type }: Resource): boolean {
  return sameType(type, WORKSPACE);
}

function byParent(live: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const resource of live) {
    const parent = ancestorOf(keyOfResource(resource), 1);
    if (parent === undefined) continue;
    const key = keyText(parent);
    const known = found.get(key);
    if (known === undefined) found.set(key, [resource]);
    else known.push(resource);
  }
  return found;
}

/** Names that are not known, as those of files for the Azure CLI, may be any: what they declare counts as declared. */
function isUndeclared(child: Resource, kind: Kind, declared: readonly Resource[], pairs: Pairs): boolean {
  if (!sameType(child.type, kind.type) || kind.isOfService(new ResourceView(child))) return false;
  if (pairs.declarationsOf(child.address).length > 0) return false;
  return declared.every((one) => sameResource(keyOfResource(one), keyOfResource(child)) === false);
}

interface Owner {
  readonly workspace: Resource;
  readonly declaration: Declaration;
  /** False if a file that was not read may declare what is missing. */
  readonly isRead: boolean;
  readonly portal: string;
}

function undeclaredFinding(
  kind: Kind,
  children: readonly Resource[],
  { workspace, declaration, isRead, portal }: Owner,
): JudgedFinding {
  const { expansion, resource } = declaration;
  const named = new Map(children.map((child) => [lastName(child) ?? nameFor(child.name), child]));
  const names = [...named.keys()].sort();
  const { entryPoint, environment } = expansion;
  const { whole, header } = { whole: resource.span, header: resource.headerSpan };
  const value = names.join(',');
  return {
    finding: {
      rule: UNDECLARED,
      // A part that could not be read may declare them.
      status: isRead ? 'fail' : 'unknown',
      severity: kind.severity,
      message: `Azure has ${kind.name} of this workspace that none of the files declares: ${listed(names.map((name) => `${name}${makerOf(named.get(name))}`))}. ${kind.impact} Declare them, delete them, or turn this rule off where another repository declares them.`,
      resource: {
        type: workspace.type,
        name: nameFor(workspace.name),
        address: workspace.address,
        form: workspace.form,
      },
      azure: inAzure(workspace.address, portal, 'undeclared'),
      property: undefined,
      actual: names,
      expected: [],
      absent: false,
      span: header,
      declaration: { whole, header },
      related: [],
      mendings: [],
      assumptions: [],
      copies: [],
      environments: environment === undefined ? [] : [environment],
      fingerprint: fingerprint([UNDECLARED.id, workspace.address, kind.type, value]),
      identity: { address: workspace.address, path: kind.type, value, message: kind.name },
    },
    entryPoint,
    environment,
    suppression: undefined,
  };
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}

/** ` (made by alice@contoso.com on 2026-10-01)`; empty if Azure does not say. */
function makerOf(resource: Resource | undefined): string {
  const said = memberOf(resource?.body, 'systemData')?.value;
  const [by, type, at] = ['createdBy', 'createdByType', 'createdAt'].map((name) =>
    knownString(memberOf(said, name)?.value),
  );
  if (by === undefined || by === '') return '';
  const who = type === undefined || type === 'User' ? by : `${type.toLowerCase()} ${by}`;
  return ` (made by ${who}${at === undefined ? '' : ` on ${at.slice(0, 10)}`})`;
}

function lastName({ names }: Resource): string | undefined {
  return knownString(names.at(-1));
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
