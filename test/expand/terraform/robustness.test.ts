import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluated, root } from './evaluated.js';

const PIECES = [
  'resource "t" "a" {\n  x = t.b.id\n}\n',
  'resource "t" "b" {\n  count = var.n\n  x = [for k, v in local.m : "${k}-${v}" if v != null]\n}\n',
  'locals {\n  m = merge(var.n, { a = t.a.x })\n  d = local.m[*].x\n}\n',
  'variable "n" {\n  type = object({ a = optional(list(string), ["x"]) })\n}\n',
  'module "m" {\n  source = "./m"\n  for_each = local.m\n  n = each.value\n}\n',
  'module "m" {\n  source = "./"\n}\n',
  'resource "t" "c" {\n  dynamic "b" {\n    for_each = module.m\n    content { v = try(b.value.x[0], null) }\n  }\n}\n',
  'output "o" {\n  value = one(module.m[*].o)\n}\n',
];

describe('evaluation of Terraform', () => {
  it('never throws, whatever the files say', () => {
    const cut = fc.tuple(fc.constantFrom(...PIECES), fc.nat(80), fc.nat(4), fc.string({ maxLength: 4 }));
    const mutated = cut.map(([piece, at, length, text]) => piece.slice(0, at) + text + piece.slice(at + length));
    const file = fc.array(fc.oneof(fc.constantFrom(...PIECES), mutated), { maxLength: 6 });
    fc.assert(
      fc.property(file, file, (top, inner) => {
        evaluated({ 'main.tf': top.join(''), 'm/main.tf': inner.join('') });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'a range of 10^9 numbers',
      'range(1000000000)',
      'evaluation-error main.tf:2:7 range() makes at most 1024 numbers.',
    ],
    [
      'a product of loops',
      '[for a in setproduct(range(100), range(100), range(100)) : a]',
      'too-many-copies main.tf:2:17 Not evaluated: setproduct(): it has too many combinations to evaluate.',
    ],
    [
      'deep parentheses',
      `${'('.repeat(5000)}1${')'.repeat(5000)}`,
      'nesting-too-deep main.tf:2:206 Nested deeper than 200 levels.',
    ],
    ['deep JSON', `jsondecode("${'['.repeat(100_000)}")`, 'evaluation-error main.tf:2:7 jsondecode() needs JSON.'],
    ['deep YAML', `yamldecode("${'['.repeat(20_000)}")`, 'evaluation-error main.tf:2:7 yamldecode() needs YAML.'],
    [
      'aliases of aliases in YAML',
      `yamldecode("a: &a [x,x,x,x,x,x,x,x,x]\\n${Array.from(
        { length: 20 },
        (_, at) =>
          `a${at + 1}: &a${at + 1} [${Array(9)
            .fill(`*a${at === 0 ? '' : at}`)
            .join(',')}]\\n`,
      ).join('')}")`,
      'evaluation-error main.tf:2:7 yamldecode() needs YAML.',
    ],
  ])('bounds %s', (_what, expression, expected) => {
    const { diagnostics } = root(`resource "t" "t" {\n  x = ${expression}\n}\n`);
    expect(diagnostics).toEqual([expected]);
  });

  it.each([
    ['[for i in range(100) : [for j in range(100) : [i, j]]]', { nodes: 10_000 }, 'value-too-large main.tf:2:7'],
    ['join("", [for i in range(100) : "xxxxxxxxxx"])', { textLength: 900 }, 'too-many-copies main.tf:2:7'],
    ['format("%-900s%-900s", "a", "b")', { textLength: 1000 }, 'too-many-copies main.tf:2:7'],
    ['"%{ for i in range(100) }xxxxxxxxxx%{ endfor }"', { textLength: 900 }, 'value-too-large main.tf:2:8'],
  ])('bounds %s', (expression, limits, expected) => {
    const { diagnostics } = root(`resource "t" "t" {\n  x = ${expression}\n}\n`, { limits });
    expect(diagnostics.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
  });

  it('bounds loops inside loops by the budget of evaluations', () => {
    const loops = Array.from({ length: 4 }, (_, at) => `[for x${at} in range(1000) : `).join('');
    const { diagnostics } = root(`resource "t" "t" {\n  x = ${loops}1${']'.repeat(4)}\n}\n`, {
      limits: { evaluations: 10_000 },
    });
    expect(diagnostics.map((line) => line.split(' ')[0])).toContain('too-many-nodes');
  });

  it('ends chains of locals that are too long', () => {
    const locals = Array.from({ length: 2000 }, (_, index) => `  l${index} = [local.l${index + 1}]\n`).join('');
    const { diagnostics } = root(`locals {\n${locals}  l2000 = 1\n}\nresource "t" "t" {\n  x = local.l0\n}\n`);
    expect(diagnostics.map((line) => line.split(' ')[0])).toContain('nesting-too-deep');
  });

  it('keeps values that double in every line small', () => {
    const locals = Array.from(
      { length: 40 },
      (_, index) => `  l${index + 1} = [local.l${index}, local.l${index}]\n`,
    ).join('');
    const { diagnostics } = root(`locals {\n  l0 = 1\n${locals}}\nresource "t" "t" {\n  x = local.l40\n}\n`);
    expect(diagnostics.map((line) => line.split(' ')[0])).toContain('value-too-large');
  });

  it('finds modules whose number depends on themselves', () => {
    const { diagnostics } = evaluated({
      'main.tf': 'module "m" {\n  source = "./m"\n  count  = length(module.m.o)\n}\n',
      'm/main.tf': 'output "o" {\n  value = 1\n}\n',
    });
    expect(diagnostics).toEqual(["cycle main.tf:1:1 'module.m' refers to itself."]);
  });

  it.each([
    ['a bad expression', 'resource "t" "t" {\n  b = = 2\n}\n', 'syntax-error main.tf:2:7'],
    ['a block that never ends', 'resource "t" "t" {\n  a = 1\n', 'syntax-error main.tf:1:1'],
    ['a block without labels', 'resource {\n  a = 1\n}\nresource "t" "t" {}\n', 'syntax-error main.tf:1:1'],
    ['a text that never ends', 'resource "t" "t" {\n  a = "x\n}\n', 'syntax-error main.tf:2:7'],
    ['bytes of something else', '\u0000\u0001PK\n', 'syntax-error main.tf:1:1'],
  ])('ends bad HCL in a diagnostic: %s', (_, text, expected) => {
    const { roots, diagnostics } = evaluated({ 'main.tf': text });
    expect(diagnostics[0]?.split(' ').slice(0, 2).join(' ')).toBe(expected);
    expect(roots.map(({ complete }) => complete)).toEqual([false]);
  });

  it('ends a huge range in a diagnostic', () => {
    const { resources, diagnostics } = root(
      'resource "t" "t" {\n  for_each = toset([for n in range(100000000) : tostring(n)])\n}\n',
    );
    expect(resources.map(({ address, condition }) => [address, condition === true])).toEqual([['t.t[*]', false]]);
    expect(diagnostics.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['evaluation-error main.tf:2:30']);
  });

  it('leaves a resource open of which a part could not be read', () => {
    const { resources, complete } = root('resource "t" "t" {\n  a = 1\n  b = = 2\n}\n');
    expect(resources[0]?.body.open).toBeDefined();
    expect(complete).toBe(false);
  });
});
