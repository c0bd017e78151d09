/** Scripts in YAML: workflows and composite actions of GitHub, Azure Pipelines, hooks of azure.yaml. */
import type { Limits } from '../../../inputs/limits.js';
import type { SourceFile } from '../../../inputs/source-file.js';
import type { YamlMap, YamlNode, YamlScalar } from '../../../syntax/yaml/nodes.js';
import { parseYaml } from '../../../syntax/yaml/reader.js';
import { originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { scalar } from '../../values.js';
import { EmbeddedText } from '../embedded-text.js';
import { folderOf, joined } from '../folders.js';
import { holeValue } from '../holes.js';
import type { Script, Shell, Templating } from '../script.js';

export function yamlScripts(source: SourceFile, limits: Limits): readonly Script[] {
  const isHooks = /(?:^|\/)azure\.ya?ml$/i.test(source.path);
  if (!isHooks && !MAY_HOLD.test(source.text)) return [];
  const { root } = parseYaml(source, limits);
  if (root?.kind !== 'map') return [];
  const found: Script[] = [];
  const base = {
    source,
    found,
    seen: new Set<YamlNode>(),
    environment: new Map<string, Value>(),
    folder: '',
    shell: undefined,
    isConditional: false,
  };
  if (isHooks) hooks(root, { ...base, folder: folderOf(source.path), templating: 'none' }, 0);
  else if (isGithub(root)) github(root, { ...base, templating: 'github' });
  else if (isPipelines(root)) pipelines(root, { ...base, templating: 'pipelines' });
  return found;
}

const MAY_HOLD = /^\s*(?:-\s+)?["']?(?:run|script|bash|pwsh|powershell|inlineScript)["']?\s*:/im;

/** What surrounds a script. */
interface Context {
  readonly source: SourceFile;
  readonly found: Script[];
  /** What aliases repeat is one script. */
  readonly seen: Set<YamlNode>;
  readonly templating: Templating;
  readonly environment: ReadonlyMap<string, Value>;
  readonly folder: string | undefined;
  /** By `defaults.run.shell`. */
  readonly shell: string | undefined;
  readonly isConditional: boolean;
}

function member(node: YamlNode | undefined, ...names: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const name of names)
    at = at?.kind === 'map' ? at.entries.find(({ key }) => key.name === name)?.value : undefined;
  return at;
}

function textIn(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function mapsIn(node: YamlNode | undefined): readonly YamlMap[] {
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

function add(node: YamlNode | undefined, shell: Shell | undefined, context: Context): void {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || shell === undefined || context.seen.has(node))
    return;
  context.seen.add(node);
  const { source, templating, environment, folder, isConditional } = context;
  const text = EmbeddedText.ofScalar(source, node, node.value);
  context.found.push({ text, shell, templating, environment, folder, isConditional });
}

/** A context in which the folder is another one: no longer known if something fills it in later. */
function inFolder(context: Context, node: YamlNode | undefined): Context {
  const path = textIn(node);
  if (path === undefined) return context;
  const isFilledIn = /\$[({[]/.test(path);
  return { ...context, folder: isFilledIn || context.folder === undefined ? undefined : joined('', path) };
}

/** Others are not known, as if nothing set them. */
const MOST_VARIABLES = 200;

/** With the variables of a map, or of a list of names and values. */
function withVariables(context: Context, node: YamlNode | undefined): Context {
  if (node === undefined || node.kind === 'scalar') return context;
  const environment = new Map(context.environment);
  const set = (name: string, value: YamlScalar) => {
    const origin = originAt({ source: context.source, start: value.start, end: value.end });
    if (environment.size >= MOST_VARIABLES && !environment.has(name)) return;
    const written = String(value.value);
    if (/^\$\{\{[^{}]*\}\}$/.test(written)) environment.set(name, holeValue(written, context.environment, origin));
    // Put together of what is filled in later: without it, scripts say that nothing sets it.
    else if (/\$[({[]/.test(written)) environment.delete(name);
    else environment.set(name, scalar(value.value === null ? '' : String(value.value), origin));
  };
  if (node?.kind === 'map') {
    for (const { key, value } of node.entries) if (value.kind === 'scalar') set(key.name, value);
  }
  for (const item of mapsIn(node)) {
    const value = member(item, 'value');
    const name = textIn(member(item, 'name'));
    if (name !== undefined && value?.kind === 'scalar') set(name, value);
  }
  return { ...context, environment };
}

function isGithub(root: YamlMap): boolean {
  return member(root, 'jobs')?.kind === 'map' || member(root, 'runs', 'steps')?.kind === 'list';
}

function github(root: YamlMap, context: Context): void {
  const all = withDefaults(withVariables(context, member(root, 'env')), root);
  const jobs = member(root, 'jobs');
  if (jobs?.kind === 'map') {
    for (const { value: job } of jobs.entries) {
      const runner = textIn(member(job, 'runs-on'));
      const ofRunner = /windows/i.test(runner ?? '') ? { ...all, shell: all.shell ?? 'pwsh' } : all;
      const inJob = withDefaults(withVariables(ofRunner, member(job, 'env')), job);
      githubSteps(member(job, 'steps'), { ...inJob, isConditional: member(job, 'if') !== undefined });
    }
  }
  githubSteps(member(root, 'runs', 'steps'), all);
}

function withDefaults(context: Context, node: YamlNode): Context {
  const run = member(node, 'defaults', 'run');
  const shell = textIn(member(run, 'shell')) ?? context.shell;
  return { ...inFolder(context, member(run, 'working-directory')), shell };
}

function githubSteps(steps: YamlNode | undefined, context: Context): void {
  for (const step of mapsIn(steps)) {
    const inStep = inFolder(withVariables(context, member(step, 'env')), member(step, 'working-directory'));
    const isConditional = context.isConditional || member(step, 'if') !== undefined;
    const here = { ...inStep, isConditional };
    add(member(step, 'run'), shellNamed(textIn(member(step, 'shell')) ?? context.shell ?? 'bash'), here);
    // The script of `azure/cli`.
    if (/^azure\/cli@/i.test(textIn(member(step, 'uses')) ?? ''))
      add(member(step, 'with', 'inlineScript'), 'posix', here);
    if (/^azure\/powershell@/i.test(textIn(member(step, 'uses')) ?? '')) {
      add(member(step, 'with', 'inlineScript'), 'powershell', here);
    }
  }
}

/** Undefined for programs that are no shell. */
function shellNamed(name: string): Shell | undefined {
  const program = name
    .trim()
    .split(/\s/)[0]
    ?.toLowerCase()
    .replace(/^.*[\\/]/, '');
  if (program === 'bash' || program === 'sh' || program === 'zsh') return 'posix';
  if (program === 'pwsh' || program === 'powershell' || program === 'pscore' || program === 'ps') return 'powershell';
  return program === 'cmd' || program === 'batch' ? 'cmd' : undefined;
}

function isPipelines(root: YamlMap): boolean {
  return ['stages', 'jobs', 'steps', 'extends'].some((name) => member(root, name) !== undefined);
}

/** Steps at any depth: stages, jobs, strategies, templates and their conditions have their own ways to hold them. */
function pipelines(root: YamlMap, context: Context): void {
  visit(root, context, 0);
}

const DEEPEST = 60;

function visit(node: YamlNode, context: Context, depth: number): void {
  if (depth > DEEPEST || node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) visit(item, context, depth + 1);
    return;
  }
  const variables = withVariables(context, member(node, 'variables'));
  const pool = textIn(member(node, 'pool', 'vmImage'));
  const ofPool = pool === undefined ? variables : { ...variables, shell: /windows/i.test(pool) ? 'cmd' : 'bash' };
  const isConditional = context.isConditional || member(node, 'condition') !== undefined;
  const here: Context = { ...ofPool, isConditional };
  step(node, here);
  for (const { key, value } of node.entries) {
    const isBranch = /^\$\{\{\s*(?:if|else|elseif|each)\b/.test(key.name);
    visit(value, isBranch ? { ...here, isConditional: true } : here, depth + 1);
  }
}

const SHELL_STEPS: Readonly<Record<string, Shell>> = { bash: 'posix', pwsh: 'powershell', powershell: 'powershell' };

function step(node: YamlMap, context: Context): void {
  const inputs = member(node, 'inputs');
  const folder = member(node, 'workingDirectory') ?? member(inputs, 'workingDirectory') ?? member(inputs, 'cwd');
  const here = inFolder(withVariables(context, member(node, 'env')), folder);
  add(member(node, 'script'), here.shell === 'cmd' ? 'cmd' : 'posix', here);
  for (const [name, shell] of Object.entries(SHELL_STEPS)) add(member(node, name), shell, here);
  const task = textIn(member(node, 'task'))?.toLowerCase();
  if (task === undefined) return;
  const inline = member(inputs, 'inlineScript') ?? member(inputs, 'script') ?? member(inputs, 'Inline');
  add(inline, taskShell(task, textIn(member(inputs, 'scriptType'))), here);
}

function taskShell(task: string, type: string | undefined): Shell | undefined {
  if (/^azurecli@/.test(task)) return shellNamed(type ?? 'bash');
  if (/^(?:bash|shellscript)@/.test(task)) return 'posix';
  if (/^(?:azure)?powershell@/.test(task)) return 'powershell';
  return /^(?:cmdline|batchscript)@/.test(task) ? 'posix' : undefined;
}

/** `hooks` of a project or of one of its services. */
function hooks(node: YamlNode, context: Context, depth: number): void {
  if (node.kind !== 'map' || depth > 3) return;
  for (const { key, value } of node.entries) {
    if (key.name === 'services' && value.kind === 'map') {
      for (const { value: service } of value.entries) {
        const project = textIn(member(service, 'project'));
        const folder = project === undefined ? context.folder : joined(context.folder ?? '', project);
        hooks(service, { ...context, folder }, depth + 1);
      }
    } else if (key.name === 'hooks' && value.kind === 'map') {
      for (const { value: hook } of value.entries) oneHook(hook, context);
    }
  }
}

function oneHook(hook: YamlNode, context: Context): void {
  if (hook.kind === 'list') for (const item of hook.items) oneHook(item, context);
  if (hook.kind !== 'map') return;
  for (const system of [hook, member(hook, 'posix'), member(hook, 'windows')]) {
    const run = member(system, 'run');
    // A path is a script of its own.
    if (textIn(run)?.match(/^[\w./\\-]+\.(?:sh|ps1)$/) != null) continue;
    const usual = system === member(hook, 'windows') ? 'pwsh' : 'sh';
    add(run, shellNamed(textIn(member(system, 'shell')) ?? usual), context);
  }
}
