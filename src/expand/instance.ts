/** A template at work: one set of arguments, and what its parameters, variables, outputs and declarations come to. */

import { resolvePath } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import type { ExpansionContext } from './context.js';
import type { DeclaredInstance } from './declared.js';
import { instancesOf } from './declared.js';
import { evaluate } from './evaluator.js';
import type { Locals } from './locals.js';
import { asSensitive, originAt, withStep } from './origins.js';
import type { Declaration, FunctionDeclaration, ParameterDeclaration, Template } from './template.js';
import type { ResourceScope, Step, UnknownValue, Value } from './value.js';
import { choice, isNull, knownScalar, scalar, textOf, unknown } from './values.js';

export interface InstanceOptions {
  readonly template: Template;
  readonly context: ExpansionContext;
  /** What addresses of its resources begin with: `main.bicep:` or `main.bicep:module/`. */
  readonly addressPrefix: string;
  readonly scope: ResourceScope;
  readonly deploymentName: Value;
  /** By lower-cased parameter name; each already carries the step of how it was passed. */
  readonly arguments: ReadonlyMap<string, Value>;
  /** The instance whose parameters and variables an ARM template of outer scope reads. */
  readonly outer?: TemplateInstance;
  /** Locals of the caller that an ARM template of outer scope sees. */
  readonly outerLocals?: Locals;
  readonly depth: number;
  readonly way: readonly Step[];
  readonly condition: true | UnknownValue;
  /** Paths of the templates being expanded around this one, outermost first. */
  readonly callers: readonly string[];
}

export class TemplateInstance {
  private readonly parameters = new Map<string, Value>();
  private readonly variables = new Map<string, Value>();
  private readonly outputs = new Map<string, Value>();
  private readonly declared = new Map<Declaration, readonly DeclaredInstance[]>();
  private readonly running = new Set<string>();
  readonly bySymbol: ReadonlyMap<string, Declaration>;

  constructor(readonly options: InstanceOptions) {
    options.context.templatesAtWork.add(options.template.source.path);
    this.noteSecrets();
    const bicep = options.template.form === 'bicep';
    this.bySymbol = new Map(
      options.template.resources.map((item) => [bicep ? item.symbol : item.symbol.toLowerCase(), item]),
    );
  }

  get template(): Template {
    return this.options.template;
  }

  get context(): ExpansionContext {
    return this.options.context;
  }

  /** The declaration a symbol names; symbols of ARM JSON are matched without case. */
  declaration(symbol: string): Declaration | undefined {
    return this.bySymbol.get(this.template.form === 'bicep' ? symbol : symbol.toLowerCase());
  }

  /** What a declaration comes to: one instance, one per copy, or none. */
  instances(declaration: Declaration): readonly DeclaredInstance[] {
    const known = this.declared.get(declaration);
    if (known !== undefined) return known;
    this.declared.set(declaration, []);
    const made = instancesOf(declaration, this);
    this.declared.set(declaration, made);
    return made;
  }

  parameter(name: string, span: Span): Value {
    if (this.options.outer !== undefined) return this.options.outer.parameter(name, span);
    const key = name.toLowerCase();
    return this.once(this.parameters, `parameter ${key}`, key, span, () => this.resolveParameter(key, span));
  }

  variable(name: string, span: Span): Value {
    if (this.options.outer !== undefined) return this.options.outer.variable(name, span);
    return this.once(this.variables, `variable ${name}`, name, span, () => this.resolveVariable(name, span));
  }

  /** The value of an output; undefined if the template has none of that name. */
  output(name: string, span: Span): Value | undefined {
    const key = name.toLowerCase();
    const output = this.template.outputs.get(key) ?? this.template.outputs.get(name);
    if (output === undefined) return undefined;
    return this.once(this.outputs, `output ${key}`, key, span, () =>
      withStep(evaluate(output.value, { instance: this, locals: this.options.outerLocals }), {
        role: 'output',
        span: output.span,
        name: output.name,
      }),
    );
  }

  /** A user-defined function with the instance it was declared in; undefined if nothing declares it. */
  userFunction(
    name: string,
  ): { readonly declaration: FunctionDeclaration; readonly instance: TemplateInstance } | undefined {
    if (this.options.outer !== undefined) return this.options.outer.userFunction(name);
    const own = this.template.functions.get(name);
    if (own !== undefined) return { declaration: own, instance: this };
    return this.imported(name, (library, exported) => library.userFunction(exported));
  }

  /** Evaluates once, and answers a value that needs itself with an unknown and a diagnostic. */
  private once(memo: Map<string, Value>, what: string, key: string, span: Span, make: () => Value): Value {
    const known = memo.get(key);
    if (known !== undefined) return known;
    if (this.running.has(what)) {
      this.context.bag.report('cycle', `The ${what} depends on itself.`, span);
      return unknown('error', `the ${what} depends on itself`, `cycle('${what}')`, originAt(span));
    }
    this.running.add(what);
    try {
      const value = make();
      memo.set(key, value);
      return value;
    } finally {
      this.running.delete(what);
    }
  }

  private resolveParameter(key: string, span: Span): Value {
    const declaration = this.template.parameters.get(key);
    if (declaration === undefined) {
      return unknown('error', `nothing declares parameter '${key}'`, `parameters('${key}')`, originAt(span));
    }
    const given = this.options.arguments.get(key);
    const value = given === undefined ? this.unset(declaration) : this.replaceNull(given, declaration);
    this.context.run.secrets.addParameter(declaration, value);
    return declaration.secure ? asSensitive(value) : value;
  }

  /** What is declared and passed as a secret counts as one even if nothing uses it. */
  private noteSecrets(): void {
    const { secrets } = this.context.run;
    secrets.addDeclared(this.template);
    for (const [key, value] of this.options.arguments) {
      const declaration = this.template.parameters.get(key);
      if (declaration !== undefined) secrets.addParameter(declaration, value);
    }
  }

