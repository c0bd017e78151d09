/** Which commands give out credentials, and which programs put out what they get. */
import { asSensitive, originAt, withStep } from '../origins.js';
import type { Step, UnknownValue, Value } from '../value.js';
import { knownString, textOf, unknown } from '../values.js';
import { REST_FORMS } from './arm/requests.js';
import type { ShellCommand } from './command.js';
import { readOptions, verbOf } from './options.js';
import { optionOf } from './session.js';

/** What the commands give out. Source: the help of each of them. */
const GIVEN_OUT: Readonly<Record<string, string>> = {
  'ml online-endpoint get-credentials': 'the keys of an online endpoint',
  'ml serverless-endpoint get-credentials': 'the keys of a serverless endpoint',
  'ml batch-endpoint list-keys': 'the keys of a batch endpoint',
  'ml workspace list-keys': 'the keys of a workspace',
  'storage account keys list': 'the keys of a storage account',
  'storage account keys renew': 'the keys of a storage account',
  'storage account show-connection-string': 'a connection string of a storage account',
  'storage account generate-sas': 'a shared access signature',
  'storage container generate-sas': 'a shared access signature',
  'storage blob generate-sas': 'a shared access signature',
  'acr credential show': 'the password of a container registry',
  'acr credential renew': 'the password of a container registry',
  'cognitiveservices account keys list': 'the keys of an AI service',
  'search admin-key show': 'the admin key of a search service',
  'cosmosdb keys list': 'the keys of a Cosmos DB account',
  'keyvault secret show': 'a secret of a key vault',
  'resource invoke-action': 'the keys of a resource',
};

/** Fields of the same answers that are no secrets. */
const HARMLESS_FIELD =
  /(?:^|\.)(?:username|keyName|name|id|permissions|creationTime|expir\w*|tokenType|length\(.*\))$|\|\s*length$/i;

/** Actions of resources that answer with secrets. Source: the operations of Azure's resource providers. */
const SECRET_ACTION =
  /^(?:list(?:Keys|Secrets|ConnectionStrings|Credentials|AccountSas|ServiceSas|AdminKeys|QueryKeys|NotebookKeys)|regenerateKeys?|renewCredential|token|getToken)$/i;

/** The keys of what, by the type that an action belongs to. */
const KEPT_BY: Readonly<Record<string, string>> = {
  onlineendpoints: 'the keys of an online endpoint',
  serverlessendpoints: 'the keys of a serverless endpoint',
  batchendpoints: 'the keys of a batch endpoint',
  datastores: 'the secrets of a datastore',
  connections: 'the secrets of a connection',
  computes: 'the keys of a compute',
  storageaccounts: 'the keys of a storage account',
  registries: 'the password of a container registry',
  databaseaccounts: 'the keys of a Cosmos DB account',
  searchservices: 'the admin key of a search service',
};

/** What a command asks for: its words, or those and the type of resource whose action it calls. */
function askedBy(command: ShellCommand): string {
  const verb = verbOf(command);
  if (verb === 'resource invoke-action') {
    const [action] = optionOf(readOptions(command, {}), 'action');
    return SECRET_ACTION.test(knownString(action) ?? '') ? verb : '';
  }
  if (verb !== 'rest') return verb;
  const [uri] = optionOf(readOptions(command, REST_FORMS), 'uri');
  const segments = uri === undefined ? [] : literalText(uri).replace(/\?.*$/, '').split('/');
  const isAsked = SECRET_ACTION.test(segments.at(-1) ?? '');
  return isAsked ? `rest ${segments.at(-3)?.toLowerCase()}` : verb;
}

function whatIs(asked: string): string | undefined {
  if (!asked.startsWith('rest ')) return GIVEN_OUT[asked];
  return KEPT_BY[asked.slice('rest '.length)] ?? 'the keys of a resource';
}

/** What a command gives out, in words; undefined if nothing secret. */
export function givenOutBy(command: ShellCommand): string | undefined {
  const what = whatIs(askedBy(command));
  if (what === undefined) return undefined;
  const query = knownString(optionOf(readOptions(command, {}), 'query')[0]);
  return query !== undefined && HARMLESS_FIELD.test(query.trim()) ? undefined : what;
}

