/** The token that GitHub gives a job: what it says, never what it is. */

export interface JobToken {
  /** To be sent to Microsoft Entra and nowhere else. */
  readonly text: string;
  /** What a federated credential has to match; undefined if the token cannot be read. */
  readonly subject: string | undefined;
  readonly issuer: string | undefined;
  /** Milliseconds since 1970; undefined if the token does not say. */
  readonly expiresAt: number | undefined;
}

/** Claims are shown and compared, so that reading them needs no look at the signature: Microsoft Entra checks that. */
export function readJobToken(text: string): JobToken {
  const claims = claimsOf(text);
  const [subject, issuer, expires] = [claims?.['sub'], claims?.['iss'], claims?.['exp']];
  return {
    text,
    subject: typeof subject === 'string' ? subject : undefined,
    issuer: typeof issuer === 'string' ? issuer : undefined,
    expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
  };
}

function claimsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload, signature] = text.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

/** Before that much of its life is left a token is asked for anew. */
const MARGIN_MS = 60_000;

/** How long a token is kept that does not say when it ends; GitHub's live for five minutes. */
const KEPT_MS = 120_000;

/**
 * Asks for the token once and again only when it is about to end: the credential wants it twice for every token of its own.
 *
 * @param first a token that is at hand already
 */
export function rememberedToken(
  fetch: () => Promise<JobToken>,
  first: JobToken,
  now: () => number,
): () => Promise<string> {
  let kept = Promise.resolve(first);
  let until = endOf(first, now());
  return async () => {
    if (now() >= until) {
      // Set before it is there, so that a second question does not lead to a second request.
      until = now() + KEPT_MS;
      kept = fetch();
      kept.then(
        (token) => {
          until = endOf(token, now());
        },
        () => {
          until = 0;
        },
      );
    }
    return (await kept).text;
  };
}

function endOf({ expiresAt }: JobToken, now: number): number {
  return expiresAt === undefined ? now + KEPT_MS : expiresAt - MARGIN_MS;
}
