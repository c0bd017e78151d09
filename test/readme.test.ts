/** What README.md, the workflows and the generated pages say is what the program does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentsOf, saysTheSame } from '../scripts/docs/documents.js';
import { runCli } from '../src/command-line.js';
import { MAX_FILES } from '../src/github/comparison.js';
import { MAX_BLOBS } from '../src/github/tree.js';
import { parseConfig } from '../src/inputs/config.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { COMMENT_LENGTH } from '../src/report/comment.js';
import { idsOf } from '../src/report/explain.js';
import { RULES } from '../src/rules/index.js';
import { settingReadersOf } from '../src/rules/settings.js';
import { VERSION } from '../src/version.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = textOf('README.md');

interface Described {
  readonly description: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
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

/** Runs the program on the command line. */
async function run(args: readonly string[]): Promise<{ readonly exitStatus: number; readonly output: string }> {
  const printed: string[] = [];
  const exitStatus = await runCli(args, {
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
  return { exitStatus, output: printed.join('') };
}

/** What stands behind `node dist/cli.js` in its commands, each once. */
function commandsOf(text: string): readonly string[] {
  const named = [...text.matchAll(/node (?:\S*\/)?dist\/cli\.js ([a-z][^`\n]*)/g)].map(([, command = '']) => command);
  return [...new Set(named.map((command) => command.replace(/ {2,}.*/, '')))];
}

describe('README.md', () => {
  const action: ActionMetadata = parse(textOf('action.yml'));
  const yaml = blocks('yaml');
  const workflows = yaml.filter((text) => text.startsWith('name:')).map((text): Workflow => parse(text));
  const fragments = yaml.filter((text) => /^\s+- /.test(text)).map((text): readonly Step[] => parse(text));

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
    const { output: printed } = await run(command.replace('$ node dist/cli.js ', '').split(' '));
    const withoutTime = (text: string): string => text.replace(/\d+ ms/, 'some ms');
    expect(withoutTime(output.join('\n'))).toBe(withoutTime(printed));
  });

  it('shows a configuration that is accepted', () => {
    const [config = '', ...more] = yaml.filter((text) => text.startsWith('version:'));
    expect(more).toEqual([]);
    const known = { ruleIds: idsOf(RULES), settingReaders: settingReadersOf(RULES) };
    expect(parseConfig(config, '.github/azureml-gate.yml', known).failOn).toBe('high');
  });

  it('shows nothing else in YAML but workflows and steps', () => {
    expect([workflows.length, fragments.length]).toEqual([3, 2]);
    for (const workflow of workflows) expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs']);
    for (const steps of fragments)
      expect(steps.every(({ run, uses }) => (run === undefined) !== (uses === undefined))).toBe(true);
  });

  it('shows workflows for every event that needs the check, without a filter that would skip it', () => {
    for (const { on } of workflows.filter(({ name }) => name === 'azureml-gate')) {
      expect(on).toEqual({ pull_request: null, merge_group: null, push: { branches: ['main'] } });
    }
    const [least] = workflows;
    expect(least?.permissions).toEqual({ contents: 'read' });
    expect(Object.values(least?.jobs ?? {}).map(({ permissions }) => permissions)).toEqual([undefined]);
  });

  it('shows workflows that end, keep no credentials and put nothing of an event into a command', () => {
    for (const { jobs } of workflows) {
      for (const { steps, 'timeout-minutes': minutes } of Object.values(jobs)) {
        expect(minutes).toBeLessThanOrEqual(10);
        const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
        expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
        expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
      }
    }
  });

  it('gives the gate only inputs it has, and grants what those take', () => {
    const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
    const gates = (steps: readonly Step[]) => steps.filter(({ uses }) => uses?.startsWith('./'));
    const given = [...jobs.flatMap(({ steps }) => gates(steps)), ...fragments.flatMap(gates)];
    expect(given.length).toBeGreaterThan(3);
    for (const step of given)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    for (const { steps, permissions } of jobs) {
      const writes = gates(steps).some(
        (step) => step.with?.['comment'] !== undefined || step.with?.['suggestions'] !== undefined,
      );
      expect(permissions?.['pull-requests'] === 'write').toBe(writes);
    }
  });

  it('hands the file that the gate writes to code scanning', () => {
    const [steps = []] = fragments.filter((all) => all.some(({ uses }) => uses?.includes('upload-sarif')));
    expect(steps.map(({ with: given }) => given)).toEqual([
      { 'sarif-file': 'azureml-gate.sarif' },
      { sarif_file: 'azureml-gate.sarif' },
    ]);
    expect(steps[1]?.if).toBe('always()');
  });

  it('names in its table of permissions every input that takes one, and only such', () => {
    const taking = Object.entries(action.inputs).filter(([, { description }]) =>
      /takes the permission/.test(description),
    );
    const rows = table('What for').filter(([, , permission]) => permission?.includes('pull-requests: write'));
    expect(rows.map(([, input]) => input)).toEqual(taking.map(([name]) => `\`${name}\``));
    const named = table('What for').flatMap(([, input = '']) =>
      [...input.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    );
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(named));
  });

  it.each(commandsOf(README))('$ node dist/cli.js %s is a command', async (command) => {
    const [name = '', ...rest] = command.split(' ');
    const help = await run([name, '--help']);
    expect(help.exitStatus).toBe(0);
    const options = [...rest.join(' ').matchAll(/--[a-z-]+/g)].map(([option]) => option);
    for (const option of options) expect(help.output).toContain(option);
  });

  it.each([
    ['scan examples/insecure', 1],
    ['scan examples/secure', 0],
  ])('says how %s ends', async (command, exitStatus) => {
    expect(blocks('sh').join('')).toContain(`node dist/cli.js ${command}\n`);
    expect((await run(command.split(' '))).exitStatus).toBe(exitStatus);
  });

  it.each([...README.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name))('npm run %s is a script', (name) => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    expect(Object.keys(scripts)).toContain(name);
  });

  it('says what limits there are', () => {
    expect(README).toContain(`lists ${MAX_FILES} changed files; of these ${MAX_BLOBS} are read`);
    expect(README).toContain(`${COMMENT_LENGTH.toLocaleString('en')} characters`);
  });

  it('links to headings that are there', () => {
    const headings = [...README.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    const linked = [...README.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(linked.length).toBeGreaterThan(5);
    expect(headings).toEqual(expect.arrayContaining(linked));
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
