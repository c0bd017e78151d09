/**
 * A Terraform estate to measure scans with: 700 `.tf` files of about 50,000 lines, 70 modules called from 20 root modules with two
 * environments each. The same every time; nothing of it is kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MODULES = 70;
const ROOTS = 20;
/** Modules that a root calls itself; each of them may call others. */
const CALLS_OF_A_ROOT = 14;
const LINES_OF_A_FILE = 71;

const KINDS = ['workspace', 'storage', 'vault', 'registry', 'network', 'endpoint', 'monitoring'] as const;
type Kind = (typeof KINDS)[number];

export interface TerraformTree {
  readonly files: number;
  readonly lines: number;
}

/** Writes the estate into an empty folder. */
export function writeTerraformTree(folder: string): TerraformTree {
  let files = 0;
  let lines = 0;
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (!name.endsWith('.tf')) return;
    files++;
    lines += text.split('\n').length - 1;
  };
  for (let at = 0; at < MODULES; at++) writeModule(at, write);
  for (let at = 0; at < ROOTS; at++) writeRoot(at, write);
  return { files, lines };
}

type Write = (name: string, text: string) => void;

function nameOf(at: number): string {
  return `${kindOf(at)}-${String(Math.floor(at / KINDS.length)).padStart(2, '0')}`;
}

function kindOf(at: number): Kind {
  return KINDS[at % KINDS.length] ?? 'workspace';
}

/** A folder of eight files. */
function writeModule(at: number, write: Write): void {
  const folder = `modules/${nameOf(at)}`;
  write(`${folder}/main.tf`, padded(MAIN[kindOf(at)](at), 'label'));
  write(`${folder}/variables.tf`, padded(VARIABLES, 'option'));
  write(`${folder}/locals.tf`, padded(LOCALS, 'label'));
  write(`${folder}/outputs.tf`, padded(outputsOf(at), 'label'));
  write(`${folder}/versions.tf`, padded(VERSIONS, 'label'));
  write(`${folder}/diagnostics.tf`, padded(DIAGNOSTICS, 'label'));
  write(`${folder}/access.tf`, padded(ACCESS, 'label'));
  write(`${folder}/rules.tf`, padded(rulesOf(at), 'label'));
}

/** More of what fills real files, up to the length that they have on average: locals or variables that little uses. */
function padded(text: string, what: 'label' | 'option'): string {
  const missing = LINES_OF_A_FILE - text.split('\n').length;
  const size = what === 'option' ? 7 : 6;
  const stem = `${what}_${text.length}`;
  const more = Array.from({ length: Math.max(Math.floor(missing / size), 0) }, (_, at) =>
    what === 'option'
      ? `variable "${stem}_${at}" {\n  description = "Option ${at} of the module."\n  type        = string\n  default     = "value-${at}"\n  nullable    = false\n}\n\n`
      : `# Labels of part ${at}.\nlocals {\n  ${stem}_${at}_name  = lower("\${var.name}-${at}")\n  ${stem}_${at}_parts = [for part in split("-", var.name) : upper(part) if part != ""]\n}\n\n`,
  );
  return `${text}\n${more.join('')}`;
}

const VARIABLES = `variable "name" {
  type = string
}

variable "location" {
  type    = string
  default = "westeurope"
}

variable "resource_group_name" {
  type = string
}

variable "public" {
  type    = bool
  default = false
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "rules" {
  type = map(object({
    ports    = optional(list(number), [443])
    priority = optional(number)
    source   = optional(string, "VirtualNetwork")
  }))
  default = {}
}

variable "principals" {
  type    = set(string)
  default = []
}

variable "workspace_id" {
  type    = string
  default = null
}

variable "subnet_id" {
  type    = string
  default = null
}
`;

const LOCALS = `locals {
  prefix = substr(replace(lower(var.name), "/[^a-z0-9]/", ""), 0, 18)
  tags   = merge({ owner = "platform", module = basename(path.module) }, var.tags)
  ports  = flatten([for name, rule in var.rules : [for port in rule.ports : { key = "\${name}-\${port}", port = port }]])
  by_key = { for rule in local.ports : rule.key => rule }
  closed = var.public ? "Enabled" : "Disabled"
}
`;

const VERSIONS = `terraform {
  required_version = ">= 1.9"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}
`;

const DIAGNOSTICS = `resource "azurerm_monitor_diagnostic_setting" "this" {
  for_each                   = var.workspace_id == null ? {} : { logs = ["audit", "allLogs"] }
  name                       = "diag-\${each.key}"
  target_resource_id         = local.target_id
  log_analytics_workspace_id = var.workspace_id
  dynamic "enabled_log" {
    for_each = each.value
    content {
      category_group = enabled_log.value
    }
  }
}
`;

