/** What becomes of keys that only Azure Machine Learning has: words, references by name, identities. */

import { buildBody } from '../mapping/body.js';
import { block, converted, writeArguments } from '../mapping/conversions.js';
import type { Arguments, Conversion, Setting } from '../mapping/mapping.js';
import { asItIs, namedAt, restOf, spelledAt, spellingsIn, unsaid } from '../mapping/spelling.js';
import { originAt } from '../origins.js';
import { resourceIdOfText } from '../resource-names.js';
import type { Member, ResourceIdValue, Scalar, Value } from '../value.js';
import { isNull, knownString, memberOf, object, scalar, textOf, unknownBecause } from '../values.js';
import { plainWord } from './kind.js';

/** A word by what it is in ARM: `{ aml_token: 'AMLToken' }`. It may be written in any case, with or without underscores. */
export function word(path: string, words: Readonly<Record<string, Scalar>>): Conversion {
  const byWord = new Map(Object.entries(words).map(([written, arm]) => [plainWord(written), arm]));
  return converted(
    path,
    'word',
    (known) => (typeof known === 'string' ? (byWord.get(plainWord(known)) ?? known) : known),
    (value) => {
      const found = Object.entries(words).find(([, arm]) => plainWord(String(arm)) === plainWord(String(value)));
      return found === undefined ? undefined : { kind: 'write', value: found[0] };
    },
  );
}

/** `enabled` and `disabled`. */
export function enabledOrDisabled(path: string): Conversion {
  return word(path, { enabled: 'Enabled', disabled: 'Disabled' });
}

/** A full ID as it is, else what `convert` makes of a name. */
function referenced(path: string, convert: (name: Value, at: Setting) => Value): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given, at) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      const found = resourceIdOfText(withoutPrefix(value), { level: 'resourceGroup' });
      return [{ path, value: found ?? convert(withoutPrefix(value), at), span }];
    },
    spellings: spelledAt(path, asItIs),
  };
}

/** An ID in Azure, of whatever. */
export function resourceId(path: string): Conversion {
  return referenced(path, (value) => value);
}

/** Something beside it in the workspace, by its name, `azureml:cpu-cluster`, or its ID. */
export function sibling(path: string, type: string): Conversion {
  return referenced(path, (name, at) => siblingId(name, type, at));
}

/** A compute by its name or ID; `local` and `serverless` are none. */
export function computeReference(path: string): Conversion {
  const type = 'Microsoft.MachineLearningServices/workspaces/computes';
  return referenced(path, (name, at) =>
    /^(?:local|serverless)$/i.test(knownString(name) ?? '') ? name : siblingId(name, type, at),
  );
}

function siblingId(name: Value, type: string, { declaration }: Setting): Value {
  if (name.kind !== 'scalar' && name.kind !== 'text') return name;
  const { names = [], scope = { level: 'resourceGroup' } as const } = declaration.within ?? {};
  return { kind: 'resource-id', type, names: [...names, name], scope, origin: name.origin } satisfies ResourceIdValue;
}

/** `azureml:` before names and IDs says no more than they do. */
function withoutPrefix(value: Value): Value {
  const known = knownString(value);
  if (known !== undefined) return /^azureml:(?!\/\/)/i.test(known) ? scalar(known.slice(8), value.origin) : value;
  if (value.kind !== 'text') return value;
  const [first, ...rest] = value.parts;
  if (typeof first !== 'string' || !/^azureml:(?!\/\/)/i.test(first)) return value;
  return { ...value, parts: first.length === 8 ? rest : [first.slice(8), ...rest] };
}

const KINDS_OF_IDENTITY = {
  system_assigned: 'SystemAssigned',
  user_assigned: 'UserAssigned',
  'system_assigned,user_assigned': 'SystemAssigned,UserAssigned',
  none: 'None',
};

