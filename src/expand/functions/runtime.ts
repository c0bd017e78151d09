/** Functions whose result only the service or the tool that deploys knows. */
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

/**
 * Built-in roles by lower-cased display name, those that machine learning deployments assign most.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
  ['contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
  ['reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7'],
  ['user access administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'],
  ['role based access control administrator', 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'],
  ['azureml data scientist', 'f6c7c914-8db3-469d-8ca1-694a8f32e121'],
  ['azureml compute operator', 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815'],
  ['storage blob data owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'],
  ['storage blob data contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
  ['storage blob data reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'],
  ['key vault administrator', '00482a5a-887f-4fb3-b363-3b7fe8e74483'],
  ['key vault secrets officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'],
  ['key vault secrets user', '4633458b-17de-408a-b874-0445c86b69e6'],
  ['acrpull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
  ['acrpush', '8311e382-0749-4cb8-b61a-304f252e45ec'],
]);

const ROLE_TYPE = 'Microsoft.Authorization/roleDefinitions';

/** The ID of a built-in role by its display name, as `id` and `roleDefinitionId`. Other roles only the tenant knows. */
function roleDefinition(call: FunctionCall, name: Value): Value {
  const id = ROLES.get(knownString(name)?.toLowerCase() ?? '');
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
