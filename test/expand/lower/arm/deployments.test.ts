import { describe, expect, it } from 'vitest';
import type { Template } from '../../../../src/expand/template.js';
import { DEFAULT_LIMITS } from '../../../../src/inputs/limits.js';
import { lowered, moduleOf, placeOfSpan, print, resourceOf, textAt } from '../../../support/arm.js';

function deployment(properties: unknown, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { type: 'Microsoft.Resources/deployments', apiVersion: '2022-09-01', name: 'd', properties, ...more };
}

function thing(name: string): Record<string, unknown> {
  return { type: 'A.B/c', apiVersion: '1', name };
}

/** The inline template of the first resource and its scope. */
function inlineOf(template: Template): { readonly template: Template; readonly scope: string } {
  const { source } = moduleOf(template, 'resources[0]');
  if (source.kind !== 'inline') throw new Error(`the source is a ${source.kind}`);
  return source;
}

function argumentsOf(parameters: unknown): string {
  const { template } = lowered({ resources: [deployment({ parameters, template: { resources: [] } })] });
  const given = moduleOf(template, 'resources[0]').arguments;
  return given === undefined ? 'none' : print(given);
}

describe('nested deployments', () => {
  it('are modules with head, arguments and template in their places', () => {
    const { template, diagnostics } = lowered(`{"resources": [{
  "type": "microsoft.resources/DEPLOYMENTS", "apiVersion": "2022-09-01", "name": "[parameters('n')]",
  "condition": "[parameters('on')]", "copy": {"name": "c", "count": 2},
  "subscriptionId": "s", "resourceGroup": "[parameters('rg')]", "scope": "[parameters('s')]",
  "properties": {
    "expressionEvaluationOptions": {"scope": "Inner"},
    "parameters": {"a": {"value": "[copyIndex()]"}},
    "template": {"resources": [{"type": "A.B/c", "apiVersion": "1", "name": "[parameters('a')]"}]}
  }
}]}`);
    expect(diagnostics).toEqual([]);
    const module = moduleOf(template, 'resources[0]');
    const { name, condition, loop, subscriptionId, resourceGroup, scope, arguments: given, apiVersion } = module;
    expect([name, condition, subscriptionId, resourceGroup, scope, apiVersion].map((one) => one && print(one))).toEqual(
      ['$n', '$on', '"s"', '$rg', '$s', '"2022-09-01"'],
    );
    expect(loop?.index).toBe('copyIndex(c)');
    expect(given && print(given)).toBe('{"a": %copyIndex(c)}');
    expect(module.argumentsSpan && placeOfSpan(module.argumentsSpan)).toBe('7:5-7:52');
    expect(placeOfSpan(module.headerSpan)).toBe('2:3-2:44');
    expect(placeOfSpan(module.source.span)).toBe('8:17-8:99');
    const inner = inlineOf(template);
    expect(inner.scope).toBe('inner');
    expect(print(resourceOf(inner.template, 'resources[0]').name)).toBe('$a');
    expect(inner.template.source).toBe(template.source);
  });

  it('take the scope and the copy of the caller unless they say inner', () => {
    const nested = { resources: [thing("[concat(parameters('p'), copyIndex())]")] };
    const copied = { copy: { name: 'c', count: 2 } };
    const nameIn = (properties: Record<string, unknown>): string => {
      const { template } = lowered({ resources: [deployment({ template: nested, ...properties }, copied)] });
      const inline = inlineOf(template);
      return `${inline.scope} ${print(resourceOf(inline.template, 'resources[0]').name)}`;
    };
    expect(nameIn({})).toBe('outer concat($p, %copyIndex(c))');
    expect(nameIn({ expressionEvaluationOptions: { scope: 'outer' } })).toBe('outer concat($p, %copyIndex(c))');
    expect(nameIn({ expressionEvaluationOptions: { scope: 'inner' } })).toBe('inner concat($p, %copyIndex())');
  });

  it('that exist already are resources', () => {
    const { template } = lowered({
      languageVersion: '2.0',
      resources: { d: deployment(undefined, { existing: true }) },
    });
    expect(resourceOf(template, 'd').existing).toBe(true);
  });

  it('without a name or arguments have none', () => {
    const { template } = lowered({
      resources: [{ type: 'Microsoft.Resources/deployments', properties: { template: {} } }],
    });
    const module = moduleOf(template, 'resources[0]');
    expect(Object.keys(module)).not.toEqual(expect.arrayContaining(['name']));
    expect(Object.keys(module)).not.toEqual(expect.arrayContaining(['arguments']));
  });
});

