/** Policies as REST has them, in short. */

export const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000001';
export const AUTHORIZATION = '/providers/Microsoft.Authorization';

/** Objects as files: `0.json`, `1.json` and so on. */
export function exports(...objects: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(objects.map((one, at) => [`${at}.json`, one]));
}

/** A definition about storage accounts; its name stands in line 2. */
export function definition(name: string, parameters: unknown) {
  return {
    name,
    properties: {
      mode: 'All',
      parameters,
      policyRule: {
        if: { field: 'type', equals: 'Microsoft.Storage/storageAccounts' },
        // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a rule.
        then: { effect: 'audit' },
      },
    },
  };
}

/** An initiative of the policy `own`, called `one`; the entry stands in line 6. */
export function initiative(name: string, parameters: unknown, given: unknown) {
  const entry = {
    policyDefinitionId: `${SUBSCRIPTION}${AUTHORIZATION}/policyDefinitions/own`,
    policyDefinitionReferenceId: 'one',
    parameters: given,
  };
  return { name, properties: { displayName: name, policyDefinitions: [entry], parameters } };
}

/** An assignment in the subscription; its name stands in line 3. */
export function assignment(
  name: string,
  assigned: string,
  parameters: unknown,
  collection = 'policyDefinitions',
  more: Readonly<Record<string, unknown>> = {},
) {
  return {
    id: `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/${name}`,
    name,
    properties: {
      policyDefinitionId: `${SUBSCRIPTION}${AUTHORIZATION}/${collection}/${assigned}`,
      parameters,
      ...more,
    },
  };
}
