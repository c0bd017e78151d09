/** The resources and data sources of a module: their copies, and what references to them stand for. */
import type { SourceFile } from '../../inputs/source-file.js';
import type { Expression } from '../../syntax/terraform/nodes.js';
import { asSensitive, originAt } from '../origins.js';
import type { Member, ObjectValue, UnknownValue, Value } from '../value.js';
import { array, isNull, memberOf, resourceIn, unknown } from '../values.js';
import { evaluateBody } from './bodies.js';
import { mapOf } from './collections.js';
import { type DeclaredBody, keyName, plainText, type ResourceDeclaration, resourceKey } from './configuration.js';
import type { ModuleInstance } from './module-instance.js';
import { type Copy, type Repetition, repetitionOf } from './repetition.js';
import type { TerraformResource } from './terraform-resource.js';

/** Arguments and blocks that speak to Terraform, not to the provider. */
const META_ARGUMENTS: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'provider',
  'depends_on',
  'lifecycle',
  'provisioner',
  'connection',
]);

interface Expanded {
  readonly repetition: Repetition;
  /** By the suffix of the copy. */
  readonly resources: ReadonlyMap<string, TerraformResource>;
}

export class Resources {
  private readonly expanded = new Map<string, Expanded>();
  private readonly views = new Map<string, Value>();

  constructor(private readonly module: ModuleInstance) {}

  /** All resources of the module itself. */
  all(): readonly TerraformResource[] {
    return [...this.module.configuration.resources.values()].flatMap((declaration) => [
      ...this.expand(declaration).resources.values(),
    ]);
  }

  /** What `type.name` stands for: an object of attributes, or a list or map of those. */
  reference(declaration: ResourceDeclaration): Value {
    const { repetition, resources } = this.expand(declaration);
    return repetition.combine((copy) => {
      const resource = resources.get(copy.suffix);
      return resource === undefined ? this.unexpanded(declaration) : this.view(resource, declaration, copy);
    });
  }

  private unexpanded(declaration: ResourceDeclaration): UnknownValue {
    const address = this.addressOf(declaration);
    return unknown('budget', 'the analysis stopped at a budget', address, originAt(declaration.headerSpan));
  }

  private addressOf({ mode, type, name }: ResourceDeclaration): string {
    return this.module.address(resourceKey(mode, type, name));
  }

  private expand(declaration: ResourceDeclaration): Expanded {
    const address = this.addressOf(declaration);
    const known = this.expanded.get(address);
    if (known !== undefined) return known;
    const frame = this.module.frame(declaration.span.source);
    const repetition = repetitionOf(declaration.body, frame, address);
    const resources = new Map<string, TerraformResource>();
    for (const copy of repetition.copies) {
      if (!this.module.context.run.countDeclared(declaration.headerSpan)) break;
      resources.set(copy.suffix, this.resource(declaration, copy));
    }
    const made = { repetition, resources };
    this.expanded.set(address, made);
    return made;
  }

  private resource(declaration: ResourceDeclaration, copy: Copy): TerraformResource {
    const { mode, type, body, span, headerSpan } = declaration;
    const { call, context } = this.module;
    const condition = call.condition === true ? copy.condition : call.condition;
    const failures = condition === true ? context.reported : context.unreported;
    const frame = { ...this.module.frame(span.source), locals: copy.locals, failures };
    return {
      type,
      mode,
      address: this.module.uniqueAddress(`${resourceKey(mode, type, declaration.name)}${copy.suffix}`),
      body: evaluateBody(body, frame, span, META_ARGUMENTS),
      condition,
      ignoreChanges: ignoredBy(declaration),
      dependsOn: awaitedBy(declaration).map((name) => this.module.address(name)),
      provider: this.module.providers.requirementFor(type, body.arguments.get('provider')?.attribute.value),
      span,
      headerSpan,
      way: [...call.way, ...copy.way],
    };
  }

  /** The attributes of a resource: its arguments, its ID, and all that the provider computes. */
  private view(resource: TerraformResource, declaration: ResourceDeclaration, copy: Copy): Value {
    const known = this.views.get(resource.address);
    if (known !== undefined) return known;
    const written = `${this.addressOf(declaration)}${copy.suffix}`;
    const made = attributesOf(resource, written, this.module.context.identityOf(resource));
    this.views.set(resource.address, made);
    return made;
  }
}

/** `address`: as Terraform writes it, for expressions that nobody can resolve. */
function attributesOf(resource: TerraformResource, address: string, id: Value | undefined): ObjectValue {
  const { body, headerSpan } = resource;
  const what = resource.mode === 'data' ? 'it is read from Azure' : 'it is known only after the deployment';
  const target = resourceIn(id);
  const open = (expression: string): UnknownValue => {
    const made = unknown('runtime', what, expression, originAt(headerSpan));
    return target === undefined ? made : { ...made, target };
  };
  const members: Member[] = [];
  for (const member of body.members.values()) {
    if (!isNull(member.value) && !isEmptyList(member.value)) {
      members.push({ ...member, value: withComputed(member, address, open) });
    }
  }
  const ownId = id?.kind === 'unknown' ? open(`${address}.id`) : id;
  if (ownId !== undefined) members.push({ name: 'id', span: headerSpan, value: ownId });
  members.push(...secretsOf(resource));
  const output = outputOf(resource, id, open(`${address}.output`));
  if (output !== undefined) members.push({ name: 'output', span: headerSpan, value: output });
  return mapOf(members, body.origin, open(address));
}

