/** Resources out of commands of other services than Azure Machine Learning. */

import { firstLine } from '../azureml/lower.js';
import { COMMAND_LINE_RELEASE } from '../azureml/release.js';
import { buildBody } from '../mapping/body.js';
import { writeArguments } from '../mapping/conversions.js';
import type { Setting, Surroundings, Written } from '../mapping/mapping.js';
import { originAt } from '../origins.js';
import type { Resource } from '../resource.js';
import { joinNames } from '../resource-names.js';
import type { Member, ObjectValue, UnknownValue, Value } from '../value.js';
import { array, object, scalarAt, unknown } from '../values.js';
import type { Addresses } from './addresses.js';
import { type AzKind, argumentsOf, formsOf } from './az-kind.js';
import { AzWords } from './az-words.js';
import type { ShellCommand } from './command.js';
import { conditionOf } from './conditions.js';
import { valueOfOption } from './option-values.js';
import { type AzCall, type Option, readOptions, verbOf } from './options.js';
import { optionOf, type Session } from './session.js';

/** What a command makes or updates. */
export function resourceOfCommand(
  kind: AzKind,
  command: ShellCommand,
  session: Session,
  addresses: Addresses,
): Resource {
  const call = readOptions(command, formsOf(kind));
  const verb = verbOf(command);
  const isUpdate = kind.isPatch === true || verb === kind.update;
  const given = optionsGiven(kind, call, !isUpdate);
  const group = session.groupOf(call);
  const scope = kind.scope?.(given, group) ?? group;
  const own = 'option' in kind.name ? optionOf(call, kind.name.option)[0] : undefined;
  const written = own ?? ('fixed' in kind.name ? parentOf(kind, call) : undefined);
  const address = addresses.next(verb, written);
  const last = 'fixed' in kind.name ? scalarAt(kind.name.fixed, firstLine(call.header)) : own;
  const names = [...parentsOf(kind, call, session, address), last ?? unnamed(call, address)];
  const name = joinNames(names.slice(kind.parents?.[0] === 'workspace' ? 1 : 0), last ?? unnamed(call, address));
  const headerSpan = firstLine(call.header);
  const setting: Setting = {
    declaration: { type: kind.label, address, span: command.span, within: { names: [], scope } satisfies Surroundings },
    release: COMMAND_LINE_RELEASE,
    argument: '',
    anchor: headerSpan,
  };
  const writes = [
    ...(isUpdate ? [] : impliedWrites(kind, given, setting)),
    ...writeArguments(argumentsOf(kind), given, setting),
  ];
  return {
    type: kind.arm,
    apiVersion: undefined,
    names,
    name,
    address,
    form: 'az-cli',
    existing: false,
    condition: conditionOf(call, address),
    scope,
    body: buildBody(writes, originAt(headerSpan), openness(call)),
    patch: isUpdate,
    span: command.span,
    headerSpan,
    way: [],
    words: new AzWords({ label: kind.label, verb, arm: kind.arm, arguments: argumentsOf(kind) }, given),
  };
}

/** The names of what it is nested in, outermost first. */
function parentsOf(kind: AzKind, call: AzCall, session: Session, address: string): readonly Value[] {
  return (kind.parents ?? []).flatMap((parent) => {
    if (parent === 'workspace') return session.workspaceOf(call).names;
    return [optionOf(call, parent.option)[0] ?? unnamed(call, `${address}.${parent.option}`)];
  });
}

function parentOf({ parents = [] }: AzKind, call: AzCall): Value | undefined {
  const last = parents.at(-1);
  return last === undefined || last === 'workspace' ? undefined : optionOf(call, last.option)[0];
}

/** The options as an object: each under its long name, those that belong together in an object of their own. */
function optionsGiven(kind: AzKind, call: AzCall, isCreated: boolean): ObjectValue {
  const members = joinedPairs(kind, call.options).map((option): Member => {
    const takes = kind.options[option.name]?.takes ?? kind.others?.[option.name]?.takes ?? 'text';
    return { name: option.name, span: option.span, value: valueOfOption(option, takes) };
  });
  const gathered = Object.entries(kind.gathered ?? {}).flatMap(([name, inside]): readonly Member[] => {
    const inner = members.filter((member) => inside.includes(member.name));
    if (inner.length === 0 && !isCreated) return [];
    const origin = originAt(inner[0]?.span ?? call.header);
    return [{ name, span: origin.span, value: array([object(inner, origin)], origin) }];
  });
  return object([...members, ...gathered], originAt(call.command.span));
}

/** Options that take pairs may be repeated, each with some of them. */
function joinedPairs({ options, others = {} }: AzKind, given: readonly Option[]): readonly Option[] {
  return given.flatMap((option, index) => {
    const takes = options[option.name]?.takes ?? others[option.name]?.takes;
    if (takes !== 'pairs') return [option];
    const same = given.filter(({ name }) => name === option.name);
    return given.findIndex(({ name }) => name === option.name) === index
      ? [{ ...option, values: same.flatMap(({ values }) => values) }]
      : [];
  });
}

function impliedWrites(kind: AzKind, given: ObjectValue, setting: Setting): readonly Written[] {
  const implied = Object.entries(kind.implied?.(given) ?? {}).map(([name, value]): Member => {
    return { name, span: setting.anchor, value: scalarAt(value, setting.anchor) };
  });
  const values = object(implied, originAt(setting.anchor));
  return writeArguments(argumentsOf(kind), values, setting).map((one) => ({ ...one, implied: true }));
}

/** Set if more may be written than is known. */
function openness(call: AzCall): UnknownValue | undefined {
  const further = call.options.find(({ name }) => name === 'set' || name === 'add' || name === 'remove');
  if (further === undefined) return call.unread;
  const message = `what --${further.name} changes is not worked out`;
  return call.unread ?? unknown('unsupported', message, 'changed()', originAt(further.span));
}

function unnamed({ header }: AzCall, address: string): Value {
  return unknown('deployment', 'the command says no name that is known', `${address}.name`, originAt(header));
}
