/** How a template function is declared: its documented name, its parameters and what it makes of its arguments. */
import { joinOrigins } from '../origins.js';
import type { ArrayValue, Origin, Scalar, UnknownValue, Value } from '../value.js';
import { array, firstUnknown, scalar, text, unknown, unknownBecause } from '../values.js';
import { eachAlternative } from './alternatives.js';
import type { Call, TemplateFunction } from './call.js';
import { callText } from './canonical.js';
import { leastLengthOf, type Parts, partsOf } from './holes.js';
import { type Kind, kindName, kindNames, kindOf } from './kinds.js';
import { holdSecret, printable } from './secrets.js';
import { isTooLarge } from './size.js';

/** A call of a function that is declared here. */
export interface FunctionCall extends Call {
  /** The function's name as documented. */
  readonly title: string;
}

/** A function by its lower-cased name. */
export type Definition = readonly [name: string, run: TemplateFunction];

export interface Parameter {
  /** What an argument may be; undefined means anything. */
  readonly kinds: readonly Kind[] | undefined;
  readonly arity: 'one' | 'optional' | 'any-number';
}

export const ANY: Parameter = { kinds: undefined, arity: 'one' };
export const STRING = one('string');
export const INTEGER = one('integer');
export const BOOLEAN = one('boolean');
export const ARRAY = one('array');
export const OBJECT = one('object');
export const LAMBDA = one('lambda');

/** A parameter that takes values of these types. */
export function one(...kinds: readonly Kind[]): Parameter {
  return { kinds, arity: 'one' };
}

/** The same parameter, which a call may leave out. */
export function optional(parameter: Parameter): Parameter {
  return { ...parameter, arity: 'optional' };
}

/** The same parameter any number of times, none included. */
export function rest(parameter: Parameter): Parameter {
  return { ...parameter, arity: 'any-number' };
}

/** What a function makes of arguments of the right number and, as far as they are known, of the right types. */
type Evaluate = (call: FunctionCall, ...args: readonly Value[]) => Value;

interface Options {
  /** The function handles choices itself instead of being asked once for each alternative. */
  readonly wholeChoices?: boolean;
}

/** A function under its documented name. Wrong calls are rejected before `evaluate` sees them. */
export function define(
  title: string,
  parameters: readonly Parameter[],
  evaluate: Evaluate,
  options: Options = {},
): Definition {
  const checked = (args: readonly Value[], call: FunctionCall): Value => {
    const problem = wrongType(title, parameters, args);
    return problem === undefined ? evaluate(call, ...args) : call.reject(problem);
  };
  const run: TemplateFunction = (args, plainCall) => {
    const reject = (message: string): Value => plainCall.reject(printable(message, title, args));
    const call: FunctionCall = { ...plainCall, title, reject };
    if (args.some((arg) => isTooLarge(arg, call.limits))) return overBudget(call, args, 'an argument is too large');
    const problem = wrongCount(title, parameters, args.length);
    if (problem !== undefined) return call.reject(problem);
    return options.wholeChoices === true ? checked(args, call) : eachAlternative(args, call, checked);
  };
  return [title.toLowerCase(), run];
}

function wrongCount(title: string, parameters: readonly Parameter[], count: number): string | undefined {
  const least = parameters.filter(({ arity }) => arity === 'one').length;
  const most = parameters.some(({ arity }) => arity === 'any-number') ? undefined : parameters.length;
  if (count >= least && (most === undefined || count <= most)) return undefined;
  const range = most === undefined ? `at least ${least}` : most === least ? `${least}` : `${least} to ${most}`;
  return `${title}() takes ${range} ${(most ?? least) === 1 ? 'argument' : 'arguments'}, but got ${count}.`;
}

function wrongType(title: string, parameters: readonly Parameter[], args: readonly Value[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    const kinds = (parameters[index] ?? parameters.at(-1))?.kinds;
    const kind = kindOf(arg);
    if (kinds === undefined || kind === undefined || kinds.includes(kind)) continue;
    return `${title}() needs ${kindNames(kinds)} as argument ${index + 1}, but got ${kindName(kind)}.`;
  }
  return undefined;
}

/** Where an array or object made of these arguments comes from; what is secret inside says so itself. */
export function originOf(call: FunctionCall, args: readonly Value[]): Origin {
  return joinOrigins(
    call.span,
    args.map((arg) => arg.origin),
  );
}

/** Where a value computed out of all of these arguments comes from; sensitive if something in them is. */
export function originOfAll(call: FunctionCall, args: readonly Value[]): Origin {
  const origin = originOf(call, args);
  return holdSecret(args) ? { ...origin, sensitive: true } : origin;
}

/** A known result. */
export function known(call: FunctionCall, value: Scalar, args: readonly Value[]): Value {
  return scalar(value, originOfAll(call, args));
}

/** A truth value: unknown, because of the first argument that is not fully known, if `value` is undefined. */
export function truth(call: FunctionCall, value: boolean | undefined, args: readonly Value[]): Value {
  return value === undefined ? undecided(call, args) : known(call, value, args);
}

/** A string, with holes perhaps, within the budget of one string. */
export function textResult(call: FunctionCall, parts: Parts, args: readonly Value[]): Value {
  const flat = parts.flatMap((part): Parts => (typeof part === 'string' ? [part] : partsOf(part)));
  if (leastLengthOf(flat) > call.limits.textLength) return overBudget(call, args, 'the text is too long');
  if (flat.length > call.limits.copies) return overBudget(call, args, 'the text has too many parts');
  return text(parts, originOfAll(call, args));
}

/** An array within the budget of one loop. */
export function arrayResult(
  call: FunctionCall,
  items: readonly Value[],
  args: readonly Value[],
  open?: ArrayValue['open'],
): Value {
  if (items.length > call.limits.copies) return overBudget(call, args, 'the array has too many items');
  return array(items, originOf(call, args), open);
}

/** The result is not known because an argument is not: reason and message of the first such argument. */
export function undecided(call: FunctionCall, args: readonly Value[]): UnknownValue {
  const causes = args.map((arg) => (arg.kind === 'resource-id' ? text(partsOf(arg), arg.origin) : arg));
  const cause = causes.find((arg) => firstUnknown(arg) !== undefined);
  return cause === undefined
    ? atDeployment(call, args, 'the scope of a resource ID is known only when it is deployed')
    : { ...unknownBecause(cause, expressionOf(call, args), call.span), origin: originOfAll(call, args) };
}

/** What the arguments mean is known, the result only when it is deployed. */
export function atDeployment(call: FunctionCall, args: readonly Value[], message: string): UnknownValue {
  return unknown('deployment', message, expressionOf(call, args), originOfAll(call, args));
}

/** The function or this form of it is not evaluated here. */
export function unsupported(call: FunctionCall, args: readonly Value[], message: string): UnknownValue {
  return unknown('unsupported', message, expressionOf(call, args), originOfAll(call, args));
}

/** The result would be larger than the limits allow. */
export function overBudget(call: FunctionCall, args: readonly Value[], message: string): UnknownValue {
  const expression = `${call.title}()${call.uniqueText()}`;
  return unknown('budget', `${call.title}(): ${message} to evaluate`, expression, originOfAll(call, args));
}

/** The canonical text of the call. Lambdas have no text, so a call with one equals no other call. */
export function expressionOf(call: FunctionCall, args: readonly Value[]): string {
  const canonical = callText(call.title, args);
  return args.some((arg) => arg.kind === 'lambda') ? `${canonical}${call.uniqueText()}` : canonical;
}
