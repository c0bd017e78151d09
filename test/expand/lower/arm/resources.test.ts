import { describe, expect, it } from 'vitest';
import { lowered, placeOfSpan, print, resourceOf, textAt } from '../../../support/arm.js';

const WORKSPACE = { type: 'Microsoft.MachineLearningServices/workspaces', apiVersion: '2024-04-01', name: 'w' };

/** `symbol type name`, then what else says where and whether the resource is. */
function outline(content: Record<string, unknown>): string[] {
  return lowered(content).template.resources.map((declaration) => {
    if (declaration.kind === 'module') return `${declaration.symbol} module`;
    const { symbol, type, name, parent, loop, condition, existing } = declaration;
    const marks = [
      parent === undefined ? '' : ` in ${print(parent)}`,
      loop?.count === undefined ? '' : ` for ${loop.index} below ${print(loop.count)}`,
      condition === undefined ? '' : ` if ${print(condition)}`,
      existing ? ' existing' : '',
    ];
    return `${symbol} ${print(type)} ${print(name)}${marks.join('')}`;
  });
}

describe('resources', () => {
  it('keeps head and body apart and places both', () => {
    const { template, diagnostics } = lowered(`{
  "resources": [
    {
      "comments": "for people",
      "condition": "[parameters('on')]",
      "type": "Microsoft.MachineLearningServices/workspaces",
      "apiVersion": "2024-04-01",
      "name": "[parameters('name')]",
      "scope": "[parameters('scope')]",
      "location": "westeurope",
      "identity": {"type": "SystemAssigned"},
      "dependsOn": ["x"],
      "metadata": {"description": "d"},
      "properties": {"publicNetworkAccess": "Disabled"}
    }
  ]
}`);
    expect(diagnostics).toEqual([]);
    const resource = resourceOf(template, 'resources[0]');
    expect(print(resource.type)).toBe('"Microsoft.MachineLearningServices/workspaces"');
    expect(resource.apiVersion && print(resource.apiVersion)).toBe('"2024-04-01"');
    expect(print(resource.name)).toBe('$name');
    expect(resource.scope && print(resource.scope)).toBe('$scope');
    expect(resource.condition && print(resource.condition)).toBe('$on');
    expect(resource.existing).toBe(false);
    expect(print(resource.body)).toBe(
      '{"location": "westeurope", "identity": {"type": "SystemAssigned"}, "properties": {"publicNetworkAccess": "Disabled"}}',
    );
    expect(placeOfSpan(resource.span)).toBe('3:5-15:6');
    expect(textAt(resource.headerSpan)).toBe('"type": "Microsoft.MachineLearningServices/workspaces"');
    expect(placeOfSpan(resource.headerSpan)).toBe('6:7-6:61');
    expect(resource.conditionSpan && placeOfSpan(resource.conditionSpan)).toBe('5:20-5:40');
    const properties = resource.body.kind === 'object' ? resource.body.members.at(-1) : undefined;
    expect(properties && placeOfSpan(properties.span)).toBe('14:7-14:56');
  });

  it('matches the names of members without case, and takes the later of two', () => {
    expect(
      outline({ resources: [{ Type: 'A.B/c', NAME: 'first', Name: 'n', Condition: false, ApiVersion: '1' }] }),
    ).toEqual(['resources[0] "A.B/c" "n" if false']);
  });

  it('takes null for a member that is not written', () => {
    const { template } = lowered({ resources: [{ ...WORKSPACE, condition: null, scope: null }] });
    expect(resourceOf(template, 'resources[0]')).not.toHaveProperty('condition');
    expect(resourceOf(template, 'resources[0]')).not.toHaveProperty('scope');
  });

  it('reads symbolic names', () => {
    const resources = {
      ws: WORKSPACE,
      'ws::gpu': { ...WORKSPACE, type: `${WORKSPACE.type}/computes`, name: 'w/gpu', condition: "[parameters('gpu')]" },
      kv: {
        existing: true,
        type: 'Microsoft.KeyVault/vaults',
        apiVersion: '2023-07-01',
        name: 'kv',
        resourceGroup: 'rg',
      },
    };
    expect(outline({ languageVersion: '2.0', resources })).toEqual([
      'ws "Microsoft.MachineLearningServices/workspaces" "w"',
      'ws::gpu "Microsoft.MachineLearningServices/workspaces/computes" "w/gpu" if $gpu',
      'kv "Microsoft.KeyVault/vaults" "kv" existing',
    ]);
    const { template } = lowered({ languageVersion: '2.0', resources });
    expect(print(resourceOf(template, 'kv').body)).toBe('{"resourceGroup": "rg"}');
  });

  it('keeps properties that are one expression', () => {
    const properties =
      "[shallowMerge(createArray(parameters('extra'), createObject('publicNetworkAccess', 'Disabled')))]";
    const { template } = lowered({ resources: [{ ...WORKSPACE, properties }] });
    expect(print(resourceOf(template, 'resources[0]').body)).toBe(
      '{"properties": {...$extra, "publicNetworkAccess": "Disabled"}}',
    );
  });

  it('reads types of other providers with their version', () => {
    const group = { import: 'microsoftGraph', type: 'Microsoft.Graph/groups@v1.0', properties: { displayName: 'g' } };
    const { template, diagnostics } = lowered({ languageVersion: '2.1', resources: { g: group } });
    const resource = resourceOf(template, 'g');
    expect(print(resource.type)).toBe('"Microsoft.Graph/groups"');
    expect(resource.apiVersion && print(resource.apiVersion)).toBe('"v1.0"');
    expect(print(resource.name)).toBe('<the resource is not one of Azure>');
    expect(print(resource.body)).toBe('{"properties": {"displayName": "g"}}');
    expect(diagnostics).toEqual([]);
  });

  it.each([
    [[1], "syntax-error 5:5 A resource must be an object with a 'type'."],
    [[{ name: 'x' }], "syntax-error 5:5 A resource must be an object with a 'type'."],
    [[{ type: 'A.B/c', apiVersion: '1' }], "syntax-error 6:7 The resource has no 'name'."],
    ["[variables('all')]", "unsupported 4:16 'resources' is neither an array nor an object."],
    [
      [{ type: 'A.B/c', name: 'x', copy: [{ name: 'zones', count: 1, input: 1 }] }],
      "unsupported 8:7 The 'copy' of a resource must be an object with a 'count'.",
    ],
  ])('reports %j', (resources, diagnostic) => {
    expect(lowered({ resources }).diagnostics).toEqual([diagnostic]);
  });
});

