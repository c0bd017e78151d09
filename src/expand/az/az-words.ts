/** The words of commands for what ARM calls by its own names: options, and values behind them. */
import type { Span } from '../../inputs/source-file.js';
import { kindOfType } from '../azureml/kinds/index.js';
import { JoinedWords } from '../joined-words.js';
import type { Arguments, Spelling } from '../mapping/mapping.js';
import { spellingsIn } from '../mapping/spelling.js';
import { isSet } from '../mapping/standing.js';
import type { ObjectValue, Scalar } from '../value.js';
import type { Change, Placement, Term, Vocabulary, Wanted } from '../vocabulary.js';
import { azKindOfType } from './kinds/index.js';

/** What is spoken of. */
export interface Subject {
  /** For people, without an article: "storage account". */
  readonly label: string;
  /** `storage account create`. */
  readonly verb: string;
  readonly arm: string;
  readonly arguments: Arguments;
  /** The option for a key, if the arguments are keys of a file; undefined if only `--set` says it. */
  readonly optionFor?: (key: string) => string | undefined;
}

const TERMS: Readonly<Record<Term, string>> = {
  'the property': 'the option',
  'this API version': 'the Azure CLI',
  'a @secure() parameter': 'a variable that the pipeline keeps secret',
  'an outbound rule of type PrivateEndpoint': 'an outbound rule of type private_endpoint',
};

export class AzWords implements Vocabulary {
  constructor(
    private readonly subject: Subject,
    private readonly given?: ObjectValue,
  ) {}

  get declaredAs(): string {
    return `az ${this.subject.verb}`;
  }

  nameOf(path: string): string | undefined {
    const [first] = this.spellings(path);
    return first && this.said(first.inside, undefined);
  }

  valueOf(path: string, value: Scalar): string | undefined {
    const spelled = this.spellings(path)[0]?.spell(value);
    return spelled?.kind === 'write' ? shellText(spelled.value) : undefined;
  }

  isImplied(path: string): boolean {
    const spellings = this.spellings(path);
    return spellings.length > 0 && !spellings.some(({ inside }) => isSet(this.given, inside));
  }

  changeTo(path: string, value: Wanted): Change | undefined {
    for (const { inside, spell } of this.spellings(path)) {
      const spelled = spell(value);
      if (spelled?.kind === 'write') return { kind: 'write', text: this.said(inside, spelled.value) };
      if (spelled?.kind === 'block') return { kind: 'write', text: this.said(inside, undefined) };
      if (spelled?.kind === 'leave-out' && isSet(this.given, inside)) {
        return { kind: 'leave-out', text: this.said(inside, undefined) };
      }
    }
    return undefined;
  }

  /** Commands are not edited. */
  placementOf(): Placement | undefined {
    return undefined;
  }

  noteOn(path: string, value: Wanted): string | undefined {
    if (this.spellings(path).some(({ spell }) => spell(value) !== undefined)) return undefined;
    const name = path.replace(/^(?:properties\.)+/, '');
    return `The command has no option for ${name}; Bicep or Terraform can set it.`;
  }

  since(): string | undefined {
    return 'a current Azure CLI';
  }

  resource(type: string): string {
    const label = azKindOfType(type)?.label ?? kindOfType(type)?.label.replace(/ file$/, '');
    if (label === undefined) return `a ${type}`;
    return `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`;
  }

  term(term: Term): string {
    return TERMS[term];
  }

  of(type: string): Vocabulary {
    if (type.toLowerCase() === this.subject.arm.toLowerCase()) return this;
    const kind = azKindOfType(type);
    if (kind === undefined) return new AzWords({ label: type, verb: '', arm: type, arguments: {} });
    const becomes = Object.entries(kind.options).map(([name, one]) => [name, one.becomes] as const);
    return new AzWords({ label: kind.label, verb: kind.create, arm: kind.arm, arguments: Object.fromEntries(becomes) });
  }

  placeOf(): Span | undefined {
    return undefined;
  }

  sets(path: string): boolean {
    return this.spellings(path).some(({ inside }) => isSet(this.given, inside));
  }

  joinedWith(updates: readonly Vocabulary[]): Vocabulary {
    return new JoinedWords(this, updates);
  }

  assumptionOf(): string | undefined {
    return undefined;
  }

  /** How a property is said, what is set leading. */
  private spellings(path: string): readonly Spelling[] {
    const found = spellingsIn(this.subject.arguments, path);
    const rank = ({ inside }: Spelling) => (isSet(this.given, inside) ? 0 : 1);
    return [...found].sort((left, right) => rank(left) - rank(right));
  }

  /** `--public-network-access Disabled`, `--set public_network_access=disabled`. */
  private said(inside: readonly (string | number)[], value: Wanted | undefined): string {
    const { optionFor } = this.subject;
    const names = inside.filter((name) => typeof name === 'string');
    const option = optionFor === undefined ? names.at(-1) : optionFor(names.join('.'));
    if (option !== undefined) return value === undefined ? `--${option}` : `--${option} ${shellText(value)}`;
    return value === undefined ? names.join('.') : `--set ${names.join('.')}=${shellText(value)}`;
  }
}

function shellText(value: Wanted): string {
  if (Array.isArray(value)) return value.map((one) => shellText(one)).join(' ');
  const plain = String(value);
  return /^[\w./:@%+,-]+$/.test(plain) ? plain : JSON.stringify(plain);
}
