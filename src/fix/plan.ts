/** From what would mend a finding to the edits that do. */
import { yamlText } from '../expand/azureml/yaml-text.js';
import type { Value } from '../expand/value.js';
import type { Placement, Wanted } from '../expand/vocabulary.js';
import type { Limits } from '../inputs/limits.js';
import type { Repository } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import type { Evidence } from '../model/judgement.js';
import { parsePath } from '../model/paths.js';
import type { Finding } from '../rules/finding.js';
import type { Mending, NewVersion, Setting } from '../rules/recipe.js';
import { describeStep } from '../rules/steps.js';
import { apiVersionEdit, headerVersionEdit } from './api-version.js';
import { bicepObject } from './bicep-tree.js';
import type { Entry } from './branches.js';
import { type Container, isYaml, type Place, placeOf } from './container.js';
import { type Edit, type Fix, mayBeFixed } from './fix.js';
import { insertion } from './insertion.js';
import { jsonObject } from './json-tree.js';
import { contradict, withoutRepetition } from './merging.js';
import { removalOfAll } from './removal.js';
import { languageOf, literalAt, spell } from './spelling.js';
import { terraformBlock } from './terraform-tree.js';
import { yamlMap } from './yaml-tree.js';

/** What edits are made of. */
export interface Workshop {
  readonly repository: Repository;
  readonly limits: Limits;
}

/**
 * The edits that mend a finding: of every copy and under every parameter file. Undefined if the rule has no recipe, if the
 * value that has to change is no literal of this repository, or if the form cannot say it.
 */
export function planFix(finding: Finding, workshop: Workshop): Fix | undefined {
  const [first] = finding.mendings;
  if (first === undefined || !mayBeFixed(finding)) return undefined;
  const edits: Edit[] = [];
  for (const mending of finding.mendings) {
    const planned = editsFor(mending, workshop);
    if (planned === undefined) return undefined;
    edits.push(...planned);
  }
  const kept = withoutRepetition(edits);
  const isClear = kept.every((edit, at) => kept.slice(at + 1).every((other) => !contradict(edit, other)));
  if (kept.length === 0 || !isClear || !kept.every(({ span }) => isOurs(span, workshop))) return undefined;
  const risky = finding.mendings.find(({ risk }) => risk !== undefined);
  return {
    description: descriptionOf(first, kept),
    edits: kept,
    risk: risky?.risk,
    warning: risky?.warning,
    isTried: false,
  };
}

/** What stands in this repository under its own name, and was not put there by a tool. */
function isOurs({ source }: Span, { repository }: Workshop): boolean {
  return repository.read(source.path) === source && !/(?:^|\/)(?:\.terraform|node_modules)\//.test(source.path);
}

/** An edit, or what is missing in an object: with what else is missing there it becomes one. */
type Step = Edit | Missing;

interface Missing extends Entry {
  readonly container: Container;
}

function editsFor({ settings, removals, apiVersion }: Mending, workshop: Workshop): readonly Edit[] | undefined {
  const leaving = placesToRemove(removals, workshop);
  const parts = [
    ...settings.map((setting) => settingSteps(setting, settings, workshop)),
    takenOut(leaving),
    ...(apiVersion === undefined ? [] : [versionEdits(apiVersion, workshop)]),
  ];
  const steps = parts.filter((part) => part !== undefined);
  return steps.length < parts.length ? undefined : editsOf(steps.flat(), leaving);
}

/** What is missing in one object is put in together, as it may have objects between in common, and beside nothing that goes. */
function editsOf(steps: readonly Step[], leaving: readonly (Place | undefined)[]): readonly Edit[] {
  return steps.flatMap((step) => {
    if (!isMissing(step)) return [step];
    const together = steps.filter(isMissing).filter((other) => isSame(other.container, step.container));
    return together[0] === step ? insertion(withoutLeaving(step.container, leaving), together) : [];
  });
}

function isMissing(step: Step): step is Missing {
  return 'container' in step;
}

function withoutLeaving(container: Container, leaving: readonly (Place | undefined)[]): Container {
  const starts = leaving.flatMap((place) =>
    place?.kind === 'member' && isSame(place.container, container) ? [place.member.start] : [],
  );
  return { ...container, members: container.members.filter(({ start }) => !starts.includes(start)) };
}

function isSame({ source, open }: Container, other: Container): boolean {
  return source === other.source && open === other.open;
}

function versionEdits(change: NewVersion, { limits }: Workshop): readonly Edit[] | undefined {
  const { property } = change;
  if (property.resource.form === 'bicep') {
    const edit = headerVersionEdit(property.resource.headerSpan, change);
    return edit && [edit];
  }
  const declaration = declarationOf(property, limits);
  const edit = declaration && apiVersionEdit(declaration, change);
  return edit && [edit];
}

