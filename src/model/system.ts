/** One deployment as a whole: what rules that look beyond their own resource ask. */
import type { Cloud } from '../expand/functions/call.js';
import type { Expansion, Resource } from '../expand/resource.js';
import { textOf } from '../expand/values.js';
import { Graph } from './graph.js';
import { allOf, anyOf, clauseOf, type Judgement, judged } from './judgement.js';
import { mentionsByName } from './mentions.js';
import type { Neighbours } from './neighbours.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import { POLICY_ASSIGNMENT, POLICY_SET } from './types.js';

/** Which dependencies are judged: those a workspace uses, or every resource of their types. */
export type AssociatedScope = 'linked' | 'all';

/** With what other entry points of the repository have to do with this one; never other environments of it. */
export interface SystemOptions extends Partial<Neighbours> {
  /** The cloud whose DNS zones count when the template does not tell. */
  readonly cloud?: Cloud;
  readonly associatedScope?: AssociatedScope;
  /** True if what there is to say of the whole deployment is said of another part of it. */
  readonly isSpokenFor?: boolean;
  /** What is known of Azure beside its resources. */
  readonly told?: ToldByAzure;
}

/** What a live read tells that stands in no resource. */
export interface ToldByAzure {
  /** The IDs of resources that something names and that are not there, in lower case. */
  readonly absent: ReadonlySet<string>;
  /** The types of the directory that were listed whole: of these, none is none. */
  readonly listed: ReadonlySet<string>;
  /** When it was read: `2026-11-29T03:00:00.000Z`. */
  readonly readAt: string;
}

/** A built-in policy that creates what is missing, after deployment. */
export interface DeployingPolicy {
  readonly guid: string;
}

/** A resource that may belong to another: its belonging is true or unknown. */
export interface Companion {
  readonly view: ResourceView;
  readonly belongs: Judgement;
}

export class System {
  readonly graph: Graph;
  readonly cloud: Cloud;
  readonly associatedScope: AssociatedScope;

  constructor(
    readonly expansion: Expansion,
    private readonly options: SystemOptions = {},
  ) {
    this.graph = new Graph(expansion.resources, options.others);
    this.cloud = options.cloud ?? 'AzureCloud';
    this.associatedScope = options.associatedScope ?? 'linked';
  }

  /** When live Azure was read; undefined for what files declare, which holds on any day. */
  get readAt(): string | undefined {
    return this.options.told?.readAt;
  }

  /** True if Azure or the directory has no other resources of the type than those here. */
  hasAllOf(type: string): boolean {
    return this.options.told?.listed.has(type) ?? false;
  }

  /** True if the property holds the ID of a resource that Azure says is not there. */
  isGone(id: Property): Judgement {
    const absent = this.options.told?.absent;
    if (absent === undefined) return judged(false);
    return id.judge((value) => value.kind === 'scalar' && absent.has(String(value.value).toLowerCase()), false);
  }

  get isSpokenFor(): boolean {
    return this.options.isSpokenFor ?? false;
  }

  /** What other entry points declare that this one may be linked with. */
  get others(): readonly Resource[] {
    return this.options.others ?? [];
  }

  /** Resources of a type that belong to something: those for which it is true, and those for which it may be. */
  companions(type: string, belongs: (view: ResourceView) => Judgement): readonly Companion[] {
    return this.graph
      .ofType(type)
      .map((view) => ({ view, belongs: belongs(view) }))
      .filter((companion) => companion.belongs.truth !== false);
  }

  /** The resources of a type nested in another one, such as the computes of a workspace. */
  childrenOf(parent: ResourceView, type: string): readonly Companion[] {
    return this.companions(type, (child) => {
      const truth = this.graph.isNestedIn(child, parent);
      const nested = truth === 'unknown' ? child.undecided('the name of its parent is not known') : judged(truth);
      return allOf(nested, this.existsBeside(child, parent));
    });
  }

