/** The ARM template in an argument of a Terraform resource: a file of the repository, a heredoc, or a value. */
import type { Span } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { ExpansionContext } from '../context.js';
import { lowerArmTemplate } from '../lower/arm.js';
import type { ParameterDeclaration, Template } from '../template.js';
import type { Value } from '../value.js';
import { knownString } from '../values.js';
import { alone, textAt, type WrittenText } from './json-places.js';
import { jsonValue } from './json-values.js';
import { templateNodes } from './template-nodes.js';

/** A template and what Terraform puts into it beside its parameters. */
export interface EmbeddedTemplate {
  readonly template: Template;
  /** Values of parameters that the template does not declare itself, by lower-cased name. */
  readonly holes: ReadonlyMap<string, Value>;
}

const NO_HOLES: ReadonlyMap<string, Value> = new Map();

/**
 * The template that the content spells; undefined if it is not known or is none. Places are those in the file that is read, else
 * in the Terraform file; of text that is put together by a function, that of `argument`.
 */
export function embeddedTemplate(
  content: Value,
  argument: Span,
  context: ExpansionContext,
): EmbeddedTemplate | undefined {
  const written = textInPlace(content);
  if (written !== undefined) {
    const { source, text } = written;
    const ofFile = text === source.text ? context.library.template(source.path) : undefined;
    if (ofFile !== undefined) return { template: ofFile, holes: NO_HOLES };
    return parsed(written, context);
  }
  const value = jsonValue(content);
  if (value.kind !== 'object') return undefined;
  const { source } = value.origin.span;
  const place = argument.source === source ? argument : value.origin.span;
  const { root, holes } = templateNodes(value, source, place);
  const template = lowerArmTemplate(source, root, context.bag, context.limits);
  return withHoles(template, holes, argument);
}

/** Where a known text stands word for word, indentation aside: a file, or a heredoc without interpolation. */
function textInPlace(content: Value): WrittenText | undefined {
  const known = content.origin.sensitive === true ? undefined : knownString(content);
  const written = known === undefined ? undefined : textAt(content.origin.span);
  if (known === undefined || written === undefined) return undefined;
  return withoutIndentation(written.text) === withoutIndentation(known) ? written : undefined;
}

function withoutIndentation(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/^[ \t]+/gm, '')
    .trimEnd();
}

function parsed(written: WrittenText, context: ExpansionContext): EmbeddedTemplate | undefined {
  const { source } = written;
  const { root, errors } = parseJson(alone(written), context.limits);
  for (const { code, message, ...place } of errors) {
    context.bag.report(code ?? 'syntax-error', message, { source, ...place });
  }
  if (root?.kind !== 'object') return undefined;
  return { template: lowerArmTemplate(source, root, context.bag, context.limits), holes: NO_HOLES };
}

/** The template with a parameter for each value that Terraform puts into it. */
function withHoles(template: Template, holes: ReadonlyMap<string, Value>, span: Span): EmbeddedTemplate {
  const declared = [...holes.keys()].map((name): readonly [string, ParameterDeclaration] => [
    name,
    { name, type: 'any', secure: false, nullable: true, span, nameSpan: span },
  ]);
  return { template: { ...template, parameters: new Map([...template.parameters, ...declared]) }, holes };
}
