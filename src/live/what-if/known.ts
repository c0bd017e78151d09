/** What the answer to what-if tells of values that the files alone do not: by the text of the expression, which stands for one value. */
import { resourceIdOfText } from '../../expand/resource-names.js';
import type {
  ChoiceValue,
  ObjectValue,
  ResourceIdValue,
  TextValue,
  UnknownReason,
  UnknownValue,
  Value,
} from '../../expand/value.js';
import { COPY_COUNT, knownString, scalarAt, textOf } from '../../expand/values.js';
import { isObject } from './plain-json.js';

/** Values by the canonical text of what was not known. */
export class Known {
  private readonly values = new Map<string, unknown>();
  /** Of choices, which alternative holds, by its canonical text. */
  private readonly choices = new Map<string, string>();
  /** What came out as two different values: then its text does not stand for one. */
  private readonly contradicted = new Set<string>();

  get size(): number {
    return this.values.size + this.choices.size;
  }

  /** Plain data; undefined if nothing was learned of it. */
  valueFor({ expression }: UnknownValue): unknown {
    return this.values.get(expression);
  }

  /** The alternative that holds; undefined if nothing was learned of it. */
  alternativeOf(choice: ChoiceValue): Value | undefined {
    const holds = this.choices.get(textOf(choice));
    return choice.alternatives.find(({ value }) => textOf(value) === holds)?.value;
  }

  /** Adds what was learned at another place; what is not the same there is not known. */
  compare(other: Known): void {
    for (const text of other.contradicted) this.contradict(text);
    for (const [text, value] of other.values) this.keep(this.values, text, value);
    for (const [text, holds] of other.choices) this.keep(this.choices, text, holds);
  }

  /** Compares a value with what Azure says it will be. */
  learn(value: Value, actual: unknown): void {
    if (value.origin.sensitive === true || isOpenExpression(actual) || actual === undefined || actual === null) return;
    switch (value.kind) {
      case 'unknown':
        if (standsForOneValue(value)) this.keep(this.values, value.expression, actual);
        break;
      case 'text':
        this.learnHole(value, actual);
        break;
      case 'choice':
        this.learnChoice(value, actual);
        break;
      case 'resource-id':
        this.learnId(value, actual);
        break;
      case 'object':
        this.learnMembers(value, actual);
        break;
      case 'array':
        if (value.open === undefined && Array.isArray(actual) && actual.length === value.items.length)
          for (const [at, item] of value.items.entries()) this.learn(item, actual[at]);
        break;
      default:
    }
  }

  private learnHole(value: TextValue, actual: unknown): void {
    const holes = value.parts.filter((part): part is Value => typeof part !== 'string');
    const [hole, ...more] = holes;
    if (hole === undefined || more.length > 0 || typeof actual !== 'string') return;
    const at = value.parts.indexOf(hole);
    const [start, end] = [value.parts.slice(0, at).join(''), value.parts.slice(at + 1).join('')];
    const isFitting = actual.length >= start.length + end.length && actual.startsWith(start) && actual.endsWith(end);
    if (isFitting) this.learn(hole, actual.slice(start.length, actual.length - end.length));
  }

  private learnChoice(value: ChoiceValue, actual: unknown): void {
    const fitting = value.alternatives.filter((one) => mayBe(one.value, actual));
    const [only, ...more] = fitting;
    if (only === undefined || more.length > 0) return;
    this.keep(this.choices, textOf(value), textOf(only.value));
    this.learn(only.value, actual);
  }

  private learnId(value: ResourceIdValue, actual: unknown): void {
    if (typeof actual !== 'string') return;
    const id = resourceIdOfText(scalarAt(actual, value.origin.span), { level: 'tenant' });
    if (id === undefined || id.type.toLowerCase() !== value.type.toLowerCase()) return;
    for (const [at, name] of value.names.entries()) this.learn(name, knownString(id.names[at]));
    this.learnScope(value.scope.subscription, id.scope.subscription);
    this.learnScope(value.scope.resourceGroup, id.scope.resourceGroup);
  }

  private learnScope(value: Value | undefined, actual: Value | undefined): void {
    if (value !== undefined) this.learn(value, knownString(actual));
  }

  private learnMembers(value: ObjectValue, actual: unknown): void {
    if (!isObject(actual)) return;
    const byName = new Map(Object.entries(actual).map(([name, one]) => [name.toLowerCase(), one]));
    for (const [name, member] of value.members) {
      if (member.key === undefined && member.filledIn === undefined) this.learn(member.value, byName.get(name));
    }
  }

  private keep<Kept>(into: Map<string, Kept>, text: string, found: Kept): void {
    if (this.contradicted.has(text)) return;
    const before = into.get(text);
    if (before === undefined || JSON.stringify(before) === JSON.stringify(found)) into.set(text, found);
    else this.contradict(text);
  }

  private contradict(text: string): void {
    this.values.delete(text);
    this.choices.delete(text);
    this.contradicted.add(text);
  }
}

/** What may stand for one value in one evaluation, and is no secret. */
const CAN_BE_LEARNED: ReadonlySet<UnknownReason> = new Set<UnknownReason>([
  'parameter',
  'deployment',
  'runtime',
  'module',
  'condition',
  'unsupported',
]);

function standsForOneValue({ reason, expression }: UnknownValue): boolean {
  return CAN_BE_LEARNED.has(reason) && !expression.includes(COPY_COUNT) && !BARE_CALL.test(expression);
}

/** A function that could not be evaluated, without what it was called with: of two calls nobody knows whether they are equal. */
const BARE_CALL = /^\w+\(\)$/;

/** What Azure leaves as an expression is not known to it either. */
export function isOpenExpression(actual: unknown): boolean {
  return typeof actual === 'string' && /^\[(?!\[).*\]$/s.test(actual);
}

/** False if the value is certainly another. */
function mayBe(value: Value, actual: unknown): boolean {
  if (isOpenExpression(actual)) return true;
  switch (value.kind) {
    case 'scalar':
      return value.value === actual || isSameText(value.value, actual);
    case 'object':
      return (
        isObject(actual) &&
        [...value.members].every(([, { name, value: own }]) => !(name in actual) || mayBe(own, actual[name]))
      );
    case 'array':
      return Array.isArray(actual) && (value.open !== undefined || actual.length === value.items.length);
    case 'text':
    case 'resource-id':
      return typeof actual === 'string';
    default:
      return true;
  }
}

function isSameText(left: unknown, right: unknown): boolean {
  return typeof left === 'string' && typeof right === 'string' && left.toLowerCase() === right.toLowerCase();
}
