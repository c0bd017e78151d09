/** From what the workflow asks for to a reader of live Azure, or the sentence that says why there is none. */
import type { LiveOptions } from '../inputs/live-options.js';
import type { ConnectSettings } from './azure.js';
import type { CloudEndpoints } from './clouds.js';
import type { ArmReader } from './reader.js';
import { chooseSignIn, type SignInWorld } from './sign-in.js';

export interface OpenWorld extends SignInWorld, Omit<ConnectSettings, 'mask'> {}

export type OpenedLive =
  | { readonly ok: true; readonly reader: ArmReader; readonly cloud: CloudEndpoints }
  /** One sentence, without a full stop; nothing of it is secret. */
  | { readonly ok: false; readonly why: string };

/** The SDK is loaded only after everything that can be told without it is found to be in order. */
export async function openLive(live: LiveOptions, world: OpenWorld): Promise<OpenedLive> {
  const choice = await chooseSignIn(live, world);
  if (!choice.ok) return choice;
  const { connect } = await import('./azure.js');
  const connected = await connect(choice.signIn, choice.cloud, world);
  return connected.ok ? { ...connected, cloud: choice.cloud } : connected;
}