function settingSteps(setting: Setting, all: readonly Setting[], workshop: Workshop): readonly Step[] | undefined {
  const { property, copied } = setting;
  const placement = placementOf(setting);
  if (copied !== undefined)
    return placement?.kind === 'write' ? copiedTo(placement.names, setting, workshop) : undefined;
  switch (placement?.kind) {
    case 'write':
      return written(property, placement.names, placement.value, workshop);
    case 'leave-out':
      return takenOut(placement.names.map((names) => placeIn(property, names, workshop)));
    case 'block':
      return all.some((other) => isWrittenIn(other, placement.names)) ? [] : undefined;
    default:
      return asItStands(property, setting.value);
  }
}

/** What is written of another place of the file, where nothing stands yet. */
function copiedTo(
  names: readonly (string | number)[],
  { property, copied }: Setting,
  workshop: Workshop,
): readonly Step[] | undefined {
  const place = placeIn(property, names, workshop);
  if (place?.kind !== 'missing' || isSaidElsewhere(property) || place.container.source !== copied?.source)
    return undefined;
  return [{ container: place.container, names: place.names, value: { verbatim: wholeText(copied) } }];
}

/** The text of a stretch; of an expression of ARM JSON with the quotes and brackets around it. */
function wholeText({ source: { text }, start, end }: Span): string {
  const isExpression = text.slice(start - 2, start) === '"[' && text.slice(end, end + 2) === ']"';
  return isExpression ? text.slice(start - 2, end + 2) : text.slice(start, end);
}

function placementOf({ property: { resource, path = '' }, value }: Setting): Placement | undefined {
  const { words } = resource;
  return words === undefined ? { kind: 'write', names: parsePath(path), value } : words.placementOf(path, value);
}

/** True if what is set is written there, or in the block of this name. */
function isWrittenIn(setting: Setting, names: readonly (string | number)[]): boolean {
  const placement = placementOf(setting);
  return placement?.kind === 'write' && names.every((name, at) => placement.names[at] === name);
}

function placesToRemove(removals: readonly Evidence[], workshop: Workshop): readonly (Place | undefined)[] {
  return removals.flatMap((property) => {
    const all = namesToRemove(property);
    return all === undefined
      ? [itemItComesFrom(property, workshop)]
      : all.map((names) => placeIn(property, names, workshop));
  });
}

function namesToRemove({ resource, path = '' }: Evidence): readonly (readonly (string | number)[])[] | undefined {
  const { words } = resource;
  if (words === undefined) return [parsePath(path)];
  const placement = words.placementOf(path, undefined);
  return placement?.kind === 'leave-out' ? placement.names : undefined;
}

/** The item of a list in the declaration that the form takes a value over from, where it has no words for it. */
function itemItComesFrom(property: Evidence, { limits }: Workshop): Place | undefined {
  const span = property.value?.origin.span;
  const declaration = declarationOf(property, limits);
  return declaration && span?.source === declaration.source ? itemAt(declaration, span) : undefined;
}

function itemAt(container: Container, { start, end }: Span): Place | undefined {
  const member = container.members.find((one) => one.start <= start && end <= one.end);
  const list = member?.items();
  const item = list?.members.find(({ value }) => value.start === start && value.end === end);
  if (list !== undefined && item !== undefined) return { kind: 'member', container: list, member: item };
  const inside = list ?? member?.inside();
  return inside && itemAt(inside, { source: container.source, start, end });
}

/** What writes a value in the declaration, or at the literal that what is written there comes from. */
function written(
  property: Evidence,
  names: readonly (string | number)[],
  value: Wanted,
  workshop: Workshop,
): readonly Step[] | undefined {
  const place = placeIn(property, names, workshop);
  if (place?.kind === 'missing') {
    if (isSaidElsewhere(property) || !fits(place, names)) return undefined;
    return [{ container: place.container, names: place.names, value }];
  }
  if (place !== undefined) {
    const { source } = place.container;
    const { start, end } = place.member.value;
    if (isReplaceable(place, value)) return [replaced({ source, start, end }, value)].flatMap((edit) => edit ?? []);
    // What an alias stands for says other things too.
    if (isYaml(place.container.grammar)) return undefined;
  }
  return atOrigin(property.value, value);
}

/** True if a literal of the same kind stands there, or a list of literals where a list is to stand. */
function isReplaceable({ container: { source }, member }: Extract<Place, { kind: 'member' }>, value: Wanted): boolean {
  const current = literalAt(source, member.value);
  if (typeof value !== 'object') return current === null || (current !== undefined && typeof current === typeof value);
  const items = member.items()?.members;
  return current === null || items?.every((item) => literalAt(source, item.value) !== undefined) === true;
}

/** An object that only the body of azapi can hold is no block. */
function fits({ container }: Extract<Place, { kind: 'missing' }>, [first]: readonly (string | number)[]): boolean {
  return first !== 'body' || container.grammar !== 'hcl-block';
}

/** True if something is written after all: spread, merged or passed on as an object. */
function isSaidElsewhere({ absent, path = '', resource }: Evidence): boolean {
  return resource.words === undefined ? !absent : resource.words.sets(path);
}

