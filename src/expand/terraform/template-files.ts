/** Templates that are not written in place: files (`templatefile`) and values (`templatestring`). */
import { SourceFile, type Span } from '../../inputs/source-file.js';
import { parseTemplateFile } from '../../syntax/terraform/parser.js';
import { callText } from '../functions/canonical.js';
import { bind, type Locals } from '../locals.js';
import { asSensitive, joinOrigins, originAt } from '../origins.js';
import type { Value } from '../value.js';
import { isNull, unknownBecause } from '../values.js';
import type { Frame } from './evaluator.js';
import { failure } from './failures.js';
import { textParts, wholeText } from './functions/arguments.js';
import { evaluateTemplate } from './template-text.js';

/** A template file with its variables filled in. */
export function renderFile(source: SourceFile, variables: Value | undefined, span: Span, frame: Frame): Value {
  return rendered(source, variables, `templatefile('${source.path}',${span.start})`, span, frame);
}

/** A text as a template, as far as all of it is known. */
export function renderText(args: readonly Value[], span: Span, frame: Frame): Value {
  const [template, variables] = args;
  const expression = callText('templatestring', args);
  if (template === undefined || textParts(template) === undefined) {
    frame.failures.reject('templatestring() needs a template', span);
    return failure('templatestring() needs a template', expression, originAt(span));
  }
  const text = wholeText(template);
  if (text === undefined) return unknownBecause(template, expression, span, args);
  const source = new SourceFile(template.origin.span.source.path, text);
  const value = rendered(source, variables, expression, span, frame);
  // Places inside the text are places in no file.
  const origin = joinOrigins(span, [template.origin, ...(variables === undefined ? [] : [variables.origin])]);
  return value.origin.sensitive === true ? asSensitive({ ...value, origin }) : { ...value, origin };
}

/** It knows no other names than its variables. */
function rendered(
  source: SourceFile,
  variables: Value | undefined,
  expression: string,
  span: Span,
  frame: Frame,
): Value {
  const { context, rootFolder } = frame.scope;
  if (variables === undefined || isNull(variables) || (variables.kind !== 'object' && variables.kind !== 'unknown')) {
    frame.failures.reject('The variables of a template must be an object', span);
    return failure('the variables of a template must be an object', expression, originAt(span));
  }
  if (variables.kind !== 'object' || variables.open !== undefined) {
    return unknownBecause(variables, expression, span);
  }
  const { parts, errors } = parseTemplateFile(source, context.limits);
  const [error] = errors;
  if (error !== undefined) {
    frame.failures.reject(`The template '${source.path}' cannot be read: ${error.message}`, span);
    return failure(`the template '${source.path}' cannot be read`, expression, originAt(span));
  }
  let locals: Locals | undefined;
  for (const member of variables.members.values()) locals = bind(member.name, member.value, locals);
  const scope = { context, read: () => undefined, ...(rootFolder === undefined ? {} : { rootFolder }) };
  // What is wrong inside is said of the call, whose values are the ones to look at.
  const failures = { ...frame.failures, reject: (message: string) => frame.failures.reject(message, span) };
  const whole = { source, start: 0, end: source.text.length };
  const value = evaluateTemplate(parts, whole, { source, locals, scope, failures });
  return { ...value, origin: joinOrigins(span, [variables.origin, { ...value.origin, span }]) };
}
