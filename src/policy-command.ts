/** The command `policy`: files in, what the policy says about the resource out. Loaded only when it is asked for. */
import type { Io } from './command-line.js';
import type { Value } from './expand/value.js';
import type { PolicyFiles } from './inputs/arguments.js';
import { type Diagnostic, DiagnosticBag } from './inputs/diagnostic.js';
import { DEFAULT_LIMITS, type Limits } from './inputs/limits.js';
import { type Line, readLines, readNamedFile } from './inputs/named-file.js';
import { SourceFile } from './inputs/source-file.js';
import { UsageError } from './inputs/usage-error.js';
import { bundledAliases } from './policy/aliases/bundled.js';
import { CaseDecider, isFatal } from './policy/command/decide-case.js';
import { bodiesIn, caseOf, readJsonValue } from './policy/command/read-case.js';
import { plain } from './report/inert.js';
import { policyMistake, renderCaseError, renderOutcome } from './report/policy-json.js';

/** What the command needs of the world. */
type World = Pick<Io, 'cwd' | 'limits' | 'stdout' | 'stderr' | 'today'>;

/**
 * Evaluates one definition on one resource and prints the result. Gives the exit status.
 *
 * @throws UsageError with a line for each mistake in the files
 */
export function evaluateFiles(files: Extract<PolicyFiles, { kind: 'one' }>, io: World): number {
  const { cwd, limits = DEFAULT_LIMITS } = io;
  const bag = new DiagnosticBag();
  const read = (file: string): Value | undefined =>
    readJsonValue(readNamedFile(file, cwd, limits.fileBytes), limits, bag);
  const definition = read(files.definition);
  const parameters = files.parameters === undefined ? undefined : read(files.parameters);
  const resource = read(files.resource);
  const related = files.related.flatMap((file) => {
    const bodies = read(file);
    return bodies === undefined ? [] : bodiesIn(bodies);
  });
  if (definition === undefined || resource === undefined || bag.all.some(isFatal)) throw mistakes(bag.all);
  const outcome = decider(limits, io).decide({ definition, parameters, resource, related }, bag);
  if (outcome === undefined) throw mistakes(bag.all);
  io.stdout(renderOutcome(outcome, false));
  io.stderr(bag.all.map((item) => `azureml-gate: ${plain(policyMistake(item))}\n`).join(''));
  return 0;
}

/** Characters of results that are kept before they are printed. */
const PRINTED_AT_ONCE = 64 * 1024;

/** Evaluates the case in each line and prints a line for each; the exit status is 2 if one of them is broken. */
export function evaluateBatch(file: string, io: World): number {
  const { cwd, limits = DEFAULT_LIMITS } = io;
  const cases = decider(limits, io);
  let status = 0;
  let pending = '';
  for (const line of readLines(file, cwd, limits.fileBytes)) {
    const answer = answerTo(line, file, cases, limits);
    if (!answer.isSound) status = 2;
    pending += answer.text;
    if (pending.length >= PRINTED_AT_ONCE) {
      io.stdout(pending);
      pending = '';
    }
  }
  io.stdout(pending);
  return status;
}

interface Answer {
  readonly text: string;
  readonly isSound: boolean;
}

function answerTo({ number, text, problem }: Line, file: string, cases: CaseDecider, limits: Limits): Answer {
  if (text === undefined) return broken([`${file}:${number}: The line cannot be read: ${problem ?? 'unknown'}.`]);
  const bag = new DiagnosticBag();
  const value = readJsonValue(new SourceFile(file, text), limits, bag);
  const given = value === undefined ? undefined : caseOf(value, bag);
  const outcome = given === undefined ? undefined : cases.decide(given, bag);
  if (outcome !== undefined) return { text: renderOutcome(outcome, true), isSound: true };
  return broken(told(bag.all).map((item) => policyMistake(item, number)));
}

function broken(messages: readonly string[]): Answer {
  return { text: renderCaseError(messages), isSound: false };
}

/** Mistakes told of one case: the first ones say what is wrong. */
const MOST_MISTAKES = 20;

function told(all: readonly Diagnostic[]): readonly Diagnostic[] {
  return all.filter(isFatal).slice(0, MOST_MISTAKES);
}

function mistakes(all: readonly Diagnostic[]): UsageError {
  return new UsageError(
    told(all)
      .map((item) => policyMistake(item))
      .join('\n'),
  );
}

function decider(limits: Limits, { today }: World): CaseDecider {
  return new CaseDecider(bundledAliases(), limits, `${today}T00:00:00.0000000Z`);
}
