/** Conversions of options that several commands have. */
import { buildBody } from '../../mapping/body.js';
import { converted } from '../../mapping/conversions.js';
import type { Conversion } from '../../mapping/mapping.js';
import { namedAt } from '../../mapping/spelling.js';
import { originAt } from '../../origins.js';
import { resourceIdOfText } from '../../resource-names.js';
import type { Value } from '../../value.js';
import { array, isNull, object, scalar, scalarText, textOf, unknownBecause } from '../../values.js';

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
