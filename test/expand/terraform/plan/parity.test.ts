/** The same deployment as source and as plan gives the same answers, wherever the source can know. */
import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../../../src/expand/resource.js';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { runRules } from '../../../../src/rules/engine.js';
import { RULES } from '../../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../../support/memory-repository.js';
import { plain } from '../../../support/plain.js';
import { DEPLOYMENTS } from './deployments/index.js';

/** `rule status name severity` of every rule that applies, sorted. */
function answers(expansion: Expansion | undefined): readonly string[] {
  if (expansion === undefined) throw new Error('nothing was expanded');
  const bag = new DiagnosticBag();
  const lines = runRules(expansion, RULES, { associatedScope: 'linked' }, bag).results.flatMap(
    ({ rule, resource, outcomes }) =>
      outcomes.map(({ status, finding }) =>
        [rule.id, status, plain(resource.resource.name), finding?.severity ?? '', finding?.message ?? ''].join(' '),
      ),
  );
  expect(bag.all).toEqual([]);
  return lines.filter((line) => !line.includes(' notApplicable ')).sort();
}

function expanded(files: Readonly<Record<string, string>>): readonly Expansion[] {
  const { expansions, diagnostics } = expandFiles(files);
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  return expansions;
}

describe('source and plan', () => {
  it.each(DEPLOYMENTS)('agree about %s', (_name, files, plan) => {
    const [source] = expanded(files);
    const expected = answers(source);
    expect(expected.length).toBeGreaterThan(8);
    const [alone] = expanded({ 'tfplan.json': plan });
    expect(answers(alone)).toEqual(expected);
  });

  it.each(DEPLOYMENTS)('agree about %s where the source is at hand', (_name, files, plan) => {
    const [source] = expanded(files);
    const both = expanded({ ...files, 'tfplan.json': plan });
    expect(both.map((expansion) => [expansion.entryPoint, expansion.environment])).toEqual([
      ['.', undefined],
      ['.', 'tfplan.json'],
    ]);
    expect(answers(both[1])).toEqual(answers(source));
    const places = (expansion: Expansion | undefined) =>
      expansion?.resources
        .map(({ address, headerSpan }) => `${address} ${headerSpan.source.path}:${headerSpan.start}`)
        .sort();
    expect(places(both[1])).toEqual(places(source));
  });
});
