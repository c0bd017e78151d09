/** JSON files of policies: as the Azure CLI, PowerShell and REST print them, as people write them, and those of EPAC. */
import type { ObjectValue, ResourceScope, Value } from '../../expand/value.js';
import { knownString, object, scalar } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { didYouMean, nearest } from '../../inputs/nearest.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import { type Declaration, propertiesOf, propertyOf, textIn, writtenIn } from './declaration.js';
import { isGlobalSettings } from './epac-environments.js';
import { isExemptionList } from './epac-exemptions.js';
import { isAssignmentTree } from './epac-tree.js';
import { kindOfType, type Named, namedBy, type PolicyKind } from './naming.js';
import { scopeOfId } from './reach.js';

/** What JSON files hold, sorted by what it takes to read it. */
export interface JsonContents {
  readonly declarations: Declaration[];
  /** Roots of EPAC's assignments. */
  readonly trees: ObjectValue[];
  /** Roots of EPAC's exemptions. */
  readonly exemptionLists: Value[];
  /** Roots of EPAC's global settings. */
  readonly settings: Value[];
}

export function noContents(): JsonContents {
  return { declarations: [], trees: [], exemptionLists: [], settings: [] };
}

/** True for deployment templates and their parameter files, and for plans, which are expanded and not read like this. */
export function isDeployment(root: Value): boolean {
  const schema = textIn(root, '$schema') ?? '';
  if (/deployment(?:template|parameters)\.json/i.test(schema)) return true;
  const isPlan = textIn(root, 'format_version') !== undefined && textIn(root, 'terraform_version') !== undefined;
  const hasParts = writtenIn(root, 'resources') !== undefined || writtenIn(root, 'parameters') !== undefined;
  return isPlan || (textIn(root, 'contentVersion') !== undefined && hasParts);
}

/**
 * Adds what a file holds; what is no policy is reported.
 *
 * @param beside the values in files beside it that may belong to it, by path
 */
export function addContents(
  root: Value,
  source: SourceFile,
  beside: ReadonlyMap<string, Value>,
  contents: JsonContents,
  bag: DiagnosticBag,
): void {
  if (isPartOfAnother(root, source.path, beside)) return;
  const items = itemsIn(root);
  for (const item of items) {
    if (item.kind === 'object' && addObject(item, source, beside, contents)) continue;
    bag.report('no-policy', noPolicy(item), items.length === 1 ? firstLineOf(item) : item.origin.span);
  }
  if (items.length === 0) bag.report('no-policy', 'This list of policies is empty.', firstLineOf(root));
}

/** The objects of a list, also of one that a request gave in parts. */
function itemsIn(root: Value): readonly Value[] {
  if (root.kind === 'array') return root.items.flatMap((item) => (item.kind === 'array' ? item.items : [item]));
  const listed = writtenIn(root, 'value');
  return listed?.kind === 'array' && writtenIn(root, 'properties') === undefined ? listed.items : [root];
}

function addObject(
  item: ObjectValue,
  source: SourceFile,
  beside: ReadonlyMap<string, Value>,
  contents: JsonContents,
): boolean {
  if (isGlobalSettings(item)) contents.settings.push(item);
  else if (isAssignmentTree(item)) contents.trees.push(item);
  else if (isExemptionList(item)) contents.exemptionLists.push(item);
  else {
    const kind = kindOf(item);
    if (kind === undefined) return documents(item);
    const body = isRule(item) ? wrapped(item, source, beside) : item;
    contents.declarations.push(declarationOf(kind, body, { source, evaluation: 'files' }));
  }
  return true;
}

/** What tells each kind, the most telling first. */
const TELLING: readonly (readonly [string, PolicyKind])[] = [
  ['policyRule', 'definition'],
  ['policyAssignmentId', 'exemption'],
  ['policyDefinitions', 'initiative'],
  ['policyDefinitionId', 'assignment'],
];

function kindOf(item: ObjectValue): PolicyKind | undefined {
  const type = textIn(item, 'type') ?? textIn(item, 'resourceType');
  const typed = type === undefined ? idIn(item)?.kind : kindOfType(type);
  if (typed !== undefined) return typed;
  if (isRule(item)) return 'definition';
  const properties = propertiesOf(item);
  return TELLING.find(([name]) => writtenIn(properties, name) !== undefined)?.[1];
}

/** The rule alone, as `az policy definition create --rules` takes it. */
function isRule(item: Value): boolean {
  return writtenIn(item, 'if') !== undefined && writtenIn(item, 'then') !== undefined;
}

