/** The facts about properties against the resource types: availability, defaults, and the values that messages ask for. */
import type { AbsenceFact } from '../../src/model/facts/absence.js';
import { existsIn, isInRange, parseApiVersion } from '../../src/model/facts/api-version.js';
import { AVAILABILITY, type PropertyAvailability, type Variant } from '../../src/model/facts/availability.js';
import { sameType } from '../../src/model/types.js';
import { type Item, piecesOf } from '../../src/rules/marks.js';
import type { Rule } from '../../src/rules/rule.js';
import { type CheckReport, NOTHING } from './report.js';
import type { BicepTypes, Definition } from './types.js';

/**
 * Whether every API version of the type defines the property exactly where the row says so.
 *
 * @param isWritten whether the row is of what fixes write: what is read only is not defined for them
 */
export function checkAvailability(row: PropertyAvailability, types: BicepTypes, isWritten = false): CheckReport {
  const versions = types.versionsOf(row.type);
  if (versions.length === 0) return unchecked(row.type);
  const definitions = versions.map((version) => ({
    version,
    definition: types.definitionOf(row.type, version, row.path, row.variant),
  }));
  const known = definitions.filter(({ definition }) => definition.kind !== 'open');
  const isDefined = (definition: Definition): boolean =>
    definition.kind === 'defined' &&
    definition.isDiscriminator === isDiscriminator(row, definition) &&
    !((isWritten || row.isReadBefore === true) && definition.isReadOnly);
  const differing = known.filter(({ version, definition }) => isDefined(definition) !== existsIn(version, row));
  const say = (verb: string, some: typeof known): readonly string[] =>
    some.length === 0 ? [] : [`${nameOf(row)}: ${verb} by ${some.map(({ version }) => version).join(', ')}`];
  return {
    wrong: [
      ...say(
        'said to be defined, and is not,',
        differing.filter(({ definition }) => !isDefined(definition)),
      ),
      ...say(
        'said not to be defined, and is,',
        differing.filter(({ definition }) => isDefined(definition)),
      ),
    ],
    doubtful: [],
    unchecked: known.length < definitions.length ? [`${nameOf(row)}: open in some API versions`] : [],
    compared: 1,
  };
}

/**
 * Whether a row speaks of a property as what tells variants apart. Of a row for a variant's own name that is plain; one
 * without a variant is about the time before there were variants if other rows of the path are for variants.
 */
function isDiscriminator({ type, path, variant }: PropertyAvailability, found: Definition): boolean {
  if (variant?.path === path) return true;
  const hasVariants = AVAILABILITY.some(
    (other) => other.type === type && other.path === path && other.variant?.path === path,
  );
  return !hasVariants && found.kind === 'defined' && found.isDiscriminator;
}

/** Whether a default is of a property there is, at an API version there is, and a value it can have. */
export function checkDefault(fact: AbsenceFact, types: BicepTypes): CheckReport {
  const versions = types.versionsOf(fact.type);
  if (versions.length === 0) return unchecked(fact.type);
  const inRange = versions.filter((version) => isInRange(version, fact));
  const newest = newestOf(inRange);
  if (newest === undefined)
    return { ...NOTHING, wrong: [`${nameOf(fact)}: no API version is in its range`], compared: 1 };
  // A property that a newer version gave up still has a default in those before.
  const telling = [...inRange]
    .reverse()
    .find((version) => isTold(types.definitionOf(fact.type, version, fact.path, fact.variant)));
  if (telling === undefined) {
    return { ...NOTHING, wrong: [`${nameOf(fact)}: not defined by any API version in its range`], compared: 1 };
  }
  const definition = types.definitionOf(fact.type, telling, fact.path, fact.variant);
  return {
    ...NOTHING,
    wrong: [
      ...misfit(fact, definition).map((why) => `${nameOf(fact)}: ${why} (${telling})`),
      ...strangeBounds(fact, versions),
    ],
    doubtful: contradiction(fact, definition, telling),
    unchecked: definition.kind === 'open' ? [`${nameOf(fact)}: anything may stand there`] : [],
    compared: 1,
  };
}

function isTold({ kind }: Definition): boolean {
  return kind !== 'undefined';
}

/** The newest stable version; the newest preview if there is none. */
function newestOf(versions: readonly string[]): string | undefined {
  return versions.findLast((version) => parseApiVersion(version)?.preview === false) ?? versions.at(-1);
}