/** Where something stands in the declaration that says it; undefined if that is no declaration of ours. */
function placeIn(property: Evidence, names: readonly (string | number)[], { limits }: Workshop): Place | undefined {
  const declaration = declarationOf(property, limits);
  return declaration && placeOf(declaration, names);
}

function declarationOf({ resource, by }: Evidence, limits: Limits): Container | undefined {
  const { form, span, headerSpan } = resource;
  const said = by?.span ?? span;
  const language = languageOf(said.source);
  if (form === 'bicep' && language === 'bicep') return bicepObject(headerSpan.source, headerSpan, limits);
  if (form === 'arm' && language === 'json') return jsonObject(said.source, said, limits);
  if (form === 'azureml-yaml' && language === 'yaml') return yamlMap(said.source, said, limits);
  if (form === 'terraform' && language === 'hcl') return terraformBlock(said.source, said, limits);
  return undefined;
}

/** The edit of a literal that the form takes over as it stands, where it has no words for the property: what is encoded as JSON. */
function asItStands({ value: found }: Evidence, value: Wanted): readonly Edit[] | undefined {
  if (found?.kind !== 'scalar') return undefined;
  const { span } = found.origin;
  return literalAt(span.source, span) === found.value ? atOrigin(found, value) : undefined;
}

/** What a value may have come through so that the literal at the end of its way alone made it. */
const PLAIN_STEPS = new Set(['default', 'parameter-file', 'argument', 'variable', 'output', 'module', 'loop']);

/** The edit of the literal that a value comes from. */
function atOrigin(found: Value | undefined, value: Wanted): readonly Edit[] | undefined {
  if (found?.kind !== 'scalar' || found.origin.sensitive === true) return undefined;
  const { span, steps } = found.origin;
  if (!steps.every(({ role }) => PLAIN_STEPS.has(role))) return undefined;
  const current = literalAt(span.source, span);
  if (current === undefined || typeof current !== typeof value) return undefined;
  const edit = replaced(span, value);
  return edit && [edit];
}

function replaced({ source, start, end }: Span, value: Wanted): Edit | undefined {
  const language = languageOf(source);
  if (language === undefined) return undefined;
  const current = source.text.slice(start, end);
  return {
    span: { source, start, end },
    text: language === 'yaml' ? inPlaceOf(current, value) : spell(value, language),
  };
}

/** In the quotes that stand there. */
function inPlaceOf(current: string, value: Wanted): string {
  const [quote] = /^["']/.exec(current) ?? [];
  return quote === undefined || typeof value !== 'string' || /["'\\]/.test(value)
    ? yamlText(value)
    : `${quote}${value}${quote}`;
}

function takenOut(places: readonly (Place | undefined)[]): readonly Edit[] | undefined {
  const members = places.flatMap((place) => (place?.kind === 'member' ? [place] : []));
  if (members.length < places.length) return undefined;
  const containers = members
    .map(({ container }) => container)
    .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);
  return containers.flatMap((container) => {
    const starts = members.flatMap((one) => (isSame(one.container, container) ? [one.member.start] : []));
    return removalOfAll(
      container,
      container.members.filter(({ start }) => starts.includes(start)),
    );
  });
}

/** "Set publicNetworkAccess to 'Disabled' (default of parameter access)". */
function descriptionOf({ settings, removals, apiVersion }: Mending, edits: readonly Edit[]): string {
  const parts = [
    ...settings.flatMap((setting) => settingText(setting) ?? []).map((text) => `set ${text}`),
    ...removals.map((evidence) => `remove ${nameOf(evidence)}`),
    ...(apiVersion === undefined ? [] : [`use API version ${apiVersion.to}`]),
  ];
  const sentence = parts.join(' and ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${whereText(settings, edits)}`;
}

/** Undefined for what is said by another setting. */
function settingText({ property, value, copied }: Setting): string | undefined {
  if (copied !== undefined) return `${nameOf(property)} to ${String(value)}`;
  const change = property.resource.words?.changeTo(property.path ?? '', value);
  if (change?.kind === 'block') return undefined;
  if (change?.kind === 'write') return change.text;
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : spell(value, 'bicep');
  return change === undefined ? `${nameOf(property)} to ${text}` : `${nameOf(property)} to ${text} (no ${change.text})`;
}

function nameOf({ path = '', resource }: Evidence): string {
  return resource.words?.nameOf(path) ?? path.replace(/^(?:properties\.)+/, '');
}

/** What is edited, if it is not the property itself. */
function whereText(settings: readonly Setting[], edits: readonly Edit[]): string {
  const [setting] = settings;
  const origin = setting?.property.value?.origin;
  const [step] = origin?.steps ?? [];
  if (setting === undefined || origin === undefined || step === undefined) return '';
  const isThere = edits.some(({ span }) => span.source === origin.span.source && span.start === origin.span.start);
  return isThere ? ` (${describeStep(step, setting.property.resource.form)})` : '';
}
