import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShellCommand } from '../../../src/expand/az/command.js';
import { commandsOf } from '../../../src/expand/az/commands.js';
import { EmbeddedText } from '../../../src/expand/az/embedded-text.js';
import type { Script, Shell } from '../../../src/expand/az/script.js';
import { firstUnknown, knownString, textOf } from '../../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';

function scriptOf(text: string, shell: Shell, more: Partial<Script> = {}): Script {
  const source = new SourceFile('scripts/a.sh', text);
  return {
    text: EmbeddedText.ofFile(source),
    shell,
    templating: 'none',
    folder: '',
    environment: new Map(),
    isConditional: false,
    ...more,
  };
}

function follow(text: string, shell: Shell = 'posix', more: Partial<Script> = {}): readonly ShellCommand[] {
  return commandsOf(scriptOf(text, shell, more), DEFAULT_LIMITS).commands;
}

/** The az commands: known words as they are, others in angle brackets, `?` where it may not run. */
function shown(text: string, shell: Shell = 'posix', more: Partial<Script> = {}): readonly string[] {
  return follow(text, shell, more)
    .filter(({ words }) => knownString(words[0]?.value) === 'az')
    .map(({ words, isConditional }) => {
      const shownWords = words.map(
        ({ value, mayBeSeveral }) => `${knownString(value) ?? `<${textOf(value)}>`}${mayBeSeveral === true ? '*' : ''}`,
      );
      return `${isConditional ? '? ' : ''}${shownWords.slice(1).join(' ')}`;
    });
}

