/** What is known of the commands that make one type of resource, and the words it is said in. */
import type { Arguments, Conversion } from '../mapping/mapping.js';
import type { ObjectValue, ResourceScope, Scalar } from '../value.js';
import type { OptionForms, Takes } from './options.js';

/** An option that decides properties. */
export interface Decides {
  readonly takes: Takes;
  readonly becomes: Conversion;
  readonly also?: readonly string[];
}

export interface NameOption {
  readonly option: string;
  readonly also: readonly string[];
}

export interface AzKind {
  /** For people, without an article: "storage account". */
  readonly label: string;
  /** The words between `az` and the options. */
  readonly create: string;
  readonly update?: string;
  /** Full ARM type. */
  readonly arm: string;
  /** The command adds to what is there already, and says nothing of the rest. */
  readonly isPatch?: true;
  /** The option that names it, with its short form; the name itself, if it is always the same. */
  readonly name: NameOption | { readonly fixed: string };
  /** What names the resources it is nested in, outermost first; `workspace` stands for that which a command works in. */
  readonly parents?: readonly (NameOption | 'workspace')[];
  /** Where it stands, if not in a resource group. */
  readonly scope?: (options: ObjectValue, group: ResourceScope) => ResourceScope;
  readonly options: Readonly<Record<string, Decides>>;
  /** What the command sends for options that are not written, in the words of options; only if it creates. */
  readonly implied?: (given: ObjectValue) => Readonly<Record<string, Scalar>>;
  /** Options that decide something only together, put into one object under a name of its own. */
  readonly gathered?: Readonly<Record<string, readonly string[]>>;
  readonly together?: Arguments;
  /** Further options with values that no rule asks about, where it matters how many words they take. */
  readonly others?: OptionForms;
  /** Where the options and what they become are written down. */
  readonly source: string;
}

/** An option that decides properties. */
export function option(takes: Takes, becomes: Conversion, ...also: readonly string[]): Decides {
  return { takes, becomes, also };
}

/** The options of the commands, to read them with. */
export function formsOf({ name, parents = [], options, others = {} }: AzKind): OptionForms {
  const names = [...parents, name].flatMap((one): readonly NameOption[] => {
    if (one === 'workspace') return [{ option: 'workspace-name', also: ['-w'] }];
    return 'option' in one ? [one] : [];
  });
  const naming = names.map(({ option, also }) => [option, { takes: 'text', also }] as const);
  return { ...others, ...options, ...Object.fromEntries(naming) };
}

/** What becomes of the options, implied ones left out. */
export function argumentsOf({ options, gathered = {}, together = {} }: AzKind): Arguments {
  const inside = new Set(Object.values(gathered).flat());
  const single = Object.entries(options).filter(([name]) => !inside.has(name));
  return { ...Object.fromEntries(single.map(([name, { becomes }]) => [name, becomes])), ...together };
}
