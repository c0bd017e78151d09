/** Bicep files in the shape they share with ARM JSON. */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { SourceFile } from '../../inputs/source-file.js';
import type { ImportStatement, ParameterStatement, Program } from '../../syntax/bicep/nodes.js';
import type {
  Declaration,
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
import { beginLowering, type Lowering, spanOf, withLocals } from './bicep/names.js';
import { allowedByDecorator, isSecure, typeFacts } from './bicep/types.js';

/** The template of a `.bicep` file. Names that nothing declares are diagnostics in `bag`. */
export function lowerBicep(source: SourceFile, program: Program, bag: DiagnosticBag): Template {
  const lowering = beginLowering(source, program, bag);
  return {
    source,
    form: 'bicep',
    targetScope: targetScopeOf(program),
    parameters: lowerParameters(program, lowering),
    ...lowerShared(program, lowering),
    resources: lowerDeclarations(program, lowering),
    outputs: lowerOutputs(program, lowering),
    generatedByBicep: false,
  };
}

/** The assignments of a `.bicepparam` file. */
export function lowerBicepParameters(source: SourceFile, program: Program, bag: DiagnosticBag): ParameterFile {
  const lowering = beginLowering(source, program, bag);
  const assignments = new Map<string, ParameterAssignment>();
  let using: ParameterFile['using'];
  let base: ParameterFile['extends'];
  for (const statement of program.statements) {
    if (statement.kind === 'parameter-assignment') {
      const { name } = statement.name;
      const span = spanOf({ start: statement.keyword.start, end: statement.end }, lowering);
      assignments.set(name.toLowerCase(), { name, value: lowerExpression(statement.value, lowering), span });
    } else if (statement.kind === 'using' && statement.path !== undefined) using = pathOf(statement.path, lowering);
    else if (statement.kind === 'extends') base = pathOf(statement.path, lowering);
  }
  return {
    source,
    form: 'bicepparam',
    ...(using === undefined ? {} : { using }),
    ...(base === undefined ? {} : { extends: base }),
    assignments,
    ...lowerShared(program, lowering),
  };
}

function pathOf(
  path: ImportStatement['from'],
  lowering: Lowering,
): { readonly path: string; readonly span: ReturnType<typeof spanOf> } | undefined {
  const [only] = path.parts;
  return typeof only === 'string' && path.parts.length === 1 ? { path: only, span: spanOf(path, lowering) } : undefined;
}

/** What templates and parameter files both have. */
function lowerShared(program: Program, lowering: Lowering): Pick<Template, 'variables' | 'functions' | 'imports'> {
  const variables = new Map<string, VariableDeclaration>();
  const functions = new Map<string, FunctionDeclaration>();
  const imports: ImportDeclaration[] = [];
  for (const statement of program.statements) {
    const span = spanOf({ start: statement.keyword.start, end: statement.end }, lowering);
    if (statement.kind === 'variable') {
      const { name } = statement.name;
      variables.set(name, { name, value: lowerExpression(statement.value, lowering), span });
    } else if (statement.kind === 'function') {
      const { name } = statement.name;
      const parameters = statement.parameters.map((parameter) => parameter.name.name);
      functions.set(name, {
        name,
        parameters,
        body: lowerExpression(statement.body, withLocals(lowering, parameters)),
        span,
      });
    } else if (statement.kind === 'import') imports.push(...lowerImport(statement, lowering));
  }
  return { variables, functions, imports };
}

function lowerImport(statement: ImportStatement, lowering: Lowering): readonly ImportDeclaration[] {
  const from = pathOf(statement.from, lowering);
  if (from === undefined) return [];
  const span = spanOf({ start: statement.keyword.start, end: statement.end }, lowering);
  const base = { path: from.path, pathSpan: from.span, span };
  if (statement.wildcard !== undefined) return [{ ...base, namespace: statement.wildcard.name }];
  return [{ ...base, names: new Map(statement.items.map((item) => [item.name, item.alias ?? item.name])) }];
}

function targetScopeOf(program: Program): TargetScope {
  for (const statement of program.statements) {
    if (statement.kind !== 'target-scope' || statement.value.kind !== 'string') continue;
    const [written] = statement.value.parts;
    if (written === 'subscription' || written === 'managementGroup' || written === 'tenant') return written;
  }
  return 'resourceGroup';
}

function lowerParameters(program: Program, lowering: Lowering): ReadonlyMap<string, ParameterDeclaration> {
  const parameters = new Map<string, ParameterDeclaration>();
  for (const statement of program.statements) {
    if (statement.kind === 'parameter')
      parameters.set(statement.name.name.toLowerCase(), lowerParameter(statement, lowering));
  }
  return parameters;
}

function lowerParameter(statement: ParameterStatement, lowering: Lowering): ParameterDeclaration {
  const facts = typeFacts(statement.type, lowering);
  const allowed = allowedByDecorator(statement.decorators, lowering) ?? facts.allowed;
  return {
    name: statement.name.name,
    type: facts.type,
    secure: facts.secure || isSecure(statement.decorators),
    nullable: facts.nullable,
    ...(statement.defaultValue === undefined
      ? {}
      : { defaultValue: lowerExpression(statement.defaultValue, lowering) }),
    ...(allowed === undefined ? {} : { allowed }),
    span: spanOf({ start: statement.keyword.start, end: statement.end }, lowering),
    nameSpan: spanOf(statement.name, lowering),
  };
}

function lowerDeclarations(program: Program, lowering: Lowering): readonly Declaration[] {
  return program.statements.flatMap((statement) => {
    if (statement.kind === 'resource') return lowerResource(statement, lowering);
    return statement.kind === 'module' ? lowerModule(statement, lowering) : [];
  });
}

/** By lower-cased name. */
function lowerOutputs(program: Program, lowering: Lowering): ReadonlyMap<string, OutputDeclaration> {
  const outputs = new Map<string, OutputDeclaration>();
  for (const statement of program.statements) {
    if (statement.kind !== 'output') continue;
    const { name } = statement.name;
    const span = spanOf({ start: statement.keyword.start, end: statement.end }, lowering);
    outputs.set(name.toLowerCase(), { name, value: lowerExpression(statement.value, lowering), span });
  }
  return outputs;
}
