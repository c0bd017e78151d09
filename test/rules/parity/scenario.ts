/**
 * A deployment that every form has to get the same answers for. Its folder below `fixtures/` holds it in each form, the answers
 * in `scenario.ts` and the plan of its Terraform configuration in `plan.ts`.
 */
import type { FormName } from './answers.js';

export interface Scenario {
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

export function inTemplates(...answers: readonly string[]): Difference['answers'] {
  return { bicep: answers, arm: answers };
}

/** In Terraform's source and in plans. */
export function inTerraform(...answers: readonly string[]): Difference['answers'] {
  return { terraform: answers, plan: answers, planBesideSource: answers };
}

/** Where only the source tells what leads where, plans alone not. */
export function butInPlansAlone(...answers: readonly string[]): Difference['answers'] {
  return { bicep: answers, arm: answers, terraform: answers, planBesideSource: answers };
}

/** Accounts that say nothing about anonymous access: azurerm before 5.0 allows it, and templates of 2023-01-01 or later do not. */
export function anonymousByDefault(...accounts: readonly string[]): Difference {
  return {
    because:
      'azurerm allows anonymous access to blobs before 5.0 unless told otherwise, the service since 2023 does not',
    answers: {
      ...inTemplates(...accounts.map((account) => `AML-DAT-008 pass ${account}`)),
      ...inTerraform(...accounts.map((account) => `AML-DAT-008 fail ${account} high`)),
    },
  };
}
