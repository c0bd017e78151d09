/** Bicep's compile-time file functions: `loadTextContent`, `loadJsonContent` and their kin, inside the repository only. */
import { resolvePath } from '../inputs/repository.js';
import type { SourceFile, Span } from '../inputs/source-file.js';
import { parseJson } from '../syntax/arm/json.js';
import type { JsonNode } from '../syntax/arm/nodes.js';
import { access } from './access.js';
import type { CallExpression } from './expression.js';
import type { TemplateInstance } from './instance.js';
import { originAt, withStep } from './origins.js';
import type { Value } from './value.js';
import { array, knownString, object, scalar, scalarAt, unknown } from './values.js';

type Reader = (source: SourceFile, args: readonly Value[], call: CallExpression, instance: TemplateInstance) => Value;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['loadtextcontent', (source) => scalarAt(source.text, wholeOf(source))],
  ['loadfileasbase64', (source) => scalarAt(Buffer.from(source.text, 'utf8').toString('base64'), wholeOf(source))],
  ['loadjsoncontent', readJson],
  ['loadyamlcontent', readYaml],
]);

/** Functions whose result depends on files, by lower-cased name. */
export function isFileFunction(name: string): boolean {
  return READERS.has(name) || name === 'loaddirectoryfileinfo';
}

/** The content a file function reads; unknown, with a diagnostic, if there is no such file in the repository. */
export function callFileFunction(call: CallExpression, args: readonly Value[], instance: TemplateInstance): Value {
  const [first] = args;
  const path = knownString(first);
  const reader = READERS.get(call.name);
  if (path === undefined || reader === undefined) {
    return unknown('unsupported', `${call.name}() cannot be evaluated here`, `${call.name}()`, originAt(call.span));
  }
  const resolved = resolvePath(instance.template.source.path, path);
  const source = resolved === undefined ? undefined : instance.context.repository.read(resolved);
  if (source === undefined) {
    const message =
      resolved === undefined ? `The path '${path}' leaves the repository.` : `There is no readable file '${resolved}'.`;
    instance.context.bag.report('module-not-found', message, call.span);
    return unknown('error', `the file '${path}' cannot be read`, `${call.name}('${path}')`, originAt(call.span));
  }
  return withStep(reader(source, args, call, instance), { role: 'file', span: call.span, name: path });
}

function wholeOf(source: SourceFile): Span {
  return { source, start: 0, end: source.text.length };
}

function readJson(source: SourceFile, args: readonly Value[], call: CallExpression, instance: TemplateInstance): Value {
  const { root, errors } = parseJson(source, instance.context.limits);
  const [error] = errors;
  if (error !== undefined)
    instance.context.bag.report('syntax-error', error.message, { source, start: error.start, end: error.end });
  if (root === undefined)
    return unknown('error', `'${source.path}' is not JSON`, `${call.name}('${source.path}')`, originAt(call.span));
  return select(valueOfJson(root, source), args[1], call, instance);
}

/** A JSON document as a value; every part keeps its own place in the file. */
export function valueOfJson(node: JsonNode, source: SourceFile): Value {
  const origin = originAt({ source, start: node.start, end: node.end });
  switch (node.kind) {
    case 'scalar':
      return scalar(node.value, origin);
    case 'array':
      return array(
        node.items.map((item) => valueOfJson(item, source)),
        origin,
      );
    case 'object':
      return object(
        node.members.map((member) => ({
          name: member.key.value,
          span: { source, start: member.start, end: member.end },
          value: valueOfJson(member.value, source),
        })),
        origin,
      );
  }
}

function readYaml(source: SourceFile, args: readonly Value[], call: CallExpression, instance: TemplateInstance): Value {
  const { parseYaml } = instance.context.options;
  if (parseYaml === undefined) {
    return unknown(
      'unsupported',
      'YAML content is not read here',
      `${call.name}('${source.path}')`,
      originAt(call.span),
    );
  }
  try {
    return select(valueOfData(parseYaml(source.text), wholeOf(source)), args[1], call, instance);
  } catch {
    instance.context.bag.report('syntax-error', `The file '${source.path}' is not valid YAML.`, call.span);
    return unknown('error', `'${source.path}' is not YAML`, `${call.name}('${source.path}')`, originAt(call.span));
  }
}

/** Plain data as a value; all of it points at `span`. */
export function valueOfData(data: unknown, span: Span): Value {
  if (Array.isArray(data))
    return array(
      data.map((item) => valueOfData(item, span)),
      originAt(span),
    );
  if (typeof data === 'object' && data !== null) {
    const members = Object.entries(data).map(([name, item]) => ({ name, span, value: valueOfData(item, span) }));
    return object(members, originAt(span));
  }
  const known = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
  return scalarAt(known, span);
}

/** The part that a JSONPath of plain names and indexes selects, as the second argument of the `load*` functions allows. */
function select(value: Value, path: Value | undefined, call: CallExpression, instance: TemplateInstance): Value {
  const written = knownString(path);
  if (path === undefined || written === undefined || !/^[$\w.[\]'-]*$/.test(written)) {
    return path === undefined
      ? value
      : unknown('unsupported', 'the JSON path cannot be evaluated here', `${call.name}()`, originAt(call.span));
  }
  let at = value;
  for (const [, name, index] of written.matchAll(/([A-Za-z_][\w-]*)|\[(\d+)\]/g)) {
    const key = scalar(name ?? Number(index), originAt(call.span));
    at = access(at, key, {
      safe: false,
      fromEnd: false,
      span: call.span,
      alternatives: instance.context.limits.alternatives,
      reject: (message) => instance.context.reject(message, call.span),
    });
  }
  return at;
}
