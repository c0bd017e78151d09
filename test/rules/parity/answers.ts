/** What every rule answers about a deployment, in lines that are compared across forms. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expansion } from '../../../src/expand/resource.js';
import type { Value } from '../../../src/expand/value.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { planDocument } from '../../support/plan/document.js';
import type { Plan } from '../../support/plan/words.js';
import type { Scenario } from './scenario.js';

/** Files by path. */
type Files = Readonly<Record<string, string>>;

/** The names of the files a scenario is written in, by form. */
const SOURCES = {
  bicep: /\.bicep(?:param)?$/,
  arm: /^azuredeploy(?:\.parameters)?\.json$/,
  terraform: /\.(?:tf|tfvars)$/,
} as const;

export type FormName = keyof typeof SOURCES | 'plan' | 'planBesideSource';

export const FORMS: readonly FormName[] = ['bicep', 'arm', 'terraform', 'plan', 'planBesideSource'];

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/** A scenario with the folder it stands in. */
export interface PlacedScenario extends Scenario {
  readonly folder: string;
  readonly plan: Plan | undefined;
}

/** All scenarios there are. */
export async function scenarios(): Promise<readonly PlacedScenario[]> {
  return Promise.all(readdirSync(FIXTURES).sort().map(scenarioIn));
}

async function scenarioIn(folder: string): Promise<PlacedScenario> {
  const { scenario }: { readonly scenario: Scenario } = await import(`./fixtures/${folder}/scenario.ts`);
  const hasPlan = existsSync(path.join(FIXTURES, folder, 'plan.ts'));
  const { plan }: { readonly plan?: Plan } = hasPlan ? await import(`./fixtures/${folder}/plan.ts`) : {};
  return { ...scenario, folder, plan };
}

/** The files of one form of a scenario, by their paths; undefined if it has no such form. */
function filesOf({ folder, plan }: PlacedScenario, form: FormName): Files | undefined {
  if (form !== 'plan' && form !== 'planBesideSource') return sourcesOf(folder, SOURCES[form]);
  if (plan === undefined) return undefined;
  const document = JSON.stringify(planDocument(plan), null, 2);
  return { ...(form === 'plan' ? {} : sourcesOf(folder, SOURCES.terraform)), 'plan.json': document };
}

function sourcesOf(scenario: string, pattern: RegExp): Files {
  const folder = path.join(FIXTURES, scenario);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = names.map((name) => name.split(path.sep).join('/')).filter((name) => pattern.test(name));
  return Object.fromEntries(own.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/**
 * What the rules answer about a form of a scenario: `rule status resource`, with the severity unless it passes, of every rule
 * that applies, sorted; undefined if it has no such form. Throws unless the files are one deployment, evaluated once, and read
 * without a diagnostic.
 */
export function answersIn(form: FormName, scenario: PlacedScenario): readonly string[] | undefined {
  const files = filesOf(scenario, form);
  if (files === undefined) return undefined;
  const { expansions, diagnostics } = expandFiles(files);
  // Beside a plan the source is a deployment of its own.
  const own = form === 'planBesideSource' ? expansions.filter(isPlanned) : expansions;
  const [expansion] = own;
  if (expansion === undefined || own.length > 1) throw new Error(`${own.length} deployments, not one`);
  const bag = new DiagnosticBag();
  const answers = answersAbout(expansion, bag);
  const complaints = [...diagnostics, ...bag.all].map(printDiagnostic);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return answers;
}

function isPlanned({ resources }: Expansion): boolean {
  return resources.some(({ form }) => form === 'terraform-plan');
}

/** ARM JSON may name a diagnostic setting within what it watches: `mlw/Microsoft.Insights/audit`. */
function nameOf(name: Value): string {
  return String(plain(name)).replace(/^.*\/Microsoft\.Insights\//, '');
}

function answersAbout(expansion: Expansion, bag: DiagnosticBag): readonly string[] {
  const { results } = runRules(expansion, RULES, {}, bag);
  const answers = results.flatMap(({ rule, resource, outcomes }) =>
    outcomes
      .filter(({ status }) => status !== 'notApplicable')
      .map(({ status, finding }) =>
        [rule.id, status, nameOf(resource.resource.name), finding?.severity ?? ''].join(' ').trim(),
      ),
  );
  return answers.sort();
}
