/**
 * Plans as `terraform show -json` prints them. Nothing of the program takes part, so that its reader has something to be
 * measured by. `plan.test.ts` compares one with what Terraform printed.
 * Source of the format: developer.hashicorp.com/terraform/internals/json-format.
 */
import { expression, expressions, repetition } from './expressions.js';
import { type Members, membersOf } from './schema.js';
import { known, type PlannedObject, plannedObject, sensitive, unknown, valueOfWritten } from './values.js';
import {
  type Described,
  LATER,
  type ModuleCall,
  type Plan,
  type Provider,
  type Variable,
  type Written,
} from './words.js';

const TERRAFORM_VERSION = '1.11.4';

/** The document, ready for `JSON.stringify`. */
export function planDocument(described: Plan): object {
  const resources = [...described.resources].sort((left, right) => (left.address < right.address ? -1 : 1));
  const plan = { ...described, resources };
  const created = plan.resources.filter(({ instance }) => instance === 'created');
  const isRead = plan.resources.filter(({ instance }) => instance === 'read');
  return {
    format_version: '1.2',
    terraform_version: TERRAFORM_VERSION,
    ...unlessEmpty(
      'variables',
      mapped(plan.variables, ({ value }) => ({ value })),
    ),
    planned_values: {
      ...unlessEmpty(
        'outputs',
        mapped(plan.outputs, () => ({ sensitive: false })),
      ),
      root_module: moduleValues('', created, plan),
    },
    resource_changes: created.map((resource) => changeOf(resource, plan)),
    ...unlessEmpty('output_changes', mapped(plan.outputs, outputChange)),
    ...(isRead.length === 0 ? {} : { prior_state: stateOf(isRead, plan) }),
    configuration: {
      provider_config: mapped(plan.providers, providerConfig),
      root_module: moduleConfiguration('', plan),
    },
    timestamp: '2026-08-20T10:00:00Z',
    applyable: true,
    complete: true,
    errored: false,
  };
}

function mapped<In>(members: Readonly<Record<string, In>> | undefined, convert: (value: In, name: string) => object) {
  return Object.fromEntries(Object.entries(members ?? {}).map(([name, value]) => [name, convert(value, name)]));
}

/** The member, if there is something in it. */
function unlessEmpty(name: string, value: object): object {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}

interface Address {
  /** `module.ml["eu"]`; empty in the root module. */
  readonly module: string;
  /** The name of the call; empty in the root module. */
  readonly call: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** Its address in the configuration of its module. */
  readonly declaration: string;
  readonly index: string | number | undefined;
}

const ADDRESS = /^(?:(module\.([\w-]+)(?:\[[^\]]+\])?)\.)?((data\.)?(\w+)\.([\w-]+))(?:\[([^\]]+)\])?$/;

function addressOf({ address }: Described): Address {
  const [, module = '', call = '', declaration = '', data, type = '', name = '', key] = ADDRESS.exec(address) ?? [];
  if (type === '') throw new Error(`not the address of a resource: ${address}`);
  const index = key === undefined ? undefined : JSON.parse(key);
  return { module, call, mode: data === undefined ? 'managed' : 'data', type, name, declaration, index };
}

/** The members a plan has for a resource; undefined for a data source, which is taken as it was found. */
function schemaOf(resource: Described, { providers }: Plan): Members | undefined {
  if (resource.found !== undefined) return undefined;
  const { type } = addressOf(resource);
  return membersOf(type, providers[providerOf(type)]?.version ?? '');
}

function providerOf(type: string): string {
  return type.slice(0, type.indexOf('_'));
}

function valuesOf(resource: Described, plan: Plan): PlannedObject {
  const written = { ...resource.set, ...resource.found };
  return { ...plannedObject(written, schemaOf(resource, plan)), timeouts: null };
}

/** The members that name a resource in every list of the document. */
function headOf(resource: Described, { providers }: Plan): object {
  const { mode, type, name, index } = addressOf(resource);
  const source = providers[providerOf(type)]?.source.toLowerCase();
  return {
    mode,
    type,
    name,
    ...(index === undefined ? {} : { index }),
    provider_name: `registry.terraform.io/${source}`,
  };
}

