/** How a rule's findings are mended by editing the files: what a rule declares, and what comes of it for one finding. */
import type { Scalar } from '../expand/value.js';
import type { Evidence, Judgement } from '../model/judgement.js';
import type { ResourceView } from '../model/resource-view.js';
import { isSayable } from '../model/sayable.js';
import type { System } from '../model/system.js';
import type { Outcome } from './outcome.js';

/** Why a fix is not to be applied without a look. */
export type Risk =
  /** Whoever uses what it closes is turned away. */
  | 'lock-out'
  /** There is no way back. */
  | 'irreversible'
  /** The service does not change it on what exists: that has to be deleted and created again. */
  | 'recreation';

/** What is said of a risk where a rule has no sentence of its own. */
export const RISK_WARNINGS: Readonly<Record<Risk, string>> = {
  'lock-out': 'Whoever comes over the public network loses access: have a private endpoint first.',
  irreversible: 'This cannot be taken back.',
  recreation: 'An existing one has to be deleted and created again.',
};

/** The edit that mends a finding. Without `set`, `remove` and `apiVersion`: write at the judged property what the finding expects. */
export interface Recipe {
  /** Values by ARM path. What holds already stays as it is. */
  readonly set?: Readonly<Record<string, NonNullable<Scalar>>>;
  /** ARM paths of what goes, with all that stands there; or that path, by the one of what was judged. */
  readonly remove?: readonly string[] | ((judged: string) => string);
  /** The API version to send the resource with, by what was judged; undefined if there is none that would do. */
  readonly apiVersion?: (resource: ResourceView, judged: Evidence) => string | undefined;
  readonly risk?: Risk;
  /** What it may cost, where {@link RISK_WARNINGS} does not say it well. */
  readonly warning?: string;
  /** Where this is true, the risk is none. */
  readonly safeIf?: (resource: ResourceView, system: System) => Judgement;
  /** It is offered only where this is true. */
  readonly offerIf?: (resource: ResourceView, system: System) => Judgement;
}

/** The recipes of a rule by the message of the finding they mend. */
export type Recipes<Key extends string = string> = { readonly [Name in Key]?: Recipe };

/** What a recipe comes to for one resource: the properties to write and to take out. */
export interface Mending {
  readonly settings: readonly Setting[];
  /** What is written of what has to go. */
  readonly removals: readonly Evidence[];
  readonly apiVersion: NewVersion | undefined;
  readonly risk: Risk | undefined;
  /** One sentence; set if there is a risk. */
  readonly warning: string | undefined;
}

export interface Setting {
  /** The property as it is now. */
  readonly property: Evidence;
  readonly value: NonNullable<Scalar>;
}

/** An API version in place of the one that a property is sent with. */
export interface NewVersion {
  readonly property: Evidence;
  readonly from: string;
  readonly to: string;
}

/** A recipe that may be offered for an outcome. */
export interface Offer {
  readonly recipe: Recipe;
  readonly resource: ResourceView;
  readonly isRisky: boolean;
}

/** The recipe for an outcome, if the rule has one and it may be offered here. Only what fails for certain is mended. */
export function offerFor(
  recipes: Recipes,
  outcome: Outcome,
  resource: ResourceView,
  system: System,
): Offer | undefined {
  if (outcome.status !== 'fail') return undefined;
  const recipe = recipes[outcome.message];
  if (recipe === undefined) return undefined;
  const { offerIf, safeIf, risk } = recipe;
  if (offerIf !== undefined && offerIf(resource, system).truth !== true) return undefined;
  const isRisky = risk !== undefined && safeIf?.(resource, system).truth !== true;
  return { recipe, resource, isRisky };
}

/**
 * The properties an offer writes and takes out; undefined if nobody can say which, or the API version does not define them.
 *
 * @param judged the property the finding is about
 * @param expected what would pass there: a value, or several joined by "or"
 */
export function mendingOf(
  { recipe, resource, isRisky }: Offer,
  judged: Evidence,
  expected: unknown,
): Mending | undefined {
  const { set, remove, apiVersion, risk, warning } = recipe;
  const isDefault = set === undefined && remove === undefined && apiVersion === undefined;
  const settings = isDefault ? atJudged(judged, expected, resource) : settingsOf(set ?? {}, resource);
  if (!settings.every(({ property, value }) => isSayable(resource, property, value))) return undefined;
  const removals = removalsOf(remove ?? [], judged, resource);
  const version = apiVersion && versionFor(judged, apiVersion(resource, judged), resource);
  if (settings.length + removals.length === 0 && version === undefined) return undefined;
  return {
    settings,
    removals,
    apiVersion: version,
    risk: isRisky ? risk : undefined,
    warning: isRisky && risk !== undefined ? (warning ?? RISK_WARNINGS[risk]) : undefined,
  };
}

function settingsOf(set: Readonly<Record<string, NonNullable<Scalar>>>, resource: ResourceView): readonly Setting[] {
  return Object.entries(set).flatMap(([path, value]) => {
    const property = resource.property(path);
    return property.is(value).truth === true ? [] : [{ property: property.evidence(), value }];
  });
}

function removalsOf(
  remove: NonNullable<Recipe['remove']>,
  judged: Evidence,
  resource: ResourceView,
): readonly Evidence[] {
  if (typeof remove === 'function') {
    const { path } = judged;
    return path === undefined || judged.resource !== resource.resource ? [] : [{ ...judged, path: remove(path) }];
  }
  return remove.flatMap((path) => {
    const property = resource.property(path);
    return property.isWritten ? [property.evidence()] : [];
  });
}

function versionFor(property: Evidence, to: string | undefined, resource: ResourceView): NewVersion | undefined {
  const from = property.by?.apiVersion ?? resource.apiVersion;
  return to === undefined || from === undefined || property.resource !== resource.resource
    ? undefined
    : { property, from, to };
}

function atJudged(judged: Evidence, expected: unknown, resource: ResourceView): readonly Setting[] {
  if (judged.path === undefined || judged.resource !== resource.resource) return [];
  const [value] = typeof expected === 'string' ? expected.split(' or ') : [expected];
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? [{ property: judged, value }] : [];
}
