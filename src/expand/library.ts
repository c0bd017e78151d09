/** The templates and parameter files of the repository, each read and parsed once. */

import { mayBeDeploymentJson } from '../inputs/deployment-json.js';
import type { DiagnosticBag, DiagnosticCode } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';
import { parseJson } from '../syntax/arm/json.js';
import type { JsonNode } from '../syntax/arm/nodes.js';
import { parseBicep } from '../syntax/bicep/parser.js';
import { isArmParameterFile, isArmTemplate, lowerArmParameters, lowerArmTemplate } from './lower/arm.js';
import { lowerBicep, lowerBicepParameters } from './lower/bicep.js';
import { RememberedByText } from './remembered.js';
import type { RunContext } from './run-context.js';
import type { ParameterFile, Template } from './template.js';

type Document =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'parameters'; readonly file: ParameterFile }
  | { readonly kind: 'other' };

export class TemplateLibrary {
  constructor(private readonly run: RunContext) {}

  /** The template in a file; undefined if there is no such file or it holds something else. */
  template(path: string): Template | undefined {
    const document = this.document(path);
    return document?.kind === 'template' ? document.template : undefined;
  }

  /** The parameter file at a path; undefined if there is no such file or it holds something else. */
  parameterFile(path: string): ParameterFile | undefined {
    const document = this.document(path);
    return document?.kind === 'parameters' ? document.file : undefined;
  }

  /** True if the file exists and can be read. */
  exists(path: string): boolean {
    return this.run.repository.read(path) !== undefined;
  }

  private document(path: string): Document | undefined {
    const { repository, limits, bag } = this.run;
    const source = repository.read(path);
    return source && DOCUMENTS.get(source, limits, bag, (into) => documentOf(source, limits, into));
  }
}

const DOCUMENTS = new RememberedByText<Document>();

function documentOf(source: SourceFile, limits: Limits, bag: DiagnosticBag): Document {
  const lower = source.path.toLowerCase();
  if (lower.endsWith('.bicep')) return bicepTemplate(source, limits, bag);
  if (lower.endsWith('.bicepparam')) return bicepParameters(source, limits, bag);
  return /\.jsonc?$/.test(lower) ? jsonDocument(source, limits, bag) : { kind: 'other' };
}

function bicepTemplate(source: SourceFile, limits: Limits, bag: DiagnosticBag): Document {
  const { program, errors } = parseBicep(source, { parameterFile: false, limits });
  reportErrors(source, errors, bag);
  return { kind: 'template', template: lowerBicep(source, program, bag) };
}

function bicepParameters(source: SourceFile, limits: Limits, bag: DiagnosticBag): Document {
  const { program, errors } = parseBicep(source, { parameterFile: true, limits });
  reportErrors(source, errors, bag);
  return { kind: 'parameters', file: lowerBicepParameters(source, program, bag) };
}

/** JSON that is neither template nor parameters is none of our business, broken or not. */
function jsonDocument(source: SourceFile, limits: Limits, bag: DiagnosticBag): Document {
  if (!mayBeDeploymentJson(source.text)) return { kind: 'other' };
  const { root, errors } = parseJson(source, limits);
  if (root === undefined || !isDeploymentJson(root)) return { kind: 'other' };
  reportErrors(source, errors, bag);
  if (isArmParameterFile(root)) return { kind: 'parameters', file: lowerArmParameters(source, root, bag, limits) };
  return { kind: 'template', template: lowerArmTemplate(source, root, bag, limits) };
}

function isDeploymentJson(root: JsonNode): boolean {
  return isArmTemplate(root) || isArmParameterFile(root);
}

interface ParseError {
  readonly code?: DiagnosticCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

function reportErrors(source: SourceFile, errors: readonly ParseError[], bag: DiagnosticBag): void {
  for (const { code, message, start, end } of errors) {
    bag.report(code ?? 'syntax-error', message, { source, start, end });
  }
}
