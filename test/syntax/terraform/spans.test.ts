import { describe, expect, it } from 'vitest';
import { nodesUnder, parse, placeOf } from './printed.js';

const FILE = `# The workspace
resource "azurerm_x" mlw {
  name = "ws-\${var.suffix}-x" // why
  tags = { "a" : 1, (b) = [true, null], c = -d[0].1 }
  text = <<-EOT
    one %{ if a ~}
    two \${b}
    %{ else }%{ for k, v in c }x%{ endfor }%{ endif }
  EOT
  inner {
    ids = a[*].b.c
    all = a.*.b[1]
  }
}
/* locals */ locals {
  f = provider::x::f(1, y...) ? (a && !b) : [for v in w : v if v]
  g = { for k, v in w : k => v... }
}
`;

describe('places of nodes', () => {
  const parsed = parse(FILE);
  const nodes = nodesUnder(parsed.body);

  it('parses', () => {
    expect(parsed.errors).toEqual([]);
  });

  it.each([
    ['body', '1:1-19:1', '2:27-14:1', '10:10-13:3', '15:22-18:1'],
    ['block', '2:1-14:2', '10:3-13:4', '15:14-18:2'],
    ['label', '2:10-2:21', '2:22-2:25'],
    ['attribute', '3:3-3:30', '4:3-4:54', '5:3-9:6', '11:5-11:19', '12:5-12:19', '16:3-16:66', '17:3-17:36'],
    ['template', '3:10-3:30', '4:12-4:15', '5:10-9:6'],
    ['text', '3:11-3:14', '3:27-3:29', '4:13-4:14', '6:1-6:9', '6:19-7:9', '7:13-8:5', '8:32-8:33', '8:54-9:1'],
    ['interpolation', '3:14-3:27', '7:9-7:13'],
    ['if-directive', '6:9-8:54'],
    ['for-directive', '8:14-8:44'],
    ['object', '4:10-4:54'],
    ['object-item', '4:12-4:19', '4:21-4:39', '4:41-4:52'],
    ['tuple', '4:27-4:39'],
    ['boolean', '4:28-4:32'],
    ['null', '4:34-4:38'],
    ['number', '4:18-4:19', '4:48-4:49', '4:51-4:52', '12:17-12:18', '16:22-16:23'],
    ['unary', '4:45-4:52', '16:39-16:41'],
    ['index', '4:46-4:52', '4:46-4:50', '12:11-12:19'],
    ['property-access', '3:16-3:26', '11:15-11:19', '11:15-11:17', '12:14-12:16'],
    ['splat', '11:11-11:19', '12:11-12:16'],
    ['splat-item', '11:15-11:15', '12:14-12:14'],
    ['call', '16:7-16:30'],
    ['conditional', '16:7-16:66'],
    ['parenthesized', '4:21-4:24', '16:33-16:42'],
    ['binary', '16:34-16:41'],
    ['for-tuple', '16:45-16:66'],
    ['for-object', '17:7-17:36'],
  ])('%s', (kind, ...places) => {
    expect(nodes.filter((node) => node.kind === kind).map((node) => placeOf(node, parsed.source))).toEqual(places);
  });

  it('headers of blocks reach over type and labels', () => {
    const headers = parsed.body.blocks.map(({ header }) => placeOf(header, parsed.source));
    expect(headers).toEqual(['2:1-2:25', '15:14-15:20']);
  });

  it('comments', () => {
    expect(parsed.comments.map((comment) => [comment.kind, placeOf(comment, parsed.source), comment.text])).toEqual([
      ['line-comment', '1:1-1:16', '# The workspace'],
      ['line-comment', '3:31-3:37', '// why'],
      ['block-comment', '15:1-15:13', '/* locals */'],
    ]);
  });

  it.each([
    ['CRLF', 'a = "x"\r\nb = c # d\r\n', ['1:1-1:8', '2:1-2:6']],
    ['a byte-order mark', '\ufeffa = 1\n', ['1:1-1:6']],
    ['characters of two units', 'a = "\u{1F600}"\nb = ["\u{1F600}", \u{10400}x]', ['1:1-1:9', '2:1-2:16']],
    ['letters that are not ASCII', 'größe = é-x', ['1:1-1:12']],
    ['tabs', '\ta\t=\t1\t', ['1:2-1:7']],
    ['no line end', 'a = <<E\nb\nE', ['1:1-3:2']],
  ])('of a file with %s', (_, text, places) => {
    const { body, source, errors, comments } = parse(text);
    expect(errors).toEqual([]);
    expect(body.attributes.map((attribute) => placeOf(attribute, source))).toEqual(places);
    expect(comments.map((comment) => comment.text)).toEqual(text.includes('#') ? ['# d'] : []);
  });
});
