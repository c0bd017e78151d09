/** From what the SDK throws and the service answers to a {@link Failure} that can be printed. */
import type { Failure, FailureReason } from './reader.js';

/** A request or an answer that the client itself does not accept. */
export class Unacceptable extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
    readonly status?: number,
  ) {
    super(message);
    this.name = 'Unacceptable';
  }
}

/** The part of a failed answer that says why. */
export interface Refusal {
  readonly status: number;
  readonly body: string | null | undefined;
}

/** The failure that an answer with a status other than 2xx is. */
export function failureOfAnswer({ status, body }: Refusal): Failure {
  if (status === 407) return PROXY_REFUSES;
  const { code, message } = errorIn(body);
  const said = [code, message].filter((part) => part !== undefined).join(': ');
  const text = `Azure answers ${status}${said === '' ? '' : ` (${oneLine(said)})`}`;
  return { reason: reasonOf(status), status, ...(code === undefined ? {} : { code }), message: text };
}

function reasonOf(status: number): FailureReason {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'throttled';
  // 3xx: a redirect that is not followed.
  return status >= 500 ? 'service-error' : status >= 400 ? 'rejected' : 'bad-answer';
}

/** Codes of errors that say that no answer came, as Node and the pipeline name them. */
const PARSE_ERROR = 'PARSE_ERROR';

/**
 * The failure behind something thrown.
 *
 * @param isOver whether the time for live reads ran out, or nobody waits for them any more
 */
export function failureOfError(error: unknown, isOver: boolean): Failure {
  if (isOver) return OUT_OF_TIME;
  if (error instanceof Unacceptable) {
    const { reason, message, status } = error;
    return { reason, message, ...(status === undefined ? {} : { status }) };
  }
  if (!(error instanceof Error)) return { reason: 'no-connection', message: 'Azure gives no answer' };
  const status = numberAt(error, 'statusCode');
  const code = textIn(error, 'code');
  if (code === PARSE_ERROR) return NO_JSON;
  if (status !== undefined && (status < 200 || status > 299)) {
    return failureOfAnswer({ status, body: bodyOf(error) });
  }
  const untrusted = untrustedCertificate('Azure', error);
  if (untrusted !== undefined) return { reason: 'no-connection', ...(code && { code }), message: untrusted };
  if (error.name === 'AbortError')
    return { reason: 'no-connection', message: 'Azure gives no answer within the time for one request' };
  return {
    reason: 'no-connection',
    ...(code === undefined ? {} : { code }),
    message: `Azure gives no answer (${oneLine(error.message)})`,
  };
}

/** Codes of Node for a chain that ends in no certificate authority that it knows, as where a proxy opens what is encrypted. */
const UNTRUSTED = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];

/** What to do if the error is one of a certificate that the runner does not trust. */
export function untrustedCertificate(whose: string, error: unknown): string | undefined {
  const code = textIn(error, 'code');
  if (code === undefined || !UNTRUSTED.includes(code)) return undefined;
  return `the certificate of ${whose} is not trusted by this runner (${code}): name the certificate authority of its network in the variable NODE_EXTRA_CA_CERTS of the job`;
}

export const NO_JSON: Failure = { reason: 'bad-answer', message: 'Azure answers with something that is not JSON' };

/** An answer that is not of Azure: the request never left the runner's network. */
export const PROXY_REFUSES = {
  reason: 'no-connection',
  status: 407,
  message: 'the proxy of the runner wants another name and password (407): check the variable HTTPS_PROXY of the job',
} as const satisfies Failure;

export const OUT_OF_TIME: Failure = {
  reason: 'out-of-time',
  message: 'the time for live Azure (live-timeout) ran out before this was read',
};

/** The body of the answer that a RestError carries. */
function bodyOf(error: Error): string | undefined {
  const response = memberOf(error, 'response');
  const body = memberOf(response, 'bodyAsText');
  return typeof body === 'string' ? body : undefined;
}

/**
 * Code and message of an error as Azure Resource Manager writes it: https://learn.microsoft.com/azure/azure-resource-manager/management/common-deployment-errors
 * Resource Graph has the useful code in the details.
 */
function errorIn(body: string | null | undefined): { code?: string; message?: string } {
  const error = memberOf(parsed(body), 'error');
  const details = memberOf(error, 'details');
  const first: unknown = Array.isArray(details) ? details[0] : undefined;
  const [code, message] = [textIn(error, 'code'), textIn(error, 'message')];
  const [detailCode, detailMessage] = [textIn(first, 'code'), textIn(first, 'message')];
  const found = detailCode ?? code;
  const said = [message, detailMessage].filter((part) => part !== undefined).join(' ');
  return { ...(found === undefined ? {} : { code: found }), ...(said === '' ? {} : { message: said }) };
}

/** Undefined if it is no JSON. */
export function parsed(body: string | null | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
  const found = memberOf(value, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function numberAt(value: unknown, name: string): number | undefined {
  const found = memberOf(value, name);
  return typeof found === 'number' ? found : undefined;
}

const LONGEST_MESSAGE = 300;

/** One line of bounded length without anything that looks like a token, a password in an address, or like an address with a query. */
export function oneLine(text: string): string {
  const line = text
    .replace(/eyJ[\w-]+\.[\w-]*\.?[\w-]*/g, '***')
    .replace(/\/\/[^\s/@'"]+@/g, '//***@')
    .replace(/\b(https?:\/\/[^\s?'"]+)\?[^\s'"]*/g, '$1')
    .split(/\r?\n/)[0]
    ?.trim()
    .replace(/[.\s]+$/, '');
  const shown = line ?? '';
  return shown.length > LONGEST_MESSAGE ? `${shown.slice(0, LONGEST_MESSAGE)}…` : shown;
}
