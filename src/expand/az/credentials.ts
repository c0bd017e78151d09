/** Commands that give out credentials, as something to be judged: where what they say ends up. */
import { firstLine } from '../azureml/lower.js';
import { originAt } from '../origins.js';
import type { Resource } from '../resource.js';
import { knownString, object, scalarAt, textOf } from '../values.js';
import type { Addresses } from './addresses.js';
import { AzWords } from './az-words.js';
import type { CommandOutput, ShellCommand } from './command.js';
import { conditionOf } from './conditions.js';
import { readOptions, verbOf } from './options.js';
import { optionOf, type Session } from './session.js';

/** No type of Azure: a command is no resource, but it is judged like one. */
const CREDENTIALS = 'azureml-gate/credentials';

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
};

/** What is to be judged of a command; undefined if it gives out nothing. */
export function credentialsGivenOut(
  command: ShellCommand,
  session: Session,
  addresses: Addresses,
): Resource | undefined {
  const verb = verbOf(command);
  const what = GIVEN_OUT[verb];
  if (what === undefined) return undefined;
  const call = readOptions(command, FORMS);
  const [name] = [...optionOf(call, 'name'), ...optionOf(call, 'account-name')];
  const address = addresses.next(verb, name);
  const headerSpan = firstLine(call.header);
  const isSilent = knownString(optionOf(call, 'output')[0])?.toLowerCase() === 'none';
  const output = isSilent ? 'nowhere' : endOf(command.output);
  const origin = originAt(headerSpan);
  const properties = object(
    [
      { name: 'what', span: headerSpan, value: scalarAt(what, headerSpan) },
      { name: 'output', span: headerSpan, value: scalarAt(output, headerSpan) },
    ],
    origin,
  );
  const named = name ?? scalarAt(verb, headerSpan);
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
    body: object([{ name: 'properties', span: headerSpan, value: properties }], origin),
    patch: false,
    span: command.span,
    headerSpan,
    way: [],
    words: new AzWords({ label: 'command', verb, arm: CREDENTIALS, arguments: {} }),
  };
}

const FORMS = {
  name: { takes: 'text', also: ['-n'] },
  'account-name': { takes: 'text' },
} as const;

/** Where the output ends: in the log, in a file, in what all later steps see, or where only the script sees it. */
function endOf(output: CommandOutput): 'log' | 'file' | 'environment' | 'script' | 'nowhere' {
  switch (output.kind) {
    case 'printed':
      return 'log';
    case 'file': {
      const target = textOf(output.target);
      if (/(?:\/dev\/null|\$?null|\bnul)'?$/i.test(target)) return 'nowhere';
      return /GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)/.test(target) ? 'environment' : 'file';
    }
    case 'piped':
      return output.to === 'tee' ? 'file' : 'script';
    case 'variable':
    case 'argument':
      return 'script';
  }
}
