/** The comments of a file, whatever form it is written in. */
import type { Limits } from '../inputs/limits.js';
import type { SourceFile, Span } from '../inputs/source-file.js';
import { parseJson } from './arm/json.js';
import { parseBicep } from './bicep/parser.js';
import { parseTerraformJson } from './terraform/json.js';
import { parseTerraform } from './terraform/parser.js';

export interface CommentText {
  readonly span: Span;
  /** With its delimiters. */
  readonly text: string;
}

/** The comments in order; none for kinds of files that are not read or have no comments. */
export async function commentsOf(source: SourceFile, limits: Limits): Promise<readonly CommentText[]> {
  const comments = /\.ya?ml$/i.test(source.path) ? await readYaml(source) : readComments(source, limits);
  return comments.map(({ start, end, text }) => ({ span: { source, start, end }, text }));
}

interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parser is loaded only where there is something to read with it: start-up time counts. */
async function readYaml(source: SourceFile): Promise<readonly Comment[]> {
  const { yamlComments } = await import('./yaml/reader.js');
  return yamlComments(source);
}

function readComments(source: SourceFile, limits: Limits): readonly Comment[] {
  const path = source.path.toLowerCase();
  if (/\.bicep(?:param)?$/.test(path)) {
    return parseBicep(source, { parameterFile: path.endsWith('param'), limits }).comments;
  }
  if (/\.tf(?:vars)?\.json$/.test(path)) {
    return parseTerraformJson(source, limits, path.includes('.tfvars') ? 'values' : 'configuration').comments;
  }
  if (/\.tf(?:vars)?$/.test(path)) return parseTerraform(source, limits).comments;
  return /\.jsonc?$/.test(path) ? parseJson(source, limits).comments : [];
}
