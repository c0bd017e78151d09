/**
 * Where a value comes from that only the deployment will tell: the references of its expression, followed through module
 * arguments and outputs to attributes of planned resources. Local values are not part of a plan, and neither is what an
 * expression does with what it refers to.
 */
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import {
  declaredName,
  keyAt,
  type ModuleStep,
  modulePrefix,
  nameAt,
  type Part,
  type PlanAddress,
  partsOf,
} from './addresses.js';
import { isExpression, type PlanConfiguration, referencesOf } from './configuration.js';
import type { PlannedInstance } from './instances.js';
import { valueNamed } from './nodes.js';

/** An attribute of a planned resource. */
export interface Target {
  readonly instance: PlannedInstance;
  /** The way to the attribute; empty if the expression names the resource as a whole. */
  readonly path: readonly Part[];
}

/** Where an expression stands. */
export interface ReferenceScope {
  readonly modules: readonly ModuleStep[];
  /** The index or key of the copy of the resource or module call that it belongs to. */
  readonly suffix: string;
}

/** Modules, variables and references that are looked at for one expression. */
const MOST_STEPS = 500;

export class References {
  private readonly copies = new Map<string, PlannedInstance[]>();
  private stepsLeft = 0;

  constructor(
    private readonly configuration: PlanConfiguration,
    instances: Iterable<PlannedInstance>,
  ) {
    for (const instance of instances) {
      const { address } = instance;
      const key = `${modulePrefix(address.modules)}${declaredName(address)}`;
      const known = this.copies.get(key);
      if (known === undefined) this.copies.set(key, [instance]);
      else known.push(instance);
    }
  }

  /** What an expression leads to; undefined if a part of it leads elsewhere. */
  targetsOf(expression: JsonNode | undefined, scope: ReferenceScope): readonly Target[] | undefined {
    this.stepsLeft = MOST_STEPS;
    return this.follow(expression, scope, []);
  }

  /** The same, `rest` further on. */
  private follow(
    expression: JsonNode | undefined,
    scope: ReferenceScope,
    rest: readonly Part[],
  ): readonly Target[] | undefined {
    if (this.stepsLeft <= 0 || !isExpression(expression)) return undefined;
    const references = (referencesOf(expression) ?? []).map(partsOf);
    const isKeyed = references.some(isOwnKey);
    const others = references.filter((parts) => !isOwnKey(parts));
    if (others.length === 0 || (others.length > 1 && rest.length > 0)) return undefined;
    const targets: Target[] = [];
    for (const parts of others) {
      this.stepsLeft--;
      const found = parts && this.followOne([...parts, ...rest], scope, isKeyed);
      if (found === undefined) return undefined;
      targets.push(...found);
    }
    return targets;
  }

  private followOne(parts: readonly Part[], scope: ReferenceScope, isKeyed: boolean): readonly Target[] | undefined {
    switch (nameAt(parts, 0)) {
      case 'var':
        return this.followVariable(parts, scope);
      case 'module':
        return this.followOutput(parts, scope, isKeyed);
      case 'local':
      case 'each':
      case 'count':
      case 'path':
      case 'self':
      case 'terraform':
      case 'ephemeral':
      case undefined:
        return undefined;
      default:
        return this.resourcesAt(parts, scope, isKeyed);
    }
  }

  /** `var.name`: what the call of the module passes. */
  private followVariable(parts: readonly Part[], scope: ReferenceScope): readonly Target[] | undefined {
    const call = scope.modules.at(-1);
    const name = nameAt(parts, 1);
    if (call === undefined || name === undefined) return undefined;
    const expression = valueNamed(valueNamed(this.configuration.call(scope.modules), 'expressions'), name);
    const caller = { modules: scope.modules.slice(0, -1), suffix: call.suffix };
    return this.follow(expression, caller, parts.slice(2));
  }

  /** `module.name.output`, `module.name["key"].output`. */
  private followOutput(parts: readonly Part[], scope: ReferenceScope, isKeyed: boolean): readonly Target[] | undefined {
    const name = nameAt(parts, 1);
    const written = keyAt(parts, 2);
    const at = written === '' ? 2 : 3;
    const output = nameAt(parts, at);
    if (name === undefined || output === undefined) return undefined;
    const suffix = written === '' && isKeyed ? scope.suffix : written;
    const modules = [...scope.modules, { name, suffix }];
    const declared = valueNamed(valueNamed(this.configuration.module(modules), 'outputs'), output);
    return this.follow(valueNamed(declared, 'expression'), { modules, suffix: '' }, parts.slice(at + 1));
  }

  /** `type.name`, `data.type.name`, with an index or key and the way to an attribute behind it. */
  private resourcesAt(
    parts: readonly Part[],
    { modules, suffix }: ReferenceScope,
    isKeyed: boolean,
  ): readonly Target[] | undefined {
    const mode = nameAt(parts, 0) === 'data' ? 'data' : 'managed';
    const at = mode === 'data' ? 1 : 0;
    const [type, name, written] = [nameAt(parts, at), nameAt(parts, at + 1), keyAt(parts, at + 2)];
    if (type === undefined || name === undefined) return undefined;
    const path = parts.slice(written === '' ? at + 2 : at + 3);
    const copies = this.copiesOf({ modules, mode, type, name });
    const same = copies.find((copy) => copy.address.suffix === written);
    if (same !== undefined || written !== '') return same === undefined ? undefined : [{ instance: same, path }];
    const own = isKeyed ? copies.find((copy) => copy.address.suffix === suffix) : undefined;
    if (own !== undefined) return [{ instance: own, path }];
    this.stepsLeft -= copies.length;
    return copies.length === 0 || this.stepsLeft < 0 ? undefined : copies.map((instance) => ({ instance, path }));
  }

  private copiesOf(address: Omit<PlanAddress, 'suffix'>): readonly PlannedInstance[] {
    return this.copies.get(`${modulePrefix(address.modules)}${declaredName(address)}`) ?? [];
  }
}

/** `each.key` and `count.index` choose the copy of the same key. */
function isOwnKey(parts: readonly Part[] | undefined): boolean {
  const [first, second] = parts === undefined ? [] : [nameAt(parts, 0), nameAt(parts, 1)];
  return parts?.length === 2 && ((first === 'each' && second === 'key') || (first === 'count' && second === 'index'));
}
