/** The resources of a plan that will exist once it is applied, with the places where their values stand. */
import type { DiagnosticBag } from '../../../inputs/diagnostic.js';
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type { JsonNode, JsonObject } from '../../../syntax/arm/nodes.js';
import { addressText, type PlanAddress, parseAddress } from './addresses.js';
import type { PlanConfiguration } from './configuration.js';
import { type PlanDocument, reportShape } from './document.js';
import { itemsOf, memberNamed, spanIn, textIn, valueNamed } from './nodes.js';
import type { Planned } from './values.js';

/** One copy of a resource or data source. */
export interface PlannedInstance {
  readonly address: PlanAddress;
  /** The address as the evaluation of configuration spells it. */
  readonly text: string;
  readonly source: SourceFile;
  /** Its entry in the plan. */
  readonly entry: JsonObject;
  /** `"address": "..."` of the entry. */
  readonly header: Span;
  /** What it will be, with what is not known before and what is secret. */
  readonly values: Planned;
  /** False where an unknown value looks like an absent one. */
  readonly marksUnknown: boolean;
  /** True if it does not exist yet: then the provider has filled in nothing but its defaults. */
  readonly isNew: boolean;
  /** `registry.terraform.io/hashicorp/azurerm`. */
  readonly provider: string | undefined;
}

const STAYS: ReadonlySet<string> = new Set(['no-op', 'create', 'read', 'update']);
const GOES: ReadonlySet<string> = new Set(['delete', 'forget']);

/**
 * All resources that will exist, by address: those of `resource_changes`; of the planned values and the prior state what no
 * change speaks of (data sources that were read, resources outside of targets).
 */
export function instancesIn(
  document: PlanDocument,
  configuration: PlanConfiguration,
  bag: DiagnosticBag,
): { readonly instances: ReadonlyMap<string, PlannedInstance>; readonly isWhole: boolean } {
  const reader = new InstanceReader(document, bag);
  reader.readChanges();
  reader.readModule(valueNamed(valueNamed(document.root, 'planned_values'), 'root_module'), false, () => true);
  const prior = valueNamed(valueNamed(document.root, 'prior_state'), 'values');
  // What the state has and the configuration does not declare is somebody else's.
  const isDeclared = (address: PlanAddress) =>
    address.mode === 'data' || configuration.root === undefined || configuration.resource(address) !== undefined;
  reader.readModule(valueNamed(prior, 'root_module'), true, isDeclared);
  return { instances: reader.found, isWhole: reader.isWhole };
}

class InstanceReader {
  readonly found = new Map<string, PlannedInstance>();
  /** False once something could not be read. */
  isWhole = true;
  /** Addresses that a change speaks of, whether it leaves a resource or not. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly document: PlanDocument,
    private readonly bag: DiagnosticBag,
  ) {}

  readChanges(): void {
    const { root } = this.document;
    const changes = memberNamed(root, 'resource_changes');
    if (changes !== undefined && changes.value.kind !== 'array') {
      this.report("'resource_changes' is not a list of changes.", changes);
    }
    for (const item of itemsOf(changes?.value)) this.readChange(item);
  }

  private readChange(item: JsonNode): void {
    const address = this.addressOf(item);
    if (address === undefined || item.kind !== 'object') return;
    // An object that a replacement left behind; it is only ever deleted.
    if (textIn(valueNamed(item, 'deposed')) !== undefined) return;
    const change = valueNamed(item, 'change');
    const actions = itemsOf(valueNamed(change, 'actions')).map(textIn);
    if (change?.kind !== 'object' || actions.length === 0 || actions.includes(undefined)) {
      this.report(`The change of '${addressText(address)}' does not say what is done.`, change ?? item);
      return;
    }
    this.settled.add(addressText(address));
    const previous = parseAddress(textIn(valueNamed(item, 'previous_address')) ?? '');
    if (previous !== undefined) this.settled.add(addressText(previous));
    if (actions.every((action) => action !== undefined && GOES.has(action))) return;
    this.checkActions(actions, address, change);
    const after = valueNamed(change, 'after');
    if (after !== undefined && after.kind !== 'object' && !(after.kind === 'scalar' && after.value === null)) {
      this.report(`'after' of '${addressText(address)}' is not an object.`, after);
    }
    this.add(item, address, {
      values: {
        node: after,
        unknown: valueNamed(change, 'after_unknown'),
        sensitive: valueNamed(change, 'after_sensitive'),
      },
      marksUnknown: true,
      isNew: actions.includes('create'),
    });
  }

  private checkActions(actions: readonly (string | undefined)[], address: PlanAddress, change: JsonNode): void {
    const strange = actions.find((action) => action !== undefined && !STAYS.has(action) && !GOES.has(action));
    if (strange === undefined) return;
    const message = `The action '${strange}' of '${addressText(address)}' is not known; it is read like an update.`;
    this.bag.report('unsupported', message, this.place(memberNamed(change, 'actions') ?? change));
  }

  /** A module of the planned values, which leave out what is not known, or of a state, with those inside it. */
  readModule(module: JsonNode | undefined, marksUnknown: boolean, isWanted: (address: PlanAddress) => boolean): void {
    const waiting = [module];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const item of itemsOf(valueNamed(next, 'resources'))) this.readValues(item, marksUnknown, isWanted);
      waiting.push(...itemsOf(valueNamed(next, 'child_modules')));
    }
  }

  private readValues(item: JsonNode, marksUnknown: boolean, isWanted: (address: PlanAddress) => boolean): void {
    const address = this.addressOf(item);
    if (address === undefined || item.kind !== 'object' || this.settled.has(addressText(address))) return;
    if (!isWanted(address)) return;
    if (textIn(valueNamed(item, 'deposed_key')) !== undefined) return;
    this.settled.add(addressText(address));
    this.add(item, address, {
      values: { node: valueNamed(item, 'values'), sensitive: valueNamed(item, 'sensitive_values') },
      marksUnknown,
      isNew: false,
    });
  }

  private add(
    entry: JsonObject,
    address: PlanAddress,
    rest: Pick<PlannedInstance, 'values' | 'marksUnknown' | 'isNew'>,
  ): void {
    const { source } = this.document;
    const text = addressText(address);
    const header = this.place(memberNamed(entry, 'address') ?? entry);
    const provider = textIn(valueNamed(entry, 'provider_name'));
    this.found.set(text, { address, text, source, entry, header, provider, ...rest });
  }

  private addressOf(item: JsonNode): PlanAddress | undefined {
    const written = textIn(valueNamed(item, 'address'));
    const address = written === undefined ? undefined : parseAddress(written);
    if (address === undefined) this.report('A resource of this plan has no address that can be read.', item);
    return address;
  }

  private report(what: string, place: { readonly start: number; readonly end: number }): void {
    this.isWhole = false;
    reportShape(this.bag, what, this.place(place));
  }

  private place(node: { readonly start: number; readonly end: number }): Span {
    return spanIn(this.document.source, node);
  }
}
