/**
 * Resources out of plain data, for what no template can say yet: other forms, updates, live resources, odd values. The data is
 * printed as indented JSON into a file of its own, so that every member has a line and a column.
 */
import { originAt } from '../../src/expand/origins.js';
import type { Expansion, Resource } from '../../src/expand/resource.js';
import { joinNames, namesOf } from '../../src/expand/resource-names.js';
import type { Member, Origin, Step, Value } from '../../src/expand/value.js';
import { array, choice, object, scalar, unknown } from '../../src/expand/values.js';
import { SourceFile, type Span } from '../../src/inputs/source-file.js';

/** A value that plain data cannot say; it is printed as `?`. */
export class Marked {
  constructor(readonly make: (origin: Origin, plain: (data: unknown) => Value) => Value) {}
}

/** Something that nobody can know; the message says why, the expression tells it from others. */
export function notKnown(message = "parameter 'x' has no default", expression = "parameters('x')"): Marked {
  return new Marked((origin) => unknown('parameter', message, expression, origin));
}

/** What only a deployment tells: passed on, it is something for certain. */
export function atRuntime(): Marked {
  return new Marked((origin) => unknown('runtime', 'it is only known when it is deployed', 'reference()', origin));
}

/** One of several, by the clause that chooses it: `oneOf({ "if 'a' is true": 1, "if 'a' is false": null })`. */
export function oneOf(alternatives: Readonly<Record<string, unknown>>): Marked {
  return new Marked((origin, plain) =>
    choice(
      Object.entries(alternatives).map(([when, data]) => ({ value: plain(data), when })),
      unknown('condition', "parameter 'a' has no default", "parameters('a')", origin),
      origin,
    ),
  );
}

/** An object that something unknown may add members to. */
export function openObject(members: Readonly<Record<string, unknown>>): Marked {
  return new Marked((origin, plain) => {
    const known = plain(members);
    const rest = unknown('parameter', "parameter 'extra' has no default", "parameters('extra')", origin);
    return known.kind === 'object' ? object([...known.members.values()], origin, rest) : known;
  });
}

/** A list that may be longer than these items; `each` is what every further item looks like. */
export function openArray(items: readonly unknown[], each?: unknown): Marked {
  return new Marked((origin, plain) => {
    const reason = unknown('loop', "parameter 'list' has no default", "parameters('list')", origin);
    return array(items.map(plain), origin, each === undefined ? { reason } : { reason, each: plain(each) });
  });
}

/** The same value after these steps. */
export function after(steps: readonly Pick<Step, 'role' | 'name'>[], data: unknown): Marked {
  return new Marked((origin, plain) => {
    const value = plain(data);
    const taken = steps.map((step) => ({ ...step, span: origin.span }));
    return { ...value, origin: { ...value.origin, steps: taken } };
  });
}

export interface ResourceData extends Partial<Omit<Resource, 'type' | 'name' | 'names' | 'body'>> {
  /** `Microsoft.X/y@2024-01-01`, or without a version. */
  readonly type: string;
  readonly name: unknown;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A resource whose header is line 1 of `<name>.txt` and whose body starts in line 2. */
export function resourceFrom(data: ResourceData): Resource {
  const { type: typed, name: named, body = {}, ...rest } = data;
  const [type = '', apiVersion] = typed.split('@');
  const printer = new Printer(`${typeof named === 'string' ? named : 'unnamed'}.txt`, `${typed}\n`);
  const root = printer.print(body, 0);
  const source = printer.finish();
  const headerSpan = { source, start: 0, end: typed.length };
  const plain = (value: unknown) => valueFrom(value, originAt(headerSpan));
  const name = plain(named);
  const names = namesOf(type, [], name);
  const value = root(source);
  if (value.kind !== 'object') throw new Error('a body is an object');
  return {
    type,
    apiVersion,
    names,
    name: joinNames(names, name),
    address: `main.bicep:${String(named)}`,
    form: 'bicep',
    existing: false,
    condition: true,
    scope: { level: 'resourceGroup' },
    body: value,
    patch: false,
    span: { source, start: 0, end: source.text.length },
    headerSpan,
    way: [],
    ...rest,
  };
}

/** An expansion of `main.bicep` in which everything was read. */
export function expansionOf(resources: readonly Resource[], over: Partial<Expansion> = {}): Expansion {
  return {
    entryPoint: 'main.bicep',
    environment: undefined,
    resources,
    unresolvedModules: [],
    complete: true,
    ...over,
  };
}

type Pending = (source: SourceFile) => Value;

/** Prints data as JSON and remembers where everything stands. */
class Printer {
  constructor(
    private readonly path: string,
    private text: string,
  ) {}

  finish(): SourceFile {
    return new SourceFile(this.path, `${this.text}\n`);
  }

  print(data: unknown, depth: number): Pending {
    const start = this.text.length;
    if (Array.isArray(data)) return this.printArray(data, depth, start);
    if (typeof data === 'object' && data !== null && !(data instanceof Marked)) {
      return this.printObject(data as Record<string, unknown>, depth, start);
    }
    this.text += data instanceof Marked ? '?' : JSON.stringify(data);
    const end = this.text.length;
    return (source) => valueFrom(data, originAt({ source, start, end }));
  }

  private printArray(items: readonly unknown[], depth: number, start: number): Pending {
    this.text += '[';
    const pending = items.map((item, at) => {
      this.text += `${at === 0 ? '' : ','}\n${'  '.repeat(depth + 1)}`;
      return this.print(item, depth + 1);
    });
    this.text += `\n${'  '.repeat(depth)}]`;
    const end = this.text.length;
    return (source) =>
      array(
        pending.map((item) => item(source)),
        originAt({ source, start, end }),
      );
  }

  private printObject(members: Record<string, unknown>, depth: number, start: number): Pending {
    this.text += '{';
    const written = Object.entries(members).filter(([, data]) => data !== undefined);
    const pending = written.map(([name, data], at) => {
      this.text += `${at === 0 ? '' : ','}\n${'  '.repeat(depth + 1)}`;
      const from = this.text.length;
      this.text += `${JSON.stringify(name)}: `;
      const value = this.print(data, depth + 1);
      const to = this.text.length;
      return (source: SourceFile): Member => ({ name, span: { source, start: from, end: to }, value: value(source) });
    });
    this.text += `\n${'  '.repeat(depth)}}`;
    const end = this.text.length;
    return (source) =>
      object(
        pending.map((member) => member(source)),
        originAt({ source, start, end }),
      );
  }
}

function valueFrom(data: unknown, origin: Origin): Value {
  const plain = (inner: unknown): Value => valueFrom(inner, origin);
  if (data instanceof Marked) return data.make(origin, plain);
  if (Array.isArray(data)) return array(data.map(plain), origin);
  if (typeof data === 'object' && data !== null) {
    return object(
      Object.entries(data).map(([name, value]) => ({ name, span: origin.span, value: plain(value) })),
      origin,
    );
  }
  if (data === null || typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') {
    return scalar(data, origin);
  }
  throw new Error(`no value: ${String(data)}`);
}

/** `line:column` where a span begins. */
export function startOf(span: Span): string {
  const { line, column } = span.source.positionAt(span.start);
  return `${line}:${column}`;
}
