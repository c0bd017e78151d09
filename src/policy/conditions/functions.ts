/**
 * The functions of policy rules: those of templates, but for the ones that a rule cannot use, and some of its own.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#policy-functions
 */
import type { Call } from '../../expand/functions/call.js';
import { callFunction, TEMPLATE_FUNCTIONS } from '../../expand/functions/index.js';
import { isTooLarge } from '../../expand/functions/size.js';
import { joinOrigins, originAt } from '../../expand/origins.js';
import type { Value } from '../../expand/value.js';
import { choice, knownString, object, scalar, textOf, unknown, unknownBecause } from '../../expand/values.js';
import type { Span } from '../../inputs/source-file.js';
import { current } from './current.js';
import { costOfValue, type Evaluation, notTold, outOfBudget, spend } from './evaluation.js';
import { fieldValue } from './field-values.js';
import { aliasPath, fieldTarget, isBound, isBuiltInField } from './fields.js';
import { IP_RANGES } from './ip-ranges.js';
import { TIMES, timeNow } from './times.js';
import { ofPolicy } from './unknowns.js';

/** Functions of templates that a policy rule cannot use; `list*` besides. */
const NOT_IN_POLICIES: ReadonlySet<string> = new Set([
  'copyindex',
  'datetimeadd',
  'datetimefromepoch',
  'datetimetoepoch',
  'deployment',
  'deployer',
  'environment',
  'extensionresourceid',
  'filter',
  'getsecret',
  'groupby',
  'lambda',
  'lambdavariables',
  'managementgroup',
  'managementgroupresourceid',
  'map',
  'mapvalues',
  'newguid',
  'pickzones',
  'providers',
  'reduce',
  'reference',
  'references',
  'resourceid',
  'sort',
  'subscriptionresourceid',
  'tenant',
  'tenantresourceid',
  'toobject',
  'variables',
]);

type PolicyFunction = (args: readonly Value[], span: Span, evaluation: Evaluation) => Value;

/** What only policies have, or what answers otherwise there. */
const OWN: ReadonlyMap<string, PolicyFunction> = new Map<string, PolicyFunction>([
  ['parameters', byName('parameters', parameterValue)],
  ['field', byName('field', fieldFunction)],
  ['current', (args, span, at) => (args.length === 0 ? current(undefined, span, at) : currentNamed(args, span, at))],
  ['requestcontext', (_, span, at) => requestContext(span, at)],
  ['subscription', (args, span, at) => at.scope.facts.subscription ?? library('subscription', args, span, at)],
  ['resourcegroup', (args, span, at) => at.scope.facts.resourceGroup ?? library('resourceGroup', args, span, at)],
  [
    'policy',
    (_, span, at) => at.scope.facts.policy ?? notTold(span, 'how it is assigned is not known here', 'policy()'),
  ],
  ['claims', (args, span) => notTold(span, 'who deploys is not known here', `claims(${args.map(textOf).join(',')})`)],
  ['utcnow', (args, span, at) => timeNow(args, callOf('utcNow', span, at), at.scope.facts.now)],
  ...[...TIMES, ...IP_RANGES].map(([name, run]): [string, PolicyFunction] => [
    name,
    (args, span, at) => run(args, callOf(name, span, at)),
  ]),
]);

const currentNamed = byName('current', current);

/** How the functions that rules can use are written, for messages. */
export const FUNCTION_NAMES: readonly string[] = [
  ...[...TEMPLATE_FUNCTIONS.keys()].filter((name) => !NOT_IN_POLICIES.has(name)),
  ...OWN.keys(),
  'if',
];

const KNOWN: ReadonlySet<string> = new Set(FUNCTION_NAMES);

/** Whether a rule can call a function of this name; `forbidden` if only templates can. */
export function functionState(name: string): 'known' | 'forbidden' | 'unknown' {
  const lower = name.toLowerCase();
  if (KNOWN.has(lower)) return 'known';
  return NOT_IN_POLICIES.has(lower) || /^list\w/.test(lower) ? 'forbidden' : 'unknown';
}

