/** HashiCorp's own parser, compiled to WebAssembly, reads the same from our fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseReference } from '@cdktn/hcl2json';
import { describe, expect, it } from 'vitest';
import { errorsOf, parse } from './printed.js';
import { shapeOf } from './reference-shape.js';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Small texts on which readers of HCL may differ. */
const SNIPPETS = [
  'a = "$$${x}"\nb = "$$$${x}"\nc = "%%%{x}"\n',
  'a = <<EOT\r\nx\r\n  y\r\nEOT\r\nb = 1\r\n',
  'a = <<-EOT\n   x\n  \n     y ${z}\n  EOT\n',
  'a = <<-EOT\n\n      x\n\n    y\n    EOT\n',
  'a = <<-EOT\n    a ${~ b ~}\n      c\n    d\n    EOT\n',
  'a = <<EOT\n  EOTS\n EOT x\n  EOT\n',
  'a = <<EOT\n${\nb\n}\nEOT\n',
  'a = <<-EOT\n  ${b}\n    c\n  EOT\n',
  'a = [<<EOT\nx\nEOT\n, 1]\n',
  'a = "x %{ if b ~} yes %{ else }no%{ endif } z"\n',
  'a = <<EOT\n%{ for k, v in x ~}\n  s ${v}\n  %{~ endfor ~}\n  z\nEOT\n',
  'a = "${1}"\nb = "${"x"}"\nc = "x${1}${true}"\n',
  'a = "x${true ? 1 : 2}y${(b)}"\n',
  'a = { b = 1, c = 2\n d = 3 }\n',
  'a = {\n  # first\n  b = 1 # second\n\n  /* third */ c : 2,\n\n}\n',
  'a = (\n  1\n  + 2\n)\n',
  'a = f(\n  b,\n  c...\n)\n',
  'a "b" c {}\na "b" d { x = 1 }\n',
  'a = -b.c[0]\nb = !c && d\nc = - 1\n',
  'a = [for x in y : x\nif x]\n',
  'a = b.*.c[0]\nc = b[*].c[0]\n',
];

async function expectSame(text: string): Promise<void> {
  const parsed = parse(text);
  expect(errorsOf(parsed)).toEqual([]);
  expect(shapeOf(parsed.body, parsed.source.text)).toEqual(await parseReference('main.tf', text));
}

describe('the reference parser', () => {
  const files = readdirSync(FIXTURES).filter((name) => /\.(?:tf|tfvars)$/.test(name));

  it('has fixtures', () => {
    expect(files).toContain('workspace.tf');
    expect(files).toContain('dev.tfvars');
  });

  it.each(files)('agrees on %s', async (name) => {
    await expectSame(readFileSync(`${FIXTURES}${name}`, 'utf8'));
  });

  it.each(SNIPPETS)('agrees on %j', async (text) => {
    await expectSame(text);
  });

  it.each([
    'a = 1 2\n',
    'a = [1 2]\n',
    'a = f(1 2)\n',
    'a = {b = 1 c = 2}\n',
    'a = b.0.1\n',
    'a = b ? c\n',
    'a = b\n? c : d\n',
    'a = 1 +\n2\n',
    'a = "x\n"\n',
    'a = "\\x"\n',
    'a = "${b"\n',
    'a = "%{ if b }"\n',
    'a = "%{ endif }"\n',
    'a = <<EOT\nx\n',
    "a = 'x'\n",
    'a = 1\na = 2\n',
    'a {\n',
    '}\n',
    'a "${b}" {}\n',
    '"a" = 1\n',
    'a\n{\n}\n',
    'a = {for x in y : z}\n',
    'a = [for x y : z]\n',
    'a = b & c\n',
    'a = 1\r',
  ])('rejects %j as we do', async (text) => {
    await expect(parseReference('main.tf', text)).rejects.toThrow();
    expect(parse(text).errors).not.toEqual([]);
  });
});
