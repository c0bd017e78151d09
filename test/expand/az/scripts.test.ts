import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandsOf } from '../../../src/expand/az/commands.js';
import { mayHoldScripts, scriptsOf } from '../../../src/expand/az/scripts.js';
import { knownString, textOf } from '../../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';

function scripts(path: string, text: string) {
  return scriptsOf(new SourceFile(path, text), DEFAULT_LIMITS);
}

/** The commands as they stand in the file, and what they come to if that is something else. */
function commands(path: string, text: string): readonly string[] {
  return scripts(path, text).flatMap((script) =>
    commandsOf(script, DEFAULT_LIMITS).commands.map(({ words, span, isConditional, folder }) => {
      const values = words.map(({ value }) => knownString(value) ?? textOf(value)).join(' ');
      const written = text.slice(span.start, span.end);
      const spans = words.map((word) => text.slice(word.span.start, word.span.end)).join(' ');
      const marks = `${isConditional ? '? ' : ''}${script.shell === 'posix' ? '' : `${script.shell} `}`;
      const where = folder === undefined || folder === '' ? '' : ` in ${folder}`;
      return `${marks}${[...new Set([values, spans, written])].join(' = ')}${where}`;
    }),
  );
}

describe('scripts in files', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a shell script', 'a/b.sh', 'az a\n', ['az a']],
    ['a PowerShell script', 'a.ps1', 'az a', ['powershell az a']],
    ['a script of cmd', 'a.cmd', 'az a', ['cmd az a']],
    [
      'a Makefile',
      'sub/Makefile',
      'WS := x\nall: b\n\t@az a -g $(WS) \\\n\t  --x $$A $(RG)\n\taz b\n',
      [
        'az a -g x --x ${A} $(RG) = az a -g $(WS) --x $A $(RG) = az a -g $(WS) \\\n\t  --x $$A $(RG) in sub',
        'az b in sub',
      ],
    ],
    [
      'a Dockerfile',
      'Dockerfile',
      'FROM x\nRUN az a \\\n # c\n  && az b\nRUN ["az", "c"]\nrun --mount=x az d\nRUN <<EOF\naz e\nEOF\n',
      ['az a', 'az b', 'az d', 'az e'],
    ],
    [
      'a devcontainer',
      '.devcontainer/devcontainer.json',
      '{"postCreateCommand": "az a \\"b\\\\nc\\" && az \\u0061", "onCreateCommand": ["az", "c"], "x": "az d", "postStartCommand": {"e": "az e"}}',
      ['az a b\\nc = az a \\"b\\\\nc\\"', 'az a = az \\u0061', 'az e'],
    ],
  ])('are found in %s', (_, path, text, expected) => {
    expect(commands(path, text)).toEqual(expected);
  });

  it('are found in workflows', () => {
    const text = `env:
  WS: ws
on: push
defaults: {run: {working-directory: cli}}
jobs:
  a:
    runs-on: ubuntu-latest
    env: {RG: rg, OTHER: "\${{ inputs.x }}"}
    steps:
      - run: az a $WS \${{ env.RG }} $OTHER
      - name: literal
        if: always()
        working-directory: infra
        run: |
          az b \\
            --x "y z" # c

          az c
      - run: >-
          az d
          --x y
          --z "w"
      - run: "az e \\"f\\" \\
          --g"
      - run: 'az h ''i'''
      - {shell: pwsh, run: az j}
      - {shell: python, run: az k}
      - uses: azure/cli@v2
        with:
          inlineScript: |
            az l
  w:
    runs-on: windows-2022
    steps:
      - run: az m
`;
    expect(commands('.github/workflows/a.yml', text)).toEqual([
      'az a ws rg ${{ inputs.x }} = az a $WS ${{ env.RG }} $OTHER in cli',
      '? az b --x y z = az b --x "y z" = az b \\\n            --x "y z" in infra',
      '? az c in infra',
      'az d --x y --z w = az d --x y --z "w" = az d\n          --x y\n          --z "w" in cli',
      'az e f --g = az e \\"f\\" --g = az e \\"f\\" \\\n          --g in cli',
      "az h i = az h ''i'' in cli",
      'powershell az j in cli',
      'az l in cli',
      'powershell az m in cli',
    ]);
  });

  it('know that a variable holds a secret', () => {
    const text = 'jobs:\n  a:\n    steps:\n    - run: az a "$KEY"\n      env: {KEY: "${{ secrets.KEY }}"}\n';
    const [script] = scripts('.github/workflows/a.yml', text);
    const [command] = script === undefined ? [] : commandsOf(script, DEFAULT_LIMITS).commands;
    expect(command?.words[2]?.value.origin.sensitive).toBe(true);
  });

  it('are found in composite actions', () => {
    const text = 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: az a ${{ inputs.x }}\n';
    expect(commands('action.yml', text)).toEqual(['az a ${{ inputs.x }}']);
  });

  it('are found in Azure Pipelines', () => {
    const text = `variables:
  ws: x
  - bad
stages:
- stage: a
  variables:
  - {name: rg, value: y}
  jobs:
  - job: b
    pool: {vmImage: windows-latest}
    steps:
    - script: az a %rg%
  - deployment: c
    condition: eq(1, 2)
    strategy:
      runOnce:
        deploy:
          steps:
          - task: AzureCLI@2
            inputs:
              scriptType: pscore
              inlineScript: |
                az b $(rg) \`
                  $(other)
          - \${{ if eq(1, 1) }}:
            - bash: az c
              workingDirectory: d
`.replace('  - bad\n', '');
    expect(commands('pipelines/a.yml', text)).toEqual([
      'cmd az a y = az a %rg%',
      '? powershell az b y $(other) = az b $(rg) $(other) = az b $(rg) `\n                  $(other)',
      '? az c in d',
    ]);
  });

  it('are found in the hooks of azure.yaml', () => {
    const text = `hooks:
  preup: {shell: pwsh, run: az a}
  postup:
    posix: {shell: sh, run: az b}
    windows: {run: az c}
services:
  api:
    project: ./src/api
    hooks:
      prepackage:
        - run: az d
        - run: ./x.sh
`;
    expect(commands('deploy/azure.yaml', text)).toEqual([
      'powershell az a in deploy',
      'az b in deploy',
      'powershell az c in deploy',
      'az d in deploy/src/api',
    ]);
  });

  it.each<[string, string]>([
    ['a job of Azure Machine Learning', 'command: az a\njobs:\n  a:\n    script: az b\n'],
    ['other YAML', 'script:\n  - az b\n'],
    ['a list', '- run: az a\n'],
  ])('are not sought in %s', (_, text) => {
    expect(commands('a.yml', text)).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['a.sh', true],
    ['Makefile', true],
    ['x/Dockerfile.gpu', true],
    ['.devcontainer/devcontainer.json', true],
    ['a.json', false],
    ['a.py', false],
    ['b.yml', true],
  ])('may stand in %s: %s', (path, expected) => {
    expect(mayHoldScripts(path)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['Dockerfile', '', 'RUN <<EOF\naz \n'],
    ['Dockerfile', '', 'RUN az \\\n'],
    ['Makefile', '', 'A = x \n\taz $(A'],
    ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n    - run: az a ', '${{ '],
    ['a.yml', 'steps:\n- script: &s az a\n', '- script: *s\n'],
    ['a.yml', 'variables:\n  a: b\nsteps:\n', '- script: az a\n  env: {x: y}\n'],
  ])('are bounded in %s for much of %j%j', (path, before, piece) => {
    const started = performance.now();
    for (const script of scripts(path, `${before}${piece.repeat(20_000)}`)) commandsOf(script, DEFAULT_LIMITS);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('never throw and stay inside of the file', () => {
    const text = fc.array(
      fc.constantFrom(
        'az a ',
        '"x"',
        "'",
        '\\',
        '\\n',
        '\\u0061',
        '\n      ',
        '  ',
        '$A',
        '${{ x }}',
        '#',
        ': ',
        '|',
        '\ud83d\ude00',
        'é',
      ),
      { maxLength: 30 },
    );
    const wrappers: readonly (readonly [string, string, string])[] = [
      ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n    - run: |\n      ', '\n'],
      ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n    - run: >2-\n      ', '\n'],
      ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n    - run: "az ', '"\n'],
      ['.github/workflows/a.yml', "jobs:\n  a:\n    steps:\n    - run: 'az ", "'\n"],
      ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n    - run: az ', '\n'],
      ['a/devcontainer.json', '{"postCreateCommand": "az ', '"}'],
      ['Makefile', 'a:\n\taz ', '\n'],
      ['Dockerfile', 'RUN az ', '\n'],
    ];
    fc.assert(
      fc.property(text, fc.constantFrom(...wrappers), (pieces, [path, before, after]) => {
        const whole = `${before}${pieces.join('')}${after}`;
        for (const script of scripts(path, whole)) {
          for (const { span, words } of commandsOf(script, DEFAULT_LIMITS).commands) {
            for (const { start, end } of [span, ...words.map((word) => word.span)]) {
              expect(start >= 0 && start <= end && end <= whole.length).toBe(true);
            }
            // The first letter of a command stands where it is said to stand.
            const first = knownString(words[0]?.value);
            if (first === 'az') expect(whole.slice(span.start)).toMatch(/^["'\\]*(?:a|\\u0061)/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
