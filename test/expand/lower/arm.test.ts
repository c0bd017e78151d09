import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isArmParameterFile,
  isArmTemplate,
  lowerArmParameters,
  lowerArmTemplate,
} from '../../../src/expand/lower/arm.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { parseJson } from '../../../src/syntax/arm/json.js';
import type { JsonNode } from '../../../src/syntax/arm/nodes.js';
import { lowered, placeOfSpan, print, printDiagnostics, SCHEMA } from '../../support/arm.js';

function rootOf(value: unknown): JsonNode {
  const { root } = parseJson(new SourceFile('x.json', JSON.stringify(value)), DEFAULT_LIMITS);
  if (root === undefined) throw new Error('no JSON');
  return root;
}

describe('which documents are templates and parameter files', () => {
  const contentVersion = '1.0.0.0';
  it.each([
    [{ $schema: `${SCHEMA}deploymentTemplate.json#` }, 'template'],
    [{ $schema: `${SCHEMA}DeploymentTemplate.json`, parameters: {} }, 'template'],
    [
      { $schema: 'http://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#' },
      'template',
    ],
    [{ contentVersion, resources: [] }, 'template'],
    [{ $schema: 'mistyped', contentVersion, resources: {} }, 'template'],
    [{ $schema: `${SCHEMA}deploymentParameters.json#` }, 'parameters'],
    [{ $schema: `${SCHEMA}subscriptionDeploymentParameters.json#`, parameters: {} }, 'parameters'],
    [{ contentVersion, parameters: { a: { value: 1 }, b: { reference: {} } } }, 'parameters'],
    [{ contentVersion, parameters: { a: { type: 'string' } } }, 'other'],
    [
      { $schema: 'https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#' },
      'other',
    ],
    [{ resources: [] }, 'other'],
    [{ parameters: {} }, 'other'],
    [{}, 'other'],
    [[], 'other'],
    ['deploymentTemplate.json', 'other'],
    [{ $schema: 1, contentVersion: 1, resources: 1 }, 'other'],
  ])('%j: %s', (value, kind) => {
    const root = rootOf(value);
    expect([isArmTemplate(root), isArmParameterFile(root)]).toEqual([kind === 'template', kind === 'parameters']);
  });

  it.each([
    ['deploymentTemplate.json#', 'resourceGroup'],
    ['subscriptionDeploymentTemplate.json#', 'subscription'],
    ['managementGroupDeploymentTemplate.json#', 'managementGroup'],
    ['tenantDeploymentTemplate.json', 'tenant'],
    ['other.json', 'resourceGroup'],
  ])('%s is deployed to a %s', (file, scope) => {
    expect(lowered({ $schema: `${SCHEMA}${file}` }).template.targetScope).toBe(scope);
  });

  it('knows what the Bicep compiler made', () => {
    const metadata = (name: string): unknown => ({ _generator: { name, version: '0.49.2' } });
    expect(lowered({ metadata: metadata('bicep') }).template.generatedByBicep).toBe(true);
    expect(lowered({ metadata: metadata('other') }).template.generatedByBicep).toBe(false);
    expect(lowered({ metadata: 'bicep' }).template.generatedByBicep).toBe(false);
  });
});

