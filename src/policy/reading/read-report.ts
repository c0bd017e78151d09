/** What reading a definition carries along: where mistakes go, and what may be named. */
import type { Member, ObjectValue, Value } from '../../expand/value.js';
import { firstUnknown, knownString } from '../../expand/values.js';
import { DIAGNOSTIC_LEVELS, type DiagnosticBag, type DiagnosticCode } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { didYouMean } from '../../inputs/nearest.js';
import type { Span } from '../../inputs/source-file.js';
import { clauseOf } from '../../model/judgement.js';

export class DefinitionReport {
  private errors = 0;

  constructor(
    private readonly bag: DiagnosticBag,
    readonly limits: Limits,
  ) {}

  /** True if nothing was reported that keeps the definition from being evaluated. */
  get isSound(): boolean {
    return this.errors === 0;
  }

  /** Something without which the definition cannot be evaluated. */
  fail(code: DiagnosticCode, message: string, span: Span): undefined {
    if (DIAGNOSTIC_LEVELS[code] === 'error') this.errors++;
    this.bag.report(code, message, span);
    return undefined;
  }

  /** A mistake that costs what it stands in only. */
  tell(code: DiagnosticCode, message: string, span: Span): void {
    this.bag.report(code, message, span);
  }

  /** A part that is something else than it must be, or that nobody knows yet. */
  failShape(value: Value, what: string, wanted: string, span: Span): undefined {
    const open = value.kind === 'array' ? value.open?.reason : firstUnknown(value);
    return open === undefined
      ? this.fail('syntax-error', `${what} must be ${wanted}.`, span)
      : this.fail('unsupported', `${what} is not known before deployment: ${clauseOf(open)}.`, span);
  }

  /** A name that is not one of those it must be. */
  failUnknown(what: string, written: string, known: Iterable<string>, span: Span): undefined {
    return this.fail('unknown-symbol', unknownName(what, written, known), span);
  }
}

/** `Unknown operator 'eqals'; did you mean 'equals'?` */
export function unknownName(what: string, written: string, known: Iterable<string>): string {
  const shown = written.length > 80 ? `${written.slice(0, 77)}...` : written;
  const guess = didYouMean(written, known);
  return `Unknown ${what} '${shown}'${guess === '' ? '.' : guess}`;
}

/** The object a part of a definition must be; reports what it is instead. */
export function objectIn(
  value: Value,
  what: string,
  report: DefinitionReport,
  span = value.origin.span,
): ObjectValue | undefined {
  if (value.kind === 'object' && value.open === undefined) return value;
  return report.failShape(value, what, 'an object', span);
}

/** A member by name, compared without case. Null counts as not written. */
export function memberIn(value: ObjectValue, name: string): Member | undefined {
  const member = value.members.get(name.toLowerCase());
  return member === undefined || isNothing(member.value) ? undefined : member;
}

/** The known text of a member. */
export function textIn(value: ObjectValue, name: string): string | undefined {
  return knownString(memberIn(value, name)?.value);
}

function isNothing(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}
