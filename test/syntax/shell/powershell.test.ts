import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { parsePowershell } from '../../../src/syntax/shell/powershell.js';
import { misplaced } from './places.js';
import { shownScript } from './shown.js';

function shown(text: string): string {
  return shownScript(parsePowershell(text, DEFAULT_LIMITS));
}

describe('a PowerShell script', () => {
  it.each<[string, string, string]>([
    ['commands', 'az login\r\naz ml job list; b', '[az login] [az ml job list] [b]'],
    ['backtick continuation', 'az ml `\n  --name x `\r\n  -g y', '[az ml --name x -g y]'],
    [
      'quotes',
      'a \'b $c \'\'d\'\'\' "e $f `"g`" ""h"" $($i.j)" `$k',
      '[a b $c \'d\' e <f> "g" "h" <[<expression>]> $k]',
    ],
    ['variables', 'a $b ${c d} $env:E $f.g $h[0] x$i', '[a <b> <c d> <env:e> <expression> <expression> x<i>]'],
    ['names without case', '$Name = "x"; a $NAME', '[name=x] [a <name>]'],
    ['typed variables', '[string]$a = "x"\n$script:b = 1', '[a=x] [b=1]'],
    ['variables of the environment', '$env:A = "x"', '[export env:a=x]'],
    [
      'what a command gives',
      '$a = az ml show -o tsv | b\n$c = $(az x)\n$d = (az y).z',
      '[a=<[az ml show -o tsv]|[b]>] [c=<[az x]>] [d=<[az y]>]',
    ],
    ['expressions', '$a = "x" + $b\n$c = $b -eq 1\nd', '[a=<expression>] [c=<expression>] [d]'],
    ['arrays', "$a = @('--name', \"x\"\n '-g' $y)\n$b = 'c', 'd'\naz @a", '[a=(--name x -g <y>)] [b=(c d)] [az <a@>]'],
    ['hashtables', "$a = @{\n Name = 'x' # c\n 'b-c'=$y; d=@{e=1}\n}\naz @a", '[a={Name:x b-c:<y> d:{e:1}}] [az <a@>]'],
    ['here-strings', '$a = @\'\nx $y\n\'@\n$b = @"\nx $y\n"@\nc', '[a=x $y] [b=x <y>] [c]'],
    ['comments', 'a # b\n<# c\nd #> e', '[a] [e]'],
    ['pipes', 'a | b |\n c', '[a]|[b]|[c]'],
    ['if', 'if (az x) { a } elseif ($b) { c }\nelse { d }\ne', '[az x] one([a] / [<b>] [c] / [d]) [e]'],
    ['loops', "foreach ($x in @('a', 'b')) { c $x }\nwhile ($true) { d }", 'loop x:a,b([c <x>]) [<true>] loop([d])'],
    ['try', 'try { a } catch [x] { b } finally { c }', '[a] maybe([b]) [c]'],
    ['functions', 'function Get-X($y) { a }\nGet-X', 'function Get-X([<y>] [a]) [Get-X]'],
    ['script blocks', 'a | % { b $_ }', '[a]|[% <maybe([b <_>])>]'],
    ['calls', '& "az" ml; & $x y', '[az ml] [<x> y]'],
    ['redirections', 'a > $null 2>&1', '[a ><null> 2>&1]'],
    ['placeholders', 'az ml -g <GROUP> -w <WS>', '[az ml -g <placeholder> -w <placeholder>]'],
    ['parentheses', 'a (b c) "d"', '[a <[b c]> d]'],
    ['and, or', 'a && b || c', '[a] [b] maybe([c])'],
    ['an unclosed quote', 'a "b\nc', '[a b\nc] BROKEN'],
  ])('reads %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('never throws, ends, and keeps its places', () => {
    const pieces =
      'a az $x $( ( ) @( @{ @x { } "\n ` \' " @" "@ @\' \'@ \n ; | || && # <# #> = += if else foreach try [int] , . < > <A>';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split(' '), ' ', '\n'), { maxLength: 60 }), (list) => {
        const text = list.join('');
        expect(misplaced(parsePowershell(text, DEFAULT_LIMITS), text)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['$(', '@(', '@{', '"$(', '(', '{ ', 'if (', 'a && ', '$a=', '@"\n', "''", 'a,', 'try {'])(
    'reads much of %j in good time',
    (piece) => {
      const started = performance.now();
      expect(() => parsePowershell(piece.repeat(20_000), DEFAULT_LIMITS)).not.toThrow();
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
