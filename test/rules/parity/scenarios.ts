/** The deployments that every form has to get the same answers for, and what those answers are. */
import type { FormName } from './answers.js';

export interface Scenario {
  /** Below `fixtures/`: the same deployment in each form. */
  readonly folder: string;
  readonly about: string;
  /** `rule status resource`, with the severity unless it passes: all that the rules named here say in every form. */
  readonly expected: readonly string[];
  /** Where forms differ rightly. */
  readonly differences?: readonly Difference[];
  /** Why there is no plan of it. */
  readonly withoutPlan?: string;
  /** Every resource says its API version in every form: the rule about versions is compared too. */
  readonly hasVersions?: boolean;
}

/** Answers that only some forms give, and why that is right. */
export interface Difference {
  readonly because: string;
  readonly answers: Readonly<Partial<Record<FormName, readonly string[]>>>;
}

function inTemplates(...answers: readonly string[]): Difference['answers'] {
  return { bicep: answers, arm: answers };
}

/** In Terraform's source and in plans. */
function inTerraform(...answers: readonly string[]): Difference['answers'] {
  return { terraform: answers, plan: answers, planBesideSource: answers };
}

/** Where only the source tells what leads where, plans alone not. */
function butInPlansAlone(...answers: readonly string[]): Difference['answers'] {
  return { bicep: answers, arm: answers, terraform: answers, planBesideSource: answers };
}

const EXISTING = [
  'AML-ENC-003 unknown kv-existing high',
  'AML-ENC-101 unknown stexisting high',
  'AML-ENC-102 unknown stexisting medium',
  'AML-NET-101 unknown stexisting high',
  'AML-NET-105 unknown kv-existing high',
];

