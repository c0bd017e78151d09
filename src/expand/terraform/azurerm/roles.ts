/** Built-in roles by name: rules know them by their GUID. */
import { roleGuid } from '../../built-in-roles.js';
import { convertScalar } from '../../mapping/converted.js';
import type { Conversion } from '../../mapping/mapping.js';

/** The ID of a built-in role by its name; a role that is not listed keeps its name. */
export function roleId(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) =>
      given === undefined ? [] : [{ path, value: convertScalar(given.value, 'role', idOf), span: given.span }],
  };
}

function idOf(name: string | number | boolean | null) {
  const id = roleGuid(String(name));
  return id === undefined ? name : `/providers/Microsoft.Authorization/roleDefinitions/${id}`;
}
