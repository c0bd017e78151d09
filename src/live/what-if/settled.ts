/** Evaluations in which what Azure told takes the place of what was not known. */
import { withStep } from '../../expand/origins.js';
import type { Expansion, Resource } from '../../expand/resource.js';
import type {
  ArrayValue,
  ChoiceValue,
  Member,
  ObjectValue,
  Origin,
  ResourceIdValue,
  ResourceScope,
  Step,
  UnknownValue,
  Value,
} from '../../expand/value.js';
import { array, object, scalar, text, unknown } from '../../expand/values.js';
import { isOpenExpression, type Known } from './known.js';
import { isObject } from './plain-json.js';

/** The evaluation with everything that is known; the same if that is nothing. `asked` names whom Azure was asked about, for messages. */
export function settled(expansion: Expansion, known: Known, asked: string): Expansion {
  if (known.size === 0) return expansion;
  const settling = new Settling(known, asked);
  return { ...expansion, resources: deployedOf(expansion, known).map((one) => settling.resource(one)) };
}

/** The resources of the evaluation but for those of which it is known that their condition does not hold. */
export function deployedOf({ resources }: Expansion, known: Known): readonly Resource[] {
  return resources.filter(({ condition }) => condition === true || known.valueFor(condition) !== false);
}

class Settling {
  /** Values are shared. */
  private readonly done = new Map<Value, Value>();

  constructor(
    private readonly known: Known,
    private readonly asked: string,
  ) {}

  resource(resource: Resource): Resource {
    const { names, name, scope, body, condition } = resource;
    return {
      ...resource,
      names: names.map((one) => this.value(one)),
      name: this.value(name),
      scope: this.scope(scope),
      body: this.object(body),
      condition: condition !== true && this.known.valueFor(condition) === true ? true : condition,
    };
  }

  private value(value: Value): Value {
    const before = this.done.get(value);
    if (before !== undefined) return before;
    const made = this.make(value);
    this.done.set(value, made);
    return made;
  }

  private make(value: Value): Value {
    switch (value.kind) {
      case 'unknown':
        return this.unknown(value);
      case 'text':
        return text(
          value.parts.map((part) => (typeof part === 'string' ? part : this.value(part))),
          value.origin,
        );
      case 'choice': {
        const holds = this.known.alternativeOf(value);
        return holds === undefined ? this.alternatives(value) : this.value(holds);
      }
      case 'resource-id':
        return this.id(value);
      case 'object':
        return this.object(value);
      case 'array':
        return this.array(value);
      default:
        return value;
    }
  }

  private unknown(value: UnknownValue): Value {
    const found = this.known.valueFor(value);
    if (found === undefined) return value.target === undefined ? value : { ...value, target: this.id(value.target) };
    return valueAt(found, withStep(value, this.step(value)).origin);
  }

  private step({ origin }: UnknownValue): Step {
    return { role: 'what-if', span: origin.span, name: this.asked };
  }

  private id(value: ResourceIdValue): ResourceIdValue {
    return { ...value, names: value.names.map((one) => this.value(one)), scope: this.scope(value.scope) };
  }

  private alternatives(value: ChoiceValue): ChoiceValue {
    const alternatives = value.alternatives.map((one) => ({ ...one, value: this.value(one.value) }));
    return { ...value, alternatives };
  }

  private array(value: ArrayValue): ArrayValue {
    const items = value.items.map((one) => this.value(one));
    const { open } = value;
    if (open?.each === undefined) return { ...value, items };
    return { ...value, items, open: { ...open, each: this.value(open.each) } };
  }

  private object(value: ObjectValue): ObjectValue {
    const members = [...value.members].map(([name, member]): [string, Member] => [
      name,
      { ...member, ...(member.key && { key: this.value(member.key) }), value: this.value(member.value) },
    ]);
    return { ...value, members: new Map(members), ...(value.each && { each: this.value(value.each) }) };
  }

  private scope(scope: ResourceScope): ResourceScope {
    const { subscription, resourceGroup, resource } = scope;
    return {
      ...scope,
      ...(subscription && { subscription: this.value(subscription) }),
      ...(resourceGroup && { resourceGroup: this.value(resourceGroup) }),
      ...(resource && { resource: this.value(resource) }),
    };
  }
}

/** Plain data at a place of the files; expressions that are left in it are still not known. */
export function valueAt(data: unknown, origin: Origin): Value {
  if (isOpenExpression(data)) return unknown('deployment', 'Azure does not know it either', String(data), origin);
  if (Array.isArray(data))
    return array(
      data.map((one) => valueAt(one, origin)),
      origin,
    );
  if (isObject(data)) {
    const members = Object.entries(data).map(([name, one]) => ({
      name,
      span: origin.span,
      value: valueAt(one, origin),
    }));
    return object(members, origin);
  }
  const isPlain = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  return scalar(isPlain ? data : null, origin);
}
