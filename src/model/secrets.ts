/** Which properties hold secrets, and all secrets that expanded resources show to stand in the repository. */
import type { Expansion, Resource } from '../expand/resource.js';
import { isSecretName, SecretCollector, type Secrets } from '../expand/secrets.js';
import type { Value } from '../expand/value.js';
import { isEnvironmentSecret, variablesOf } from './environment-variables.js';
import { matchesPattern, type Segment, segmentsOf } from './paths.js';
import { ResourceView } from './resource-view.js';
import { BATCH_ENDPOINT, COMPUTE, CONNECTION, DATASTORE, isOwnType, ONLINE_ENDPOINT } from './types.js';

const ENDPOINT_KEYS = ['properties.keys.primaryKey', 'properties.keys.secondaryKey'];

/** By lower-cased type: the properties that hold a secret. `{*}` stands for every member of a dictionary. */
const SECRET_PATHS: ReadonlyMap<string, readonly string[]> = new Map([
  [ONLINE_ENDPOINT.toLowerCase(), ENDPOINT_KEYS],
  [BATCH_ENDPOINT.toLowerCase(), ENDPOINT_KEYS],
  [
    COMPUTE.toLowerCase(),
    [
      'properties.properties.userAccountCredentials.adminUserPassword',
      'properties.properties.administratorAccount.password',
      'properties.properties.administratorAccount.privateKeyData',
      'properties.properties.databricksAccessToken',
      'properties.properties.relayConnectionString',
      'properties.properties.serviceBusConnectionString',
      'properties.properties.sslConfiguration.key',
    ],
  ],
  [
    DATASTORE.toLowerCase(),
    ['key', 'sasToken', 'clientSecret', 'certificate'].map((name) => `properties.credentials.secrets.${name}`),
  ],
  [
    CONNECTION.toLowerCase(),
    [
      ...['key', 'sas', 'pat', 'password', 'secretAccessKey', 'clientSecret'].map(
        (name) => `properties.credentials.${name}`,
      ),
      'properties.credentials.keys.{*}',
      'properties.value',
    ],
  ],
]);

/** The paths, with wildcards, of the properties of a type that hold a secret. */
export function secretPathsOf(type: string): readonly string[] {
  return SECRET_PATHS.get(type.toLowerCase()) ?? [];
}

/** True if the property holds a secret or lies in one that does, by what the type says or by its name. */
export function isSecretPath(type: string, segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  if (typeof last === 'string' && isSecretName(last)) return true;
  return secretPathsOf(type).some((path) => matchesPattern(segments, segmentsOf(path), true));
}

/** True if the value at this path must be neither printed nor hashed: it is a secret, or something inside may be one. */
export function holdsSecret(type: string, path: string | undefined, value: Value | undefined): boolean {
  if (value === undefined) return false;
  const segments = segmentsOf(path ?? '');
  const prefix = `${path ?? ''}.`.toLowerCase();
  const hasParts = value.kind === 'object' || value.kind === 'array';
  return (
    isSecretPath(type, segments) ||
    (hasParts && secretPathsOf(type).some((one) => one.toLowerCase().startsWith(prefix))) ||
    hasSecretInside(value)
  );
}

function hasSecretInside(value: Value): boolean {
  if (value.origin.sensitive === true) return true;
  if (value.kind === 'array') return value.items.some(hasSecretInside);
  if (value.kind !== 'object') return false;
  return [...value.members.values()].some((member) => isSecretName(member.name) || hasSecretInside(member.value));
}

/** Every secret that stands in the repository as far as these expansions show it. */
export function secretsOf(expansions: readonly Expansion[]): Secrets {
  const collector = new SecretCollector();
  for (const found of new Set(expansions.map((expansion) => expansion.secrets))) {
    if (found !== undefined) collector.addAll(found);
  }
  for (const { resources, unresolvedModules } of expansions) {
    for (const resource of resources) addResource(resource, collector);
    for (const module of unresolvedModules) collector.addFrom(module.arguments);
  }
  return { spans: collector.spans, texts: collector.texts };
}

function addResource(resource: Resource, collector: SecretCollector): void {
  collector.addFrom(resource.name);
  collector.addFrom(resource.body);
  if (resource.existing || !isOwnType(resource.type)) return;
  const view = new ResourceView(resource);
  const properties = secretPathsOf(resource.type).flatMap((path) => view.propertiesAt(path));
  const variables = variablesOf(view).filter((variable) => isEnvironmentSecret(variable).truth === true);
  for (const { readings } of [...properties, ...variables.map(({ value }) => value)]) {
    for (const { value } of readings) if (value !== undefined) collector.addSecret(value);
  }
}
