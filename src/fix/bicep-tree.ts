/** The object of a resource declared in Bicep. */
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';
import type {
  ArrayExpression,
  Comment,
  DeclarationBody,
  Expression,
  ObjectExpression,
  ObjectProperty,
  ResourceStatement,
  SpreadElement,
  Statement,
} from '../syntax/bicep/nodes.js';
import { parseBicep } from '../syntax/bicep/parser.js';
import { literalText } from '../syntax/bicep/strings.js';
import type { Container, Member, Stretch } from './container.js';
import { remembered } from './remembered.js';

const read = remembered((source, limits) => parseBicep(source, { parameterFile: false, limits }));

/** The object of the innermost resource around a stretch; undefined if there is none, or the file does not parse. */
export function bicepObject(source: SourceFile, { start }: Stretch, limits: Limits): Container | undefined {
  const { program, errors, comments } = read(source, limits);
  if (errors.length > 0) return undefined;
  const body = resourceAround(program.statements, start);
  return body && containerOf(body, { source, comments });
}

interface File {
  readonly source: SourceFile;
  readonly comments: readonly Comment[];
}

function resourceAround(
  statements: readonly (Statement | ObjectProperty | SpreadElement)[],
  offset: number,
): ObjectExpression | undefined {
  const around = statements.find((one) => one.start <= offset && offset < one.end);
  if (around?.kind !== 'resource') return undefined;
  const body = objectOf((around as ResourceStatement).body);
  return body && (resourceAround(body.members, offset) ?? body);
}

function objectOf(body: DeclarationBody): ObjectExpression | undefined {
  if (body.kind === 'object') return body;
  if (body.kind === 'if') return body.body;
  return body.body.kind === 'object' || body.body.kind === 'if' ? objectOf(body.body) : undefined;
}

function containerOf({ start, end, members }: ObjectExpression, file: File): Container {
  return {
    ...file,
    grammar: 'bicep',
    open: start + 1,
    close: end - 1,
    members: members.map((member) => memberOf(member, file)),
    mayHold: () => false,
  };
}

function memberOf(member: ObjectExpression['members'][number], file: File): Member {
  const { start, end } = member;
  const other = { start, end, name: '', nameEnd: start, isBlock: false };
  if (member.kind !== 'property')
    return {
      ...other,
      value: member,
      isProperty: member.kind === 'spread',
      inside: () => undefined,
      items: () => undefined,
    };
  const { key, value } = member;
  return {
    ...other,
    name: key.kind === 'identifier' ? key.name : (literalText(key) ?? ''),
    nameEnd: key.end,
    isProperty: true,
    ...writtenAs(value, file),
  };
}

/** The value, and what it holds. */
function writtenAs(value: Expression, file: File): Pick<Member, 'value' | 'inside' | 'items'> {
  return {
    value,
    inside: () => (value.kind === 'object' ? containerOf(value, file) : undefined),
    items: () => (value.kind === 'array' ? listOf(value, file) : undefined),
  };
}

function listOf({ start, end, items }: ArrayExpression, file: File): Container | undefined {
  const members = items.flatMap((item) => (item.kind === 'spread' ? [] : [itemMember(item, file)]));
  if (members.length < items.length) return undefined;
  return { ...file, grammar: 'bicep', open: start + 1, close: end - 1, members, mayHold: () => false };
}

function itemMember(item: Expression, file: File): Member {
  const { start, end } = item;
  return { start, end, name: '', nameEnd: start, isBlock: false, isProperty: false, ...writtenAs(item, file) };
}
