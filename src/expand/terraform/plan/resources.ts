/** The resources of a plan in the provider's words, as evaluation of the source code would give them. */
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { originAt } from '../../origins.js';
import type { RunContext } from '../../run-context.js';
import type { Alternative, ResourceIdValue, UnknownValue, Value } from '../../value.js';
import { array, choice, object, unknown } from '../../values.js';
import { isMappedArgument } from '../azurerm/index.js';
import type { IdentityOf, ProviderRequirement, TerraformResource } from '../terraform-resource.js';
import { PlanConfiguration, type ReferenceTarget } from './configuration.js';
import { at, spanIn, textsOf } from './json.js';
import type { Plan, PlannedResource } from './plan.js';
import { type Attribute, type AttributeReader, isContainer, membersFrom } from './values.js';

/** What the source code of a plan comes to; empty if it is not here. */
export interface DeclaredResources {
  /** By the address that Terraform writes. */
  readonly byAddress: ReadonlyMap<string, TerraformResource>;
  /** What addresses begin with in the rest of the program: the folder of the root module. */
  readonly prefix: string;
}

/** The resources that there will be. */
export function plannedResources(
  plan: Plan,
  declared: DeclaredResources,
  identityOf: IdentityOf,
  run: RunContext,
): readonly TerraformResource[] {
  const builder = new Builder(plan, declared, identityOf, run);
  return [...plan.resources.values()].map((planned) => builder.resource(planned));
}

class Builder {
  private readonly configuration: PlanConfiguration;
  private readonly made = new Map<string, TerraformResource>();
  private readonly atWork = new Set<string>();
  private readonly byPlainAddress = new Map<string, PlannedResource[]>();

  constructor(
    private readonly plan: Plan,
    private readonly declared: DeclaredResources,
    private readonly identityOf: IdentityOf,
    private readonly run: RunContext,
  ) {
    this.configuration = new PlanConfiguration(plan);
    for (const planned of plan.resources.values()) {
      const key = withoutIndexes(planned.address);
      this.byPlainAddress.set(key, [...(this.byPlainAddress.get(key) ?? []), planned]);
    }
  }

  resource(planned: PlannedResource): TerraformResource {
    const known = this.made.get(planned.address);
    if (known !== undefined) return known;
    this.atWork.add(planned.address);
    const made = this.build(planned);
    this.atWork.delete(planned.address);
    this.made.set(planned.address, made);
    return made;
  }

  private build(planned: PlannedResource): TerraformResource {
    const { parsed, address } = planned;
    const source = this.declared.byAddress.get(address);
    return {
      type: parsed.type,
      mode: parsed.mode,
      address: `${this.declared.prefix}${address}`,
      body: this.body(planned, source),
      condition: true,
      // What the code ignores the plan tells as it will be.
      ignoreChanges: [],
      ...(source?.dependsOn === undefined ? {} : { dependsOn: source.dependsOn }),
      provider: source?.provider ?? this.provider(planned),
      span: source?.span ?? planned.span,
      headerSpan: source?.headerSpan ?? planned.headerSpan,
      way: source?.way ?? [],
    };
  }

  private provider({ parsed, provider }: PlannedResource): ProviderRequirement {
    const found = this.configuration.providerOf(parsed);
    const source = found?.source ?? provider?.split('/').slice(-2).join('/') ?? parsed.type.split('_')[0] ?? '';
    return found?.constraint === undefined ? { source } : { source, constraint: found.constraint };
  }

  private body(planned: PlannedResource, source: TerraformResource | undefined) {
    const { parsed, values, unknown: later, sensitive, headerSpan } = planned;
    const expressions = this.configuration.expressionsOf(parsed);
    const isRead = parsed.mode === 'data';
    const attribute: Attribute = {
      path: '',
      after: values,
      unknown: later,
      sensitive,
      written: isRead ? 'all' : (expressions ?? (this.configuration.isThere ? undefined : 'all')),
      declared: isRead ? undefined : source?.body,
      place: headerSpan,
    };
    const isKept = (name: string, after: JsonNode | undefined) =>
      expressions === undefined || (isContainer(after) && isMappedArgument(parsed.type, name));
    return object(membersFrom(attribute, this.readerFor(planned), isKept), originAt(source?.headerSpan ?? headerSpan));
  }