describe('arguments', () => {
  it.each([
    [{ p: { value: "[parameters('x')]" } }, '{"p": $x}'],
    [{ p: { Value: { a: [1] } } }, '{"p": {"a": [1]}}'],
    [{ p: { value: null } }, '{"p": null}'],
    [
      { p: { copy: [{ name: 'value', count: 2, input: "[copyIndex('value')]" }] } },
      '{"p": for(copyIndex(value), 2): %copyIndex(value)}',
    ],
    [
      { p: { reference: { keyVault: { id: "[parameters('kv')]" }, secretName: 's' } } },
      '{"p": keyvaultsecretreference({"keyVault": {"id": $kv}, "secretName": "s"})}',
    ],
    [
      { p: "[if(parameters('c'), createObject('value', 1), createObject('value', parameters('x')))]" },
      '{"p": ($c ? 1 : $x)}',
    ],
    [
      {
        p: "[if(parameters('c'), createObject('reference', createObject('secretName', 's')), createObject('value', null()))]",
      },
      '{"p": ($c ? keyvaultsecretreference({"secretName": "s"}) : null)}',
    ],
    [{ p: "[if(parameters('c'), parameters('w'), createObject('value', 1))]" }, '{"p": ($c ? $w["value"] : 1)}'],
    [{ p: "[parameters('wrapped')]" }, '{"p": $wrapped["value"]}'],
    ["[createObject('p', createObject('value', 1))]", '{"p": 1}'],
  ])('%j', (parameters, printed) => {
    expect(argumentsOf(parameters)).toBe(printed);
  });

  it('that are computed as a whole are not supported', () => {
    const parameters = "[parameters('all')]";
    const { template, diagnostics } = lowered({ resources: [deployment({ parameters, template: { resources: [] } })] });
    const given = moduleOf(template, 'resources[0]').arguments;
    expect(given && print(given)).toBe('<the arguments of this deployment are computed>');
    expect(diagnostics).toEqual(['unsupported 10:23 The arguments of this deployment are computed.']);
  });

  it('keep the place of the whole argument', () => {
    const { template } = lowered(
      '{"resources": [{"type": "Microsoft.Resources/deployments", "properties": {\n  "parameters": {\n    "p": { "value": 1 }\n  }, "template": {}}}]}',
    );
    const given = moduleOf(template, 'resources[0]').arguments;
    const member = given?.kind === 'object' ? given.members[0] : undefined;
    expect(member && [placeOfSpan(member.span), placeOfSpan(member.value.span)]).toEqual(['3:5-3:24', '3:21-3:22']);
  });
});

