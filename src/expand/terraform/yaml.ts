/**
 * YAML as Terraform's `yamldecode` reads it: YAML 1.2 with the booleans and merge keys of 1.1, and times as text.
 * https://developer.hashicorp.com/terraform/language/functions/yamldecode
 */
import type { ScalarTag } from 'yaml';

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL)?$/;
const INTEGER = /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Numbers that Terraform has not: its own are finite. */
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIME =
  /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]\d\d?:\d\d?:\d\d?(?:\.\d+)?(?:Z|[-+]\d\d:\d\d))|(?: \d\d?:\d\d?:\d\d?(?:\.\d+)?))?$/;

function tag(name: string, test: RegExp, resolve: ScalarTag['resolve']): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve };
}

const TAGS: readonly ScalarTag[] = [
  tag('null', NULL, () => null),
  tag('bool', TRUE, (text, onError) => {
    if (TRUE.test(text)) return true;
    if (!FALSE.test(text)) onError('no boolean');
    return false;
  }),
  tag('bool', FALSE, () => false),
  tag('int', INTEGER, (text) => Number(text) + 0),
  tag('float', FLOAT, (text) => Number(text)),
  tag('float', NOT_FINITE, (_text, onError) => {
    onError('Terraform has no such number');
    return 0;
  }),
  tag('timestamp', TIME, timeOf),
  { tag: 'tag:yaml.org,2002:binary', resolve: (text) => text },
];

/** A time as RFC 3339 writes it, in UTC if no zone is given. */
function timeOf(text: string, onError: (message: string) => void): string {
  const [year, month = '', day = '', hour = '0', minute = '0', second = '0', zone = 'Z'] =
    /^(\d+)-(\d+)-(\d+)(?:[Tt ](\d+):(\d+):(\d+)(?:\.\d+)?(.*))?$/.exec(text)?.slice(1) ?? [];
  const [m, d, h, n, s] = [month, day, hour, minute, second].map((part) => part.padStart(2, '0'));
  const written = `${year}-${m}-${d}T${h}:${n}:${s}`;
  if (Number.isNaN(Date.parse(`${written}Z`))) onError('no such time');
  return `${written}${zone === '' ? 'Z' : zone}`;
}

/** What the parser is told beside how its YAML is read. */
interface Bounds {
  readonly uniqueKeys: false;
  readonly maxAliasCount: number;
  readonly prettyErrors: false;
}

/**
 * The data of a document as plain JSON data.
 * @param yaml the package, which is loaded only where it is needed
 * @throws what the parser says of text that Terraform rejects
 */
export function terraformYaml(
  text: string,
  yaml: typeof import('yaml'),
  { maxAliasCount, ...bounds }: Bounds,
): unknown {
  const document = yaml.parseDocument(text, {
    ...bounds,
    schema: 'failsafe',
    merge: true,
    customTags: (tags) => [...tags, ...TAGS],
  });
  // A tag that is not known is only a warning to the parser.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  if (document.contents === null) throw new SyntaxError('there is no document');
  return plain(document.toJS({ maxAliasCount, mapAsMap: true }));
}

/** The data with names as text. Terraform has no lists as names and no null, and no sets in YAML. */
function plain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plain);
  if (data instanceof Set) throw new SyntaxError('a set is no data');
  if (!(data instanceof Map)) return data;
  return Object.fromEntries(
    [...data].map(([name, item]: [unknown, unknown]) => {
      if (name === null || typeof name === 'object') throw new SyntaxError('a name must be text');
      return [String(name), plain(item)];
    }),
  );
}
