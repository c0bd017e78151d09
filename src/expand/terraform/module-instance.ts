/** A module at work: its declarations evaluated with the arguments of one call, each once, when it is asked for. */
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type { PropertyAccessExpression } from '../../syntax/terraform/nodes.js';
import { asSensitive, originAt, withStep } from '../origins.js';
import type { Step, UnknownValue, Value } from '../value.js';
import { isNull, knownBoolean, knownScalar, scalarAt, unknown } from '../values.js';
import { type Configuration, type Declaration, resourceKey, spanOf } from './configuration.js';
import type { TerraformContext } from './context.js';
import { evaluate, type Frame, placeOf, type Scope } from './evaluator.js';
import { failure } from './failures.js';
import { ModuleCalls } from './module-calls.js';
import { ProviderConfigurations } from './providers.js';
import { Resources } from './resources.js';
import { converted } from './types.js';

/** How a module is called. */
export interface ModuleCall {
  /** `module.ml["eu"]`; empty for a root module. */
  readonly address: string;
  /** The module that calls; undefined for a root module. */
  readonly caller: ModuleInstance | undefined;
  /** The name of the call, its labels and keys left out: `ml.inner`. */
  readonly path: string;
  /** The folder of the root module. */
  readonly rootFolder: string;
  /** The value given for a variable, with its step; undefined if none is given. */
  readonly given: (name: string) => Value | undefined;
  /** The provider configuration that a name of the module stands for in the caller: `azurerm` -> `azurerm.west`. */
  readonly providers: ReadonlyMap<string, string>;
  readonly condition: true | UnknownValue;
  readonly way: readonly Step[];
}

export class ModuleInstance implements Scope {
  private readonly values = new Map<string, Value | undefined>();
  readonly resources: Resources;
  readonly calls: ModuleCalls;
  readonly providers: ProviderConfigurations;

  constructor(
    readonly context: TerraformContext,
    readonly configuration: Configuration,
    readonly call: ModuleCall,
  ) {
    this.resources = new Resources(this);
    this.calls = new ModuleCalls(this);
    this.providers = new ProviderConfigurations(this);
  }

  get rootFolder(): string {
    return this.call.rootFolder;
  }

  /** The frame of a declaration of this module that stands in `source`. */
  frame(source: SourceFile): Frame {
    const { reported, unreported } = this.context;
    return { scope: this, source, locals: undefined, failures: this.call.condition === true ? reported : unreported };
  }

  /** The full address of something of this module. */
  address(name: string): string {
    return this.call.address === '' ? name : `${this.call.address}.${name}`;
  }

  /** The same behind the folder of the root module: no other root of the repository has it. */
  uniqueAddress(name: string): string {
    const address = this.address(name);
    return this.rootFolder === '' ? address : `${this.rootFolder}:${address}`;
  }

  read(reference: PropertyAccessExpression, frame: Frame): Value | undefined {
    const { object, name } = reference;
    const span = placeOf(reference, frame);
    if (object.kind === 'name') return this.readNamed(object.name, name.name, span);
    if (object.kind === 'property-access' && object.object.kind === 'name') {
      const root = object.object.name;
      if (root === 'data') return this.resource('data', object.name.name, name.name, span);
      if (root === 'module') return this.calls.output(object.name.name, undefined, name.name, span);
      if (root === 'ephemeral') return this.runtime(`ephemeral.${object.name.name}.${name.name}`, span);
    }
    if (object.kind !== 'index' || object.object.kind !== 'property-access') return undefined;
    const call = object.object;
    if (call.object.kind !== 'name' || call.object.name !== 'module') return undefined;
    const key = knownScalar(evaluate(object.index, frame));
    if (key === undefined || key === null || typeof key === 'boolean') return undefined;
    return this.calls.output(call.name.name, `[${JSON.stringify(key)}]`, name.name, span);
  }

  private readNamed(root: string, name: string, span: Span): Value | undefined {
    switch (root) {
      case 'var':
        return this.variable(name, span);
      case 'local':
        return this.local(name, span);
      case 'module':
        return this.calls.whole(name, span);
      case 'path':
        return this.path(name, span);
      case 'terraform':
        return unknown('deployment', 'it is known only when Terraform runs', `terraform.${name}`, originAt(span));
      case 'self':
      case 'each':
      case 'count':
        return this.runtime(`${root}.${name}`, span);
      case 'data':
      case 'ephemeral':
        return undefined;
      default:
        return this.resource('managed', root, name, span);
    }
  }

  /** Paths are those of a run in the folder of the root module. */
  private path(name: string, span: Span): Value {
    if (name === 'module') return scalarAt(relativePath(this.call.rootFolder, this.configuration.folder), span);
    if (name === 'root') return scalarAt('.', span);
    return unknown('deployment', 'it is known only where Terraform runs', `path.${name}`, originAt(span));
  }

