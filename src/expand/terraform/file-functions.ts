/** Functions that read files, inside the repository only, and functions on their paths. */
import { resolvePath } from '../../inputs/repository.js';
import { SourceFile, type Span } from '../../inputs/source-file.js';
import { parseTerraform } from '../../syntax/terraform/parser.js';
import { callText } from '../functions/canonical.js';
import { bind, type Locals } from '../locals.js';
import { joinOrigins, originAt, withStep } from '../origins.js';
import type { Value } from '../value.js';
import { knownString, scalar, scalarAt, unknown, unknownBecause } from '../values.js';
import { evaluate, type Frame } from './evaluator.js';
import { pathIn } from './library.js';

/** The result of a function that reads files; undefined if it is another one. */
export function callFileFunction(name: string, args: readonly Value[], span: Span, frame: Frame): Value | undefined {
  if (!READERS.has(name)) return undefined;
  const [first] = args;
  const path = knownString(first);
  const expression = callText(name, args);
  if (first === undefined) return unknown('error', `${name}() needs a path`, expression, originAt(span));
  if (path === undefined) return unknownBecause(first, expression, span, args);
  const source = frame.scope.context.run.repository.read(inRepository(path, frame) ?? '');
  if (name === 'fileexists') {
    return source === undefined
      ? unknown('unsupported', `whether '${path}' exists is not known`, expression, originAt(span))
      : scalarAt(true, span);
  }
  if (source === undefined) {
    return unknown(
      'unsupported',
      `the file '${path}' is not a readable file of the repository`,
      expression,
      originAt(span),
    );
  }
  return withStep(contentOf(name, source, args, span, frame), { role: 'file', span, name: path });
}

const READERS: ReadonlySet<string> = new Set(['file', 'fileexists', 'filebase64', 'templatefile']);

/** Terraform runs in the folder of the root module; paths that are not absolute start there. */
function inRepository(path: string, frame: Frame): string | undefined {
  const root = knownRoot(frame);
  return /^(?:\/|[A-Za-z]:)/.test(path) ? undefined : resolvePath(pathIn(root, 'main.tf'), path);
}

function knownRoot({ scope }: Frame): string {
  return scope.rootFolder ?? '';
}

function contentOf(name: string, source: SourceFile, args: readonly Value[], span: Span, frame: Frame): Value {
  const whole = { source, start: 0, end: source.text.length };
  if (name === 'file') return scalarAt(source.text, whole);
  if (name === 'filebase64') return scalarAt(Buffer.from(source.text, 'utf8').toString('base64'), whole);
  return rendered(source, args[1], span, frame);
}

/** A template file with its variables filled in; it knows no other names. */
function rendered(source: SourceFile, variables: Value | undefined, span: Span, frame: Frame): Value {
  const { context } = frame.scope;
  const expression = `templatefile('${source.path}',${span.start})`;
  if (variables?.kind !== 'object' || variables.open !== undefined || /^TEMPLATE$/m.test(source.text)) {
    return unknown('unsupported', 'the variables of the template are not known', expression, originAt(span));
  }
  // A file's text is a template as it stands in a heredoc, without the line end that ends the heredoc.
  const wrapped = new SourceFile(source.path, `x = <<TEMPLATE\n${source.text}\nTEMPLATE\n`);
  const { body, errors } = parseTerraform(wrapped, context.limits);
  const template = body.attributes[0]?.value;
  if (template === undefined || errors.length > 0) {
    return unknown('unsupported', `the template '${source.path}' cannot be read`, expression, originAt(span));
  }
  let locals: Locals | undefined;
  for (const member of variables.members.values()) locals = bind(member.name, member.value, locals);
  const value = evaluate(template, { ...frame, source: wrapped, locals, scope: { context, read: () => undefined } });
  const origin = joinOrigins(span, [variables.origin, { ...value.origin, span }]);
  const text = knownString(value);
  return text === undefined ? { ...value, origin } : scalar(text.replace(/\r?\n$/, ''), origin);
}
