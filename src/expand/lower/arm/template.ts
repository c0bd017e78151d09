/** One ARM template, at the root of a file or written in place inside a nested deployment. */
import { textOf, valueNamed } from '../../../syntax/arm/access.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import type { TargetScope, Template } from '../../template.js';
import { lowerFunctions, lowerOutputs, lowerVariables } from './declarations.js';
import type { Lowering } from './lowering.js';
import { lowerParameters } from './parameters.js';
import { lowerResources } from './resources.js';

/** File names of the template schemas, lower-cased, by what a template of each is deployed to. */
const SCHEMAS: ReadonlyMap<string, TargetScope> = new Map([
  ['deploymenttemplate.json', 'resourceGroup'],
  ['subscriptiondeploymenttemplate.json', 'subscription'],
  ['managementgroupdeploymenttemplate.json', 'managementGroup'],
  ['tenantdeploymenttemplate.json', 'tenant'],
]);

/** The scope that the `$schema` of a template stands for; undefined for every other `$schema`. */
export function scopeOfSchema(root: JsonNode): TargetScope | undefined {
  return SCHEMAS.get(schemaFile(root));
}

/** The lower-cased file name in `$schema`, without fragment; empty if there is none. */
export function schemaFile(root: JsonNode): string {
  const [address = ''] = (textOf(valueNamed(root, '$schema')) ?? '').split('#');
  return address.slice(address.lastIndexOf('/') + 1).toLowerCase();
}

export function lowerTemplate(root: JsonNode, lowering: Lowering): Template {
  return {
    source: lowering.source,
    form: 'arm',
    targetScope: scopeOfSchema(root) ?? 'resourceGroup',
    parameters: lowerParameters(root, lowering),
    variables: lowerVariables(root, lowering),
    functions: lowerFunctions(root, lowering),
    imports: [],
    resources: lowerResources(root, lowering),
    outputs: lowerOutputs(root, lowering),
    generatedByBicep: isGeneratedByBicep(root),
  };
}

function isGeneratedByBicep(root: JsonNode): boolean {
  const generator = valueNamed(valueNamed(root, 'metadata'), '_generator');
  return textOf(valueNamed(generator, 'name'))?.toLowerCase() === 'bicep';
}