describe('child resources', () => {
  const child = { type: 'computes', apiVersion: '2024-04-01', name: 'c' };
  const type = '"Microsoft.MachineLearningServices/workspaces';

  it.each([
    ['relative', child, `${type}/computes" "c" in #resources[0]`],
    ['of two segments', { ...child, type: 'a/b', name: 'x/y' }, `${type}/a/b" "x/y" in #resources[0]`],
    [
      'an extension',
      { ...child, type: 'providers/locks', name: 'Microsoft.Authorization/l' },
      `${type}/providers/locks" "Microsoft.Authorization/l" in #resources[0]`,
    ],
    ['full', { ...child, type: `${WORKSPACE.type}/computes`, name: 'w/c' }, `${type}/computes" "w/c"`],
    ['computed', { ...child, type: "[parameters('t')]" }, '$t "c"'],
  ])('with a type that is %s', (_, written, printed) => {
    expect(outline({ resources: [{ ...WORKSPACE, resources: [written] }] })[1]).toBe(
      `resources[0].resources[0] ${printed}`,
    );
  });

  it('nest, and count on from their parent', () => {
    const grandchild = { type: 'parts', apiVersion: '1', name: 'g' };
    const resources = [
      WORKSPACE,
      { ...WORKSPACE, resources: [child, { ...child, name: 'd', resources: [grandchild] }] },
    ];
    expect(outline({ resources }).slice(2)).toEqual([
      `resources[1].resources[0] ${type}/computes" "c" in #resources[1]`,
      `resources[1].resources[1] ${type}/computes" "d" in #resources[1]`,
      `resources[1].resources[1].resources[0] ${type}/computes/parts" "g" in #resources[1].resources[1]`,
    ]);
  });

  it('of a computed type take it into theirs', () => {
    expect(outline({ resources: [{ ...WORKSPACE, type: "[parameters('t')]", resources: [child] }] })[1]).toBe(
      'resources[0].resources[0] "{$t}/computes" "c" in #resources[0]',
    );
  });

  it('have symbolic names below their parent', () => {
    expect(outline({ languageVersion: '2.0', resources: { ws: { ...WORKSPACE, resources: { gpu: child } } } })[1]).toBe(
      `ws::gpu ${type}/computes" "c" in #ws`,
    );
  });

  /* The service deploys one child for each copy of the parent, with the parent's index, whatever the parent's condition. */
  it('are copied with their parent', () => {
    const parent = {
      ...WORKSPACE,
      name: "[concat('w', copyIndex())]",
      copy: { name: 'All', count: 2 },
      condition: false,
    };
    const resources = [{ ...parent, resources: [{ ...child, name: "[concat('c', copyIndex())]" }] }];
    expect(outline({ resources })).toEqual([
      `resources[0] ${type}" concat("w", %copyIndex(all)) for copyIndex(all) below 2 if false`,
      `resources[0].resources[0] ${type}/computes" concat("c", %copyIndex(all)) in #resources[0][%copyIndex(all)] for copyIndex(all) below 2`,
    ]);
  });

  it('cannot be copied on their own', () => {
    const copied = { ...child, copy: { name: 'x', count: 2 } };
    const message = 'A resource inside another cannot have a copy of its own.';
    expect(lowered({ resources: [{ ...WORKSPACE, resources: [copied] }] }).diagnostics).toEqual([
      `unsupported 14:11 ${message}`,
    ]);
    const parent = { ...WORKSPACE, copy: { name: 'all', count: 3 }, resources: [copied] };
    const { template, diagnostics } = lowered({ resources: [parent] });
    expect(diagnostics).toEqual([`unsupported 18:11 ${message}`]);
    expect(resourceOf(template, 'resources[0].resources[0]').loop?.index).toBe('copyIndex(all)');
  });
});

