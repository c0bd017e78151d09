import type { Judgement } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import { BATCH_ENDPOINT, COMPUTE, CONNECTION, DATASTORE, ONLINE_ENDPOINT } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

/** The properties that hold a secret, by type. */
const SECRETS: ReadonlyMap<string, readonly string[]> = new Map([
  [ONLINE_ENDPOINT.toLowerCase(), ['properties.keys.primaryKey', 'properties.keys.secondaryKey']],
  [BATCH_ENDPOINT.toLowerCase(), ['properties.keys.primaryKey', 'properties.keys.secondaryKey']],
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

export const literalSecret = defineRule({
  id: 'AML-IDN-006',
  title: 'Secret written as a literal in an Azure Machine Learning resource',
  category: 'identity',
  severity: 'critical',
  mission: ['S1', 'S3'],
  mcsb: ['IM-8', 'DS-6'],
  appliesTo: [ONLINE_ENDPOINT, BATCH_ENDPOINT, COMPUTE, DATASTORE, CONNECTION],
  messages: {
    literal: {
      problem: 'A secret stands in the code: {property}.',
      impact: 'Everyone who can read the repository or its history owns the credential.',
      remedy:
        'Replace the secret at its source, then pass the new one by Key Vault or a @secure() parameter, or use an identity.',
    },
  },
  check(resource) {
    const properties = (SECRETS.get(resource.type.toLowerCase()) ?? []).flatMap((path) => resource.propertiesAt(path));
    return properties.map((property) => failIf(holdsLiteral(property), 'literal', { secret: true }));
  },
});

/**
 * True if the text itself is written somewhere in the repository: here, in a default, an argument or a parameter file. One
 * alternative is enough, chosen or not, and passing through a secure parameter does not take it back.
 */
function holdsLiteral(property: Property): Judgement {
  return property.hasAlternative((value) => value.kind === 'scalar' && isSecretText(String(value.value)));
}

/** Not empty, and not one of the ways to say "put it in later". */
function isSecretText(text: string): boolean {
  return text.trim() !== '' && !PLACEHOLDERS.some((form) => form.test(text.trim()));
}

const PLACEHOLDERS: readonly RegExp[] = [
  /^<[^<>]*>$/,
  /^[Xx*.#_-]+$/,
  // Variables of pipelines and token replacement: ${{ secrets.X }}, $(X), ${X}, #{X}#, {{X}}, __X__, %X%.
  /^\$\{\{.*\}\}$/,
  /^\$\([^()]*\)$/,
  /^\$\{[^{}]*\}$/,
  /^#\{[^{}]*\}#?$/,
  /^\{\{.*\}\}$/,
  /^__[A-Za-z0-9_.-]+__$/,
  /^%[A-Za-z0-9_]+%$/,
  /^@Microsoft\.KeyVault\(.*\)$/i,
  /^\[?(your|insert|replace|change|enter|todo)[ _-]?(me|your|the|this|here|with|secret|key|token|password|value|[ _-])*\]?$/i,
];
