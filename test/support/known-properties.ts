/** Which ARM properties the program knows of a resource type, by any of its tables. */

import { spellingsIn } from '../../src/expand/mapping/spelling.js';
import { FACET_MAPPINGS, NESTED_MAPPINGS, TYPE_MAPPINGS } from '../../src/expand/terraform/azurerm/mappings.js';
import { AVAILABILITY } from '../../src/model/facts/availability.js';
import { ABSENCE_FACTS } from '../../src/model/facts/defaults.js';
import { WRITING } from '../../src/model/facts/writing.js';
import { secretPathsOf } from '../../src/model/secrets.js';

/** True for a property that a table speaks of, or in which one lies that it does. */
export function isKnownProperty(type: string, path: string): boolean {
  const isOfType = (other: string) => other.toLowerCase() === type.toLowerCase();
  const stated = [...ABSENCE_FACTS, ...AVAILABILITY, ...WRITING]
    .filter((fact) => isOfType(fact.type))
    .map((fact) => fact.path);
  const isStated = [...stated, ...secretPathsOf(type)].some((one) => one === path || one.startsWith(`${path}.`));
  const mappings = [...TYPE_MAPPINGS, ...FACET_MAPPINGS, ...NESTED_MAPPINGS].filter(({ arm }) => isOfType(arm));
  const isMapped = mappings.some(
    (mapping) =>
      spellingsIn(mapping.arguments, path).length > 0 ||
      ('fixed' in mapping && path in mapping.fixed) ||
      Object.values(mapping.arguments).some(({ paths }) => paths.some((one) => one.startsWith(`${path}.`))),
  );
  return isStated || isMapped || (OTHERS[type] ?? []).includes(path);
}

/** Of what only fixes speak. Source: github.com/Azure/bicep-types-az, generated/machinelearningservices. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.MachineLearningServices/workspaces/datastores': [
    'properties.credentials.resourceUrl',
    'properties.credentials.thumbprint',
  ],
};