/** The identity of a resource: its type, and the user-assigned ones by `resource_id`. */
export const IDENTITY: Conversion = block('identity', {
  type: word('type', KINDS_OF_IDENTITY),
  user_assigned_identities: { ...keyedByIds('userAssignedIdentities'), spellings: namedAt('userAssignedIdentities') },
});

/** A list of identities as an object with their IDs for keys. */
export function keyedByIds(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => {
      if (given === undefined || isNull(given.value)) return [];
      return [{ path, value: identitiesOf(given.value), span: given.span }];
    },
  };
}

function identitiesOf(list: Value): Value {
  // A map of IDs is taken too.
  if (list.kind === 'object') return list;
  if (list.kind !== 'array') return unknownBecause(list, `keys(${textOf(list)})`, list.origin.span);
  const members = list.items.map((item): Member => {
    const id = memberOf(item, 'resource_id')?.value ?? item;
    const { span } = item.origin;
    const value = object([], originAt(span));
    const found = resourceIdOfText(id, { level: 'resourceGroup' });
    if (found === undefined && id.kind === 'scalar') return { name: String(id.value), span, value };
    return { name: id.kind === 'scalar' ? String(id.value) : textOf(id), key: found ?? id, span, value };
  });
  return object(members, list.origin, list.open?.reason);
}

/** A list as an object, each item under its key `name`. */
export function keyedByName(path: string, convert: (item: Value, at: Setting) => Value): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given, at) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      if (value.kind !== 'array') return [{ path, value: unknownBecause(value, textOf(value), span), span }];
      const members = value.items.map((item, index): Member => {
        const name = memberOf(item, 'name')?.value;
        const made = convert(item, at);
        const place = item.origin.span;
        if (name === undefined) return { name: String(index), span: place, value: made };
        return name.kind === 'scalar'
          ? { name: String(name.value), span: place, value: made }
          : { name: textOf(name), key: name, span: place, value: made };
      });
      return [{ path, value: object(members, value.origin, value.open?.reason), span }];
    },
    spellings: namedAt(path),
  };
}

/** A block, or the name or path of what is defined elsewhere. */
export function orReference(conversion: Conversion, path: string): Conversion {
  return {
    ...conversion,
    write: (given, at) =>
      given === undefined || given.value.kind === 'object'
        ? conversion.write(given, at)
        : [{ path, value: given.value, span: given.span }],
  };
}

/** Nothing for `${{ parent.inputs.x }}`, which stands for something that is said elsewhere. */
export function unlessBound(conversion: Conversion): Conversion {
  return {
    ...conversion,
    write: (given, at) => {
      const isBound = given?.value.kind === 'unknown' && /^\$\{\{[^{}]*\}\}$/.test(given.value.expression);
      return isBound ? [] : conversion.write(given, at);
    },
  };
}

/** A map of objects, each with these keys; what is no object is the `value` of one. */
export function each(path: string, inner: Arguments): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given, at) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value, span } = given;
      if (value.kind !== 'object') return [{ path, value: unknownBecause(value, textOf(value), span), span }];
      const members = [...value.members.values()].map((member): Member => {
        const { value: item } = member;
        const place = { ...at, argument: `${at.argument}.${member.name}`, anchor: member.span };
        const body =
          item.kind === 'object'
            ? buildBody(writeArguments(inner, item, place), item.origin)
            : object([{ name: 'value', span: item.origin.span, value: item }], item.origin);
        return { ...member, value: body };
      });
      return [{ path, value: object(members, value.origin, value.open), span }];
    },
    spellings: (asked) => {
      const rest = restOf(asked, path);
      if (rest === '') return [{ inside: [], spell: unsaid }];
      const [, name, below] = /^\.([^.[\]]+)\.(.+)$/.exec(rest ?? '') ?? [];
      if (name === undefined || below === undefined) return [];
      return spellingsIn(inner, below).map((one) => ({ ...one, inside: [name, ...one.inside] }));
    },
  };
}
