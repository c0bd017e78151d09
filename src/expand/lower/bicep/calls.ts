/** Calls: functions of the platform, of this file and of other files, and functions of resources. */
import type { Expression as Syntax } from '../../../syntax/bicep/nodes.js';
import type { Expression } from '../../expression.js';
import { lowerExpression } from './expressions.js';
import { type Lowering, literalAt, literalText, meaningOf, spanOf, unsupportedAt } from './names.js';

type CallSyntax = Extract<Syntax, { kind: 'call' }>;
type MethodSyntax = Extract<Syntax, { kind: 'method' }>;

/** Inside a resource, `this` asks the platform for the resource as it is deployed now. */
const DEPLOYED_RESOURCE = 'this';

/** `name(...)`: a function of the file or imported by name, else one of the platform. */
export function lowerCall(syntax: CallSyntax, lowering: Lowering): Expression {
  const { name } = syntax.name;
  const meaning = meaningOf(name, lowering)?.kind;
  if (meaning === 'function' || meaning === 'import') return userCall(name, syntax, lowering);
  if (meaning === 'lost') return unsupportedAt(`the declaration of '${name}' could not be read`, syntax, lowering);
  return platformCall(syntax, lowering);
}

/** `object.name(...)`: a function of a namespace, of another file or of a resource. */
export function lowerMethod(syntax: MethodSyntax, lowering: Lowering): Expression {
  const { object, name } = syntax;
  const owner = object.kind === 'name' ? object.name : undefined;
  if (owner === undefined) return resourceCall(syntax, lowering);
  switch (meaningOf(owner, lowering)?.kind) {
    case 'namespace':
      return userCall(`${owner}.${name.name}`, syntax, lowering);
    case 'platform':
      return platformCall(syntax, lowering);
    case 'extension':
      return unsupportedAt(`functions of the extension '${owner}' are not supported`, syntax, lowering, 'unsupported');
    case undefined:
      if (owner === DEPLOYED_RESOURCE)
        return unsupportedAt(`'this.${name.name}()' is only known at deployment`, syntax, lowering);
      return resourceCall(syntax, lowering);
    default:
      return resourceCall(syntax, lowering);
  }
}

function userCall(userFunction: string, syntax: CallSyntax | MethodSyntax, lowering: Lowering): Expression {
  return {
    kind: 'call',
    name: userFunction.toLowerCase(),
    arguments: lowerArguments(syntax, lowering),
    userFunction,
    span: spanOf(syntax, lowering),
  };
}

function platformCall(syntax: CallSyntax | MethodSyntax, lowering: Lowering): Expression {
  const name = syntax.name.name.toLowerCase();
  if (name === 'nameof') return lowerNameOf(syntax, lowering);
  return { kind: 'call', name, arguments: lowerArguments(syntax, lowering), span: spanOf(syntax, lowering) };
}

/** `kv.getSecret('x')`, `st.listKeys()`. */
function resourceCall(syntax: MethodSyntax, lowering: Lowering): Expression {
  return {
    kind: 'method',
    object: lowerExpression(syntax.object, lowering),
    name: syntax.name.name,
    arguments: lowerArguments(syntax, lowering),
    span: spanOf(syntax, lowering),
  };
}

function lowerArguments(syntax: CallSyntax | MethodSyntax, lowering: Lowering): readonly Expression[] {
  return syntax.arguments.map((argument) => lowerExpression(argument, lowering));
}

/** `nameof(x.y)` is the last name written in it; names are gone after lowering. */
function lowerNameOf(syntax: CallSyntax | MethodSyntax, lowering: Lowering): Expression {
  const [argument] = syntax.arguments;
  const name = argument === undefined ? undefined : lastName(argument);
  return name === undefined
    ? unsupportedAt('nameof() takes the name of something', syntax, lowering, 'evaluation-error')
    : literalAt(name, syntax, lowering);
}

function lastName(syntax: Syntax): string | undefined {
  switch (syntax.kind) {
    case 'name':
      return syntax.name;
    case 'property-access':
    case 'resource-access':
      return syntax.name.name;
    case 'index':
      return syntax.index.kind === 'string' ? literalText(syntax.index) : undefined;
    case 'non-null':
    case 'parenthesized':
      return lastName(syntax.value);
    default:
      return undefined;
  }
}
