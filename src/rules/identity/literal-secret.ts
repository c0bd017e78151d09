import { isSecretText } from '../../expand/secrets.js';
import type { Judgement } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import { secretPathsOf } from '../../model/secrets.js';
import { BATCH_ENDPOINT, COMPUTE, CONNECTION, DATASTORE, ONLINE_ENDPOINT } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const literalSecret = defineRule({
  id: 'AML-IDN-006',
  title: 'Secret written as a literal in an Azure Machine Learning resource',
  category: 'identity',
  severity: 'critical',
  mission: ['S1', 'S3'],
  mcsb: ['IM-8', 'DS-6'],
  appliesTo: [ONLINE_ENDPOINT, BATCH_ENDPOINT, COMPUTE, DATASTORE, CONNECTION],
  messages: {
    literal: {
      problem: 'A secret stands in the code: {property}.',
      impact: 'Everyone who can read the repository or its history owns the credential.',
      remedy:
        'Replace the secret at its source, then pass the new one by Key Vault or {a @secure() parameter}, or use an identity.',
    },
  },
  check(resource) {
    const properties = secretPathsOf(resource.type).flatMap((path) => resource.propertiesAt(path));
    return properties.map((property) => failIf(holdsLiteral(property), 'literal', { secret: true }));
  },
});

/**
 * True if the text itself is written somewhere in the repository: here, in a default, an argument or a parameter file. One
 * alternative is enough, chosen or not, and passing through a secure parameter does not take it back.
 */
function holdsLiteral(property: Property): Judgement {
  return property.hasAlternative((value) => value.kind === 'scalar' && isSecretText(String(value.value)));
}
