/** Conversions of options that several commands have. */
import { buildBody } from '../../mapping/body.js';
import { converted } from '../../mapping/conversions.js';
import type { Conversion, Setting } from '../../mapping/mapping.js';
import { namedAt } from '../../mapping/spelling.js';
import { originAt } from '../../origins.js';
import { resourceIdOfText } from '../../resource-names.js';
import type { Value } from '../../value.js';
import { array, isNull, object, scalar, scalarText, textOf, unknown, unknownBecause } from '../../values.js';

/** What is given, through `convert`. */
export function made(path: string, convert: (value: Value) => Value): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) =>
      given === undefined || isNull(given.value) ? [] : [{ path, value: convert(given.value), span: given.span }],
    spellings: namedAt(path),
  };
}

/** The ID that a text spells; the text itself if it spells none. */
export function idOrText(value: Value): Value {
  return resourceIdOfText(value, { level: 'resourceGroup' }) ?? value;
}

/** An ID, or what is named without one. */
export function idAt(path: string): Conversion {
  return made(path, idOrText);
}

/** An ID, or the name of a resource of this type beside the one that is made. */
export function nameOrIdAt(path: string, type: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given, at) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      return [{ path, value: nameOrId(value, type, at), span }];
    },
    spellings: namedAt(path),
  };
}

function nameOrId(value: Value, type: string, { declaration }: Setting): Value {
  const id = resourceIdOfText(value, { level: 'resourceGroup' });
  if (id !== undefined || value.kind !== 'scalar' || value.value === '') return id ?? value;
  const scope = declaration.within?.scope ?? { level: 'resourceGroup' };
  return { kind: 'resource-id', type, names: [value], scope, origin: value.origin };
}

/** Items that a command adds to a list, one for each word: there may be others already. */
export function addedAt(path: string, item: (word: Value) => Value): Conversion {
  return made(path, (value) => {
    const words = value.kind === 'array' ? value.items : [value];
    const message = 'the command adds to what is there already';
    const reason = unknown('deployment', message, `added(${textOf(value)})`, value.origin);
    return array(words.map(item), value.origin, { reason, adds: true });
  });
}

/** One word under `single`, several as a list under `several`. */
export function oneOrMore(single: string, several: string): Conversion {
  return {
    paths: [single, several],
    isBlock: false,
    write: (given) => {
      if (given === undefined) return [];
      const { value, span } = given;
      const items = value.kind === 'array' ? value.items : [value];
      const [only] = items;
      if (items.length === 1 && only !== undefined) return [{ path: single, value: only, span }];
      return [{ path: several, value, span }];
    },
    spellings: (path) => [...namedAt(single)(path), ...namedAt(several)(path)],
  };
}

/** An object of these properties, which stand where the value does. */
export function objectAt(value: Value, members: Readonly<Record<string, Value>>): Value {
  const { span } = value.origin;
  return object(
    Object.entries(members).map(([name, one]) => ({ name, span, value: one })),
    originAt(span),
  );
}

/** A list of one object that has the ID at `member`. */
export function resourceIdAt(path: string, member: string): Conversion {
  return made(path, (value) => {
    const { span } = value.origin;
    return array([buildBody([{ path: member, value: idOrText(value), span }], originAt(span))], originAt(span));
  });
}

/** An object whose only key is the ID. */
export function itemId(path: string): Conversion {
  return made(path, (value) => {
    const { span } = value.origin;
    const id = idOrText(value);
    const name = scalarText(value) ?? textOf(value);
    return object([{ name, key: id, span, value: object([], originAt(span)) }], originAt(span));
  });
}

/** `--bypass Logging Metrics` is `Logging, Metrics`. */
export const BYPASS = (path: string): Conversion =>
  made(path, (value) => {
    const words = value.kind === 'array' ? value.items.map(scalarText) : [scalarText(value)];
    const isKnown = words.every((one) => one !== undefined);
    return isKnown
      ? scalar(words.join(', '), value.origin)
      : unknownBecause(value, `join(${textOf(value)})`, value.origin.span);
  });

/** `Microsoft.Keyvault` in any case. */
export function byKeyVault(path: string): Conversion {
  return converted(path, 'keySource', (known) =>
    String(known).toLowerCase() === 'microsoft.keyvault' ? 'Microsoft.Keyvault' : known,
  );
}
