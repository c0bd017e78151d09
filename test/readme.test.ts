/** What README.md, the workflows and the generated pages say is what the program does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentsOf, saysTheSame } from '../scripts/docs/documents.js';
import { runCli } from '../src/command-line.js';
import { parseConfig } from '../src/inputs/config.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { idsOf } from '../src/report/explain.js';
import { RULES } from '../src/rules/index.js';
import { settingReadersOf } from '../src/rules/settings.js';
import { VERSION } from '../src/version.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = textOf('README.md');

interface Described {
  readonly description: string;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
}

function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The file; for the lists of a property also the file that hands them out. */
function sourcesBeside(file: string): string {
  return file.endsWith('collection.ts') ? textOf(file) + textOf('src/model/property.ts') : textOf(file);
}

/** The contents of the fenced blocks of a language. */
function blocks(language: string): readonly string[] {
  return [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, content]) =>
    name === language && content !== undefined ? [content] : [],
  );
}

/** The cells of the table below a heading row that starts with `title`. */
function table(title: string): readonly (readonly string[])[] {
  const [, rows = ''] = README.split(new RegExp(`^\\| ${title} \\|.*\\n\\|[ |-]+\\n`, 'm'));
  const lines = rows.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('README.md', () => {
  const action: ActionMetadata = parse(textOf('action.yml'));

  it('lists the inputs of action.yml', () => {
    const declared = Object.entries(action.inputs).map(([name, { description }]) => {
      const [what = '', fallback] = description.split(/ Default: (?=.*\.$)/);
      return [`\`${name}\``, what, fallback?.replace(/\.$/, '') ?? ''];
    });
    expect(table('Input')).toEqual(declared);
  });

  it('lists the outputs of action.yml', () => {
    expect(table('Output')).toEqual(
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    );
  });

  it('shows what the program prints', async () => {
    const [session = ''] = blocks('console');
    const [command = '', ...output] = session.split('\n');
    const printed: string[] = [];
    await runCli(command.replace('$ node dist/cli.js ', '').split(' '), {
      stdout: (text) => void printed.push(text),
      stderr: (text) => void printed.push(text),
      env: {},
      cwd: ROOT,
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      clock: () => 0,
      today: '2026-11-28',
      version: VERSION,
      rules: RULES,
    });
    const withoutTime = (text: string): string => text.replace(/\d+ ms/, 'some ms');
    expect(withoutTime(output.join('\n'))).toBe(withoutTime(printed.join('')));
  });

  it('shows a configuration that is accepted, a workflow, and steps for one', () => {
    const [workflow, steps, config] = blocks('yaml');
    expect(Object.keys(parse(workflow ?? ''))).toEqual(['name', 'on', 'permissions', 'jobs']);
    const ofPlan: readonly object[] = parse(steps ?? '');
    expect(ofPlan.map((step) => Object.keys(step))).toEqual([
      ['run', 'working-directory'],
      ['uses', 'with'],
    ]);
    const known = { ruleIds: idsOf(RULES), settingReaders: settingReadersOf(RULES) };
    expect(parseConfig(config ?? '', '.github/azureml-gate.yml', known).failOn).toBe('high');
  });
});

describe('action.yml', () => {
  const action: ActionMetadata = parse(textOf('action.yml'));

  it('runs the committed bundle on Node.js 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('workflows', () => {
  const folder = '.github/workflows';
  const files = readdirSync(path.join(ROOT, folder)).map((file) => `${folder}/${file}`);

  it.each([...files, 'README.md'])('%s pins every action by its commit', (file) => {
    const used = [...textOf(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, reference = '']) => reference);
    expect(used.length).toBeGreaterThan(0);
    const pinned = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\.\/[\w./-]*$/;
    expect(used.filter((reference) => !pinned.test(reference))).toEqual([]);
  });

  it.each(files)('%s grants nothing by default, keeps no credentials and ends', (file) => {
    const { permissions, jobs }: Workflow = parse(textOf(file));
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    }
    expect(textOf(file)).not.toMatch(/run:.*\$\{\{/);
  });
});

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: object;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
      }
    >
  >;
}

describe('pages', () => {
  const markdown = ['.', 'docs', 'docs/rules'].flatMap((folder) =>
    existsSync(path.join(ROOT, folder))
      ? readdirSync(path.join(ROOT, folder))
          .filter((file) => file.endsWith('.md'))
          .map((file) => path.posix.join(folder, file))
      : [],
  );

  it.each(markdown)('%s links only to files that exist', (file) => {
    const targets = [...textOf(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))).toEqual([]);
  });

  it('on the architecture names the stages, the budgets and the packages there are', () => {
    const page = textOf('docs/architecture.md');
    const firstCells = [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = '', rest = '']) => [
      name,
      rest,
    ]);
    const rows = new Map(firstCells.map(([name = '', rest = '']) => [name, rest]));
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(textOf('package.json'));
    const stages = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const budgets = Object.entries(DEFAULT_LIMITS);
    const named = [
      ...stages.map(({ name }) => `${name}/`),
      ...budgets.map(([name]) => name),
      ...Object.keys(dependencies),
    ];
    expect([...rows.keys()].sort()).toEqual(named.sort());
    for (const [name, value] of budgets) expect(rows.get(name)).toBe(String(value));
  });

  it('on the vocabulary of rules names words that are there', () => {
    const rows = [...textOf('docs/rules-vocabulary.md').matchAll(/^\| .* \| (`.*`) \| `(src\/.*\.ts)` \|$/gm)];
    expect(rows.length).toBeGreaterThan(30);
    const missing = rows.flatMap(([, words = '', file = '']) => {
      const names = [...words.matchAll(/`(\w+)[(`]/g)].map(([, name = '']) => name);
      const source = sourcesBeside(file);
      return names.filter((name) => !new RegExp(`(function|get|^ ) ${name}\\b`, 'm').test(source));
    });
    expect(missing).toEqual([]);
  });

  it('on contributing shows rules out of words that are there', () => {
    const page = textOf('CONTRIBUTING.md');
    const imports = [...page.matchAll(/^import \{ (.*) \} from '\.\.\/(.*)\.js';$/gm)];
    expect(imports.length).toBeGreaterThan(6);
    for (const [, names = '', from = ''] of imports) {
      const source = textOf(`${path.posix.join('src/rules', from)}.ts`);
      for (const name of names.split(', '))
        expect(source).toMatch(new RegExp(`export (const|function|class) ${name}\\b`));
    }
  });

  it('of the rules are what the rules say', async () => {
    const documents = await documentsOf(RULES, ROOT);
    const isStale = ([name, text]: readonly [string, string]) => !saysTheSame(name, textOf(name), text);
    expect([...documents].filter(isStale).map(([name]) => name)).toEqual([]);
  });
});