  /** A null argument leaves the default in force, as the service does; so does the null alternative of a choice. */
  private replaceNull(given: Value, declaration: ParameterDeclaration): Value {
    if (isNull(given))
      return declaration.defaultValue !== undefined || !declaration.nullable ? this.unset(declaration) : given;
    if (given.kind !== 'choice' || declaration.defaultValue === undefined) {
      this.checkAllowed(given, declaration);
      return given;
    }
    const alternatives = given.alternatives.map(({ value, when }) => ({
      value: isNull(value) ? this.unset(declaration) : value,
      when,
    }));
    return choice(alternatives, given.reason, given.origin, this.context.limits.alternatives);
  }

  private unset(declaration: ParameterDeclaration): Value {
    const { defaultValue, name } = declaration;
    if (defaultValue !== undefined) {
      const value = evaluate(defaultValue, { instance: this, locals: undefined });
      this.checkAllowed(value, declaration);
      return withStep(value, { role: 'default', span: defaultValue.span, name });
    }
    if (declaration.nullable) {
      return withStep(scalar(null, originAt(declaration.span)), { role: 'default', span: declaration.span, name });
    }
    return this.required(declaration);
  }

  /** A required parameter without a value: one of its allowed values, or unknown. */
  private required(declaration: ParameterDeclaration): Value {
    const { name, span, allowed } = declaration;
    const root = this.options.depth === 0;
    const message = root
      ? `parameter '${name}' has no default and no parameter file sets it`
      : `parameter '${name}' has no default and the module call does not set it`;
    const prefix = root ? '' : `${this.options.addressPrefix.slice(this.options.addressPrefix.indexOf(':') + 1)}`;
    const reason = declaration.secure ? 'secure-parameter' : 'parameter';
    const none = unknown(reason, message, `parameters('${prefix}${name.toLowerCase()}')`, originAt(span));
    // On an array the list limits the items, which the parameter may hold any number of.
    if (allowed === undefined || declaration.secure || declaration.type === 'array') return none;
    const alternatives = allowed.map((expression) => {
      const value = evaluate(expression, { instance: this, locals: undefined });
      return {
        value: withStep(value, { role: 'allowed' as const, span: expression.span, name }),
        when: `if '${name}' is ${textOf(value)}`,
      };
    });
    if (alternatives.length === 0) return none;
    return choice(alternatives, none, none.origin, this.context.limits.alternatives);
  }

  private checkAllowed(given: Value, declaration: ParameterDeclaration): void {
    if (declaration.allowed === undefined || given.kind !== 'scalar' || declaration.secure) return;
    const allowed = declaration.allowed.map((item) => evaluate(item, { instance: this, locals: undefined }));
    if (allowed.some((item) => item.kind !== 'scalar') || given.value === null) return;
    const same = allowed.some((item) => String(knownScalar(item)).toLowerCase() === String(given.value).toLowerCase());
    if (same) return;
    const list = allowed.map((item) => textOf(item)).join(', ');
    const place = given.origin.steps.at(-1)?.span ?? given.origin.span;
    this.context.bag.report(
      'value-not-allowed',
      `'${String(given.value)}' is not allowed for parameter '${declaration.name}'; allowed are ${list}.`,
      place,
    );
  }

  private resolveVariable(name: string, span: Span): Value {
    const declaration = this.template.variables.get(name);
    if (declaration !== undefined) {
      const value = evaluate(declaration.value, { instance: this, locals: undefined });
      return withStep(value, { role: 'variable', span: declaration.value.span, name: declaration.name });
    }
    const found = this.imported(name, (library, exported) => library.variable(exported, span));
    return found ?? unknown('error', `nothing declares variable '${name}'`, `variables('${name}')`, originAt(span));
  }

  /** What an imported name stands for in the file it comes from. */
  private imported<T>(
    name: string,
    find: (library: TemplateInstance, exported: string) => T | undefined,
  ): T | undefined {
    for (const item of this.template.imports) {
      const exported = exportedName(item, name);
      if (exported === undefined) continue;
      const library = this.libraryOf(item.path, item.pathSpan);
      if (library !== undefined) return find(library, exported);
    }
    return undefined;
  }

  /** The template an import names, at work without arguments. */
  private libraryOf(path: string, span: Span): TemplateInstance | undefined {
    const resolved = resolvePath(this.template.source.path, path);
    const known = this.context.importedTemplates.get(resolved ?? path);
    if (known !== undefined) return known;
    const template = resolved === undefined ? undefined : this.context.library.template(resolved);
    if (template === undefined) {
      if (isRegistryReference(path)) {
        this.context.bag.report('module-unresolved', `The imported module '${path}' is not available.`, span);
      } else this.context.bag.report('module-not-found', `There is no file '${path}' to import from.`, span);
      return undefined;
    }
    const library = new TemplateInstance({ ...this.options, template, arguments: new Map(), way: [], condition: true });
    this.context.importedTemplates.set(resolved ?? path, library);
    return library;
  }
}

/** True for `br:`, `br/alias:`, `ts:` and `ts/alias:` references. */
export function isRegistryReference(path: string): boolean {
  return /^(br|ts)[:/]/.test(path);
}

/** The name in the imported file that the local name stands for; undefined if this import does not declare it. */
function exportedName(item: Template['imports'][number], local: string): string | undefined {
  if (item.namespace !== undefined) {
    const prefix = `${item.namespace}.`;
    return local.startsWith(prefix) ? local.slice(prefix.length) : undefined;
  }
  for (const [exported, alias] of item.names ?? []) if (alias === local) return exported;
  return undefined;
}
