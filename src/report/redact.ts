/** Keeping secrets that stand in infrastructure code out of every report. */

export const REDACTED = '(secret, not shown)';

/** Names of settings whose text is a secret: `adminPassword`, `clientSecret`, `accountKey`, `connectionString`. */
const SECRET_NAME =
  /(?:password|passwd|pwd|secret|(?:account|access|shared|primary|secondary|api|storage|master|admin|function|host|auth|client|private|ssh)_?key|connection_?string|sas_?(?:token|url)?|(?:access|bearer|auth|id|refresh|security)_?token)$/i;

/** Texts that are keys by their form, whatever they are called. */
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
];

/** `name: 'text'` or `"name": "text"`, on one line. */
const NAMED_TEXT = /([\w-]{1,80})(["']?\s{0,8}[:=]\s{0,8})(["'])((?:(?!\3)[^\\]|\\.)*)(\3|$)/g;

/** The text with every part that is a secret by its form replaced. */
export function redact(text: string): string {
  return SECRET_FORMS.reduce((safe, form) => safe.replace(form, `$1${REDACTED}`), text);
}

/** A line of source code with the literal texts of secret settings replaced too. */
export function redactSource(line: string): string {
  const named = line.replace(
    NAMED_TEXT,
    (whole, name: string, between: string, quote: string, _text: string, end: string) =>
      isSecretName(name) ? `${name}${between}${quote}${REDACTED}${end}` : whole,
  );
  return redact(named);
}

/** True if the setting of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** JSON data with secrets replaced, by form and by the name of the member they stand in. */
export function redactData(data: unknown): unknown {
  if (typeof data === 'string') return redact(data);
  if (Array.isArray(data)) return data.map(redactData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' && isSecretName(name) && value !== '' ? REDACTED : redactData(value),
    ]),
  );
}
