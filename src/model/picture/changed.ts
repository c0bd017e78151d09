/** What a pull request does to a resource, from the lines it changed. */
import type { Value } from '../../expand/value.js';
import { type Changes, holds, type LineRange, touches } from '../../inputs/changes.js';
import { rangeOf, type Span } from '../../inputs/source-file.js';
import type { ResourceView } from '../resource-view.js';
import type { Change } from './picture.js';

/** Tells what a pull request does. */
export interface ChangeTeller {
  /**
   * `added` if the whole declaration is new; `changed` if a line of it is, of what decides whether and how often it is deployed,
   * or of where one of its values comes from, such as a parameter file.
   */
  of(view: ResourceView): Change | undefined;
  /** `added` if all lines there are new, `changed` if some are. */
  at(span: Span): Change | undefined;
}

/** Without a comparison nothing is told. */
export const NO_CHANGE: ChangeTeller = { of: () => undefined, at: () => undefined };

export function changeTeller(changes: Changes): ChangeTeller {
  const linesOf = remembered((path) => changes.changedLines(path));
  const at = (span: Span): Change | undefined => {
    const lines = linesOf(span.source.path);
    if (lines.length === 0) return undefined;
    const { startLine, endLine } = rangeOf(span);
    if (holds(lines, startLine, endLine)) return 'added';
    return touches(lines, startLine, endLine) ? 'changed' : undefined;
  };
  return {
    at,
    of({ resource }) {
      if (resource.existing) return undefined;
      const own = at(resource.span);
      if (own !== undefined) return own;
      const isTouched = (span: Span) => at(span) !== undefined;
      const isChanged =
        resource.way.some((step) => isTouched(step.span)) || comesFrom(resource.body, isTouched, new Set());
      return isChanged ? 'changed' : undefined;
    },
  };
}

function remembered(linesOf: (path: string) => readonly LineRange[]): (path: string) => readonly LineRange[] {
  const known = new Map<string, readonly LineRange[]>();
  return (path) => {
    const lines = known.get(path) ?? linesOf(path);
    known.set(path, lines);
    return lines;
  };
}

/** True if a part of the value was written at, or came through, one of the places. What is shared is looked at once. */
function comesFrom(value: Value, isPlace: (span: Span) => boolean, seen: Set<Value>): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  const { span, steps } = value.origin;
  if (steps.length > 0 && (steps.some((step) => isPlace(step.span)) || isPlace(span))) return true;
  return partsOf(value).some((part) => comesFrom(part, isPlace, seen));
}

/** Values are as deep as documents may be, and documents are bounded. */
function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'object':
      return [...value.members.values()].map((member) => member.value);
    case 'array':
      return value.open?.each === undefined ? value.items : [...value.items, value.open.each];
    case 'choice':
      return value.alternatives.map((alternative) => alternative.value);
    case 'text':
      return value.parts.filter((part) => typeof part !== 'string');
    default:
      return [];
  }
}
