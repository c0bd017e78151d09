/** The resources of a plan in the provider's words, each made when it is asked for. */
import type { Span } from '../../../inputs/source-file.js';
import { originAt } from '../../origins.js';
import type { RunContext } from '../../run-context.js';
import type { ObjectValue, UnknownValue, Value } from '../../value.js';
import { isNull, resourceIn, unknown } from '../../values.js';
import { identityOf } from '../azurerm/index.js';
import { memberNamed } from '../collections.js';
import type { ProviderRequirement, TerraformResource } from '../terraform-resource.js';
import { type Part, suffixOf } from './addresses.js';
import type { PlanConfiguration } from './configuration.js';
import type { PlanDocument } from './document.js';
import { expressionBlock } from './expressions.js';
import type { PlannedInstance } from './instances.js';
import { spanIn, valueNamed } from './nodes.js';
import { References, type Target } from './references.js';
import { relinked, sourceBlock } from './source-values.js';
import type { PlanSource, SourceResource } from './sources.js';
import { unshownOf } from './unshown.js';
import { bodyOf, everythingIn, type Place } from './values.js';
import type { WrittenBlock } from './written.js';

/** Resources that one value may lead through. */
const LONGEST_CHAIN = 100;

export interface Plan {
  readonly document: PlanDocument;
  readonly configuration: PlanConfiguration;
  /** By address. */
  readonly instances: ReadonlyMap<string, PlannedInstance>;
  readonly source: PlanSource | undefined;
}

export class PlannedResources {
  private readonly made = new Map<string, TerraformResource>();
  private readonly atWork = new Set<string>();
  private readonly references: References;
  /** Resources whose entry could not be read whole, by their unique address: nothing follows from what is missing there. */
  readonly unread = new Map<string, UnknownValue>();

  constructor(
    private readonly plan: Plan,
    private readonly run: RunContext,
  ) {
    this.references = new References(plan.configuration, plan.instances.values());
  }

  /** All resources of the providers that are read, and whether the budgets allowed to make each of them. */
  all(): { readonly resources: readonly TerraformResource[]; readonly isWhole: boolean } {
    const wanted = [...this.plan.instances.values()].filter(isOfAzure);
    const resources = wanted.flatMap((instance) =>
      this.run.countDeclared(instance.header) ? (this.resource(instance) ?? []) : [],
    );
    return { resources, isWhole: resources.length === wanted.length };
  }

  /** Undefined while it is being made, and if too much has to be made first. */
  private resource(instance: PlannedInstance): TerraformResource | undefined {
    const { text } = instance;
    const known = this.made.get(text);
    if (known !== undefined) return known;
    if (this.atWork.has(text) || this.atWork.size >= LONGEST_CHAIN) return undefined;
    if (this.run.exhaustedAt(instance.header) !== undefined) return undefined;
    this.atWork.add(text);
    const resource = this.make(instance);
    this.atWork.delete(text);
    this.made.set(text, resource);
    return resource;
  }

  private make(instance: PlannedInstance): TerraformResource {
    const { address, entry } = instance;
    const { source, configuration } = this.plan;
    const declared = source?.find(address);
    const instead = declared === undefined ? source?.callOf(address) : undefined;
    const headerSpan = declared?.resource.headerSpan ?? instead ?? instance.header;
    const uniqueAddress = this.uniqueAddress(instance, declared);
    if (!this.isWhole(instance)) this.unread.set(uniqueAddress, unreadable(instance));
    return {
      type: address.type,
      mode: address.mode,
      address: uniqueAddress,
      body: this.body(instance, declared, instead, headerSpan),
      condition: true,
      // What Terraform ignores it leaves as it is, and the plan tells how that is.
      ignoreChanges: [],
      ...(declared?.resource.dependsOn === undefined ? {} : { dependsOn: declared.resource.dependsOn }),
      provider: declared?.resource.provider ?? this.provider(instance, configuration),
      span: declared?.resource.span ?? instead ?? spanIn(instance.source, entry),
      headerSpan,
      way: declared?.resource.way ?? [],
    };
  }

  /** The address by which the source knows it; else behind the root module, or the plan that is all there is. */
  private uniqueAddress({ text }: PlannedInstance, declared: SourceResource | undefined): string {
    const { source, document } = this.plan;
    if (declared?.isExact === true) return declared.resource.address;
    const root = source?.folder ?? document.source.path;
    return root === '' ? text : `${root}:${text}`;
  }

