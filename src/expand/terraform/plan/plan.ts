/**
 * The JSON that `terraform show -json PLAN` writes.
 * Source: developer.hashicorp.com/terraform/internals/json-format, format version 1.2.
 */
import type { DiagnosticBag } from '../../../inputs/diagnostic.js';
import type { Limits } from '../../../inputs/limits.js';
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import { parseJson } from '../../../syntax/arm/json.js';
import type { JsonMember, JsonNode } from '../../../syntax/arm/nodes.js';
import { type ResourceAddress, resourceAddressOf } from './addresses.js';
import { at, isTrue, itemsOf, memberNamed, membersOf, spanIn, textOf, textsOf } from './json.js';

/** A resource, or one that is only read, as it will be when the plan is applied. */
export interface PlannedResource {
  readonly address: string;
  readonly parsed: ResourceAddress;
  readonly provider: string | undefined;
  /** Attributes that are known. */
  readonly values: JsonNode | undefined;
  /** What is known only when the plan is applied: true in the places of attributes. */
  readonly unknown: JsonNode | undefined;
  /** True in the places of secret attributes. */
  readonly sensitive: JsonNode | undefined;
  /** The whole entry in the plan, and the member that names it. */
  readonly span: Span;
  readonly headerSpan: Span;
}

export interface Plan {
  readonly source: SourceFile;
  readonly root: JsonNode;
  /** By address. */
  readonly resources: ReadonlyMap<string, PlannedResource>;
  /** False if Terraform could not plan everything. */
  readonly complete: boolean;
}

/** The plan in a file; undefined, with a diagnostic where it is a plan that cannot be used, if there is none. */
export function readPlan(source: SourceFile, limits: Limits, bag: DiagnosticBag): Plan | undefined {
  const { root, errors } = parseJson(source, { ...limits, nodes: limits.nodes * 4 });
  const version = textOf(at(root, 'format_version'));
  const isPlan =
    memberNamed(root, 'resource_changes') !== undefined || memberNamed(root, 'planned_values') !== undefined;
  const isState = !isPlan && memberNamed(at(root, 'values'), 'root_module') !== undefined;
  if (root?.kind !== 'object' || version === undefined || !(isPlan || isState)) return undefined;
  for (const { code, message, start, end } of errors) bag.report(code, message, { source, start, end });
  const versionSpan = spanIn(source, memberNamed(root, 'format_version') ?? root);
  if (isState) {
    const message =
      'This is a state, which says what was deployed, not what will be. Write the JSON of a plan: terraform show -json PLANFILE.';
    bag.report('unsupported', message, versionSpan);
    return undefined;
  }
  if (!/^[01]\./.test(version)) {
    const message = `The plan is of format version '${version}'; versions 1.x are read. Use a newer version of this program, or Terraform 1.x.`;
    bag.report('unsupported', message, versionSpan);
    return undefined;
  }
  const reader = new PlanReader(source, root);
  const isWhole = reader.reportGaps(bag);
  const resources = reader.resources(bag);
  return { source, root, resources, complete: errors.length === 0 && isWhole && !reader.lost };
}

class PlanReader {
  /** True if a resource could not be read. */
  lost = false;

  constructor(
    private readonly source: SourceFile,
    private readonly root: JsonNode,
  ) {}

  /** Says what Terraform itself could not plan; true if there is nothing of the kind. */
  reportGaps(bag: DiagnosticBag): boolean {
    const gaps: readonly (readonly [JsonMember | undefined, string])[] = [
      [this.ifTrue('errored'), 'Terraform stopped with an error while it made this plan, so it is not complete.'],
      [
        this.ifFilled('deferred_changes'),
        'Terraform defers some changes to a later plan; what they deploy is not known.',
      ],
    ];
    const found = gaps.flatMap(([member, message]) => (member === undefined ? [] : [{ member, message }]));
    for (const { member, message } of found) bag.report('unsupported', message, spanIn(this.source, member));
    return found.length === 0;
  }

  private ifTrue(name: string): JsonMember | undefined {
    const member = memberNamed(this.root, name);
    return isTrue(member?.value) ? member : undefined;
  }

