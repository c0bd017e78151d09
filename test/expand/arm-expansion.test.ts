import { describe, expect, it } from 'vitest';
import { memberOf } from '../../src/expand/values.js';
import { expandFiles, printDiagnostic } from '../support/memory-repository.js';
import { headline, place, plain } from '../support/plain.js';

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

function template(parts: Record<string, unknown>): string {
  return JSON.stringify({ $schema: SCHEMA, contentVersion: '1.0.0.0', resources: [], ...parts }, null, 2);
}

function thing(name: string, properties: unknown = {}, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { type: 'Microsoft.Test/things', apiVersion: '2024-01-01', name, properties, ...more };
}

function expand(parts: Record<string, unknown>) {
  const { expansions, diagnostics } = expandFiles({ 'azuredeploy.json': template(parts) });
  return { all: expansions.flatMap((expansion) => expansion.resources), diagnostics };
}

describe('ARM templates', () => {
  it('evaluates parameters, variables and functions', () => {
    const { all, diagnostics } = expand({
      parameters: { n: { type: 'string', defaultValue: 'abc' }, later: { type: 'string' } },
      variables: { joined: "[concat(parameters('n'), '-', variables('LIST')[1])]", list: ['x', 'y'] },
      resources: [
        thing("[variables('joined')]", { escaped: '[[x]', later: "[parameters('Later')]", yes: "[equals('a','a')]" }),
      ],
    });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    expect(all.map(headline)).toEqual(['azuredeploy.json:resources[0] Microsoft.Test/things@2024-01-01 abc-y']);
    const properties = memberOf(all[0]?.body, 'properties');
    expect(properties && plain(properties.value)).toEqual({
      escaped: '[x]',
      later: "<parameters('later')>",
      yes: true,
    });
  });

  it('copies resources, properties and variables', () => {
    const { all } = expand({
      variables: { copy: [{ name: 'names', count: 2, input: "[concat('v', copyIndex('names'))]" }] },
      resources: [
        thing("[concat(variables('names')[copyIndex()], 'x')]", {}, { copy: { name: 'loop', count: 2 } }),
        thing('p', { copy: [{ name: 'list', count: 2, input: { index: "[copyIndex('list', 1)]" } }] }),
      ],
    });
    expect(all.map((resource) => plain(resource.name))).toEqual(['v0x', 'v1x', 'p']);
    expect(plain(memberOf(all[2]?.body, 'properties')?.value ?? fail())).toEqual({
      list: [{ index: 1 }, { index: 2 }],
    });
  });

  it('makes children of nested resources, with relative types and names', () => {
    const child = { type: 'parts', apiVersion: '2024-01-01', name: 'c', properties: {} };
    const { all } = expand({ resources: [thing('p', {}, { resources: [child] })] });
    expect(all.map(headline)).toEqual([
      'azuredeploy.json:resources[0] Microsoft.Test/things@2024-01-01 p',
      'azuredeploy.json:resources[0].resources[0] Microsoft.Test/things/parts@2024-01-01 p/c',
    ]);
  });

  it('opens nested deployments of inner and outer scope and reads their outputs', () => {
    const nested = (scope: string) => ({
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2022-09-01',
      name: scope,
      properties: {
        mode: 'Incremental',
        expressionEvaluationOptions: { scope },
        parameters: scope === 'inner' ? { n: { value: 'given' } } : undefined,
        template: {
          $schema: SCHEMA,
          contentVersion: '1.0.0.0',
          parameters: scope === 'inner' ? { n: { type: 'string', defaultValue: 'inner default' } } : undefined,
          resources: [thing(`${scope}Thing`, { n: "[parameters('n')]" })],
          outputs: { n: { type: 'string', value: "[parameters('n')]" } },
        },
      },
    });
    const { all, diagnostics } = expand({
      parameters: { n: { type: 'string', defaultValue: 'outer default' } },
      resources: [
        nested('inner'),
        nested('outer'),
        thing('reader', {
          inner: "[reference('inner').outputs.n.value]",
          byId: "[reference(resourceId('Microsoft.Resources/deployments', 'inner'), '2022-09-01').outputs.n.value]",
          outer: "[reference('outer').outputs.n.value]",
        }),
      ],
    });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    expect(
      all.map((resource) => [plain(resource.name), plain(memberOf(resource.body, 'properties')?.value ?? fail())]),
    ).toEqual([
      ['innerThing', { n: 'given' }],
      ['outerThing', { n: 'outer default' }],
      ['reader', { inner: 'given', byId: 'given', outer: 'outer default' }],
    ]);
  });

  it('reads symbolic names of language version 2.0', () => {
    const { all } = expand({
      languageVersion: '2.0',
      resources: {
        st: thing('st1'),
        gone: thing('x', {}, { condition: false }),
        old: thing('old', undefined, { existing: true }),
        user: thing('user', {
          id: "[resourceId('Microsoft.Test/things', 'st1')]",
          info: "[resourceInfo('st').id]",
          runtime: "[reference('st').endpoint]",
          full: "[reference('st', '2024-01-01', 'full').location]",
        }),
      },
    });
    expect(all.map(headline)).toEqual([
      'azuredeploy.json:st Microsoft.Test/things@2024-01-01 st1',
      'azuredeploy.json:old Microsoft.Test/things@2024-01-01 old existing',
      'azuredeploy.json:user Microsoft.Test/things@2024-01-01 user',
    ]);
    expect(plain(memberOf(all[2]?.body, 'properties')?.value ?? fail())).toEqual({
      id: "<resourceId('microsoft.test/things','st1')>",
      info: '#azuredeploy.json:st',
      runtime: "<reference(resourceId('microsoft.test/things','st1')).endpoint>",
      full: "<reference(resourceId('microsoft.test/things','st1'),'full').location>",
    });
  });

  it('points into the expression inside the string', () => {
    const { all } = expand({
      parameters: { open: { type: 'bool', defaultValue: true } },
      resources: [thing('t', { access: "[if(parameters('open'), 'Enabled', 'Disabled')]" })],
    });
    const member = memberOf(memberOf(all[0]?.body, 'properties')?.value, 'access');
    expect(member && place(member.span)).toMatch(/^azuredeploy\.json:10:9-/);
    expect(member?.value.origin.steps.map((step) => step.role)).toEqual(['default', 'condition']);
  });

  it('pairs parameter files by name, one environment each', () => {
    const main = template({
      parameters: { sku: { type: 'string', defaultValue: 'Basic' }, secret: { type: 'securestring' } },
      resources: [thing('t', { sku: "[parameters('sku')]", secret: "[parameters('secret')]" })],
    });
    const parameters = (values: Record<string, unknown>) =>
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: values,
      });
    const { expansions, diagnostics } = expandFiles({
      'infra/azuredeploy.json': main,
      'infra/azuredeploy.parameters.json': parameters({ sku: { value: '${SKU=Standard}' } }),
      'infra/azuredeploy.parameters.prod.json': parameters({ sku: { value: 'Premium' }, typo: { value: 1 } }),
    });
    expect(diagnostics.map((item) => `${item.code} ${item.span?.source.path}`)).toEqual([
      'undeclared-parameter infra/azuredeploy.parameters.prod.json',
    ]);
    expect(
      expansions.map((expansion) => [
        expansion.environment,
        plain(memberOf(expansion.resources[0]?.body, 'properties')?.value ?? fail()),
      ]),
    ).toEqual([
      ['infra/azuredeploy.parameters.json', { sku: 'Standard', secret: "<parameters('secret')>" }],
      ['infra/azuredeploy.parameters.prod.json', { sku: 'Premium', secret: "<parameters('secret')>" }],
    ]);
    const secret = memberOf(memberOf(expansions[0]?.resources[0]?.body, 'properties')?.value, 'secret');
    expect(secret?.value.origin.sensitive).toBe(true);
  });

  it('fills environment variables of azd into parameter files, as what the template declares', () => {
    const names = ['flag', 'count', 'text', 'open', 'part', 'tags'];
    const types = ['bool', 'int', 'string', 'bool', 'string', 'object'];
    const values = [
      '${FLAG=true}',
      '${COUNT=3}',
      '${TEXT=true}',
      '${OPEN}',
      'rg-${NAME}-${STAGE:-dev}',
      { owner: '${OWNER=me}', list: ['${X=1}'] },
    ];
    const { expansions, diagnostics } = expandFiles({
      'main.json': template({
        parameters: Object.fromEntries(names.map((name, index) => [name, { type: types[index] }])),
        resources: [
          thing('t', {
            ...Object.fromEntries(names.map((name) => [name, `[parameters('${name}')]`])),
            no: "[not(parameters('flag'))]",
          }),
        ],
      }),
      'main.parameters.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: Object.fromEntries(names.map((name, index) => [name, { value: values[index] }])),
      }),
    });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    const properties = memberOf(expansions[0]?.resources[0]?.body, 'properties')?.value ?? fail();
    expect(plain(properties)).toEqual({
      flag: true,
      count: 3,
      text: 'true',
      open: "<environmentVariable('OPEN')>",
      part: "rg-<environmentVariable('NAME')>-dev",
      tags: { owner: 'me', list: ['1'] },
      no: false,
    });
    expect(memberOf(properties, 'flag')?.value.origin.steps.map((step) => step.name)).toContain(
      'environment variable FLAG',
    );
  });

  it('does not know what a pipeline puts in the place of tokens', () => {
    const { expansions } = expandFiles({
      'main.json': template({
        parameters: { access: { type: 'string' }, names: { type: 'array' } },
        resources: [thing('t', { access: "[parameters('access')]", names: "[parameters('names')]" })],
      }),
      'main.parameters.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: { access: { value: '#{ACCESS}#' }, names: { value: ['__NAME__', '$(NAME)', 'a #{b}#', '__'] } },
      }),
    });
    const properties = memberOf(expansions[0]?.resources[0]?.body, 'properties')?.value ?? fail();
    expect(plain(properties)).toEqual({
      access: "<pipelineVariable('#{ACCESS}#')>",
      names: ["<pipelineVariable('__NAME__')>", "<pipelineVariable('$(NAME)')>", 'a #{b}#', '__'],
    });
  });

  it('pairs a parameter file of another name with the only template beside it that declares what it sets', () => {
    const main = template({ parameters: { sku: { type: 'string', defaultValue: 'Basic' } }, resources: [] });
    const file = (name: string) =>
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: { [name]: { value: 'x' } },
      });
    const { expansions, diagnostics } = expandFiles({
      'infra/main.json': main,
      'infra/params.dev.json': file('sku'),
      'infra/params.other.json': file('unrelated'),
    });
    expect(expansions.map((expansion) => expansion.environment)).toEqual(['infra/params.dev.json']);
    expect(diagnostics.map((item) => `${item.code} ${item.file}`)).toEqual([
      'orphan-parameter-file infra/params.other.json',
    ]);
  });
});

function fail(): never {
  throw new Error('expected a value');
}
