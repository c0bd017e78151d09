/** Lowering of Bicep: templates and parameter files become the shape they share with ARM JSON. */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type {
  FunctionStatement,
  ImportStatement,
  ParameterAssignmentStatement,
  ParameterStatement,
  Program,
  Statement,
  StringExpression,
  VariableStatement,
} from '../../syntax/bicep/nodes.js';
import type {
  FunctionDeclaration,
  ImportDeclaration,
  OutputDeclaration,
  ParameterAssignment,
  ParameterDeclaration,
  ParameterFile,
  TargetScope,
  Template,
  VariableDeclaration,
} from '../template.js';
import { lowerModule, lowerResource } from './bicep/declarations.js';
import { lowerExpression } from './bicep/expressions.js';
import { declarationSpan, type Lowering, literalText, newLowering, spanOf, withLocals } from './bicep/names.js';
import { allowedByDecorator, isSecure, typeFacts } from './bicep/types.js';

const TARGET_SCOPES: readonly TargetScope[] = ['resourceGroup', 'subscription', 'managementGroup', 'tenant'];

/** The template of a `.bicep` file. Names that nothing declares are diagnostics in `bag`. */
export function lowerBicep(source: SourceFile, program: Program, bag: DiagnosticBag): Template {
  const lowering = newLowering(source, program, bag);
  return {
    source,
    form: 'bicep',
    targetScope: targetScopeOf(program),
    parameters: new Map(statementsOf('parameter', program).map((one) => [keyOf(one), lowerParameter(one, lowering)])),
    ...lowerShared(program, lowering),
    resources: program.statements.flatMap((statement) => {
      if (statement.kind === 'resource') return lowerResource(statement, lowering);
      return statement.kind === 'module' ? lowerModule(statement, lowering) : [];
    }),
    outputs: new Map(statementsOf('output', program).map((one) => [keyOf(one), lowerNamedValue(one, lowering)])),
    generatedByBicep: false,
  };
}

/** The assignments of a `.bicepparam` file. Names that nothing declares are diagnostics in `bag`. */
export function lowerBicepParameters(source: SourceFile, program: Program, bag: DiagnosticBag): ParameterFile {
  const lowering = newLowering(source, program, bag);
  const using = pathIn(statementsOf('using', program).at(-1)?.path, lowering);
  const base = pathIn(statementsOf('extends', program).at(-1)?.path, lowering);
  const assignments = statementsOf('parameter-assignment', program);
  return {
    source,
    form: 'bicepparam',
    ...(using === undefined ? {} : { using }),
    ...(base === undefined ? {} : { extends: base }),
    assignments: new Map(assignments.map((one) => [keyOf(one), lowerNamedValue(one, lowering)])),
    ...lowerShared(program, lowering),
  };
}

/** What templates and parameter files both have. */
function lowerShared(program: Program, lowering: Lowering): Pick<Template, 'variables' | 'functions' | 'imports'> {
  return {
    variables: new Map(statementsOf('variable', program).map((one) => [one.name.name, lowerNamedValue(one, lowering)])),
    functions: new Map(statementsOf('function', program).map((one) => [one.name.name, lowerFunction(one, lowering)])),
    imports: statementsOf('import', program).flatMap((statement) => lowerImport(statement, lowering) ?? []),
  };
}

function statementsOf<Kind extends Statement['kind']>(
  kind: Kind,
  program: Program,
): readonly Extract<Statement, { kind: Kind }>[] {
  return program.statements.filter((one): one is Extract<Statement, { kind: Kind }> => one.kind === kind);
}

/** Parameters and outputs are matched without case. */
function keyOf({ name }: { readonly name: { readonly name: string } }): string {
  return name.name.toLowerCase();
}

function targetScopeOf(program: Program): TargetScope {
  const [statement] = statementsOf('target-scope', program);
  const written = statement?.value.kind === 'string' ? literalText(statement.value) : undefined;
  return TARGET_SCOPES.find((scope) => scope === written) ?? 'resourceGroup';
}

function lowerParameter(statement: ParameterStatement, lowering: Lowering): ParameterDeclaration {
  const { type, nullable, secure, allowed } = typeFacts(statement.type, lowering);
  const { defaultValue } = statement;
  return {
    name: statement.name.name,
    type,
    secure: secure || isSecure(statement.decorators),
    nullable,
    ...(defaultValue === undefined ? {} : { defaultValue: lowerExpression(defaultValue, lowering) }),
    ...allowedValues(statement, allowed, lowering),
    span: declarationSpan(statement, lowering),
    nameSpan: spanOf(statement.name, lowering),
  };
}

/** The values a parameter can have. `@allowed` on an array lists what may be *in* it, which is not said here. */
function allowedValues(
  { decorators, type }: ParameterStatement,
  byType: ParameterDeclaration['allowed'],
  lowering: Lowering,
): Pick<ParameterDeclaration, 'allowed'> {
  if (typeFacts(type, lowering).type === 'array') return {};
  const allowed = allowedByDecorator(decorators, lowering) ?? byType;
  return allowed === undefined ? {} : { allowed };
}

function lowerNamedValue(
  statement: VariableStatement | ParameterAssignmentStatement | Extract<Statement, { kind: 'output' }>,
  lowering: Lowering,
): VariableDeclaration & OutputDeclaration & ParameterAssignment {
  const value = lowerExpression(statement.value, lowering);
  return { name: statement.name.name, value, span: declarationSpan(statement, lowering) };
}

function lowerFunction(statement: FunctionStatement, lowering: Lowering): FunctionDeclaration {
  const parameters = statement.parameters.map(({ name }) => name.name);
  return {
    name: statement.name.name,
    parameters,
    body: lowerExpression(statement.body, withLocals(lowering, parameters)),
    span: declarationSpan(statement, lowering),
  };
}

function lowerImport(statement: ImportStatement, lowering: Lowering): ImportDeclaration | undefined {
  const from = pathIn(statement.from, lowering);
  if (from === undefined) return undefined;
  const base = { path: from.path, pathSpan: from.span, span: declarationSpan(statement, lowering) };
  if (statement.wildcard !== undefined) return { ...base, namespace: statement.wildcard.name };
  return { ...base, names: new Map(statement.items.map(({ name, alias }) => [name, alias ?? name])) };
}

/** A path written as a literal; with holes there is none, as only the compiler's own error would follow. */
function pathIn(
  path: StringExpression | undefined,
  lowering: Lowering,
): { readonly path: string; readonly span: Span } | undefined {
  const text = path === undefined ? undefined : literalText(path);
  return path === undefined || text === undefined ? undefined : { path: text, span: spanOf(path, lowering) };
}