describe('parameters', () => {
  const definitions = {
    mode: { type: 'string', allowedValues: ['On', 'Off'] },
    again: { $ref: '#/definitions/mode', nullable: true },
    secret: { type: 'secureString' },
    'a/b': { type: 'int' },
    loop: { $ref: '#/definitions/pool' },
    pool: { $ref: '#/definitions/loop' },
  };

  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: 'SecureString' }, 'string secure'],
    [{ type: 'securestring', nullable: true }, 'string secure nullable'],
    [{ type: 'secureObject' }, 'object secure'],
    [{ type: 'Object', defaultValue: {} }, 'object = {}'],
    [{ type: 'int', defaultValue: 0 }, 'int = 0'],
    [{ type: 'bool', defaultValue: false }, 'bool = false'],
    [{ type: 'array', defaultValue: null }, 'array = null'],
    [{ type: 'string', defaultValue: '[[x]' }, 'string = "[x]"'],
    [{ type: 'string', defaultValue: '[resourceGroup().location]' }, 'string = resourcegroup()["location"]'],
    [{ type: 'string', allowedValues: ['a', 'b'] }, 'string of "a", "b"'],
    [{ type: 'mystery' }, 'any'],
    [{}, 'any'],
    [{ $ref: '#/definitions/mode' }, 'string of "On", "Off"'],
    [{ $ref: '#/definitions/again' }, 'string nullable of "On", "Off"'],
    [{ $ref: '#/definitions/mode', allowedValues: ['On'], defaultValue: 'On' }, 'string = "On" of "On"'],
    [{ $ref: '#/definitions/Secret' }, 'string secure'],
    [{ $ref: '#/definitions/a~1b' }, 'int'],
    [{ $ref: '#/definitions/missing' }, 'any'],
    [{ $ref: 'https://elsewhere#/definitions/mode' }, 'any'],
  ])('%j', (declaration, printed) => {
    const { template, diagnostics } = lowered({ definitions, parameters: { MyParam: declaration } });
    const parameter = template.parameters.get('myparam');
    const { type, secure, nullable, defaultValue, allowed } = parameter ?? {};
    const words = [
      type,
      secure ? ' secure' : '',
      nullable ? ' nullable' : '',
      defaultValue === undefined ? '' : ` = ${print(defaultValue)}`,
      allowed === undefined ? '' : ` of ${allowed.map(print).join(', ')}`,
    ];
    expect(words.join('')).toBe(printed);
    expect(parameter?.name).toBe('MyParam');
    expect(diagnostics).toEqual([]);
  });

  it('reports definitions that refer to each other', () => {
    const { template, diagnostics } = lowered({ definitions, parameters: { p: { $ref: '#/definitions/loop' } } });
    expect(template.parameters.get('p')?.type).toBe('any');
    expect(diagnostics).toEqual(["cycle 26:7 The type definition 'loop' refers to itself."]);
  });

  it('reports definitions that refer through too many others', () => {
    const chain = Array.from({ length: 300 }, (_, index) => [`d${index}`, { $ref: `#/definitions/d${index + 1}` }]);
    const parameters = { p: { $ref: '#/definitions/d0' } };
    expect(lowered({ parameters, definitions: Object.fromEntries(chain) }).diagnostics).toEqual([
      'nesting-too-deep 5:10 The type definition refers through more than 200 others.',
    ]);
  });

  it('takes the later of two whose names differ in case', () => {
    const { template } = lowered('{"parameters": {"a": {"type": "int"}, "A": {"type": "bool"}}}');
    expect([...template.parameters.values()].map(({ name, type }) => [name, type])).toEqual([['A', 'bool']]);
  });

  it('places declaration and name', () => {
    const { template } = lowered('{"parameters": {\n  "p": {\n    "type": "int"\n  }\n}}');
    const parameter = template.parameters.get('p');
    expect(parameter && [placeOfSpan(parameter.span), placeOfSpan(parameter.nameSpan)]).toEqual(['2:3-4:4', '2:3-2:6']);
  });
});

describe('variables, functions and outputs', () => {
  it('keys variables by lower-cased name and loops those that are copied', () => {
    const { template } = lowered({
      variables: {
        Plain: 'x',
        copy: [{ name: 'Disks', count: 2, input: { name: "[concat('d', copyIndex('disks'))]" } }],
        nested: { copy: [{ name: 'inner', count: 1, input: "[copyIndex('inner')]" }] },
      },
    });
    expect([...template.variables].map(([key, { name, value }]) => `${key} ${name} ${print(value)}`)).toEqual([
      'plain Plain "x"',
      'disks Disks for(copyIndex(disks), 2): {"name": concat("d", %copyIndex(disks))}',
      'nested nested {"inner": for(copyIndex(inner), 1): %copyIndex(inner)}',
    ]);
  });

  it('places variables', () => {
    const { template } = lowered(
      '{"variables": {\n  "a": 1,\n  "copy": [\n    {"name": "b", "count": 1, "input": 2}\n  ]\n}}',
    );
    expect([...template.variables.values()].map(({ span }) => placeOfSpan(span))).toEqual(['2:3-2:9', '4:5-4:42']);
  });

  it('reads functions with their own parameters', () => {
    const { template } = lowered({
      functions: [
        {
          namespace: 'Contoso',
          members: {
            Unique: {
              parameters: [
                { name: 'Prefix', type: 'string' },
                { name: 'n', type: 'int' },
              ],
              output: { type: 'string', value: "[concat(parameters('prefix'), contoso.other(parameters('N')))]" },
            },
          },
        },
      ],
      outputs: { o: { type: 'string', value: "[CONTOSO.unique('a', 1)]" } },
    });
    const fn = template.functions.get('contoso.unique');
    expect(fn?.name).toBe('Contoso.Unique');
    expect(fn?.parameters).toEqual(['prefix', 'n']);
    expect(fn && print(fn.body)).toBe('concat(%prefix, user:contoso.other(%n))');
    const output = template.outputs.get('o');
    expect(output && print(output.value)).toBe('user:contoso.unique("a", 1)');
  });

  it('reads outputs, copied and conditional ones too', () => {
    const { template, diagnostics } = lowered({
      outputs: {
        Plain: { type: 'string', value: "[parameters('p')]" },
        many: { type: 'array', copy: { count: 2, input: { i: '[copyIndex()]', j: '[copyIndex(1)]' } } },
        perhaps: { type: 'string', condition: "[parameters('c')]", value: 'x' },
        broken: { type: 'string' },
      },
    });
    expect([...template.outputs].map(([key, { name, value }]) => `${key} ${name} ${print(value)}`)).toEqual([
      'plain Plain $p',
      'many many for(copyIndex(many), 2): {"i": %copyIndex(many), "j": add(%copyIndex(many), 1)}',
      'perhaps perhaps ($c ? "x" : null)',
    ]);
    expect(diagnostics).toEqual(["syntax-error 24:5 The output 'broken' has no value."]);
  });

  it('reports a function without value', () => {
    const functions = [{ namespace: 'n', members: { f: { parameters: [] } } }];
    expect(lowered({ functions }).diagnostics).toEqual(["syntax-error 8:9 The function 'n.f' has no output value."]);
  });
});

