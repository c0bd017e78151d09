/** What is written of a resource according to the plan's own `configuration` section. */
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { joinOrigins, originAt } from '../../origins.js';
import type { Origin, UnknownValue, Value } from '../../value.js';
import { array, resourceIn, unknown } from '../../values.js';
import { nameAt, type Part } from './addresses.js';
import { isExpression, isNullConstant } from './configuration.js';
import { membersOf, spanIn, textIn } from './nodes.js';
import type { ReferenceScope, References, Target } from './references.js';
import { ALL_SHOWN, everythingIn, type Place } from './values.js';
import type { WrittenArgument, WrittenBlock } from './written.js';

/** What expressions need to know of the rest of the plan. */
export interface Surroundings {
  readonly references: References;
  /** The value of an attribute of a planned resource, by the ID where that is meant. */
  readonly attribute: (target: Target, path: readonly Part[]) => Value;
  /** Where to point instead of the plan, if the source is at hand but says no more than that. */
  readonly instead: Span | undefined;
}

interface Where {
  readonly source: SourceFile;
  readonly scope: ReferenceScope;
  readonly around: Surroundings;
  /** Canonical text: `azurerm_storage_account.st`. */
  readonly text: string;
}

/** The block that this entry of the configuration declares; several blocks of one type are looked at together. */
export function expressionBlock(entries: readonly JsonNode[], where: Where): WrittenBlock {
  const all = entries.map(membersOf);
  const names = [...new Set(all.flatMap((members) => [...members.keys()]))];
  return {
    names,
    argument: (name) => {
      const written = all.flatMap((members) => members.get(name) ?? []).filter(({ value }) => !isNullConstant(value));
      if (written.length === 0) return undefined;
      const values = written.map((member) => member.value);
      return new ExpressionArgument(name, values, { ...where, text: `${where.text}.${name}` });
    },
  };
}

/** Blocks of one type that are told apart from what the provider fills in; of more, all that they hold counts as written. */
const MOST_BLOCKS = 50;

class ExpressionArgument implements WrittenArgument {
  constructor(
    private readonly name: string,
    private readonly nodes: readonly JsonNode[],
    private readonly where: Where,
    /** True for a part of the value: the expression speaks of the whole. */
    private readonly isInner = false,
  ) {}

  get span(): Span | undefined {
    return this.where.around.instead;
  }

  /** Where the place is that of a module call, the plan is where the value can be seen. */
  originOf(known: JsonNode): Origin | undefined {
    const { source, around } = this.where;
    if (around.instead === undefined) return undefined;
    const span = spanIn(source, known);
    return { span, steps: [{ role: 'file', span, name: source.path }] };
  }

  blocks(planned: readonly JsonNode[]): readonly WrittenBlock[] | undefined {
    const blocks = this.nodes.flatMap((node) => {
      if (node.kind === 'array') return node.items.filter((item) => item.kind === 'object');
      return isExpression(node) ? [] : [node];
    });
    if (blocks.length === 0) return undefined;
    // More than are written: `dynamic` blocks make the others.
    const hasHidden = planned.length > blocks.length;
    if (hasHidden || blocks.length > MOST_BLOCKS) {
      return planned.map((_, index) => everythingIn(this.placeAt(`${this.where.text}[${index}]`)));
    }
    return planned.map((_, index) => {
      return expressionBlock(blocks, { ...this.where, text: `${this.where.text}[${index}]` });
    });
  }

  private placeAt(text: string): Place {
    const { source, around } = this.where;
    return { source, text, unwritten: around.instead, marksUnknown: true, unshown: ALL_SHOWN };
  }

  inner(key: number | string): WrittenArgument {
    const text = `${this.where.text}${typeof key === 'number' ? `[${key}]` : `.${key}`}`;
    const name = typeof key === 'number' ? this.name : key;
    return new ExpressionArgument(name, this.nodes, { ...this.where, text }, true);
  }

  unknown(): Value {
    const targets = this.targets();
    const plain = targets?.map((target) => plainPath(this.name, target));
    const [only] = targets ?? [];
    const [path] = plain ?? [];
    if (targets === undefined || plain === undefined || only === undefined) return this.ownUnknown(undefined);
    if (targets.length === 1 && path !== undefined && !this.isList) return this.valueOf(only, path);
    const linked = this.linkedByType(targets);
    if (linked !== undefined) return linked;
    if (!this.isList || this.isInner || plain.includes(undefined)) return this.ownUnknown(targets);
    const items = targets.flatMap((target, at) => {
      const path = plain[at];
      return path === undefined ? [] : [this.valueOf(target, path)];
    });
    return array(items, originAt(this.place));
  }

