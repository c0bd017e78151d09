/** Reading declared resources and modules: `storage.id`, `vnet.properties.x`, `module.outputs.y`, `reference('storage')`. */
import type { Span } from '../inputs/source-file.js';
import { type DeclaredInstance, nameOfModule } from './declared.js';
import { accessValue, evaluate, type Frame } from './evaluator.js';
import type {
  AccessExpression,
  CallExpression,
  Expression,
  MethodExpression,
  ResourceExpression,
} from './expression.js';
import { unresolvedOutput } from './modules.js';
import { asSensitive, joinOrigins, originAt } from './origins.js';
import { joinNames } from './resource-names.js';
import type { Declaration } from './template.js';
import type { ResourceIdValue, UnknownValue, Value } from './value.js';
import {
  array,
  choice,
  knownScalar,
  knownString,
  object,
  resourceIdText,
  scalarAt,
  textOf,
  unknown,
  unknownBecause,
} from './values.js';

/** A symbol and the accesses that follow it, innermost first. */
interface Chain {
  readonly root: ResourceExpression | CallExpression;
  readonly accesses: readonly AccessExpression[];
}

/**
 * The value of an expression that starts at a declared resource or module, by symbol or by `reference(...)`;
 * undefined for every other expression.
 */
export function readSymbol(expression: Expression, frame: Frame): Value | undefined {
  const chain = chainOf(expression);
  if (chain === undefined) return undefined;
  if (chain.root.kind === 'resource') return readResourceSymbol(chain.root, chain.accesses, frame);
  if (chain.root.name === 'listoutputswithsecurevalues') return readSecureOutputs(chain.root, chain.accesses, frame);
  return chain.root.name === 'resourceinfo'
    ? readResourceInfo(chain.root, chain.accesses, frame)
    : readReference(chain.root, chain.accesses, frame);
}

/** A bare `reference(...)`, `resourceInfo(...)` or `list*(...)` call; undefined for every other call. */
export function referenceCall(call: CallExpression, frame: Frame): Value | undefined {
  if (REFERENCE_FUNCTIONS.has(call.name)) return readSymbol(call, frame);
  if (call.name === 'keyvaultsecretreference') return secretOf('getsecret', undefined, call.span);
  if (!call.name.startsWith('list')) return undefined;
  const [first] = call.arguments;
  const target = first === undefined ? undefined : targetOf(evaluate(first, frame), frame);
  return secretOf(call.name, target, call.span);
}

/** A function of a resource: `kv.getSecret('x')`, `st.listKeys()`. Both are secrets known only at deployment. */
export function callOnResource(expression: MethodExpression, frame: Frame): Value {
  const target = readSymbol(expression.object, frame);
  const name = expression.name.toLowerCase();
  if (target?.kind === 'resource-id' && (name === 'getsecret' || name.startsWith('list')))
    return secretOf(name, target, expression.span);
  const message = `the function '${expression.name}' cannot be evaluated before deployment`;
  return unknown('unsupported', message, `${name}()`, originAt(expression.span));
}

function secretOf(name: string, target: Value | undefined, span: Span): UnknownValue {
  const of = target === undefined ? '' : textOf(target);
  const origin = { ...originAt(span), sensitive: true };
  const secret = unknown(
    'runtime',
    `${name}() is only known at deployment`,
    name === 'getsecret' ? 'getsecret()' : `${name}(${of})`,
    origin,
  );
  return target?.kind === 'resource-id' ? { ...secret, target } : secret;
}

/** Functions that read something declared; the last one reads the secure outputs of a module. */
const REFERENCE_FUNCTIONS = new Set(['reference', 'resourceinfo', 'listoutputswithsecurevalues']);

function chainOf(expression: Expression): Chain | undefined {
  const accesses: AccessExpression[] = [];
  let at = expression;
  while (at.kind === 'access') {
    accesses.push(at);
    at = at.object;
  }
  if (at.kind === 'resource') return { root: at, accesses: accesses.reverse() };
  if (at.kind === 'call' && REFERENCE_FUNCTIONS.has(at.name) && at.userFunction === undefined) {
    return { root: at, accesses: accesses.reverse() };
  }
  return undefined;
}

function readResourceSymbol(root: ResourceExpression, accesses: readonly AccessExpression[], frame: Frame): Value {
  const declaration = frame.instance.declaration(root.symbol);
  if (declaration === undefined) {
    return unknown('error', `nothing declares '${root.symbol}'`, root.symbol, originAt(root.span));
  }
  const [first, ...rest] = accesses;
  if (declaration.loop === undefined)
    return readInstances(frame.instance.instances(declaration), accesses, root.span, frame);
  if (first === undefined) return allIdentities(declaration, root.span, frame);
  const index = evaluate(first.key, frame);
  return readInstances(instancesAt(declaration, index, frame), rest, root.span, frame);
}

