/** What rules say of files, in the fewest words: for tests of what is easily got wrong. */
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { rangeOf } from '../../../src/inputs/source-file.js';
import { neighboursOf } from '../../../src/model/neighbours.js';
import type { SystemOptions } from '../../../src/model/system.js';
import { type OutcomeResult, runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles } from '../../support/memory-repository.js';

type Files = Readonly<Record<string, string>>;

/**
 * The rule's answers, each once: `pass`, `notApplicable`, or with the line as in `fail main.tf:3`; with the severity behind it
 * where it is not the rule's.
 */
export function verdicts(id: string, files: Files, options: SystemOptions = {}): readonly string[] {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const { expansions } = expandFiles(files, { cloud: options.cloud ?? 'AzureCloud' });
  const neighbours = neighboursOf(expansions);
  const bag = new DiagnosticBag();
  const answers = expansions.flatMap((expansion) =>
    runRules(expansion, [rule], { ...neighbours.get(expansion), ...options }, bag).results.flatMap(({ outcomes }) =>
      outcomes.map(verdictOf),
    ),
  );
  return [...new Set(answers)];
}

function verdictOf({ status, finding }: OutcomeResult): string {
  if (finding === undefined) return status;
  const { file, startLine } = rangeOf(finding.span);
  const severity = finding.severity === finding.rule.severity ? '' : ` ${finding.severity}`;
  return `${status} ${file}:${startLine}${severity}`;
}
