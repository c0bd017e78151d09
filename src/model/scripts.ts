/** What a shell script fetches and runs. */

/** What a script does that nobody can review: runs what it has just fetched, or fetches it without protection. */
export function riskIn(script: string): string | undefined {
  const text = script.replace(/\\\r?\n/g, ' ').replace(/^\s*#.*$/gm, '');
  return RISKS.find(([pattern]) => pattern.test(text))?.[1];
}

const RISKS: readonly (readonly [pattern: RegExp, told: string])[] = [
  [/\b(?:curl|wget)\b[^\n;&]*\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:ba|z|da)?sh\b/i, 'runs what it has just fetched'],
  [/\b(?:ba|z|da)?sh\s+(?:-c\s+)?["']?(?:<\(|\$\()\s*(?:curl|wget)\b/i, 'runs what it has just fetched'],
  [/--trusted-host\b/i, 'trusts a package host without a certificate'],
  [/\bhttp:\/\/(?!localhost\b|127\.0\.0\.1\b|169\.254\.169\.254\b)/i, 'fetches over plain HTTP'],
];

/** The text of a script that is written inline: in base64, or as it is. */
export function scriptTextOf(data: string): string {
  const isEncoded = data.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(data);
  return isEncoded ? Buffer.from(data, 'base64').toString('utf8') : data;
}
