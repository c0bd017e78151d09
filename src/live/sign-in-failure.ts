/** What Microsoft Entra or the Azure CLI says about a sign-in that failed, as one sentence that says what to configure. */
import type { CloudEndpoints } from './clouds.js';
import { oneLine, PROXY_REFUSES, Unacceptable, untrustedCertificate } from './failures.js';
import { unfitProxyVariable } from './runner-proxy.js';
import type { SignIn } from './sign-in.js';
import type { Trouble } from './token-requests.js';

/** What is known beside the error of the SDK. */
export interface Circumstances {
  /** What went wrong with the last request for a token. */
  readonly trouble: Trouble | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The sentence, without a full stop. It may hold the subject of the job's token and never a token.
 *
 * Source of the codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function signInFailure(
  error: unknown,
  signIn: SignIn,
  cloud: CloudEndpoints,
  { trouble, env }: Circumstances,
): string {
  const text = trouble?.text ?? (error instanceof Error ? error.message : String(error));
  const unfit = unfitProxyVariable(env);
  const untrusted = untrustedCertificate(cloud.authority, trouble?.error);
  if (untrusted !== undefined) return untrusted;
  if (trouble?.status === PROXY_REFUSES.status) return PROXY_REFUSES.message;
  if (unfit !== undefined && !text.includes('AADSTS'))
    return `the variable ${unfit} of the job is no address of a proxy, such as http://proxy.example:8080`;
  return signIn.kind === 'federated' ? federatedFailure(text, signIn, cloud) : sessionFailure(text, cloud);
}

/** Characters of claims in a command; longer ones, the Azure CLI says itself. */
const LONGEST_CLAIMS = 1000;

/** What it is to a read that Azure wants a token with claims, and there is none. */
export function claimsFailure(error: unknown, scope: string, claims: string, signIn: SignIn): Unacceptable {
  const wanted = 'Azure wants a new sign-in with more claims (Conditional Access)';
  if (signIn.kind === 'federated') {
    const why = error instanceof Error ? error.message : String(error);
    return new Unacceptable('unauthorized', `${wanted}, and there is none: ${why}`);
  }
  const encoded = Buffer.from(claims).toString('base64');
  const claimed = encoded.length > LONGEST_CLAIMS ? '' : ` --claims-challenge ${encoded}`;
  return new Unacceptable('unauthorized', `${wanted}: run az login --scope ${scope}${claimed}`);
}

type Federated = Extract<SignIn, { kind: 'federated' }>;

function federatedFailure(text: string, signIn: Federated, cloud: CloudEndpoints): string {
  const { clientId, tenantId } = signIn;
  const code = /AADSTS(\d+)/.exec(text)?.[1];
  switch (code) {
    case '70021':
    case '700211':
    case '700212':
    case '700213':
    case '7002131':
      return `no federated credential of the application or managed identity ${clientId} matches this job (AADSTS${code}): add one with ${wantedCredential(signIn, cloud)}`;
    case '700016':
      return `there is no application or managed identity ${clientId} in the tenant ${tenantId} (AADSTS700016): check the inputs 'client-id' and 'tenant-id'`;
    case '7000229':
      return `the application ${clientId} has no service principal in the tenant ${tenantId} (AADSTS7000229): create it with az ad sp create --id ${clientId}`;
    case '90002':
    case '900023':
      return `there is no tenant ${tenantId} at ${cloud.authority} (AADSTS${code}): check the inputs 'tenant-id' and 'environment'`;
    case '700024':
      return `the token of the job is too old for Microsoft Entra (AADSTS700024): check the clock of the runner, or run the job again`;
    case '53003':
      return `Conditional Access keeps ${clientId} from signing in from this runner (AADSTS53003): allow its location for that workload identity, or use a runner in an allowed one`;
    case undefined:
      return `${cloud.authority} cannot be asked for a token (${oneLine(text)}): check the network of the runner, its proxy and the inputs 'environment' and 'authority-host'`;
    default:
      return `Microsoft Entra does not sign ${clientId} in (${oneLine(text)})`;
  }
}

/** What the federated credential has to look like. */
function wantedCredential({ subject, issuer }: Federated, { audience }: CloudEndpoints): string {
  const issued = issuer ?? 'https://token.actions.githubusercontent.com';
  const named =
    subject === undefined ? 'the subject of this job, which its token does not tell' : `the subject '${subject}'`;
  return `${named}, the issuer '${issued}' and the audience '${audience}'`;
}

function sessionFailure(text: string, { resourceManager }: CloudEndpoints): string {
  if (/could not be found|not found|not recognized/i.test(text))
    return 'the Azure CLI is not installed, which the session is read with: install it, or set client-id and tenant-id';
  if (/az login|AADSTS/i.test(text))
    return `the session of the Azure CLI is not good for ${resourceManager}: run az login, or azure/login in a step before, in the tenant and cloud that are asked for`;
  return `the Azure CLI gives no token for ${resourceManager} (${oneLine(text)}): run az login, or azure/login in a step before`;
}
