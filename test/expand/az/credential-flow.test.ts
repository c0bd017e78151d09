import { describe, expect, it } from 'vitest';
import { expandFiles } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';

const GET = 'az ml online-endpoint get-credentials -n e -g g -w w';

/** Of each command that is judged and does not keep credentials in the script: its line, and where they end. */
function found(script: string, file = 'a.sh'): readonly string[] {
  const { expansions } = expandFiles({ [file]: script });
  return expansions.flatMap(({ resources }) =>
    resources.flatMap(({ type, body, span }) => {
      const { properties } = plain(body) as { properties?: { output?: string } };
      const end = properties?.output ?? '';
      if (type !== 'azureml-gate/credentials' || end === 'script' || end === 'nowhere') return [];
      return [`${script.slice(0, span.start).split('\n').length} ${end}`];
    }),
  );
}

const AFTER = (line: string) => `key=$(${GET} --query primaryKey -o tsv)\n${line}\n`;
const HIDDEN = (line: string) => `key=$(${GET})\necho "::add-mask::$key"\n${line}\n`;

describe('credentials in a variable', () => {
  it.each<[string, string, readonly string[]]>([
    ['echo', AFTER('echo "The key is $key"'), ['2 log']],
    ['echo without quotes', AFTER('echo -n $key'), ['2 log']],
    ['printf', AFTER('printf \'%s\\n\' "${key}"'), ['2 log']],
    ['a here-document', AFTER('cat <<EOF\nkey: $key\nEOF'), ['2 log']],
    ['a here-string', AFTER('jq . <<< "$key"'), ['2 log']],
    ['tee', AFTER('echo "$key" | tee key.txt'), ['2 log']],
    ['a file', AFTER('echo "$key" > key.txt'), ['2 file']],
    ['the environment of later steps', AFTER('echo "KEY=$key" >> $GITHUB_ENV'), ['2 environment']],
    ['the environment, quoted', AFTER('echo "KEY=$key" >> "$GITHUB_ENV"'), ['2 environment']],
    ['tee to an output', AFTER('echo "k=$key" | tee -a $GITHUB_OUTPUT > /dev/null'), ['2 environment']],
    ['an output', AFTER('echo "k=$key" >> $GITHUB_OUTPUT'), ['2 environment']],
    ['an output by command', AFTER('echo "::set-output name=k::$key"'), ['2 environment']],
    ['a variable of Azure Pipelines', AFTER('echo "##vso[task.setvariable variable=k]$key"'), ['2 environment']],
    ['a group', AFTER('{ echo "$key"; } >> $GITHUB_ENV'), ['2 environment']],
    ['another variable', AFTER('K2=$key\nexport K3="$K2"\necho $K3'), ['4 log']],
    ['what jq takes out', `keys=$(${GET})\nk=$(echo "$keys" | jq -r .primaryKey)\necho $k`, ['3 log']],
    ['jq at once', `k=$(${GET} | jq -r .primaryKey | tr -d '\\n')\necho $k`, ['2 log']],
    ['jq from a here-string', `keys=$(${GET})\nk=$(jq -r .primaryKey <<< "$keys")\necho $k`, ['3 log']],
    ['a function', 'get() { az storage account keys list -n s; }\nk=$(get)\necho "$k"', ['3 log']],
    ['a function that says it', `say() { echo "$1"; }\nk=$(${GET})\nsay "$k"`, ['1 log']],
    ['a branch', `if x; then key=$(${GET}); else key=none; fi\necho $key`, ['2 log']],
    ['a substitution in words', `echo "$(${GET})"`, ['1 log']],
    ['a substitution without quotes', `echo $(${GET} --query primaryKey)`, ['1 log']],
    ['a pipeline', `${GET} | jq .`, ['1 log']],
    ['tee at once', `${GET} | tee keys.json`, ['1 log']],
    ['masked too late', AFTER('echo $key\necho "::add-mask::$key"'), ['2 log']],
    ['what is made of a masked one', HIDDEN('echo "$key" | jq -r .primaryKey > k.txt'), ['3 file']],
    ['masked, to all steps', HIDDEN('echo "K=$key" >> $GITHUB_ENV'), ['3 environment']],
  ])('are put out by %s', (_, script, expected) => {
    expect(found(script)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['not used', AFTER('')],
    ['a header', AFTER('curl -H "Authorization: Bearer $key" https://x')],
    ['an argument', AFTER('python score.py --key "$key"')],
    ['hidden', HIDDEN('echo "$key"')],
    ['hidden without quotes', `key=$(${GET})\necho ::add-mask::$key\necho "$key"`],
    ['hidden by printf', `key=$(${GET})\nprintf '::add-mask::%s' "$key"\necho "$key"`],
    ['hidden under another name', `key=$(${GET})\necho "::add-mask::$key"\nk=$key\necho "$k"`],
    ['hidden in Azure Pipelines', AFTER('echo "##vso[task.setvariable variable=k;issecret=true]$key"\necho "$key"')],
    ['a password that is read', AFTER('echo "$key" | docker login --password-stdin -u x r.azurecr.io')],
    ['thrown away', AFTER('echo "$key" > /dev/null')],
    ['counted', AFTER('echo "$key" | wc -c')],
    ['its length', AFTER('echo ${#key}')],
    ['whether it is set', AFTER('echo "${key:+set}"')],
    ['looked for', AFTER('echo "$key" | grep -q abc')],
    ['set again', AFTER('key=none\necho $key')],
    ['a subshell', `(key=$(${GET}))\necho "$key"`],
    ['no secret of the answer', 'u=$(az acr credential show -n r --query username -o tsv)\necho $u'],
    ['no secret taken out', 'az storage account keys list -n s | jq -r ".[0].keyName"'],
    ['another command', 'key=$(az ml workspace show -n w)\necho $key'],
  ])('are not put out: %s', (_, script) => {
    expect(found(script)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['Write-Host', `$key = ${GET} -o tsv\nWrite-Host "key: $key"`, ['2 log']],
    ['an expression', `$key = (${GET} | ConvertFrom-Json).primaryKey\n$key`, ['2 log']],
    ['a member', `$keys = ${GET} | ConvertFrom-Json\nWrite-Output $keys.primaryKey`, ['2 log']],
    ['a member in text', `$keys = ${GET} | ConvertFrom-Json\nWrite-Host "key: $($keys.primaryKey)"`, ['2 log']],
    ['a file', `$key = ${GET}\n$key | Out-File key.txt`, ['2 file']],
    ['the environment', `$key = ${GET}\nAdd-Content -Path $env:GITHUB_ENV -Value "K=$key"`, ['2 environment']],
    ['a variable', `$key = ${GET}\nWrite-Host "##vso[task.setvariable variable=k]$key"`, ['2 environment']],
    ['a secret', `$key = ${GET}\nWrite-Host "##vso[task.setvariable variable=k;issecret=true]$key"`, []],
    ['hidden', `$key = ${GET}\nWrite-Host "::add-mask::$key"\nWrite-Host $key`, []],
    ['a header', `$key = ${GET}\nInvoke-RestMethod -Headers @{ Authorization = "Bearer $key" } -Uri x`, []],
  ])('of PowerShell are put out by %s', (_, script, expected) => {
    expect(found(script, 'a.ps1')).toEqual(expected);
  });

  it('say which command gave them', () => {
    const script = AFTER('k=$key\necho "$k"');
    const { expansions } = expandFiles({ 'a.sh': script });
    const shown = expansions[0]?.resources.find(({ address }) => address === 'a.sh:echo/k');
    const properties = shown?.body.members.get('properties')?.value;
    const output = properties?.kind === 'object' ? properties.members.get('output')?.value : undefined;
    expect(output?.origin.steps).toMatchObject([
      { role: 'command', name: 'az ml online-endpoint get-credentials', span: { start: 6 } },
      { role: 'variable', name: 'key' },
      { role: 'variable', name: 'k' },
    ]);
    expect(output?.origin.span).toMatchObject({ start: script.indexOf('echo') });
  });
});