describe('copies', () => {
  it('place their header and serve copyIndex with and without name', () => {
    const { template } = lowered(`{"resources": [{
  "type": "A.B/c", "apiVersion": "1", "name": "[concat('n', copyIndex(), copyIndex('Loop'), copyIndex(1))]",
  "copy": {"name": "Loop", "count": "[parameters('n')]", "mode": "serial"},
  "properties": {}
}]}`);
    const { loop, name } = resourceOf(template, 'resources[0]');
    expect(loop?.index).toBe('copyIndex(loop)');
    expect(loop?.count && print(loop.count)).toBe('$n');
    expect(loop && placeOfSpan(loop.span)).toBe('3:3-3:75');
    expect(print(name)).toBe('concat("n", %copyIndex(loop), %copyIndex(loop), add(%copyIndex(loop), 1))');
  });

  /* Seen with the compiler's own evaluation: in a property copy, copyIndex() is still the index of the resource. */
  it('keep their index inside property copies', () => {
    const input = { resource: '[copyIndex()]', own: "[copyIndex('rules')]" };
    const properties = { copy: [{ name: 'rules', count: 2, input }] };
    const { template } = lowered({ resources: [{ ...WORKSPACE, copy: { name: 'ws', count: 3 }, properties }] });
    expect(print(resourceOf(template, 'resources[0]').body)).toBe(
      '{"properties": {"rules": for(copyIndex(rules), 2): {"resource": %copyIndex(ws), "own": %copyIndex(rules)}}}',
    );
  });
});
