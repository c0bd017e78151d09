/** What must not leave a tenant, taken out of what it answered: the same is always replaced by the same. */
import { Addresses } from './addresses.js';

const REMOVED = 'REMOVED';
const GUID = /(?<![0-9a-f])([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(?![0-9a-f])/gi;
const MAIL = /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PERSON = 'person';

/** Members whose text is a secret. */
const SECRET = /(?:key\d?|secret|password|passphrase|token|connectionstring|sas|certificate|privatekey)$/i;
/** Members whose text says who somebody is. */
const PERSON_OF =
  /^(?:givenName|surname|mailNickname|(?:userPrincipal|principal|signIn|user|admin|adminUser)(?:Name|Login)|(?:created|(?:last)?modified|updated|assigned|requested)By|creators?|owners?|contacts?|e?mails?|phones?)$/i;
/** Members whose text somebody wrote. */
const WRITTEN = /^(?:displayName|description|notes?|comments?)$/i;
/** A name that is none of a setting: only such ones are looked for in other texts. */
const NAME_OF_PERSON = /^(?=.{5})\S+[ .@_]\S/;
/** A part of a name that a rule knows an account by. */
const KNOWN_NAME = /^Microsoft-AzureML-Support-App-/;

/** Secrets that stand within a text. */
const SECRETS_WITHIN: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, REMOVED],
  [/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----/g, REMOVED],
  [/\b(sig|AccountKey|SharedAccessKey|Password|Pwd|InstrumentationKey|client_secret)=[^;&\s"']+/gi, `$1=${REMOVED}`],
  [/\b(ssh-\w+|ecdsa-[\w-]+) [A-Za-z0-9+/=]{20,}(?: \S+)?/g, `$1 ${REMOVED}`],
  [/[A-Za-z0-9+/]{40,}={1,2}/g, REMOVED],
];

export class Scrubber {
  private readonly addresses = new Addresses();
  private readonly mapped = new Map<string, string>();
  private readonly people = new Set<string>();

  /**
   * @param isPublic whether a GUID, in lower case, is the same in every tenant
   * @param hidden words that are replaced wherever they stand, such as the name of a company
   */
  constructor(
    private readonly isPublic: (id: string) => boolean,
    private readonly hidden: readonly string[] = [],
  ) {}

  /** Takes note of the names in a body, so that they are found in all texts; to be done with all bodies before any is scrubbed. */
  learn(value: unknown, name = ''): void {
    if (typeof value === 'string') {
      if (PERSON_OF.test(name) && NAME_OF_PERSON.test(value) && !isOnlyId(value)) this.people.add(value);
    } else for (const [key, member] of membersOf(value)) this.learn(member, Array.isArray(value) ? name : key);
  }

  json(value: unknown, name = ''): unknown {
    if (typeof value === 'string') return this.member(value, name);
    if (Array.isArray(value)) return value.map((item) => this.json(item, name));
    if (typeof value !== 'object' || value === null) return value;
    const isTags = name.toLowerCase() === 'tags';
    const scrubbed = (key: string, member: unknown) =>
      isTags && typeof member === 'string' ? this.numbered('tag', member) : this.json(member, key);
    return Object.fromEntries(membersOf(value).map(([key, member]) => [this.text(key), scrubbed(key, member)]));
  }

  private member(value: string, name: string): string {
    if (/^\$?skipToken$/i.test(name)) return this.numbered('page', value);
    if (value === '' || isOnlyId(value) || ![SECRET, PERSON_OF, WRITTEN].some((one) => one.test(name)))
      return this.text(value);
    if (SECRET.test(name)) return REMOVED;
    const known = KNOWN_NAME.exec(value)?.[0];
    return known === undefined ? this.numbered(PERSON, value) : known + this.text(value.slice(known.length));
  }

  text(text: string): string {
    let scrubbed = text;
    for (const [secret, put] of SECRETS_WITHIN) scrubbed = scrubbed.replace(secret, put);
    for (const person of [...this.people].sort((one, other) => other.length - one.length))
      scrubbed = scrubbed.replaceAll(person, () => this.numbered(PERSON, person));
    for (const word of this.hidden)
      scrubbed = scrubbed.replace(new RegExp(word.replace(/\W/g, '\\$&'), 'gi'), () => this.numbered('word', word));
    return this.addresses
      .in(scrubbed)
      .replace(MAIL, (mail) => (mail.endsWith('@example.com') ? mail : `${this.numbered(PERSON, mail)}@example.com`))
      .replace(/(skip-?token=)([^&"\s]+)/gi, (_, start, token: string) => start + this.numbered('page', token))
      .replace(GUID, (guid, ...parts: string[]) => this.guid(guid, parts.slice(0, 5).join('-').toLowerCase()));
  }

  private guid(guid: string, id: string): string {
    if (this.isPublic(id)) return guid;
    const at = this.mapped.get(id) ?? `00000000-0000-4000-8000-${String(this.mapped.size + 1).padStart(12, '0')}`;
    this.mapped.set(id, at);
    return guid.includes('-') ? at : at.replaceAll('-', '');
  }

  private numbered(kind: string, original: string): string {
    const made = this.mapped.get(`${kind} ${original}`) ?? `${kind}${this.mapped.size + 1}`;
    this.mapped.set(`${kind} ${original}`, made);
    return made;
  }

  /** What still stands in a scrubbed text although it must not; it names kinds, not what was found. */
  leaksIn(text: string): readonly string[] {
    const lower = text.toLowerCase();
    const originals = [...this.mapped.keys()].filter((one) => /^[0-9a-f-]{36}$/.test(one));
    const has = (all: Iterable<string>) => [...all].some((one) => lower.includes(one.toLowerCase()));
    return Object.entries({
      IDs: has(originals) || has(originals.map((id) => id.replaceAll('-', ''))),
      addresses: has(this.addresses.originals),
      names: has(this.people),
      words: has(this.hidden),
      'e-mail addresses': (text.match(MAIL) ?? []).some((mail) => !mail.endsWith('@example.com')),
      secrets: SECRETS_WITHIN.some(([secret]) => (text.match(secret) ?? []).some((found) => !found.includes(REMOVED))),
    }).flatMap(([kind, leaks]) => (leaks ? [kind] : []));
  }
}

function isOnlyId(value: string): boolean {
  return value.replace(GUID, '') === '';
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