export const SCENARIOS: readonly Scenario[] = [
  {
    folder: 'open-workspace',
    about: 'a workspace that says it is open',
    expected: [
      'AML-NET-001 fail mlw high',
      'AML-NET-003 fail mlw high',
      'AML-NET-009 fail mlw/cpu high',
      'AML-NET-101 fail stml high',
      'AML-NET-105 fail kvml high',
    ],
  },
  {
    folder: 'closed-workspace',
    about: 'a workspace that a parameter closes',
    expected: [
      'AML-DAT-001 pass mlw',
      'AML-ENC-003 pass kvml',
      'AML-IDN-001 pass mlw/cpu',
      'AML-IDN-007 pass mlw',
      'AML-NET-001 pass mlw',
      'AML-NET-003 fail mlw high',
      'AML-NET-006 pass mlw',
      'AML-NET-008 pass mlw/cpu',
      'AML-NET-009 pass mlw/cpu',
      'AML-NET-101 pass stml',
      'AML-NET-105 pass kvml',
    ],
  },
  {
    folder: 'defaults',
    about: 'a workspace that leaves everything to the defaults',
    expected: [
      'AML-ENC-001 fail mlw-defaults medium',
      'AML-ENC-003 fail kv-defaults high',
      'AML-ENC-101 pass stdefaults',
      'AML-IDN-001 fail mlw-defaults/cluster medium',
      'AML-IDN-001 fail mlw-defaults/instance medium',
      'AML-IDN-007 fail mlw-defaults high',
      'AML-IDN-008 pass mlw-defaults/training',
      'AML-MON-001 fail mlw-defaults medium',
      'AML-NET-001 fail mlw-defaults high',
      'AML-NET-002 pass mlw-defaults',
      'AML-NET-003 fail mlw-defaults high',
      'AML-NET-006 fail mlw-defaults high',
      'AML-NET-007 fail mlw-defaults/cluster high',
      'AML-NET-007 fail mlw-defaults/instance high',
      'AML-NET-008 fail mlw-defaults/cluster high',
      'AML-NET-008 fail mlw-defaults/instance high',
      'AML-NET-010 pass mlw-defaults/instance',
      'AML-NET-101 fail stdefaults high',
      'AML-NET-105 fail kv-defaults high',
      'AML-NET-106 fail crdefaults high',
    ],
    differences: [
      {
        because: 'azurerm has demanded TLS 1.2 since 3.0; without a minimum in a template the account states none',
        answers: {
          ...inTemplates('AML-ENC-102 fail stdefaults low'),
          ...inTerraform('AML-ENC-102 pass stdefaults'),
        },
      },
      {
        because: 'azurerm closes the SSH port unless told otherwise; without a word in a template the service opens it',
        answers: {
          ...inTemplates('AML-NET-009 fail mlw-defaults/cluster high'),
          ...inTerraform('AML-NET-009 pass mlw-defaults/cluster'),
        },
      },
    ],
  },
  {
    folder: 'private-link',
    about: 'a private workspace with its endpoint and both DNS zones',
    expected: [
      'AML-IDN-001 pass mlw-private-link/cluster',
      'AML-MON-001 pass mlw-private-link',
      'AML-NET-001 pass mlw-private-link',
      'AML-NET-003 pass mlw-private-link',
      'AML-NET-004 pass pep-mlw',
      'AML-NET-006 pass mlw-private-link',
      'AML-NET-007 pass mlw-private-link/cluster',
      'AML-NET-101 pass stprivatelink',
      'AML-NET-105 pass kv-private-link',
    ],
  },
  {
    folder: 'missing-zone',
    about: 'endpoints that nobody finds or that wait for approval',
    expected: [
      'AML-NET-001 pass mlw-missing-zone',
      'AML-NET-001 pass mlw-pending',
      'AML-NET-003 fail mlw-pending high',
      'AML-NET-003 pass mlw-missing-zone',
      'AML-NET-004 fail pep-automatic medium',
      'AML-NET-004 fail pep-manual medium',
      'AML-NET-004 pass pep-automatic',
    ],
  },
  {
    folder: 'approved-outbound',
    about: 'outbound rules of a managed network',
    expected: [
      'AML-DAT-001 pass mlw-outbound',
      'AML-DAT-002 fail mlw-outbound/all high',
      'AML-DAT-002 fail mlw-outbound/blobs medium',
      'AML-DAT-002 pass mlw-outbound/pypi',
      'AML-DAT-002 unknown mlw-outbound/images high',
      'AML-NET-006 pass mlw-outbound',
      'AML-NET-007 pass mlw-outbound/cluster',
      'AML-NET-008 fail mlw-outbound/cluster high',
      'AML-NET-101 pass stoutbound',
      'AML-NET-105 pass kv-outbound',
    ],
  },
  {
    folder: 'customer-key',
    about: 'a workspace with a key of its own beside one without',
    expected: [
      'AML-ENC-001 fail mlw-plain medium',
      'AML-ENC-001 pass mlw-encrypted',
      'AML-ENC-003 fail kv-keys critical',
      'AML-ENC-003 pass kv-secrets',
      'AML-IDN-010 pass mlw-encrypted',
      'AML-IDN-010 pass mlw-plain',
    ],
  },
  {
    folder: 'cluster-ssh',
    about: 'clusters with SSH accounts',
    expected: [
      'AML-IDN-001 fail mlw-ssh/by-key medium',
      'AML-IDN-001 fail mlw-ssh/by-password medium',
      'AML-IDN-002 fail mlw-ssh/by-password critical',
      'AML-IDN-002 pass mlw-ssh/by-key',
      'AML-IDN-002 pass mlw-ssh/by-password',
      'AML-IDN-006 fail mlw-ssh/by-password critical',
      'AML-IDN-006 pass mlw-ssh/by-key',
      'AML-IDN-006 pass mlw-ssh/by-password',
      'AML-NET-008 fail mlw-ssh/by-password high',
      'AML-NET-008 pass mlw-ssh/by-key',
      'AML-NET-009 fail mlw-ssh/by-password critical',
      'AML-NET-009 pass mlw-ssh/by-key',
    ],
  },
  {
    folder: 'compute-instance',
    about: 'compute instances with and without SSH',
    expected: [
      'AML-IDN-001 fail mlw-notebooks/inside medium',
      'AML-IDN-001 fail mlw-notebooks/shell medium',
      'AML-IDN-001 pass mlw-notebooks/outside',
      'AML-NET-007 fail mlw-notebooks/outside high',
      'AML-NET-007 fail mlw-notebooks/shell high',
      'AML-NET-007 pass mlw-notebooks/inside',
      'AML-NET-008 fail mlw-notebooks/outside high',
      'AML-NET-008 fail mlw-notebooks/shell high',
      'AML-NET-008 pass mlw-notebooks/inside',
      'AML-NET-010 fail mlw-notebooks/inside medium',
      'AML-NET-010 fail mlw-notebooks/shell high',
      'AML-NET-010 pass mlw-notebooks/outside',
    ],
  },
  {
    folder: 'storage-rules',
    about: 'storage accounts with network rules of their own',
    expected: [
      'AML-ENC-101 fail stlegacy high',
      'AML-ENC-101 pass stclosed',
      'AML-ENC-102 fail stlegacy medium',
      'AML-ENC-102 pass stclosed',
      'AML-NET-101 fail stlegacy high',
      'AML-NET-101 pass stclosed',
    ],
  },
  {
    folder: 'key-vaults',
    about: 'key vaults out of a loop',
    expected: [
      'AML-ENC-003 fail kv-careless high',
      'AML-ENC-003 pass kv-kept',
      'AML-NET-105 fail kv-careless high',
      'AML-NET-105 pass kv-kept',
    ],
  },
  {
    folder: 'container-registries',
    about: 'container registries, one for each workspace',
    expected: [
      'AML-NET-001 fail mlw-0 high',
      'AML-NET-001 fail mlw-1 high',
      'AML-NET-001 fail mlw-2 high',
      'AML-NET-001 fail mlw-direct high',
      'AML-NET-106 pass crclosed',
    ],
    differences: [
      {
        because: 'a local value, which is not part of a plan, says which workspace has which registry',
        answers: butInPlansAlone('AML-NET-106 fail crbasic high', 'AML-NET-106 pass crdenying'),
      },
    ],
  },
  {
    folder: 'diagnostics',
    about: 'diagnostic settings that collect logs, metrics or nothing',
    expected: [
      'AML-MON-001 fail mlw-measured medium',
      'AML-MON-001 fail mlw-silent medium',
      'AML-MON-001 pass mlw-logged',
    ],
  },
  {
    folder: 'datastores',
    about: 'datastores with and without credentials',
    expected: [
      'AML-IDN-006 fail mlw-datastores/by_sas critical',
      'AML-IDN-006 pass mlw-datastores/by_identity',
      'AML-IDN-006 pass mlw-datastores/by_key',
      'AML-IDN-006 pass mlw-datastores/by_sas',
      'AML-IDN-006 pass mlw-datastores/files',
      'AML-IDN-008 fail mlw-datastores/by_key high',
      'AML-IDN-008 fail mlw-datastores/by_sas high',
      'AML-IDN-008 fail mlw-datastores/files medium',
      'AML-IDN-008 pass mlw-datastores/by_identity',
      'AML-NET-101 fail sttraining high',
    ],
  },
  {
    folder: 'azapi',
    about: 'registries and endpoints, in Terraform by azapi',
    hasVersions: true,
    expected: [
      'AML-DAT-001 fail mlw-scoring medium',
      'AML-DAT-001 pass mlw-old',
      'AML-IDN-003 fail mlw-scoring/open medium',
      'AML-IDN-003 fail mlw-scoring/tokens low',
      'AML-IDN-003 pass mlw-scoring/closed',
      'AML-IDN-003 pass mlw-scoring/nightly',
      'AML-IDN-010 fail mlw-old high',
      'AML-IDN-010 fail models-public high',
      'AML-IDN-010 pass mlw-scoring',
      'AML-IDN-010 pass models-private',
      'AML-NET-001 pass mlw-scoring',
      'AML-NET-002 fail mlw-old high',
      'AML-NET-002 pass mlw-scoring',
      'AML-NET-009 fail mlw-old/cluster high',
      'AML-NET-012 fail mlw-scoring/open high',
      'AML-NET-012 fail mlw-scoring/tokens high',
      'AML-NET-012 pass mlw-scoring/closed',
      'AML-NET-015 fail models-public high',
      'AML-NET-015 pass models-private',
      'AML-POL-005 fail mlw-old high',
      'AML-POL-005 pass mlw-old/cluster',
      'AML-POL-005 pass mlw-scoring',
      'AML-POL-005 pass mlw-scoring/closed',
      'AML-POL-005 pass mlw-scoring/nightly',
      'AML-POL-005 pass mlw-scoring/open',
      'AML-POL-005 pass mlw-scoring/tokens',
      'AML-POL-005 pass models-private',
      'AML-POL-005 pass models-public',
    ],
    differences: [
      {
        because: 'a plan tells what the whole body refers to, and not which of its properties is the ID of the account',
        answers: butInPlansAlone(
          'AML-ENC-101 pass stazapi',
          'AML-ENC-102 fail stazapi low',
          'AML-NET-101 pass stazapi',
        ),
      },
    ],
  },
  {
    folder: 'modules-and-loops',
    about: 'workspaces out of a module called in a loop, fed by a parameter file',
    expected: [
      'AML-ENC-003 fail kv-mlw-dev high',
      'AML-ENC-003 pass kv-mlw-prod',
      'AML-MON-001 fail mlw-dev medium',
      'AML-MON-001 pass mlw-prod',
      'AML-NET-001 fail mlw-dev high',
      'AML-NET-001 pass mlw-prod',
      'AML-NET-006 fail mlw-dev high',
      'AML-NET-006 pass mlw-prod',
      'AML-NET-009 fail mlw-dev/cpu high',
      'AML-NET-009 pass mlw-prod/cpu',
      'AML-NET-009 pass mlw-prod/gpu',
      'AML-NET-101 fail stmlwdev high',
      'AML-NET-101 pass stmlwprod',
      'AML-NET-106 fail crenvironments high',
    ],
  },
  {
    folder: 'hub-and-project',
    about: 'a hub and what its projects take from it',
    expected: [
      'AML-DAT-001 fail hub medium',
      'AML-DAT-001 pass anonymous',
      'AML-DAT-001 pass project',
      'AML-ENC-001 pass hub',
      'AML-ENC-003 pass kv-hub',
      'AML-IDN-007 fail hub high',
      'AML-IDN-010 fail anonymous high',
      'AML-IDN-010 pass hub',
      'AML-IDN-010 pass project',
      'AML-NET-001 pass hub',
      'AML-NET-003 fail hub high',
      'AML-NET-007 pass project/instance',
    ],
  },
  {
    folder: 'unset-parameter',
    about: 'parameters that nothing sets',
    withoutPlan: 'Terraform makes no plan without a value for each variable',
    expected: [
      'AML-DAT-001 unknown mlw-unset medium',
      'AML-ENC-003 unknown kv-unset high',
      'AML-ENC-101 unknown stunset high',
      'AML-ENC-102 unknown stunset medium',
      'AML-IDN-001 unknown mlw-unset/cluster medium',
      'AML-IDN-002 fail mlw-unset/cluster high',
      'AML-IDN-002 pass mlw-unset/cluster',
      'AML-IDN-006 pass mlw-unset/cluster',
      'AML-IDN-007 unknown mlw-unset high',
      'AML-MON-001 unknown mlw-unset medium',
      'AML-NET-001 unknown mlw-unset high',
      'AML-NET-006 pass mlw-unset',
      'AML-NET-008 unknown mlw-unset/cluster high',
      'AML-NET-009 unknown mlw-unset/cluster critical',
      'AML-NET-101 unknown stunset high',
      'AML-NET-105 unknown kv-unset high',
    ],
  },
  {
    folder: 'existing-dependencies',
    about: 'a workspace that uses what is deployed elsewhere',
    expected: [
      'AML-MON-001 fail mlw-existing medium',
      'AML-NET-001 pass mlw-existing',
      'AML-NET-003 pass mlw-existing',
      'AML-NET-004 pass pep-existing',
    ],
    differences: [
      {
        because: 'ARM JSON has no declaration of what exists: an ID alone is nothing that could be judged',
        answers: { bicep: EXISTING, ...inTerraform(...EXISTING) },
      },
    ],
  },
  {
    folder: 'older-provider',
    about: 'the legacy switch, in Terraform by a provider from before publicNetworkAccess',
    expected: [
      'AML-ENC-101 fail stolder high',
      'AML-MON-001 fail mlw-reopened medium',
      'AML-MON-001 pass mlw-closed',
      'AML-NET-001 fail mlw-reopened high',
      'AML-NET-001 pass mlw-closed',
      'AML-NET-002 fail mlw-reopened high',
      'AML-NET-002 pass mlw-closed',
      'AML-NET-004 unknown pep-closed medium',
      'AML-NET-004 unknown pep-reopened medium',
    ],
  },
];
