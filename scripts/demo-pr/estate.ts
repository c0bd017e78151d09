/** The repository of the demonstration: what is in it, what the pull request proposes, what its second push mends. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Texts of files by their path in the repository. */
export type Tree = Readonly<Record<string, string>>;

/** One place of a file that becomes another; the file must have it once. */
interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Push {
  /** Of the commit, as its author writes it. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** New files. */
  readonly files: Tree;
}

/** Folders of the repository, and the secure example each of them begins as. */
const ORIGINS: Readonly<Record<string, string>> = {
  'infra/modules': 'examples/secure/modules',
  'infra/fraud': 'examples/secure/private-workspace',
  'terraform/lending': 'examples/secure/terraform',
};

const MAIN = 'infra/fraud/main.bicep';
const WORKSPACE = 'infra/modules/workspace.bicep';
const STORAGE = 'infra/modules/storage.bicep';
const VAULT = 'infra/modules/vault.bicep';
const COMPUTE = 'infra/modules/compute.bicep';
const LENDING = 'terraform/lending';

/** What makes the examples a repository with a past: a parameter for who reaches the studio, and two old weaknesses. */
const PAST: readonly Edit[] = [
  {
    file: WORKSPACE,
    from: "@description('Encryption key of the workspace",
    to: "@description('Whether the studio and the APIs are reached from the internet.')\nparam studioAccess string\n\n@description('Encryption key of the workspace",
  },
  { file: WORKSPACE, from: "publicNetworkAccess: 'Disabled'", to: 'publicNetworkAccess: studioAccess' },
  {
    file: MAIN,
    from: "@description('Most nodes the cluster may have.')",
    to: "@description('Whether the studio and the APIs are reached from the internet.')\nparam studioAccess string = 'Disabled'\n\n@description('Most nodes the cluster may have.')",
  },
  {
    file: MAIN,
    from: '    keyUri: vault.outputs.keyUriWithVersion\n',
    to: '    studioAccess: studioAccess\n    keyUri: vault.outputs.keyUriWithVersion\n',
  },
  { file: VAULT, from: '    enablePurgeProtection: true\n', to: '' },
  {
    file: STORAGE,
    from: "    publicNetworkAccess: 'Disabled'\n    networkAcls: {\n      defaultAction: 'Deny'\n",
    to: "    publicNetworkAccess: 'Enabled'\n    networkAcls: {\n      defaultAction: 'Allow'\n",
  },
];

const PARTNER = `# The bureau delivers its scores to an account of its own.
resource "azurerm_machine_learning_datastore_blobstorage" "bureau" {
  name                 = "bureau"
  workspace_id         = module.workspace.id
  storage_container_id = var.bureau_container_id
  account_key          = "bm90IGEga2V5LCBvbmx5IGZvciB0aGUgZGVtb25zdHJhdGlvbg=="
}

variable "bureau_container_id" {
  description = "Container the bureau writes to."
  type        = string
}
`;

/** What the pull request proposes: a default, an endpoint of unknown reach, a key in clear text, a port; and one repair. */
export const PROPOSAL: Push = {
  title: 'Let the fraud partners and the credit bureau in',
  edits: [
    { file: MAIN, from: "param studioAccess string = 'Disabled'", to: "param studioAccess string = 'Enabled'" },
    {
      file: COMPUTE,
      from: "      remoteLoginPortPublicAccess: 'Disabled'\n",
      to: `      // azureml-gate:ignore AML-NET-009 reason="until the training job is debugged" expires=2099-12-31\n      remoteLoginPortPublicAccess: 'Enabled'\n`,
    },
    {
      file: `${LENDING}/modules/scoring/main.tf`,
      from: '      publicNetworkAccess = "Disabled"',
      to: '      publicNetworkAccess = var.access',
    },
    {
      file: `${LENDING}/modules/scoring/variables.tf`,
      from: 'variable "name" {',
      to: 'variable "access" {\n  description = "Whether the endpoint scores for the internet."\n  type        = string\n}\n\nvariable "name" {',
    },
    {
      file: `${LENDING}/main.tf`,
      from: 'module "scoring" {\n  source = "./modules/scoring"\n\n',
      to: 'module "scoring" {\n  source = "./modules/scoring"\n\n  access           = var.scoring_access\n',
    },
    {
      file: `${LENDING}/variables.tf`,
      from: 'variable "tags" {',
      to: 'variable "scoring_access" {\n  description = "Whether the endpoint scores for the internet; given by the pipeline."\n  type        = string\n}\n\nvariable "tags" {',
    },
    {
      file: STORAGE,
      from: "    publicNetworkAccess: 'Enabled'\n    networkAcls: {\n      defaultAction: 'Allow'\n",
      to: "    publicNetworkAccess: 'Disabled'\n    networkAcls: {\n      defaultAction: 'Deny'\n",
    },
  ],
  files: { [`${LENDING}/bureau.tf`]: PARTNER },
};

/** What the second push mends: all that fails. What only the pipeline knows stays unknown. */
export const REPAIR: Push = {
  title: 'Keep the workspace closed, and read the bureau under an identity',
  edits: [
    { file: MAIN, from: "param studioAccess string = 'Enabled'", to: "param studioAccess string = 'Disabled'" },
    {
      file: COMPUTE,
      from: `      // azureml-gate:ignore AML-NET-009 reason="until the training job is debugged" expires=2099-12-31\n      remoteLoginPortPublicAccess: 'Enabled'\n`,
      to: "      remoteLoginPortPublicAccess: 'Disabled'\n",
    },
    {
      file: `${LENDING}/bureau.tf`,
      from: '  name                 = "bureau"\n  workspace_id         = module.workspace.id\n  storage_container_id = var.bureau_container_id\n  account_key          = "bm90IGEga2V5LCBvbmx5IGZvciB0aGUgZGVtb25zdHJhdGlvbg=="\n',
      to: '  name                       = "bureau"\n  workspace_id               = module.workspace.id\n  storage_container_id       = var.bureau_container_id\n  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"\n',
    },
  ],
  files: {},
};

/** The repository as the pull request finds it. */
export function estate(): Tree {
  const files = Object.entries(ORIGINS).flatMap(([folder, origin]) =>
    readdirSync(origin, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.posix.join(folder, path.relative(origin, file)), readFileSync(file, 'utf8')];
      }),
  );
  const tree = { ...Object.fromEntries(files), 'README.md': '# Models of the lending department\n' };
  return { ...tree, ...edited(tree, PAST) };
}

/** The files that a push changes, as it leaves them. */
export function changesOf({ edits, files }: Push, before: Tree): Tree {
  return { ...edited(before, edits), ...files };
}

/** The files that edits change. Throws if a file has not exactly one such place: then an example has changed. */
function edited(tree: Tree, edits: readonly Edit[]): Tree {
  const changed: Record<string, string> = {};
  for (const { file, from, to } of edits) {
    const text = changed[file] ?? tree[file] ?? '';
    const places = text.split(from).length - 1;
    if (places !== 1) throw new Error(`${file} has ${places} places with this text, not one:\n${from}`);
    changed[file] = text.replace(from, () => to);
  }
  return changed;
}
