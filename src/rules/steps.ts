/** The steps on the way of a value in words, by the form they are written in. */
import type { Form } from '../expand/resource.js';
import type { Step, UnknownValue } from '../expand/value.js';
import { COPY_COUNT } from '../expand/values.js';
import { expressionText } from '../model/expression-text.js';

/** The role of a step: "default of parameter x", "argument x of module y"; in Terraform "default of variable x". */
export function describeStep(step: Step, form: Form): string {
  const { role, name } = step;
  const isTerraform = isOfTerraform(form);
  switch (role) {
    case 'default':
      return name.includes(' ') ? `default of ${name}` : `default of ${isTerraform ? 'variable' : 'parameter'} ${name}`;
    case 'allowed':
      return `allowed value of parameter ${name}`;
    case 'parameter-file':
      return isTerraform ? `variable ${name} set in ${fileName(step)}` : `parameter ${name} set by parameter file`;
    case 'argument':
      return describeArgument(name);
    case 'variable':
      return `${isTerraform ? 'local value' : 'variable'} ${name}`;
    case 'loop':
      return isTerraform && (name === 'count' || name === 'for_each') ? name : `loop over ${name}`;
    case 'what-if':
      return `what-if at ${name}`;
    default:
      return `${role} ${name}`;
  }
}

/** `storage.allowPublic`: an argument of the module `storage`. */
function describeArgument(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? `argument ${name}` : `argument ${name.slice(dot + 1)} of module ${name.slice(0, dot)}`;
}

/** `prod.tfvars`. */
function fileName({ span }: Step): string {
  const { path } = span.source;
  return path.slice(path.lastIndexOf('/') + 1);
}

/** That a resource exists although nobody can tell: "condition parameters('deploy') is true". */
export function describeCondition({ expression, origin }: UnknownValue, form: Form): string {
  const { source, start, end } = origin.span;
  const written = isOfTerraform(form) ? source.text.slice(start, end).replace(/\s+/g, ' ') : '';
  if (/^(?:count|for_each) = /.test(written)) return `'${shortened(written)}' creates it`;
  if (expression === COPY_COUNT) return 'its loop has items';
  const condition = expressionText(expression);
  // Nobody wrote what came out of several values; what is not known of it is among the places.
  return condition === '...' || condition.includes(COPY_COUNT)
    ? 'its condition holds'
    : `condition ${condition} is true`;
}

/** Expressions may be long; a finding only has to recall them. */
function shortened(expression: string): string {
  return expression.length <= 100 ? expression : `${expression.slice(0, 97)}...`;
}

function isOfTerraform(form: Form): boolean {
  return form === 'terraform' || form === 'terraform-plan';
}
