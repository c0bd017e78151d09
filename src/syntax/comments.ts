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
  const lines = SCRIPT_COMMENTS.find(([name]) => name.test(path))?.[1];
  if (lines !== undefined) return commentLines(source.text, lines);
  if (/\.tf(?:vars)?\.json$/.test(path)) {
    return parseTerraformJson(source, limits, path.includes('.tfvars') ? 'values' : 'configuration').comments;
  }
  if (/\.tf(?:vars)?$/.test(path)) return parseTerraform(source, limits).comments;
  return /\.jsonc?$/.test(path) ? parseJson(source, limits).comments : [];
}

/** Lines of scripts that are comments as a whole, by the names of files. */
const SCRIPT_COMMENTS: readonly (readonly [name: RegExp, lines: RegExp])[] = [
  [/\.(?:sh|bash|zsh|ksh|ps1|psm1)$/, /^[ \t]*(#[^\r\n]*)/gm],
  [/\.(?:cmd|bat)$/, /^[ \t]*@?((?:rem\b|::)[^\r\n]*)/gim],
];

function commentLines(text: string, lines: RegExp): readonly Comment[] {
  return [...text.matchAll(lines)].flatMap(({ 0: line, 1: comment, index }) => {
    if (comment === undefined) return [];
    const end = index + line.length;
    return [{ start: end - comment.length, end, text: comment }];
  });
}