  /** True if `companion` is deployed whenever `resource` is; unknown under a condition of its own. */
  existsBeside(companion: ResourceView, resource: ResourceView): Judgement {
    const { condition } = companion.resource;
    if (condition === true) return judged(true);
    const same =
      resource.resource.condition !== true && resource.resource.condition.expression === condition.expression;
    if (same) return judged(true);
    const evidence = companion.evidence({
      because: `'${companion.displayName}' may not be deployed: ${clauseOf(condition)}`,
    });
    return judged('unknown', [evidence], { falseWhen: [`if '${condition.expression}' is false`] });
  }

  /**
   * The answer when something has to be there. Not found is a "no" only if everything that could declare it was read (the
   * whole entry point, and whatever other entry points give the resource to) and no policy assigned here would create it;
   * then the resource that lacks it is the evidence.
   *
   * @param policies the built-in policies that would deploy it
   */
  present(found: Judgement, of: ResourceView, what: string, policies: readonly DeployingPolicy[] = []): Judgement {
    if (found.truth !== false) return found;
    // What is only updated here was declared elsewhere, with all that belongs to it.
    if (of.resource.patch) return of.undecided(`this only updates it; where it is declared may also stand ${what}`);
    if (of.resource.existing) return of.undecided(`it is declared elsewhere, where may also stand ${what}`);
    // Workspaces are created with commands, each with a file; what belongs to them is made by others.
    if (of.form === 'azureml-yaml')
      return of.undecided(`a file for the Azure CLI declares one thing; elsewhere may stand ${what}`);
    if (of.form === 'az-cli' || of.resource.isAlone === true)
      return of.undecided(`a command makes one thing; another one may make ${what}`);
    const unread = this.unreadPart() ?? this.unreadElsewhere(of);
    if (unread !== undefined) return of.undecided(`${unread}, and may declare ${what}`);
    const assignment = this.assignmentOf(policies);
    if (assignment !== undefined) {
      return of.undecided(`the policy assignment '${assignment.displayName}' may create ${what} after deployment`);
    }
    return judged(false, [of.evidence({ absent: true })]);
  }

  /** What of the deployment could not be read, as the start of a clause; undefined if nothing. */
  private unreadPart(): string | undefined {
    const [module] = this.expansion.unresolvedModules;
    if (module !== undefined) return `the module '${module.reference}' could not be read`;
    return this.expansion.complete ? undefined : 'a part of this deployment could not be read';
  }

  /** A module of another entry point that could not be read and is given the resource, as the start of a clause. */
  private unreadElsewhere({ resource }: ResourceView): string | undefined {
    const modules = this.options.unreadElsewhere ?? [];
    const unread = modules.find(({ module }) => mentionsByName(module.arguments, resource));
    if (unread === undefined) return undefined;
    return `the module '${unread.module.reference}' in ${unread.entryPoint} is given it and could not be read`;
  }

  /** An enforced assignment of one of these policies, directly or by an initiative declared here. */
  private assignmentOf(policies: readonly DeployingPolicy[]): ResourceView | undefined {
    if (policies.length === 0) return undefined;
    const mentions = (text: string) => policies.some(({ guid }) => text.toLowerCase().includes(guid));
    const sets = this.graph.ofType(POLICY_SET).filter((set) => mentions(textOf(set.resource.body)));
    return this.graph.ofType(POLICY_ASSIGNMENT).find((assignment) => {
      const definition = assignment.property('properties.policyDefinitionId');
      const assigned =
        definition.possibleValues.some((value) => mentions(textOf(value))) ||
        sets.some((set) => this.graph.pointsAt(definition, set).truth === true);
      return assigned && assignment.property('properties.enforcementMode').is('DoNotEnforce').truth !== true;
    });
  }
}

/** True if `test` holds for one of the companions. */
export function someCompanion(companions: readonly Companion[], test: (view: ResourceView) => Judgement): Judgement {
  return anyOf(...companions.map(({ view, belongs }) => allOf(belongs, test(view))));
}
