/** What live reads tell: facts with where they come from, and gaps where nothing could be read. */
import type { Failure } from './reader.js';

export interface Fact<Value> {
  readonly value: Value;
  /** Azure Resource Graph or Azure Resource Manager. */
  readonly source: 'arg' | 'arm';
  readonly apiVersion: string;
  readonly readAt: Date;
  /** False if something of it may be missing: then what is not in it proves nothing. */
  readonly complete: boolean;
}

export type GapKind =
  /** The identity may not read it. */
  | 'no-access'
  /** It is named by something that was read, and is not there, or not for this identity. */
  | 'not-found'
  /** This cloud does not offer it. */
  | 'not-available'
  /** More than was given, or than is taken. */
  | 'cut-off'
  /** It was read with an older API version, which does not show every property. */
  | 'older-version'
  /** Azure did not answer, too late, or with something else than an answer. */
  | 'unanswered';

/** Something that was not read, or not whole. */
export interface Gap {
  readonly kind: GapKind;
  /** What: `computes`, `role assignments`, the type of a resource. */
  readonly what: string;
  /** Where: a resource ID, or the path of a subscription. */
  readonly place: string;
  /** Why, and what to do: the end of a sentence that began with what and where. */
  readonly because: string;
  /** What the identity would need. */
  readonly permission?: string;
  readonly failure?: Failure;
}

/** True if it is missing because of the cloud, whatever the identity may do. */
export function isOfCloud({ kind }: Gap): boolean {
  return kind === 'not-available' || kind === 'older-version';
}

/** The built-in role that holds every permission asked for. Source: learn.microsoft.com/azure/role-based-access-control/built-in-roles */
export const READING_ROLE = 'Reader';

/** The gap that a failed read leaves. */
export function gapOf(failure: Failure, what: string, place: string, permission: string): Gap {
  const common = { what, place, permission, failure };
  switch (failure.reason) {
    case 'unauthorized': {
      // Without a status nothing was refused: there is no token to ask with.
      const because =
        failure.status === undefined ? failure.message : `Azure does not accept the sign-in (${failure.message})`;
      return { ...common, kind: 'no-access', because };
    }
    case 'forbidden':
      return { ...common, kind: 'no-access', because: needs(permission) };
    case 'not-found':
      return { ...common, kind: 'not-found', because: `not there, or the identity ${needs(permission)}` };
    default:
      return { ...common, kind: 'unanswered', because: failure.message };
  }
}

/** `needs role Reader (Microsoft.Storage/storageAccounts/read)`. */
export function needs(...permissions: readonly string[]): string {
  return `needs role ${READING_ROLE} (${permissions.join(', ')})`;
}

const OPENINGS: Readonly<Record<GapKind, string>> = {
  'no-access': 'No access to',
  'not-found': 'Azure does not find',
  'not-available': 'Not available here:',
  'cut-off': 'Not all were read of',
  'older-version': 'Not every property was read of',
  unanswered: 'Azure did not tell',
};

/** How many places one sentence names. */
const NAMED = 3;

/** The gaps in sentences: one for all places where the same is missing for the same reason. */
export function sentencesOf(gaps: readonly Gap[]): readonly string[] {
  const places = new Map<string, { readonly gap: Gap; readonly places: Set<string> }>();
  for (const gap of gaps) {
    const key = `${gap.kind}|${gap.what}|${gap.because}`;
    const group = places.get(key) ?? { gap, places: new Set() };
    group.places.add(gap.place);
    places.set(key, group);
  }
  return [...places.values()].map(({ gap, places }) => sentenceOf(gap, [...places]));
}

function sentenceOf({ kind, what, because }: Gap, places: readonly string[]): string {
  const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
  return `${OPENINGS[kind]} ${what} of ${places.slice(0, NAMED).join(', ')}${more}: ${because.replace(/\.$/, '')}.`;
}
