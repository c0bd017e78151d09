/** Cases out of JSON: files of their own for each part, or one line that has all of them. */
import { valueOfJson } from '../../expand/file-functions.js';
import type { Value } from '../../expand/value.js';
import { memberOf } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { didYouMean } from '../../inputs/nearest.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { PolicyCase } from './decide-case.js';

/** A JSON document as a value; undefined if it does not parse whole, which is reported. */
export function readJsonValue(source: SourceFile, limits: Limits, bag: DiagnosticBag): Value | undefined {
  const { root, errors } = parseJson(source, limits);
  for (const { message, code, start, end } of errors) bag.report(code, message, { source, start, end });
  return root === undefined || errors.length > 0 ? undefined : valueOfJson(root, source);
}

/** A body, or the bodies of a list. */
export function bodiesIn(value: Value): readonly Value[] {
  return value.kind === 'array' ? value.items : [value];
}

const PARTS = ['definition', 'parameters', 'resource', 'related'] as const;

/** The case that an object with these parts describes; undefined if it is none, which is reported. */
export function caseOf(value: Value, bag: DiagnosticBag): PolicyCase | undefined {
  const { span } = value.origin;
  if (value.kind !== 'object') {
    bag.report('syntax-error', 'A case is a JSON object with definition and resource.', span);
    return undefined;
  }
  const unknown = [...value.members.values()].filter(({ name }) => !isPart(name));
  for (const { name, span: place } of unknown) {
    const hint = didYouMean(name, PARTS);
    bag.report('syntax-error', `A case has no '${name.slice(0, 60)}'${hint === '' ? '.' : hint}`, place);
  }
  const [definition, parameters, resource, related] = PARTS.map((part) => memberOf(value, part)?.value);
  if (definition === undefined) bag.report('syntax-error', "The case has no 'definition'.", span);
  if (resource === undefined) bag.report('syntax-error', "The case has no 'resource'.", span);
  if (definition === undefined || resource === undefined || unknown.length > 0) return undefined;
  return { definition, parameters: given(parameters), resource, related: bodiesBeside(given(related)) };
}

function isPart(name: string): boolean {
  return PARTS.some((part) => part === name.toLowerCase());
}

/** Null is how some writers say that there is none. */
function given(value: Value | undefined): Value | undefined {
  return value?.kind === 'scalar' && value.value === null ? undefined : value;
}

function bodiesBeside(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : bodiesIn(value);
}
