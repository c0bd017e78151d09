/** Secrets that a plan says. It marks them, and writes each of them down several times. */
import type { SourceFile } from '../../../inputs/source-file.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { isSecretName, type SecretCollector } from '../../secrets.js';
import { parseAddress } from './addresses.js';
import type { PlanConfiguration } from './configuration.js';
import type { PlanDocument } from './document.js';
import { isTrue, itemsOf, membersOf, textIn, valueNamed } from './nodes.js';
import { plainValue } from './plain-values.js';

/** Adds all that the plan marks as sensitive, wherever it stands, and what variables and settings with a secret's name hold. */
export function addSecrets(document: PlanDocument, configuration: PlanConfiguration, secrets: SecretCollector): void {
  const finder = new SecretFinder(document.source, configuration, secrets);
  const { root } = document;
  for (const list of ['resource_changes', 'resource_drift']) {
    for (const item of itemsOf(valueNamed(root, list))) finder.addChange(item);
  }
  for (const item of itemsOf(valueNamed(root, 'deferred_changes'))) {
    finder.addChange(valueNamed(item, 'resource_change'));
  }
  for (const state of [valueNamed(root, 'planned_values'), valueNamed(valueNamed(root, 'prior_state'), 'values')]) {
    finder.addState(state);
  }
  for (const { value } of membersOf(valueNamed(root, 'output_changes')).values()) finder.addBeforeAndAfter(value);
  finder.addModule(configuration.root, valueNamed(root, 'variables'));
  for (const { value } of membersOf(valueNamed(valueNamed(root, 'configuration'), 'provider_config')).values()) {
    finder.addNamed(valueNamed(value, 'expressions'));
  }
}

class SecretFinder {
  constructor(
    private readonly source: SourceFile,
    private readonly configuration: PlanConfiguration,
    private readonly secrets: SecretCollector,
  ) {}

  /** A change of a resource, with what the configuration says in so many words of its secret arguments. */
  addChange(item: JsonNode | undefined): void {
    const change = valueNamed(item, 'change');
    this.addBeforeAndAfter(change);
    const address = parseAddress(textIn(valueNamed(item, 'address')) ?? '');
    const declared = address && this.configuration.resource(address);
    const expressions = membersOf(valueNamed(declared, 'expressions'));
    for (const [name, mark] of membersOf(valueNamed(change, 'after_sensitive'))) {
      if (isTrue(mark.value)) this.addMarked(valueNamed(expressions.get(name)?.value, 'constant_value'), mark.value);
    }
  }

  addBeforeAndAfter(change: JsonNode | undefined): void {
    for (const name of ['before', 'after']) {
      this.addMarked(valueNamed(change, name), valueNamed(change, `${name}_sensitive`));
    }
  }

  /** Planned values or a state: its outputs, and the resources of all modules. */
  addState(state: JsonNode | undefined): void {
    for (const { value } of membersOf(valueNamed(state, 'outputs')).values()) {
      this.addMarked(valueNamed(value, 'value'), valueNamed(value, 'sensitive'));
    }
    const waiting = [valueNamed(state, 'root_module')];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const item of itemsOf(valueNamed(next, 'resources'))) {
        this.addMarked(valueNamed(item, 'values'), valueNamed(item, 'sensitive_values'));
      }
      waiting.push(...itemsOf(valueNamed(next, 'child_modules')));
    }
  }

  /** The variables of a module and of those it calls: their defaults, and what is given for them. */
  addModule(root: JsonNode | undefined, given: JsonNode | undefined): void {
    const waiting = [{ module: root, given: (name: string) => valueNamed(valueNamed(given, name), 'value') }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const [name, { value }] of membersOf(valueNamed(next.module, 'variables'))) {
        const isMarked = isTrue(valueNamed(value, 'sensitive'));
        for (const node of [next.given(name), valueNamed(value, 'default')]) this.addVariable(name, isMarked, node);
      }
      for (const { value: call } of membersOf(valueNamed(next.module, 'module_calls')).values()) {
        const expressions = valueNamed(call, 'expressions');
        waiting.push({
          module: valueNamed(call, 'module'),
          given: (name) => valueNamed(valueNamed(expressions, name), 'constant_value'),
        });
      }
    }
  }

  private addVariable(name: string, isMarked: boolean, node: JsonNode | undefined): void {
    if (node === undefined) return;
    const value = plainValue(node, this.source);
    if (isMarked) this.secrets.addSecret(value);
    else if (isSecretName(name)) this.secrets.addNamedSecret(value);
  }

  /** Constants of settings with a secret's name. */
  addNamed(expressions: JsonNode | undefined): void {
    for (const [name, { value }] of membersOf(expressions)) {
      if (isSecretName(name)) this.addVariable(name, true, valueNamed(value, 'constant_value'));
    }
  }

  /** What in a value is marked: a mark of true stands for all below. */
  private addMarked(node: JsonNode | undefined, mark: JsonNode | undefined): void {
    if (node === undefined || mark === undefined) return;
    if (isTrue(mark)) this.secrets.addSecret(plainValue(node, this.source));
    else if (mark.kind === 'array') {
      for (const [at, item] of mark.items.entries()) this.addMarked(itemsOf(node)[at], item);
    } else if (mark.kind === 'object') {
      const members = membersOf(node);
      for (const { key, value } of mark.members) this.addMarked(members.get(key.value)?.value, value);
    }
  }
}
