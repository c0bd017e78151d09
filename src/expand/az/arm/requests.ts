/** Requests to Azure Resource Manager that commands send as they are: `az rest`, and `az resource`. */
import type { Span } from '../../../inputs/source-file.js';
import { firstLine } from '../../azureml/lower.js';
import { originAt } from '../../origins.js';
import type { Resource } from '../../resource.js';
import { joinNames, resourceIdOfText, splitSegments } from '../../resource-names.js';
import type { RunContext } from '../../run-context.js';
import type { ObjectValue, ResourceIdValue, UnknownValue, Value } from '../../value.js';
import { knownString, object, scalar, text, textOf, unknown, unknownBecause } from '../../values.js';
import type { Addresses } from '../addresses.js';
import { withAssignments } from '../assignments.js';
import type { ShellCommand } from '../command.js';
import { conditionOf } from '../conditions.js';
import { pairOf } from '../option-values.js';
import { type AzCall, type OptionForms, readOptions, textAfter, verbOf } from '../options.js';
import { optionOf, type Session } from '../session.js';
import { jsonIn } from './json-text.js';

export interface RequestedResources {
  readonly resources: readonly Resource[];
  /** False if the command may make something that could not be read. */
  readonly isRead: boolean;
}

const NOTHING: RequestedResources = { resources: [], isRead: true };
const UNREAD: RequestedResources = { resources: [], isRead: false };

/** Source: az rest --help. */
export const REST_FORMS: OptionForms = {
  method: { takes: 'text', also: ['-m'] },
  uri: { takes: 'text', also: ['-u', '--url'] },
  body: { takes: 'text', also: ['-b'] },
  headers: { takes: 'list' },
  'uri-parameters': { takes: 'list', also: ['--url-parameters'] },
  resource: { takes: 'text' },
  'output-file': { takes: 'text' },
  'skip-authorization-header': { takes: 'flag' },
};

/** Source: az resource create --help, az resource update --help, az resource patch --help. */
const RESOURCE_FORMS: OptionForms = {
  name: { takes: 'text', also: ['-n'] },
  id: { takes: 'list', also: ['--ids'] },
  'resource-type': { takes: 'text' },
  namespace: { takes: 'text' },
  parent: { takes: 'text' },
  properties: { takes: 'text', also: ['-p'] },
  'is-full-object': { takes: 'flag' },
  'api-version': { takes: 'text' },
  'latest-include-preview': { takes: 'flag', also: ['-v'] },
};

/** What a request makes or changes; undefined if the command sends none. */
export function resourcesRequested(
  command: ShellCommand,
  session: Session,
  addresses: Addresses,
  run: RunContext,
): RequestedResources | undefined {
  switch (verbOf(command)) {
    case 'rest':
      return restRequest(command, session, addresses, run);
    case 'resource create':
      return resourceRequest(command, false, session, addresses, run);
    case 'resource update':
    case 'resource patch':
      return resourceRequest(command, true, session, addresses, run);
    default:
      return undefined;
  }
}

/** The address a request goes to, split where the parameters begin. */
export interface RequestAddress {
  readonly path: Value;
  /** What stands behind the question mark. */
  readonly query: string;
}

