// TEMPORARY stand-in until the real library lands; overwrite freely.

import { joinOrigins } from '../origins.js';
import type { Value } from '../value.js';
import { array, choice, isFullyKnown, isNull, knownScalar, object, scalar, text, textOf, unknown } from '../values.js';
import type { Call } from './call.js';

type Fn = (a: readonly Value[], c: Call) => Value | undefined;
const s = (v: Value | undefined): string => String(knownScalar(v) ?? '');
const known =
  (f: (...x: (string | number | boolean | null | undefined)[]) => string | number | boolean | null): Fn =>
  (a, c) =>
    a.every((v) => v.kind === 'scalar') ? scalar(f(...a.map(knownScalar)), o(a, c)) : undefined;
const o = (a: readonly Value[], c: Call) =>
  joinOrigins(
    c.span,
    a.map((v) => v.origin),
  );
const FN = new Map<string, Fn>(
  Object.entries({
    equals: (a, c) => {
      const [x, y] = a;
      if (!x || !y) return undefined;
      if (isFullyKnown(x) && isFullyKnown(y)) return scalar(textOf(x) === textOf(y), o(a, c));
      return textOf(x) === textOf(y) ? scalar(true, o(a, c)) : undefined;
    },
    not: known((x) => !x),
    and: known((...x) => x.every(Boolean)),
    or: known((...x) => x.some(Boolean)),
    less: known((x, y) => Number(x) < Number(y)),
    greater: known((x, y) => Number(x) > Number(y)),
    lessorequals: known((x, y) => Number(x) <= Number(y)),
    greaterorequals: known((x, y) => Number(x) >= Number(y)),
    add: known((x, y) => Number(x) + Number(y)),
    sub: known((x, y) => Number(x) - Number(y)),
    mul: known((x, y) => Number(x) * Number(y)),
    div: known((x, y) => Math.trunc(Number(x) / Number(y))),
    mod: known((x, y) => Number(x) % Number(y)),
    tolower: known((x) => String(x).toLowerCase()),
    toupper: known((x) => String(x).toUpperCase()),
    int: known((x) => Number(x)),
    bool: known((x) => String(x).toLowerCase() === 'true'),
    string: known((x) => String(x)),
    trim: known((x) => String(x).trim()),
    replace: known((x, y, z) => String(x).replaceAll(String(y), String(z))),
    substring: known((x, y, z) => String(x).substring(Number(y), Number(y) + Number(z ?? 1e9))),
    startswith: known((x, y) => String(x).toLowerCase().startsWith(String(y).toLowerCase())),
    endswith: known((x, y) => String(x).toLowerCase().endsWith(String(y).toLowerCase())),
    any: (a) => a[0],
    take: (a, c) =>
      a[0]?.kind === 'array'
        ? array(a[0].items.slice(0, Number(s(a[1]))), o(a, c))
        : a[0]?.kind === 'scalar'
          ? scalar(s(a[0]).slice(0, Number(s(a[1]))), o(a, c))
          : undefined,
    skip: (a, c) =>
      a[0]?.kind === 'array'
        ? array(a[0].items.slice(Number(s(a[1]))), o(a, c))
        : a[0]?.kind === 'scalar'
          ? scalar(s(a[0]).slice(Number(s(a[1]))), o(a, c))
          : undefined,
    split: (a, c) =>
      a[0]?.kind === 'scalar'
        ? array(
            s(a[0])
              .split(s(a[1]))
              .map((p) => scalar(p, o(a, c))),
            o(a, c),
          )
        : undefined,
    join: (a, c) => (a[0]?.kind === 'array' ? scalar(a[0].items.map(s).join(s(a[1])), o(a, c)) : undefined),
    first: (a) => (a[0]?.kind === 'array' ? a[0].items[0] : undefined),
    last: (a) => (a[0]?.kind === 'array' ? a[0].items.at(-1) : undefined),
    empty: (a, c) => {
      const [x] = a;
      if (!x) return undefined;
      if (isNull(x)) return scalar(true, o(a, c));
      if (x.kind === 'scalar') return scalar(x.value === '', o(a, c));
      if (x.kind === 'array' && !x.open) return scalar(x.items.length === 0, o(a, c));
      if (x.kind === 'object')
        return x.members.size > 0 ? scalar(false, o(a, c)) : x.open ? undefined : scalar(true, o(a, c));
      if (x.kind === 'resource-id' || x.kind === 'text') return scalar(false, o(a, c));
      return undefined;
    },
    length: (a, c) => {
      const [x] = a;
      if (x?.kind === 'array' && !x.open) return scalar(x.items.length, o(a, c));
      if (x?.kind === 'scalar') return scalar(s(x).length, o(a, c));
      if (x?.kind === 'object' && !x.open) return scalar(x.members.size, o(a, c));
      return undefined;
    },
    contains: (a, c) => {
      const [x, y] = a;
      if (x?.kind === 'object' && !x.open) return scalar(x.members.has(s(y).toLowerCase()), o(a, c));
      if (x?.kind === 'array' && !x.open && x.items.every(isFullyKnown))
        return scalar(
          x.items.some((i) => y && textOf(i) === textOf(y)),
          o(a, c),
        );
      if (x?.kind === 'scalar') return scalar(s(x).includes(s(y)), o(a, c));
      return undefined;
    },
    concat: (a, c) =>
      a.every((v) => v.kind === 'array')
        ? array(
            a.flatMap((v) => (v.kind === 'array' ? v.items : [])),
            o(a, c),
          )
        : text([...a], o(a, c)),
    union: (a, c) =>
      a.every((v) => v.kind === 'object' && !v.open)
        ? object(
            a.flatMap((v) => (v.kind === 'object' ? [...v.members.values()] : [])),
            o(a, c),
          )
        : a.every((v) => v.kind === 'array')
          ? array(
              a.flatMap((v) => (v.kind === 'array' ? v.items : [])),
              o(a, c),
            )
          : undefined,
    coalesce: (a, c) => {
      const rest = a.filter((v) => !isNull(v));
      const [x] = rest;
      if (!x) return scalar(null, o(a, c));
      if (x.kind !== 'unknown' && x.kind !== 'choice') return x;
      return rest.length > 1
        ? choice(
            rest.map((value) => ({ value, when: '' })),
            unknown('unsupported', 'it may be null', `coalesce(${a.map(textOf).join(',')})`, o(a, c)),
            o(a, c),
          )
        : x;
    },
    range: (a, c) => {
      const n = Number(s(a[1]));
      if (n > 10000) return unknown('budget', `range() would make ${n} numbers`, 'range()', o(a, c));
      return array(
        Array.from({ length: n }, (_, i) => scalar(Number(s(a[0])) + i, o(a, c))),
        o(a, c),
      );
    },
    items: (a, c) =>
      a[0]?.kind === 'object' && !a[0].open
        ? array(
            [...a[0].members.values()]
              .sort((x, y) => (x.name < y.name ? -1 : 1))
              .map((m) =>
                object(
                  [
                    { name: 'key', span: m.span, value: scalar(m.name, m.value.origin) },
                    { name: 'value', span: m.span, value: m.value },
                  ],
                  m.value.origin,
                ),
              ),
            o(a, c),
          )
        : undefined,
    map: (a, c) =>
      a[0]?.kind === 'array' && a[1]?.kind === 'lambda' && !a[0].open
        ? array(
            a[0].items.map((i, n) => (a[1]?.kind === 'lambda' ? a[1].apply([i, scalar(n, o(a, c))]) : i)),
            o(a, c),
          )
        : undefined,
    filter: (a, c) => {
      const l = a[1];
      if (a[0]?.kind !== 'array' || l?.kind !== 'lambda' || a[0].open) return undefined;
      const r = a[0].items.map((i, n) => [i, knownScalar(l.apply([i, scalar(n, o(a, c))]))] as const);
      return r.every(([, k]) => typeof k === 'boolean')
        ? array(
            r.filter(([, k]) => k === true).map(([i]) => i),
            o(a, c),
          )
        : undefined;
    },
    flatten: (a, c) =>
      a[0]?.kind === 'array' && a[0].items.every((i) => i.kind === 'array')
        ? array(
            a[0].items.flatMap((i) => (i.kind === 'array' ? i.items : [])),
            o(a, c),
          )
        : undefined,
    toobject: (a, c) => {
      const [l, k, v] = a;
      if (l?.kind !== 'array' || k?.kind !== 'lambda' || l.open) return undefined;
      return object(
        l.items.map((i) => ({ name: s(k.apply([i])), span: c.span, value: v?.kind === 'lambda' ? v.apply([i]) : i })),
        o(a, c),
      );
    },
    json: (a, c) => (s(a[0]) === 'null' ? scalar(null, o(a, c)) : undefined),
    array: (a, c) => (a[0]?.kind === 'array' ? a[0] : a[0] ? array([a[0]], o(a, c)) : undefined),
    resourceid: rid,
    subscriptionresourceid: rid,
    tenantresourceid: rid,
    extensionresourceid: (a, c) => rid(a.slice(1), c),
  } satisfies Record<string, Fn>),
);
function rid(a: readonly Value[], c: Call): Value | undefined {
  const at = a.findIndex((v) => s(v).includes('/') && !s(v).startsWith('/'));
  return at < 0
    ? undefined
    : { kind: 'resource-id', type: s(a[at]), names: a.slice(at + 1), scope: c.scope, origin: o(a, c) };
}
export const TEMPLATE_FUNCTIONS: ReadonlyMap<string, unknown> = FN;
export function callFunction(name: string, args: readonly Value[], call: Call): Value | undefined {
  const fn = FN.get(name);
  const result = fn?.(args, call);
  if (result) return result;
  const cause = args.find((v) => v.kind === 'unknown');
  if (cause?.kind === 'unknown')
    return unknown(cause.reason, cause.message, `${name}(${args.map(textOf).join(',')})`, o(args, call));
  return unknown(
    'deployment',
    `${name}() is only known at deployment`,
    `${name}(${args.map(textOf).join(',')})`,
    o(args, call),
  );
}