describe('links', () => {
  it.each([
    [{ templateLink: { relativePath: 'nested/storage.json' } }, 'path nested/storage.json'],
    [{ templateLink: { relativePath: "[concat('a', '.json')]" } }, 'link concat("a", ".json")'],
    [{ templateLink: { uri: "[uri(deployment().x, 'a.json')]" } }, 'link uri(deployment()["x"], "a.json")'],
    [{ templateLink: { id: '/subscriptions/s/ts/1' } }, 'link "/subscriptions/s/ts/1"'],
  ])('%j', (properties, printed) => {
    const { template, diagnostics } = lowered({ resources: [deployment(properties)] });
    const { source } = moduleOf(template, 'resources[0]');
    const target = source.kind === 'path' ? source.path : source.kind === 'link' ? print(source.uri) : '';
    expect(`${source.kind} ${target}`).toBe(printed);
    expect(diagnostics).toEqual([]);
  });

  it('point at the path', () => {
    const { template } = lowered({ resources: [deployment({ templateLink: { relativePath: 'a/b.json' } })] });
    expect(textAt(moduleOf(template, 'resources[0]').source.span)).toBe('"a/b.json"');
  });

  it.each([
    [{ templateLink: {} }, "unsupported 10:9 The 'templateLink' has no 'uri', 'id' or 'relativePath'."],
    [{}, 'unsupported 9:7 The deployment has no template to read.'],
    [undefined, 'unsupported 6:7 The deployment has no template to read.'],
    [{ template: "[parameters('t')]" }, 'unsupported 10:21 The template of this deployment is computed.'],
    [{ template: {}, parametersLink: { uri: 'https://x' } }, 'unsupported 11:9 Linked parameter files are not read.'],
  ])('%j is reported', (properties, diagnostic) => {
    expect(lowered({ resources: [deployment(properties)] }).diagnostics).toEqual([diagnostic]);
  });
});

describe('templates in variables', () => {
  const file = {
    parameters: { who: { type: 'string' } },
    resources: [{ ...thing("[[parameters('who')]"), properties: { literal: '[[[x]', plain: 'y' } }],
  };

  it('are evaluated by the nested deployment, one level of brackets gone', () => {
    const template = "[variables('$fxv#0')]";
    const { template: outer, diagnostics } = lowered({
      variables: { '$fxv#0': file },
      resources: [deployment({ expressionEvaluationOptions: { scope: 'Outer' }, template })],
    });
    expect(diagnostics).toEqual([]);
    const inline = inlineOf(outer);
    const resource = resourceOf(inline.template, 'resources[0]');
    expect(inline.scope).toBe('inner');
    expect([...inline.template.parameters.keys()]).toEqual(['who']);
    expect(print(resource.name)).toBe('$who');
    expect(textAt(resource.name.span)).toBe("parameters('who')");
    expect(print(resource.body)).toBe('{"properties": {"literal": "[x]", "plain": "y"}}');
  });

  it('that are computed in part are not supported', () => {
    const { diagnostics } = lowered({
      variables: { t: { resources: [thing("[parameters('x')]")] } },
      resources: [deployment({ template: "[variables('t')]" })],
    });
    expect(diagnostics).toEqual(['unsupported 21:21 The template of this deployment is computed.']);
  });

  it('are lowered once however many deployments use them', () => {
    let held: Record<string, unknown> = { resources: [thing('x')] };
    const escaped = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('"[', '"[['));
    for (let level = 0; level < 15; level++) {
      const use = deployment({ template: "[variables('t')]" });
      held = { variables: { t: escaped(held) }, resources: [use, use, use] };
    }
    const { template, diagnostics } = lowered(held);
    expect(diagnostics).toEqual([]);
    expect(moduleOf(template, 'resources[0]').source).toBe(moduleOf(template, 'resources[2]').source);
  });

  it('are not mixed up with text for the nested deployment in a template of outer scope', () => {
    const template = { resources: [thing("[[parameters('inner')]")] };
    const { template: outer, diagnostics } = lowered({ resources: [deployment({ template })] });
    expect(print(resourceOf(inlineOf(outer).template, 'resources[0]').name)).toMatch(/^<an expression for the nested/);
    expect(diagnostics).toEqual([
      'unsupported 15:23 An expression for the nested deployment among those of its caller is not read.',
    ]);
  });
});

describe('depth', () => {
  it('of templates in templates is bounded', () => {
    let template: Record<string, unknown> = { resources: [thing('deepest')] };
    for (let level = 0; level < 4; level++) template = { resources: [deployment({ template })] };
    expect(lowered(template, { ...DEFAULT_LIMITS, moduleDepth: 4 }).diagnostics).toEqual([]);
    const { diagnostics } = lowered(template, { ...DEFAULT_LIMITS, moduleDepth: 3 });
    expect(diagnostics).toEqual(['module-too-deep 31:45 Templates nest deeper than 3 levels.']);
  });
});
