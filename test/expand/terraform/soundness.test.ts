/**
 * What is said of an expression from partial knowledge must hold for everything the unknown parts may turn out to be: each
 * expression is evaluated with known values and again with parts of them forgotten, and the second answer has to leave room
 * for the first.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind, type Locals } from '../../../src/expand/locals.js';
import { RunContext } from '../../../src/expand/run-context.js';
import { mapOf } from '../../../src/expand/terraform/collections.js';
import { TerraformContext } from '../../../src/expand/terraform/context.js';
import { evaluate } from '../../../src/expand/terraform/evaluator.js';
import { isFailure } from '../../../src/expand/terraform/failures.js';
import type { Value } from '../../../src/expand/value.js';
import { array, scalar } from '../../../src/expand/values.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { parseTerraform } from '../../../src/syntax/terraform/parser.js';
import { repositoryOf } from '../../support/memory-repository.js';
import { covers, forget } from '../forgetting.js';
import { ORIGIN, SPAN } from '../functions/calls.js';

type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

function toValue(data: Data): Value {
  if (Array.isArray(data)) return array(data.map(toValue), ORIGIN);
  if (typeof data !== 'object' || data === null) return scalar(typeof data === 'object' ? null : data, ORIGIN);
  return mapOf(
    Object.entries(data).map(([name, value]) => ({ name, span: SPAN, value: toValue(value) })),
    ORIGIN,
  );
}

interface Outcome {
  readonly value: Value;
  readonly rejections: readonly string[];
}

/** The value of an expression in which `a`, `b` and `c` stand for the values. */
function outcomeOf(written: string, values: readonly Value[]): Outcome {
  const source = new SourceFile('main.tf', `x = ${written}\n`);
  const { body, errors } = parseTerraform(source, DEFAULT_LIMITS);
  const expression = body.attributes[0]?.value;
  if (expression === undefined || errors.length > 0) throw new Error(errors[0]?.message);
  const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' } as const;
  const context = new TerraformContext(new RunContext(repositoryOf({}), options, new DiagnosticBag()), () => undefined);
  let locals: Locals | undefined;
  for (const [at, value] of values.entries()) locals = bind('abc'[at], value, locals);
  const rejections: string[] = [];
  const failures = { watched: false, reject: (message: string) => rejections.push(message) };
  const value = evaluate(expression, { scope: { context, read: () => undefined }, source, locals, failures });
  return { value, rejections };
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '/', ' '), maxLength: 5 });
const number = fc.integer({ min: -2, max: 5 });
const flag = fc.boolean();
const words = fc.array(word, { maxLength: 4 });
const name = fc.constantFrom('a', 'A', 'b', 'c');
const record = fc.dictionary(name, word, { maxKeys: 3 });
const maybe = fc.oneof(word, fc.constant(null));
const { data } = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    word,
    flag,
    fc.constant(null),
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(name, tie('data'), { maxKeys: 3 }),
  ),
}));
const list = fc.array(data, { maxLength: 3 });

