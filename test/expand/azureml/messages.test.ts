/** What findings about files for the Azure CLI advise and give as reasons. */
import { expect, it } from 'vitest';
import { folderWith } from '../../support/files.js';
import { scanFolder } from '../../support/scanned.js';

async function messagesOf(rule: string, schema: string, text: string): Promise<readonly string[]> {
  const file = `$schema: https://azuremlschemas.azureedge.net/latest/${schema}.schema.json\n${text}\n`;
  const { findings } = await scanFolder(folderWith({ '.git/HEAD': '', 'it.yml': file }));
  return findings.filter((finding) => finding.rule.id === rule).map(({ message }) => message);
}

const LAKE = 'name: c\ntype: azure_data_lake_gen_2\ntarget: x\ncredentials: {type: account_key, account_key: $KEY}';
const SQL =
  'name: c\ntype: azure_sql_db\ntarget: x\ncredentials: {type: username_password, username: u, password: $PW}';

it.each([
  ['a database', SQL, 'Set credentials.type: managed_identity and give that identity a user in the database.'],
  ['credentials', LAKE, 'Set credentials.type: aad and give callers roles on the target.'],
  [
    'an API key of its own',
    'name: c\ntype: azure_open_ai\nazure_endpoint: https://x\napi_key: $KEY',
    'Remove api_key and give callers roles on the target.',
  ],
  ['what every project gets', `${LAKE}\nis_shared: true`, 'Set credentials.type: aad, or set is_shared: false.'],
])('AML-IDN-009 does not contradict itself about %s', async (_, text, advice) => {
  const [message, ...others] = await messagesOf('AML-IDN-009', 'connection', text);
  expect(others).toEqual([]);
  expect(message).toContain(` ${advice}`);
  expect(message).not.toContain('emove credentials');
});

const JOB = 'type: command\ncommand: x\nenvironment: azureml:e:1\ncompute: azureml:c';

it.each([
  ['text', 'resources:\n  instance_type="Standard_E4s_v3"\n  instance_count=5', 'text stands where an object belongs'],
  ['a number', 'resources: 5', 'a number stands where an object belongs'],
  ['a variable', 'resources: $RESOURCES', "'$RESOURCES' is a variable that is set elsewhere"],
])('AML-SUP-004 says why %s in place of resources leaves it open', async (_, text, reason) => {
  const messages = await messagesOf('AML-SUP-004', 'commandJob', `${JOB}\n${text}`);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).toContain(`: ${reason}. If so: `);
});