/** What a command of this name gives out, as steps name it. */
export function givenOutByName(name: string): string {
  return whatIs(name.replace(/^az /, '')) ?? 'credentials';
}

/** The output of a command that gives out credentials; undefined for all others. */
export function credentialsOf(command: ShellCommand): UnknownValue | undefined {
  if (givenOutBy(command) === undefined) return undefined;
  const name = `az ${askedBy(command)}`;
  const expression = `$(${command.words.map(({ value }) => textOf(value)).join(' ')})`;
  const value = unknown('runtime', `'${name}' gives it out`, expression, originAt(command.span));
  return asSensitive(withStep(value, { role: 'command', span: command.span, name }));
}

/** The step that says which command gave out what stands in the value. */
export function giverOf({ origin }: Value): Step | undefined {
  return origin.steps.find(({ role }) => role === 'command');
}

/** The credentials that a value holds, or may hold. */
export function credentialsIn(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'text':
      return value.parts.flatMap((part) => (typeof part === 'string' ? [] : credentialsIn(part)));
    case 'choice':
      return value.alternatives.flatMap((one) => credentialsIn(one.value));
    case 'unknown':
      return giverOf(value) === undefined ? [] : [value];
    default:
      return [];
  }
}

/** Programs that put out the words they get. */
const SAYS = /^(?:echo|printf|write-(?:host|output|information|warning|error|verbose)|out-host)$/i;
/** Programs that put out what they read, or a part of it. */
const PASSES_ON =
  /^(?:cat|jq|yq|sed|g?awk|cut|tr|head|tail|sort|uniq|grep|tee|base64|tee-object|convertfrom-json|convertto-json|select-object|select-string|out-string|format-(?:list|table))$/i;
/** Cmdlets that write what they read into a file. */
const WRITES_FILE = /^(?:out-file|set-content|add-content)$/i;

export type ProgramKind = 'says' | 'passes-on' | 'writes-file' | 'tee' | 'other';

/** What a program makes of words and input. */
export function kindOfProgram({ words }: ShellCommand): ProgramKind {
  const [name = '', ...others] = words.map(({ value }) => knownString(value) ?? '');
  if (SAYS.test(name)) return 'says';
  if (/^tee(?:-object)?$/i.test(name)) return 'tee';
  if (WRITES_FILE.test(name)) return 'writes-file';
  if (name === 'grep' && others.some((word) => /^-[a-z]*[qcl]/.test(word))) return 'other';
  if (/^[jy]q$/.test(name) && others.some((word) => HARMLESS_FIELD.test(word.trim()))) return 'other';
  if (/^python3?$/.test(name) && others.some((word) => word.includes('print'))) return 'passes-on';
  return PASSES_ON.test(name) ? 'passes-on' : 'other';
}

/** `::add-mask::`, `##vso[task.setvariable variable=k;issecret=true]`: the log hides what follows from here on. */
const MASKS = /^::add-mask::|^##vso\[task\.(?:setsecret\]|setvariable [^\]]*issecret=(?!false))/i;
/** What later steps of the run get. Source: workflow commands of GitHub, logging commands of Azure Pipelines. */
const HANDS_ON = /^::(?:set-output|set-env|save-state) |^##vso\[task\.setvariable /i;

/** What a line means to the agent that runs the script. */
export function meaningOfLine(command: ShellCommand): 'masks' | 'hands-on' | 'line' {
  const words = command.words.slice(1).map(({ value }) => literalText(value));
  const line = words
    .filter((word) => !/^-[A-Za-z]+$/.test(word))
    .join(' ')
    .trim();
  if (MASKS.test(line)) return 'masks';
  return HANDS_ON.test(line) ? 'hands-on' : 'line';
}

/** What is known of a text, with asterisks for the rest. */
function literalText(value: Value): string {
  if (value.kind === 'text') return value.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
  return knownString(value) ?? '*';
}
