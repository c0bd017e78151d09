/**
 * Evaluation of the expressions in strings: `[parameters('effect')]`. What cannot be known is unknown with its reason; nothing
 * throws.
 */
import { access } from '../../expand/access.js';
import { isTooLarge } from '../../expand/functions/size.js';
import { joinOrigins, originAt } from '../../expand/origins.js';
import type { ArrayValue, ScalarValue, Value } from '../../expand/value.js';
import { array, choice, knownBoolean, object, scalar, textOf, unknown, unknownBecause } from '../../expand/values.js';
import type { Span } from '../../inputs/source-file.js';
import type { ArmCall, ArmExpression } from '../../syntax/arm/nodes.js';
import type { PolicyScope } from '../outcome.js';
import { type Evaluation, newEvaluation, outOfBudget, spend } from './evaluation.js';
import { isPlain, parsedText } from './expressions.js';
import { callPolicyFunction } from './functions.js';
import { ofPolicy } from './unknowns.js';

/**
 * A value of a definition with every expression in its strings evaluated, however deep. `[[x]` is the text `[x]`. Values that
 * expressions return are data: a bracket in a parameter's value is a bracket.
 */
export function evaluateTemplate(value: Value, scope: PolicyScope): Value {
  return evaluated(value, newEvaluation(scope));
}

/** The same within the evaluation of a condition. */
export function evaluated(value: Value, evaluation: Evaluation): Value {
  if (isTooLarge(value, evaluation.scope.limits)) return outOfBudget(value.origin.span);
  return deep(value, evaluation);
}

function deep(value: Value, evaluation: Evaluation): Value {
  if (isPlain(value)) return value;
  if (!spend(evaluation)) return outOfBudget(value.origin.span);
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' ? evaluateText(value, value.value, evaluation) : value;
    case 'object': {
      const members = [...value.members.values()].map((member) => ({
        ...member,
        value: deep(member.value, evaluation),
      }));
      const made = object(members, value.origin, value.open);
      return value.each === undefined ? made : { ...made, each: deep(value.each, evaluation) };
    }
    case 'array': {
      const items = value.items.map((item) => deep(item, evaluation));
      return array(items, value.origin, deepOpen(value.open, evaluation));
    }
    case 'choice': {
      const alternatives = value.alternatives.map((one) => ({ ...one, value: deep(one.value, evaluation) }));
      return choice(alternatives, value.reason, value.origin, evaluation.scope.limits.alternatives);
    }
    case 'text': {
      // Text with holes may be an expression once they are filled.
      const [first] = value.parts;
      const mayBe = typeof first !== 'string' || first.startsWith('[');
      return mayBe ? unknownBecause(value, `template(${textOf(value)})`, value.origin.span) : value;
    }
    default:
      return value;
  }
}

function deepOpen(open: ArrayValue['open'], evaluation: Evaluation): ArrayValue['open'] {
  return open?.each === undefined ? open : { ...open, each: deep(open.each, evaluation) };
}

function evaluateText(value: ScalarValue, text: string, evaluation: Evaluation): Value {
  const parsed = parsedText(value, text, evaluation.scope.limits);
  if (parsed.kind === 'literal') return scalar(parsed.text, value.origin);
  const { span } = value.origin;
  if (parsed.kind === 'broken') {
    return unknown('error', 'the expression in the policy cannot be read', ofPolicy(textOf(value)), originAt(span));
  }
  return evaluateExpression(parsed.expression, span, evaluation);
}

function evaluateExpression(expression: ArmExpression, span: Span, evaluation: Evaluation): Value {
  if (!spend(evaluation)) return outOfBudget(span);
  switch (expression.kind) {
    case 'string':
    case 'number':
      return scalar(expression.value, originAt(span));
    case 'call':
      return evaluateCall(expression, span, evaluation);
    case 'property':
    case 'index': {
      const container = evaluateExpression(expression.object, span, evaluation);
      const key =
        expression.kind === 'property'
          ? scalar(expression.name, originAt(span))
          : evaluateExpression(expression.index, span, evaluation);
      const alternatives = evaluation.scope.limits.alternatives;
      return access(container, key, {
        safe: expression.safe,
        fromEnd: false,
        span,
        alternatives,
        reject: () => undefined,
      });
    }
  }
}

/** `if` evaluates the branch that counts only: the other one may be an error. */
function evaluateCall({ name, arguments: args }: ArmCall, span: Span, evaluation: Evaluation): Value {
  const [condition, whenTrue, whenFalse, ...more] = args;
  const isIf = name.toLowerCase() === 'if';
  if (isIf && condition !== undefined && whenTrue !== undefined && whenFalse !== undefined && more.length === 0) {
    return evaluateIf(condition, whenTrue, whenFalse, span, evaluation);
  }
  const values = args.map((argument) => evaluateExpression(argument, span, evaluation));
  return callPolicyFunction(name, values, span, evaluation);
}

function evaluateIf(
  condition: ArmExpression,
  whenTrue: ArmExpression,
  whenFalse: ArmExpression,
  span: Span,
  evaluation: Evaluation,
): Value {
  const decision = evaluateExpression(condition, span, evaluation);
  const known = knownBoolean(decision);
  if (known !== undefined) return evaluateExpression(known ? whenTrue : whenFalse, span, evaluation);
  const values = [whenTrue, whenFalse].map((branch) => evaluateExpression(branch, span, evaluation));
  const text = `if(${[decision, ...values].map(textOf).join(',')})`;
  const cannotBe = decision.kind !== 'unknown' && decision.kind !== 'choice';
  if (cannotBe) return unknown('error', 'the condition of if() is neither true nor false', text, originAt(span));
  const alternatives = values.map((value, index) => ({
    value,
    when: `if the condition in the policy is ${index === 0 ? 'true' : 'false'}`,
  }));
  const origin = joinOrigins(span, [decision.origin]);
  return choice(alternatives, unknownBecause(decision, text, span), origin, evaluation.scope.limits.alternatives);
}
