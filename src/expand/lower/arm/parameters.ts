/** Parameter declarations of ARM templates, with the type definitions they refer to. */
import { asArray, memberNamed, membersOf, textOf, valueNamed } from '../../../syntax/arm/access.js';
import type { JsonMember, JsonNode } from '../../../syntax/arm/nodes.js';
import type { ParameterDeclaration, ParameterType } from '../../template.js';
import { type Lowering, spanOf } from './lowering.js';
import { lowerValue } from './values.js';

/** What a type name of a template stands for; the service matches these without case. */
const TYPES: ReadonlyMap<string, { readonly type: ParameterType; readonly secure: boolean }> = new Map([
  ['string', { type: 'string', secure: false }],
  ['securestring', { type: 'string', secure: true }],
  ['int', { type: 'int', secure: false }],
  ['bool', { type: 'bool', secure: false }],
  ['object', { type: 'object', secure: false }],
  ['secureobject', { type: 'object', secure: true }],
  ['array', { type: 'array', secure: false }],
]);

/** The parameters of a template by lower-cased name. */
export function lowerParameters(root: JsonNode, lowering: Lowering): ReadonlyMap<string, ParameterDeclaration> {
  const definitions = new Map(
    membersOf(valueNamed(root, 'definitions')).map((member) => [member.key.value.toLowerCase(), member.value]),
  );
  const declarations = membersOf(valueNamed(root, 'parameters')).map(
    (member) => [member.key.value.toLowerCase(), lowerParameter(member, definitions, lowering)] as const,
  );
  return new Map(declarations);
}

function lowerParameter(
  member: JsonMember,
  definitions: ReadonlyMap<string, JsonNode>,
  lowering: Lowering,
): ParameterDeclaration {
  const schemas = schemasOf(member.value, definitions, lowering);
  const first = (name: string): JsonNode | undefined => {
    for (const schema of schemas) {
      const value = valueNamed(schema, name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const { type, secure } = TYPES.get(textOf(first('type'))?.toLowerCase() ?? '') ?? { type: 'any', secure: false };
  const defaultValue = valueNamed(member.value, 'defaultValue');
  const allowed = asArray(first('allowedValues'));
  return {
    name: member.key.value,
    type,
    secure,
    nullable: schemas.some((schema) => isTrue(valueNamed(schema, 'nullable'))),
    ...(defaultValue === undefined ? {} : { defaultValue: lowerValue(defaultValue, lowering) }),
    ...(allowed === undefined ? {} : { allowed: allowed.items.map((item) => lowerValue(item, lowering)) }),
    span: spanOf(member, lowering),
    nameSpan: spanOf(member.key, lowering),
  };
}

/** The declaration and the definitions it refers to through `$ref`, nearest first. */
function schemasOf(
  declaration: JsonNode,
  definitions: ReadonlyMap<string, JsonNode>,
  lowering: Lowering,
): readonly JsonNode[] {
  const schemas = [declaration];
  const seen = new Set<string>();
  for (let reference = memberNamed(declaration, '$ref'); reference !== undefined; ) {
    const name = definitionName(reference.value);
    const definition = name === undefined ? undefined : definitions.get(name);
    if (name === undefined || definition === undefined) break;
    if (seen.has(name)) {
      lowering.bag.report('cycle', `The type definition '${name}' refers to itself.`, spanOf(reference, lowering));
      break;
    }
    if (seen.size === lowering.limits.nesting) {
      const message = `The type definition refers through more than ${lowering.limits.nesting} others.`;
      lowering.bag.report('nesting-too-deep', message, spanOf(declaration, lowering));
      break;
    }
    seen.add(name);
    schemas.push(definition);
    reference = memberNamed(definition, '$ref');
  }
  return schemas;
}

/** The lower-cased name in `#/definitions/name`, JSON pointer escapes resolved; undefined for other references. */
function definitionName(reference: JsonNode): string | undefined {
  const escaped = /^#\/definitions\/([^/]+)$/i.exec(textOf(reference) ?? '')?.[1];
  return escaped?.replaceAll('~1', '/').replaceAll('~0', '~').toLowerCase();
}

function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
