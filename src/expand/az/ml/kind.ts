/** Which kind of thing an `az ml` command makes. */
import { type Kind, shapeOf } from '../../azureml/kind.js';
import { KINDS } from '../../azureml/kinds/index.js';
import { recognise } from '../../azureml/recognise.js';
import type { ObjectValue } from '../../value.js';

/** What a group makes if nothing says another kind. A compute has to say its type; only clusters are updated. */
const WITHOUT_TYPE: Readonly<Record<string, string>> = {
  'online-endpoint': 'managedonlineendpoint',
  'online-deployment': 'managedonlinedeployment',
  job: 'commandjob',
  workspace: 'workspace',
  data: 'data',
};

/** Words for types that are not the beginning of the schema's name. */
const BY_TYPE: Readonly<Record<string, string>> = { virtualmachine: 'vmcompute', default: 'workspace' };

/** The kind, by the group, the file's schema and its keys; undefined if it cannot be told. */
export function kindOfCommand(group: string, document: ObjectValue, isUpdate: boolean): Kind | undefined {
  const candidates = KINDS.filter(({ command }) => command === (group === 'workspace-hub' ? 'workspace' : group));
  const recognised = recognise(document)?.kind;
  if (recognised !== undefined && candidates.includes(recognised)) return recognised;
  const shape = shapeOf(document);
  const type = group === 'workspace-hub' ? 'hub' : shape.text(group === 'workspace' ? 'kind' : 'type');
  const named = type === '' ? undefined : schemaStarting(candidates, BY_TYPE[type] ?? type);
  if (named !== undefined) return named;
  if (candidates.length === 1) return candidates[0];
  if (group === 'online-endpoint' && shape.has('compute')) return schemaStarting(candidates, 'kubernetes');
  if (group === 'workspace' && shape.has('hub_id')) return schemaStarting(candidates, 'project');
  if (group === 'compute' && isUpdate) return schemaStarting(candidates, 'amlcompute');
  const without = WITHOUT_TYPE[group];
  return without === undefined ? undefined : schemaStarting(candidates, without);
}

function schemaStarting(candidates: readonly Kind[], word: string): Kind | undefined {
  const exact = candidates.find(({ schemas }) => schemas.includes(word));
  return exact ?? candidates.find(({ schemas }) => schemas.some((schema) => schema.startsWith(word)));
}
