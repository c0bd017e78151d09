/** The words of the azurerm provider for what ARM calls by its own names. */
import type { Span } from '../../../inputs/source-file.js';
import { JoinedWords } from '../../joined-words.js';
import type { Arguments, Spelling } from '../../mapping/mapping.js';
import { restOf, spellingsIn } from '../../mapping/spelling.js';
import { blockAround, isSet } from '../../mapping/standing.js';
import { isBefore, type Version } from '../../mapping/version.js';
import type { ObjectValue, Scalar } from '../../value.js';
import type { Change, Placement, Term, Vocabulary, Wanted } from '../../vocabulary.js';
import type { ProviderRequirement } from '../terraform-resource.js';
import { AzapiWords } from './azapi-words.js';
import { hclName, hclSetting, hclValue } from './hcl.js';
import { FACET_MAPPINGS, NESTED_MAPPINGS } from './mappings.js';
import { assumedRelease } from './provider-version.js';
import { isWithin, type Releases, releasesOf } from './releases.js';
import { AZAPI_UPDATE, TERRAFORM_TERMS } from './terms.js';
import { isSameType, plainMappingOf, resourceName } from './type-names.js';

/** What is declared: a resource, a block that stands for one, or a resource that sets properties of another one. */
export interface Declared {
  /** ARM type. */
  readonly arm: string;
  /** Without the prefix: `storage_account`. */
  readonly azurerm: string;
  readonly arguments: Arguments;
  /** The path of the array that it is an item of. */
  readonly itemOf?: string | undefined;
  /** The arguments of the resource or block; undefined if only its type is meant. */
  readonly body?: ObjectValue | undefined;
  /** The whole declaration; undefined if only its type is meant. */
  readonly span?: Span | undefined;
  readonly provider: ProviderRequirement;
}

/** One argument that decides a property, in the resource itself or in one of a type that sets properties of it. */
interface Candidate extends Spelling {
  /** The resource type it belongs to, without the prefix. */
  readonly azurerm: string;
  readonly isOwn: boolean;
  readonly isSet: boolean;
  readonly releases: Releases;
}

export class AzurermWords implements Vocabulary {
  /** A message asks for the same property several times. */
  private readonly known = new Map<string, readonly Candidate[]>();

  constructor(private readonly declared: Declared) {}

  nameOf(path: string): string | undefined {
    const [first] = this.candidates(path);
    if (first === undefined) return undefined;
    const name = first.remark === undefined ? hclName(first.inside) : `${hclName(first.inside)} ${first.remark}`;
    return first.isOwn ? name : `${name} of azurerm_${first.azurerm}`;
  }

  valueOf(path: string, value: Scalar): string | undefined {
    const spelled = this.candidates(path)[0]?.spell(value);
    return spelled?.kind === 'write' ? hclValue(spelled.value) : undefined;
  }

  get declaredAs(): string {
    return `azurerm_${this.declared.azurerm}`;
  }

  sets(path: string): boolean {
    return this.candidates(path).some(({ isOwn, isSet }) => isOwn && isSet);
  }

  joinedWith(updates: readonly Vocabulary[]): Vocabulary {
    return new JoinedWords(this, updates);
  }

  isImplied(path: string): boolean {
    const candidates = this.candidates(path);
    return candidates.length > 0 && candidates.every((candidate) => !candidate.isSet);
  }

  changeTo(path: string, value: Wanted): Change | undefined {
    const candidates = this.candidates(path);
    for (const candidate of candidates) {
      const spelled = candidate.spell(value);
      if (spelled?.kind === 'leave-out') return { kind: 'leave-out', text: leftOut(candidates) };
      if (spelled?.kind === 'block') return { kind: 'block', text: hclName(candidate.inside) };
      if (spelled?.kind === 'write') {
        const text = hclSetting(candidate.inside, spelled.value);
        return { kind: 'write', text: candidate.isOwn ? text : `${text} in azurerm_${candidate.azurerm}` };
      }
    }
    return undefined;
  }

  placementOf(path: string, value: Wanted | undefined): Placement | undefined {
    const candidates = this.candidates(path).filter((one) => one.isOwn && this.isAlwaysKnown(one));
    const set = candidates.filter((one) => one.isSet).map((one) => one.inside);
    if (value === undefined) {
      if (candidates.some((one) => one.isSet && one.isShared === true)) return undefined;
      const names = set.length === 0 ? this.setBelow(path) : set;
      return names.length === 0 ? undefined : { kind: 'leave-out', names };
    }
    for (const { inside, spell } of candidates) {
      const spelled = spell(value);
      if (spelled?.kind === 'write') return { kind: 'write', names: inside, value: spelled.value };
      if (spelled?.kind === 'leave-out') return set.length === 0 ? undefined : { kind: 'leave-out', names: set };
    }
    const block = candidates.find(({ spell }) => spell(value)?.kind === 'block');
    return block && { kind: 'block', names: block.inside };
  }

  /** The arguments that are set and decide something in what is at the path. */
  private setBelow(path: string): readonly (readonly string[])[] {
    const { arguments: args, body, itemOf } = this.declared;
    if (itemOf !== undefined) return [];
    return Object.entries(args)
      .filter(([name, { isBlock, paths }]) => !isBlock && isSet(body, [name]) && paths.some((one) => restOf(one, path)))
      .map(([name]) => [name]);
  }

  /** True if every release that the configuration may be run with knows the argument, or it is written already. */
  private isAlwaysKnown(candidate: Candidate): boolean {
    const { provider } = this.declared;
    const isBound = provider.locked !== undefined || provider.constraint !== undefined;
    const releases = isBound ? [this.version, ...assumedRelease(provider).possible] : [this.version];
    return releases.every((one) => isWithin(one, candidate) && (candidate.isSet || isWithin(one, candidate.releases)));
  }

