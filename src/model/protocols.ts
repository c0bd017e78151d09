/** Protocols that addresses of data are reached by, in the clear and over TLS. */
import { typeBehind } from './facts/service-hosts.js';
import { STORAGE_ACCOUNT } from './types.js';

/** What addresses that are used without encryption begin with. */
export const PLAIN_PROTOCOLS = ['http://', 'wasb://', 'abfs://', 'ftp://'];

/** The same protocol over TLS, alone or before an address; undefined if there is none. */
export function encryptedForm(text: string): string | undefined {
  return /^(?:http|wasb|abfs)(?=:\/\/|$)/i.test(text) ? text.replace(/^\w+/, '$&s') : undefined;
}

/** True for an address of storage in Azure, which always answers over TLS too. */
export function isStorageAddress(address: string): boolean {
  const [, domain = ''] = /^\w+:\/\/(?:[^/@]*@)?[^/.]+\.([^/:]+)/.exec(address) ?? [];
  return typeBehind(domain) === STORAGE_ACCOUNT;
}
