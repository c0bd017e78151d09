/** Functions of paths, as on the machines that pull requests are built on: with slashes. */
import {
  ANY,
  type Definition,
  define,
  type FunctionCall,
  known,
  textResult,
  undecided,
} from '../../functions/define.js';
import { type Parts, wholeOf } from '../../functions/holes.js';
import type { Value } from '../../value.js';
import { unknown } from '../../values.js';
import { textParts } from './arguments.js';

export const PATHS: readonly Definition[] = [
  define('basename', [ANY], (call, path) => partOf(call, path, baseOf, lastSegment)),
  define('dirname', [ANY], (call, path) => partOf(call, path, folderOf, () => undefined)),
  define('pathexpand', [ANY], expanded),
];

function partOf(
  call: FunctionCall,
  path: Value,
  whole: (path: string) => string,
  partly: (parts: Parts) => string | undefined,
): Value {
  const parts = textParts(path);
  if (parts === undefined) return call.reject(`${call.title}() needs text.`);
  const text = wholeOf(parts);
  const result = text === undefined ? partly(parts) : whole(text);
  return result === undefined ? undecided(call, [path]) : known(call, result, [path]);
}

function baseOf(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : (trimmed.split('/').at(-1) ?? '');
}

/** The last segment of a path of which only the beginning is not known. */
function lastSegment(parts: Parts): string | undefined {
  const end = parts.at(-1);
  const trimmed = typeof end === 'string' ? end.replace(/\/+$/, '') : '';
  return trimmed.includes('/') ? baseOf(trimmed) : undefined;
}

function folderOf(path: string): string {
  return cleaned(path.slice(0, path.lastIndexOf('/') + 1));
}

/** The shortest path that leads to the same place. */
function cleaned(path: string): string {
  const absolute = path.startsWith('/');
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..' || (!absolute && (segments.length === 0 || segments.at(-1) === '..'))) segments.push(segment);
    else segments.pop();
  }
  const joined = segments.join('/');
  return absolute ? `/${joined}` : joined || '.';
}

/** `~` is the home folder of whoever runs Terraform. */
function expanded(call: FunctionCall, path: Value): Value {
  const parts = textParts(path);
  if (parts === undefined) return call.reject('pathexpand() needs text.');
  const [first = ''] = parts;
  if (typeof first !== 'string') return undecided(call, [path]);
  if (!first.startsWith('~'))
    return first === '' && parts.length > 1 ? undecided(call, [path]) : textResult(call, parts, [path]);
  const home = unknown(
    'deployment',
    'the home folder is known only where Terraform runs',
    'pathexpand(~)',
    path.origin,
  );
  return /^~(?:\/|$)/.test(first)
    ? textResult(call, [home, first.slice(1), ...parts.slice(1)], [path])
    : call.reject('pathexpand() knows the home folder of the own user only.');
}