  noteOn(path: string, value: Wanted): string | undefined {
    const usable = this.candidates(path).find((candidate) => candidate.spell(value) !== undefined);
    if (usable === undefined) {
      const name = path.replace(/^(?:properties\.)+/, '');
      return `azurerm_${this.declared.azurerm} has no argument for ${name}; ${AZAPI_UPDATE} can set it.`;
    }
    const { inside } = usable;
    const needed = laterThan(this.version, usable);
    return needed === undefined ? undefined : `${hclName(inside)} needs azurerm ${needed} or later for that.`;
  }

  since(path: string): string | undefined {
    const [first] = this.candidates(path);
    const release = first?.since ?? first?.releases.since;
    return release === undefined ? undefined : `azurerm ${release} or later`;
  }

  resource(type: string): string {
    return resourceName(type);
  }

  term(term: Term): string {
    return TERRAFORM_TERMS[term];
  }

  of(type: string): Vocabulary {
    return isSameType(type, this.declared.arm) ? this : wordsForType(type, this.declared.provider);
  }

  placeOf(path: string): Span | undefined {
    const { body, span } = this.declared;
    const blocks = this.candidates(path).flatMap(({ inside, isOwn }) =>
      isOwn ? (blockAround(body, inside) ?? []) : [],
    );
    // What comes from a variable or a template of a module does not stand in the declaration.
    return blocks.find((block) => span !== undefined && contains(span, block));
  }

  assumptionOf(path: string): string | undefined {
    const { because } = assumedRelease(this.declared.provider);
    if (because === undefined) return undefined;
    const releases = assumedRelease(this.declared.provider).possible;
    const depends = this.candidates(path).some(({ varies, isSet }) => varies?.(releases, isSet) === true);
    return depends ? because : undefined;
  }

  private get version(): Version {
    return assumedRelease(this.declared.provider).version;
  }

  /**
   * The arguments that decide a property, the one to speak of first: what is set, then what can be set here, then what can in a
   * separate resource, then write-only arguments, and at last what only a newer release has.
   */
  private candidates(path: string): readonly Candidate[] {
    const known = this.known.get(path) ?? this.ranked(path);
    this.known.set(path, known);
    return known;
  }

  private ranked(path: string): readonly Candidate[] {
    const { version } = this;
    const found = [...this.ownCandidates(path), ...this.separateCandidates(path)];
    const isKnown = (one: Candidate) => isWithin(version, one) && (one.isSet || isWithin(version, one.releases));
    const known = found.filter(isKnown);
    const later = found.filter((one) => !isKnown(one) && laterThan(version, one) !== undefined);
    const rank = ({ isSet, isOwn, inside }: Candidate) => (isSet ? 0 : isWriteOnly(inside) ? 3 : isOwn ? 1 : 2);
    return [...known.sort((left, right) => rank(left) - rank(right)), ...later];
  }

  private ownCandidates(path: string): readonly Candidate[] {
    const { arguments: args, azurerm, body, itemOf } = this.declared;
    const inItem = itemOf === undefined ? path : pathInItem(path, itemOf);
    const found = inItem === undefined ? [] : spellingsIn(args, inItem);
    return found.map((one) => ({
      ...one,
      azurerm,
      isOwn: true,
      isSet: isSet(body, one.inside),
      releases: releasesOf(azurerm, one.inside),
    }));
  }

  /** Arguments of resource types that set properties of resources of this type. */
  private separateCandidates(path: string): readonly Candidate[] {
    const others = FACET_MAPPINGS.filter(
      ({ arm, azurerm }) => arm === this.declared.arm && azurerm !== this.declared.azurerm,
    );
    return others.flatMap(({ arguments: args, azurerm }) =>
      spellingsIn(args, path).map((one) => ({
        ...one,
        azurerm,
        isOwn: false,
        isSet: false,
        releases: releasesOf(azurerm, one.inside),
      })),
    );
  }
}

/** The path below the item of an array that the resource is; undefined if it does not lie there. */
function pathInItem(path: string, itemOf: string): string | undefined {
  return /^\[(?:\d+|\*?)\]\.(.+)$/.exec(restOf(path, itemOf) ?? '')?.[1];
}

/** The words for resources of an ARM type, whichever are declared: azapi's where the provider has no such resources. */
export function wordsForType(type: string, provider: ProviderRequirement): Vocabulary {
  const found = plainMappingOf(type) ?? NESTED_MAPPINGS.find(({ arm }) => isSameType(arm, type));
  if (found !== undefined) return new AzurermWords({ ...found, provider });
  return new AzapiWords({ terraform: 'azapi_resource', arm: type }, (other) => wordsForType(other, provider));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** What to leave out: the arguments that are set, or all that would have to stay away. */
function leftOut(candidates: readonly Candidate[]): string {
  const set = candidates.filter((one) => one.isSet);
  const names = (set.length > 0 ? set : candidates).map((one) => hclName(one.inside));
  return [...new Set(names)].join(' and ');
}

/** The release that first has the argument, if the version is older. */
function laterThan(version: Version, { since, releases }: Candidate): string | undefined {
  return [since, releases.since].find((release) => release !== undefined && isBefore(version, release));
}

/**
 * True for an argument that is sent and never stored, such as `network_security_group_id_wo`. It is made for values that only
 * the run knows and needs a version argument beside it, so nobody is told to write it where another argument will do.
 */
function isWriteOnly(inside: readonly (string | number)[]): boolean {
  return String(inside.at(-1)).endsWith('_wo');
}
