/** The words of the azapi provider: ARM's own, below `body`. */
import type { Span } from '../../../inputs/source-file.js';
import { JoinedWords } from '../../joined-words.js';
import { restOf } from '../../mapping/spelling.js';
import type { ObjectValue, Scalar, Value } from '../../value.js';
import { isNull, memberOf } from '../../values.js';
import type { Change, Placement, Term, Vocabulary, Wanted } from '../../vocabulary.js';
import { hclSetting, hclValue } from './hcl.js';
import { TERRAFORM_TERMS } from './terms.js';
import { isSameType, resourceName } from './type-names.js';

/** What stands beside `body`. */
const BESIDE = ['location', 'tags'];

export interface DeclaredInArm {
  /** `azapi_resource`, `azapi_update_resource`. */
  readonly terraform: string;
  /** Full ARM type. */
  readonly arm: string;
  /** What it says; undefined if only its type is meant. */
  readonly body?: ObjectValue;
}

export class AzapiWords implements Vocabulary {
  /** @param others the words for resources of other types */
  constructor(
    private readonly declared: DeclaredInArm,
    private readonly others: (type: string) => Vocabulary,
  ) {}

  get declaredAs(): string {
    return this.declared.terraform;
  }

  sets(path: string): boolean {
    let at: Value | undefined = this.declared.body;
    for (const name of path.split('.')) at = memberOf(at, name)?.value;
    return at !== undefined && !isNull(at);
  }

  joinedWith(updates: readonly Vocabulary[]): Vocabulary {
    return new JoinedWords(this, updates);
  }

  nameOf(path: string): string {
    if (restOf(path, 'identity.userAssignedIdentities') !== undefined) return 'identity.identity_ids';
    const isBeside = ['identity', ...BESIDE].some((name) => restOf(path, name) !== undefined);
    return isBeside ? path : `body.${path}`;
  }

  valueOf(path: string, value: Scalar): string | undefined {
    return isNoIdentity(path, value) ? undefined : hclValue(value);
  }

  isImplied(): boolean {
    return false;
  }

  changeTo(path: string, value: Wanted): Change {
    if (isNoIdentity(path, value)) return { kind: 'leave-out', text: 'identity' };
    if (restOf(path, 'identity') !== undefined) return { kind: 'write', text: hclSetting(path.split('.'), value) };
    return { kind: 'write', text: `${this.nameOf(path)} = ${hclValue(value)}` };
  }

  placementOf(path: string, value: Wanted | undefined): Placement | undefined {
    const isBeside = ['identity', ...BESIDE].some((name) => restOf(path, name) !== undefined);
    const names = isBeside ? path.split('.') : ['body', ...segmentsIn(path)];
    if (value === undefined) return { kind: 'leave-out', names: [names] };
    return isNoIdentity(path, value) ? { kind: 'leave-out', names: [['identity']] } : { kind: 'write', names, value };
  }

  noteOn(): undefined {
    return undefined;
  }

  since(): undefined {
    return undefined;
  }

  resource(type: string): string {
    return resourceName(type);
  }

  term(term: Term): string {
    return term === 'a @secure() parameter' ? TERRAFORM_TERMS[term] : term;
  }

  of(type: string): Vocabulary {
    return isSameType(type, this.declared.arm) ? this : this.others(type);
  }

  placeOf(): Span | undefined {
    return undefined;
  }

  assumptionOf(): undefined {
    return undefined;
  }
}

/** `properties.logs[0].enabled`: names, and numbers for indexes. */
function segmentsIn(path: string): readonly (string | number)[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([name]) => (/^\d+$/.test(name) ? Number(name) : name));
}

function isNoIdentity(path: string, value: Wanted): boolean {
  return restOf(path, 'identity.type') === '' && value === 'None';
}
