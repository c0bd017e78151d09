/** Conversions for keys in a vault: their URLs, how long they are valid and how often they are rotated. */
import type { Scalar, Value } from '../value.js';
import { isNull, scalar, textOf, unknownBecause } from '../values.js';
import { convertScalar } from './converted.js';
import type { Conversion } from './mapping.js';

/** Which properties hold the parts of a key's URL. */
export interface KeyParts {
  readonly vault: string;
  readonly name: string;
  readonly version: string;
}

/**
 * The URL of a key, `https://kv.vault.azure.net/keys/cmk/1234`, as the three properties that Azure keeps of it. A URL without
 * a version sets none.
 */
export function keyUrl({ vault, name, version }: KeyParts): Conversion {
  return {
    paths: [vault, name, version],
    isBlock: false,
    write: (given) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      const parts = [
        { path: vault, value: partOf(value, 'vault', VAULT) },
        { path: name, value: partOf(value, 'keyName', NAME) },
        ...(isWithoutVersion(value) ? [] : [{ path: version, value: partOf(value, 'keyVersion', VERSION) }]),
      ];
      return parts.map((part) => ({ ...part, span }));
    },
  };
}

const VAULT = /^(https:\/\/[^/]+\/?)/i;
const NAME = /^https:\/\/[^/]+\/keys\/([^/]+)/i;
const VERSION = /^https:\/\/[^/]+\/keys\/[^/]+\/([^/]+)/i;

function partOf(url: Value, what: string, pattern: RegExp): Value {
  return convertScalar(url, what, (known): Scalar => pattern.exec(String(known))?.[1] ?? null);
}

/** True for an attribute of the provider that leaves the version out, and for a URL that has none. */
function isWithoutVersion(url: Value): boolean {
  if (url.kind === 'unknown') return /\.(?:resource_)?versionless_id$/.test(url.expression);
  return url.kind === 'scalar' && NAME.test(String(url.value)) && !VERSION.test(String(url.value));
}

/** A point in time, `2027-01-01T00:00:00Z`, as the seconds since 1970 that Azure keeps. */
export function secondsSince1970(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => (given === undefined ? [] : [{ path, value: secondsOf(given.value), span: given.span }]),
  };
}

function secondsOf(time: Value): Value {
  if (time.kind !== 'scalar' || isNull(time)) return convertScalar(time, 'seconds', (known) => known);
  const milliseconds = Date.parse(String(time.value));
  if (Number.isNaN(milliseconds)) return unknownBecause(time, `seconds(${textOf(time)})`, time.origin.span);
  return scalar(milliseconds / 1000, time.origin);
}
