/**
 * ARM templates that Terraform deploys: read and evaluated like the nested deployments of a template, with parameters whose values
 * come from Terraform. What they deploy stands beside the resources of Terraform's own.
 * Source: azurerm 5.2.0, r/resource_group_template_deployment, r/subscription_template_deployment,
 * r/management_group_template_deployment, r/tenant_template_deployment; azurerm 2.99.0, r/template_deployment.
 */
import { resolvePath } from '../../inputs/repository.js';
import type { Span } from '../../inputs/source-file.js';
import { ExpansionContext } from '../context.js';
import { emit, type Sink } from '../emit.js';
import { TemplateInstance } from '../instance.js';
import { asSensitive, originAt, withStep } from '../origins.js';
import type { Resource, UnresolvedModule } from '../resource.js';
import type { RunContext } from '../run-context.js';
import type { Template } from '../template.js';
import type { Member, ObjectValue, ResourceScope, Step, UnknownValue, Value } from '../value.js';
import { isNull, memberOf, object, scalarAt, textOf, unknown, unknownBecause } from '../values.js';
import { argumentOf, scopeOf } from './azurerm/locators.js';
import { type EmbeddedTemplate, embeddedTemplate } from './embedded-template.js';
import { jsonValue } from './json-values.js';
import { pathIn } from './library.js';
import type { TerraformResource } from './terraform-resource.js';

/** What the templates of a root module deploy. */
export interface Deployed {
  readonly resources: readonly Resource[];
  readonly unresolvedModules: readonly UnresolvedModule[];
  /** False if something of a template stayed unread. */
  readonly complete: boolean;
}

/** Where the template of each resource type is deployed to. */
const SCOPES = new Map<string, (resource: TerraformResource) => ResourceScope>([
  ['azurerm_resource_group_template_deployment', inResourceGroup],
  ['azurerm_template_deployment', inResourceGroup],
  ['azurerm_subscription_template_deployment', () => ({ level: 'subscription' })],
  ['azurerm_management_group_template_deployment', inManagementGroup],
  ['azurerm_tenant_template_deployment', () => ({ level: 'tenant' })],
]);

function inResourceGroup(resource: TerraformResource): ResourceScope {
  const resourceGroup = argumentOf(resource, 'resource_group_name');
  return { level: 'resourceGroup', ...(resourceGroup === undefined ? {} : { resourceGroup }) };
}

function inManagementGroup(resource: TerraformResource): ResourceScope {
  const id = argumentOf(resource, 'management_group_id');
  const scope = id === undefined ? undefined : scopeOf(id);
  return scope?.level === 'managementGroup' ? scope : { level: 'managementGroup' };
}

export class TemplateDeployments {
  private readonly context: ExpansionContext;

  constructor(private readonly run: RunContext) {
    this.context = new ExpansionContext(run);
  }

  /**
   * What the templates deploy that the resources of a root module hold. Never throws; what cannot be read is a diagnostic.
   *
   * @param folder of the root module, in which Terraform runs
   */
  of(resources: readonly TerraformResource[], folder: string): Deployed {
    const sink: Sink = { resources: [], unresolvedModules: [] };
    let complete = true;
    for (const resource of resources) {
      const scope = resource.mode === 'managed' ? SCOPES.get(resource.type) : undefined;
      if (scope === undefined) continue;
      this.context.templatesAtWork.clear();
      this.noteFiles(resource, folder);
      this.deploy(resource, scope(resource), sink);
      complete &&= !this.somethingUnread(resource);
    }
    return { ...sink, complete: complete && sink.unresolvedModules.length === 0 };
  }

  /** Files that the template is read from, as it stands or as text with holes, are no entry points of their own. */
  private noteFiles(resource: TerraformResource, folder: string): void {
    const content = argument(resource, 'template_content') ?? argument(resource, 'template_body');
    for (const { role, name } of content?.value.origin.steps ?? []) {
      const path = role === 'file' ? resolvePath(pathIn(folder, 'main.tf'), name) : undefined;
      if (path !== undefined) this.run.noteDeployedTemplate(path);
    }
  }

  private deploy(resource: TerraformResource, scope: ResourceScope, sink: Sink): void {
    const { context } = this;
    const given = this.parametersOf(resource);
    const embedded = this.templateOf(resource);
    if (embedded === undefined) {
      sink.unresolvedModules.push(unresolved(resource, given));
      return;
    }
    const { template, holes } = embedded;
    this.checkParameters(template, holes, given, resource);
    const instance = new TemplateInstance({
      template,
      context,
      addressPrefix: `${resource.address}/`,
      scope,
      deploymentName: nameOf(resource),
      arguments: new Map([...argumentsOf(template, given, resource), ...holes]),
      depth: 1,
      way: wayOf(resource),
      condition: resource.condition,
      callers: [template.source.path],
    });
    if (resource.condition === true) emit(instance, sink);
    else context.speculatively(() => emit(instance, sink));
  }

  /** The template of the deployment; undefined, with a diagnostic, if there is none to be had. */
  private templateOf(resource: TerraformResource): EmbeddedTemplate | undefined {
    const content = argument(resource, 'template_content') ?? argument(resource, 'template_body');
    const spec = argument(resource, 'template_spec_version_id');
    if (content === undefined) {
      const what =
        spec === undefined
          ? 'There is no template in this deployment'
          : 'The template spec is not available without a download';
      const message = `${what}; what it deploys cannot be checked${spec === undefined ? '' : ', only what it is given'}.`;
      this.run.bag.report('module-unresolved', message, spec?.span ?? resource.headerSpan);
      return undefined;
    }
    const embedded = embeddedTemplate(content.value, content.span, this.context);
    if (embedded !== undefined) return embedded;
    const message = `The template in '${content.name}' is not known; what it deploys cannot be checked.`;
    this.run.bag.report('module-unresolved', message, content.span);
    return undefined;
  }

