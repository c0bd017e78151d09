/** Comments that suppress findings, and which findings each is about. */

import type { Limits } from '../../inputs/limits.js';
import type { Repository } from '../../inputs/repository.js';
import type { RuleIds } from '../../inputs/rule-ids.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type { Finding } from '../../rules/finding.js';
import { type CommentText, commentsOf } from '../../syntax/comments.js';
import { type Directive, mayHoldDirective, readDirective } from './directive.js';

/** A well-formed comment and the line it speaks of. */
export interface InlineSuppression extends Directive {
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}

export interface MalformedSuppression {
  readonly span: Span;
  readonly message: string;
}

export interface InlineSuppressions {
  readonly suppressions: readonly InlineSuppression[];
  readonly malformed: readonly MalformedSuppression[];
}

/** The suppressing comments in the files of a repository. */
export async function inlineSuppressions(
  repository: Repository,
  ruleIds: RuleIds,
  limits: Limits,
): Promise<InlineSuppressions> {
  const suppressions: InlineSuppression[] = [];
  const malformed: MalformedSuppression[] = [];
  for (const path of repository.files) {
    const source = repository.read(path);
    if (source === undefined || !mayHoldDirective(source.text)) continue;
    const comments = await commentsOf(source, limits);
    for (const comment of comments) {
      for (const line of comment.text.split('\n')) {
        const read = readDirective(withoutEnd(line), ruleIds);
        if (read?.kind === 'malformed') malformed.push({ span: comment.span, message: read.message });
        else if (read !== undefined) {
          suppressions.push({ ...read.directive, span: comment.span, line: lineMeant(comment, comments, source) });
        }
      }
    }
  }
  return { suppressions, malformed };
}

function withoutEnd(line: string): string {
  return line.replace(/\*\/\s*$/, '').trimEnd();
}

/** Behind code: that line. On a line of its own: the next line with something on it that is no comment. */
function lineMeant({ span }: CommentText, comments: readonly CommentText[], source: SourceFile): number {
  const { line, column } = source.positionAt(span.start);
  const before = source.lineText(line)?.slice(0, column - 1) ?? '';
  if (before.trim() !== '') return line;
  let next = source.positionAt(span.end).line + 1;
  const ends = new Map(comments.map((one) => [startOfOwnLine(one, source), source.positionAt(one.span.end).line]));
  while (next <= source.lineCount) {
    const end = ends.get(next);
    if (end !== undefined) next = end + 1;
    else if (source.lineText(next)?.trim() === '') next += 1;
    else break;
  }
  return next;
}

/** The line a comment begins, if nothing stands before it; else 0. */
function startOfOwnLine({ span }: CommentText, source: SourceFile): number {
  const { line, column } = source.positionAt(span.start);
  return source
    .lineText(line)
    ?.slice(0, column - 1)
    .trim() === ''
    ? line
    : 0;
}

/** Finds the comment about a finding: at the property, at a place its value comes from, or at the resource's declaration. */
export class InlineIndex {
  private readonly byLine = new Map<string, InlineSuppression[]>();

  constructor(suppressions: readonly InlineSuppression[]) {
    for (const one of suppressions) {
      const key = keyOf(one.span.source.path, one.line);
      const list = this.byLine.get(key);
      if (list === undefined) this.byLine.set(key, [one]);
      else list.push(one);
    }
  }

  /** Comments that name the finding's rule, nearest place first. */
  about(finding: Finding): readonly InlineSuppression[] {
    if (this.byLine.size === 0) return [];
    const { span, related, declaration } = finding;
    const places = [span, ...related.map((place) => place.span), declaration.header, declaration.whole];
    return places.flatMap((place) => {
      const { line } = place.source.positionAt(place.start);
      const here = this.byLine.get(keyOf(place.source.path, line)) ?? [];
      return here.filter(({ rules }) => rules.includes(finding.rule.id));
    });
  }
}

function keyOf(path: string, line: number): string {
  return `${line}:${path}`;
}
