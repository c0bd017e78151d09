/** The words of files that `az ml` commands read for what ARM calls by its own names. */
import type { Span } from '../../inputs/source-file.js';
import { JoinedWords } from '../joined-words.js';
import type { Spelling } from '../mapping/mapping.js';
import { spellingsIn } from '../mapping/spelling.js';
import { blockAround, isSet } from '../mapping/standing.js';
import type { ObjectValue, Scalar } from '../value.js';
import type { Change, Placement, Term, Vocabulary, Wanted } from '../vocabulary.js';
import type { Kind } from './kind.js';
import { kindOfType } from './kinds/index.js';
import { yamlText } from './yaml-text.js';

const TERMS_IN_YAML: Readonly<Record<Term, string>> = {
  'the property': 'the key',
  'this API version': 'the Azure CLI',
  'a @secure() parameter': 'a secret of the workflow, given with --set',
  'an outbound rule of type PrivateEndpoint': 'an outbound rule of type private_endpoint',
};

export class AzuremlWords implements Vocabulary {
  /** @param body what the file says; undefined if only its kind is meant */
  constructor(
    private readonly kind: Kind,
    private readonly body?: ObjectValue,
  ) {}

  get declaredAs(): string {
    return this.kind.label;
  }

  nameOf(path: string): string | undefined {
    const [first] = this.spellings(path);
    return first && dotted(first.inside);
  }

  valueOf(path: string, value: Scalar): string | undefined {
    const spelled = this.spellings(path)[0]?.spell(value);
    return spelled?.kind === 'write' ? yamlText(spelled.value) : undefined;
  }

  isImplied(path: string): boolean {
    const spellings = this.spellings(path);
    return spellings.length > 0 && !spellings.some(({ inside }) => isSet(this.body, inside));
  }

  changeTo(path: string, value: Wanted): Change | undefined {
    for (const { inside, spell } of this.spellings(path)) {
      const spelled = spell(value);
      if (spelled?.kind === 'write') return { kind: 'write', text: `${dotted(inside)}: ${yamlText(spelled.value)}` };
      if (spelled !== undefined) return { kind: spelled.kind, text: dotted(inside) };
    }
    return undefined;
  }

  placementOf(path: string, value: Wanted | undefined): Placement | undefined {
    const spellings = this.spellings(path);
    const set = spellings.filter(({ inside }) => isSet(this.body, inside)).map(({ inside }) => inside);
    if (value === undefined) return set.length === 0 ? undefined : { kind: 'leave-out', names: set };
    for (const { inside, spell } of spellings) {
      const spelled = spell(value);
      if (spelled?.kind === 'write') return { kind: 'write', names: inside, value: spelled.value };
      if (spelled?.kind === 'leave-out') return set.length === 0 ? undefined : { kind: 'leave-out', names: set };
    }
    return undefined;
  }

  noteOn(path: string, value: Wanted): string | undefined {
    if (this.spellings(path).some(({ spell }) => spell(value) !== undefined)) return undefined;
    const name = path.replace(/^(?:properties\.)+/, '');
    return `Files for the Azure CLI have no key for ${name}; Bicep or Terraform can set it.`;
  }

  since(path: string): string | undefined {
    // What no key says is set in ARM, whose API version counts then.
    return this.spellings(path).length > 0 ? 'a current ml extension of the Azure CLI' : undefined;
  }

  resource(type: string): string {
    const kind = kindOfType(type);
    if (kind === undefined) return `a ${type}`;
    return `${/^[aeiou]/i.test(kind.label) ? 'an' : 'a'} ${kind.label}`;
  }

  term(term: Term): string {
    return TERMS_IN_YAML[term];
  }

  of(type: string): Vocabulary {
    if (type.toLowerCase() === this.kind.arm.toLowerCase()) return this;
    const kind = kindOfType(type);
    return kind === undefined ? new AzuremlWords({ ...NO_KIND, arm: type, label: type }) : new AzuremlWords(kind);
  }

  placeOf(path: string): Span | undefined {
    const [first] = this.spellings(path).flatMap(({ inside }) => blockAround(this.body, inside) ?? []);
    return first;
  }

  sets(path: string): boolean {
    return this.spellings(path).some(({ inside }) => isSet(this.body, inside));
  }

  joinedWith(updates: readonly Vocabulary[]): Vocabulary {
    return new JoinedWords(this, updates);
  }

  assumptionOf(): string | undefined {
    return undefined;
  }

  /** How a property is said, what is set leading. */
  private spellings(path: string): readonly Spelling[] {
    const found = spellingsIn(this.kind.arguments, path);
    const rank = ({ inside }: Spelling) => (isSet(this.body, inside) ? 0 : 1);
    return [...found].sort((left, right) => rank(left) - rank(right));
  }
}

/** What has no kind of file of its own. */
const NO_KIND: Kind = {
  label: '',
  schemas: [],
  command: '',
  arm: '',
  names: [],
  arguments: {},
  otherKeys: [],
  source: '',
};

/** `identity.type`, `outbound_rules[0].destination`. */
function dotted(names: readonly (string | number)[]): string {
  return names.reduce<string>((path, name) => {
    if (typeof name === 'number') return `${path}[${name}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');
}
