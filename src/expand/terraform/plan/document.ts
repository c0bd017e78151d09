/**
 * A plan as `terraform show -json PLAN` writes it, format 0.1 to 1.x.
 * Source: developer.hashicorp.com/terraform/internals/json-format; what it leaves open, internal/command/jsonplan and
 * jsonstate of github.com/hashicorp/terraform (1.14).
 */
import type { DiagnosticBag } from '../../../inputs/diagnostic.js';
import type { Limits } from '../../../inputs/limits.js';
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import { type JsonError, parseJson } from '../../../syntax/arm/json.js';
import type { JsonNode, JsonObject } from '../../../syntax/arm/nodes.js';
import { isTrue, itemsOf, memberNamed, spanIn, textIn, valueNamed } from './nodes.js';

export interface PlanDocument {
  readonly source: SourceFile;
  readonly root: JsonObject;
  readonly errors: readonly JsonError[];
}

/** How a file is made anew: the advice of every diagnostic about one that cannot be read. */
const REMEDY = "Make the file anew with 'terraform show -json PLAN'.";

/** How much larger than other documents a plan may be, in values: 3 million are about 60 MB, and 700 MB of memory. */
const SIZE = 3;

/** The plan in a file; undefined if it holds none that is read. What stands in the way is a diagnostic. */
export function readPlan(source: SourceFile, limits: Limits, bag: DiagnosticBag): PlanDocument | undefined {
  const { root, errors } = parseJson(source, { ...limits, nodes: limits.nodes * SIZE });
  const version = valueNamed(root, 'format_version');
  if (root?.kind !== 'object' || version === undefined) return undefined;
  if (!MARKS_OF_PLAN.some((name) => memberNamed(root, name) !== undefined)) {
    if (memberNamed(valueNamed(root, 'values'), 'root_module') !== undefined) {
      const message = 'This is a Terraform state: it tells what is deployed, not what would be, and is not checked.';
      bag.report('state-not-plan', `${message} Show a plan instead: terraform show -json PLAN.`, source.path);
    }
    return undefined;
  }
  const place = spanIn(source, version);
  const major = /^(\d+)\.\d+$/.exec(textIn(version) ?? '')?.[1];
  if (major === undefined) {
    bag.report('syntax-error', `The format version of a plan is a text such as '1.2'. ${REMEDY}`, place);
    return undefined;
  }
  if (Number(major) > 1) {
    const message = `Plans of format version ${textIn(version) ?? ''} are not read, only those up to 1.x.`;
    bag.report('unsupported', `${message} Make the file with a Terraform release of that format.`, place);
    return undefined;
  }
  for (const { code, message, start, end } of errors) {
    bag.report(code ?? 'syntax-error', message, { source, start, end });
  }
  return { source, root, errors };
}

const MARKS_OF_PLAN = ['resource_changes', 'planned_values'];

/** False if the plan itself says that it does not list everything, which is reported. */
export function isComplete({ source, root, errors }: PlanDocument, bag: DiagnosticBag): boolean {
  const isErrored = isTrue(valueNamed(root, 'errored'));
  const complete = memberNamed(root, 'complete');
  const isPartial = complete?.value.kind === 'scalar' && complete.value.value === false;
  if (isErrored) {
    const place = memberNamed(root, 'errored') ?? root;
    const message = 'Terraform met an error in this plan, so it may not list all that would be deployed.';
    bag.report('plan-incomplete', `${message} Mend the error and plan again.`, spanIn(source, place));
  } else if (isPartial) {
    const message = 'This plan covers a part of the configuration only; what is left out is not checked.';
    bag.report('plan-incomplete', `${message} Plan without -target and without deferral.`, spanIn(source, complete));
  }
  const deferred = itemsOf(valueNamed(root, 'deferred_changes'));
  for (const item of deferred) reportDeferred(item, source, bag);
  return !isErrored && !isPartial && deferred.length === 0 && errors.length === 0;
}

function reportDeferred(item: JsonNode, source: SourceFile, bag: DiagnosticBag): void {
  const address = memberNamed(valueNamed(item, 'resource_change'), 'address');
  const name = textIn(address?.value);
  const what = name === undefined ? 'A change' : `'${name}'`;
  const message = `${what} is deferred to a later plan, so it is not checked.`;
  bag.report('plan-incomplete', message, spanIn(source, address ?? item));
}

/** Says that something has another shape than in a plan. */
export function reportShape(bag: DiagnosticBag, what: string, place: Span): void {
  bag.report('syntax-error', `${what} ${REMEDY}`, place);
}
