/** Nested deployments: `Microsoft.Resources/deployments` with a template inside or behind a link. */
import type { DiagnosticCode } from '../../../inputs/diagnostic.js';
import { asText, memberNamed, textOf, valueNamed } from '../../../syntax/arm/access.js';
import { isExpression, type JsonText, literalText } from '../../../syntax/arm/expression.js';
import type { JsonMember, JsonNode, JsonObject, Node } from '../../../syntax/arm/nodes.js';
import type { Expression, ObjectExpression, PropertyExpression } from '../../expression.js';
import type { ModuleDeclaration, ModuleSource } from '../../template.js';
import { type DeclarationHead, type Lowering, literalAt, ownNames, spanOf, unsupportedAt } from './lowering.js';
import { lowerTemplate } from './template.js';
import { asReceived, variableReadBy } from './template-variables.js';
import { lowerMembers, lowerOptional, lowerValue } from './values.js';

/** The resource type of deployments, lower-cased. */
export const DEPLOYMENT_TYPE = 'microsoft.resources/deployments';

/** @param head what the deployment shares with every declaration */
export function lowerDeployment(node: JsonObject, head: DeclarationHead, lowering: Lowering): ModuleDeclaration {
  const properties = memberNamed(node, 'properties');
  const parameters = memberNamed(properties?.value, 'parameters');
  const parametersLink = memberNamed(properties?.value, 'parametersLink');
  if (parametersLink !== undefined) unsupportedAt('linked parameter files are not read', parametersLink, lowering);
  const optional = (name: string): Expression | undefined => lowerOptional(valueNamed(node, name), lowering);
  const name = optional('name');
  const apiVersion = optional('apiVersion');
  const subscriptionId = optional('subscriptionId');
  const resourceGroup = optional('resourceGroup');
  return {
    kind: 'module',
    ...head,
    source: sourceOf(properties, head, lowering),
    ...(name === undefined ? {} : { name }),
    ...(parameters === undefined ? {} : { arguments: lowerArguments(parameters.value, lowering) }),
    ...(parameters === undefined ? {} : { argumentsSpan: spanOf(parameters, lowering) }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  };
}

function sourceOf(properties: JsonMember | undefined, head: DeclarationHead, lowering: Lowering): ModuleSource {
  const template = valueNamed(properties?.value, 'template');
  if (template?.kind === 'object') {
    const option = textOf(valueNamed(valueNamed(properties?.value, 'expressionEvaluationOptions'), 'scope'));
    return inlineSource(template, option?.toLowerCase() === 'inner' ? 'inner' : 'outer', lowering);
  }
  const text = asText(template);
  const held = text === undefined ? undefined : heldSource(text, lowering);
  if (held !== undefined) return held;
  const link = memberNamed(properties?.value, 'templateLink');
  if (template === undefined && link !== undefined) return linkSource(link, lowering);
  const reason =
    template === undefined ? 'the deployment has no template to read' : 'the template of this deployment is computed';
  return unreadSource(reason, template ?? properties ?? head.headerSpan, lowering);
}

/** The template that a variable holds; its expressions are evaluated by the nested deployment, whatever the options say. */
function heldSource(text: JsonText, lowering: Lowering): ModuleSource | undefined {
  const variable = variableReadBy(text, lowering);
  const known = variable && lowering.heldTemplates.get(variable);
  if (variable === undefined || known !== undefined) return known;
  const template = asReceived(variable);
  if (template?.kind !== 'object') return undefined;
  const source = inlineSource(template, 'inner', lowering);
  lowering.heldTemplates.set(variable, source);
  return source;
}

/** @param scope whose names the expressions of the template mean: its own, or the caller's */
function inlineSource(template: JsonObject, scope: 'inner' | 'outer', lowering: Lowering): ModuleSource {
  if (lowering.templateDepth >= lowering.limits.moduleDepth) {
    const reason = `templates nest deeper than ${lowering.limits.moduleDepth} levels`;
    return unreadSource(reason, { start: template.start, end: template.start + 1 }, lowering, 'module-too-deep');
  }
  const inside: Lowering = {
    ...lowering,
    ...(scope === 'inner' ? ownNames(template) : { escapedIsExpression: true }),
    templateDepth: lowering.templateDepth + 1,
  };
  return { kind: 'inline', template: lowerTemplate(template, inside), scope, span: spanOf(template, lowering) };
}

/** A template that is there but cannot be read is like one behind a link: it stays unresolved. */
function unreadSource(reason: string, place: Node, lowering: Lowering, code?: DiagnosticCode): ModuleSource {
  return { kind: 'link', uri: unsupportedAt(reason, place, lowering, code), span: spanOf(place, lowering) };
}

/** A relative path names a file of the repository; a URI or the ID of a template spec is only known at deployment. */
function linkSource(link: JsonMember, lowering: Lowering): ModuleSource {
  const relativePath = asText(valueNamed(link.value, 'relativePath'));
  if (relativePath !== undefined && !isExpression(relativePath.value)) {
    return { kind: 'path', path: literalText(relativePath.value), span: spanOf(relativePath, lowering) };
  }
  const target = relativePath ?? valueNamed(link.value, 'uri') ?? valueNamed(link.value, 'id');
  const uri =
    target === undefined
      ? unsupportedAt("the 'templateLink' has no 'uri', 'id' or 'relativePath'", link, lowering)
      : lowerValue(target, lowering);
  return { kind: 'link', uri, span: spanOf(link, lowering) };
}

/** The arguments by parameter name: what stands in `value` of each. */
function lowerArguments(parameters: JsonNode, lowering: Lowering): Expression {
  const lowered = parameters.kind === 'object' ? lowerMembers(parameters.members, parameters, lowering) : undefined;
  const object = lowered ?? lowerValue(parameters, lowering);
  if (object.kind !== 'object' || object.members.some((member) => member.kind === 'spread')) {
    return unsupportedAt('the arguments of this deployment are computed', parameters, lowering);
  }
  const members = object.members.filter((member): member is PropertyExpression => member.kind === 'property');
  return { ...object, members: members.map((member) => ({ ...member, value: argumentValue(member.value, lowering) })) };
}

/**
 * The value that a parameter is given by `{value: x}`, by `{reference: {keyVault}}` or by an expression that makes one
 * of these. A Key Vault reference is a call of `keyvaultsecretreference`, a secret that is only known at deployment.
 */
function argumentValue(wrapped: Expression, lowering: Lowering): Expression {
  if (wrapped.kind === 'conditional') {
    const whenTrue = argumentValue(wrapped.whenTrue, lowering);
    const whenFalse = argumentValue(wrapped.whenFalse, lowering);
    return { ...wrapped, whenTrue, whenFalse };
  }
  if (wrapped.kind === 'object') {
    const value = literalMember(wrapped, 'value');
    if (value !== undefined) return value;
    const reference = literalMember(wrapped, 'reference');
    if (reference !== undefined) {
      return { kind: 'call', name: 'keyvaultsecretreference', arguments: [reference], span: reference.span };
    }
  }
  const key = literalAt('value', wrapped.span, lowering);
  return { kind: 'access', object: wrapped, key, safe: false, fromEnd: false, span: wrapped.span };
}

/** The last member of that name in an object without spreads. */
function literalMember(object: ObjectExpression, name: string): Expression | undefined {
  if (object.members.some((member) => member.kind === 'spread')) return undefined;
  return object.members.findLast(
    (member): member is PropertyExpression =>
      member.kind === 'property' && member.key.kind === 'literal' && String(member.key.value).toLowerCase() === name,
  )?.value;
}
