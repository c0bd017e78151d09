/** Whether a change can touch what is checked, told without evaluating anything. */
import type { Changes } from './changes.js';
import { formsNamed, isReadKind } from './forms.js';
import { isTerraformFile } from './links.js';
import { type Repository, resolvePath } from './repository.js';

/** Files that no other file names and that decide nevertheless. */
const READ_UNNAMED = /(?:^|\/)(?:\.terraform\.lock\.hcl|\.terraform\/.*|bicepconfig\.json)$/;

/** Functions that read whatever a folder holds. */
const READS_FOLDERS = /\bfileset\s*\(|\bloadDirectoryFileInfo\s*\(/;

/**
 * False if the changed files are none of those that a run reads, and no file that it reads names one of them: a text or a
 * template that a function loads may be called anything. Errs on the side of yes.
 */
export function isRelevant(changes: Changes, head: Repository, base: Repository): boolean {
  const [inHead, inBase] = [new Set(head.files), new Set(base.files)];
  const hasTerraform = [...inHead, ...inBase].some(isTerraformFile);
  const paths = changes.files.flatMap(({ path, basePath = path }) => [path, basePath]);
  for (const path of paths) {
    if (inHead.has(path) || inBase.has(path) || READ_UNNAMED.test(path)) return true;
    // A module is called by its folder, so that nothing names the files in it.
    if (hasTerraform && isTerraformFile(path)) return true;
  }
  if (paths.length === 0) return false;
  const names = new ChangedNames(paths);
  for (const { path, text } of textsReadBy(head)) if (mayRead(path, text, names)) return true;
  return false;
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** What stands in the files in scope, and in those outside of it that they call. */
function* textsReadBy(head: Repository): Generator<Text> {
  const known = new Set(head.files);
  // What is found on the way comes after what is there.
  for (const path of known) {
    const text = head.read(path, 'any')?.text;
    if (text === undefined) continue;
    yield { path, text };
    for (const called of calledIn(path, text, head)) known.add(called);
  }
}

/** Texts in quotes that may be paths, also escaped in JSON. */
const QUOTED = /(["'])([^"'\n\\${}]+)\\?\1/g;

/** Words that may be paths, in files that write them without quotes: `file:./environment.yml`, `-f jobs/train.yml`. */
const UNQUOTED = /[\w.-][\w./\\-]*\.\w+/g;

function pathsIn(path: string, text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, , written = '']) => written);
  const needsQuotes = formsNamed(path).every(({ name }) => name !== 'azureml-yaml' && name !== 'az-cli');
  return needsQuotes ? quoted : [...quoted, ...[...text.matchAll(UNQUOTED)].map(([written]) => written)];
}

/** Code that the text calls: files of the kinds that are read, and the files of folders that are modules of Terraform. */
function calledIn(path: string, text: string, head: Repository): readonly string[] {
  const found: string[] = [];
  for (const written of pathsIn(path, text)) {
    const target = /[./]/.test(written) ? resolvePath(path, written) : undefined;
    if (target === undefined) continue;
    if (isTerraformFile(path) && /^\.\.?(?:\/|$)/.test(written)) {
      found.push(...(head.list(target) ?? []).filter(isTerraformFile));
    }
    if (isReadKind(target)) found.push(target);
  }
  return found;
}

/** The names of changed files, to look for in texts. */
class ChangedNames {
  private readonly words = new Set<string>();
  /** Names that are no word of their own in a text. */
  private readonly others = new Set<string>();

  constructor(paths: readonly string[]) {
    for (const path of paths) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      (/^[\w.-]+$/.test(name) ? this.words : this.others).add(name);
    }
  }

  /** True if a name stands in the text. One that can be escaped in many ways may stand in any. */
  mayBeIn(text: string): boolean {
    for (const name of this.others) if (/[^\x20-\x7e]|["\\]/.test(name) || text.includes(name)) return true;
    for (const [word] of text.matchAll(/[\w.-]+/g)) if (this.words.has(word)) return true;
    return false;
  }

  /** True if a name begins and ends like this. */
  mayBe({ start, end }: WrittenName): boolean {
    return [...this.words, ...this.others].some((name) => name.startsWith(start) && name.endsWith(end));
  }
}

function mayRead(path: string, text: string, names: ChangedNames): boolean {
  if (READS_FOLDERS.test(text) || names.mayBeIn(text)) return true;
  return formsNamed(path).some((form) => form.name === 'terraform') && mayReadComputed(text, names);
}

/** A function of Terraform that reads a file, and what its path begins with. */
const FILE_CALL = /\b(?:file(?:exists|base64|md5|sha\d+|base64sha\d+)?|templatefile)\s*\(\s*(\\?")?/g;

/** True if a function reads a file whose name is put together, and a changed file may have that name. */
function mayReadComputed(text: string, names: ChangedNames): boolean {
  for (const call of text.matchAll(FILE_CALL)) {
    // A path that is no text in quotes may be any.
    if (call[1] === undefined) return true;
    const written = writtenName(text, call.index + call[0].length);
    if (written !== undefined && names.mayBe(written)) return true;
  }
  return false;
}

/** What is known of a name that is put together. */
interface WrittenName {
  readonly start: string;
  readonly end: string;
}

/** Longer paths open no file. */
const LONGEST_PATH = 4096;

/** How the name of a file begins and ends whose path begins here, inside its quotes; undefined if all of the name is written. */
function writtenName(text: string, from: number): WrittenName | undefined {
  let [start, end, depth] = ['', '', 0];
  let hasHole = false;
  for (let at = from; at < Math.min(text.length, from + LONGEST_PATH); at++) {
    const character = text[at] ?? '';
    if (character === '{' && (depth > 0 || text[at - 1] === '$')) depth++;
    else if (character === '}' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (character === '"' || character === '\\') return hasHole ? { start, end } : undefined;
    else if (character === '/') [start, end, hasHole] = ['', '', false];
    else if (character === '$' && text[at + 1] === '{') [end, hasHole] = ['', true];
    else if (hasHole) end += character;
    else start += character;
  }
  return { start: '', end: '' };
}
