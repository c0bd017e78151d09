/** What all files declare together: definitions and initiatives to be found by what names them. */
import type { Value } from '../../expand/value.js';
import { textOf } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { didYouMean } from '../../inputs/nearest.js';
import { rangeOf, type Span, sameSpan } from '../../inputs/source-file.js';
import { MACHINE_LEARNING_POLICIES, UNFIT_POLICIES } from '../../model/facts/policies.js';
import type { UnavailablePolicy } from '../assignment.js';
import type { PolicyDefinition } from '../definition.js';
import type { Declaration } from './declaration.js';
import { isBuiltIn, isGuid, isSame, type Named } from './naming.js';
import type { Target } from './read-assignment.js';
import type { ReadInitiative } from './read-initiative.js';
import { idToAskFor } from './resolving.js';
import { isVersion } from './versions.js';

/** A definition, or an initiative, that a file declares. */
export interface Entry<T> {
  readonly declared: Declaration;
  /** Undefined if it could not be read, which was reported. */
  readonly read: T | undefined;
}

/** What names a definition or an initiative: an assignment or an initiative. */
export interface Assigner {
  readonly name: string;
  readonly evaluation: string;
  readonly definitionVersion: string | undefined;
}

/** Entries by what names them. */
class Index<T> {
  private readonly byName = new Map<string, Entry<T>[]>();

  constructor(readonly all: readonly Entry<T>[]) {
    for (const entry of all) {
      const { name, address } = entry.declared.named;
      for (const key of new Set([name, address ?? name])) {
        const known = this.byName.get(key);
        if (known === undefined) this.byName.set(key, [entry]);
        else known.push(entry);
      }
    }
  }

  /** Those that what is named may be. */
  fitting(named: Named): readonly Entry<T>[] {
    const found = [named.name, named.address ?? named.name].flatMap((key) => this.byName.get(key) ?? []);
    return [...new Set(found)].filter(({ declared }) => isSame(declared.named, named));
  }
}

export interface Catalogue {
  readonly definitions: readonly Entry<PolicyDefinition>[];
  readonly initiatives: readonly Entry<ReadInitiative>[];
}

/** Finds what targets name, notes what is used, and tells what is not there. */
export class Lookup {
  readonly unavailable: UnavailablePolicy[] = [];
  private readonly used = new Set<unknown>();
  private readonly definitions: Index<PolicyDefinition>;
  private readonly initiatives: Index<ReadInitiative>;

  constructor(
    { definitions, initiatives }: Catalogue,
    private readonly bag: DiagnosticBag,
    /** Why something that was looked for elsewhere was not found there, by lower-cased ID. */
    private readonly reasons: ReadonlyMap<string, string> = new Map(),
  ) {
    this.definitions = new Index(definitions);
    this.initiatives = new Index(initiatives);
  }

  /** The entry that a target names; undefined, and told, if it is none. */
  definition(target: Target, by: Assigner): Entry<PolicyDefinition> | undefined {
    return this.find(this.definitions, target, by);
  }

  initiative(target: Target, by: Assigner): Entry<ReadInitiative> | undefined {
    return this.find(this.initiatives, target, by);
  }

  isUsed(entry: Entry<unknown>): boolean {
    return this.used.has(entry);
  }

  private find<T>(index: Index<T>, target: Target, by: Assigner): Entry<T> | undefined {
    const { named } = target;
    const fitting = (named === undefined ? [] : index.fitting(named)).filter(
      ({ declared }) => declared.isPinned !== true || isVersion(declared, by.definitionVersion),
    );
    const found = this.nearestOf(fitting, target, by);
    for (const one of fitting) this.used.add(one);
    if (found === undefined) this.tellMissing(target, index.all, by.name);
    return found;
  }

