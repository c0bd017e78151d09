/** Values out of YAML: what stands for something that is only filled in later is unknown. */
import type { SourceFile } from '../../inputs/source-file.js';
import type { YamlNode, YamlScalar } from '../../syntax/yaml/nodes.js';
import { originAt } from '../origins.js';
import type { UnknownValue, Value } from '../value.js';
import { array, object, scalar, text, unknown } from '../values.js';

/** The value of a node. What an alias repeats is made once. */
export function valueOfYaml(node: YamlNode, source: SourceFile): Value {
  return new Builder(source).value(node);
}

class Builder {
  private readonly made = new Map<YamlNode, Value>();

  constructor(private readonly source: SourceFile) {}

  value(node: YamlNode): Value {
    const known = this.made.get(node);
    if (known !== undefined) return known;
    const value = this.make(node);
    this.made.set(node, value);
    return value;
  }

  private make(node: YamlNode): Value {
    const origin = originAt(this.spanOf(node));
    switch (node.kind) {
      case 'scalar':
        return this.scalar(node);
      case 'list':
        return array(
          node.items.map((item) => this.value(item)),
          origin,
        );
      case 'map':
        return object(
          node.entries.map((entry) => ({
            name: entry.key.name,
            span: this.spanOf(entry),
            value: this.value(entry.value),
          })),
          origin,
        );
    }
  }

  private scalar(node: YamlScalar): Value {
    const span = this.spanOf(node);
    const origin = originAt(span);
    const { value, written, tag } = node;
    if (tag !== undefined) {
      return unknown('unsupported', `'${tag}' is a tag that only its reader knows`, `yaml(${written})`, origin);
    }
    if (typeof value !== 'string') return scalar(value, origin);
    const parts = partsOf(value).map((part) =>
      part.because === undefined ? part.text : unknown('parameter', part.because, part.text, origin),
    );
    return text(parts, origin);
  }

  private spanOf({ start, end }: { readonly start: number; readonly end: number }) {
    return { source: this.source, start, end };
  }
}

interface Part {
  readonly text: string;
  /** Why it is not known; undefined for what is meant as it stands. */
  readonly because?: string;
}

/** Forms of what something else fills in, and what people call that. */
const FILLED_IN: readonly { readonly form: string; readonly because: (written: string) => string }[] = [
  { form: '\\$\\{\\{[^{}\\n]*\\}\\}', because: (written) => `'${written}' is only known when it runs` },
  { form: '\\{\\{[^{}\\n]*\\}\\}', because: (written) => `'${written}' is filled in by a tool that reads templates` },
  { form: '\\$\\{[A-Za-z_]\\w*\\}', because: (written) => `'${written}' is a variable that is set elsewhere` },
  { form: '\\$\\([A-Za-z_][\\w.]*\\)', because: (written) => `'${written}' is a variable that is set elsewhere` },
  { form: '\\$[A-Z_][A-Z0-9_]{2,}', because: (written) => `'${written}' is a variable that is set elsewhere` },
  { form: '#\\{[^{}\\n]*\\}#', because: (written) => `'${written}' is a token that a tool replaces` },
  { form: '__[A-Z][A-Z0-9_]*__', because: (written) => `'${written}' is a token that a tool replaces` },
  { form: '<[A-Za-z][\\w .-]*>', because: (written) => `'${written}' is a placeholder` },
];

const ANY_FORM = new RegExp(FILLED_IN.map(({ form }) => `(${form})`).join('|'), 'g');

/** Longer texts are programs, in which these forms mean other things. */
const LONGEST = 10_000;

/** Text cut at what is filled in. */
function partsOf(value: string): readonly Part[] {
  if (value.length > LONGEST || !/[$<#_{]/.test(value)) return [{ text: value }];
  const parts: Part[] = [];
  let at = 0;
  for (const match of value.matchAll(ANY_FORM)) {
    const found = FILLED_IN[match.slice(1).findIndex((group) => group !== undefined)];
    if (match.index > at) parts.push({ text: value.slice(at, match.index) });
    parts.push({ text: match[0], because: found?.because(match[0]) ?? 'it is filled in later' });
    at = match.index + match[0].length;
  }
  if (at < value.length || parts.length === 0) parts.push({ text: value.slice(at) });
  return parts;
}

/** The workspace that a file without one is deployed to. Files of one group are deployed to the same. */
export function unnamedWorkspace(origin: Value['origin']): UnknownValue {
  return unknown('deployment', 'the workspace is named by whoever runs the command', 'workspace()', origin);
}
