/** What a rule is: what it says about itself, what it is asked about, and how it answers. */
import type { ResourceView } from '../model/resource-view.js';
import type { System } from '../model/system.js';
import type { Severity } from './finding.js';
import type { MissionKey } from './mission.js';
import type { Outcome } from './outcome.js';
import type { Recipes } from './recipe.js';
import { type GivenSettings, type Settings, type SettingValues, valuesOf } from './settings.js';

export type Category = 'network' | 'encryption' | 'identity' | 'monitoring' | 'governance' | 'data' | 'supply-chain';

/** `new` rules may still change, `deprecated` ones stay so that suppressions keep resolving. */
export type Lifecycle = 'new' | 'recommended' | 'deprecated';

export interface Rule {
  /** `AML-NET-001`; never used again for something else. */
  readonly id: string;
  /** What is wrong, as a headline. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly lifecycle: Lifecycle;
  /** Other ids under which it is known. */
  readonly aliases: readonly string[];
  /** The promised capabilities it guards: keys of `MISSION` in mission.ts. */
  readonly mission: readonly MissionKey[];
  /** Controls of the Microsoft cloud security benchmark. */
  readonly mcsb: readonly string[];
  /** Built-in policies that ask for the same. */
  readonly policies: readonly PolicyReference[];
  /** Full ARM types. A last segment of `*` stands for every type of the provider, `*` alone for every type. */
  readonly appliesTo: readonly string[];
  /**
   * `linked`: judged only where a workspace uses the resource, directly or as the network, the identity or the target that
   * something of it uses; `existing` references included. What is of Azure Machine Learning itself is always judged.
   */
  readonly scope: 'declared' | 'linked';
  /** What can answer: the files of a repository, live Azure, or either. Of `live` ones nothing is asked without it. */
  readonly decidedBy: 'files' | 'live' | 'either';
  /** It asks how the subscription is set up, which no deployment of a workspace changes: where Azure was read, Azure knows. */
  readonly ofSubscription?: true;
  /** What it asks for, in the words of whoever wrote it, where its messages are filled in only when it speaks: of a policy. */
  readonly about?: string;
  /** When its finding is rightly accepted, as sentences. */
  readonly exceptions: readonly string[];
  /** What teams can set. */
  readonly settings: Settings;
  readonly messages: Readonly<Record<string, Message>>;
  /** Placeholders of its messages that its own outcomes fill, with `details.words`. */
  readonly words: readonly string[];
  /**
   * What its messages name in braces, by the whole path or its end: `properties.publicNetworkAccess` allows
   * `{publicNetworkAccess}` and `{Set publicNetworkAccess to 'Disabled'}`.
   */
  readonly properties: readonly (string | PropertyOf)[];
  /**
   * How its findings are mended, by message: `{ public: { risk: 'lock-out' } }`. An empty recipe writes what the finding expects
   * at the judged property.
   */
  readonly fixes: Recipes;
  /**
   * It asks of what is private, or of a tier that can be, what nobody asks of others: a fix that closes something may bring its
   * findings along, and is none the worse for it.
   */
  readonly followsClosing: boolean;
  /** @param given what is set of its settings; the others have their defaults */
  check(resource: ResourceView, system: System, given?: GivenSettings): Outcome | readonly Outcome[];
}

/** A property that messages name. */
export interface PropertyOf {
  /** ARM path; `[]` stands for any item. */
  readonly path: string;
  /** Full ARM type, if it is not one of the judged resource. */
  readonly of?: string | undefined;
  /** What messages in ARM's words call it, if not by the end of its path. */
  readonly as?: string;
}

/**
 * Sentences for people. In braces stand `{actual}` (the value, or that it is not set and what that means), `{property}`,
 * `{consequence}` (which rules leave the reporting to this one, as the end of a sentence), the words the rule declares, and
 * what each form has words of its own for: docs/rules-vocabulary.md lists it. Impact and remedy must also read right without
 * the problem: of what cannot be decided only they are told, after "Cannot be decided (TITLE): REASON. If so: ".
 */
export interface Message {
  /** In place of the rule's own, for a lesser (or worse) condition of it. */
  readonly severity?: Severity;
  /** What is wrong. */
  readonly problem: string;
  /** Why it matters for Azure Machine Learning. */
  readonly impact: string;
  /** What to change. */
  readonly remedy: string;
}

export interface PolicyReference {
  readonly guid: string;
  readonly name: string;
}

type Optional =
  | 'lifecycle'
  | 'aliases'
  | 'policies'
  | 'scope'
  | 'decidedBy'
  | 'exceptions'
  | 'words'
  | 'properties'
  | 'followsClosing';

export type RuleDefinition<Key extends string, S extends Settings> = Omit<
  Rule,
  Optional | 'settings' | 'messages' | 'fixes' | 'check'
> &
  Partial<Pick<Rule, Optional>> & {
    readonly settings?: S;
    readonly messages: Readonly<Record<Key, Message>>;
    readonly fixes?: Recipes<NoInfer<Key>>;
    check(
      resource: ResourceView,
      system: System,
      settings: SettingValues<NoInfer<S>>,
    ): Outcome<NoInfer<Key>> | readonly Outcome<NoInfer<Key>>[];
  };

/** A rule whose outcomes and fixes can only use the messages it has, and whose check gets the settings it has. */
export function defineRule<const Key extends string, S extends Settings = Record<never, never>>({
  settings,
  check,
  ...definition
}: RuleDefinition<Key, S>): Rule {
  return {
    lifecycle: 'recommended',
    aliases: [],
    policies: [],
    scope: 'declared',
    decidedBy: 'either',
    exceptions: [],
    words: [],
    properties: [],
    followsClosing: false,
    settings: settings ?? {},
    fixes: {},
    ...definition,
    check: (resource, system, given) => check(resource, system, valuesOf(settings ?? ({} as S), given)),
  };
}

/** A built-in policy by GUID and display name. */
export function policy(guid: string, name: string): PolicyReference {
  return { guid, name };
}
