/**
 * The text of a known module is the program's own, so nothing that is reported may point into it. What a described module
 * makes stands at the argument of the call that it comes from; what comes from the module itself, at the call's header.
 */
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type { Member, ObjectValue, Origin, ResourceScope, Step, UnknownValue, Value } from '../../value.js';
import type { UnresolvedTerraformModule } from '../module-calls.js';
import type { TerraformResource } from '../terraform-resource.js';

export interface Places {
  /** The text of the module. */
  readonly from: SourceFile;
  /** The block that calls the module. */
  readonly call: Span;
  readonly header: Span;
  /** `Azure/avm-res-storage-storageaccount/azurerm 0.6.4`. */
  readonly title: string;
  /** The blocks that declare the module's inputs, in its text. */
  readonly inputs: ReadonlyMap<string, { readonly span: Span }>;
}

export class Relocation {
  /** Values never change and are shared; each is moved once. */
  private readonly moved = new Map<Value, Value>();

  constructor(private readonly places: Places) {}

  resource(resource: TerraformResource): TerraformResource {
    const { condition } = resource;
    return {
      ...resource,
      body: this.object(resource.body),
      condition: condition === true ? true : this.unknown(condition),
      span: this.places.call,
      headerSpan: this.places.header,
      way: this.steps(resource.way),
    };
  }

  module(module: UnresolvedTerraformModule): UnresolvedTerraformModule {
    const { condition } = module;
    return {
      ...module,
      name: this.value(module.name),
      arguments: this.object(module.arguments),
      condition: condition === true ? true : this.unknown(condition),
      span: this.places.call,
      way: this.steps(module.way),
    };
  }

  value(value: Value): Value {
    const known = this.moved.get(value);
    if (known !== undefined) return known;
    const made = this.move(value);
    this.moved.set(value, made);
    return made;
  }

  private move(value: Value): Value {
    switch (value.kind) {
      case 'scalar':
      case 'lambda':
        return { ...value, origin: this.origin(value.origin) };
      case 'text': {
        const parts = value.parts.map((part) => (typeof part === 'string' ? part : this.value(part)));
        return { ...value, parts, origin: this.origin(value.origin) };
      }
      case 'object':
        return this.object(value);
      case 'array': {
        const { open } = value;
        return {
          ...value,
          items: value.items.map((item) => this.value(item)),
          origin: this.origin(value.origin),
          ...(open === undefined
            ? {}
            : {
                open: {
                  reason: this.unknown(open.reason),
                  ...(open.each === undefined ? {} : { each: this.value(open.each) }),
                },
              }),
        };
      }
      case 'choice':
        return {
          ...value,
          alternatives: value.alternatives.map((one) => ({ ...one, value: this.value(one.value) })),
          reason: this.unknown(value.reason),
          origin: this.origin(value.origin),
        };
      case 'resource-id':
        return {
          ...value,
          names: value.names.map((name) => this.value(name)),
          scope: this.scope(value.scope),
          origin: this.origin(value.origin),
        };
      case 'unknown':
        return this.unknown(value);
    }
  }

  private object(value: ObjectValue): ObjectValue {
    const members = [...value.members].map(([key, member]) => [key, this.member(member)] as const);
    const each = 'each' in value ? { each: this.value(value.each as Value) } : {};
    return {
      ...value,
      ...each,
      members: new Map(members),
      origin: this.origin(value.origin),
      ...(value.open === undefined ? {} : { open: this.unknown(value.open) }),
    };
  }

  private member(member: Member): Member {
    const value = this.value(member.value);
    return {
      ...member,
      value,
      span: member.span.source === this.places.from ? this.placeOf(value) : member.span,
      ...(member.key === undefined ? {} : { key: this.value(member.key) }),
    };
  }

  /** The argument that the value comes from; what stands in an argument's object or list, where it stands itself. */
  private placeOf({ origin: { span, steps } }: Value): Span {
    const { call, header } = this.places;
    const argument = steps.find((step) => step.role === 'argument' && lies(step.span, call))?.span;
    if (argument === undefined) return header;
    return lies(span, argument) && span.end < argument.end ? span : argument;
  }

  private unknown(value: UnknownValue): UnknownValue {
    const target = value.target === undefined ? undefined : this.value(value.target);
    return {
      ...value,
      origin: this.origin(value.origin),
      ...(target?.kind === 'resource-id' ? { target } : {}),
    };
  }

  private scope({ level, ...parts }: ResourceScope): ResourceScope {
    const moved = Object.entries(parts).map(([name, part]) => [name, this.value(part)] as const);
    return { level, ...Object.fromEntries(moved) };
  }

  private origin(origin: Origin): Origin {
    const steps = this.steps(origin.steps);
    return { ...origin, steps, span: this.span(origin.span) };
  }

  /** Of the steps inside the module only the defaults: the others are nothing that a reader could look at. */
  private steps(steps: readonly Step[]): readonly Step[] {
    const { from, header } = this.places;
    return steps.flatMap((step) => {
      if (step.span.source !== from) return [step];
      return step.role === 'default' ? [{ ...step, span: header, name: this.nameOfDefault(step) }] : [];
    });
  }

  /** What is not the default of an input, or of an attribute in one, says already what it is the default of. */
  private nameOfDefault({ name, span }: Step): string {
    const { inputs, title } = this.places;
    const [input] = [...inputs].find(([, declared]) => lies(span, declared.span)) ?? [];
    if (input === undefined) return name;
    return `input ${name === input ? input : `${input}.${name}`} of module ${title}`;
  }

  private span(span: Span): Span {
    return span.source === this.places.from ? this.places.header : span;
  }
}

function lies(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
}
