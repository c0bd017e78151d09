/** The templates and parameter files of the repository, each read and parsed once. */

import { mayBeDeploymentJson } from '../inputs/deployment-json.js';
import type { DiagnosticBag, DiagnosticCode } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import type { Repository } from '../inputs/repository.js';
import type { SourceFile } from '../inputs/source-file.js';
import { parseJson } from '../syntax/arm/json.js';
import type { JsonNode } from '../syntax/arm/nodes.js';
import { parseBicep } from '../syntax/bicep/parser.js';
import { isArmParameterFile, isArmTemplate, lowerArmParameters, lowerArmTemplate } from './lower/arm.js';
import { lowerBicep, lowerBicepParameters } from './lower/bicep.js';
import type { ParameterFile, Template } from './template.js';

type Document =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'parameters'; readonly file: ParameterFile }
  | { readonly kind: 'other' };

export class TemplateLibrary {
  private readonly documents = new Map<string, Document | undefined>();

  constructor(
    private readonly repository: Repository,
    private readonly limits: Limits,
    private readonly bag: DiagnosticBag,
  ) {}

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
    return this.repository.read(path) !== undefined;
  }

  private document(path: string): Document | undefined {
    if (!this.documents.has(path)) this.documents.set(path, this.parse(path));
    return this.documents.get(path);
  }

  private parse(path: string): Document | undefined {
    const source = this.repository.read(path);
    if (source === undefined) return undefined;
    const lower = path.toLowerCase();
    if (lower.endsWith('.bicep')) return this.parseBicepTemplate(source);
    if (lower.endsWith('.bicepparam')) return this.parseBicepParameters(source);
    return /\.jsonc?$/.test(lower) ? this.parseJsonDocument(source) : { kind: 'other' };
  }

  private parseBicepTemplate(source: SourceFile): Document {
    const { program, errors } = parseBicep(source, { parameterFile: false, limits: this.limits });
    this.reportErrors(source, errors);
    return { kind: 'template', template: lowerBicep(source, program, this.bag) };
  }

  private parseBicepParameters(source: SourceFile): Document {
    const { program, errors } = parseBicep(source, { parameterFile: true, limits: this.limits });
    this.reportErrors(source, errors);
    return { kind: 'parameters', file: lowerBicepParameters(source, program, this.bag) };
  }

  /** JSON that is neither template nor parameters is none of our business, broken or not. */
  private parseJsonDocument(source: SourceFile): Document {
    if (!mayBeDeploymentJson(source.text)) return { kind: 'other' };
    const { root, errors } = parseJson(source, this.limits);
    if (root === undefined || !this.isDeploymentJson(root)) return { kind: 'other' };
    this.reportErrors(source, errors);
    if (isArmParameterFile(root)) {
      return { kind: 'parameters', file: lowerArmParameters(source, root, this.bag, this.limits) };
    }
    return { kind: 'template', template: lowerArmTemplate(source, root, this.bag, this.limits) };
  }

  private isDeploymentJson(root: JsonNode): boolean {
    return isArmTemplate(root) || isArmParameterFile(root);
  }

  private reportErrors(
    source: SourceFile,
    errors: readonly {
      readonly code?: DiagnosticCode;
      readonly message: string;
      readonly start: number;
      readonly end: number;
    }[],
  ): void {
    for (const { code, message, start, end } of errors) {
      this.bag.report(code ?? 'syntax-error', message, { source, start, end });
    }
  }
}
