/** GitHub's own description of its API: what a request and an answer must look like. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { CutDescription, Operation, Schema } from '../../../scripts/github-operations/cut.js';

/** From the root of the project, where tests and scripts run: compiled, this file stands elsewhere. */
const FIXTURE = path.resolve('test/github/fixtures/operations.json');

export const DESCRIPTION: CutDescription = JSON.parse(readFileSync(FIXTURE, 'utf8'));

/** An operation that a request is for. */
export interface Call {
  /** `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly operation: Operation;
  /** Decoded parameters of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** What a request is for; undefined if the description has no such operation. */
export function callOf(method: string, url: URL): Call | undefined {
  for (const [name, operation] of Object.entries(DESCRIPTION.operations)) {
    const [verb, template = ''] = name.split(' ');
    const path = verb === method ? matchPath(template, url.pathname) : undefined;
    if (path !== undefined) return { name, operation, path, query: url.searchParams };
  }
  return undefined;
}

function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const [expected, given] = [template.split('/'), path.split('/')];
  if (expected.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = given[index] ?? '';
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
    if (name !== undefined) found[name] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return found;
}

/** What is wrong with a request; empty if it is what the description asks for. Parameters it does not know are wrong too. */
export function requestProblems({ name, operation, path, query }: Call, body: unknown): readonly string[] {
  const problems: string[] = [];
  for (const parameter of operation.parameters) {
    const value = parameter.in === 'path' ? path[parameter.name] : query.get(parameter.name);
    if (value === null || value === undefined) {
      if (parameter.required) problems.push(`${name}: ${parameter.name} is missing`);
    } else problems.push(...against(parameter.schema, typed(value, parameter.schema), `${name}: ${parameter.name}`));
  }
  const known = new Set(operation.parameters.map((parameter) => parameter.name));
  problems.push(...[...query.keys()].filter((key) => !known.has(key)).map((key) => `${name}: no parameter ${key}`));
  if (operation.body !== undefined) problems.push(...against(operation.body, body, `${name}: body`));
  else if (body !== undefined) problems.push(`${name}: a body`);
  return [...problems, ...unknownMembers(operation.body, body, name)];
}

/** The description allows more members than it names; here nothing else is to be sent. */
function unknownMembers(schema: Schema | undefined, body: unknown, name: string): readonly string[] {
  if (schema === undefined || typeof body !== 'object' || body === null) return [];
  const known = Object.keys(recordOf(schema['properties']));
  return Object.keys(body)
    .filter((member) => !known.includes(member))
    .map((member) => `${name}: body has no ${member}`);
}

/** What is wrong with an answer. An error that the description does not list must at least look like one. */
export function answerProblems({ name, operation }: Call, status: number, body: unknown): readonly string[] {
  const described = operation.responses[String(status)];
  const schema = described ?? (status >= 400 ? { $ref: '#/schemas/basic-error' } : undefined);
  if (schema === undefined) return [`${name}: no answer with status ${status} is described`];
  return against(schema, body, `${name}: answer ${status}`);
}

function typed(value: string, { type }: Schema): unknown {
  return type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
}

const ajv = new Ajv({ strict: false, allErrors: true, formats: formats() });
ajv.addSchema({ $id: 'github', schemas: inJsonSchema(DESCRIPTION.schemas) });

const compiled = new Map<Schema, ValidateFunction>();

function against(schema: Schema, value: unknown, what: string): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(recordOf(inJsonSchema(schema)));
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
}

/** OpenAPI 3.0 says `nullable` where JSON Schema allows another type. */
function inJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === '$ref' ? String(value).replace(/^#/, 'github#') : inJsonSchema(value),
    ]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function formats(): Readonly<Record<string, RegExp | true>> {
  return {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    uri: /^[a-z][a-z\d+.-]*:\S+$/i,
    email: /^[^@\s]+@[^@\s]+$/,
    int64: true,
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