/** A looped symbol without index: the array of the identities. */
function allIdentities(declaration: Declaration, span: Span, frame: Frame): Value {
  const instances = frame.instance.instances(declaration);
  const ids = instances.flatMap((instance) => instance.identity() ?? []);
  const each = instances.find((instance) => instance.forEach);
  if (each === undefined || each.condition === true || each.condition === false) return array(ids, originAt(span));
  return array([], originAt(span), { reason: each.condition });
}

/** The instances an index may mean: the one of that number, the "for each" one, or all of them. */
function instancesAt(declaration: Declaration, index: Value, frame: Frame): readonly DeclaredInstance[] {
  const instances = frame.instance.instances(declaration);
  const number = knownScalar(index);
  const exact = instances.filter((instance) => instance.index !== undefined && instance.index === Number(number));
  if (number !== undefined && exact.length > 0) return exact;
  const each = instances.filter((instance) => instance.forEach);
  return each.length > 0 || number !== undefined ? each : instances;
}

/** What the accesses read of the one instance, or of any of several. */
function readInstances(
  instances: readonly DeclaredInstance[],
  accesses: readonly AccessExpression[],
  span: Span,
  frame: Frame,
): Value {
  const [only] = instances;
  const whole = accesses.at(-1)?.span ?? span;
  if (only === undefined) return unknown('error', 'there is no such instance', 'reference()', originAt(whole));
  if (instances.length === 1) return readInstance(only, accesses, frame, 'symbol', whole);
  const cause = unknown(
    'loop',
    'the index is not known before deployment',
    `${only.declaration.symbol}[]`,
    originAt(whole),
  );
  const alternatives = instances.map((instance) => ({
    value: readInstance(instance, accesses, frame, 'symbol', whole),
    when: `for ${instance.address.slice(instance.address.lastIndexOf('/') + 1)}`,
  }));
  return choice(alternatives, cause, cause.origin, frame.instance.context.limits.alternatives);
}

/**
 * `symbol` reads as Bicep does (`.id`, `.name`, `.properties`, `.outputs.x`);
 * `reference` and `full` read what ARM's `reference(...)` returns, where outputs are wrapped in `value`.
 */
type Reading = 'symbol' | 'reference' | 'full';

function readInstance(
  instance: DeclaredInstance,
  accesses: readonly AccessExpression[],
  frame: Frame,
  reading: Reading,
  span: Span,
): Value {
  const identity = instance.identity();
  const read = (): Value =>
    identity === undefined
      ? readModule(instance, accesses, frame, reading, span)
      : readResource(identity, instance, accesses, frame, reading, span);
  const [first] = accesses;
  if (reading !== 'symbol' || first?.safe !== true || instance.condition === true) return read();
  return readIfDeployed(instance.condition, read, span, frame);
}

/** A safe access to what may not be deployed is null where it is not. */
function readIfDeployed(condition: false | UnknownValue, read: () => Value, span: Span, frame: Frame): Value {
  const nothing = scalarAt(null, span);
  if (condition === false) return nothing;
  const value = frame.instance.context.speculatively(read);
  const alternatives = [
    { value, when: 'if it is deployed' },
    { value: nothing, when: 'if it is not deployed' },
  ];
  const text = `if(${condition.expression},${textOf(value)},null)`;
  return choice(alternatives, { ...condition, expression: text }, joinOrigins(span, [condition.origin]));
}

function readResource(
  identity: ResourceIdValue,
  instance: DeclaredInstance,
  accesses: readonly AccessExpression[],
  frame: Frame,
  reading: Reading,
  span: Span,
): Value {
  const [first, ...rest] = accesses;
  if (reading === 'symbol') {
    if (first === undefined) return { ...identity, origin: originAt(span) };
    const known = identityMember(evaluateKey(first, frame), identity, instance, first.span);
    if (known !== undefined) return follow(known, rest, frame);
  }
  return readAtRuntime(identity, accesses, frame, reading, span);
}

/** `.id`, `.name`, `.type` and `.apiVersion` are known from the declaration itself. */
function identityMember(
  key: string | undefined,
  identity: ResourceIdValue,
  instance: DeclaredInstance,
  span: Span,
): Value | undefined {
  const { declaration, owner, locals } = instance;
  if (declaration.kind !== 'resource') return undefined;
  const frame = { instance: owner, locals };
  switch (key?.toLowerCase()) {
    case 'id':
      return { ...identity, origin: originAt(span) };
    case 'name':
      return owner.template.form === 'arm' ? joinNames(identity.names, identity) : evaluate(declaration.name, frame);
    case 'type':
      return scalarAt(identity.type, span);
    case 'apiversion':
      return declaration.apiVersion === undefined ? undefined : evaluate(declaration.apiVersion, frame);
    default:
      return undefined;
  }
}

