/** The arguments a parameter file gives an entry point. */
import { resolvePath } from '../inputs/repository.js';
import type { ExpansionContext } from './context.js';
import { evaluate } from './evaluator.js';
import { TemplateInstance } from './instance.js';
import { asSensitive, joinOrigins, originAt, withStep } from './origins.js';
import { rootScope } from './scopes.js';
import type { ParameterAssignment, ParameterDeclaration, ParameterFile, ParameterType, Template } from './template.js';
import type { Origin, Value } from './value.js';
import { array, knownString, object, scalar, text, unknown } from './values.js';

/** Arguments by lower-cased parameter name. Assignments of extended files come first, own ones replace them. */
export function argumentsFromFile(
  path: string,
  template: Template,
  context: ExpansionContext,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const file of extensionChain(path, context)) {
    const instance = instanceOf(file, context);
    for (const [key, assignment] of file.assignments) {
      const declared = template.parameters.get(key);
      if (declared === undefined) reportUndeclared(assignment, template, context);
      else {
        const value = assignedValue(assignment, file, instance, declared.type);
        // Also what a file that extends this one replaces.
        context.run.secrets.addParameter(declared, value);
        values.set(key, value);
      }
    }
  }
  return values;
}

/** The files from the most basic one to `path` itself. */
function extensionChain(path: string, context: ExpansionContext): readonly ParameterFile[] {
  const chain: ParameterFile[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = path; at !== undefined; ) {
    const file: ParameterFile | undefined = context.library.parameterFile(at);
    if (file === undefined) break;
    if (seen.has(at)) {
      context.bag.report(
        'cycle',
        'The parameter file extends itself, directly or through others.',
        file.extends?.span ?? at,
      );
      break;
    }
    seen.add(at);
    chain.unshift(file);
    at = extendedPath(file, context);
  }
  return chain;
}

function extendedPath(file: ParameterFile, context: ExpansionContext): string | undefined {
  if (file.extends === undefined) return undefined;
  const resolved = resolvePath(file.source.path, file.extends.path);
  if (resolved !== undefined && context.library.parameterFile(resolved) !== undefined) return resolved;
  context.bag.report(
    'module-not-found',
    `There is no parameter file '${file.extends.path}' to extend.`,
    file.extends.span,
  );
  return undefined;
}

/** A parameter file at work: its variables, imports and other parameters can be used in its assignments. */
function instanceOf(file: ParameterFile, context: ExpansionContext): TemplateInstance {
  const parameters = new Map<string, ParameterDeclaration>();
  for (const [key, assignment] of file.assignments) {
    if (assignment.value === undefined) continue;
    parameters.set(key, {
      name: assignment.name,
      type: 'any',
      secure: false,
      nullable: false,
      defaultValue: assignment.value,
      span: assignment.span,
      nameSpan: assignment.span,
    });
  }
  return new TemplateInstance({
    template: {
      source: file.source,
      form: file.form === 'bicepparam' ? 'bicep' : 'arm',
      targetScope: 'resourceGroup',
      parameters,
      variables: file.variables,
      functions: file.functions,
      imports: file.imports,
      resources: [],
      outputs: new Map(),
      generatedByBicep: false,
    },
    context,
    addressPrefix: `${file.source.path}:`,
    scope: rootScope('resourceGroup'),
    deploymentName: scalar('', originAt({ source: file.source, start: 0, end: 0 })),
    arguments: new Map(),
    depth: 0,
    way: [],
    condition: true,
    callers: [],
  });
}

function assignedValue(
  assignment: ParameterAssignment,
  file: ParameterFile,
  instance: TemplateInstance,
  type: ParameterType,
): Value {
  const step = { role: 'parameter-file' as const, span: assignment.span, name: assignment.name };
  if (assignment.value === undefined) {
    const message = `parameter '${assignment.name}' is a Key Vault secret`;
    return asSensitive(withStep(unknown('secure-parameter', message, 'getsecret()', originAt(assignment.span)), step));
  }
  const value = evaluate(assignment.value, { instance, locals: undefined });
  const filled = withTokens(value, assignment);
  return withStep(file.form === 'arm-parameters' ? substituteEnvironment(filled, assignment, type) : filled, step);
}

