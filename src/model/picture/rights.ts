/** Who may do something in a system: user-assigned identities, and role assignments on what is drawn. */
import type { Value } from '../../expand/value.js';
import { textOf } from '../../expand/values.js';
import { type RoleAssignment, roleAssignments, userIdentitiesOf } from '../identities.js';
import { keyText, resourceKeyOf } from '../resource-key.js';
import { nameFor, type ResourceView } from '../resource-view.js';
import { SERVICE_PRINCIPAL, sameType } from '../types.js';
import type { Drawing } from './drawing.js';
import type { NodeRole } from './picture.js';

/** Those whose identities are worth drawing. */
const BEARERS: readonly NodeRole[] = ['workspace', 'registry', 'compute', 'endpoint'];

/** Those on which roles are worth drawing. */
const SCOPES: readonly NodeRole[] = ['workspace', 'registry', 'dependency', 'endpoint'];

export function drawIdentities(drawing: Drawing): void {
  for (const [key, view] of drawing.resources) {
    if (!hasRole(key, BEARERS, drawing)) continue;
    for (const link of userIdentitiesOf(view, drawing.system)) {
      const look = { role: 'identity', what: 'User-assigned identity' } as const;
      if (link.state === 'declared' || (link.state === 'named' && link.target !== undefined)) {
        if (link.target !== undefined)
          drawing.arrow(drawing.resource(link.target, { ...look, name: link.target.displayName }), key, '');
      } else if (link.state === 'named') {
        const name = link.key.names.at(-1);
        const written = name === undefined ? 'not known' : nameFor(name);
        const mark = { state: 'unknown' as const, reasons: ['it is declared elsewhere'] };
        drawing.arrow(drawing.thing(`identity ${keyText(link.key)}`, { ...look, name: written, mark }), key, '');
      }
    }
  }
}

/** Draws role assignments on what is drawn: from an identity of the system if it is one, else from somebody outside. */
export function drawRoles(drawing: Drawing): void {
  for (const assignment of roleAssignments(drawing.system)) {
    const { resource: scope } = assignment.view.resource.scope;
    const to = scope === undefined ? undefined : drawnAt(scope, drawing);
    if (to === undefined || !hasRole(to, SCOPES, drawing)) continue;
    const from = principalNode(assignment, drawing);
    if (from === undefined) continue;
    drawing.arrow(from, to, roleName(assignment));
    if (hasRole(from, ['identity', 'principal'], drawing)) drawing.fact(from, roleName(assignment));
  }
}

/** The key of the node of the resource that an ID stands for. */
function drawnAt(id: Value, drawing: Drawing): string | undefined {
  const key = resourceKeyOf(id);
  const found = key === undefined ? undefined : drawing.system.graph.find(key);
  return found?.state === 'declared' ? drawing.drawn(found.target) : undefined;
}

function hasRole(key: string, roles: readonly NodeRole[], drawing: Drawing): boolean {
  const role = drawing.nodes.get(key)?.role;
  return role !== undefined && roles.includes(role);
}

function principalNode({ principal }: RoleAssignment, drawing: Drawing): string | undefined {
  const { value } = principal;
  if (value === undefined) return undefined;
  if (value.kind === 'unknown' && value.target !== undefined && !sameType(value.target.type, SERVICE_PRINCIPAL)) {
    const found = drawing.system.graph.find(value.target);
    if (found?.state !== 'declared') return undefined;
    return drawing.drawn(found.target) ?? drawing.resource(found.target, principalLook(found.target));
  }
  return drawing.thing(`principal ${textOf(value)}`, {
    role: 'principal',
    what: 'Principal',
    name: nameFor(value),
  });
}

function principalLook(view: ResourceView): { readonly role: NodeRole; readonly what: string; readonly name: string } {
  const isIdentity = sameType(view.type, 'Microsoft.ManagedIdentity/userAssignedIdentities');
  const name = view.displayName;
  return isIdentity
    ? { role: 'identity', what: 'User-assigned identity', name }
    : { role: 'principal', what: `Identity of ${view.type.slice(view.type.lastIndexOf('/') + 1)}`, name };
}

/** Source: learn.microsoft.com/azure/role-based-access-control/built-in-roles. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner'],
  ['b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor'],
  ['acdd72a7-3385-48ef-bd42-f606fba81ae7', 'Reader'],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator'],
  ['f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Role Based Access Control Administrator'],
  ['f6c7c914-8db3-469d-8ca1-694a8f32e121', 'AzureML Data Scientist'],
  ['e503ece1-11d0-4e8e-8e2c-7a6c3bf38815', 'AzureML Compute Operator'],
  ['ba92f5b4-2d11-453d-a403-e96b0029c9fe', 'Storage Blob Data Contributor'],
  ['b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'Storage Blob Data Owner'],
  ['2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', 'Storage Blob Data Reader'],
  ['7f951dda-4ed3-4680-a7ca-43fe172d538d', 'AcrPull'],
  ['8311e382-0749-4cb8-b61a-304f252e45ec', 'AcrPush'],
  ['00482a5a-887f-4fb3-b363-3b7fe8e74483', 'Key Vault Administrator'],
  ['b86a8fe4-44ce-4948-aee5-eccb2c155cd7', 'Key Vault Secrets Officer'],
  ['4633458b-17de-408a-b874-0445c86b69e6', 'Key Vault Secrets User'],
  ['21090545-7ca7-4776-b22c-e363652d74d2', 'Key Vault Reader'],
  ['e147488a-f6f5-4113-8e2d-b22465e65bf6', 'Key Vault Crypto Service Encryption User'],
]);

function roleName({ roleId }: RoleAssignment): string {
  if (roleId === undefined) return 'a role that is not known';
  return ROLES.get(roleId) ?? 'another role';
}
