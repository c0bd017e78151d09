/** Recognising secrets by their form or their name: the second net, below what is known of a scan's own secrets. */
import { joined, REDACTED, replaceStretches, type Stretch } from '../decide/concealment.js';
import { isSecretName as isCertainName, isSecretText } from '../expand/secrets.js';

export { REDACTED };

/** Names that many settings have, of which few are secret: enough to keep the text of a line back. */
const DOUBTFUL_NAME = /^(?:key|sas|pat|token|certificate|privateKeyData)$/i;

/** Texts that are keys by their form, whatever they are called; the first group is not part of the secret. */
const SECRET_FORMS: readonly RegExp[] = [
  // Parts of connection strings and shared access signatures.
  /((?:AccountKey|SharedAccessKey|SharedSecret|Password|Pwd|sig)=)[^;&'"\s]+/gi,
  // Base64 of 64 bytes (storage, Cosmos DB) and of 32 bytes (Service Bus, Event Hubs).
  /()(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
  // Keys that carry a mark of their issuer: Azure resource keys, Entra client secrets, GitHub tokens.
  /()\b[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}\b/g,
  /()\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g,
  /()\bgh[pousr]_[A-Za-z0-9]{36,}/g,
  // JSON Web Tokens and private keys.
  /()(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/g,
  /()-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
  // The hash by which expressions tell secrets apart: of a short one it can be guessed back.
  /(secret\()#[0-9a-f]{32}(?=\))/g,
];

/** Between a name and its text: an end of quotes, the type of a declaration, a colon or a sign of equality. */
const BETWEEN = String.raw`["']?(?:\s{1,8}(?:string|object|array|int|any))?\??\s{0,8}[:=]\s{0,8}`;

/** The named texts of source code, as `name` and `text`. */
const NAMED_TEXTS: readonly RegExp[] = [
  // Texts of several lines: '''…''', """…""".
  new RegExp(
    String.raw`(?<name>[\w-]{1,80})${BETWEEN}(?<quote>'''|""")(?<text>[\s\S]{0,4000}?)(?:\k<quote>|$(?![\s\S]))`,
    'dg',
  ),
  // name: 'text', "name": "text", name = "text".
  new RegExp(
    String.raw`(?<name>[\w-]{1,80})${BETWEEN}(?<quote>["'])(?!\k<quote>{2})(?<text>(?:(?!\k<quote>)[^\\\r\n]|\\.)*)`,
    'dg',
  ),
  // The declaration of a parameter in JSON: "name": { "type": "string", "defaultValue": "text".
  /"(?<name>[\w-]{1,80})"\s{0,8}:\s{0,8}\{[^{}]{0,400}?"(?:defaultValue|value)"\s{0,8}:\s{0,8}"(?<text>(?:[^"\\\r\n]|\\.)*)/dgi,
  // Here documents: name = <<EOT … EOT.
  /(?<name>[\w-]{1,80})\s{0,8}=\s{0,8}<<[-~]?(?<end>\w{1,40})[ \t]*\r?\n(?<text>[\s\S]{0,4000}?)(?:^[ \t]*\k<end>\b|$(?![\s\S]))/dgm,
  // Block texts of YAML: name: | and the lines below that are indented deeper.
  /^(?<indent>[ \t]{0,80})(?:- )?(?<name>[\w-]{1,80}): {0,8}[|>][-+\d]{0,2}[ \t]*\r?\n(?<text>(?:\k<indent>[ \t]+.*(?:\r?\n|$)|[ \t]*\r?\n)*)/dgm,
  // Options of a command: --name text, --name=text, -Name "text".
  /(?<![\w-])--?(?<name>[A-Za-z][\w-]{0,80})(?:=|[ \t]{1,8}(?:[\\`]\r?\n[ \t]{0,80})?)(?:"(?<text>(?:[^"\\\r\n]|\\.)*)|'(?<single>[^'\r\n]*)|(?<bare>[^\s'"-][^\s'"]*))/dg,
];

/** Texts without quotes: `name: text`, `NAME=text`. In the languages whose unquoted words are expressions, only in comments. */
const UNQUOTED_TEXT =
  /(?<name>[\w-]{1,80})["']?(?:[ \t]{0,8}:[ \t]{1,8}(?<text>(?!\$\{\{)[^\s'"#{}[\],|>&*!][^\r\n#,}\]]*)|=(?<bare>[^\s'"#;,&|]+))/dg;

const COMMENT = /(?:\/\/|#|\/\*)[^\r\n]*/g;

/** Files in which an unquoted word is a name or an expression. */
const EXPRESSION_FILES = /\.(?:bicep|bicepparam|tf|tfvars|hcl|json|jsonc)$/i;

/** The text with every part that is a secret by its form replaced. */
export function redact(text: string): string {
  return replaceStretches(text, formsIn(text));
}

/** Source code with the literal texts of secret settings replaced too. */
export function redactSource(text: string, path = ''): string {
  return replaceStretches(text, secretsInSource(text, path));
}

/** Where source code has what looks like a secret, in order and apart. `path` tells the language. */
export function secretsInSource(text: string, path: string): readonly Stretch[] {
  const named = NAMED_TEXTS.flatMap((form) => namedIn(text, form, 0));
  const pieces = EXPRESSION_FILES.test(path) || path === '' ? commentsOf(text) : [{ start: 0, end: text.length }];
  const unquoted = pieces.flatMap(({ start, end }) => namedIn(text.slice(start, end), UNQUOTED_TEXT, start));
  return joined([...formsIn(text), ...named, ...unquoted]);
}

function formsIn(text: string): readonly Stretch[] {
  return SECRET_FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: whole, 1: before = '', index }) => ({
      start: index + before.length,
      end: index + whole.length,
    })),
  );
}

function namedIn(text: string, form: RegExp, offset: number): readonly Stretch[] {
  return [...text.matchAll(form)].flatMap(({ groups = {}, indices }) => {
    const { name = '' } = groups;
    const kind = ['text', 'single', 'bare'].find((one) => groups[one] !== undefined) ?? 'text';
    const place = indices?.groups?.[kind];
    const written = (groups[kind] ?? '').trimEnd();
    if (place === undefined || !isSecretName(name) || !isWritten(written)) return [];
    return [{ start: offset + place[0], end: offset + place[0] + written.length }];
  });
}

/** True for a text that stands there itself, not by the name of a variable. */
function isWritten(text: string): boolean {
  return (
    isSecretText(text) && !/^(?:\$\w+|\$\{\w+\}|\$env:\w+|\[(?:parameters|variables|reference)\(.*\)\])$/i.test(text)
  );
}

function commentsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(COMMENT)].map(({ 0: comment, index }) => ({ start: index, end: index + comment.length }));
}

/** True if the setting of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return isCertainName(name) || DOUBTFUL_NAME.test(name);
}

/** JSON data with secrets replaced, by form and by the name of the member they stand in. */
export function redactData(data: unknown): unknown {
  if (typeof data === 'string') return redact(data);
  if (Array.isArray(data)) return data.map(redactData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      redact(name),
      isSecretName(name) ? withoutScalars(value) : redactData(value),
    ]),
  );
}

/** What has a secret's name: nothing of its texts and numbers. */
function withoutScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutScalars);
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return REDACTED;
  return redactData(value);
}
