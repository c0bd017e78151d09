/** How a rule's findings are mended by editing the files: what a rule declares, and what comes of it for one finding. */
import type { Scalar } from '../expand/value.js';
import type { SettingValue } from '../inputs/options.js';
import type { Span } from '../inputs/source-file.js';
import { isTakenBy } from '../model/facts/writing.js';
import { type Evidence, type Judgement, judged as judgedAs } from '../model/judgement.js';
import type { Property } from '../model/property.js';
import type { ResourceView } from '../model/resource-view.js';
import { isSayable } from '../model/sayable.js';
import type { System } from '../model/system.js';

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

/** A value that a fix writes: a text, a number, true or false, or a list of texts. */
export type Written = NonNullable<Scalar> | readonly string[];

/** A finding that a recipe is asked about. */
export interface Failure {
  readonly resource: ResourceView;
  readonly system: System;
  /** What the finding is about. */
  readonly judged: Evidence;
  /** What would pass there: a value, or several joined by "or". */
  readonly expected: unknown;
  /** What counts of the settings of the rule. */
  readonly settings: Readonly<Record<string, SettingValue>>;
}

/** The edit that mends a finding. Where it says nothing else: write at the judged property what the finding expects. */
export interface Recipe {
  /**
   * Values by ARM path, or what works them out of what is there; undefined leaves the property alone. What holds already stays
   * as it is.
   */
  readonly set?: Readonly<Record<string, Written | ((property: Property, failure: Failure) => Written | undefined)>>;
  /** What to write at the judged property, if that is not what the finding expects. */
  readonly write?: (failure: Failure) => Written | undefined;
  /** Where in the declaration what has to be written at the judged property stands already: a reference, say. */
  readonly copy?: (failure: Failure) => Span | undefined;
  /**
   * ARM paths of what goes, with all that stands there, or the judged property itself: an item of a list, say. A function may
   * name items by their index.
   */
  readonly remove?: readonly string[] | 'judged' | ((failure: Failure) => readonly string[]);
  /** The API version to send the resource with; undefined if there is none that would do. */
  readonly apiVersion?: (failure: Failure) => string | undefined;
  readonly risk?: Risk;
  /** What it may cost, where {@link RISK_WARNINGS} does not say it well. */
  readonly warning?: string;
  /** Where this is true, the risk is none. */
  readonly safeIf?: (resource: ResourceView, system: System, failure: Failure) => Judgement;
  /** It is offered only where this is true. */
  readonly offerIf?: (resource: ResourceView, system: System, failure: Failure) => Judgement;
}

/** The risk of closing what somebody opened. Where nothing but a default opens it, nobody is known to need it. */
export function turnsAway(warning: string): Pick<Recipe, 'risk' | 'warning' | 'safeIf'> {
  return { risk: 'lock-out', warning, safeIf: (_resource, _system, { judged }) => judgedAs(!isSaid(judged)) };
}

/** True if the file says it, be it by a value that nobody can tell. */
function isSaid({ absent, path = '', resource }: Evidence): boolean {
  return resource.words === undefined ? !absent : resource.words.sets(path);
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
  readonly value: Written;
  /** Where the value is copied from as it stands there. */
  readonly copied?: Span | undefined;
}

/** An API version in place of the one that a property is sent with. */
export interface NewVersion {
  readonly property: Evidence;
  readonly from: string;
  readonly to: string;
}

/**
 * The properties that mend a finding when they are written and taken out. Undefined if it may not be offered here, if nobody can
 * say which they are, or if the API version does not define one of them.
 */
export function mendingOf(recipe: Recipe, failure: Failure): Mending | undefined {
  const { resource, system } = failure;
  const { offerIf, safeIf, risk, warning } = recipe;
  if (offerIf !== undefined && offerIf(resource, system, failure).truth !== true) return undefined;
  const settings = settingsOf(recipe, failure);
  const removals = removalsOf(recipe, failure);
  const version = versionFor(recipe, failure);
  if (settings === undefined || (settings.length + removals.length === 0 && version === undefined)) return undefined;
  const isRisky = risk !== undefined && safeIf?.(resource, system, failure).truth !== true;
  return {
    settings,
    removals,
    apiVersion: version,
    risk: isRisky ? risk : undefined,
    warning: isRisky ? (warning ?? RISK_WARNINGS[risk]) : undefined,
  };
}

function settingsOf(
  { set, write, copy, remove, apiVersion }: Recipe,
  failure: Failure,
): readonly Setting[] | undefined {
  const wishes = Object.entries(set ?? {}).flatMap(([path, wish]): readonly Wish[] => {
    const property = failure.resource.property(path);
    const value = typeof wish === 'function' ? wish(property, failure) : wish;
    return value === undefined || holds(property, value) ? [] : [{ property, evidence: property.evidence(), value }];
  });
  if (copy !== undefined) wishes.push(...copiedFrom(copy(failure), failure));
  else if (write !== undefined) wishes.push(...atJudged(write(failure), failure));
  else if (set === undefined && remove === undefined && apiVersion === undefined)
    wishes.push(...atJudged(expectedValue(failure), failure));
  if (!wishes.every((wish) => canBeWritten(wish, failure.resource))) return undefined;
  return wishes.map(({ evidence, value, copied }) => ({ property: evidence, value, copied }));
}

/** What it takes to send the resource with another API version. */
function versionFor({ apiVersion }: Recipe, failure: Failure): NewVersion | undefined {
  const { judged, resource } = failure;
  const from = judged.by?.apiVersion ?? resource.apiVersion;
  const to = apiVersion?.(failure);
  if (to === undefined || from === undefined || judged.resource !== resource.resource) return undefined;
  return { property: judged, from, to };
}

function canBeWritten({ property: { apiVersion, segments }, evidence, value }: Wish, resource: ResourceView): boolean {
  return isSayable(resource, evidence, value) && isTakenBy(resource.type, apiVersion, segments);
}

interface Wish {
  readonly property: Property;
  /** The property as it is now. */
  readonly evidence: Evidence;
  readonly value: Written;
  readonly copied?: Span;
}

function holds(property: Property, value: Written): boolean {
  return typeof value !== 'object' && property.is(value).truth === true;
}

/** The first of what would pass, if that is a value and not words. */
function expectedValue({ expected }: Failure): Written | undefined {
  const [value] = typeof expected === 'string' ? expected.split(' or ') : [expected];
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : undefined;
}

function atJudged(value: Written | undefined, { judged, resource }: Failure): readonly Wish[] {
  const property = judgedProperty(judged, resource);
  return value === undefined || property === undefined ? [] : [{ property, evidence: judged, value }];
}

function copiedFrom(span: Span | undefined, failure: Failure): readonly Wish[] {
  const value = span?.source.text.slice(span.start, span.end);
  return atJudged(value, failure).map((wish) => (span === undefined ? wish : { ...wish, copied: span }));
}

/** The judged property, if it is one of the resource. */
function judgedProperty({ path, resource: owner }: Evidence, resource: ResourceView): Property | undefined {
  return path === undefined || owner !== resource.resource ? undefined : resource.at(path);
}

function removalsOf({ remove = [] }: Recipe, failure: Failure): readonly Evidence[] {
  const { judged, resource } = failure;
  const properties = (): readonly (Property | undefined)[] => {
    if (remove === 'judged') return [judgedProperty(judged, resource)];
    if (typeof remove === 'function') return remove(failure).map((path) => resource.at(path));
    return remove.map((path) => resource.property(path));
  };
  return properties().flatMap((property) => (property?.isWritten === true ? [property.evidence()] : []));
}