describe('commands of a script', () => {
  it.each<[string, string, readonly string[]]>([
    ['a variable', 'A=x\naz ml "$A" -${A}-', ['ml x -x-']],
    ['a variable of variables', 'A=x; B="$A-y"; az $B', ['x-y']],
    ['nothing sets it', 'az $A "${B}"', ['<${A}>* <${B}>']],
    ['exported', 'export A=x\naz $A', ['x']],
    ['defaults', 'az ${A:-x} ${B:=y} $B; A=z; az ${A:-x} ${A:+w}', ['x y y', 'z w']],
    ['empty defaults', 'A="${B:-}"; az "$A" ${C-} ${1:-}; D=; az ${D:-}', ['<${B}> <${C}>* <${1}>*', '']],
    ['an argument of the script', 'A=$1; az "$A"', ['<${1}>']],
    ['known words without quotes', 'A="--name x --sku y"; az $A "$A"', ['--name x --sku y --name x --sku y']],
    ['an array', 'A=(--name "x y"); A+=(--sku z); az "${A[@]}" $A', ['--name x y --sku z --name']],
    [
      'what an az command prints',
      'A=$(az account show)\naz ml -g $A',
      ['account show', "ml -g <$('az' 'account' 'show')>*"],
    ],
    ['what echo prints', 'A=x; B=$(echo "$A-1"); az $B', ['x-1']],
    ['a here-document', 'A=$(cat <<EOF\n{"x": "y"}\nEOF\n)\naz "$A"', ['{"x": "y"}']],
    ['random text', 'az a$RANDOM a$RANDOM', ["<concat('a',${RANDOM}@4)> <concat('a',${RANDOM}@13)>"]],
    ['branches', 'A=x\nif b; then A=y; az $A; fi\naz "$A"', ['? y', "<oneOf(${A}@4,'y','x')>"]],
    ['a default by a test', '[ -z "$A" ] && A=x\naz "$A"', ["<oneOf(${A}@15,'x',${A})>"]],
    ['either branch', 'if b; then A=x; else A=x; fi\naz $A', ['x']],
    ['a loop over words', 'for A in x y; do az "$A"; done; az z', ["? <oneOf(${A}@0,'x','y')>", 'z']],
    ['what a loop changes', 'A=x; while b; do az $A; A=$A-y; done', ['? <${A}@5>*']],
    ['behind or', 'az a || az b; az c && az d', ['a', '? b', 'c', 'd']],
    ['a function that is called', 'f() { az "$1" $A; }\nA=x; f y', ['y x']],
    ['a function nobody calls', 'f() { az a; }', ['? a']],
    ['a function that calls itself', 'f() { az a; f; }\nf', Array.from({ length: 8 }, () => 'a')],
    ['a local variable', 'A=x\nf() { local A=y; az $A; }\nf; az $A', ['y', 'x']],
    ['a subshell', 'A=x; (A=y; az $A); az $A', ['y', 'x']],
    ['a variable for one command', 'A=x B=y az $A; az $A', ['<${A}>*', '<${A}>*']],
    ['wrappers', 'sudo -E az a; time az b; env A=x az c; ! az d', ['a', 'b', 'c', 'd']],
    ['placeholders', 'az -g <GROUP> "<WS>-1"', ["-g <<GROUP>> <concat(<WS>,'-1')>"]],
    ['substitutions inside of arguments', 'az a --x "$(az b)" $(echo $(az c))', ['b', 'c', expect.anything()] as never],
  ])('follow %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['variables', '$a = "x"; az ml $A "$a-$b"', ["ml x <concat('x-',${b})>"]],
    ['arrays', "$a = @('--name', 'x')\n$a += '--sku'\naz @a; az $a", ['--name x --sku', '--name x --sku']],
    ['hashtables', "$a = @{name = 'x'}\naz @a", ['-name:x']],
    ['the environment', '$env:A = "x"; az $env:A', ['x']],
    [
      'what a command prints',
      '$a = az account show `\n -o tsv\naz $a',
      ['account show -o tsv', "<$('az' 'account' 'show' '-o' 'tsv')>"],
    ],
    ['branches', 'if ($b) { az x } else { az y }', ['? x', '? y']],
  ])('follow %s of PowerShell', (_, text, expected) => {
    if (text.includes('account show')) expect(shown(text, 'powershell')[0]).toBe(expected[0]);
    else expect(shown(text, 'powershell')).toEqual(expected);
  });

  it('follow cmd', () => {
    expect(shown('set A=x y\r\ncall az ml "%A%" ^\r\n -g %a%', 'cmd')).toEqual(['ml x y -g x y']);
  });

  it('fill in what the file around knows', () => {
    const environment = new Map(shownEnvironment());
    expect(
      shown("az ${{ env.A }} '${{ inputs.b }}' $A ${{ secrets.C }}", 'posix', { templating: 'github', environment }),
    ).toEqual(['x <${{ inputs.b }}> x <${{ secrets.C }}>']);
    expect(shown('az "$(A)" $(b.c) $(pwd)', 'posix', { templating: 'pipelines', environment })).toEqual([
      'x <$(b.c)> <$(pwd)>',
    ]);
    const [command] = follow('az ${{ secrets.C }}', 'posix', { templating: 'github' });
    expect(command?.words[1]?.value.origin.sensitive).toBe(true);
  });

  it('say where values come from', () => {
    const [command] = follow('A=x\naz "$A"');
    const word = command?.words[1];
    expect(word?.span).toMatchObject({ start: 7, end: 11 });
    expect(word?.value.origin).toMatchObject({
      span: { start: 2, end: 3 },
      steps: [{ role: 'variable', name: 'A', span: { start: 0, end: 3 } }],
    });
  });

  it.each<[string, unknown]>([
    ['az a', { kind: 'printed' }],
    ['A=$(az a)', { kind: 'variable', name: 'A', isExported: false }],
    ['export A=$(az a)', { kind: 'variable', name: 'A', isExported: true }],
    ['A="x$(az a)"', { kind: 'argument' }],
    ['echo $(az a)', { kind: 'argument' }],
    ['az a | jq .', { kind: 'piped', to: 'jq' }],
    ['az a > /dev/null', { kind: 'file', target: { kind: 'scalar', value: '/dev/null' } }],
    ['az a 2> b', { kind: 'printed' }],
    ['{ az a; } >> "$GITHUB_ENV"', { kind: 'file', target: { kind: 'unknown' } }],
  ])('tell what becomes of the output of %s', (text, output) => {
    const command = follow(text).find(({ words }) => knownString(words[0]?.value) === 'az');
    expect(command?.output).toMatchObject(output as object);
  });

  it.each<[string, string | undefined]>([
    ['az a', ''],
    ['cd b/c; az a', 'b/c'],
    ['cd b && cd ..; az a', ''],
    ['cd ../..; az a', undefined],
    ['cd $X; az a', undefined],
    ['(cd b); az a', ''],
    ['cd "$(dirname "$0")"; az a', 'scripts'],
    ['if x; then cd b; fi; az a', undefined],
  ])('know the folder of %s', (text, folder) => {
    expect(follow(text).find(({ words }) => knownString(words[0]?.value) === 'az')?.folder).toBe(folder);
  });

  it.each([
    'A=$A$A-\n',
    'A="$(echo $(echo $A)$(echo $A))"\n',
    'f() { f; f; f; f; az; }; f\n',
    'A=(${A[@]} ${A[@]} x)\n',
    'for A in a b; do\n',
    'if $A; then A=$A$B;\n',
    '$(echo ',
  ])('are bounded for much of %j', (piece) => {
    const started = performance.now();
    const commands = follow(`A=x;${piece.repeat(3000)} az "$A"`);
    for (const { words } of commands) for (const { value } of words) firstUnknown(value);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('are bounded where deep functions call each other', () => {
    const bodies = Array.from(
      { length: 8 },
      (_, at) => `f${at}() { ${'if x; then '.repeat(45)} f${at + 1}; ${'fi;'.repeat(45)} }\n`,
    );
    expect(() => follow(`${bodies.join('')}f0`)).not.toThrow();
    expect(() => follow(`az ${'"$(echo '.repeat(150)}x${')"'.repeat(150)}`)).not.toThrow();
  });

  it('never throw and stay inside of the file', () => {
    const pieces =
      'az a A=x A=$A A=(x $A) A+=y export $A "$A" ${A:-$A} ${A[@]} $( ) ` " \' \n ; && || | if then else fi for in do done f() { } > < cd';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.split(' '), ' ', '\n'), { maxLength: 60 }),
        fc.constantFrom<Shell>('posix', 'powershell', 'cmd'),
        (list, shell) => {
          const text = list.join(' ');
          for (const { span, words } of follow(text, shell)) {
            for (const { start, end } of [span, ...words.map((word) => word.span)]) {
              expect(start >= 0 && start <= end && end <= text.length).toBe(true);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function shownEnvironment() {
  const source = new SourceFile('a.yml', 'x');
  const origin = { span: { source, start: 0, end: 1 }, steps: [] };
  return [['A', { kind: 'scalar' as const, value: 'x', origin }]] as const;
}