/** The path on Azure Resource Manager; undefined if the request goes elsewhere or nobody knows. */
export function addressOf(uri: Value): RequestAddress | undefined {
  const parts = uri.kind === 'text' ? uri.parts : [knownString(uri)];
  const cut = parts.findIndex((part) => typeof part === 'string' && part.includes('?'));
  const last = parts[cut];
  const query = typeof last === 'string' ? last.slice(last.indexOf('?') + 1) : '';
  const before = cut < 0 ? parts : [...parts.slice(0, cut), typeof last === 'string' ? last.split('?')[0] : ''];
  const [first, ...rest] = before.filter((part) => part !== undefined);
  if (first === undefined) return undefined;
  // Somebody may keep the host in a variable.
  const [second] = rest;
  const isHost = typeof first !== 'string' && typeof second === 'string' && /^\/*subscriptions\//i.test(second);
  const written = isHost ? rest : [first, ...rest];
  const path = text(written, uri.origin);
  const start = typeof written[0] === 'string' ? written[0] : '';
  const [host] = /^https:\/\/management\.[\w.-]+(?=\/)|^(?=\/*subscriptions\/)|^(?=\/providers\/)/i.exec(start) ?? [];
  if (host === undefined) return undefined;
  return { path: host === '' ? path : textAfter(path, host.length, uri.origin.span), query };
}

function restRequest(command: ShellCommand, session: Session, addresses: Addresses, run: RunContext) {
  const call = readOptions(command, REST_FORMS);
  const method = knownString(optionOf(call, 'method')[0])?.toLowerCase() ?? 'get';
  if (method !== 'put' && method !== 'patch') return NOTHING;
  const [uri] = optionOf(call, 'uri');
  const address = uri && addressOf(uri);
  // What goes to another service is no resource.
  if (address === undefined) return isOfAnotherService(uri) ? NOTHING : UNREAD;
  const parameters = optionOf(call, 'uri-parameters').map(pairOf);
  const version = parameters.find((pair) => pair?.name === 'api-version')?.value;
  const id = resourceIdOfText(withoutSlashAtEnd(address.path), session.groupOf(call));
  if (id === undefined) return UNREAD;
  const [body] = optionOf(call, 'body');
  return requested({
    call,
    id,
    apiVersion: knownString(version) ?? /(?:^|&)api-version=([\w.-]+)/.exec(address.query)?.[1],
    isPatch: method === 'patch',
    body: objectOf(body === undefined ? undefined : jsonIn(body, command, run), call.header),
    addresses,
    verb: `rest ${method}`,
  });
}

function isOfAnotherService(uri: Value | undefined): boolean {
  const start = uri?.kind === 'text' ? uri.parts[0] : knownString(uri);
  return typeof start === 'string' && /^https?:\/\/[^/]+\//i.test(start);
}

function withoutSlashAtEnd(path: Value): Value {
  const written = knownString(path);
  return written?.endsWith('/') === true ? scalar(written.slice(0, -1), path.origin) : path;
}

function resourceRequest(
  command: ShellCommand,
  isPatch: boolean,
  session: Session,
  addresses: Addresses,
  run: RunContext,
): RequestedResources {
  const call = readOptions(command, RESOURCE_FORMS);
  const id = idGiven(call, session);
  if (id === undefined) return UNREAD;
  const [properties] = optionOf(call, 'properties');
  const given = properties === undefined ? undefined : jsonIn(properties, command, run);
  const isFull = call.options.some(({ name }) => name === 'is-full-object');
  return requested({
    call,
    id,
    apiVersion: knownString(optionOf(call, 'api-version')[0]),
    isPatch,
    body: withAssignments(isFull ? objectOf(given, call.header) : underProperties(given, call), call),
    addresses,
    verb: verbOf(command),
  });
}

function idGiven(call: AzCall, session: Session): ResourceIdValue | undefined {
  const group = session.groupOf(call);
  const ids = optionOf(call, 'id');
  const [id] = ids;
  if (id !== undefined) {
    if (ids.length > 1) return undefined;
    return id.kind === 'resource-id' ? id : resourceIdOfText(id, group);
  }
  const type = knownString(optionOf(call, 'resource-type')[0]);
  const namespace = knownString(optionOf(call, 'namespace')[0]);
  const [name] = optionOf(call, 'name');
  if (type === undefined || name === undefined) return undefined;
  const [parent] = optionOf(call, 'parent');
  const full = type.includes('.') || namespace === undefined ? type : `${namespace}/${type}`;
  const [provider = '', ...own] = full.split('/');
  const above = parent === undefined ? [] : splitSegments(parent);
  const types = above.filter((_, index) => index % 2 === 0).map(knownString);
  if (types.some((one) => one === undefined) || !provider.includes('.')) return undefined;
  const names = [...above.filter((_, index) => index % 2 === 1), ...splitSegments(name)];
  const whole = [provider, ...types, ...own];
  if (names.length !== whole.length - 1) return undefined;
  return { kind: 'resource-id', type: whole.join('/'), names, scope: group, origin: name.origin };
}

/** `--properties` with what stands beside it. */
function underProperties(given: Value | undefined, call: AzCall): ObjectValue {
  const [location] = optionOf(call, 'location');
  const span = call.header;
  const members = [
    ...(location === undefined ? [] : [{ name: 'location', span: location.origin.span, value: location }]),
    ...(given === undefined ? [] : [{ name: 'properties', span: given.origin.span, value: given }]),
  ];
  return object(members, originAt(span));
}

function objectOf(given: Value | undefined, span: Span): ObjectValue {
  if (given?.kind === 'object') return given;
  const open = given === undefined ? nothingSaid(span) : unknownBecause(given, textOf(given), given.origin.span);
  return object([], originAt(span), open);
}

function nothingSaid(span: Span): UnknownValue {
  return unknown('unsupported', 'the command says no body', 'body()', originAt(span));
}

interface Request {
  readonly call: AzCall;
  readonly id: ResourceIdValue;
  readonly apiVersion: string | undefined;
  readonly isPatch: boolean;
  readonly body: ObjectValue;
  readonly addresses: Addresses;
  readonly verb: string;
}

/** Members of a request that say what the URL says already. */
const NAMING = new Set(['id', 'name', 'type', 'apiversion']);

function requested({ call, id, apiVersion, isPatch, body, addresses, verb }: Request): RequestedResources {
  const { type, names, scope } = id;
  const name = joinNames(names, scalar(type, id.origin));
  const address = addresses.next(verb, name);
  const members = [...body.members.values()].filter((member) => !NAMING.has(member.name.toLowerCase()));
  const resource: Resource = {
    type,
    apiVersion,
    names,
    name,
    address,
    // What a request does not say is decided by the service, not by the command line.
    form: 'arm',
    isAlone: true,
    existing: false,
    condition: conditionOf(call, address),
    scope,
    body: object(members, body.origin, body.open ?? call.unread),
    patch: isPatch,
    span: call.command.span,
    headerSpan: firstLine(call.header),
    way: [],
  };
  return { resources: [resource], isRead: true };
}