/**
 * The `output` attribute where it repeats what is known: that of `terraform_data` is its input, that of azapi's resources what
 * Azure answers, with ID and name in it. Source: developer.hashicorp.com/terraform/language/resources/terraform-data;
 * registry.terraform.io/providers/Azure/azapi, resource azapi_resource.
 */
function outputOf({ type, body, headerSpan }: TerraformResource, id: Value | undefined, open: UnknownValue) {
  if (type === 'terraform_data') return memberOf(body, 'input')?.value;
  if (!type.startsWith('azapi_')) return undefined;
  const name = memberOf(body, 'name');
  const members: Member[] = name === undefined ? [] : [name];
  if (id !== undefined) members.push({ name: 'id', span: headerSpan, value: id });
  return members.length === 0 ? undefined : mapOf(members, originAt(headerSpan), open);
}

/** What is read out of a key vault is known to nobody here, and never printed. */
function secretsOf({ type, mode, address, headerSpan }: TerraformResource): readonly Member[] {
  if (type !== 'azurerm_key_vault_secret' || mode !== 'data') return [];
  const message = 'it is a secret of a key vault';
  const value = unknown('secure-parameter', message, `${address}.value`, originAt(headerSpan));
  return [{ name: 'value', span: headerSpan, value: asSensitive(value) }];
}

/** Where no block stands, the provider may fill one in. */
function isEmptyList(value: Value): boolean {
  return value.kind === 'array' && value.items.length === 0 && value.open === undefined;
}

/** The provider adds attributes to the objects of blocks too. */
function withComputed({ name, value }: Member, address: string, open: (expression: string) => UnknownValue): Value {
  if (value.kind === 'choice') {
    const alternatives = value.alternatives.map((one) => ({
      ...one,
      value: isEmptyList(one.value) ? open(`${address}.${name}`) : blocksWithComputed(name, one.value, address, open),
    }));
    return { ...value, alternatives };
  }
  return blocksWithComputed(name, value, address, open);
}

function blocksWithComputed(
  name: string,
  value: Value,
  address: string,
  open: (expression: string) => UnknownValue,
): Value {
  if (value.kind !== 'array' || value.items.length === 0) return value;
  const isBlock = value.items.every((item) => item.kind === 'object' && item.open === undefined);
  if (!isBlock) return value;
  const items = value.items.map((item, index) =>
    item.kind === 'object' ? { ...item, open: open(`${address}.${name}[${index}]`) } : item,
  );
  return array(items, value.origin, value.open);
}

/** Arguments under `lifecycle.ignore_changes`, as written without blanks. */
function ignoredBy({ body }: ResourceDeclaration): TerraformResource['ignoreChanges'] {
  let ignored: readonly string[] = [];
  for (const { list, source } of listsOfIgnored(body)) {
    // The JSON syntax writes the keyword as text.
    if ((list.kind === 'name' && list.name === 'all') || plainText(list) === 'all') return 'all';
    // The list of an override file stands for the one before, unless it is empty.
    if (list.kind === 'tuple' && list.items.length > 0) ignored = list.items.map((item) => writtenName(item, source));
  }
  return ignored;
}

/** What `depends_on` names, as written. */
function awaitedBy({ body }: ResourceDeclaration): readonly string[] {
  const argument = body.arguments.get('depends_on');
  const list = argument?.attribute.value;
  return argument !== undefined && list?.kind === 'tuple'
    ? list.items.map((item) => writtenName(item, argument.source))
    : [];
}

/** What stands behind `ignore_changes`; in JSON `lifecycle` is an argument. */
function listsOfIgnored(body: DeclaredBody): readonly { readonly list: Expression; readonly source: SourceFile }[] {
  const inBlocks = body.blocks.flatMap(({ block, source }) => {
    if (block.type.name !== 'lifecycle') return [];
    const list = block.body.attributes.find((attribute) => attribute.name.name === 'ignore_changes')?.value;
    return list === undefined ? [] : [{ list, source }];
  });
  const argument = body.arguments.get('lifecycle');
  if (argument === undefined) return inBlocks;
  const { attribute, source } = argument;
  const written = attribute.value.kind === 'tuple' ? attribute.value.items : [attribute.value];
  const inArgument = written.flatMap((one) => {
    if (one.kind !== 'object') return [];
    const list = one.items.find((item) => keyName(item.key) === 'ignore_changes')?.value;
    return list === undefined ? [] : [{ list, source }];
  });
  return [...inBlocks, ...inArgument];
}

function writtenName({ start, end }: Expression, source: SourceFile): string {
  return source.text
    .slice(start, end)
    .replace(/\s+/g, '')
    .replace(/^"(.*)"$/, '$1');
}
