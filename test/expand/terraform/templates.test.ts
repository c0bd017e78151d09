import { describe, expect, it } from 'vitest';
import { inputsOf } from './evaluated.js';

// The expectations are what Terraform 1.11.4 plans for these files.
describe('templates and files', () => {
  it('fill in templates, directives and heredocs', () => {
    const files = {
      'root/main.tf': `locals {
  names = ["a", "b"]
  on = true
  obj = { x = 1 }
}
resource "terraform_data" "r" {
  input = {
    a = "%{ if local.on }yes%{ else }no%{ endif }!"
    b = "%{ for n in local.names }\${n},%{ endfor }"
    c = "x  %{~ if local.on ~}  y  %{~ endif ~}  z"
    d = <<EOT
first
  %{ for n in local.names ~}
  - \${n}
  %{ endfor ~}
last \${local.obj.x}
EOT
    e = <<-EOT
      indented
        more
      \${local.on ? "t" : "f"}
    EOT
    g = <<-EOT
      %{ if local.on }
      on
      %{ else }
      off
      %{ endif }
      end
    EOT
    h = "\${~ "a" ~}  b"
    i = "a \${~ "b" } c"
    j = <<-EOT

        deep
      shallow

    EOT
    k = "line1\\nline2\\t\\\\ \\"q\\""
    l = <<EOT
no newline at end? \${ "x" ~}
EOT
    m = "%{ for i, n in local.names ~} \${i}:\${n} %{ endfor ~} "
    n = "%{ for k, v in { b = 1, a = 2 } }\${k}\${v} %{ endfor }"
    o = "\${local.obj.x}"
    p = "%{ if false }a%{ endif }"
    q = jsonencode({ a = "\${local.obj.x}", b = [for n in local.names : { n = n }] })
    r = join("\\n", [for n in local.names : "x = \${n}"])
    s = "\${"\${"nested"}"}"
    t = <<-EOT
    	tab
    	  two
    EOT
    u = "%%{ if } $\${x} $x %x $$ %%"
    v = templatestring(local.tpl, { n = local.names })
    w = <<EOT
\${local.on}
EOT
    x = trimspace(<<-EOT
      abc
    EOT
    )
  }
}
locals {
  tpl = "%%{ for x in n ~}[$\${x}]%%{ endfor ~}"
}
`,
    };
    expect(inputsOf(files)).toEqual({
      'terraform_data.r': {
        a: 'yes!',
        b: 'a,b,',
        c: 'xyz',
        d: 'first\n    - a\n    - b\n  last 1\n',
        e: 'indented\n  more\nt\n',
        g: '\non\n\nend\n',
        h: 'ab',
        i: 'ab c',
        j: '\n  deep\nshallow\n\n',
        k: 'line1\nline2\t\\ "q"',
        l: 'no newline at end? x',
        m: '0:a 1:b ',
        n: 'a2 b1 ',
        o: 1,
        p: '',
        q: '{"a":1,"b":[{"n":"a"},{"n":"b"}]}',
        r: 'x = a\nx = b',
        s: 'nested',
        t: 'tab\n  two\n',
        u: '%{ if } ${x} $x %x $$ %%',
        v: '[a][b]',
        w: 'true\n',
        x: 'abc',
      },
    });
  });

  it('read files from the folder of the root module', () => {
    const files = {
      'root/main.tf': `module "m" {
  source = "./mod"
}
resource "terraform_data" "r" {
  input = {
    m = module.m.x
    mod = path.module
    root = path.root
    f = file("\${path.module}/a.txt")
    ex = fileexists("a.txt")
    md5 = filemd5("a.txt")
    b64 = filebase64("./a.txt")
    sha = filebase64sha256("a.txt")
    base = basename(abspath("mod"))
    j = jsondecode(file("mod/x.json")).k
    y = yamldecode(file("mod/x.yaml"))
  }
}
`,
      'root/a.txt': `hello
`,
      'root/mod/main.tf': `module "sub" {
  source = "./sub"
}
output "x" {
  value = {
    p = path.module, r = path.root
    t = templatefile("\${path.module}/t.tftpl", { names = ["a", "b"], on = false, o = { k = 1 } })
    sub = module.sub.p
    base = basename(path.module)
    abs = basename(abspath(path.module))
    j = jsondecode(templatefile("\${path.module}/j.tftpl", { n = "x" }))
    one = templatefile("\${path.module}/one.tftpl", { n = ["x"] })
  }
}
`,
      'root/mod/x.json': `{"k":[1,{"z":null}]}`,
      'root/mod/x.yaml': `a: yes
b: [1, x]
`,
      'root/mod/t.tftpl': `Hi %{ for n in names ~}
- \${upper(n)}
%{ endfor ~}
%{ if on }ON%{ else }OFF%{ endif } $\${esc} \${o.k}
`,
      'root/mod/j.tftpl': `{"a": "\${n}", "b": \${jsonencode([n])}}
`,
      'root/mod/one.tftpl': `\${n}`,
      'root/mod/sub/main.tf': `output "p" { value = path.module }
`,
    };
    expect(inputsOf(files)).toEqual({
      'terraform_data.r': {
        b64: 'aGVsbG8K',
        base: 'mod',
        ex: true,
        f: 'hello\n',
        j: [1, { z: null }],
        m: {
          abs: 'mod',
          base: 'mod',
          j: { a: 'x', b: ['x'] },
          one: ['x'],
          p: 'mod',
          r: '.',
          sub: 'mod/sub',
          t: 'Hi - A\n- B\nOFF ${esc} 1\n',
        },
        md5: 'b1946ac92492d2347c6235b4d2611184',
        mod: '.',
        root: '.',
        sha: 'WJG1tSLV3whtD/CxEPvZ0hu0/HFjrzTQgoai6Eb2vgM=',
        y: { a: true, b: [1, 'x'] },
      },
    });
  });
});
