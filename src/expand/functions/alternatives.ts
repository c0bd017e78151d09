/** Calls with arguments that may be one of several values: one call for each combination. */
import { joinOrigins, withStepsOf } from '../origins.js';
import type { Alternative, ChoiceValue, Value } from '../value.js';
import { choice, text, unknown, unknownBecause } from '../values.js';
import { argumentText, callText } from './canonical.js';
import type { FunctionCall } from './define.js';
import { printable } from './secrets.js';

/** What one combination takes of each choice, by the choice's canonical text. */
type Combination = ReadonlyMap<string, Alternative>;

/**
 * The results of `run` for every combination of the choices among the arguments, as a choice; a choice that occurs
 * twice is taken once. With more combinations than the budget allows, `run` gets the choices as they are.
 * A combination that the deployment engine would reject is unknown; the call is rejected if all are.
 */
export function eachAlternative(
  args: readonly Value[],
  call: FunctionCall,
  run: (args: readonly Value[], call: FunctionCall) => Value,
): Value {
  if (!args.some(holdsChoice)) return run(args, call);
  const choices = choicesIn(args);
  const [first] = choices.values();
  if (first === undefined) return run(args, call);
  const combinations = combinationsOf(choices, call.limits.alternatives);
  if (combinations === undefined) return run(args, call);
  const canonical = callText(call.title, args);
  const rejections: string[] = [];
  const alternatives = combinations.map((combination) => {
    const before = rejections.length;
    const quiet = quietly(call, args, (message) => {
      if (rejections.length === before) rejections.push(message);
    });
    const taken = args.map((arg) => take(arg, combination));
    return { value: possibly(call, () => run(taken, quiet)), when: conditionOf(combination) };
  });
  const [rejection] = rejections;
  if (rejection !== undefined && rejections.length === combinations.length) return call.reject(rejection);
  const origin = joinOrigins(
    call.span,
    args.map((arg) => arg.origin),
  );
  return choice(alternatives, unknownBecause(first, canonical, call.span, args), origin, call.limits.alternatives);
}

/** The call for one case of several: a rejection is noted instead of being reported, and the result is unknown. */
export function quietly(
  call: FunctionCall,
  args: readonly Value[],
  note: (message: string) => void = () => undefined,
): FunctionCall {
  const reject = (message: string): Value => {
    note(message);
    const origin = joinOrigins(
      call.span,
      args.map((arg) => arg.origin),
    );
    const shown = printable(message, call.title, args).replace(/\.$/, '');
    return unknown('error', shown, callText(call.title, args), origin);
  };
  return { ...call, reject };
}

/** Runs `work` for something that may never be deployed: what it finds wrong is not reported. */
export function possibly<T>(call: FunctionCall, work: () => T): T {
  return call.speculatively === undefined ? work() : call.speculatively(work);
}

function holdsChoice(arg: Value): boolean {
  if (arg.kind !== 'text') return arg.kind === 'choice';
  return arg.parts.some((part) => typeof part !== 'string' && part.kind === 'choice');
}

/** The choices that are arguments or holes of arguments, by canonical text. */
function choicesIn(args: readonly Value[]): ReadonlyMap<string, ChoiceValue> {
  const found = new Map<string, ChoiceValue>();
  for (const arg of args) {
    for (const part of arg.kind === 'text' ? arg.parts : [arg]) {
      if (typeof part !== 'string' && part.kind === 'choice') found.set(argumentText(part), part);
    }
  }
  return found;
}

/** All combinations; undefined if there are more than `limit`. */
function combinationsOf(choices: ReadonlyMap<string, ChoiceValue>, limit: number): readonly Combination[] | undefined {
  let combinations: readonly Combination[] = [new Map()];
  for (const [key, { alternatives }] of choices) {
    if (combinations.length * alternatives.length > limit) return undefined;
    combinations = combinations.flatMap((combination) =>
      alternatives.map((alternative) => new Map([...combination, [key, alternative]])),
    );
  }
  return combinations;
}

/** The argument with the alternatives of the combination in place of its choices. */
function take(arg: Value, combination: Combination): Value {
  if (arg.kind === 'text')
    return text(
      arg.parts.map((part) => (typeof part === 'string' ? part : take(part, combination))),
      arg.origin,
    );
  if (arg.kind !== 'choice') return arg;
  const alternative = combination.get(argumentText(arg));
  return alternative === undefined ? arg : withStepsOf(alternative.value, arg.origin);
}

function conditionOf(combination: Combination): string {
  const conditions = [...combination.values()].map(({ when }) => when).filter((when) => when !== '');
  return [...new Set(conditions)].join(' and ');
}
