/** What is handed over to Azure so that it works out a deployment: the template and its parameters. */
import type { Expansion } from '../../expand/resource.js';
import type { Limits } from '../../inputs/limits.js';
import type { WhatIfTarget } from '../../inputs/live-options.js';
import type { Repository } from '../../inputs/repository.js';
import type { Body } from '../reader.js';
import { compiled } from './bicep.js';
import { isObject, plainTemplate } from './plain-json.js';

export interface DeploymentWorld {
  readonly repository: Repository;
  readonly limits: Limits;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The body of the question; or why there is none, as a clause. */
export async function questionOf(
  expansion: Expansion,
  { location }: WhatIfTarget,
  world: DeploymentWorld,
): Promise<Body | string> {
  const deployment = await deploymentOf(expansion, world);
  if (typeof deployment === 'string') return deployment;
  const properties = {
    mode: 'Incremental',
    ...deployment,
    whatIfSettings: { resultFormat: 'FullResourcePayloads' },
    // Asks for the right to read what the deployment names, and not for the right to write it.
    validationLevel: 'ProviderNoRbac',
  };
  return location === undefined ? { properties } : { location, properties };
}

interface Deployment {
  readonly template: Body;
  readonly parameters: Body;
}

async function deploymentOf(expansion: Expansion, world: DeploymentWorld): Promise<Deployment | string> {
  const { entryPoint, environment } = expansion;
  if (environment !== undefined && BICEP_PARAMETERS.test(environment)) return compile(environment, expansion, world);
  const template = BICEP.test(entryPoint)
    ? await compile(entryPoint, expansion, world)
    : { template: objectIn(entryPoint, world), parameters: {} };
  if (typeof template === 'string') return template;
  if (template.template === undefined) return `'${entryPoint}' cannot be read as a template`;
  if (environment === undefined) return { ...template, template: template.template };
  const parameters = objectIn(environment, world)?.['parameters'];
  return isObject(parameters)
    ? { template: template.template, parameters }
    : `'${environment}' cannot be read as a parameter file`;
}

const BICEP = /\.bicep$/i;
const BICEP_PARAMETERS = /\.bicepparam$/i;

async function compile(file: string, expansion: Expansion, world: DeploymentWorld): Promise<Deployment | string> {
  const done = await compiled(file, filesOf(file, expansion, world), world.env);
  return done.ok ? done : done.why;
}

function objectIn(path: string, { repository, limits }: DeploymentWorld): Body | undefined {
  const source = repository.read(path);
  return source === undefined ? undefined : plainTemplate(source, limits);
}

/** What the evaluation read, and what the compiler is configured by. */
function filesOf(
  file: string,
  { entryPoint, trace }: Expansion,
  { repository }: DeploymentWorld,
): ReadonlyMap<string, string> {
  const read = [file, entryPoint, ...(trace?.reads ?? [])].filter((path) => !path.endsWith('/'));
  const configurations = new Set(read.flatMap(configurationsAbove));
  const paths = new Set([...read, ...configurations]);
  return new Map(
    [...paths].flatMap((path) => {
      const text = repository.read(path, 'any')?.text;
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

/** `bicepconfig.json` in the folder of a file and in those above. */
function configurationsAbove(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  return [...folders.keys(), folders.length].map((depth) => [...folders.slice(0, depth), 'bicepconfig.json'].join('/'));
}
