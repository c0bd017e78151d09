/** Cutting operations out of an OpenAPI 3.0 description: what makes a request or an answer valid, none of its prose. */

/** A JSON Schema in the dialect of OpenAPI 3.0. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly parameters: readonly Parameter[];
  /** Of a JSON body; undefined if there is none. */
  readonly body?: Schema;
  /** By status. Null for an answer without content, or of another kind than JSON. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

export interface CutDescription {
  /** The version of the description. */
  readonly version: string;
  /** By method and path: `GET /repos/{owner}/{repo}`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** By name; what a `$ref` of `#/schemas/NAME` means. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** What src/github/ calls. */
export const OPERATIONS = [
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /user',
] as const;

/** Errors that every operation may answer with, whether its description names them or not. */
const ERROR_SCHEMAS = ['basic-error', 'validation-error'] as const;

/**
 * The operations with every schema they refer to.
 *
 * @throws Error if the description lacks one of them, or has a keyword that nobody decided about
 */
export function cutOperations(description: unknown, names: readonly string[] = OPERATIONS): CutDescription {
  const cut = new Cut(description);
  const operations = Object.fromEntries(names.map((name) => [name, cut.operation(name)]));
  for (const name of ERROR_SCHEMAS) cut.need(name);
  return { version: String(at(description, 'info', 'version')), operations, schemas: cut.schemas() };
}

class Cut {
  private readonly needed = new Set<string>();

  constructor(private readonly description: unknown) {}

  need(schema: string): void {
    this.needed.add(schema);
  }

  operation(name: string): Operation {
    const [method = '', path = ''] = name.split(' ');
    const found = at(this.description, 'paths', path, method.toLowerCase());
    if (found === undefined) throw new Error(`the description has no operation ${name}`);
    const body = at(found, 'requestBody', 'content', 'application/json', 'schema');
    return {
      parameters: list(at(found, 'parameters')).map((item) => this.parameter(item)),
      ...(body === undefined ? {} : { body: this.schema(body) }),
      responses: Object.fromEntries(
        Object.entries(record(at(found, 'responses'))).map(([status, response]) => [status, this.response(response)]),
      ),
    };
  }

  /** Every schema that something refers to, by name. */
  schemas(): Readonly<Record<string, Schema>> {
    const cut = new Map<string, Schema>();
    for (const name of this.needed) {
      // The set grows while it is walked: schemas refer to schemas.
      const schema = at(this.description, 'components', 'schemas', name);
      if (schema === undefined) throw new Error(`the description has no schema ${name}`);
      cut.set(name, this.schema(schema));
    }
    return Object.fromEntries([...cut].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  private parameter(item: unknown): Parameter {
    const found = this.resolved(item);
    const [name, place] = [at(found, 'name'), at(found, 'in')];
    if (place !== 'path' && place !== 'query' && place !== 'header') throw new Error(`a parameter in ${String(place)}`);
    return {
      name: String(name),
      in: place,
      required: at(found, 'required') === true,
      schema: this.schema(at(found, 'schema')),
    };
  }

  private response(item: unknown): Schema | null {
    const schema = at(this.resolved(item), 'content', 'application/json', 'schema');
    return schema === undefined ? null : this.schema(schema);
  }

  /** What a reference to a parameter or a response leads to. */
  private resolved(item: unknown): unknown {
    const reference = at(item, '$ref');
    if (typeof reference !== 'string') return item;
    return at(this.description, ...reference.replace(/^#\//, '').split('/'));
  }

  private schema(schema: unknown): Schema {
    const reference = at(schema, '$ref');
    // In OpenAPI 3.0 nothing beside a reference counts.
    if (typeof reference === 'string') return { $ref: this.renamed(reference) };
    return Object.fromEntries(
      Object.entries(record(schema)).flatMap(([keyword, value]) => {
        const cut = this.keyword(keyword, value);
        return cut === undefined ? [] : [[keyword, cut]];
      }),
    );
  }

  private renamed(reference: string): string {
    const [, name] = /^#\/components\/schemas\/([\w-]+)$/.exec(reference) ?? [];
    if (name === undefined) throw new Error(`a reference to ${reference}`);
    this.need(name);
    return `#/schemas/${name}`;
  }

  /** The value of a keyword; undefined if it says nothing about what is valid. */
  private keyword(keyword: string, value: unknown): unknown {
    if (PLAIN_KEYWORDS.has(keyword)) return value;
    if (LISTS_OF_SCHEMAS.has(keyword)) return list(value).map((item) => this.schema(item));
    if (keyword === 'properties') {
      return Object.fromEntries(Object.entries(record(value)).map(([name, item]) => [name, this.schema(item)]));
    }
    if (keyword === 'items' || keyword === 'not') return this.schema(value);
    if (keyword === 'additionalProperties') return typeof value === 'boolean' ? value : this.schema(value);
    if (PROSE.has(keyword) || keyword.startsWith('x-')) return undefined;
    throw new Error(`the keyword '${keyword}' is not known`);
  }
}

const PLAIN_KEYWORDS: ReadonlySet<string> = new Set([
  'type',
  'format',
  'nullable',
  'enum',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'pattern',
]);

const LISTS_OF_SCHEMAS: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf']);

const PROSE: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'discriminator',
  'externalDocs',
  'readOnly',
  'writeOnly',
]);

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return found;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
