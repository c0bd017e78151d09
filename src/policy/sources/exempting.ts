/** Which exemptions belong to which policy of which assignment. */
import { knownString, scalar } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Exemption } from '../assignment.js';
import type { Declaration } from './declaration.js';
import { isSame, namedBy } from './naming.js';
import type { ReadAssignment } from './read-assignment.js';
import { exemptionFrom, type ReadExemption } from './read-exemption.js';

/** One policy of an assignment, as exemptions name it. */
export interface Exempted {
  readonly assignment: ReadAssignment;
  readonly definition: Declaration;
  readonly initiative: Declaration | undefined;
  readonly referenceId: string | undefined;
}

export class Exemptions {
  private readonly used = new Set<ReadExemption>();

  constructor(
    private readonly all: readonly ReadExemption[],
    private readonly bag: DiagnosticBag,
  ) {}

  /** Those from one policy, expired ones too. */
  from(one: Exempted): readonly Exemption[] {
    return this.all.flatMap((read) => {
      if (!isFrom(read, one)) return [];
      this.used.add(read);
      const names = read.references.length === 0 ? [] : referenceNames(read, one);
      if (names === undefined) return [];
      const within = one.assignment.places.map(({ scope }) => scope);
      return [exemptionFrom(read, names, within, this.bag)];
    });
  }

  /** Tells of exemptions that are from nothing that is assigned here. */
  reportUnused(): void {
    for (const read of this.all) {
      if (this.used.has(read)) continue;
      const why = read.from.because ?? `'${read.from.shown}' is not assigned in the files of policies`;
      const message = `The exemption '${read.name}' excuses nothing here: ${why}.`;
      this.bag.report('policy-unavailable', message, read.from.span);
    }
  }
}

function isFrom({ from: { named } }: ReadExemption, { assignment, definition, initiative }: Exempted): boolean {
  if (named === undefined) return false;
  switch (named.kind) {
    case 'assignment':
      return assignment.named.some((one) => isSame(one, named));
    case 'definition':
      return isSame(definition.named, named);
    case 'initiative':
      return initiative !== undefined && isSame(initiative.named, named);
    default:
      return false;
  }
}

/**
 * The references by which the exemption names the policy; undefined if it names others. EPAC also has the IDs and the names of
 * definitions there.
 */
function referenceNames(
  { references }: ReadExemption,
  { definition, referenceId }: Exempted,
): readonly string[] | undefined {
  const isMeant = references.some((reference) => {
    const written = knownString(reference);
    if (written === undefined || referenceId === undefined) return false;
    if (written.toLowerCase() === referenceId.toLowerCase()) return true;
    const id = written.startsWith('/') ? written : `/providers/Microsoft.Authorization/${written}`;
    const named = written.includes('/') ? namedBy(scalar(id, reference.origin), 'files') : undefined;
    if (named === undefined) return false;
    return isSame(definition.named, written.startsWith('/') ? named : { ...named, prefix: undefined });
  });
  return isMeant && referenceId !== undefined ? [referenceId] : undefined;
}