const EXPRESSIONS: readonly (readonly [expression: string, ...values: readonly fc.Arbitrary<Data>[]])[] = [
  ['lower(a)', word],
  ['title(a)', word],
  ['trimspace(a)', word],
  ['chomp("${a}\\n")', word],
  ['trim(a, b)', word, word],
  ['trimprefix(a, b)', word, word],
  ['trimsuffix(a, b)', word, word],
  ['indent(1, "${a}\\n${b}")', word, word],
  ['startswith(a, b)', word, word],
  ['endswith(a, b)', word, word],
  ['strcontains(a, b)', word, word],
  ['substr(a, b, c)', word, number, number],
  ['replace(a, b, c)', word, word, word],
  ['replace(a, "/[a-b]/", b)', word, fc.constantFrom('', 'x', '$0')],
  ['replace(a, "/[-a]+/", "")', word],
  ['replace(a, "/a+/", "x")', word],
  ['split(b, a)', word, fc.constantFrom('-', '/', '')],
  ['join(b, a)', words, word],
  ['format("%s-%v", a, b)', word, data],
  ['format("%4s|%-3d", a, b)', word, number],
  ['formatlist("%s-%s", a, b)', words, word],
  ['regex("a+", a)', word],
  ['regexall("[ab]", a)', word],
  ['length(a)', data],
  ['length(toset(a))', words],
  ['merge(a, b)', record, record],
  ['merge(a, b, c)', record, record, record],
  ['lookup(a, b, c)', record, name, word],
  ['contains(a, b)', list, data],
  ['contains(toset(a), b)', words, word],
  ['coalesce(a, b, c)', maybe, maybe, word],
  ['coalescelist(a, b)', words, words],
  ['keys(a)', record],
  ['values(a)', record],
  ['element(a, b)', words, fc.nat(4)],
  ['one(a)', words],
  ['index(a, b)', words, word],
  ['alltrue(a)', fc.array(flag, { maxLength: 3 })],
  ['anytrue(a)', fc.array(flag, { maxLength: 3 })],
  ['concat(a, b)', list, list],
  ['flatten(a)', list],
  ['distinct(a)', words],
  ['compact(a)', fc.array(maybe, { maxLength: 3 })],
  ['reverse(a)', list],
  ['sort(a)', words],
  ['slice(a, b, c)', words, number, number],
  ['range(a, b)', number, number],
  ['zipmap(a, b)', words, words],
  ['chunklist(a, b)', words, fc.nat(3)],
  ['sum(a)', fc.array(number, { maxLength: 3 })],
  ['max(a, b)', number, number],
  ['matchkeys(a, b, c)', words, words, words],
  ['transpose(a)', fc.dictionary(name, words, { maxKeys: 2 })],
  ['setunion(a, b)', words, words],
  ['setintersection(a, b)', words, words],
  ['setsubtract(a, b)', words, words],
  ['setproduct(a, b)', words, words],
  ['tostring(a)', word],
  ['tobool(a)', fc.constantFrom('true', 'false')],
  ['toset(a)', words],
  ['tomap(a)', record],
  ['jsonencode(a)', data],
  ['jsondecode(jsonencode(a))', data],
  ['basename(a)', word],
  ['dirname(a)', word],
  ['base64encode(a)', word],
  ['cidrsubnet("10.0.0.0/16", a, b)', fc.nat(4), fc.nat(4)],
  ['a == b', data, data],
  ['a != b', word, word],
  ['a && b', flag, flag],
  ['a || b', flag, flag],
  ['!a', flag],
  ['a < b', number, number],
  ['a - b', number, number],
  ['a ? b : c', flag, data, data],
  ['"x${a}-${b}"', word, word],
  ['"%{ if a }${b}%{ else }-%{ endif }"', flag, word],
  ['"%{ for v in a }${v};%{ endfor }"', words],
  ['[for v in a : "${v}!"]', words],
  ['[for v in a : v if v != "a"]', words],
  ['[for i, v in a : i]', words],
  ['{ for v in a : v => v }', words],
  ['{ for v in a : v => upper(v)... }', words],
  ['{ for k, v in a : upper(k) => v }', fc.dictionary(fc.constantFrom('a', 'b', 'c'), word, { maxKeys: 3 })],
  ['{ for k, v in a : k => v if v == b }', record, word],
  ['{ (a) = 1, (b) = 2 }', word, word],
  ['a[*]', data],
  ['a[*].b', fc.array(fc.dictionary(fc.constant('b'), word, { minKeys: 1, maxKeys: 1 }), { maxLength: 3 })],
  ['a.*.b', fc.array(fc.dictionary(fc.constant('b'), word, { minKeys: 1, maxKeys: 1 }), { maxLength: 3 })],
  ['a[b]', words, fc.nat(3)],
  ['a[b]', record, name],
  ['a.b', record],
  ['try(a.b, "none")', record],
  ['try(a[0], b, "none")', list, word],
  ['can(a.b)', record],
  ['can("${a.b}")', record],
  ['try([for v in a : v.b], "none")', fc.array(record, { maxLength: 2 })],
  ['try({ x = a.b }, "none")', record],
  ['try(c ? a.b : b, "none")', record, word, flag],
  ['can(tonumber(a))', fc.constantFrom('1', 'x', '')],
];

describe('partial knowledge of Terraform is sound', () => {
  it.each(EXPRESSIONS.map(([written, ...values]) => ({ written, values })))('$written', ({ written, values }) => {
    const property = fc.property(fc.tuple(...values), fc.infiniteStream(fc.nat(1000)), (given, random) => {
      const known = given.map(toValue);
      const { value: full, rejections } = outcomeOf(written, known);
      const next = (): number => random.next().value ?? 0;
      const partly = outcomeOf(
        written,
        known.map((value) => forget(value, next)),
      );
      // What Terraform rejects has no value to compare; what it does not must not be taken for wrong.
      if (rejections.length > 0 || isFailure(full) || full.kind === 'unknown') return;
      expect(partly.rejections).toEqual([]);
      expect(covers(partly.value, full)).toBe(true);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
