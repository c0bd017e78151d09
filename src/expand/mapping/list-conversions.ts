/** Conversions for arguments that are items of an array which more is written to. */
import type { Span } from '../../inputs/source-file.js';
import { originAt } from '../origins.js';
import type { Scalar, Value } from '../value.js';
import { array, isNull, knownBoolean, scalarAt, textOf, unknownBecause } from '../values.js';
import { buildBody } from './body.js';
import type { Conversion } from './mapping.js';

/** The same conversion, for a block that is one of several whose items end in the same array. */
export function appended(conversion: Conversion): Conversion {
  return {
    ...conversion,
    write: (given, at) => conversion.write(given, at).map((one) => ({ ...one, appended: true })),
  };
}

/** An argument as the item of an array: an object that has it at `member`, and what else such an item has. */
export function itemWith(path: string, member: string, more: Readonly<Record<string, Scalar>> = {}): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      const fixed = Object.entries(more).map(([at, one]) => ({ path: at, value: scalarAt(one, span), span }));
      const item = buildBody([{ path: member, value, span }, ...fixed], originAt(span));
      return [{ path, value: array([item], originAt(span)), span, appended: true }];
    },
  };
}

/** An argument as the only item of a list. */
export function itemOnly(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) =>
      given === undefined || isNull(given.value)
        ? []
        : [{ path, value: array([given.value], given.value.origin), span: given.span }],
  };
}

/** The list that stands for a switch: with this item if it is on, empty if it is off. */
export function listWhenOn(path: string, item: Scalar | Readonly<Record<string, Scalar>>): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      const isOn = knownBoolean(value);
      if (isOn === undefined) {
        return [{ path, value: unknownBecause(value, `whenOn(${textOf(value)})`, value.origin.span), span }];
      }
      return [{ path, value: array(isOn ? [madeOf(item, span)] : [], value.origin), span }];
    },
  };
}

function madeOf(item: Scalar | Readonly<Record<string, Scalar>>, span: Span): Value {
  if (typeof item !== 'object' || item === null) return scalarAt(item, span);
  const writes = Object.entries(item).map(([path, value]) => ({ path, value: scalarAt(value, span), span }));
  return buildBody(writes, originAt(span));
}