function misfit({ value }: AbsenceFact, definition: Definition): readonly string[] {
  if (definition.kind !== 'defined') return [];
  const { type, values } = definition;
  if (typeof value === 'string' && values !== undefined && !values.includes(value)) {
    return [`'${value}' is none of ${values.join(', ')}`];
  }
  const fits = value === null || typeof value === type || (typeof value === 'number' && type === 'integer');
  return fits ? [] : [`${JSON.stringify(value)} is no ${type}`];
}

/** A bound that no API version has is a slip of the pen. */
function strangeBounds(fact: AbsenceFact, versions: readonly string[]): readonly string[] {
  return [fact.since, fact.before]
    .filter((bound) => bound !== undefined && !versions.includes(bound))
    .map((bound) => `${nameOf(fact)}: there is no API version ${bound}`);
}

const STATED_DEFAULT =
  /\bdefaults?(?: value| setting| interpretation)?(?: is| to|:| =)?(?: set to)?:?\s*['"`]?(true|false|[A-Z][A-Za-z0-9_]+)\b/i;

/** Where the description tells a default and it is another one. Words of other versions and variants are told too. */
function contradiction(fact: AbsenceFact, definition: Definition, version: string): readonly string[] {
  if (definition.kind !== 'defined' || fact.forms !== undefined) return [];
  const stated = STATED_DEFAULT.exec(definition.description)?.[1];
  const { values = [] } = definition;
  const isValue =
    /^(?:true|false)$/i.test(stated ?? '') || values.some((one) => one.toLowerCase() === stated?.toLowerCase());
  if (stated === undefined || !isValue || stated.toLowerCase() === String(fact.value).toLowerCase()) return [];
  return [
    `${nameOf(fact)}: the fact says ${JSON.stringify(fact.value)}, the description of ${version}: "${definition.description}"`,
  ];
}

/** Whether the values that a rule's messages ask for are among those the property can have. */
export function checkValues(rule: Rule, types: BicepTypes): CheckReport {
  const wrong = new Set<string>();
  let compared = 0;
  for (const { property, value } of itemsOf(rule)) {
    const owners = property.of === undefined ? rule.appliesTo : [property.of];
    const defined = owners
      .map((type) => newestDefinition(type, property.path, types))
      .filter(({ kind }) => kind === 'defined');
    if (typeof value !== 'string' || defined.length === 0) continue;
    compared += 1;
    const fits = defined.some((one) => one.kind === 'defined' && (one.values?.includes(value) ?? true));
    if (!fits) wrong.add(`${rule.id} asks for '${value}', which ${property.path} cannot be`);
  }
  return { ...NOTHING, wrong: [...wrong], compared };
}

/**
 * Whether what a rule names has an availability row where some API version does not define it. Without one every version counts
 * as defining it, and a property without effect passes for one that protects.
 */
export function checkRead(rule: Rule, types: BicepTypes): CheckReport {
  const named = rule.properties.map((one) => (typeof one === 'string' ? { path: one, of: undefined } : one));
  const doubtful = named.flatMap(({ path, of }) => {
    const owners = (of === undefined ? rule.appliesTo : [of]).filter((type) => !hasRow(type, path));
    return owners.flatMap((type) => {
      const versions = types.versionsOf(type);
      const lacking = versions.filter((version) => types.definitionOf(type, version, path).kind === 'undefined');
      // Where no version has it, it is another type of the rule that does.
      if (lacking.length === 0 || lacking.length === versions.length) return [];
      return [`${rule.id} names ${type} ${path}: no availability row, and ${lacking.at(-1)} does not define it`];
    });
  });
  return { ...NOTHING, doubtful, compared: named.length };
}

/** A row of the property or of something it lies in. */
function hasRow(type: string, path: string): boolean {
  return AVAILABILITY.some((row) => sameType(row.type, type) && `${path}.`.startsWith(`${row.path}.`));
}

function newestDefinition(type: string, path: string, types: BicepTypes): Definition {
  const newest = newestOf(types.versionsOf(type));
  return newest === undefined ? { kind: 'undefined' } : types.definitionOf(type, newest, path);
}

function itemsOf(rule: Rule): readonly Item[] {
  return Object.values(rule.messages)
    .flatMap(({ problem, impact, remedy }) => [problem, impact, remedy])
    .flatMap((text) => piecesOf(text, rule))
    .flatMap((piece) => (typeof piece !== 'string' && piece.mark.kind === 'items' ? piece.mark.items : []));
}

function unchecked(type: string): CheckReport {
  return { ...NOTHING, unchecked: [`${type}: the checkout has no API version of it`] };
}

function nameOf({
  type,
  path,
  variant,
}: {
  readonly type: string;
  readonly path: string;
  readonly variant?: Variant;
}): string {
  return `${type} ${path}${variant === undefined ? '' : ` of ${variant.equals}`}`;
}
