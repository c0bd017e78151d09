/** The pages in docs/rules/, as they stand: their parts, their links, and that each example is what it is called. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HEADINGS } from '../../scripts/docs/rule-page.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { rangeOf } from '../../src/inputs/source-file.js';
import { type RuleResult, runRules } from '../../src/rules/engine.js';
import { RULES } from '../../src/rules/index.js';
import { expandFiles } from '../support/memory-repository.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FORMS: Readonly<Record<string, RegExp>> = {
  Bicep: /\.bicep(?:param)?$/,
  'ARM JSON': /^azuredeploy(?:\.parameters)?\.json$/,
  Terraform: /\.(?:tf|tfvars)$/,
};

function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function pageOf(id: string): string {
  return textOf(`docs/rules/${id}.md`);
}

interface Block {
  /** Path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly status: string;
  readonly text: string;
  /** The messages that stand below the example. */
  readonly found: readonly string[];
}

/** The judged declarations of a form on a page. */
function blocksIn(page: string, form: string): readonly Block[] {
  const [, section = ''] = page.split(`\n### ${form}\n`);
  const own = section.split(/\n##+ /)[0] ?? '';
  const pattern =
    /^(Fails|Passes) \(\[[^\]]+\]\(\.\.\/\.\.\/([^)]+)\), line (\d+)\):\n\n```\w+\n([\s\S]*?)\n```\n((?:\nFound at `.*`: .*\n)*)/gm;
  return [...own.matchAll(pattern)].map(([, verb, file = '', line, text = '', found = '']) => ({
    file,
    line: Number(line),
    status: verb === 'Fails' ? 'fail' : 'pass',
    text,
    found: [...found.matchAll(/^Found at `.*`: (.*)$/gm)].map(([, message = '']) => message.replaceAll(/\\(.)/g, '$1')),
  }));
}

const FIXTURES = 'test/rules/parity/fixtures';

/** Deployments that are written in every form; that each rule passes and fails in them is tested beside them. */
const DEPLOYMENTS = readdirSync(path.join(ROOT, FIXTURES)).map((name) => `${FIXTURES}/${name}`);

const judged = new Map<string, readonly RuleResult[]>();

/** What all rules say about the deployment that a file belongs to, in the form of that file. */
function resultsAround(file: string, form: string): readonly RuleResult[] {
  const folder = /^test\/rules\/parity\/fixtures\/[^/]+/.exec(file)?.[0] ?? '';
  const key = `${form} ${folder}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const own = names.map((name) => name.split(path.sep).join('/')).filter((name) => FORMS[form]?.test(name));
  const files = Object.fromEntries(own.map((name) => [`${folder}/${name}`, textOf(`${folder}/${name}`)]));
  const { expansions } = expandFiles(files);
  const results = expansions.flatMap((expansion) => runRules(expansion, RULES, {}, new DiagnosticBag()).results);
  judged.set(key, results);
  return results;
}

/** The lines without their margins, so that a declaration is found again inside its file. */
function lines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}

describe.each(RULES.map(({ id }) => id))('the page of %s', (id) => {
  const page = pageOf(id);

  test('has every heading', () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
  });

  test.each(Object.keys(FORMS))('shows in %s what fails and what passes, if a deployment does', (form) => {
    const results = DEPLOYMENTS.flatMap((folder) => resultsAround(folder, form)).filter(({ rule }) => rule.id === id);
    const statuses = ['fail', 'pass'].filter((status) => results.some((result) => result.status === status));
    expect(blocksIn(page, form).map(({ status }) => status)).toEqual(statuses);
  });

  test.each(Object.keys(FORMS))('has examples in %s that are what they are called', (form) => {
    for (const { file, line, status, text, found } of blocksIn(page, form)) {
      const shown = lines(text);
      expect(lines(textOf(file)).slice(line - 1, line - 1 + shown.length)).toEqual(expectedLines(shown));
      const results = resultsAround(file, form).filter(({ rule, resource }) => {
        const { file: path, startLine, endLine } = rangeOf(resource.resource.span);
        return rule.id === id && path === file && startLine === line && endLine === line + shown.length - 1;
      });
      expect(results.map((result) => result.status)).toContain(status);
      const messages = results.flatMap(({ outcomes }) => outcomes.flatMap(({ finding }) => finding?.message ?? []));
      expect(messages).toEqual(expect.arrayContaining([...found]));
      expect(found.length > 0).toBe(status === 'fail');
    }
  });
});

/** The last line of a declaration in JSON may go on with a comma, the first begin behind something. */
function expectedLines(shown: readonly string[]): readonly unknown[] {
  return shown.map((line, index) => {
    const isEdge = index === 0 || index === shown.length - 1;
    return isEdge ? expect.stringContaining(line) : line;
  });
}

describe('the generated pages', () => {
  const pages = ['docs', 'docs/rules'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );

  test.each(pages)('%s links to files and headings that are there', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/g)];
    const missing = links.filter(([, file = '', anchor]) => {
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsIn(textOf(target)).includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  test('the index lists every rule under its category', () => {
    const [, ...sections] = textOf('docs/rules/README.md').split('\n## ');
    for (const { id, category } of RULES) {
      const own = sections.find((section) => section.toLowerCase().startsWith(`${category.replace('-', ' ')}\n`));
      expect(own).toContain(`| [${id}](${id}.md) |`);
    }
  });
});

/** What GitHub calls the headings of a page. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
