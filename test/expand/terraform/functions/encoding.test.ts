import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('encoding', () => {
  it.each([
    ['jsonencode(1.0)', '1'],
    ['jsonencode(1e21)', '1000000000000000000000'],
    ['jsonencode(1e-7)', '0.0000001'],
    ['jsonencode({b=1,a=[]})', '{"a":[],"b":1}'],
    ['jsonencode(toset(["b","a"]))', '["a","b"]'],
    ['jsonencode(null)', 'null'],
    ['jsonencode(0.30000000000000004)', '0.30000000000000004'],
    ['jsondecode("1")', 1],
    ['jsondecode("1.50")', 1.5],
    ['jsondecode("{\\"a\\":{\\"b\\":null}}")', { a: { b: null } }],
    ['jsondecode("[1, \\"a\\", true]")', [1, 'a', true]],
    ['jsondecode("{\\"a\\":1,\\"a\\":2}")', { a: 2 }],
    ['jsondecode("{\\"A\\":1,\\"a\\":2}")', { A: 1, a: 2 }],
    ['jsondecode(" [] ")', []],
    ['jsondecode("1e2")', 100],
    ['base64encode("Hello World")', 'SGVsbG8gV29ybGQ='],
    ['base64encode("é")', 'w6k='],
    ['base64decode("SGVsbG8gV29ybGQ=")', 'Hello World'],
    ['base64decode("")', ''],
    ['base64decode("SGVs\\nbG8=")', 'Hello'],
    ['base64sha256("hello world")', 'uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek='],
    [
      'base64sha512("hello world")',
      'MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw==',
    ],
    ['md5("hello world")', '5eb63bbbe01eeed093cb22bb8f5acdc3'],
    ['sha1("hello world")', '2aae6c35c94fcfb415dbe95f408b9ce91ee846ed'],
    ['sha256("é")', '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
    [
      'sha512("hello world")',
      '309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f',
    ],
    ['urlencode("Hello World!")', 'Hello+World%21'],
    ['urlencode("☃")', '%E2%98%83'],
    ['urlencode("foo:bar@localhost?foo=bar&bar=baz")', 'foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz'],
    ['urlencode("a\'()*~-_.+")', 'a%27%28%29%2A~-_.%2B'],
    ['textencodebase64("Hello World", "UTF-16LE")', 'SABlAGwAbABvACAAVwBvAHIAbABkAA=='],
    ['textencodebase64("é", "UTF-8")', 'w6k='],
    ['textencodebase64("é", "UTF-16BE")', 'AOk='],
    ['textencodebase64("é", "ISO-8859-1")', '6Q=='],
    ['textencodebase64("a", "US-ASCII")', 'YQ=='],
    ['textdecodebase64("SABlAGwAbABvACAAVwBvAHIAbABkAA==", "UTF-16LE")', 'Hello World'],
    ['textdecodebase64("6Q==", "ISO-8859-1")', 'é'],
    ['textdecodebase64("w6k=", "UTF-8")', 'é'],
    [
      'csvdecode("a,b,c\\n1,2,3\\n4,5,6")',
      [
        { a: '1', b: '2', c: '3' },
        { a: '4', b: '5', c: '6' },
      ],
    ],
    ['csvdecode("a,b\\n")', []],
    ['csvdecode("a,b")', []],
    [
      'csvdecode("a,b\\r\\n\\"x,\\"\\"y\\"\\"\\",\\" z\\nw\\"\\r\\n\\r\\n1,2\\r\\n")',
      [
        { a: 'x,"y"', b: ' z\nw' },
        { a: '1', b: '2' },
      ],
    ],
    ['csvdecode("a, b\\n1, 2")', [{ ' b': ' 2', a: '1' }]],
    ['csvdecode("\\ufeffa,b\\n1,2")', [{ b: '2', '\ufeffa': '1' }]],
    ['csvdecode("a,,b\\n1,2,3")', [{ '': '2', a: '1', b: '3' }]],
    ['csvdecode("\\n\\na\\n1")', [{ a: '1' }]],
    ['csvdecode("a,b\\n,\\n")', [{ a: '', b: '' }]],
    ['csvdecode("a b\\n1")', [{ 'a b': '1' }]],
    ['uuidv5("dns", "www.terraform.io")', 'a5008fae-b28c-5ba5-96cd-82b4c53552d6'],
    ['uuidv5("url", "https://www.terraform.io/")', '9db6f67c-dd95-5ea0-aa5b-e70e5c5f7cf5'],
    ['uuidv5("oid", "1.3.6.1.4")', 'af9d40a5-7a36-5c07-b23a-851cd99fbfa5'],
    ['uuidv5("x500", "CN=Example,C=GB")', '84e09961-4aa4-57f8-95b7-03edb1073253'],
    ['uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io")', 'a5008fae-b28c-5ba5-96cd-82b4c53552d6'],
    ['uuidv5("6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "a")', '4f3f2898-69e3-5a0d-820a-c4e87987dbce'],
    ['uuidv5("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "a")', '4f3f2898-69e3-5a0d-820a-c4e87987dbce'],
    ['uuidv5("urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "a")', '4f3f2898-69e3-5a0d-820a-c4e87987dbce'],
    ['uuidv5("6ba7b8109dad11d180b400c04fd430c8", "a")', '4f3f2898-69e3-5a0d-820a-c4e87987dbce'],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['jsondecode("")'],
    ['jsondecode("nul")'],
    ['jsondecode("{a:1}")'],
    ['base64decode("SGVsbG8")'],
    ['base64decode("//8=")'],
    ['base64decode("a b")'],
    ['base64decode("!")'],
    ['textencodebase64("☃", "ISO-8859-1")'],
    ['textencodebase64("é", "US-ASCII")'],
    ['textdecodebase64("6Q==", "UTF-8")'],
    ['textdecodebase64("AA==", "UTF-16LE")'],
    ['textdecodebase64("!", "UTF-8")'],
    ['csvdecode("a,b\\n1\\n")'],
    ['csvdecode("")'],
    ['csvdecode("a,a\\n1,2")'],
    ['csvdecode("a\\nx\\"y\\n")'],
    ['csvdecode("a\\n\\"x\\"y\\n")'],
    ['csvdecode("a\\n\\"x\\n")'],
    ['uuidv5("tv", "www.terraform.io")'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
