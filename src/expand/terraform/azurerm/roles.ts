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
  ['resource policy contributor', '36243c78-bf99-498c-9df9-86d9f8d28608'],
  ['azureml data scientist', 'f6c7c914-8db3-469d-8ca1-694a8f32e121'],
  ['azureml compute operator', 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815'],
  ['azureml registry user', '1823dd4f-9b8c-4ab6-ab4e-7397a3684615'],
  ['azureml metrics writer (preview)', '635dd51f-9968-44d3-b7fb-6d9a6bd613ae'],
  ['azure machine learning workspace connection secrets reader', 'ea01e6af-a1c1-4350-9563-ad00f8c72ec5'],
  ['azure ai developer', '64702f94-c441-49e6-a78b-ef80e0188fee'],
  ['azure ai administrator', 'b78c5d69-af96-48a3-bf8d-a8b4d589de94'],
  ['azure ai inference deployment operator', '3afb7f49-54cb-416e-8c09-6dc049efa503'],
  ['azure ai enterprise network connection approver', 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'],
  ['storage account contributor', '17d1049b-9a84-46fb-8f53-869881c3d3ab'],
  ['storage account key operator service role', '81a9662b-bebf-436f-a333-f67b29880f12'],
  ['storage blob data contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
  ['storage blob data owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'],
  ['storage blob data reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'],
  ['storage file data privileged contributor', '69566ab7-960f-475b-8e7c-b3118f30c6bd'],
  ['storage file data privileged reader', 'b8eda974-7b85-4f76-af95-65846b26df6d'],
  ['storage file data smb share contributor', '0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb'],
  ['storage queue data contributor', '974c5e8b-45b9-4653-ba55-5f855dd0fb88'],
  ['storage table data contributor', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'],
  ['reader and data access', 'c12c1c16-33a1-487b-954d-41c89c60f349'],
  ['key vault administrator', '00482a5a-887f-4fb3-b363-3b7fe8e74483'],
  ['key vault contributor', 'f25e0fa2-a7c8-4377-a976-54943a77a395'],
  ['key vault reader', '21090545-7ca7-4776-b22c-e363652d74d2'],
  ['key vault secrets user', '4633458b-17de-408a-b874-0445c86b69e6'],
  ['key vault secrets officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'],
  ['key vault crypto user', '12338af0-0e69-4776-bea7-57ae8d297424'],
  ['key vault crypto officer', '14b46e9e-c2b7-41b4-b07b-48a6ebf60603'],
  ['key vault crypto service encryption user', 'e147488a-f6f5-4113-8e2d-b22465e65bf6'],
  ['acrpull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
  ['acrpush', '8311e382-0749-4cb8-b61a-304f252e45ec'],
  ['container registry repository reader', 'b93aa761-3e63-49ed-ac28-beffa264f7ac'],
  ['container registry repository writer', '2a1e307c-b015-4ebd-883e-5b7698a07328'],
  ['container registry repository contributor', '2efddaa5-3f1f-4df3-97df-af3f13818f4c'],
  ['container registry repository catalog lister', 'bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7'],
  ['managed identity operator', 'f1a07417-d97a-45cb-824c-7a7467783830'],
  ['managed identity contributor', 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59'],
  ['network contributor', '4d97b98b-1d4f-4787-a291-c67834d212e7'],
  ['private dns zone contributor', 'b12aa53e-6015-4669-85d0-8515ebb3ae7f'],
  ['monitoring metrics publisher', '3913510d-42f4-4e42-8a64-420c390055eb'],
  ['monitoring reader', '43d0d8ad-25c7-4714-9337-8ba259a9fe05'],
  ['monitoring contributor', '749f88d5-cbae-40b8-bcfc-e573ddc772fa'],
  ['log analytics contributor', '92aaf0da-9dab-42b6-94a3-d43ce8d16293'],
  ['log analytics reader', '73c42c96-874c-492b-b04d-ab87d138a893'],
  ['security reader', '39bc4728-0917-49c7-9d2c-d95423bc2eb4'],
  ['security admin', 'fb1c8493-542b-48eb-b624-b4c8fea62acd'],
  ['cognitive services user', 'a97b65f3-24c7-4388-baec-2e87135dc908'],
  ['cognitive services contributor', '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68'],
  ['cognitive services openai user', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'],
  ['cognitive services openai contributor', 'a001fd3d-188f-4b5d-821b-7da978bf7442'],
  ['search index data contributor', '8ebe5a00-799e-43f5-93ac-243d3dce84a7'],
  ['search index data reader', '1407120a-92aa-4202-b7e9-c0e197c71c8f'],
  ['search service contributor', '7ca78c08-252a-4471-8644-bb5ff32d4ba0'],
  ['documentdb account contributor', '5bd9cd88-fe45-4216-938b-f97437e15450'],
  ['azure kubernetes service cluster admin role', '0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8'],
  ['azure kubernetes service cluster user role', '4abbcc35-e782-43d8-92c5-2d3f1bd2253f'],
  ['azure kubernetes service rbac cluster admin', 'b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b'],
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
