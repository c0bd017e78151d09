import fc from 'fast-check';

/** Words, marks and pieces that Terraform files are made of, and some that they are not. */
const PIECES = [
  ...[
    'resource',
    'variable',
    'locals',
    'for',
    'in',
    'if',
    'else',
    'endif',
    'endfor',
    'true',
    'null',
    'a',
    'b',
    '1',
    '4.2',
  ],
  ...['{', '}', '[', ']', '(', ')', '<', '>', ',', '.', '...', '?', ':', '::', '+', '-', '*', '/', '%', '!', '=', '=='],
  ...[
    '!=',
    '<=',
    '>=',
    '&&',
    '||',
    '=>',
    '$',
    '&',
    '|',
    '~',
    ';',
    "'",
    '\\',
    '"',
    '"a"',
    '"a${',
    '}b"',
    '${',
    '%{',
    '~}',
  ],
  ...['${~', '$${', '%%{', '<<E\n', '<<-E\n', '\nE\n', '# c', '//c', '/*', '*/', '[*]', '.*', '.0'],
  ...['\n', '\n', '\r\n', '\r', ' ', '\t', '\u00a0', '\u{1F600}', '\u00e9', '\ufeff'],
  ...['\na = ', '\nb "c" "d" {\n', '\n  e = [for a in b : ', '\n  f = {\n', '\n}\n', '%{ if a }', '%{ endif }'],
];

/** Text that looks like Terraform and mostly is not. */
export const soup = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

export const anyText = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }));
