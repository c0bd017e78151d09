/** Commands that give out credentials or put them out again, as something to be judged: where what they say ends up. */
import { firstLine } from '../azureml/lower.js';
import { originAt } from '../origins.js';
import type { Resource } from '../resource.js';
import type { Origin, Value } from '../value.js';
import { knownString, object, scalar, textOf } from '../values.js';
import type { Addresses } from './addresses.js';
import { AzWords } from './az-words.js';
import type { ShellCommand } from './command.js';
import { conditionOf } from './conditions.js';
import { givenOutBy, givenOutByName, giverOf, kindOfProgram } from './given-out.js';
import { type AzCall, readOptions, verbOf } from './options.js';
import { optionOf, type Session } from './session.js';

/** No type of Azure: a command is no resource, but it is judged like one. */
const CREDENTIALS = 'azureml-gate/credentials';

/** Where output ends: in the log, in a file, in what all later steps see, or where only the script sees it. */
type End = 'log' | 'file' | 'environment' | 'script' | 'nowhere';

/** What is to be judged of a command of the Azure CLI; undefined if it gives out nothing. */
export function credentialsGivenOut(
  command: ShellCommand,
  session: Session,
  addresses: Addresses,
): Resource | undefined {
  const what = givenOutBy(command);
  if (what === undefined) return undefined;
  const verb = verbOf(command);
  const call = readOptions(command, FORMS);
  const [name] = [...optionOf(call, 'name'), ...optionOf(call, 'account-name')];
  const isSilent = knownString(optionOf(call, 'output')[0])?.toLowerCase() === 'none';
  const origin = originAt(firstLine(call.header));
  const said: Said = { verb, what, name, end: isSilent ? 'nowhere' : endOf(command), origin };
  return judged(call, said, session, addresses);
}

/** What is to be judged of a command that puts out what another one gave out; undefined if that goes nowhere. */
export function credentialsShown(command: ShellCommand, session: Session, addresses: Addresses): Resource | undefined {
  const shown = command.shows ?? [];
  const worst = shown
    .flatMap(({ value, isMasked }) => {
      const end = endsOf(command).find((one) => one !== 'log' || !isMasked);
      return end === undefined ? [] : [{ value, end }];
    })
    .sort((left, right) => ENDS.indexOf(left.end) - ENDS.indexOf(right.end))[0];
  if (worst === undefined) return undefined;
  const { value, end } = worst;
  const giver = giverOf(value)?.name ?? '';
  const variable = value.origin.steps.findLast(({ role }) => role === 'variable')?.name;
  const [program] = command.words;
  const verb = (program && knownString(program.value)) ?? 'expression';
  const call: AzCall = { command, options: [], header: command.span };
  const span = firstLine(command.span);
  const name = scalar(variable ?? giver, originAt(span));
  const origin: Origin = { span, steps: value.origin.steps };
  return judged(call, { verb, what: givenOutByName(giver), name, end, origin }, session, addresses);
}

interface Said {
  readonly verb: string;
  readonly what: string;
  readonly name: Value | undefined;
  readonly end: End;
  /** Where it is put out, and the way to there. */
  readonly origin: Origin;
}

function judged(call: AzCall, said: Said, session: Session, addresses: Addresses): Resource {
  const { verb, what, end, origin } = said;
  const { span } = origin;
  const address = addresses.next(verb, said.name);
  const properties = object(
    [
      { name: 'what', span, value: scalar(what, originAt(span)) },
      { name: 'output', span, value: scalar(end, origin) },
    ],
    originAt(span),
  );
  const named = said.name ?? scalar(verb, originAt(span));
  return {
    type: CREDENTIALS,
    apiVersion: undefined,
    names: [named],
    name: named,
    address,
    form: 'az-cli',
    existing: false,
    condition: conditionOf(call, address),
    scope: session.groupOf(call),
    body: object([{ name: 'properties', span, value: properties }], originAt(span)),
    patch: false,
    span: call.command.span,
    headerSpan: span,
    way: [],
    words: new AzWords({ label: 'command', verb, arm: CREDENTIALS, arguments: {} }),
  };
}

const FORMS = {
  name: { takes: 'text', also: ['-n'] },
  'account-name': { takes: 'text' },
} as const;

/** The worst first. */
const ENDS: readonly End[] = ['log', 'environment', 'file'];

/** Where the output ends. */
function endOf({ output }: ShellCommand): End {
  switch (output.kind) {
    case 'printed':
      return 'log';
    case 'file':
      return endIn(textOf(output.target));
    case 'handed-on':
      return 'environment';
    case 'piped':
    case 'variable':
    case 'argument':
      return 'script';
  }
}

function endIn(target: string): End {
  if (/(?:\/dev\/null|\$?null|\bnul)'?$/i.test(target)) return 'nowhere';
  return /GITHUB_(?:ENV|OUTPUT|STATE|STEP_SUMMARY)/i.test(target) ? 'environment' : 'file';
}

/** All places that a command writes to where somebody may read it, the worst first. */
function endsOf(command: ShellCommand): readonly End[] {
  const kind = kindOfProgram(command);
  const targets = command.words.slice(1).map(({ value }) => endIn(textOf(value)));
  const written = kind === 'tee' || kind === 'writes-file' ? targets.filter((end) => end !== 'nowhere') : [];
  const all = kind === 'writes-file' ? written : [endOf(command), ...written];
  return ENDS.filter((end) => all.includes(end));
}
