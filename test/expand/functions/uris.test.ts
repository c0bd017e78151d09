import { describe, expect, it } from 'vitest';
import { holes, openObject, param, type Row, run, testRows } from './calls.js';

const p = param('p');

const URI: readonly Row[] = [
  ['uri', ['http://contoso.com/firstpath', 'myscript.sh'], 'http://contoso.com/myscript.sh'],
  ['uri', ['http://contoso.com/firstpath/', 'myscript.sh'], 'http://contoso.com/firstpath/myscript.sh'],
  ['uri', ['http://contoso.com/firstpath/', '/myscript.sh'], 'http://contoso.com/myscript.sh'],
  ['uri', ['http://contoso.com/a/', '../b'], 'http://contoso.com/b'],
  ['uri', ['http://contoso.com', 'a b'], 'http://contoso.com/a%20b'],
  ['uri', ['http://CONTOSO.com:80/a/', 'é'], 'http://contoso.com/a/%C3%A9'],
  ['uri', ['http://contoso.com/a/', 'http://x.com/'], 'http://x.com/'],
  ['uri', [p, 'a'], "<uri(parameters('p'),'a')>"],
  ['uri', ['https://a.com/', p], "<uri('https://a.com/',parameters('p'))>"],
  ['uri', ['notauri', 'b'], '! uri() needs an absolute URI as argument 1.'],
  ['uri', ['https://a.com/x y/', 'b'], '! uri() needs an absolute URI as argument 1.'],
  ['uriComponent', ["http://a.b/c d?x=é&y='(1)*!~"], 'http%3A%2F%2Fa.b%2Fc%20d%3Fx%3D%C3%A9%26y%3D%27%281%29%2A%21~'],
  ['uriComponent', [p], "<uriComponent(parameters('p'))>"],
  ['uriComponent', [1], '! uriComponent() needs a string as argument 1, but got an integer.'],
  ['uriComponentToString', ['http%3A%2F%2Fa.b%2Fa%20b+c'], 'http://a.b/a b c'],
  ['uriComponentToString', ['%C3%A9%zz'], 'é%zz'],
  ['uriComponentToString', [p], "<uriComponentToString(parameters('p'))>"],
];

const COMPONENTS: readonly Row[] = [
  [
    'parseUri',
    ['https://a.com:8080/x/y?a=1#f'],
    { scheme: 'https', host: 'a.com', port: 8080, path: '/x/y', query: '?a=1' },
  ],
  ['parseUri', ['https://a.com/'], { scheme: 'https', host: 'a.com', port: null }],
  ['parseUri', [p], "<parseUri(parameters('p'))>"],
  ['parseUri', ['notauri'], '! parseUri() needs an absolute URI.'],
  ['buildUri', [{ scheme: 'https', host: 'a.com' }], 'https://a.com/'],
  ['buildUri', [{ scheme: 'https', host: 'a.com', port: 8080, path: 'x' }], 'https://a.com:8080/x'],
  ['buildUri', [{ scheme: 'https', host: 'a.com', port: 443, path: '/x y', query: 'a=1' }], 'https://a.com/x y?a=1'],
  ['buildUri', [{ scheme: 'https', host: p }], "<buildUri(createObject('scheme','https','host',parameters('p')))>"],
  ['buildUri', [openObject({ scheme: 'https' })], "<buildUri(createObject('scheme','https',...parameters('more')))>"],
  ['buildUri', [{ host: 'a.com' }], "! buildUri() needs the property 'scheme'."],
  ['buildUri', [{ scheme: 'https', host: 5 }], "! buildUri() needs a string as 'host'."],
];

const ENCODINGS: readonly Row[] = [
  ['base64', ['abc'], 'YWJj'],
  ['base64', ['é'], 'w6k='],
  ['base64', [p], "<base64(parameters('p'))>"],
  ['base64', [holes('a', p)], "<base64(concat('a',parameters('p')))>"],
  ['base64ToString', ['w6k='], 'é'],
  ['base64ToString', ['YW Jj'], 'abc'],
  ['base64ToString', [''], ''],
  ['base64ToString', ['YWI'], '! base64ToString() needs base64 text.'],
  ['base64ToJson', ['eyJhIjoxfQ=='], { a: 1 }],
  ['base64ToJson', ['YWJj'], '! base64ToJson() needs JSON text.'],
  ['dataUri', ['Hello'], 'data:text/plain;charset=utf-8;base64,SGVsbG8='],
  ['dataUri', [1], 'data:application/json;charset=utf-8;base64,MQ=='],
  ['dataUri', [true], 'data:application/json;charset=utf-8;base64,VHJ1ZQ=='],
  ['dataUri', [{ a: 1 }], 'data:application/json;charset=utf-8;base64,eyJhIjoxfQ=='],
  ['dataUri', [[p]], "<dataUri(createArray(parameters('p')))>"],
  ['dataUri', [null], '! dataUri() cannot convert null.'],
  ['dataUriToString', ['data:;base64,SGVsbG8sIFdvcmxkIQ=='], 'Hello, World!'],
  ['dataUriToString', ['data:text/plain;charset=utf8;base64,SGVsbG8='], 'Hello'],
  ['dataUriToString', ['data:text/html,%3Cp%3E'], '<p>'],
  ['dataUriToString', ['data:;base64,!!'], '! dataUriToString() needs base64 text.'],
  ['dataUriToString', ['data:;charset=utf-16;base64,SABl'], "! dataUriToString() cannot read the charset 'utf-16'."],
  ['dataUriToString', ['xyz'], '! dataUriToString() needs a data URI.'],
];

describe('URI and encoding functions', () => {
  testRows(URI, COMPONENTS, ENCODINGS);

  it('does not escape half a character', () => {
    expect(run('uriComponent', ['\ud83d']).value).toMatchObject({ kind: 'unknown', reason: 'unsupported' });
  });
});
