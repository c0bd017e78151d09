/** What a reviewer sees of one push, as pages to read. */
import type { ReviewComment } from '../../test/support/github/service.js';
import type { Annotation } from '../../test/support/runner.js';
import type { Tree } from './estate.js';
import type { StepResult } from './step.js';

/** What there is of a push once its run is over. */
export interface Seen {
  readonly title: string;
  /** Files of the merge commit. */
  readonly tree: Tree;
  readonly step: StepResult;
  /** Bodies of all comments of the pull request, oldest first. */
  readonly comments: readonly string[];
  /** Suggestions of this run. */
  readonly suggestions: readonly ReviewComment[];
  /** Requests that wrote something: `POST /repos/...`. */
  readonly writes: readonly string[];
  /** Names of the files beside the page. */
  readonly files: readonly string[];
}

/** The page of all pushes, in order. `folders` are theirs. */
export function indexPage(entry: string, pushes: readonly Seen[], folders: readonly string[], diff: string): string {
  return `${[
    '# A pull request, as its reviewer sees it',
    `Made by \`npm run demo:pr\` with \`${entry}\`: a real repository, the merge commit checked out at depth 1, GitHub's API on loopback. What the Action wrote stands here unchanged, below quotes and in code blocks.`,
    section(2, 'The pull request', fenced('diff', diff)),
    ...pushes.flatMap((push, at) => pushSections(push, at + 1, folders[at] ?? '')),
  ].join('\n\n')}\n`;
}

function pushSections(seen: Seen, number: number, folder: string): readonly string[] {
  const { step } = seen;
  return [
    `## Push ${number}: ${seen.title}`,
    `Exit status **${step.exitStatus}** after ${step.seconds.toFixed(2)} s. Written to the pull request: ${seen.writes.length === 0 ? 'nothing' : seen.writes.map((write) => `\`${write}\``).join(', ')}.`,
    `Files: ${seen.files.map((file) => `[${file}](${folder}/${file})`).join(', ')}.`,
    section(3, 'Outputs', outputsTable(step.outputs)),
    section(3, 'Annotations', annotationsText(step.view.annotations, seen.tree)),
    section(3, `Comments on the pull request (${seen.comments.length})`, quotedAll(seen.comments)),
    section(3, `Suggestions in a review (${seen.suggestions.length})`, reviewText(seen.suggestions)),
    section(3, 'Job summary', quoted(step.summary)),
  ];
}

/** The annotations as they stand in the changed files: under their line. */
export function annotationsPage({ step, tree }: Seen): string {
  const dropped = step.view.dropped === 0 ? '' : `\n\n${step.view.dropped} more are not kept by GitHub.`;
  return `# Annotations\n\n${annotationsText(step.view.annotations, tree)}${dropped}\n`;
}

/** The comment, or all there are if there should ever be two. */
export function commentPage({ comments }: Seen): string {
  return comments.join('\n---\n\n');
}

export function reviewPage({ suggestions }: Seen): string {
  return `# Suggestions in a review\n\n${reviewText(suggestions)}\n`;
}

function annotationsText(annotations: readonly Annotation[], tree: Tree): string {
  const files = [...new Set(annotations.map(({ file }) => file))];
  return files.length === 0
    ? 'None.'
    : files
        .map((file) => {
          const own = annotations.filter((annotation) => annotation.file === file);
          const heading = file === undefined ? '**Of the whole run**' : `**${file}**`;
          return [heading, fenced('text', own.map((one) => annotationLines(one, tree)).join('\n\n'))].join('\n\n');
        })
        .join('\n\n');
}

/** Two lines before, the line itself, and what is said about it. */
function annotationLines({ level, file, line, title, message }: Annotation, tree: Tree): string {
  const lines = (tree[file ?? ''] ?? '').split('\n');
  const last = line ?? 0;
  const excerpt = lines
    .slice(Math.max(0, last - 3), last)
    .map((text, at, all) => `${String(last - all.length + at + 1).padStart(5)} | ${text}`);
  const head = `  ${level.toUpperCase()}${title === undefined ? '' : `: ${title}`}`;
  return [...excerpt, head, ...message.split('\n').map((text) => `  ${text}`)].join('\n');
}

function reviewText(suggestions: readonly ReviewComment[]): string {
  if (suggestions.length === 0) return 'None: no new finding has a fix inside the lines that the diff shows.';
  return suggestions
    .map(({ path, startLine, line, body }) => `**${path}:${startLine ?? line}-${line}**\n\n${quoted(body)}`)
    .join('\n\n');
}

function outputsTable(outputs: Readonly<Record<string, string>>): string {
  const rows = Object.entries(outputs).map(
    ([name, value]) => `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} |`,
  );
  return ['| Output | Value |', '| --- | --- |', ...rows].join('\n');
}

function quotedAll(bodies: readonly string[]): string {
  return bodies.length === 0 ? 'None.' : bodies.map(quoted).join('\n\n---\n\n');
}

function section(level: number, title: string, content: string): string {
  return `${'#'.repeat(level)} ${title}\n\n${content}`;
}

function quoted(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function fenced(language: string, text: string): string {
  return `~~~~~~${language}\n${text.trimEnd()}\n~~~~~~`;
}