const ACCESS = `resource "azurerm_role_assignment" "this" {
  for_each             = var.principals
  scope                = local.target_id
  role_definition_name = "Reader"
  principal_id         = each.value
}

resource "azurerm_private_endpoint" "this" {
  count               = var.subnet_id == null ? 0 : 1
  name                = "pe-\${local.prefix}"
  location            = var.location
  resource_group_name = var.resource_group_name
  subnet_id           = var.subnet_id
  private_service_connection {
    name                           = "psc-\${local.prefix}"
    private_connection_resource_id = local.target_id
    is_manual_connection           = false
    subresource_names              = ["blob"]
  }
}
`;

function rulesOf(at: number): string {
  return `resource "azurerm_network_security_group" "this" {
  name                = "nsg-\${local.prefix}-${at}"
  location            = var.location
  resource_group_name = var.resource_group_name
  tags                = local.tags
  dynamic "security_rule" {
    for_each = local.by_key
    iterator = rule
    content {
      name                       = "allow-\${rule.key}"
      priority                   = 100 + index(keys(local.by_key), rule.key)
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_port_range          = "*"
      destination_port_range     = tostring(rule.value.port)
      source_address_prefix      = try(var.rules[split("-", rule.key)[0]].source, "VirtualNetwork")
      destination_address_prefix = "*"
    }
  }
}
`;
}

const HEAD = `  location            = var.location
  resource_group_name = var.resource_group_name
  tags                = local.tags
`;

function target(address: string): string {
  return `locals {\n  target_id = ${address}.id\n}\n\n`;
}

/** What a module of each kind deploys. */
const MAIN: Readonly<Record<Kind, (at: number) => string>> = {
  workspace: (at) => `${target('azurerm_machine_learning_workspace.this')}${callOf(at + 1)}${callOf(at + 2)}
resource "azurerm_application_insights" "this" {
  name             = "appi-\${local.prefix}"
${HEAD}  application_type = "web"
}

resource "azurerm_machine_learning_workspace" "this" {
  name                          = "mlw-\${local.prefix}"
${HEAD}  application_insights_id       = azurerm_application_insights.this.id
  storage_account_id            = module.${kindOf(at + 1)}.id
  key_vault_id                  = module.${kindOf(at + 2)}.id
  public_network_access_enabled = var.public
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_compute_cluster" "this" {
  for_each                      = { small = 2, large = 8 }
  name                          = "cpu-\${each.key}"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.this.id
  vm_priority                   = "Dedicated"
  vm_size                       = "STANDARD_DS2_V2"
  local_auth_enabled            = false
  scale_settings {
    min_node_count                       = 0
    max_node_count                       = each.value
    scale_down_nodes_after_idle_duration = "PT30S"
  }
  identity {
    type = "SystemAssigned"
  }
}
`,
  storage: () => `${target('azurerm_storage_account.this')}resource "random_string" "suffix" {
  length  = 4
  special = false
}

resource "azurerm_storage_account" "this" {
  name                          = "st\${local.prefix}\${random_string.suffix.result}"
${HEAD}  account_tier                  = "Standard"
  account_replication_type      = "ZRS"
  min_tls_version               = "TLS1_2"
  public_network_access_enabled = var.public
  network_rules {
    default_action = var.public ? "Allow" : "Deny"
    bypass         = ["AzureServices"]
  }
}

resource "azurerm_storage_container" "this" {
  for_each              = toset(["raw", "curated", "models"])
  name                  = each.key
  storage_account_id    = azurerm_storage_account.this.id
  container_access_type = "private"
}
`,
  vault: () => `${target('azurerm_key_vault.this')}data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "this" {
  name                          = "kv-\${local.prefix}"
${HEAD}  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "standard"
  purge_protection_enabled      = true
  public_network_access_enabled = var.public
  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}
`,
  registry: () => `${target('azurerm_container_registry.this')}resource "azurerm_container_registry" "this" {
  name                          = "cr\${local.prefix}"
${HEAD}  sku                           = "Premium"
  admin_enabled                 = false
  public_network_access_enabled = var.public
}
`,
  network: () => `${target('azurerm_virtual_network.this')}locals {
  subnets = { for at, name in ["compute", "endpoints", "bastion"] : name => cidrsubnet("10.0.0.0/16", 8, at) }
}

resource "azurerm_virtual_network" "this" {
  name                = "vnet-\${local.prefix}"
${HEAD}  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "this" {
  for_each             = local.subnets
  name                 = "snet-\${each.key}"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.this.name
  address_prefixes     = [each.value]
}
`,
  endpoint: (at) => `${target('azurerm_private_dns_zone.this["api"]')}${callOf(at - 1)}
resource "azurerm_private_dns_zone" "this" {
  for_each            = { api = "privatelink.api.azureml.ms", notebooks = "privatelink.notebooks.azure.net" }
  name                = each.value
  resource_group_name = var.resource_group_name
}

resource "azurerm_private_dns_zone_virtual_network_link" "this" {
  for_each              = azurerm_private_dns_zone.this
  name                  = "link-\${each.key}"
  resource_group_name   = var.resource_group_name
  private_dns_zone_name = each.value.name
  virtual_network_id    = module.${kindOf(at - 1)}.id
}
`,
  monitoring:
    () => `${target('azurerm_log_analytics_workspace.this')}resource "azurerm_log_analytics_workspace" "this" {
  name                = "log-\${local.prefix}"
${HEAD}  sku                 = "PerGB2018"
  retention_in_days   = 90
}
`,
};