/** A rule with the parameters that a file beside it declares: `x.rules.json` and `x.parameters.json`. */
function wrapped(rule: ObjectValue, { path }: SourceFile, beside: ReadonlyMap<string, Value>): ObjectValue {
  const span = rule.origin.span;
  const parameters = beside.get(path.replace(RULES_FILE, '.parameters.$1'));
  const members = [
    { name: 'mode', span, value: scalar('All', rule.origin) },
    { name: 'policyRule', span, value: rule },
    ...(parameters === undefined ? [] : [{ name: 'parameters', span: parameters.origin.span, value: parameters }]),
  ];
  return object(members, rule.origin);
}

const RULES_FILE = /\.rules\.(jsonc?)$/i;
const PARAMETERS_FILE = /\.parameters\.(jsonc?)$/i;

/** True for a rule that a whole definition beside it repeats, and for parameters that belong to a rule. */
function isPartOfAnother(root: Value, path: string, beside: ReadonlyMap<string, Value>): boolean {
  const isWhole = (pattern: RegExp) => pattern.test(path) && beside.has(path.replace(pattern, '.$1'));
  if (isRule(root)) return isWhole(RULES_FILE);
  const isOfRule = PARAMETERS_FILE.test(path) && beside.has(path.replace(PARAMETERS_FILE, '.rules.$1'));
  return isWhole(PARAMETERS_FILE) || isOfRule;
}

/** True for what EPAC writes documents from. */
function documents(item: ObjectValue): boolean {
  return writtenIn(item, 'documentAssignments') !== undefined || writtenIn(item, 'documentPolicySets') !== undefined;
}

const WORDS = [
  ...TELLING.map(([name]) => name),
  'properties',
  'nodeName',
  'exemptions',
  'policyDefinitionReferenceId',
  'pacEnvironments',
];

function noPolicy(item: Value): string {
  const names = [item, innerOf(item)].flatMap((one) =>
    one?.kind === 'object' ? [...one.members.values()].map((member) => member.name) : [],
  );
  const sentence = 'It holds no policy definition, initiative, assignment or exemption';
  for (const name of names) {
    const near = WORDS.includes(name) ? undefined : nearest(name, WORDS, 3);
    if (near !== undefined && name.length > 5) return `${sentence}: it has '${name}'${didYouMean(name, [near])}`;
  }
  return `${sentence}, so nothing is taken from it.`;
}

function innerOf(item: Value): Value | undefined {
  return item.kind === 'object' ? writtenIn(item, 'properties') : undefined;
}

/**
 * A definition, initiative, assignment or exemption as REST has it.
 *
 * @param from where it was read, with what tells it from what was read elsewhere
 */
export function declarationOf(
  kind: PolicyKind,
  body: ObjectValue,
  { source, evaluation }: { readonly source: SourceFile; readonly evaluation: string },
): Declaration {
  const id = textOfId(body);
  const ofId = idIn(body);
  const name = textIn(body, 'name') ?? id?.split('/').at(-1) ?? nameOfFile(source.path);
  const named = ofId?.kind === kind ? ofId : { kind, name: name.toLowerCase(), prefix: undefined };
  const { span } = body.origin;
  return {
    kind,
    named,
    name,
    scope: scopeIn(body, id),
    condition: true,
    body,
    span,
    headerSpan: headerOf(body),
    evaluation,
  };
}

function textOfId(body: ObjectValue): string | undefined {
  return textIn(body, 'id') ?? textIn(body, 'resourceId');
}

function idIn(body: ObjectValue): Named | undefined {
  const id = textOfId(body);
  return id === undefined ? undefined : namedBy(scalar(id, body.origin), 'files');
}

/** The scope that the file says, else the one that the ID begins with. */
function scopeIn(body: ObjectValue, id: string | undefined): ResourceScope | undefined {
  const written = propertyOf({ body }, 'scope');
  if (knownString(written) !== undefined && written !== undefined) return scopeOfId(written);
  const start = id === undefined ? -1 : id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/');
  return id === undefined || start < 0 ? undefined : scopeOfId(scalar(id.slice(0, start), body.origin));
}

/** The line with its name, else where it begins. */
function headerOf(body: ObjectValue): Span {
  const properties = propertiesOf(body);
  const named = properties.kind === 'object' ? properties.members.get('displayname') : undefined;
  return (body.members.get('name') ?? named)?.span ?? firstLineOf(body);
}

function firstLineOf({ origin: { span } }: Value): Span {
  return { ...span, end: Math.min(span.start + 1, span.end) };
}

/** `deny-public-access` for `policies/deny-public-access.json`; samples name every file alike, and the folder after the policy. */
function nameOfFile(path: string): string {
  const segments = path.split('/');
  const base = (segments.at(-1) ?? '').replace(/(?:\.rules)?\.jsonc?$/i, '');
  return /^(?:azurepolicy|policy|definition)$/i.test(base) ? (segments.at(-2) ?? base) : base;
}