  private readerFor(planned: PlannedResource): AttributeReader {
    return {
      unknown: (attribute) => this.later(planned, attribute),
      secret: (value) => this.run.secrets.addSecret(value),
      spanOf: (node) => spanIn(this.plan.source, node),
    };
  }

  /** What is known only later: what the code says of it, else what the configuration of the plan refers to. */
  private later(planned: PlannedResource, attribute: Attribute): Value {
    const { path, declared, written, place, item } = attribute;
    if (declared !== undefined) return declared;
    const text = `${planned.address}.${path}`;
    const reason = unknown('runtime', 'it is known only when the plan is applied', text, originAt(place));
    const expression = written === 'all' ? undefined : written;
    const values = this.referredBy(expression, planned, isIdArgument(path), reason);
    const [only] = values;
    if (values.length > 1 && values.every(({ kind }) => kind === 'resource-id')) {
      // A list of as many IDs as there are resources it refers to holds each of them.
      if (item === undefined && isIdList(path)) return array(values, reason.origin);
      if (item?.count === values.length) return { ...(values[item.index] ?? reason), origin: reason.origin };
    }
    if (values.length <= 1) {
      const value = only === undefined ? reason : { ...only, origin: reason.origin };
      return item === undefined && isIdList(path) && value.kind === 'resource-id'
        ? array([value], reason.origin)
        : value;
    }
    const alternatives = values.map((value): Alternative => ({ value, when: `if it is ${textOfId(value)}` }));
    return choice(alternatives, reason, reason.origin, this.run.limits.alternatives);
  }

  /** The IDs that an expression may stand for; for other attributes an unknown that knows the resource. */
  private referredBy(
    expression: JsonNode | undefined,
    { parsed }: PlannedResource,
    takesId: boolean,
    reason: UnknownValue,
  ): readonly Value[] {
    const references = textsOf(at(expression, 'references'));
    // A plan does not tell what a local value holds: what is asked for may come from there.
    if (references.some((one) => one.startsWith('local.'))) return [];
    const isKeyed = references.some((one) => /^(?:each\.|count\.index)/.test(one));
    return this.configuration.targetsOf(expression, parsed.modules).flatMap((target) => {
      const copies = this.copiesOf(target);
      const own = isKeyed ? copies.filter((copy) => copy.parsed.index === parsed.index) : [];
      return (own.length > 0 ? own : copies).flatMap((copy) => this.valueOfReference(copy, target, takesId, reason));
    });
  }

  private copiesOf({ address, index }: ReferenceTarget): readonly PlannedResource[] {
    const exact = this.plan.resources.get(`${address}${index}`);
    return exact === undefined ? (this.byPlainAddress.get(withoutIndexes(address)) ?? []) : [exact];
  }

  private valueOfReference(
    planned: PlannedResource,
    { attributes }: ReferenceTarget,
    takesId: boolean,
    reason: UnknownValue,
  ): readonly Value[] {
    const id = this.idOf(planned);
    if (id === undefined) return [];
    const isId = attributes.length === 0 ? takesId : attributes.length === 1 && attributes[0] === 'id';
    return isId ? [id] : [{ ...reason, target: id }];
  }

  private idOf(planned: PlannedResource): ResourceIdValue | undefined {
    if (this.atWork.has(planned.address)) return undefined;
    const id = this.identityOf(this.resource(planned));
    return id?.kind === 'resource-id' ? id : undefined;
  }
}

/** What `azurerm_subnet.x[each.key]` stands for in an argument of this name is its ID: Terraform lists no attribute then. */
function isIdArgument(path: string): boolean {
  return /(?:^|[._])ids?(?:\[\d+\])?$/.test(path);
}

function isIdList(path: string): boolean {
  return /(?:^|[._])ids$/.test(path);
}

function textOfId(value: Value): string {
  return value.kind === 'resource-id' ? (value.address ?? value.type) : 'known only later';
}

function withoutIndexes(address: string): string {
  return address.replace(/\[(?:\d+|\*|"(?:[^"\\]|\\.)*")\]/g, '');
}
