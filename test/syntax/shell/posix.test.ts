import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { parsePosix } from '../../../src/syntax/shell/posix.js';
import { misplaced } from './places.js';
import { shownScript } from './shown.js';

function shown(text: string): string {
  return shownScript(parsePosix(text, DEFAULT_LIMITS));
}

describe('a POSIX script', () => {
  it.each<[string, string, string]>([
    ['commands in lines', 'az login\naz ml job list', '[az login] [az ml job list]'],
    ['commands behind each other', 'a; b & c', '[a] [b] [c]'],
    ['line continuation', 'az ml \\\n  --name x\\\ny', '[az ml --name xy]'],
    ['line continuation of Windows', 'az ml \\\r\n --name x\r\nb', '[az ml --name x] [b]'],
    ['single quotes', "a 'b $c \\' d", '[a b $c \\ d]'],
    ['double quotes', 'a "b \\"$c\\" \\$d \\e"', '[a b "<c>" $d \\e]'],
    ['quotes inside of words', `a b"c d"'e f'g`, '[a bc de fg]'],
    ['empty words', `a "" ''`, "[a '' '']"],
    ['escapes', 'a b\\ c \\"d', '[a b c "d]'],
    ['ANSI quotes', "a $'b\\n\\'c'", "[a b\n'c]"],
    ['variables', 'a $b ${c} "$d" ${e[@]} "$@" $1 $?', '[a <~b> <~c> <d> <~e@> <@@> <~1> <~?>]'],
    ['defaults', 'a ${b:-c d} "${e:=f}" ${g-"h}"}', '[a <~b:-c d> <e:=f> <~g-h}>]'],
    [
      'other expansions',
      'a ${#b} ${c%%.*} ${d//x/y} ${e:0:3} $((1 + (2)))',
      '[a <expression> <expression> <expression> <expression> <arithmetic>]',
    ],
    ['command substitution', 'a $(b "$(c d)" | e) `f g`', '[a <[b <[c d]>]|[e]> <[f g]>]'],
    ['command substitution in quotes', 'a "x $(b "y z") `c`"', '[a x <[b y z]> <[c]>]'],
    ['a parenthesis in a case in a substitution', 'a $(case x in x) b;; esac) c', '[a <maybe([b])> c]'],
    ['comments', 'a # b\n# c\nd x#y', '[a] [d x#y]'],
    ['pipes', 'a | b |& c', '[a]|[b]|[c]'],
    ['a pipe at the end of a line', 'a |\n # x\n b', '[a]|[b]'],
    ['and, or', 'a && b || c', '[a] [b] maybe([c])'],
    ['a test before', '[ -z "$x" ] && a', '[[ -z <x> ]] maybe([a])'],
    ['a bash test before', '[[ $x == a* && ( -n $y ) ]] && a', '[[[ <~x> == a* -n <~y>] maybe([a])'],
    ['a subshell', '(a; b) > c', 'sub([a] [b])'],
    ['a group', '{ a; b; } 2>/dev/null; c', '[a] [b] 2>/dev/null [c]'],
    ['if', 'if a; then b; fi; c', '[a] maybe([b]) [c]'],
    ['if in lines', 'if ! a\nthen\n b\nelif c\nthen\n d\nelse\n e\nfi', '[a] one([b] / [c] [d] / [e])'],
    ['while', 'while read x; do a; done < f', '[read x] loop([a]) <f'],
    ['for', 'for x in a "b c"; do d $x; done', 'loop x:a,b c([d <~x>])'],
    ['for over arguments', 'for x\ndo a; done', 'loop x:([a])'],
    ['for in C', 'for ((i=0; i<3; i++)); do a; done', 'loop([a])'],
    ['case', 'case $x in\n a|b) c;;\n (d) e ;;\n *) f\nesac\ng', 'one([c] / [e] / [f]) [g]'],
    ['functions', 'f() {\n a\n}\nfunction g { b; }\nf', 'function f([a]) function g([b]) [f]'],
    ['assignments', 'a=b c="d e" f+=g', '[a=b c=d e f+=g]'],
    ['assignments before a command', 'A=b c d=e', '[A=b c d=e]'],
    ['a substitution as an assignment', 'A=$(az ml x)', '[A=<[az ml x]>]'],
    ['export', 'export A=b C; local D=$e', '[export A=b export C] [D=<~e> local]'],
    ['arrays', 'a=(b "c d" # x\n e) ; a+=(f); a[0]=g', '[a=(b c d e)] [a+=(f)] [a=g]'],
    ['redirections', 'a > b 2>&1 <c &>d >>e', '[a >b 2>&1 <c &>d >>e]'],
    ['a here-document', 'a <<EOF > b\nx $y\n"z"\nEOF\nc', '[a <<"x <y>\\n\\"z\\"\\n" >b] [c]'],
    ['a literal here-document', "a <<-'EOF'\nx $y\n\tEOF\nc", '[a <<-"x $y\\n"] [c]'],
    ['a here-document in a substitution', 'a "$(cat <<EOF\nx)\nEOF\n)" b', '[a <[cat <<"x)\\n"]> b]'],
    ['a here-string', 'a <<< "$b"', '[a <<<"<b>"]'],
    ['placeholders', 'az ml -g <GROUP> -w <my-ws>\nb', '[az ml -g <placeholder> -w <placeholder>] [b]'],
    ['process substitution', 'a <(b c)', '[a <[b c]>]'],
    ['an unclosed quote', 'a "b\nc', '[a b\nc] BROKEN'],
    ['an unclosed substitution', 'a $(b\nc', '[a <[b] [c]>] BROKEN'],
    ['what closes nothing', 'a; fi; b ) c', '[a] [b] [c]'],
    ['names that look like words', 'az ml if then done.sh', '[az ml if then done.sh]'],
  ])('reads %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps holes whole, wherever they stand', () => {
    const text = "a ${{ x || 'y' }} '-${{ z }}' \"${{ w }}\"b";
    const holes = [...text.matchAll(/\$\{\{.*?\}\}/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    expect(shownScript(parsePosix(text, DEFAULT_LIMITS, holes))).toBe('[a <hole> -<hole> <hole>b]');
  });

  it('never throws, ends, and keeps its places', () => {
    const piece = fc.constantFrom(
      ...'a b az $x ${y ${z:- } $( ( ) (( )) ` " \' \\ \n ; ;; & && | || < > << <<EOF EOF # if then fi for in do done case esac { } [[ ]] f() = x= x=( <A> ! * \t'.split(
        ' ',
      ),
      ' ',
      '${{ q }}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(misplaced(parsePosix(text, DEFAULT_LIMITS), text)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '$(',
    '${x:-',
    '"$(',
    '`',
    '(',
    '{ ',
    'if ',
    'a && ',
    '! ',
    'f() ',
    'case x in a) ',
    '[[ ',
    '<<A\n',
    "'`",
    'x=(',
  ])('reads much of %j in good time', (piece) => {
    const started = performance.now();
    expect(() => parsePosix(piece.repeat(20_000), DEFAULT_LIMITS)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