/** What only the deployed resource knows: unknown, with the resource it is read from. */
function readAtRuntime(
  identity: ResourceIdValue,
  accesses: readonly AccessExpression[],
  frame: Frame,
  reading: Reading,
  span: Span,
): Value {
  const [first, ...rest] = accesses;
  const properties =
    reading === 'symbol' && first !== undefined && evaluateKey(first, frame)?.toLowerCase() === 'properties';
  const remaining = properties ? rest : accesses;
  const full = reading === 'full' || (reading === 'symbol' && !properties);
  const id = resourceIdText(identity.type, identity.names);
  const type = identity.type.slice(identity.type.lastIndexOf('/') + 1);
  const base: UnknownValue = {
    ...unknown(
      'runtime',
      `it is read from the deployed ${type}`,
      full ? `reference(${id},'full')` : `reference(${id})`,
      originAt(span),
    ),
    target: identity,
  };
  return follow(base, remaining, frame);
}

function readModule(
  instance: DeclaredInstance,
  accesses: readonly AccessExpression[],
  frame: Frame,
  reading: Reading,
  span: Span,
): Value {
  const [first, second, third, ...rest] = accesses;
  const section = first === undefined ? undefined : evaluateKey(first, frame)?.toLowerCase();
  if (section === 'name') return follow(moduleName(instance), accesses.slice(1), frame);
  if (section === undefined && first === undefined) return wholeModule(instance, reading, span);
  if (section !== 'outputs') {
    return unknown(
      'runtime',
      'it is read from the deployment itself',
      `reference('${instance.address}')`,
      originAt(span),
    );
  }
  if (second === undefined) return allOutputs(instance, reading, span);
  const name = evaluateKey(second, frame);
  if (name === undefined)
    return unknownBecause(evaluate(second.key, frame), `reference('${instance.address}').outputs[]`, span);
  const output = readOutput(instance, name, second);
  if (reading === 'symbol') return follow(output, accesses.slice(2), frame);
  return third === undefined ? output : follow(output, rest, frame);
}

/** The name of the deployment a module makes. */
export function moduleName(instance: DeclaredInstance): Value {
  const { declaration, owner, locals } = instance;
  return declaration.kind === 'module'
    ? nameOfModule(declaration, { instance: owner, locals })
    : scalarAt(declaration.symbol, declaration.headerSpan);
}

/** A module as a value, to be read from later: its outputs, and what else only the deployment knows. */
function wholeModule(instance: DeclaredInstance, reading: Reading, span: Span): Value {
  const outputs = { name: 'outputs', span, value: allOutputs(instance, reading, span) };
  const text = `reference('${instance.address}')`;
  const rest = unknown('runtime', 'it is read from the deployment itself', text, originAt(span));
  return object([outputs], originAt(span), rest);
}

function readOutput(instance: DeclaredInstance, name: string, access: AccessExpression): Value {
  const outcome = instance.module();
  if (outcome?.kind !== 'opened') return unresolvedOutput(instance, name, access.span);
  const value = outcome.instance.output(name, access.span);
  if (value !== undefined) return value;
  const message = `The module '${instance.declaration.symbol}' has no output '${name}'.`;
  if (!access.safe) outcome.instance.context.reject(message, access.span);
  return access.safe ? scalarAt(null, access.span) : unresolvedOutput(instance, name, access.span);
}

function allOutputs(instance: DeclaredInstance, reading: Reading, span: Span): Value {
  const outcome = instance.module();
  if (outcome?.kind !== 'opened') return unresolvedOutput(instance, '*', span);
  const members = [...outcome.instance.template.outputs.values()].map((output) => {
    const value = outcome.instance.output(output.name, span) ?? scalarAt(null, span);
    const shown = reading === 'symbol' ? value : object([{ name: 'value', span: output.span, value }], originAt(span));
    return { name: output.name, span: output.span, value: shown };
  });
  return object(members, originAt(span));
}

/** ARM's `reference(symbol or id, apiVersion?, 'Full'?)` with what is read of it. */
function readReference(call: CallExpression, accesses: readonly AccessExpression[], frame: Frame): Value {
  const [first, , third] = call.arguments;
  if (first === undefined) return unknown('error', 'reference() has no argument', 'reference()', originAt(call.span));
  const full = third !== undefined && knownString(evaluate(third, frame))?.toLowerCase() === 'full';
  const named = evaluate(first, frame);
  const span = accesses.at(-1)?.span ?? call.span;
  const instances = instancesNamed(named, frame);
  const reading: Reading = full ? 'full' : 'reference';
  const [only] = instances;
  if (only !== undefined) return readInstance(only, accesses, frame, reading, span);
  if (named.kind === 'resource-id') return readAtRuntime(named, accesses, frame, reading, span);
  const base = unknown(
    'runtime',
    'it is read from a deployed resource',
    `reference(${textOf(named)})`,
    joinOrigins(span, [named.origin]),
  );
  return follow(base, accesses, frame);
}