function changeOf(resource: Described, plan: Plan): object {
  const values = valuesOf(resource, plan);
  const { module } = addressOf(resource);
  return {
    address: resource.address,
    ...(module === '' ? {} : { module_address: module }),
    ...headOf(resource, plan),
    change: {
      actions: ['create'],
      before: null,
      after: known(values),
      after_unknown: unknown(values),
      before_sensitive: false,
      after_sensitive: sensitive(values, schemaOf(resource, plan)),
    },
  };
}

/** The resources of a module and, in the root module, those of the modules it calls. */
function moduleValues(module: string, resources: readonly Described[], plan: Plan): object {
  const own = resources.filter((resource) => addressOf(resource).module === module);
  const below = module === '' ? new Set(resources.map((resource) => addressOf(resource).module)) : new Set<string>();
  const children = [...below].filter((child) => child !== '').map((child) => moduleValues(child, resources, plan));
  return {
    ...(module === '' ? {} : { address: module }),
    ...(own.length === 0 ? {} : { resources: own.map((resource) => stateOfResource(resource, plan)) }),
    ...(children.length === 0 ? {} : { child_modules: children }),
  };
}

function stateOfResource(resource: Described, plan: Plan): object {
  const values = valuesOf(resource, plan);
  return {
    address: resource.address,
    ...headOf(resource, plan),
    schema_version: 0,
    values: known(values),
    sensitive_values: sensitive(values, schemaOf(resource, plan)),
  };
}

function stateOf(resources: readonly Described[], plan: Plan): object {
  const values = { root_module: moduleValues('', resources, plan) };
  return { format_version: '1.0', terraform_version: TERRAFORM_VERSION, values };
}

function outputChange(written: Written): object {
  const value = valueOfWritten(written);
  return {
    actions: ['create'],
    before: null,
    ...(value === LATER ? {} : { after: known(value) }),
    after_unknown: unknown(value) ?? false,
    before_sensitive: false,
    after_sensitive: false,
  };
}

function providerConfig({ source, version }: Provider, name: string): object {
  const full_name = `registry.terraform.io/${source.toLowerCase()}`;
  const settings = name === 'azurerm' ? { expressions: { features: [{}] } } : {};
  return { name, full_name, version_constraint: version, ...settings };
}

/** What the files of a module say; `call` is empty for the root module. */
function moduleConfiguration(call: string, plan: Plan): object {
  const { outputs, variables } = call === '' ? plan : (plan.calls?.[call] ?? {});
  const declarations = new Map<string, Described>();
  for (const resource of plan.resources) {
    const { call: home, declaration } = addressOf(resource);
    if (home === call && !declarations.has(declaration)) declarations.set(declaration, resource);
  }
  return {
    ...unlessEmpty(
      'outputs',
      mapped(outputs, (value) => ({ expression: expression(value) })),
    ),
    resources: [...declarations.values()].map((resource) => declarationOf(resource, plan)),
    ...unlessEmpty('module_calls', call === '' ? mapped(plan.calls, (one, name) => callOf(one, name, plan)) : {}),
    ...unlessEmpty('variables', mapped(variables, variableOf)),
  };
}

function variableOf({ default: otherwise, description }: Variable): object {
  return {
    ...(otherwise === undefined ? {} : { default: otherwise }),
    ...(description === undefined ? {} : { description }),
  };
}

function callOf(call: ModuleCall, name: string, plan: Plan): object {
  return {
    source: call.source,
    expressions: expressions(call.set),
    ...repetition(call.repetition ?? {}),
    module: moduleConfiguration(name, plan),
  };
}

function declarationOf(resource: Described, plan: Plan): object {
  const { declaration, mode, type, name } = addressOf(resource);
  return {
    address: declaration,
    mode,
    type,
    name,
    provider_config_key: providerOf(type),
    ...unlessEmpty('expressions', expressions(resource.set, schemaOf(resource, plan))),
    schema_version: 0,
    ...repetition(resource.repetition),
  };
}
