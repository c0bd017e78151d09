/** A resource as rules see it: named properties in place of a value tree. */
import type { Form, Resource } from '../expand/resource.js';
import type { UnknownValue, Value } from '../expand/value.js';
import { textOf } from '../expand/values.js';
import type { Collection } from './collection.js';
import { expressionText } from './expression-text.js';
import { existsIn } from './facts/api-version.js';
import type { Variant } from './facts/availability.js';
import { availabilityOf } from './facts/lookup.js';
import { type Evidence, type Judgement, judged } from './judgement.js';
import { fillPattern, parsePath, type Segment, segmentsOf } from './paths.js';
import { Property, type Subject } from './property.js';
import { type Reading, readingsOf, readPath } from './readings.js';
import { sameType } from './types.js';

export class ResourceView implements Subject {
  private readonly body: readonly Reading[];
  /** By path: many rules ask for the same ones. */
  private readonly properties = new Map<string, Property>();

  constructor(readonly resource: Resource) {
    this.body = readingsOf(resource.existing ? unread(resource) : resource.body, undefined, {
      home: resource.span,
      ...(resource.command && { elsewhere: resource.command }),
    });
  }

  get type(): string {
    return this.resource.type;
  }

  get apiVersion(): string | undefined {
    return this.resource.apiVersion;
  }

  get form(): Form {
    return this.resource.form;
  }

  get address(): string {
    return this.resource.address;
  }

  /** The full name if it is known. */
  get knownName(): string | undefined {
    const { name } = this.resource;
    return name.kind === 'scalar' ? String(name.value) : undefined;
  }

  /** The name if known, else the expression it comes from. */
  get displayName(): string {
    return nameFor(this.resource.name);
  }

  isA(type: string): boolean {
    return sameType(this.type, type);
  }

  /** A property by its ARM path, such as `properties.publicNetworkAccess`. Names compare without case. */
  property(path: string): Property {
    const known = this.properties.get(path);
    if (known !== undefined) return known;
    const property = this.propertyAt(segmentsOf(path));
    this.properties.set(path, property);
    return property;
  }

  /** A property by the path that evidence of it has, indexes included: `properties.logs[0].enabled`. */
  at(path: string): Property {
    return this.propertyAt(parsePath(path));
  }

  private propertyAt(segments: readonly Segment[]): Property {
    return new Property(this, segments, readPath(this.body, segments), this.resource.headerSpan);
  }

  items(path: string): Collection {
    return this.property(path).items();
  }

  members(path: string): Collection {
    return this.property(path).members();
  }

  /** The properties at a path with wildcards: `{*}` for every member of a dictionary, `[]` for every item of an array. */
  propertiesAt(pattern: string): readonly Property[] {
    let found: readonly Property[] = [this.property('')];
    for (const segment of segmentsOf(pattern)) {
      found = found.flatMap((property) => {
        if (segment === '[]') return property.items().elements.map((element) => element.property);
        if (segment === '{*}') return property.members().elements.map((element) => element.property);
        return [property.property(segment)];
      });
    }
    return found;
  }

  /** The resource as a whole as evidence, pointing at the line that declares it. */
  evidence(note: Partial<Evidence> = {}): Evidence {
    const { resource } = this;
    return { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined, ...note };
  }

  /** An answer nobody can give, with the resource as the cause. */
  undecided(clause: string): Judgement {
    return judged('unknown', [this.evidence({ because: clause })]);
  }

  isVariant({ path, equals }: Variant, segments: readonly Segment[]): boolean {
    const filled = fillPattern(segmentsOf(path), segments);
    if (filled === undefined) return false;
    const [reading, ...others] = readPath(this.body, filled);
    if (reading?.value?.kind !== 'scalar' || others.length > 0) return false;
    return String(reading.value.value).toLowerCase() === equals.toLowerCase();
  }

  defines(segments: readonly Segment[], apiVersion = this.apiVersion): boolean {
    if (apiVersion === undefined) return true;
    return availabilityOf(this, segments).every((row) => row.purpose === 'shape' || existsIn(apiVersion, row));
  }
}

/** What an `existing` resource holds: nothing that this deployment says. */
function unread(resource: Resource): UnknownValue {
  const message = `'${nameFor(resource.name)}' is only referenced here, not declared`;
  const origin = { span: resource.headerSpan, steps: [] };
  return { kind: 'unknown', reason: 'deployment', message, expression: `existing(${resource.address})`, origin };
}

/**
 * A resource's name as people read it: the text, or the expression it comes from; `mlw-${toLower(parameters('suffix'))}` for a
 * name with holes. Which of several it is, nobody knows: it is called by all of them.
 */
export function nameFor(name: Value): string {
  if (name.origin.sensitive === true && name.kind !== 'unknown') return 'a name made of a secret';
  if (name.kind === 'scalar') return String(name.value);
  if (name.kind === 'choice') return namesFor(name.alternatives.map(({ value }) => value));
  if (name.kind !== 'text') return expressionText(textOf(name));
  return name.parts.map((part) => (typeof part === 'string' ? part : `\${${holeFor(part)}}`)).join('');
}

function holeFor(part: Value): string {
  return part.kind === 'choice' ? nameFor(part) : expressionText(textOf(part));
}

function namesFor(alternatives: readonly Value[]): string {
  const names = [...new Set(alternatives.map(nameFor))];
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES - 1).join(' or ')} or others` : names.join(' or ');
}

const MOST_NAMES = 3;
