import { about, anyOf, type Evidence, type Truth } from '../../model/judgement.js';
import type { SettledValue } from '../../model/readings.js';
import type { ResourceView } from '../../model/resource-view.js';
import { CONTAINER_REGISTRY, KEY_VAULT_KEY, KEY_VAULT_SECRET, STORAGE_ACCOUNT } from '../../model/types.js';
import { failIf, failUnless, type Outcome } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

const EXPIRY = 'properties.attributes.exp';
const STORAGE_KEY_VERSION = 'properties.encryption.keyvaultproperties.keyversion';
const TYPE = 'properties.kty';

export const keyVaultExpiry = defineRule({
  id: 'AML-ENC-109',
  title: 'Keys and secrets that never expire or rotate, weak or pinned keys',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-6'],
  policies: [
    policy('152b15f7-8e1f-4c1f-ab71-8c010ba5dbc0', 'Key Vault keys should have an expiration date'),
    policy('98728c90-32c7-4049-8429-847dc0f4fe37', 'Key Vault secrets should have an expiration date'),
    policy(
      'd8cf8476-a2ec-4916-896e-992351803c44',
      'Keys should have a rotation policy ensuring that their rotation is scheduled within the specified number of days after creation.',
    ),
    policy(
      '82067dbb-e53b-4e06-b631-546d197452d9',
      'Keys using RSA cryptography should have a specified minimum key size',
    ),
    policy('75262d3e-ba4a-4f43-85f8-9f72c090e5e3', 'Secrets should have content type set'),
  ],
  appliesTo: [KEY_VAULT_KEY, KEY_VAULT_SECRET, STORAGE_ACCOUNT, CONTAINER_REGISTRY],
  scope: 'linked',
  properties: [
    { of: KEY_VAULT_KEY, path: 'properties.keySize' },
    { of: KEY_VAULT_SECRET, path: 'properties.contentType' },
  ],
  settings: {
    leastBits: numberSetting('The smallest RSA key, in bits.', { default: 2048, least: 2048, most: 4096 }),
  },
  messages: {
    endlessKey: {
      problem: 'The key is neither rotated nor does it expire.',
      impact: 'Whoever got hold of it once can use it for as long as the data of the workspace exist.',
      remedy: 'Give it a rotation policy. An expiry date alone stops whatever is encrypted with it on that day.',
    },
    weakKey: {
      problem: 'The key is short: {keySize} is {actual}.',
      impact: 'Short RSA keys can be broken within the time that models and data are kept.',
      remedy: 'Create an RSA key of 3072 bits or more.',
    },
    endlessSecret: {
      problem: 'The secret has no expiry date.',
      impact: 'A credential that training code can read stays valid after its leak, and nothing asks for a new one.',
      remedy: 'Give it an expiry date, and renew it before.',
    },
    untyped: {
      severity: 'info',
      problem: '{contentType} of the secret is {actual}.',
      impact: 'Nobody can tell what it is for, or whether it may be replaced.',
      remedy: '{Set contentType} to what the secret is.',
    },
    pinned: {
      severity: 'low',
      problem: 'One version of a key is used: {property} is {actual}.',
      impact: 'After a rotation the old version goes on protecting the data of the workspace.',
      remedy: 'Name the key without its version, so that the newest one is taken.',
    },
  },
  fixes: {
    weakKey: {
      write: ({ settings: { leastBits } }) => (Number(leastBits) <= 3072 ? 3072 : 4096),
      risk: 'recreation',
      warning: 'A key that exists keeps its size: what is encrypted with it needs the new key.',
    },
    pinned: {
      write: ({ resource, judged }) => (resource.isA(CONTAINER_REGISTRY) ? withoutVersion(judged) : undefined),
      remove: [STORAGE_KEY_VERSION],
    },
  },
  check(resource, _system, { leastBits }) {
    if (resource.isA(KEY_VAULT_KEY)) return checkKey(resource, leastBits);
    if (resource.isA(KEY_VAULT_SECRET)) {
      return [
        failUnless(resource.property(EXPIRY).isSet(), 'endlessSecret'),
        failUnless(resource.property('properties.contentType').isSet(), 'untyped'),
      ];
    }
    const expected = { expected: 'a key without a version' };
    if (resource.isA(STORAGE_ACCOUNT)) {
      const version = resource.property(STORAGE_KEY_VERSION);
      return failIf(version.isSet(), 'pinned', expected);
    }
    const key = resource.property('properties.encryption.keyVaultProperties.keyIdentifier');
    return failIf(key.judge(isPinned, false), 'pinned', expected);
  },
});

/** True if the URL of a key, or what it is read from a key, names a version. */
function isPinned(url: SettledValue): Truth {
  if (url.kind === 'scalar') return /^https:\/\/[^/]+\/keys\/[^/]+\/[^/]+/i.test(String(url.value));
  if (url.kind !== 'unknown' || url.target === undefined) return 'unknown';
  if (/(?:versionless_id|\.keyUri)$/i.test(url.expression)) return false;
  return /(?:\.id|\.keyUriWithVersion)$/i.test(url.expression) ? true : 'unknown';
}

/** The URL of a key of which a version is written; undefined if it is made elsewhere. */
function withoutVersion({ value }: Evidence): string | undefined {
  const text = value?.kind === 'scalar' ? String(value.value) : '';
  return /^https:\/\/[^/]+\/keys\/[^/]+(?=\/)/i.exec(text)?.[0];
}

function checkKey(key: ResourceView, leastBits: number): readonly Outcome<'endlessKey' | 'weakKey'>[] {
  const rotates = key
    .items('properties.rotationPolicy.lifetimeActions')
    .some((action) => action.property('action.type').is('rotate'));
  const expiry = key.property(EXPIRY);
  const size = key.property('properties.keySize');
  const isStrong = anyOf(
    size.reads((bits) => Number(bits) >= leastBits),
    key.property(TYPE).isOneOf('EC', 'EC-HSM', 'oct', 'oct-HSM'),
  );
  return [
    failUnless(about(expiry.evidence(), anyOf(expiry.isSet(), rotates)), 'endlessKey'),
    failUnless(isStrong, 'weakKey'),
  ];
}