  private provider({ provider, address }: PlannedInstance, configuration: PlanConfiguration): ProviderRequirement {
    const found = configuration.provider(provider ?? address.type.split('_')[0] ?? address.type);
    const locked = this.plan.source?.lockedVersion(found.source);
    return locked === undefined ? found : { ...found, locked };
  }

  private body(
    instance: PlannedInstance,
    declared: SourceResource | undefined,
    instead: Span | undefined,
    headerSpan: Span,
  ): ObjectValue {
    const { address, source, text, values, isNew } = instance;
    const shown = this.shown(instance, instead);
    const place: Place = {
      source,
      text,
      unwritten: declared === undefined && instead === undefined ? undefined : headerSpan,
      marksUnknown: instance.marksUnknown,
      unshown: unshownOf(address.type, isNew, declared !== undefined),
    };
    const origin = originAt(headerSpan);
    if (declared !== undefined) return bodyOf(values, this.written(declared, shown, place), origin, place);
    if (shown !== undefined) return bodyOf(values, shown, origin, place);
    return bodyOf(values, everythingIn(place), origin, { ...place, marksUnknown: true });
  }

  private written({ resource, isExact }: SourceResource, shown: WrittenBlock | undefined, at: Place): WrittenBlock {
    const linked = (value: Value) => relinked(value, (address) => this.linkTo(address));
    return sourceBlock(resource.body, shown, { at, isExact, linked });
  }

  private shown({ address, source, text }: PlannedInstance, instead: Span | undefined): WrittenBlock | undefined {
    const entry = this.plan.configuration.resource(address);
    if (entry === undefined) return undefined;
    const expressions = valueNamed(entry, 'expressions');
    const around = {
      references: this.references,
      attribute: (target: Target, path: readonly Part[]) => this.attribute(target, path),
      instead,
    };
    const scope = { modules: address.modules, suffix: address.suffix };
    return expressionBlock(expressions === undefined ? [] : [expressions], { source, scope, around, text });
  }

  /** False if a part of its entry could not be read: then anything may be missing. */
  private isWhole({ entry, values }: PlannedInstance): boolean {
    const isBroken = this.plan.document.errors.some(({ start }) => entry.start <= start && start < entry.end);
    return !isBroken && values.node?.kind === 'object';
  }

  /** The ID of the resource at an address of the source. */
  private linkTo(address: string): Value | undefined {
    const instance = this.plan.instances.get(this.plan.source?.planned(address) ?? address);
    const resource = instance === undefined || !isOfAzure(instance) ? undefined : this.resource(instance);
    return resource && identityOf(resource);
  }

  /** The value of an attribute, by the ID where that is meant; unknown by its name if only the deployment will tell. */
  private attribute({ instance }: Target, path: readonly Part[]): Value {
    const text = `${instance.text}${path.map((part) => ('name' in part ? `.${part.name}` : suffixOf(part.key))).join('')}`;
    const isRead = instance.address.mode === 'data';
    const what = isRead ? 'it is read from Azure' : 'it is known only after the deployment';
    const made = unknown('runtime', what, text, originAt(instance.header));
    const resource = isOfAzure(instance) ? this.resource(instance) : undefined;
    if (resource === undefined) return made;
    const id = identityOf(resource);
    const [first] = path;
    const target = resourceIn(id);
    const isId = path.length === 1 && first !== undefined && 'name' in first && first.name === 'id';
    if (isId && id?.kind !== 'unknown') return id ?? made;
    const found = valueAt(resource.body, path);
    if (found !== undefined && !isNull(found)) return found;
    return target === undefined ? made : { ...made, target };
  }
}

function unreadable({ text, header }: PlannedInstance): UnknownValue {
  return unknown('error', 'a part of the plan could not be read', `unreadable(${text})`, originAt(header));
}

/** Other providers' resources lead nowhere, and nothing of them is judged. */
function isOfAzure({ address }: PlannedInstance): boolean {
  return /^(?:azurerm|azapi)_/.test(address.type);
}

function valueAt(body: ObjectValue, path: readonly Part[]): Value | undefined {
  let at: Value | undefined = body;
  for (const part of path) {
    if ('name' in part) at = at?.kind === 'object' ? memberNamed(at, part.name)?.value : undefined;
    else at = at?.kind === 'array' && typeof part.key === 'number' ? at.items[part.key] : undefined;
  }
  return at;
}
