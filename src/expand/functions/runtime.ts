/** Functions whose result only the service or the tool that deploys knows. */
import { roleGuid } from '../built-in-roles.js';
import type { ResourceIdValue, UnknownValue, Value } from '../value.js';
import { knownString, object, scalar, unknown } from '../values.js';
import type { TemplateFunction } from './call.js';
import { callText } from './canonical.js';
import {
  ANY,
  ARRAY,
  atDeployment,
  type Definition,
  define,
  expressionOf,
  type FunctionCall,
  INTEGER,
  optional,
  originOf,
  originOfAll,
  type Parameter,
  rest,
  STRING,
} from './define.js';

export const RUNTIME: readonly Definition[] = [
  hash('uniqueString', 'it is a hash that only the deployment computes'),
  hash('guid', 'it is a GUID that only the deployment computes'),
  define('newGuid', [], (call) =>
    unknown('deployment', 'it is a new GUID in each deployment', `newGuid()${call.uniqueText()}`, originOf(call, [])),
  ),
  servicesAnswer('pickZones', [STRING, STRING, STRING, optional(INTEGER), optional(INTEGER)]),
  servicesAnswer('toLogicalZone', [STRING, STRING, STRING]),
  servicesAnswer('toLogicalZones', [STRING, STRING, ARRAY]),
  servicesAnswer('toPhysicalZone', [STRING, STRING, STRING]),
  servicesAnswer('toPhysicalZones', [STRING, STRING, ARRAY]),
  servicesAnswer('providers', [STRING, optional(STRING)]),
  servicesAnswer('extensions', [STRING]),
  define('roleDefinitions', [STRING], (call, name) => roleDefinition(call, name)),
  secretFunction('getSecret', 'it is a secret of a key vault'),
  secretFunction('keyVaultSecretReference', 'it is a secret of a key vault'),
  fromOutside('readEnvironmentVariable', 'environment variable'),
  fromOutside('readEnvVar', 'environment variable'),
  fromOutside('readCliArg', 'command line argument'),
  fromOutside('externalInput', 'external input'),
  fromOutside('externalInputs', 'external input'),
  define('fail', [STRING], (call, message) => call.reject(failure(message))),
];

/** Equal arguments give an equal result, so the canonical text of the call stands for it. */
function hash(title: string, message: string): Definition {
  return define(title, [STRING, rest(STRING)], (call, ...args) => atDeployment(call, args, message), {
    wholeChoices: true,
  });
}

function servicesAnswer(title: string, parameters: readonly Parameter[]): Definition {
  const message = `${title}() is answered when it is deployed`;
  return define(title, parameters, (call, ...args) => atDeployment(call, args, message), { wholeChoices: true });
}

/** What the tool that builds or deploys the parameters reads. */
function fromOutside(title: string, what: string): Definition {
  return define(
    title,
    [STRING, rest(ANY)],
    (call, name, ...args) => {
      const known = knownString(name);
      const message = `the ${what} ${known === undefined ? '' : `'${known}' `}is read when it is deployed`;
      return atDeployment(call, [name, ...args], message);
    },
    { wholeChoices: true },
  );
}

function secretFunction(title: string, message: string): Definition {
  return define(title, [rest(ANY)], (call, ...args) => secret(call, args, message), { wholeChoices: true });
}

/** Any function whose name starts with `list`: keys, connection strings and the like of the resource given first. */
export const listFunction: TemplateFunction = (args, call) => {
  const [, run] = secretFunction(call.name, `${call.name}() is answered by the deployed resource`);
  return run(args, call);
};

/** A secret known at run time, with the resource it is read from. */
function secret(call: FunctionCall, args: readonly Value[], message: string): UnknownValue {
  const origin = { ...originOf(call, args), sensitive: true };
  const result = unknown('runtime', message, expressionOf(call, args), origin);
  const [first] = args;
  return first?.kind === 'resource-id' ? { ...result, target: first } : result;
}

function failure(message: Value): string {
  const text = knownString(message);
  return `The template calls fail()${text === undefined ? '' : `: ${text}`}`;
}

const ROLE_TYPE = 'Microsoft.Authorization/roleDefinitions';

/** The ID of a built-in role by its display name, as `id` and `roleDefinitionId`. Other roles only the tenant knows. */
function roleDefinition(call: FunctionCall, name: Value): Value {
  const id = roleGuid(knownString(name) ?? '');
  const later = atDeployment(call, [name], 'the role is looked up when it is deployed');
  if (id === undefined) return later;
  const origin = originOfAll(call, [name]);
  const resourceId: ResourceIdValue = {
    kind: 'resource-id',
    type: ROLE_TYPE,
    names: [scalar(id, origin)],
    scope: { level: 'tenant' },
    origin,
  };
  const shortId = { ...later, expression: `${callText(call.title, [name])}.roleDefinitionId` };
  return object(
    [
      { name: 'id', span: call.span, value: resourceId },
      { name: 'roleDefinitionId', span: call.span, value: shortId },
    ],
    origin,
    later,
  );
}