  /** One of the version asked for, of the same evaluation, with the same whole ID, as far as there is one; two that differ are told. */
  private nearestOf<T>(
    fitting: readonly Entry<T>[],
    { named, span, shown }: Target,
    { evaluation, definitionVersion }: Assigner,
  ): Entry<T> | undefined {
    const asked = preferring(fitting, (declared) => isVersion(declared, definitionVersion));
    const own = preferring(asked, (declared) => declared.evaluation === evaluation);
    const [first, ...others] = preferring(own, (declared) => declared.named.prefix === named?.prefix);
    const other = others.find((one) => first !== undefined && !saysTheSame(one.declared, first.declared));
    if (first !== undefined && other !== undefined) {
      const { file, startLine } = rangeOf(other.declared.headerSpan);
      const message = `Several declarations are named '${shown}'; the one in line ${rangeOf(first.declared.headerSpan).startLine} of '${first.declared.span.source.path}' is taken, not that in line ${startLine} of '${file}'.`;
      this.bag.report('policy-invalid', message, span);
    }
    return first;
  }

  private tellMissing(target: Target, entries: readonly Entry<unknown>[], assignedBy: string): void {
    const { named, shown, because, isOwn, span } = target;
    const kind = named?.kind === 'initiative' ? 'initiative' : 'definition';
    const what = kind === 'initiative' ? 'initiative' : 'policy';
    if (named !== undefined && named.kind !== 'definition' && named.kind !== 'initiative') {
      const message = `'${assignedBy}' has to name a policy or an initiative, not '${shown}'.`;
      this.bag.report('policy-invalid', message, span);
      return;
    }
    if (isOwn) {
      const guess = didYouMean(shown, namesOf(entries));
      const message = `There is no ${what} '${shown}' in the files of policies${guess === '' ? '.' : guess}`;
      this.bag.report('policy-invalid', message, span);
      return;
    }
    const { displayName, reason } = named === undefined ? unknownTarget(because) : this.absent(named, entries);
    const shownName = displayName === undefined ? `'${shown}'` : `'${displayName}' (${shown})`;
    const subject =
      named === undefined ? `What '${assignedBy}' assigns` : `The ${what} ${shownName} of '${assignedBy}'`;
    this.bag.report('policy-unavailable', `${subject} is not evaluated: ${reason}.`, span);
    this.unavailable.push({ id: shown, displayName, kind, assignedBy, span, reason });
  }

  private absent(named: Named, entries: readonly Entry<unknown>[]): Absence {
    const displayName = nameOfBuiltIn(named.name);
    const known = this.reasons.get(idToAskFor(named) ?? '');
    if (known !== undefined) return { displayName, reason: known };
    if (isBuiltIn(named) || displayName !== undefined)
      return { displayName, reason: 'it is built into Azure, and its definition is not at hand here' };
    const guess = didYouMean(named.name, namesOf(entries));
    return { displayName, reason: `its definition is not in the files of policies${guess.replace(/\?$/, '')}` };
  }
}

interface Absence {
  readonly displayName: string | undefined;
  readonly reason: string;
}

/** Those for which it is so, if there are any, else all. */
function preferring<T>(entries: readonly Entry<T>[], isSo: (declared: Declaration) => boolean): readonly Entry<T>[] {
  const preferred = entries.filter(({ declared }) => isSo(declared));
  return preferred.length > 0 ? preferred : entries;
}

function unknownTarget(because = 'it is not known'): Absence {
  return { displayName: undefined, reason: because };
}

function namesOf(entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.map(({ declared }) => declared.name);
}

/** What people call a built-in policy, if it is one that is known here. */
export function nameOfBuiltIn(guid: string): string | undefined {
  if (!isGuid(guid)) return undefined;
  return [...MACHINE_LEARNING_POLICIES, ...UNFIT_POLICIES].find((policy) => policy.guid === guid)?.name;
}

/** True for one declaration in several evaluations, and for copies. */
function saysTheSame(left: Declaration, right: Declaration): boolean {
  return sameSpan(left.span, right.span) || textOf(left.body) === textOf(right.body);
}

/** A text that tells values apart, for what is declared several times. */
export function textOfAll(values: ReadonlyMap<string, Value>): string {
  return [...values].map(([name, value]) => `${name}=${textOf(value)}`).join(';');
}

export function placeText({ source, start, end }: Span): string {
  return `${source.path}:${start}:${end}`;
}