/** What a pipeline puts other text in the place of before it deploys: `#{NAME}#`, `__NAME__`, `$(NAME)`. */
const TOKEN = /^(?:#\{[\w.-]+\}#?|__[A-Za-z][\w.-]*__|\$\([\w.-]+\))$/;

/** The value with what is not known in the place of tokens. */
function withTokens(value: Value, assignment: ParameterAssignment): Value {
  return mapTexts(value, (leaf) => {
    const token = TOKEN.exec(knownString(leaf) ?? '')?.[0];
    if (token === undefined) return leaf;
    const message = `the pipeline fills in parameter '${assignment.name}'`;
    return unknown('parameter', message, `pipelineVariable('${token}')`, leaf.origin);
  });
}

/** azd writes `${NAME}` and `${NAME=default}` in JSON parameter files and fills them from the environment. */
const ENVIRONMENT_VARIABLE = /\$\{(\w+)(?::?[=-]([^}]*))?\}/g;

/** The value with its environment variables filled in, in texts however deep. */
function substituteEnvironment(value: Value, assignment: ParameterAssignment, type: ParameterType): Value {
  return mapTexts(value, (leaf) => withEnvironment(leaf, assignment, leaf === value ? type : 'any'));
}

/** The value with something else for each value in it that holds no others. */
function mapTexts(value: Value, replace: (leaf: Value) => Value): Value {
  if (value.kind === 'array') {
    const items = value.items.map((item) => mapTexts(item, replace));
    return array(items, value.origin, value.open);
  }
  if (value.kind === 'object' && value.each === undefined) {
    const members = [...value.members.values()].map((member) => ({
      ...member,
      value: mapTexts(member.value, replace),
    }));
    return object(members, value.origin, value.open);
  }
  return replace(value);
}

function withEnvironment(value: Value, assignment: ParameterAssignment, type: ParameterType): Value {
  const written = knownString(value) ?? '';
  const parts = environmentParts(written, assignment, value.origin);
  if (parts === undefined) return value;
  const origins = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.origin]));
  return asDeclared(text(parts, joinOrigins(value.origin.span, [value.origin, ...origins])), type);
}

/** The pieces between and for the environment variables of a text; undefined if it has none. */
function environmentParts(
  written: string,
  assignment: ParameterAssignment,
  origin: Origin,
): readonly (string | Value)[] | undefined {
  const parts: (string | Value)[] = [];
  let end = 0;
  for (const match of written.matchAll(ENVIRONMENT_VARIABLE)) {
    const [whole, name = '', fallback] = match;
    parts.push(written.slice(end, match.index), environmentValue(name, fallback, assignment, origin));
    end = match.index + whole.length;
  }
  return end === 0 ? undefined : [...parts, written.slice(end)];
}

function environmentValue(
  name: string,
  fallback: string | undefined,
  assignment: ParameterAssignment,
  origin: Origin,
): Value {
  if (fallback !== undefined) {
    const step = { role: 'default' as const, span: origin.span, name: `environment variable ${name}` };
    return withStep(scalar(fallback, origin), step);
  }
  const message = `parameter '${assignment.name}' comes from the environment variable ${name}`;
  return unknown('parameter', message, `environmentVariable('${name}')`, origin);
}

/** azd hands the text of a variable over as what the template declares. */
function asDeclared(value: Value, type: ParameterType): Value {
  const written = knownString(value);
  if (written === undefined) return value;
  if (type === 'bool' && /^(?:1|t|true|0|f|false)$/i.test(written)) {
    return scalar(/^[1t]/i.test(written), value.origin);
  }
  if (type === 'int' && /^-?\d{1,15}$/.test(written)) return scalar(Number(written), value.origin);
  return value;
}

function reportUndeclared(assignment: ParameterAssignment, template: Template, context: ExpansionContext): void {
  const message = `The template '${template.source.path}' declares no parameter '${assignment.name}'.`;
  context.bag.report('undeclared-parameter', message, assignment.span);
}