  /** The values of parameters by name; open if some may be given that are not known. */
  private parametersOf(resource: TerraformResource): ObjectValue {
    const written = argument(resource, 'parameters_content') ?? argument(resource, 'parameters_body');
    const byName = argument(resource, 'parameters');
    const members = byName === undefined ? [] : membersOf(byName.value);
    if (written === undefined) return object(members, originAt(resource.headerSpan), openness(byName?.value));
    const content = jsonValue(written.value);
    const assigned = membersOf(content).map((member) => this.assigned(member));
    return object([...members, ...assigned], content.origin, openness(content) ?? openness(byName?.value));
  }

  /** `{ "value": x }`, or a reference to a secret of a key vault. */
  private assigned(member: Member): Member {
    const { name, span, value } = member;
    if (memberOf(value, 'reference') !== undefined) {
      const message = `parameter '${name}' is a Key Vault secret`;
      return { name, span, value: asSensitive(unknown('secure-parameter', message, 'getsecret()', originAt(span))) };
    }
    const given = memberOf(value, 'value');
    if (given !== undefined) return { name, span, value: given.value };
    if (value.kind === 'object' && value.open === undefined) {
      const message = `The parameter '${name}' is given neither 'value' nor 'reference'.`;
      this.run.bag.report('syntax-error', message, span);
    }
    return { name, span, value: unknownBecause(value, `${textOf(value)}.value`, span) };
  }

  private checkParameters(
    { parameters, source }: Template,
    holes: ReadonlyMap<string, Value>,
    given: ObjectValue,
    resource: TerraformResource,
  ): void {
    const { bag } = this.run;
    for (const [key, { name, span, value }] of given.members) {
      if (parameters.has(key) || isNull(value)) continue;
      const message = `The template ${describeTemplate(source.path, resource)} declares no parameter '${name}'.`;
      bag.report('undeclared-parameter', message, span);
    }
    if (given.open !== undefined) return;
    for (const [key, { name, defaultValue, nullable }] of parameters) {
      if (defaultValue !== undefined || nullable || holes.has(key) || given.members.has(key)) continue;
      const message = `The deployment does not set the required parameter '${name}'.`;
      bag.report('missing-argument', message, resource.headerSpan);
    }
  }

  /** True if an error was reported in a template of the deployment, wherever it stands. */
  private somethingUnread({ span }: TerraformResource): boolean {
    const paths = this.context.templatesAtWork;
    return this.run.bag.all.some(({ level, span: at, file }) => {
      if (level !== 'error') return false;
      if (at === undefined) return file !== undefined && paths.has(file);
      // The template may stand in the Terraform file, of which only this resource is its.
      if (at.source === span.source) return span.start <= at.start && at.end <= span.end;
      return paths.has(at.source.path);
    });
  }
}

function describeTemplate(path: string, { span }: TerraformResource): string {
  return path === span.source.path ? 'of this deployment' : `'${path}'`;
}

/** An argument with its place; undefined if it is not set. */
function argument({ body }: TerraformResource, name: string): Member | undefined {
  const member = memberOf(body, name);
  return isNull(member?.value) ? undefined : member;
}

function membersOf(value: Value): readonly Member[] {
  return value.kind === 'object' ? [...value.members.values()] : [];
}

function openness(value: Value | undefined): UnknownValue | undefined {
  if (value === undefined || isNull(value)) return undefined;
  return value.kind === 'object' ? value.open : unknownBecause(value, textOf(value), value.origin.span);
}

/** Every argument by lower-cased parameter name, with the step of how it is passed. */
function argumentsOf({ parameters }: Template, given: ObjectValue, { address }: TerraformResource) {
  const values = new Map<string, Value>();
  for (const [key, { name, span, value }] of given.members) {
    values.set(key, withStep(value, { role: 'argument', span, name: `${writtenAddress(address)}.${name}` }));
  }
  const { open } = given;
  if (open === undefined) return values;
  for (const [key, { name }] of parameters) {
    const text = `${open.expression}.${name.toLowerCase()}`;
    if (!values.has(key)) values.set(key, unknown(open.reason, open.message, text, open.origin));
  }
  return values;
}

function nameOf(resource: TerraformResource): Value {
  return argumentOf(resource, 'name') ?? scalarAt(resource.address, resource.headerSpan);
}

/** As Terraform writes it, without the folder of the root module. */
function writtenAddress(address: string): string {
  return address.replace(/^[^:[]*:/, '');
}

function wayOf({ way, headerSpan, address }: TerraformResource): readonly Step[] {
  return [...way, { role: 'module', span: headerSpan, name: writtenAddress(address) }];
}

function unresolved(resource: TerraformResource, given: ObjectValue): UnresolvedModule {
  return {
    address: resource.address,
    name: nameOf(resource),
    reference: referenceOf(resource),
    arguments: given,
    span: resource.span,
    condition: resource.condition,
    way: resource.way,
  };
}

function referenceOf(resource: TerraformResource): string {
  const spec: Span | undefined = argument(resource, 'template_spec_version_id')?.span;
  return spec === undefined ? 'template deployment' : 'template spec';
}
