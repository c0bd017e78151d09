/** Plans expanded in memory. */
import type { Expansion, Resource } from '../../../../src/expand/resource.js';
import { memberOf } from '../../../../src/expand/values.js';
import { rangeOf, type Span } from '../../../../src/inputs/source-file.js';
import { expandFiles, printDiagnostic } from '../../../support/memory-repository.js';
import { plain } from '../../../support/plain.js';

export interface ExpandedPlan {
  readonly expansion: Expansion;
  readonly resources: readonly Resource[];
  readonly diagnostics: readonly string[];
}

/** The evaluation of `plan.json`, with other files beside it. */
export function expandedPlan(text: string, files: Readonly<Record<string, string>> = {}): ExpandedPlan {
  const { expansions, diagnostics } = expandFiles({ ...files, 'plan.json': text });
  const expansion = expansions.find(({ environment }) => environment === 'plan.json');
  if (expansion === undefined) throw new Error(diagnostics.map(printDiagnostic).join('\n') || 'nothing was expanded');
  return { expansion, resources: expansion.resources, diagnostics: diagnostics.map(printDiagnostic) };
}

/** `code place message` of every diagnostic about a file that may hold no plan. */
export function diagnosticsOf(text: string): readonly string[] {
  return expandFiles({ 'plan.json': text }).diagnostics.map(printDiagnostic);
}

/** The bodies of resources by address, without the file's name. */
export function bodiesOf({ resources }: ExpandedPlan): Readonly<Record<string, unknown>> {
  return Object.fromEntries(resources.map(({ address, body }) => [address.replace('plan.json:', ''), plain(body)]));
}

/** `file:line:column` of a property; of the resource itself without a path. */
export function placeOf(resource: Resource | undefined, path = ''): string {
  let at = resource?.body as Parameters<typeof memberOf>[0];
  let span = resource?.headerSpan;
  for (const name of path === '' ? [] : path.split('.')) {
    const member = memberOf(at, name);
    at = member?.value;
    span = member?.span;
  }
  return span === undefined ? 'nowhere' : printed(span);
}

export function printed(span: Span): string {
  const { file, startLine, startColumn } = rangeOf(span);
  return `${file}:${startLine}:${startColumn}`;
}