  /** An object of several links, as azapi's `body`: each name says what kind of resource it takes. */
  private linkedByType(targets: readonly Target[]): Value | undefined {
    const wanted = this.isInner ? LINKS.get(this.name.toLowerCase()) : undefined;
    const fitting = targets.filter(({ instance, path }) => instance.address.type === wanted && isIdPath(path));
    const [only] = fitting;
    return only !== undefined && fitting.length === 1 ? this.valueOf(only, ID) : undefined;
  }

  private get isList(): boolean {
    return !this.isInner && this.name.endsWith('s');
  }

  /** An identity is told by whose it is: the number alone leads nowhere. */
  better(known: JsonNode): Value | undefined {
    if (this.name !== 'principal_id' || !isGuid(known)) return undefined;
    const found = this.ownUnknown(this.targets());
    return found.target === undefined ? undefined : found;
  }

  private targets(): readonly Target[] | undefined {
    const { around, scope } = this.where;
    const [node] = this.nodes;
    return this.nodes.length === 1 ? around.references.targetsOf(node, scope) : undefined;
  }

  private valueOf(target: Target, path: readonly Part[]): Value {
    const value = this.where.around.attribute(target, path);
    return { ...value, origin: joinOrigins(this.place, [value.origin]) };
  }

  private get place(): Span {
    const { source, around } = this.where;
    const [node] = this.nodes;
    return around.instead ?? (node === undefined ? { source, start: 0, end: 0 } : spanIn(source, node));
  }

  /** Unknown by its own name, with the resource it is read from if that is one only. */
  private ownUnknown(targets: readonly Target[] | undefined): UnknownValue {
    const message = 'it is known only after the deployment';
    const made = unknown('runtime', message, this.where.text, originAt(this.place));
    const [first, ...others] = targets ?? [];
    if (first === undefined || others.some(({ instance }) => instance !== first.instance)) return made;
    const target = resourceIn(this.where.around.attribute(first, ID));
    return target === undefined ? made : { ...made, target };
  }
}

const ID: readonly Part[] = [{ name: 'id' }];
const NAME: readonly Part[] = [{ name: 'name' }];
const PRINCIPAL: readonly Part[] = [{ name: 'principal_id' }];
/** Arguments called like IDs of resources that hold something else. */
const OTHER_IDS: ReadonlySet<string> = new Set(['application_id', 'client_id', 'object_id', 'tenant_id']);

/**
 * The attribute whose very value the argument has; undefined if the expression may do more with it. The plan does not say.
 * An ID, a principal or the name of another resource is hardly ever changed on its way, other texts are.
 */
function plainPath(argument: string, { instance, path }: Target): readonly Part[] | undefined {
  // The ID of a service in the account is written behind the account's.
  if (argument === 'target_resource_id' && instance.address.type === 'azurerm_storage_account') return undefined;
  if (/(?:^|_)ids?$|^scopes?$|Id$|^primary_user_assigned_identity$/.test(argument)) {
    // Plans of older releases, and those of indexes, leave the attribute out.
    if (path.length === 0) return argument === 'principal_id' ? PRINCIPAL : OTHER_IDS.has(argument) ? undefined : ID;
    return /(?:^|_)id$/.test(nameAt(path, path.length - 1) ?? '') ? path : undefined;
  }
  if (!/_name$/.test(argument)) return undefined;
  return path.length === 0 || (path.length === 1 && nameAt(path, 0) === 'name') ? NAME : undefined;
}

function isIdPath(path: readonly Part[]): boolean {
  return path.length === 0 || (path.length === 1 && nameAt(path, 0) === 'id');
}

/** Properties of ARM bodies by the kind of resource whose ID they hold. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['applicationinsights', 'azurerm_application_insights'],
  ['containerregistry', 'azurerm_container_registry'],
  ['keyvault', 'azurerm_key_vault'],
  ['keyvaultarmid', 'azurerm_key_vault'],
  ['primaryuserassignedidentity', 'azurerm_user_assigned_identity'],
  ['storageaccount', 'azurerm_storage_account'],
]);

/** True for the text of a GUID, as principals have. */
export function isGuid(node: JsonNode): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textIn(node) ?? '');
}
