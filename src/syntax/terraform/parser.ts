/**
 * The parser of Terraform's native syntax: `.tf` and `.tfvars` files. Grammar: hclsyntax/spec.md of hashicorp/hcl, v2.
 * Where Terraform only objects to the layout (a block on one line, blanks behind the marker of a heredoc), it is read.
 */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseFile } from './bodies.js';
import { Cursor, ParseFailure } from './cursor.js';
import { tokenize, tokenizeTemplate } from './lexer.js';
import type { Body, Comment, TemplatePart, TerraformSyntaxError } from './nodes.js';
import { parseBareTemplate } from './templates.js';

export interface TerraformSyntax {
  readonly body: Body;
  /** In the order of the file, at most 100; the last one of more says that there are more. */
  readonly errors: readonly TerraformSyntaxError[];
  readonly comments: readonly Comment[];
}

/** Errors kept for one file: a file this broken is not helped by more. */
const MAX_ERRORS = 100;

/** The syntax tree of a `.tf` or `.tfvars` file; never throws, and takes time linear in the length of the text. */
export function parseTerraform(source: SourceFile, limits: Limits): TerraformSyntax {
  const tokens = tokenize(source.text, limits.nodes);
  const cursor = new Cursor(source.text, tokens, limits);
  const errors = [...tokens.errors];
  const read = parseFile(cursor, errors);
  // What the lexer did not read could be anything.
  const body = tokens.errors.length === 0 ? read : { ...read, lost: [...read.lost, ''] };
  return { body, errors: firstErrors(errors), comments: tokens.comments };
}

export interface TerraformTemplate {
  readonly parts: readonly TemplatePart[];
  /** There are no parts if there are any. */
  readonly errors: readonly TerraformSyntaxError[];
}

/** A file that is one template, as `templatefile` reads it; never throws. */
export function parseTemplateFile(source: SourceFile, limits: Limits): TerraformTemplate {
  const tokens = tokenizeTemplate(source.text, limits.nodes);
  if (tokens.errors.length > 0) return { parts: [], errors: firstErrors(tokens.errors) };
  try {
    return { parts: parseBareTemplate(new Cursor(source.text, tokens, limits)), errors: [] };
  } catch (failure) {
    if (!(failure instanceof ParseFailure)) throw failure;
    return { parts: [], errors: [failure.error] };
  }
}

/** The errors as they are reported. */
export function firstErrors(errors: readonly TerraformSyntaxError[]): readonly TerraformSyntaxError[] {
  const sorted = [...errors].sort((left, right) => left.start - right.start);
  if (sorted.length <= MAX_ERRORS) return sorted;
  const kept = sorted.slice(0, MAX_ERRORS - 1);
  const next = sorted[MAX_ERRORS - 1];
  if (next !== undefined) kept.push({ ...next, message: `${next.message} Further errors are not listed.` });
  return kept;
}
