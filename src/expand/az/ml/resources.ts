/** Resources out of `az ml` commands: what the file says, then the options, then `--set`. */
import { declaredIn, documentIn, type ReadDocument, reportOn } from '../../azureml/document.js';
import type { Kind } from '../../azureml/kind.js';
import { firstLine, lowered } from '../../azureml/lower.js';
import { AzuremlWords } from '../../azureml/words.js';
import { JoinedWords } from '../../joined-words.js';
import { originAt } from '../../origins.js';
import type { Resource } from '../../resource.js';
import type { RunContext } from '../../run-context.js';
import type { ObjectValue, UnknownValue } from '../../value.js';
import { knownString, object, unknown } from '../../values.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Addresses } from '../addresses.js';
import { withAssignments, withValueAt } from '../assignments.js';
import { AzWords } from '../az-words.js';
import type { ShellCommand } from '../command.js';
import { conditionOf } from '../conditions.js';
import { fileNamed } from '../files.js';
import { valueOfOption } from '../option-values.js';
import { type AzCall, readOptions, verbOf } from '../options.js';
import { optionOf, type Session } from '../session.js';
import type { WrittenFiles } from '../written-files.js';
import { kindOfCommand } from './kind.js';
import { mlFormsOf, mlOptionsOf } from './options.js';

const VERB = /^ml ([a-z-]+) (create|update|attach)$/;

/** The group of an `az ml` command that makes or changes something; undefined for others. */
export function mlGroupOf(verb: string): string | undefined {
  return VERB.exec(verb)?.[1];
}

export interface MlResources {
  readonly resources: readonly Resource[];
  /** False if it may make something that could not be read. */
  readonly isRead: boolean;
}

/** What is known of a script at one of its commands. */
export interface ScriptSoFar {
  readonly session: Session;
  readonly addresses: Addresses;
  readonly written: WrittenFiles;
}

const NOTHING: MlResources = { resources: [], isRead: true };

/** What a command makes or changes. */
export function resourcesOfMl(
  command: ShellCommand,
  { session, addresses, written: files }: ScriptSoFar,
  run: RunContext,
): MlResources {
  const verb = verbOf(command);
  const group = mlGroupOf(verb);
  if (group === undefined) return NOTHING;
  const call = readOptions(command, mlFormsOf(group));
  if (isElsewhere(call)) return NOTHING;
  const isUpdate = verb.endsWith(' update');
  const file = fileOf(call, files, run);
  const written = writtenIn(call, group, object([], originAt(call.header)));
  const whole = file?.value === undefined ? written : writtenIn(call, group, file.value);
  const kind = kindOfCommand(group, whole, isUpdate);
  const isFileUnread = file === undefined && optionOf(call, 'file').length > 0;
  if (kind === undefined || (isFileUnread && saysNothing(written, kind))) return { resources: [], isRead: false };
  if (file !== undefined) {
    reportOn(file, kind, run);
    if (file.source.path !== command.script) run.noteDeployedTemplate(file.source.path);
  }
  const name = kind.names.map((key) => written.members.get(key)?.value).find((value) => value !== undefined);
  const address = addresses.next(verb, name);
  const place = file === undefined ? { span: command.span, headerSpan: firstLine(call.header) } : declaredIn(file);
  const subject = subjectOf(kind, verb, group);
  const resources = lowered({
    ...place,
    document: whole,
    kind,
    address,
    within: kind.isTopLevel === true ? { names: [], scope: session.groupOf(call) } : session.workspaceOf(call),
    unread: call.unread ?? (isFileUnread ? unreadFile(call) : file === undefined ? undefined : declaredIn(file).unread),
    by: {
      form: 'az-cli',
      span: command.span,
      condition: conditionOf(call, address),
      isUpdate,
      words: (one, given) =>
        one === kind ? wordsOf(file, kind, new AzWords(subject, written)) : new AzuremlWords(one, given),
    },
  });
  return { resources, isRead: true };
}

/** What runs on the machine of whoever runs the command, and what is put into a registry, is in no workspace. */
function isElsewhere(call: AzCall): boolean {
  const local = call.options.find(({ name }) => name === 'local');
  const isLocal = local !== undefined && knownString(local.values[0])?.toLowerCase() !== 'false';
  return isLocal || call.options.some(({ name }) => name === 'registry-name');
}

/** What the script wrote itself goes before what the repository has. */
function fileOf(call: AzCall, files: WrittenFiles, run: RunContext): ReadDocument | undefined {
  const [path] = optionOf(call, 'file');
  if (path === undefined) return undefined;
  const { command } = call;
  const source = files.has(path, command) ? files.contentOf(path, command) : fileNamed(path, command, run);
  return source === undefined ? undefined : documentIn(source, run);
}

/** The keys that options and `--set` say, in a document that may say some already. */
function writtenIn(call: AzCall, group: string, from: ObjectValue): ObjectValue {
  const options = mlOptionsOf(group);
  const said = call.options.reduce<ObjectValue>((document, option) => {
    const key = options[option.name];
    if (key === undefined) return document;
    return withValueAt(document, key.key.split('.'), valueOfOption(option, key.takes), option.span);
  }, from);
  return withAssignments(said, call);
}

/** True if nothing but names is written. */
function saysNothing({ members, open }: ObjectValue, kind: Kind): boolean {
  return open === undefined && [...members.values()].every(({ name }) => kind.names.includes(name) || name === 'name');
}

function unreadFile(call: AzCall): UnknownValue {
  const message = 'the file that the command names is not in the repository';
  return unknown('unsupported', message, 'file()', originAt(call.header));
}

/** What the file says is spoken of in its keys, what the command says in options. */
function wordsOf(file: ReadDocument | undefined, kind: Kind, options: AzWords): Vocabulary {
  return file === undefined ? options : new JoinedWords(new AzuremlWords(kind, file.value), [options]);
}

function subjectOf(kind: Kind, verb: string, group: string) {
  const byKey = new Map(Object.entries(mlOptionsOf(group)).map(([name, { key }]) => [key, name]));
  const label = kind.label.replace(/ file$/, '');
  return { label, verb, arm: kind.arm, arguments: kind.arguments, optionFor: (key: string) => byKey.get(key) };
}