  private ifFilled(name: string): JsonMember | undefined {
    const member = memberNamed(this.root, name);
    return itemsOf(member?.value).length > 0 ? member : undefined;
  }

  /** What will be there: changes first, then what only the planned values or, for what was read, the state before tell. */
  resources(bag: DiagnosticBag): ReadonlyMap<string, PlannedResource> {
    const found = new Map<string, PlannedResource>();
    const gone = new Set<string>();
    for (const entry of itemsOf(at(this.root, 'resource_changes'))) {
      const address = textOf(at(entry, 'address'));
      if (address === undefined || memberNamed(entry, 'deposed') !== undefined) continue;
      if (isGone(at(entry, 'change'))) gone.add(address);
      else this.add(found, this.changed(entry, address), entry, bag);
    }
    for (const [entry, isState] of [
      ...valuesIn(at(this.root, 'planned_values', 'root_module')).map((one) => [one, false] as const),
      ...valuesIn(at(this.root, 'prior_state', 'values', 'root_module')).map((one) => [one, true] as const),
    ]) {
      const address = textOf(at(entry, 'address'));
      if (address === undefined || found.has(address) || gone.has(address)) continue;
      // What is in the state and in no plan any more is not managed by this configuration.
      if (isState && textOf(at(entry, 'mode')) !== 'data') continue;
      this.add(found, this.valued(entry, address), entry, bag);
    }
    return found;
  }

  private add(
    into: Map<string, PlannedResource>,
    resource: PlannedResource | undefined,
    entry: JsonNode,
    bag: DiagnosticBag,
  ): void {
    if (resource !== undefined) into.set(resource.address, resource);
    else {
      this.lost = true;
      bag.report('syntax-error', 'The address of this resource cannot be read.', spanIn(this.source, entry));
    }
  }

  private changed(entry: JsonNode, address: string): PlannedResource | undefined {
    const change = at(entry, 'change');
    return this.resource(entry, address, {
      values: at(change, 'after'),
      unknown: at(change, 'after_unknown'),
      sensitive: at(change, 'after_sensitive'),
    });
  }

  private valued(entry: JsonNode, address: string): PlannedResource | undefined {
    return this.resource(entry, address, {
      values: at(entry, 'values'),
      unknown: undefined,
      sensitive: at(entry, 'sensitive_values'),
    });
  }

  private resource(
    entry: JsonNode,
    address: string,
    parts: Pick<PlannedResource, 'values' | 'unknown' | 'sensitive'>,
  ): PlannedResource | undefined {
    const parsed = resourceAddressOf(address);
    if (parsed === undefined) return undefined;
    const header = memberNamed(entry, 'address') ?? entry;
    return {
      address,
      parsed,
      provider: textOf(at(entry, 'provider_name')),
      ...parts,
      span: spanIn(this.source, entry),
      headerSpan: spanIn(this.source, header),
    };
  }
}

/** Deleted, forgotten, or nothing that Terraform would do. */
function isGone(change: JsonNode | undefined): boolean {
  const actions = textsOf(at(change, 'actions'));
  return actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
}

/** The resources of a module of planned or prior values and of those it calls. */
function valuesIn(module: JsonNode | undefined): readonly JsonNode[] {
  const found: JsonNode[] = [];
  const waiting = module === undefined ? [] : [module];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(...itemsOf(at(next, 'resources')));
    waiting.push(...itemsOf(at(next, 'child_modules')));
  }
  return found;
}

/** The members of `variables` with their values. */
export function variablesOf({ root }: Plan): readonly (JsonMember & { readonly given: JsonNode })[] {
  return membersOf(at(root, 'variables')).flatMap((member) => {
    const given = at(member.value, 'value');
    return given === undefined ? [] : [{ ...member, given }];
  });
}

/** True if the root module's configuration calls the variable sensitive. */
export function isSensitiveVariable({ root }: Plan, name: string): boolean {
  return isTrue(at(root, 'configuration', 'root_module', 'variables', name, 'sensitive'));
}
