/** Secrets in YAML files that `az ml` commands read, those of keys that come to nothing included. */
import type { SecretCollector } from '../secrets.js';
import type { Value } from '../value.js';

/** Takes note of the secrets of a document: what has a secret's name, and what credentials hold. */
export function addSecretsOf(document: Value, secrets: SecretCollector): void {
  secrets.addFrom(document);
  for (const credentials of credentialsIn(document, new Set())) {
    if (credentials.kind !== 'object') continue;
    for (const { name, value } of credentials.members.values()) if (!PUBLIC.has(name)) secrets.addSecret(value);
  }
}

/** What in credentials says who signs in, and where. Source: azure-ai-ml, _schema/workspace/connections/credentials. */
const PUBLIC = new Set([
  'access_key_id',
  'authority_uri',
  'authority_url',
  'client_id',
  'object_id',
  'resource_id',
  'resource_url',
  'tenant_id',
  'thumbprint',
  'type',
  'username',
]);

/** The values of all keys `credentials`, at any depth. What aliases repeat is looked at once. */
function credentialsIn(value: Value, seen: Set<Value>): readonly Value[] {
  if (seen.has(value)) return [];
  seen.add(value);
  if (value.kind === 'array') return value.items.flatMap((item) => credentialsIn(item, seen));
  if (value.kind !== 'object') return [];
  return [...value.members.values()].flatMap((member) => {
    const below = credentialsIn(member.value, seen);
    return member.name === 'credentials' ? [member.value, ...below] : below;
  });
}