/** A call of another module from within one. */
function callOf(at: number): string {
  return `module "${kindOf(at)}" {
  source              = "../${nameOf(at)}"
  name                = "\${var.name}-${kindOf(at)}"
  location            = var.location
  resource_group_name = var.resource_group_name
  public              = var.public
  tags                = local.tags
  rules               = var.rules
}

`;
}

function outputsOf(at: number): string {
  return `output "id" {
  value = local.target_id
}

output "summary" {
  description = "What module ${at} deploys."
  value = <<-EOT
    %{ for key, rule in local.by_key ~}
    \${key}: \${rule.port}
    %{ endfor ~}
    public access: \${local.closed}
  EOT
}
`;
}

/** A folder of seven files and two environments. */
function writeRoot(at: number, write: Write): void {
  const folder = `stacks/stack-${String(at).padStart(2, '0')}`;
  const called = Array.from({ length: CALLS_OF_A_ROOT }, (_, call) => (at * CALLS_OF_A_ROOT + call * 5) % MODULES);
  write(`${folder}/main.tf`, padded([...new Set(called)].map(rootCall).join('\n'), 'label'));
  write(`${folder}/variables.tf`, padded(ROOT_VARIABLES, 'option'));
  write(`${folder}/locals.tf`, padded(ROOT_LOCALS, 'label'));
  write(`${folder}/providers.tf`, padded(`${VERSIONS}\nprovider "azurerm" {\n  features {}\n}\n`, 'label'));
  write(`${folder}/outputs.tf`, padded('output "name" {\n  value = var.name\n}\n', 'label'));
  write(`${folder}/groups.tf`, padded(GROUPS, 'label'));
  write(`${folder}/monitoring.tf`, padded(ROOT_MONITORING, 'label'));
  write(`${folder}/env/dev.tfvars`, environment(at, 'dev', true));
  write(`${folder}/env/prod.tfvars`, environment(at, 'prod', false));
}

function rootCall(at: number): string {
  return `module "${nameOf(at)}" {
  source              = "../../modules/${nameOf(at)}"
  for_each            = local.regions
  name                = "\${local.prefix}-\${each.key}-${at}"
  location            = each.value.location
  resource_group_name = azurerm_resource_group.this[each.key].name
  public              = var.public
  tags                = merge(local.tags, { region = each.key })
  rules               = var.rules
  workspace_id        = azurerm_log_analytics_workspace.central.id
  principals          = toset(var.principals)
}
`;
}

const ROOT_VARIABLES = `variable "name" {
  type = string
}

variable "public" {
  type    = bool
  default = false
}

variable "regions" {
  type = map(object({
    location = string
    zones    = optional(list(string), ["1", "2"])
  }))
}

variable "rules" {
  type    = map(any)
  default = {}
}

variable "principals" {
  type    = list(string)
  default = []
}
`;

const ROOT_LOCALS = `locals {
  prefix  = format("%s-%s", var.name, terraform.workspace)
  regions = { for key, region in var.regions : key => region if length(region.zones) > 0 }
  tags    = { stack = var.name, regions = join(",", sort(keys(var.regions))) }
}
`;

const GROUPS = `resource "azurerm_resource_group" "this" {
  for_each = local.regions
  name     = "rg-\${var.name}-\${each.key}"
  location = each.value.location
  tags     = local.tags
}
`;

const ROOT_MONITORING = `resource "azurerm_log_analytics_workspace" "central" {
  name                = "log-\${var.name}"
  location            = values(local.regions)[0].location
  resource_group_name = values(azurerm_resource_group.this)[0].name
  sku                 = "PerGB2018"
}
`;

function environment(at: number, name: string, open: boolean): string {
  return `name   = "stack${at}${name}"
public = ${open}
regions = {
  weu = { location = "westeurope" }
  neu = { location = "northeurope", zones = ["1"] }
}
rules = {
  web   = { ports = [443, 8443], source = "Internet" }
  admin = { ports = [22], source = "VirtualNetwork" }
}
principals = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"]
`;
}
