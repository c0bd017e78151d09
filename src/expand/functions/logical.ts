/** Logical functions: `and`, `or`, `not`, `coalesce` and the constants. */
import type { Value } from '../value.js';
import { choice, isNull, knownScalar, textOf, unknownBecause } from '../values.js';
import {
  ANY,
  BOOLEAN,
  type Definition,
  define,
  expressionOf,
  type FunctionCall,
  known,
  originOf,
  rest,
  truth,
  undecided,
} from './define.js';
import { kindName, kindOf } from './kinds.js';

export const LOGICAL: readonly Definition[] = [
  define('true', [], (call) => known(call, true, [])),
  define('false', [], (call) => known(call, false, [])),
  define('null', [], (call) => known(call, null, [])),
  define('not', [BOOLEAN], (call, operand) => {
    const value = knownScalar(operand);
    return truth(call, typeof value === 'boolean' ? !value : undefined, [operand]);
  }),
  define('and', [ANY, ANY, rest(ANY)], (call, ...operands) => firstDecisive(call, operands, false)),
  define('or', [ANY, ANY, rest(ANY)], (call, ...operands) => firstDecisive(call, operands, true)),
  define('coalesce', [rest(ANY)], (call, ...args) => firstNonNull(call, args), { wholeChoices: true }),
];

/**
 * The decisive value as soon as one operand has it, whatever the unknown ones are; the other value if all operands have
 * that. Operands after a decisive one are not looked at, as the service evaluates them only as far as needed.
 */
function firstDecisive(call: FunctionCall, operands: readonly Value[], decisive: boolean): Value {
  let open = false;
  for (const [index, operand] of operands.entries()) {
    const value = knownScalar(operand);
    const kind = kindOf(operand);
    if (value === decisive) return known(call, decisive, operands.slice(0, index + 1));
    if (kind === undefined) open = true;
    else if (kind !== 'boolean')
      return call.reject(`${call.title}() needs a boolean as argument ${index + 1}, but got ${kindName(kind)}.`);
  }
  return open ? undecided(call, operands) : known(call, !decisive, operands);
}

/** The first argument that is not null; where that is not known, a choice between the candidates. */
function firstNonNull(call: FunctionCall, args: readonly Value[]): Value {
  const [first, ...others] = args;
  if (first === undefined) return known(call, null, []);
  if (isNull(first)) return others.length === 0 ? first : firstNonNull(call, others);
  if (first.kind === 'unknown') return unlessNull(call, first, others);
  if (first.kind !== 'choice') return first;
  const alternatives = first.alternatives.map(({ value, when }) => ({
    value: firstNonNull(call, [value, ...others]),
    when,
  }));
  const reason = unknownBecause(first, expressionOf(call, args), call.span, args);
  return choice(alternatives, reason, originOf(call, args), call.limits.alternatives);
}

/** An unknown value may be null: itself or what follows. */
function unlessNull(call: FunctionCall, first: Value & { kind: 'unknown' }, others: readonly Value[]): Value {
  const otherwise = firstNonNull(call, others);
  if (isNull(otherwise)) return first;
  const reason = unknownBecause(first, expressionOf(call, [first, ...others]), call.span, [first, ...others]);
  const alternatives = [
    { value: first, when: `if ${textOf(first)} is set` },
    { value: otherwise, when: `if ${textOf(first)} is not set` },
  ];
  return choice(alternatives, reason, originOf(call, [first, ...others]), call.limits.alternatives);
}
