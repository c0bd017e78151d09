/**
 * Reading a path through values that are only partly known. A path has one reading for each alternative on its way, and each
 * reading is a value, an unknown, or "absent".
 */
import { withStepsOf } from '../expand/origins.js';
import type { Member, ObjectValue, UnknownValue, Value, Writer } from '../expand/value.js';
import { memberOf } from '../expand/values.js';
import type { Span } from '../inputs/source-file.js';
import type { Segment } from './paths.js';

export interface Reading {
  /** Never null and never a choice; undefined if the property is absent. */
  readonly value: SettledValue | undefined;
  /** True if the value is the unknown of something around the property: whether the property is written is not known. */
  readonly isAround?: boolean;
  /**
   * Where the property stands in the declaration of its resource, or the nearest thing around it that does: what comes from a
   * variable or a parameter stands where that is used. Undefined if nothing around it is written.
   */
  readonly span: Span | undefined;
  /** The declaration of the resource, or of the update that says this. */
  readonly home: Span;
  /** What else declares the resource beside its home: the command that a file is given to. */
  readonly elsewhere?: Span;
  /** The update that says this, if the resource's own declaration does not. */
  readonly by?: Writer;
  /** Clauses that make this reading the one that counts: "if 'isPrivate' is false". Empty if it always does. */
  readonly when: readonly string[];
  /** What decides between the readings, if there are several. */
  readonly decidedBy?: UnknownValue;
  /** A null is written there: absent, but there is a place where somebody said so. */
  readonly isNull?: true;
  /** The value is what absence means here; nobody wrote it. */
  readonly filledIn?: true;
}

export type SettledValue = Exclude<Value, { readonly kind: 'choice' }>;

/** Readings one path may have before the rest is called unknown. */
const MAX_READINGS = 32;

/** Where readings of a value begin: what declares it, and which update says it, if one does. */
export type Home = Pick<Reading, 'home' | 'elsewhere' | 'by'>;

/** The readings of a value that stands at `span`: one, or one for each alternative. A null is absent. */
export function readingsOf(value: Value, span: Span | undefined, home: Home): readonly Reading[] {
  return settle({ value, span, ...home, when: [] });
}

/** The home of a member: that of what it lies in, unless it has its own. */
export function homeOf(member: Pick<Member, 'home' | 'by'>, around: Home): Home {
  const by = member.by ?? around.by;
  const home = member.home ?? member.by?.span ?? around.home;
  const { elsewhere } = around;
  return { home, ...(elsewhere && { elsewhere }), ...(by && { by }) };
}

/** The readings of a member or item below these readings. */
function readStep(from: readonly Reading[], segment: Segment): readonly Reading[] {
  const found = from.flatMap((reading) => stepInto(reading, segment));
  return found.length <= MAX_READINGS ? found : collapse(found);
}

/** The readings at the end of a path. */
export function readPath(from: readonly Reading[], segments: readonly Segment[]): readonly Reading[] {
  let readings = from;
  for (const segment of segments) readings = readStep(readings, segment);
  return readings;
}

interface Unsettled extends Omit<Reading, 'value'> {
  readonly value: Value;
}

function stepInto(reading: Reading, segment: Segment): readonly Reading[] {
  const { value } = reading;
  if (value === undefined) return [reading];
  if (value.kind === 'unknown') return [{ ...reading, isAround: true }];
  if (value.kind === 'object' && typeof segment === 'string') return readMember(reading, value, segment);
  if (value.kind === 'array' && typeof segment === 'number') {
    const item = value.items[segment];
    if (item !== undefined) return settle({ ...reading, value: withStepsOf(item, value.origin) });
    return [{ ...reading, value: value.open?.reason, isAround: true }];
  }
  return [{ ...reading, value: undefined }];
}

function readMember(reading: Reading, value: ObjectValue, name: string): readonly Reading[] {
  const member = memberOf(value, name);
  if (member !== undefined) {
    const home = homeOf(member, reading);
    const span = placeWithin({ ...home, span: reading.span }, member.span);
    const filledIn = member.filledIn === true ? { filledIn: member.filledIn } : {};
    return settle({ ...reading, ...home, value: withStepsOf(member.value, value.origin), span, ...filledIn });
  }
  if (value.open === undefined) return [{ ...reading, value: undefined }];
  return [{ ...reading, value: withStepsOf(value.open, value.origin), isAround: true }];
}

/** Where something written at `span` stands, read from what stands at the reading's place. */
export function placeWithin(
  { home, elsewhere, span: around }: Pick<Reading, 'home' | 'elsewhere' | 'span'>,
  span: Span,
): Span {
  const isInside = liesIn(span, home) || (elsewhere !== undefined && liesIn(span, elsewhere));
  return isInside ? span : (around ?? span);
}

function liesIn(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
}

function settle(reading: Unsettled): readonly Reading[] {
  const { value, ...rest } = reading;
  if (value.kind === 'choice') {
    return value.alternatives.flatMap((alternative) =>
      settle({
        ...rest,
        value: withStepsOf(alternative.value, value.origin),
        when: alternative.when === '' ? rest.when : [...rest.when, alternative.when],
        decidedBy: rest.decidedBy ?? value.reason,
      }),
    );
  }
  if (value.kind === 'scalar' && value.value === null) return [{ ...rest, value: undefined, isNull: true }];
  return [{ ...rest, value }];
}

function collapse(readings: readonly Reading[]): readonly Reading[] {
  const [first] = readings;
  const decidedBy = readings.find((reading) => reading.decidedBy !== undefined)?.decidedBy;
  if (first === undefined || decidedBy === undefined) return readings.slice(0, MAX_READINGS);
  return [{ ...first, value: { ...decidedBy, reason: 'budget' }, isAround: true, when: [], decidedBy }];
}
