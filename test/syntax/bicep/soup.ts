import fc from 'fast-check';

/** Words, marks and pieces that Bicep files are made of, and some that they are not. */
const PIECES = [
  ...['param', 'var', 'type', 'resource', 'module', 'output', 'func', 'import', 'using', 'extension', 'targetScope'],
  ...['for', 'in', 'if', 'existing', 'as', 'from', 'with', 'true', 'null', 'a', 'b', 'string', '1', '42'],
  ...['{', '}', '[', ']', '(', ')', '<', '>', '@', ',', '.', '...', '?', '??', ':', '::', '+', '-', '*', '/', '%'],
  ...['^', '!', '=', '==', '!=', '=~', '!~', '<=', '>=', '&&', '||', '|', '=>', '$', '&', '~', ';', '"', '\\'],
  ...["'a'", "'", "'''", "$'''", '${', "'a${", "}b'", "'T/x@1'", '//c', '/*', '*/', '#disable-next-line x', '#'],
  ...['\n', '\n', '\r\n', '\r', ' ', '\t', '\u00a0', '\u{1F600}', '\ufeff'],
  ...[
    '\nvar a = ',
    "\nresource a 'T/x@1' = {\n",
    '\nparam a string = ',
    "\nmodule m 'm.bicep' = [for a in b: {\n",
    '\n}\n',
  ],
];

/** Text that looks like Bicep and mostly is not. */
export const soup = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

export const anyText = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }));