describe('parameter files', () => {
  function assignmentsOf(text: string): { assignments: string[]; diagnostics: string[] } {
    const source = new SourceFile('main.parameters.json', text);
    const { root } = parseJson(source, DEFAULT_LIMITS);
    if (root === undefined) throw new Error('no JSON');
    const bag = new DiagnosticBag();
    const file = lowerArmParameters(source, root, bag, DEFAULT_LIMITS);
    expect([file.source, file.form, file.using]).toEqual([source, 'arm-parameters', undefined]);
    const assignments = [...file.assignments].map(
      ([key, { name, value, span }]) =>
        `${key} ${name} ${value === undefined ? 'secret' : print(value)} ${placeOfSpan(span)}`,
    );
    return { assignments, diagnostics: printDiagnostics(bag) };
  }

  it('assign data, which is not evaluated', () => {
    const text = `{
  // for development
  "parameters": {
    "Name": { "value": "[concat('a')]" },
    "list": { "value": ["[[x]", {"copy": [{"name": "a", "count": 1, "input": 2}]}] },
    "none": { "value": null },
    "password": { "reference": { "keyVault": { "id": "/x" }, "secretName": "s" } },
    "external": { "expression": "[externalInputs('a')]" },
  }
}`;
    expect(assignmentsOf(text)).toEqual({
      assignments: [
        `name Name "[concat('a')]" 4:5-4:41`,
        'list list ["[[x]", {"copy": [{"name": "a", "count": 1, "input": 2}]}] 5:5-5:85',
        'none none null 6:5-6:30',
        'password password secret 7:5-7:83',
        'external external externalinputs("a") 8:5-8:58',
      ],
      diagnostics: [],
    });
  });

  it('report what is given no value', () => {
    expect(assignmentsOf('{"parameters": {\n  "a": 1,\n  "b": {}\n}}')).toEqual({
      assignments: [],
      diagnostics: [
        "syntax-error 2:3 The parameter 'a' is given neither 'value' nor 'reference'.",
        "syntax-error 3:3 The parameter 'b' is given neither 'value' nor 'reference'.",
      ],
    });
  });
});

describe('any JSON', () => {
  const leaf = fc.oneof(
    fc.constantFrom("[parameters('a')]", '[copyIndex()]', '[[x]', '[', 'Microsoft.Resources/deployments', 'A.B/c', 'x'),
    fc.constantFrom(null, true, 1),
  );
  const key = fc.constantFrom(
    ...['$schema', 'contentVersion', 'parameters', 'variables', 'functions', 'resources', 'outputs', 'definitions'],
    ...[
      'type',
      'name',
      'copy',
      'count',
      'input',
      'value',
      'properties',
      'template',
      'condition',
      '$ref',
      'members',
      '__proto__',
    ],
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));

  it('lowers without a throw, every diagnostic inside the file', () => {
    fc.assert(
      fc.property(value, (document) => {
        const source = new SourceFile('x.json', JSON.stringify(document));
        const { root } = parseJson(source, DEFAULT_LIMITS);
        if (root === undefined) return;
        const bag = new DiagnosticBag();
        isArmTemplate(root);
        isArmParameterFile(root);
        lowerArmTemplate(source, root, bag, DEFAULT_LIMITS);
        lowerArmParameters(source, root, bag, DEFAULT_LIMITS);
        for (const { span } of bag.all) {
          expect(span && span.start >= 0 && span.start <= span.end && span.end <= source.text.length).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