  private runtime(name: string, span: Span): UnknownValue {
    return unknown('runtime', 'it is known only after the deployment', this.address(name), originAt(span));
  }

  private resource(mode: 'managed' | 'data', type: string, name: string, span: Span): Value {
    const key = resourceKey(mode, type, name);
    const declaration = this.configuration.resources.get(key);
    if (declaration === undefined) return this.undeclared(key, `resource '${key}'`, span);
    return this.once(key, span, () => this.resources.reference(declaration));
  }

  /** A variable's value: given, else its default, else unknown. */
  variable(name: string, span: Span): Value {
    const declaration = this.configuration.variables.get(name);
    if (declaration === undefined) return this.undeclared(`var.${name}`, `variable '${name}'`, span);
    return this.once(`var.${name}`, span, () => this.variableValue(declaration));
  }

  private variableValue(declaration: Declaration): Value {
    const { name, body } = declaration;
    const given = this.call.given(name);
    const usesDefault = given === undefined || (isNull(given) && this.flag(declaration, 'nullable') === false);
    const value = usesDefault ? this.defaultOf(declaration) : given;
    const type = body.arguments.get('type');
    const frame = this.frame(type?.source ?? declaration.span.source);
    const whole = converted(value, type?.attribute.value, frame);
    return this.concealed(declaration, whole);
  }

  private flag({ body }: Declaration, argument: string): boolean | undefined {
    const found = body.arguments.get(argument);
    return found && knownBoolean(evaluate(found.attribute.value, this.frame(found.source)));
  }

  /** What is marked as sensitive is never printed; neither is what is ephemeral, which exists to hold secrets. */
  private concealed(declaration: Declaration, value: Value): Value {
    const secret = ['sensitive', 'ephemeral'].some((argument) => this.flag(declaration, argument) === true);
    return secret ? asSensitive(value) : value;
  }

  private defaultOf(declaration: Declaration): Value {
    const { name, body, headerSpan } = declaration;
    const fallback = body.arguments.get('default');
    if (fallback !== undefined) {
      const span = spanOf(fallback.source, fallback.attribute.value);
      const value = evaluate(fallback.attribute.value, this.frame(fallback.source));
      return withStep(value, { role: 'default', span, name });
    }
    const message = `variable '${name}' has no default and nothing sets it`;
    // A secret that nobody wrote down is no variable that somebody forgot.
    const reason = this.flag(declaration, 'sensitive') === true ? 'secure-parameter' : 'parameter';
    return unknown(reason, message, this.address(`var.${name}`), originAt(headerSpan));
  }

  local(name: string, span: Span): Value {
    const declaration = this.configuration.locals.get(name);
    if (declaration === undefined) return this.undeclared(`local.${name}`, `local value '${name}'`, span);
    return this.once(`local.${name}`, span, () => {
      const { attribute, source } = declaration;
      const value = evaluate(attribute.value, this.frame(source));
      return withStep(value, { role: 'variable', span: spanOf(source, attribute.value), name });
    });
  }

  /** What the module returns under a name; undefined if it declares no such output. */
  output(name: string, span: Span): Value | undefined {
    const declaration = this.configuration.outputs.get(name);
    if (declaration === undefined) return undefined;
    return this.once(`output.${name}`, span, () => {
      const argument = declaration.body.arguments.get('value');
      if (argument === undefined) return this.runtime(`output.${name}`, declaration.span);
      const { attribute, source } = argument;
      const value = this.concealed(declaration, evaluate(attribute.value, this.frame(source)));
      return withStep(value, { role: 'output', span: spanOf(source, attribute.value), name });
    });
  }

  /** True while the output is being evaluated. */
  isAtWork(name: string): boolean {
    return this.values.has(`output.${name}`) && this.values.get(`output.${name}`) === undefined;
  }

  /** The value of a declaration, evaluated at its first use; a use inside itself is a cycle. */
  private once(key: string, span: Span, work: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const address = this.address(key);
    if (this.values.has(key)) {
      this.context.run.bag.report('cycle', `'${address}' refers to itself.`, span);
      return failure(`'${address}' refers to itself`, address, originAt(span));
    }
    this.values.set(key, undefined);
    const value = this.evaluated(address, span, work);
    this.values.set(key, value);
    return value;
  }

  private evaluated(address: string, span: Span, work: () => Value): Value {
    if (!this.context.enter(span))
      return unknown('budget', 'the analysis stopped at a budget', address, originAt(span));
    const value = work();
    this.context.leave();
    return value;
  }

  private undeclared(key: string, what: string, span: Span): UnknownValue {
    const message = `there is no ${what} in '${this.configuration.folder || '.'}'`;
    if (this.configuration.whole) this.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
    return failure(message, this.address(key), originAt(span));
  }
}

/** The path from one folder of the repository to another. */
export function relativePath(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/');
  const end = to === '' ? [] : to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  const steps = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
  return steps.length === 0 ? '.' : steps.join('/');
}