/** What the function returns; unknown with the reason, if that cannot be told or there is no such function. */
export function callPolicyFunction(name: string, args: readonly Value[], span: Span, evaluation: Evaluation): Value {
  const lower = name.toLowerCase();
  const state = functionState(lower);
  if (state !== 'known') {
    const what = state === 'forbidden' ? 'cannot be used in a policy' : 'is not known';
    return notTold(span, `the function '${name}' ${what}`, ofPolicy(`${lower}(${args.map(textOf).join(',')})`));
  }
  const isAffordable = spend(
    evaluation,
    args.reduce((cost, arg) => cost + costOfValue(arg), 1),
  );
  if (!isAffordable || args.some((arg) => isTooLarge(arg, evaluation.scope.limits))) return outOfBudget(span);
  const own = OWN.get(lower);
  return own === undefined ? library(name, args, span, evaluation) : own(args, span, evaluation);
}

function library(name: string, args: readonly Value[], span: Span, evaluation: Evaluation): Value {
  return (
    callFunction(name, args, callOf(name, span, evaluation)) ??
    notTold(span, `the function '${name}' is not known`, ofPolicy(`${name}()`))
  );
}

/** An error fails the evaluation in Azure, which then denies: here its result is unknown. */
function callOf(name: string, span: Span, { scope, budget }: Evaluation): Call {
  return {
    name: name.toLowerCase(),
    span,
    scope: (scope.functionResource ?? scope.resource).scope,
    deploymentName: unknown('deployment', 'the deployment is not known', 'deployment().name', originAt(span)),
    limits: scope.limits,
    cloud: 'AzureCloud',
    uniqueText: () => `#${scope.resource.address}#${budget.unique++}`,
    reject: (message) =>
      unknown('error', message.replace(/\.$/, ''), ofPolicy(`${name}#${budget.unique++}`), originAt(span)),
  };
}

/** A function of one name, which may be one of several. */
function byName(title: string, run: (name: string, span: Span, evaluation: Evaluation) => Value): PolicyFunction {
  return ([argument, ...more], span, evaluation) => {
    if (argument === undefined || more.length > 0) {
      return notTold(span, `${title}() takes one argument`, ofPolicy(`${title}#${evaluation.budget.unique++}`));
    }
    const name = knownString(argument);
    if (name !== undefined) return run(name, span, evaluation);
    const text = ofPolicy(`${title}(${textOf(argument)})`);
    if (argument.kind !== 'choice') return unknownBecause(argument, text, span);
    const alternatives = argument.alternatives.map(({ value, when }) => {
      const one = knownString(value);
      return { value: one === undefined ? unknownBecause(value, text, span) : run(one, span, evaluation), when };
    });
    const origin = joinOrigins(span, [argument.origin]);
    return choice(alternatives, unknownBecause(argument, text, span), origin, evaluation.scope.limits.alternatives);
  };
}

function parameterValue(name: string, span: Span, { scope }: Evaluation): Value {
  const given = scope.parameters.get(name.toLowerCase());
  if (given !== undefined) return given;
  const message = `parameter '${name}' of the policy has neither a value nor a default`;
  return unknown('parameter', message, ofPolicy(`parameters('${name.toLowerCase()}')`), originAt(span));
}

/**
 * A field of the resource of the `if`. In an existence condition, an alias that only the related resource can have is read there,
 * as built-in definitions take it, and so is what lies in an element that a `count` around stands at.
 */
function fieldFunction(name: string, _: Span, evaluation: Evaluation): Value {
  const { functionResource, resource, aliases } = evaluation.scope;
  const from = functionResource !== undefined && !isRelated() ? functionResource : resource;
  return fieldValue(name, fieldTarget(name, from, evaluation), evaluation);

  function isRelated(): boolean {
    if (functionResource === undefined || isBuiltInField(name) || aliasPath(name, resource, aliases) === 'elsewhere')
      return false;
    const isElsewhere = aliasPath(name, functionResource, aliases) === 'elsewhere';
    return isElsewhere || isBound(name, resource, evaluation);
  }
}

/** Only the API version is known before the request is sent. */
function requestContext(span: Span, { scope }: Evaluation): Value {
  const { apiVersion, address } = scope.functionResource ?? scope.resource;
  const origin = originAt(span);
  const text = `requestContext(${address})`;
  const rest = unknown('deployment', 'it is known only when the request is sent', text, origin);
  const version =
    apiVersion === undefined
      ? unknown('deployment', 'the API version of the request is not known', `${text}.apiVersion`, origin)
      : scalar(apiVersion, origin);
  return object([{ name: 'apiVersion', span, value: version }], origin, rest);
}
