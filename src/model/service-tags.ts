/** Service tags as rules and routes name them: `Storage`, `Storage.WestEurope`, or one whose region is not known yet. */
import { coversInternet } from './facts/addresses.js';
import { anyOf, type Judgement, type Truth } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import type { Destination } from './security-groups.js';

/** Which prefixes hold some of the addresses that packets go to, and which hold all of them. */
export type Peers = Pick<Destination, 'touches' | 'covers'>;

/** The addresses behind a tag: those of services stand behind that of all of Azure, too. */
export function behindTag(tag: string): Peers {
  return {
    touches: (prefix) => anyOf(namesTag(prefix, tag), namesTag(prefix, 'AzureCloud'), readsAs(prefix, coversInternet)),
    covers: (prefix) =>
      anyOf(
        namesTagOfAllRegions(prefix, tag),
        namesTagOfAllRegions(prefix, 'AzureCloud'),
        readsAs(prefix, coversInternet),
      ),
  };
}

/** The test of known text. What begins like a tag with a region is none of the words for everything, whatever the region. */
export function readsAs(prefix: Property, test: (text: string) => boolean): Judgement {
  return prefix.judge((value) => {
    if (value.kind === 'scalar') return test(String(value.value));
    if (value.kind !== 'text') return value.kind === 'unknown' ? 'unknown' : false;
    const [start] = value.parts;
    return typeof start === 'string' && /^[a-z]+\./i.test(start) ? false : 'unknown';
  }, false);
}

/** True if the property names the tag, for all regions or one of them; absent is false. */
export function namesTag(property: Property, tag: string): Judgement {
  return property.judge((value) => startsWithTag(value, tag), false);
}

/** True if the property names the tag for all regions. */
export function namesTagOfAllRegions(property: Property, tag: string): Judgement {
  return property.judge((value) => (value.kind === 'scalar' ? isText(value, tag) : unlessOther(value, tag)), false);
}

function startsWithTag(value: SettledValue, tag: string): Truth {
  if (value.kind === 'scalar')
    return isText(value, tag) || String(value.value).toLowerCase().startsWith(`${tag}.`.toLowerCase());
  if (value.kind !== 'text') return value.kind === 'unknown' ? 'unknown' : false;
  const [start] = value.parts;
  if (typeof start === 'string' && start.toLowerCase().startsWith(`${tag}.`.toLowerCase())) return true;
  return unlessOther(value, tag);
}

/** Text that begins with something else is no tag of this name, whatever follows. */
function unlessOther(value: SettledValue, tag: string): Truth {
  if (value.kind !== 'text') return value.kind === 'unknown' ? 'unknown' : false;
  const [start] = value.parts;
  return typeof start !== 'string' || tag.toLowerCase().startsWith(start.toLowerCase()) ? 'unknown' : false;
}

function isText(value: SettledValue & { readonly kind: 'scalar' }, tag: string): boolean {
  return String(value.value).trim().toLowerCase() === tag.toLowerCase();
}
