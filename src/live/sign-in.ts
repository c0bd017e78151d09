/**
 * How to sign in to Azure, or the sentence that says what to configure. It is told before any code of the Azure SDK is
 * loaded: nothing here imports it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Trigger } from '../inputs/event.js';
import type { LiveOptions } from '../inputs/live-options.js';
import { type CloudEndpoints, cloudOf } from './clouds.js';
import { type JobToken, readJobToken, rememberedToken } from './job-token.js';

export type SignIn =
  /** The token of the job is exchanged for one of Microsoft Entra. */
  | {
      readonly kind: 'federated';
      readonly tenantId: string;
      readonly clientId: string;
      readonly assertion: () => Promise<string>;
      /** What a federated credential has to match. */
      readonly subject: string | undefined;
      readonly issuer: string | undefined;
    }
  /** The session that `az login` or azure/login left. */
  | { readonly kind: 'session'; readonly tenantId: string | undefined };

export type Choice =
  | { readonly ok: true; readonly signIn: SignIn; readonly cloud: CloudEndpoints }
  /** One sentence, without a full stop. */
  | { readonly ok: false; readonly why: string };

/** What started the run. */
export interface LiveEvent {
  readonly name: string;
  readonly trigger: Trigger;
  readonly payload: unknown;
}

export interface SignInWorld {
  /** Undefined on the command line. */
  readonly event: LiveEvent | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks GitHub for the job's token; undefined where there is no job. */
  readonly idToken: ((audience: string) => Promise<string>) | undefined;
  /** Has every later print of the text replaced. */
  readonly mask: (secret: string) => void;
}

/** Chooses without asking Azure for anything; GitHub is asked for the job's token. */
export async function chooseSignIn(live: LiveOptions, world: SignInWorld): Promise<Choice> {
  const refusal = world.event === undefined ? undefined : refusedEvent(world.event);
  if (refusal !== undefined) return { ok: false, why: refusal };
  const cloud = cloudOf(live);
  return live.clientId === undefined
    ? sessionIn(live, cloud, world.env)
    : federatedAs(live.clientId, live, cloud, world);
}

/**
 * Why this event gets no look at Azure: code that nobody accepted yet, from people who may have no access, must neither choose
 * what is read nor see it.
 */
function refusedEvent({ name, trigger, payload }: LiveEvent): string | undefined {
  if (name === 'pull_request_target')
    return "live Azure is never looked at on the event 'pull_request_target', which runs for code from forks; use 'pull_request'";
  if (name === 'pull_request' && trigger.kind !== 'pull_request')
    return 'live Azure is not looked at, as the event does not say whether the pull request comes from a fork';
  const isForked = trigger.kind === 'pull_request' ? trigger.fromFork : name === 'workflow_run' && isRunOfFork(payload);
  if (!isForked) return undefined;
  return 'live Azure is never looked at for code from a fork; it is after the merge, or for a branch of this repository';
}

/** Whether a `workflow_run` follows a run of another repository's code; a head that is not told counts as one. */
function isRunOfFork(payload: unknown): boolean {
  const head = textAt(payload, 'workflow_run', 'head_repository', 'full_name');
  return head === undefined || head !== textAt(payload, 'repository', 'full_name');
}

function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  let found = value;
  for (const name of names) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return typeof found === 'string' ? found : undefined;
}

/** Where the Azure CLI keeps who is signed in, as long as somebody is. Source: https://learn.microsoft.com/cli/azure/azure-cli-configuration */
const PROFILE_FILE = 'azureProfile.json';

function sessionIn(
  { tenantId }: LiveOptions,
  cloud: CloudEndpoints,
  env: Readonly<Record<string, string | undefined>>,
): Choice {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const folder = env['AZURE_CONFIG_DIR'] ?? (home === undefined ? undefined : path.join(home, '.azure'));
  if (folder !== undefined && existsSync(path.join(folder, PROFILE_FILE)))
    return { ok: true, signIn: { kind: 'session', tenantId }, cloud };
  const remedy =
    env['GITHUB_ACTIONS'] === 'true'
      ? "set the inputs 'client-id' and 'tenant-id', or run azure/login in a step before"
      : 'run az login';
  return { ok: false, why: `nobody is signed in to Azure: ${remedy}` };
}

async function federatedAs(
  clientId: string,
  { tenantId }: LiveOptions,
  cloud: CloudEndpoints,
  { env, idToken, mask }: SignInWorld,
): Promise<Choice> {
  if (tenantId === undefined)
    return { ok: false, why: "the input 'client-id' needs the input 'tenant-id' with the tenant to sign in to" };
  if (idToken === undefined || !env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    return {
      ok: false,
      why: "the job may not ask for the token that signs it in to Azure: give it 'permissions: id-token: write' (pull requests of Dependabot and from forks never get it)",
    };
  }
  const fetch = async (): Promise<JobToken> => {
    const text = await idToken(cloud.audience);
    mask(text);
    return readJobToken(text);
  };
  try {
    const first = await fetch();
    const assertion = rememberedToken(fetch, first, Date.now);
    const { subject, issuer } = first;
    return { ok: true, signIn: { kind: 'federated', tenantId, clientId, assertion, subject, issuer }, cloud };
  } catch {
    // The toolkit's message ends with what the service sent back, which is nothing to print.
    return { ok: false, why: 'GitHub did not give the job the token that signs it in to Azure; run the job again' };
  }
}
