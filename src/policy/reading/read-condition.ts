/** Reading conditions: every key is looked at, and each mistake is told where it stands. */
import type { Member, ObjectValue, Value } from '../../expand/value.js';
import type { Span } from '../../inputs/source-file.js';
import {
  type Comparison,
  type Condition,
  type CountSubject,
  type FieldSubject,
  OPERATORS,
  type Operator,
  type Subject,
} from '../condition.js';
import { type DefinitionReport, memberIn, objectIn, textIn, unknownName } from './read-report.js';

const LOGIC = ['allOf', 'anyOf', 'not'] as const;
const SUBJECTS = ['field', 'value', 'count'] as const;
/** `source` says where Azure takes the field of an action from; it changes nothing about a resource. */
const OTHER_KEYS = ['source'] as const;
const ALL_KEYS = [...LOGIC, ...SUBJECTS, ...OPERATORS];

const OPERATOR_BY_NAME: ReadonlyMap<string, Operator> = new Map(OPERATORS.map((name) => [name.toLowerCase(), name]));

/** The condition that a value spells; undefined after what is wrong was reported. */
export function readCondition(value: Value, report: DefinitionReport, depth = 1): Condition | undefined {
  const { span } = value.origin;
  if (depth > report.limits.nesting) {
    return report.fail('nesting-too-deep', `Conditions are nested deeper than ${report.limits.nesting} levels.`, span);
  }
  const object = objectIn(value, 'A condition', report);
  if (object === undefined) return undefined;
  const logic = [...LOGIC, ...SUBJECTS].filter((name) => object.members.has(name.toLowerCase()));
  const [first, second] = logic;
  if (first === undefined) return withoutSubject(object, report);
  if (second !== undefined) {
    return report.fail('syntax-error', `A condition has '${first}' or '${second}', not both.`, span);
  }
  const member = object.members.get(first.toLowerCase());
  if (member === undefined) return undefined;
  if (first === 'allOf' || first === 'anyOf' || first === 'not') {
    reportOthers(object, [first], report);
    return first === 'not' ? readNegation(member, span, report, depth) : readAll(first, member, span, report, depth);
  }
  return readComparison(first, member, object, report, depth);
}

function withoutSubject(object: ObjectValue, report: DefinitionReport): undefined {
  const { span } = object.origin;
  const [first] = object.members.values();
  if (first === undefined) return report.fail('syntax-error', 'The condition is empty.', span);
  const isOperator = OPERATOR_BY_NAME.has(first.name.toLowerCase());
  if (isOperator) return report.fail('syntax-error', "The condition has no 'field', 'value' or 'count'.", first.span);
  return report.fail('unknown-symbol', unknownName('condition', first.name, ALL_KEYS), first.span);
}

function readNegation(member: Member, span: Span, report: DefinitionReport, depth: number): Condition | undefined {
  const condition = readCondition(member.value, report, depth + 1);
  return condition && { kind: 'not', condition, span };
}

function readAll(
  kind: 'allOf' | 'anyOf',
  { value, span: at }: Member,
  span: Span,
  report: DefinitionReport,
  depth: number,
): Condition | undefined {
  if (value.kind !== 'array' || value.open !== undefined) {
    return report.failShape(value, `'${kind}'`, 'an array of conditions', at);
  }
  if (value.items.length === 0) return report.fail('syntax-error', `'${kind}' has no condition.`, at);
  const conditions = value.items.map((item) => readCondition(item, report, depth + 1));
  const read = conditions.filter((condition) => condition !== undefined);
  return read.length === conditions.length ? { kind, conditions: read, span } : undefined;
}

function readComparison(
  key: (typeof SUBJECTS)[number],
  member: Member,
  object: ObjectValue,
  report: DefinitionReport,
  depth: number,
): Comparison | undefined {
  const { span } = object.origin;
  const subject = readSubject(key, member, report, depth);
  const others = [...object.members.values()].filter((one) => one !== member && !isOther(one));
  const found = others.flatMap((one) => {
    const operator = OPERATOR_BY_NAME.get(one.name.toLowerCase());
    if (operator !== undefined) return [{ operator, one }];
    report.failUnknown('operator', one.name, OPERATORS, one.span);
    return [];
  });
  const [first, second] = found;
  if (first === undefined) {
    if (others.length > 0) return undefined;
    return report.fail('syntax-error', `The condition on '${key}' has no operator.`, span);
  }
  if (second !== undefined) {
    const both = `'${first.one.name}' and '${second.one.name}'`;
    return report.fail('syntax-error', `A condition has one operator, but this one has ${both}.`, second.one.span);
  }
  if (subject === undefined) return undefined;
  return { kind: 'comparison', subject, operator: first.operator, operand: first.one.value, span };
}

function isOther({ name }: Member): boolean {
  return OTHER_KEYS.some((key) => key === name.toLowerCase());
}

function readSubject(
  key: (typeof SUBJECTS)[number],
  member: Member,
  report: DefinitionReport,
  depth: number,
): Subject | undefined {
  if (key === 'field') return readField(member, report);
  if (key === 'value') return { kind: 'value', value: member.value, span: member.span };
  return readCount(member, report, depth);
}

function readField({ value, span }: Member, report: DefinitionReport): FieldSubject | undefined {
  const isText =
    value.kind === 'scalar'
      ? typeof value.value === 'string' && value.value !== ''
      : value.kind !== 'array' && value.kind !== 'object';
  return isText
    ? { kind: 'field', field: value, span }
    : report.fail('syntax-error', "'field' must be the name of a field.", span);
}

const COUNT_KEYS = ['field', 'value', 'name', 'where'];

function readCount({ value, span }: Member, report: DefinitionReport, depth: number): CountSubject | undefined {
  const object = objectIn(value, "'count'", report, span);
  if (object === undefined) return undefined;
  for (const member of object.members.values()) {
    if (!COUNT_KEYS.includes(member.name.toLowerCase()))
      report.failUnknown('key of count', member.name, COUNT_KEYS, member.span);
  }
  const [field, list, where] = [memberIn(object, 'field'), object.members.get('value'), memberIn(object, 'where')];
  if ((field === undefined) === (list === undefined)) {
    return report.fail('syntax-error', "'count' needs either 'field' or 'value'.", span);
  }
  const over =
    field === undefined
      ? list && { kind: 'value' as const, value: list.value, span: list.span, name: textIn(object, 'name') }
      : readField(field, report);
  const condition = where === undefined ? undefined : readCondition(where.value, report, depth + 1);
  if (over === undefined || (where !== undefined && condition === undefined)) return undefined;
  return { kind: 'count', over, where: condition, span };
}

function reportOthers(object: ObjectValue, known: readonly string[], report: DefinitionReport): void {
  for (const { name, span } of object.members.values()) {
    if (known.some((one) => one.toLowerCase() === name.toLowerCase())) continue;
    const isKnown = ALL_KEYS.some((key) => key.toLowerCase() === name.toLowerCase());
    if (isKnown) report.fail('syntax-error', `'${name}' cannot stand beside '${known[0]}'.`, span);
    else report.failUnknown('key', name, ALL_KEYS, span);
  }
}
