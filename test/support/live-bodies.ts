/** What the bodies of live resources in tests have in common. */

const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000001';

/** Where its resources are: what follows begins with a provider. */
export const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-ml/providers`;
export const WORKSPACE = `${GROUP}/Microsoft.MachineLearningServices/workspaces/mlw`;
