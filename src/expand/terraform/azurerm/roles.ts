/** Built-in roles by name: rules know them by their GUID. */
import { convertScalar } from './converted.js';
import type { Conversion } from './mapping.js';

/** Source: learn.microsoft.com/azure/role-based-access-control/built-in-roles. */
const BUILT_IN_ROLES: ReadonlyMap<string, string> = new Map([
  ['owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
  ['contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
  ['reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7'],
  ['user access administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'],
  ['role based access control administrator', 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'],
  ['acrpull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
  ['acrpush', '8311e382-0749-4cb8-b61a-304f252e45ec'],
  ['container registry repository reader', 'b93aa761-3e63-49ed-ac28-beffa264f7ac'],
  ['container registry repository writer', '2a1e307c-b015-4ebd-883e-5b7698a07328'],
  ['container registry repository contributor', '2efddaa5-3f1f-4df3-97df-af3f13818f4c'],
  ['storage blob data contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
  ['storage blob data owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'],
  ['storage blob data reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'],
  ['azureml data scientist', 'f6c7c914-8db3-469d-8ca1-694a8f32e121'],
  ['azureml compute operator', 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815'],
  ['key vault administrator', '00482a5a-887f-4fb3-b363-3b7fe8e74483'],
  ['key vault secrets user', '4633458b-17de-408a-b874-0445c86b69e6'],
  ['key vault secrets officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'],
  ['key vault crypto service encryption user', 'e147488a-f6f5-4113-8e2d-b22465e65bf6'],
  ['key vault reader', '21090545-7ca7-4776-b22c-e363652d74d2'],
]);

/** The ID of a built-in role by its name; a role that is not listed keeps its name. */
export function roleId(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) =>
      given === undefined ? [] : [{ path, value: convertScalar(given.value, 'role', idOf), span: given.span }],
  };
}

/** The GUID of a built-in role by its name; undefined for other names. */
export function builtInRole(name: string): string | undefined {
  return BUILT_IN_ROLES.get(name.toLowerCase());
}

function idOf(name: string | number | boolean | null) {
  const id = builtInRole(String(name));
  return id === undefined ? name : `/providers/Microsoft.Authorization/roleDefinitions/${id}`;
}