/** ARM's `listOutputsWithSecureValues(module, apiVersion).x`: the outputs, without the `value` around each. */
function readSecureOutputs(call: CallExpression, accesses: readonly AccessExpression[], frame: Frame): Value {
  const [first] = call.arguments;
  const [instance] = first === undefined ? [] : instancesNamed(evaluate(first, frame), frame);
  const [access, ...rest] = accesses;
  const name = access === undefined ? undefined : evaluateKey(access, frame);
  if (instance?.declaration.kind !== 'module' || access === undefined || name === undefined) {
    return secretOf(call.name, undefined, call.span);
  }
  return follow(asSensitive(readOutput(instance, name, access)), rest, frame);
}

function readResourceInfo(call: CallExpression, accesses: readonly AccessExpression[], frame: Frame): Value {
  const [first] = call.arguments;
  const instances = first === undefined ? [] : instancesNamed(evaluate(first, frame), frame);
  return readInstances(instances, accesses, call.span, frame);
}

/** The ID a value names: itself, or the symbol of the template that it spells. */
function targetOf(value: Value, frame: Frame): Value {
  return instancesNamed(value, frame)[0]?.identity() ?? value;
}

/** The instances that the first argument of `reference` means: a symbol, `symbol[3]`, a name, or the ID of a module. */
function instancesNamed(named: Value, frame: Frame): readonly DeclaredInstance[] {
  if (named.kind === 'resource-id') return modulesNamed(named, frame);
  const spelled = spelledSymbol(named);
  if (spelled === undefined) return [];
  const declaration = frame.instance.declaration(spelled.symbol);
  if (declaration === undefined) return instancesWithName(named, frame);
  return spelled.index === undefined
    ? frame.instance.instances(declaration)
    : instancesAt(declaration, spelled.index, frame);
}

/** `storage` or `storage[0]`, where the index may be a hole. */
function spelledSymbol(named: Value): { readonly symbol: string; readonly index?: Value } | undefined {
  if (named.kind === 'scalar' && typeof named.value === 'string') {
    const match = /^(.*?)(?:\[(\d+)\])?$/.exec(named.value);
    if (match?.[1] === undefined) return undefined;
    return match[2] === undefined
      ? { symbol: match[1] }
      : { symbol: match[1], index: { ...named, value: Number(match[2]) } };
  }
  if (named.kind !== 'text') return undefined;
  const [head, index] = named.parts;
  if (typeof head !== 'string' || !head.endsWith('[') || index === undefined || typeof index === 'string')
    return undefined;
  return { symbol: head.slice(0, -1), index };
}

/** Templates without symbolic names refer to what they deploy by its name. */
function instancesWithName(named: Value, frame: Frame): readonly DeclaredInstance[] {
  const wanted = textOf(named).toLowerCase();
  return allInstances(frame).filter((instance) => nameText(instance, frame) === wanted);
}

function modulesNamed(id: ResourceIdValue, frame: Frame): readonly DeclaredInstance[] {
  if (id.type.toLowerCase() !== 'microsoft.resources/deployments') return [];
  const wanted = id.names.at(-1);
  if (wanted === undefined) return [];
  const text = textOf(wanted).toLowerCase();
  return allInstances(frame).filter(
    (instance) => instance.declaration.kind === 'module' && nameText(instance, frame) === text,
  );
}

function allInstances(frame: Frame): readonly DeclaredInstance[] {
  return frame.instance.template.resources.flatMap((declaration) => frame.instance.instances(declaration));
}

function nameText(instance: DeclaredInstance, frame: Frame): string | undefined {
  const { declaration, locals } = instance;
  if (declaration.kind === 'resource') {
    const identity = instance.identity();
    return identity === undefined ? undefined : textOf(joinNames(identity.names, identity)).toLowerCase();
  }
  return declaration.name === undefined
    ? undefined
    : textOf(evaluate(declaration.name, { instance: frame.instance, locals })).toLowerCase();
}

function follow(value: Value, accesses: readonly AccessExpression[], frame: Frame): Value {
  let at = value;
  for (const access of accesses) at = accessValue(access, at, evaluate(access.key, frame), frame.instance.context);
  return at;
}

function evaluateKey(access: AccessExpression, frame: Frame): string | undefined {
  return knownString(evaluate(access.key, frame));
}
