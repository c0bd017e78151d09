import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { parseCmd } from '../../../src/syntax/shell/cmd.js';
import { misplaced } from './places.js';
import { shownScript } from './shown.js';

function shown(text: string): string {
  return shownScript(parseCmd(text, DEFAULT_LIMITS));
}

describe('a script of cmd.exe', () => {
  it.each<[string, string, string]>([
    ['commands', '@echo off\r\naz login\r\naz ml job list & b', '[echo off] [az login] [az ml job list] [b]'],
    ['continuation', 'az ml ^\r\n  --name x ^\r\n  -g y', '[az ml --name x -g y]'],
    ['quotes', 'a "b %c%" d"e f"', '[a b <c> de f]'],
    ['variables', 'a %B% !c! %1 %~dp0 %%i %*', '[a <~b> <~c> <~%1> <~%0> <~%i> <~%*@>]'],
    ['set', 'set A=b c\r\nset "D=e %A%" & f', '[export a=b c] [export d=e <a>] [f]'],
    ['call', 'call az ml x', '[az ml x]'],
    ['remarks', 'rem a\r\n:: b\r\n:label\r\nc', '[c]'],
    ['if', 'if "%A%"=="" (\r\n a\r\n) else (\r\n b\r\n)\r\nif errorlevel 1 c', 'one([a] / [b]) maybe([c])'],
    ['for', 'for %%i in (a b) do az ml %%i', 'loop %i:([az ml <~%i>])'],
    ['and, or', 'a && b || c', '[a] [b] maybe([c])'],
    ['pipes and redirections', 'a | b > nul 2>&1', '[a]|[b >nul 2>&1]'],
    ['set arguments', 'az ml --set a.b=c x=1,2', '[az ml --set a.b=c x=1,2]'],
    ['escapes', 'a ^& b', '[a & b]'],
  ])('reads %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('never throws, ends, and keeps its places', () => {
    const pieces = 'a az %X% %% !y! ^ " ( ) & && | || > < = , set if for call rem :: else'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ' ', '\n'), { maxLength: 60 }), (list) => {
        const text = list.join('');
        expect(misplaced(parseCmd(text, DEFAULT_LIMITS), text)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['(', '"', '%', 'if a==b ', 'a && ', 'set a=', '^\n', 'for %%i in (a) do '])(
    'reads much of %j in good time',
    (piece) => {
      const started = performance.now();
      expect(() => parseCmd(piece.repeat(20_000), DEFAULT_LIMITS)).not.toThrow();
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
