/** What is loaded once it is known who signs in: a reader that is signed in. This file loads the SDK. */
import { ArmClient, type Tuning } from './arm-client.js';
import { type CloudEndpoints, scopeOf } from './clouds.js';
import { credentialOf } from './credential.js';
import { Unacceptable } from './failures.js';
import type { Observer } from './observer.js';
import type { ArmReader } from './reader.js';
import type { SignIn } from './sign-in.js';
import { signInFailure } from './sign-in-failure.js';

export interface ConnectSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (secret: string) => void;
  readonly version: string;
  readonly totalMs: number;
  /** Whether Azure may be asked what a deployment would do. */
  readonly whatIf?: boolean;
  readonly signal?: AbortSignal;
  readonly tuning?: Partial<Tuning>;
  /** Is shown what Azure Resource Manager and Microsoft Graph are asked and answer; nobody here watches. */
  readonly observe?: Observer;
}

export type Connected =
  | {
      readonly ok: true;
      readonly reader: ArmReader;
      /** Microsoft Graph, of which nothing is read unless somebody asks for it. */
      readonly directory: Pick<ArmReader, 'list'>;
    }
  | { readonly ok: false; readonly why: string };

/** Signs in, so that what is wrong with it is said once and not for every read. */
export async function connect(signIn: SignIn, cloud: CloudEndpoints, settings: ConnectSettings): Promise<Connected> {
  const { mask, version, totalMs, signal, tuning, env, whatIf = false } = settings;
  const endsAt = Date.now() + totalMs;
  try {
    const ends =
      signal === undefined ? AbortSignal.timeout(totalMs) : AbortSignal.any([signal, AbortSignal.timeout(totalMs)]);
    const credential = credentialOf(signIn, cloud, { mask, env, ends, totalMs });
    await credential.getToken(scopeOf(cloud));
    const common = {
      credential,
      version,
      totalMs: Math.max(0, endsAt - Date.now()),
      ...(signal && { signal }),
      ...(tuning && { tuning }),
      ...(settings.observe && { observe: settings.observe }),
    };
    const reader = new ArmClient({ ...common, whatIf, resourceManager: cloud.resourceManager, scope: scopeOf(cloud) });
    const directory = new ArmClient({ ...common, resourceManager: cloud.graph, scope: `${cloud.graph}/.default` });
    return { ok: true, reader, directory };
  } catch (error) {
    if (error instanceof Unacceptable) return { ok: false, why: error.message };
    return { ok: false, why: signInFailure(error, signIn, cloud, { trouble: undefined, env }) };
  }
}
