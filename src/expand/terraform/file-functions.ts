/** Functions that read files, inside the repository only, and functions on where those lie. */
import { createHash } from 'node:crypto';
import { resolvePath } from '../../inputs/repository.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import { callText } from '../functions/canonical.js';
import { originAt, withStep } from '../origins.js';
import type { Value } from '../value.js';
import { knownString, scalarAt, text, unknown, unknownBecause } from '../values.js';
import type { Frame } from './evaluator.js';
import { failure } from './failures.js';
import { textParts } from './functions/arguments.js';
import { pathIn } from './library.js';
import { renderFile } from './template-files.js';

/** A call of such a function. */
interface FileCall {
  readonly name: string;
  readonly args: readonly Value[];
  readonly span: Span;
  readonly frame: Frame;
}

type Reader = (source: SourceFile, call: FileCall) => Value;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['file', (source) => scalarAt(source.text, wholeOf(source))],
  ['templatefile', (source, { args, span, frame }) => renderFile(source, args[1], span, frame)],
  ['filebase64', bytesAs((bytes) => bytes.toString('base64'))],
  ['filemd5', hash('md5', 'hex')],
  ['filesha1', hash('sha1', 'hex')],
  ['filesha256', hash('sha256', 'hex')],
  ['filesha512', hash('sha512', 'hex')],
  ['filebase64sha256', hash('sha256', 'base64')],
  ['filebase64sha512', hash('sha512', 'base64')],
]);

/** The result of a function that depends on files or their place; undefined if it is another one. */
export function callFileFunction(name: string, args: readonly Value[], span: Span, frame: Frame): Value | undefined {
  const call = { name, args, span, frame };
  if (name === 'abspath') return absolutePath(call);
  if (name === 'fileset') return notListed(call);
  const reader = READERS.get(name);
  if (reader === undefined && name !== 'fileexists') return undefined;
  const [first] = args;
  if (first === undefined || textParts(first) === undefined) return rejected(call, `${name}() needs a path`);
  const path = knownString(first);
  if (path === undefined) return unknownBecause(first, callText(name, args), span, args);
  // Only `file` and `templatefile` need text; the bytes of a certificate matter to nobody.
  const expects = name === 'file' || name === 'templatefile' ? 'text' : 'any';
  const source = frame.scope.context.run.repository.read(inRepository(path, frame) ?? '', expects);
  if (source === undefined) return notRead(call, path);
  if (reader === undefined) return scalarAt(true, span);
  return withStep(reader(source, call), { role: 'file', span, name: path });
}

function rejected({ name, args, span, frame }: FileCall, message: string): Value {
  frame.failures.reject(message, span);
  return failure(message, callText(name, args), originAt(span));
}

/** A file that is not there may be made before Terraform runs. */
function notRead({ name, args, span }: FileCall, path: string): Value {
  const message =
    name === 'fileexists'
      ? `whether '${path}' exists is not known`
      : `the file '${path}' is not a readable file of the repository`;
  return unknown('unsupported', message, callText(name, args), originAt(span));
}

function notListed({ name, args, span }: FileCall): Value {
  return unknown('unsupported', 'the files of a folder are not listed', callText(name, args), originAt(span));
}

/** Terraform runs in the folder of the root module; paths that are not absolute start there. */
function inRepository(path: string, { scope }: Frame): string | undefined {
  return /^(?:\/|~|[A-Za-z]:)/.test(path) ? undefined : resolvePath(pathIn(scope.rootFolder ?? '', 'main.tf'), path);
}

function wholeOf(source: SourceFile): Span {
  return { source, start: 0, end: source.text.length };
}

function hash(algorithm: string, form: 'hex' | 'base64'): Reader {
  return bytesAs((bytes) => createHash(algorithm).update(bytes).digest(form));
}

/** What `write` makes of the bytes of a file. One with a byte-order mark may be of any encoding. */
function bytesAs(write: (bytes: Buffer) => string): Reader {
  return (source, { name, args, span }) => {
    if (!source.hasByteOrderMark) return scalarAt(write(Buffer.from(source.text, 'utf8')), wholeOf(source));
    return unknown('unsupported', 'the bytes of this file are not known', callText(name, args), originAt(span));
  };
}

/** A path from the root of the file system: where the repository lies there is not known, what is below it is. */
function absolutePath(call: FileCall): Value {
  const { name, args, span, frame } = call;
  const [first] = args;
  if (first === undefined || textParts(first) === undefined) return rejected(call, 'abspath() needs a path');
  const path = knownString(first);
  if (path === undefined) return unknownBecause(first, callText(name, args), span, args);
  if (path.startsWith('/')) return scalarAt(`/${resolvePath('', path) ?? ''}`, span);
  const resolved = inRepository(path, frame);
  const message = 'where the repository lies is known only where Terraform runs';
  if (resolved === undefined) return unknown('deployment', message, callText(name, args), originAt(span));
  const checkout = unknown('deployment', message, "abspath('/')", originAt(span));
  return text(resolved === '' ? [checkout] : [checkout, `/${resolved}`], originAt(span));
}
